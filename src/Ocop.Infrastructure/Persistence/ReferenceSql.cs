namespace Ocop.Infrastructure.Persistence;

/// <summary>What the migration tool cannot say about dated facts.</summary>
internal static class ReferenceSql
{
    /// <summary>One unit, agency or rule bears a code on any one day.</summary>
    public const string NoOverlaps = """
        alter table administrative_units add constraint ex_administrative_units_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table agencies add constraint ex_agencies_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table process_rules add constraint ex_process_rules_key_time
          exclude using gist (key with =, daterange(valid_from, valid_to, '[]') with &&);
        """;

    /// <summary>A code passes from one row to the next in one transaction, whichever is written first.</summary>
    public const string DeferOverlaps = """
        alter table administrative_units drop constraint ex_administrative_units_code_time;
        alter table administrative_units add constraint ex_administrative_units_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred;
        alter table agencies drop constraint ex_agencies_code_time;
        alter table agencies add constraint ex_agencies_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred;
        """;

    /// <summary>Nothing refers to a fact that is not recorded. Plain constraints: an index on each of these columns would serve no query.</summary>
    public const string References = """
        alter table products
          add constraint fk_products_product_types_type_id foreign key (type_id) references product_types (id),
          add constraint fk_products_administrative_units_unit_id foreign key (unit_id) references administrative_units (id),
          add constraint fk_products_administrative_units_current_unit_id foreign key (current_unit_id) references administrative_units (id);
        alter table certifications
          add constraint fk_certifications_agencies_issuer_id foreign key (issuer_id) references agencies (id),
          add constraint fk_certifications_legal_documents_legal_document_id foreign key (legal_document_id) references legal_documents (id);
        """;

    /// <summary>The same for what a step in a recognition's life refers to; a ground means one thing on any one day.</summary>
    public const string StepReferences = """
        alter table revocation_grounds add constraint ex_revocation_grounds_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table certifications
          add constraint fk_certifications_revocation_grounds_end_ground_id foreign key (end_ground_id) references revocation_grounds (id);
        alter table certification_steps
          add constraint fk_certification_steps_revocation_grounds_ground_id foreign key (ground_id) references revocation_grounds (id),
          add constraint fk_certification_steps_agencies_agency_id foreign key (agency_id) references agencies (id);
        """;

    /// <summary>The same for what proposals and decisions refer to.</summary>
    public const string DecisionReferences = """
        alter table revocation_proposals
          add constraint fk_revocation_proposals_revocation_grounds_ground_id foreign key (ground_id) references revocation_grounds (id),
          add constraint fk_revocation_proposals_agencies_proposing_agency_id foreign key (proposing_agency_id) references agencies (id);
        alter table decision_items
          add constraint fk_decision_items_revocation_grounds_ground_id foreign key (ground_id) references revocation_grounds (id);
        alter table decisions
          add constraint fk_decisions_agencies_agency_id foreign key (agency_id) references agencies (id);
        """;

    /// <summary>The same for what targets refer to.</summary>
    public const string TargetReferences = """
        alter table program_targets
          add constraint fk_program_targets_administrative_units_unit_id foreign key (unit_id) references administrative_units (id),
          add constraint fk_program_targets_legal_documents_legal_document_id foreign key (legal_document_id) references legal_documents (id);
        """;

    /// <summary>The same for who looks into complaints.</summary>
    public const string ComplaintReferences =
        "alter table complaints add constraint fk_complaints_agencies_agency_id foreign key (agency_id) references agencies (id);";

    /// <summary>Steps that were taken before steps were kept: what became of each recognition, in the order in which it took effect.</summary>
    public const string EarlierSteps = """
        insert into certification_steps (id, certification_id, kind, ordinal, effective_on, effective_until, ground, decision_number, decision_date)
        select id, certification_id, kind, row_number() over (partition by certification_id order by effective_on, id), effective_on, effective_until, ground, decision_number, decision_date
        from (
          select id, certification_id, 'suspension' as kind, suspended_from as effective_on, suspended_until as effective_until, ground, decision_number, null::date as decision_date
          from certification_suspensions
          union all
          select gen_random_uuid(), id, case ended_as when 'withdrawn' then 'withdrawal' else 'revocation' end, ended_on, null, end_ground, end_decision_number, end_decision_date
          from certifications where ended_on is not null) s;
        """;

    /// <summary>The same for inspections; one checklist or limit bears a code on any one day.</summary>
    public const string InspectionReferences = """
        alter table checklists add constraint ex_checklists_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table laboratory_limits add constraint ex_laboratory_limits_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table inspections add constraint fk_inspections_agencies_agency_id foreign key (agency_id) references agencies (id);
        alter table findings add constraint fk_findings_agencies_agency_id foreign key (agency_id) references agencies (id);
        """;

    /// <summary>The same for violations and recalls; a kind bears a code on any one day.</summary>
    public const string SupervisionReferences = """
        alter table violation_kinds add constraint ex_violation_kinds_code_time
          exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table violations add constraint fk_violations_agencies_agency_id foreign key (agency_id) references agencies (id);
        alter table recalls add constraint fk_recalls_agencies_agency_id foreign key (agency_id) references agencies (id);
        """;

    /// <summary>The same for plans of inspections and teams; a sign weighs once on any one day.</summary>
    public const string PlanReferences = """
        alter table risk_factors add constraint ex_risk_factors_sign_time
          exclude using gist (sign with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table inspection_plans add constraint fk_inspection_plans_agencies_agency_id foreign key (agency_id) references agencies (id);
        alter table inspection_teams add constraint fk_inspection_teams_agencies_agency_id foreign key (agency_id) references agencies (id);
        """;

    /// <summary>The same for reviews of localities; a sign gives its tickets once on any one day.</summary>
    public const string LocalityReviewReferences = """
        alter table review_factors add constraint ex_review_factors_sign_time
          exclude using gist (sign with =, daterange(valid_from, valid_to, '[]') with &&);
        alter table locality_reviews
          add constraint fk_locality_reviews_agencies_agency_id foreign key (agency_id) references agencies (id),
          add constraint fk_locality_reviews_administrative_units_unit_id foreign key (unit_id) references administrative_units (id);
        """;

    /// <summary>A GTIN stands for one product at one time.</summary>
    public const string GtinTimes = """
        alter table gtin_registrations add constraint ex_gtin_registrations_gtin_time
          exclude using gist (gtin with =, daterange(valid_from, valid_to, '[]') with &&);
        """;
}
