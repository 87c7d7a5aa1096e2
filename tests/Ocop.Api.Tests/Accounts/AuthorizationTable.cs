using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>
/// Who may call what: the reviewed table of every operation of the description. An operation without a row fails the matrix test, and so does a row without its operation.
/// </summary>
internal static class AuthorizationTable
{
    private const string Anybody = "anybody, without signing in";
    private const string SignedIn = "anybody who is signed in";
    private const string Views = "everybody but representatives";
    private const string Reads = "register.read";
    private const string Writes = "register.write";
    private const string Proposes = "changes.propose";
    private const string Merges = "register.merge, certifications.decide";
    private const string ProposesRevocations = "revocations.propose";
    private const string Answers = "revocations.answer";
    private const string Reviews = "revocations.review";
    private const string Signs = "decisions.sign";
    private const string Imports = "imports.run";
    private const string Sets = "targets.manage";
    private const string Handles = "complaints.handle";
    private const string ReadsVisits = "inspections.read";
    private const string Inspects = "inspections.conduct";
    private const string PlansVisits = "inspections.plan";
    private const string ApprovesPlans = "inspections.approve";
    private const string Remedies = "findings.remedy";
    private const string ReadsViolations = "violations.read";
    private const string HandlesViolations = "violations.handle";
    private const string DecidesViolations = "violations.decide";
    private const string ExplainsViolations = "violations.explain";
    private const string Recalls = "recalls.manage";
    private const string Supervises = "supervision.read";
    private const string ReadsLabels = "labels.read";
    private const string ManagesLabels = "labels.manage";
    private const string ReportsLabels = "labels.report";
    private const string Follows = "changes.read";
    private const string Subscribes = "webhooks.manage";
    private const string Traces = "traces.write";
    private const string ReportsScans = "scans.report";
    private const string Compares = "portals.manage";
    private const string Manages = "administrators";
    private const string Audits = "audit.read";

    private static readonly string[] Everybody = [.. Roles.All.Select(r => r.Code)];

    private static readonly Dictionary<string, string[]> Who = new(StringComparer.Ordinal)
    {
        [Anybody] = Everybody,
        [SignedIn] = Everybody,
        [Views] = [.. Everybody.Except([Roles.ProducerRepresentative])],
        [Reads] = [.. Everybody.Except([Roles.CouncilMember])],
        [Writes] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer],
        [Proposes] = [Roles.ProducerRepresentative],
        [Merges] = [Roles.Administrator, Roles.CoordinationOfficer],
        [ProposesRevocations] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader,
            Roles.MarketSurveillanceOfficer, Roles.PoliceOfficer,
        ],
        [Answers] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.ProducerRepresentative],
        [Reviews] = [Roles.Administrator, Roles.CoordinationOfficer],
        [Signs] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.Leader],
        [Imports] = [Roles.Administrator, Roles.CoordinationOfficer],
        [Handles] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer,
        ],
        [ReadsViolations] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer, Roles.Leader, Roles.Auditor,
        ],
        [HandlesViolations] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer,
        ],
        [DecidesViolations] = [Roles.Administrator, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.MarketSurveillanceOfficer, Roles.Leader],
        [ExplainsViolations] = [Roles.ProducerRepresentative],
        [Recalls] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.MarketSurveillanceOfficer],
        [ReadsLabels] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer, Roles.Leader, Roles.Auditor,
        ],
        [ManagesLabels] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer],
        [ReportsLabels] = [Roles.ProducerRepresentative],
        [Follows] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.Partner],
        [Subscribes] = [Roles.Administrator, Roles.Partner],
        [Traces] = [Roles.Administrator],
        [ReportsScans] = [Roles.Administrator],
        [Compares] = [Roles.Administrator, Roles.CoordinationOfficer],
        [Sets] = [Roles.Administrator, Roles.CoordinationOfficer],
        [ReadsVisits] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer, Roles.Leader, Roles.Auditor,
        ],
        [Inspects] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Inspector, Roles.TeamLeader, Roles.MarketSurveillanceOfficer,
            Roles.PoliceOfficer,
        ],
        [PlansVisits] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.TeamLeader, Roles.MarketSurveillanceOfficer],
        [ApprovesPlans] = [Roles.Administrator, Roles.CoordinationOfficer, Roles.Leader],
        [Supervises] =
        [
            Roles.Administrator, Roles.CoordinationOfficer, Roles.DepartmentOfficer, Roles.LocalityOfficer, Roles.CommuneOfficer, Roles.Leader, Roles.Auditor,
        ],
        [Remedies] = [Roles.ProducerRepresentative],
        [Manages] = [Roles.Administrator],
        [Audits] = [Roles.Administrator, Roles.Auditor],
    };

    // The record that an operation's path names: for it, what lies outside the caller's reach counts as absent.
    private const string Product = "product";
    private const string Subject = "subject";
    private const string Certification = "certification";

    private static readonly List<Row> Rows =
    [
        new("GET /administrative-units", SignedIn),
        new("GET /administrative-units/{id}", SignedIn),
        new("POST /administrative-units", Manages),
        new("POST /administrative-units/{id}/renaming", Manages),
        new("POST /administrative-units/{id}/dissolution", Manages),
        new("GET /agencies", SignedIn),
        new("GET /agencies/{id}", SignedIn),
        new("POST /agencies", Manages),
        new("POST /agencies/{id}/renaming", Manages),
        new("POST /agencies/{id}/dissolution", Manages),
        new("DELETE /agencies/{id}/dissolution", Manages),
        new("GET /legal-documents", SignedIn),
        new("GET /revocation-grounds", SignedIn),
        new("GET /process-rules", SignedIn),
        new("GET /product-types", SignedIn),
        new("GET /holidays", SignedIn),
        new("GET /working-days", SignedIn),

        new("GET /checklists", SignedIn),
        new("GET /laboratory-limits", SignedIn),

        new("GET /inspection-plans", ReadsVisits),
        new("POST /inspection-plans", PlansVisits),
        new("GET /inspection-plans/proposals", PlansVisits),
        new("GET /inspection-plans/{id}", ReadsVisits),
        new("GET /inspection-plans/{id}/plan.docx", ReadsVisits),
        new("GET /inspection-plans/{id}/plan.pdf", ReadsVisits),
        new("POST /inspection-plans/{id}/targets", PlansVisits),
        new("POST /inspection-plans/{id}/targets/{targetId}/withdrawal", PlansVisits),
        new("POST /inspection-plans/{id}/targets/{targetId}/placement", PlansVisits),
        new("POST /inspection-plans/{id}/submission", PlansVisits),
        new("POST /inspection-plans/{id}/return", ApprovesPlans),
        new("POST /inspection-plans/{id}/approval", ApprovesPlans),
        new("GET /locality-reviews", Supervises),
        new("POST /locality-reviews", PlansVisits),
        new("GET /locality-reviews/{id}", Supervises),
        new("GET /locality-reviews/{id}/draw", Supervises),
        new("POST /locality-reviews/{id}/draw", PlansVisits),
        new("POST /locality-reviews/{id}/items/{itemId}/rescore", PlansVisits),
        new("POST /locality-reviews/{id}/findings", PlansVisits),
        new("POST /locality-reviews/{id}/findings/{findingId}/answer", PlansVisits),
        new("POST /locality-reviews/{id}/findings/{findingId}/settlement", PlansVisits),
        new("POST /locality-reviews/{id}/conclusion", PlansVisits),
        new("POST /locality-reviews/{id}/publication", PlansVisits),
        new("GET /locality-reviews/{id}/report.docx", Supervises),
        new("GET /locality-reviews/{id}/report.pdf", Supervises),
        new("GET /public/locality-reviews", Anybody),
        new("GET /inspection-teams", ReadsVisits),
        new("POST /inspection-teams", PlansVisits),
        new("GET /inspection-teams/{id}", ReadsVisits),
        new("POST /inspection-teams/{id}/amendment", PlansVisits),
        new("POST /inspection-teams/{id}/end", PlansVisits),
        new("GET /inspectors", Inspects),
        new("GET /inspections", ReadsVisits),
        new("POST /inspections", Inspects),
        new("GET /inspections/{id}", ReadsVisits),
        new("POST /inspections/{id}/start", Inspects),
        new("POST /inspections/{id}/answers", Inspects),
        new("POST /inspections/{id}/findings", Inspects),
        new("POST /inspections/{id}/samples", Inspects),
        new("POST /inspections/{id}/samples/{sampleId}/results", Inspects),
        new("POST /inspections/{id}/photos", Inspects),
        new("GET /inspections/{id}/photos/{photoId}", ReadsVisits),
        new("POST /inspections/{id}/signatures", Inspects),
        new("POST /inspections/{id}/conclusion", Inspects),
        new("POST /inspections/{id}/cancellation", Inspects),
        new("POST /inspections/{id}/handovers", Inspects),
        new("DELETE /inspections/{id}/handovers/{handoverId}", Inspects),
        new("GET /inspections/{id}/minutes.docx", ReadsVisits),
        new("GET /inspections/{id}/minutes.pdf", ReadsVisits),
        new("GET /public/minutes/{link}/minutes.pdf", Anybody),
        new("GET /findings", ReadsVisits),
        new("GET /me/findings", Remedies),
        new("GET /findings/{id}", SignedIn),
        new("POST /findings/{id}/remedy", SignedIn),
        new("GET /findings/{id}/remedies/{remedyId}/file", SignedIn),
        new("POST /findings/{id}/closure", Inspects),
        new("POST /findings/{id}/return", Inspects),
        new("POST /findings/{id}/extension", Inspects),
        new("POST /findings/{id}/waiver", Inspects),

        new("GET /me/watches", SignedIn),
        new("PUT /products/{id}/watch", Reads, Product),
        new("DELETE /products/{id}/watch", Reads, Product),
        new("PUT /subjects/{id}/watch", Reads, Subject),
        new("DELETE /subjects/{id}/watch", Reads, Subject),
        new("POST /public/watches", Anybody),
        new("POST /public/watches/confirmation", Anybody),
        new("POST /public/watch-list", Anybody),
        new("POST /public/watch-list/removal", Anybody),
        new("GET /public/watch-feed", Anybody),
        new("GET /jobs", Manages),
        new("GET /jobs/{name}/runs/{runId}", Manages),
        new("POST /jobs/{name}/runs", Manages),
        new("GET /audit", Audits),
        new("GET /retention", Audits),

        new("GET /certifications", Reads),
        new("POST /certifications", Merges),
        new("GET /certifications/{id}", Reads, Certification),
        new("GET /certifications/{id}/history", Reads, Certification),
        new("PATCH /certifications/{id}", Merges, Certification),
        new("POST /certifications/{id}/suspension", Merges, Certification),
        new("POST /certifications/{id}/reinstatement", Merges, Certification),
        new("POST /certifications/{id}/steps/{stepId}/correction", Merges, Certification),
        new("GET /certifications/{id}/steps", Reads, Certification),
        new("GET /certifications/{id}/authorities", Reads, Certification),
        new("POST /certifications/{id}/revocation-proposals", ProposesRevocations, Certification),
        new("GET /revocation-proposals", Reads),
        new("GET /revocation-proposals/{id}", Reads),
        new("DELETE /revocation-proposals/{id}", ProposesRevocations),
        new("POST /revocation-proposals/{id}/evidence", ProposesRevocations),
        new("GET /revocation-proposals/{id}/evidence/{evidenceId}", Reads),
        new("POST /revocation-proposals/{id}/opinion", Answers),
        new("POST /revocation-proposals/{id}/review", Reviews),
        new("POST /revocation-proposals/{id}/decision", Signs),
        new("PUT /revocation-proposals/{id}/execution", Reviews),
        new("POST /revocation-proposals/{id}/closure", Reviews),
        new("POST /decisions", Reviews),
        new("GET /decisions", Reads),
        new("GET /decisions/{id}", Reads),
        new("DELETE /decisions/{id}", Reviews),
        new("GET /decisions/{id}/paper.docx", Reads),
        new("GET /decisions/{id}/paper.pdf", Reads),
        new("GET /decisions/{id}/scan", Reads),
        new("PUT /decisions/{id}/scan", Signs),
        new("POST /decisions/{id}/signature", Signs),
        new("POST /decisions/{id}/publication", Signs),
        new("POST /decisions/{id}/corrections", Signs),
        new("GET /public/decisions", Anybody),
        new("GET /public/decisions/{id}", Anybody),
        new("POST /certifications/{id}/withdrawal", Merges, Certification),
        new("POST /certifications/{id}/renewal", Merges, Certification),

        new("GET /change-requests", Reads),
        new("GET /change-requests/{id}", Reads),
        new("POST /change-requests/{id}/approval", Writes),
        new("POST /change-requests/{id}/rejection", Writes),
        new("DELETE /change-requests/{id}", Proposes),

        new("POST /imports", Imports),
        new("GET /imports", Imports),
        new("GET /imports/{id}", Imports),
        new("DELETE /imports/{id}", Imports),
        new("GET /imports/{id}/rows", Imports),
        new("PATCH /imports/{id}/columns", Imports),
        new("PATCH /imports/{id}/rows/{line}", Imports),
        new("POST /imports/{id}/commit", Imports),
        new("GET /imports/{id}/report.xlsx", Imports),

        new("GET /products", Reads),
        new("POST /products", Writes),
        new("GET /products/{id}", Reads, Product),
        new("GET /products/{id}/history", Reads, Product),
        new("GET /products/{id}/certifications", Reads, Product),
        new("PATCH /products/{id}", Writes, Product),
        new("POST /products/{id}/images", Writes, Product),
        new("DELETE /products/{id}/images/{imageId}", Writes, Product),
        new("POST /products/{id}/merges", Merges),
        new("DELETE /products/{id}/merges/{mergeId}", Merges),
        new("POST /products/{id}/splits", Merges, Product),
        new("DELETE /products/{id}/splits/{splitId}", Merges),
        new("POST /products/{id}/transfers", Merges, Product),
        new("DELETE /products/{id}/transfers/{transferId}", Merges, Product),
        new("POST /products/{id}/change-requests", Proposes, Product),

        new("POST /public/password-resets", Anybody),
        new("POST /public/account-links/password", Anybody),
        new("POST /public/representatives", Anybody),
        new("POST /public/representatives/confirmation", Anybody),
        new("GET /public/lists/{list}", Anybody),
        new("GET /public/lists/{list}/units", Anybody),
        new("GET /public/unit-map", Anybody),
        new("GET /public/products", Anybody),
        new("GET /public/products/{code}", Anybody),
        new("GET /public/verify/{code}", Anybody),
        new("GET /public/verify", Anybody),
        new("GET /public/statistics", Anybody),
        new("GET /public/images/{hash}", Anybody),
        new("GET /public/administrative-units", Anybody),
        new("GET /public/product-types", Anybody),

        new("GET /representative-requests", Writes),
        new("GET /representative-requests/{id}", Writes),
        new("POST /representative-requests/{id}/approval", Writes),
        new("POST /representative-requests/{id}/rejection", Writes),

        new("GET /saved-views", Views),
        new("POST /saved-views", Views),
        new("PATCH /saved-views/{id}", Views),
        new("DELETE /saved-views/{id}", Views),

        new("GET /subjects", Reads),
        new("POST /subjects", Writes),
        new("GET /subjects/{id}", Reads, Subject),
        new("GET /subjects/{id}/history", Reads, Subject),
        new("PATCH /subjects/{id}", Writes, Subject),
        new("POST /subjects/{id}/erasure", Merges, Subject),
        new("POST /subjects/{id}/merges", Merges),
        new("DELETE /subjects/{id}/merges/{mergeId}", Merges),
        new("POST /subjects/{id}/splits", Merges, Subject),
        new("DELETE /subjects/{id}/splits/{splitId}", Merges),
        new("POST /subjects/{id}/change-requests", Proposes, Subject),
        new("GET /subjects/{id}/representatives", Writes, Subject),
        new("DELETE /subjects/{id}/representatives/{assignmentId}", Writes, Subject),
        new("GET /subjects/{id}/representative-codes", Writes, Subject),
        new("POST /subjects/{id}/representative-codes", Writes, Subject),
        new("DELETE /subjects/{id}/representative-codes/{codeId}", Writes, Subject),

        new("GET /users", Manages),
        new("POST /users", Manages),
        new("GET /users/{id}", Manages),
        new("POST /users/{id}/disable", Manages),
        new("POST /users/{id}/enable", Manages),
        new("POST /users/{id}/links", Manages),
        new("GET /users/{id}/personal-data", Manages),
        new("POST /users/{id}/erasure", Manages),
        new("GET /users/{id}/assignments", Manages),
        new("POST /users/{id}/assignments", Manages),
        new("DELETE /users/{id}/assignments/{assignmentId}", Manages),
        new("POST /users/{id}/totp-reset", Manages),
        new("GET /roles", Manages),
        new("GET /outbox", Manages),
        new("POST /outbox/{id}/retry", Manages),

        new("GET /oauth-scopes", Manages),
        new("GET /oauth-clients", Manages),
        new("POST /oauth-clients", Manages),
        new("GET /oauth-clients/{id}", Manages),
        new("PATCH /oauth-clients/{id}", Manages),
        new("POST /oauth-clients/{id}/secrets", Manages),
        new("DELETE /oauth-clients/{id}/secrets/{keyId}", Manages),
        new("POST /oauth-clients/{id}/revocation", Manages),
        new("GET /me/consents", SignedIn),
        new("POST /me/consents", SignedIn),
        new("DELETE /me/consents/{id}", SignedIn),
        new("GET /me/consent-request", SignedIn),

        new("GET /expiry-reviews", Reads),
        new("GET /expiry-reviews/counts", Reads),
        new("POST /expiry-reviews/states", Writes),
        new("POST /public/complaints", Anybody),
        new("GET /public/complaints/challenge", Anybody),
        new("GET /public/complaints/{receipt}", Anybody),
        new("POST /public/complaints/{receipt}/photos", Anybody),
        new("GET /complaints", Handles),
        new("GET /complaints/{id}", Handles),
        new("GET /complaints/{id}/photos/{photoId}", Handles),
        new("POST /complaints/{id}/assignment", Handles),
        new("POST /complaints/{id}/answer", Handles),
        new("POST /complaints/{id}/rejection", Handles),
        new("POST /complaints/{id}/merge", Handles),
        new("GET /violation-kinds", SignedIn),
        new("GET /violations", ReadsViolations),
        new("POST /violations", HandlesViolations),
        new("GET /me/violations", ExplainsViolations),
        new("GET /violations/{id}", SignedIn),
        new("GET /violations/{id}/minutes.docx", SignedIn),
        new("GET /violations/{id}/minutes.pdf", SignedIn),
        new("GET /violations/{id}/decision.docx", SignedIn),
        new("GET /violations/{id}/decision.pdf", SignedIn),
        new("POST /violations/{id}/explanation", SignedIn),
        new("POST /violations/{id}/minutes", HandlesViolations),
        new("POST /violations/{id}/payment", HandlesViolations),
        new("POST /violations/{id}/decision", DecidesViolations),
        new("POST /violations/{id}/execution", HandlesViolations),
        new("POST /violations/{id}/appeal", HandlesViolations),
        new("POST /violations/{id}/transfer", HandlesViolations),
        new("POST /violations/{id}/receipt", HandlesViolations),
        new("POST /violations/{id}/closure", HandlesViolations),
        new("GET /recalls", Reads),
        new("POST /recalls", SignedIn),
        new("GET /recalls/{id}", Reads),
        new("GET /recalls/{id}/history", Reads),
        new("POST /recalls/{id}/lots", SignedIn),
        new("POST /recalls/{id}/notices", SignedIn),
        new("POST /recalls/{id}/progress", SignedIn),
        new("POST /recalls/{id}/treatment", SignedIn),
        new("POST /recalls/{id}/decision", Recalls),
        new("POST /recalls/{id}/publication", Recalls),
        new("POST /recalls/{id}/effectiveness", Recalls),
        new("POST /recalls/{id}/closure", Recalls),
        new("POST /recalls/{id}/withdrawal", Recalls),
        new("GET /recalls/{id}/decision.docx", Reads),
        new("GET /recalls/{id}/decision.pdf", Reads),
        new("GET /public/recalls", Anybody),
        new("GET /public/recalls/{id}", Anybody),
        new("GET /public/snapshots", Anybody),
        new("GET /public/snapshots/latest", Anybody),
        new("GET /public/snapshots/{day}/{file}", Anybody),
        new("GET /public/dictionary", Anybody),
        new("GET /public/catalog", Anybody),
        new("GET /portals", Compares),
        new("GET /portals/{portal}/deliveries", Compares),
        new("POST /portals/{portal}/deliveries/resend", Compares),
        new("GET /portals/{portal}/reconciliations", Compares),
        new("POST /portals/{portal}/reconciliations", Compares),
        new("GET /portals/{portal}/reconciliations/{id}", Compares),
        new("GET /portals/{portal}/reconciliations/{id}/differences", Compares),
        new("POST /portals/{portal}/reconciliations/{id}/resend", Compares),
        new("GET /program-targets", Reads),
        new("POST /program-targets", Sets),
        new("PATCH /program-targets/{id}", Sets),
        new("DELETE /program-targets/{id}", Sets),
        new("GET /figures/expiring", Reads),
        new("GET /figures/renewals", Reads),
        new("GET /analytics/supervision", Supervises),
        new("GET /analytics/supervision/report.docx", Supervises),
        new("GET /notices", Reads),
        new("POST /notices", Writes),
        new("GET /notices/{id}/paper", Reads),
        new("GET /notice-batches/{id}/papers.pdf", Writes),
        new("GET /notice-batches/{id}/papers.docx", Writes),
        new("GET /notice-templates", Reads),
        new("PUT /notice-templates/{kind}", Manages),
        new("POST /notice-templates/{kind}/preview", Manages),

        new("GET /work-items", Reads),
        new("GET /supervision-tasks", SignedIn),
        new("GET /statistics", Reads),

        // What a person does with the own session is tried by the tests of signing in: here it would sign the test itself out.
        new("POST /session", Anybody, Untried: true),
        new("DELETE /session", Anybody, Untried: true),
        new("GET /session/options", Anybody),
        new("POST /session/code", Anybody, Untried: true),
        new("PUT /me/password", SignedIn, Untried: true),
        new("POST /me/totp", SignedIn),
        new("POST /me/totp/confirmation", SignedIn),
        new("POST /me/totp/removal", SignedIn),
        new("POST /me/recovery-codes", SignedIn),
        new("DELETE /sessions", SignedIn, Untried: true),
        new("DELETE /sessions/{id}", SignedIn),
        new("GET /me", SignedIn),
        new("GET /me/subjects", Proposes),
        new("GET /sessions", SignedIn),
        new("GET /me/personal-data", SignedIn),
        new("GET /me/delegations", SignedIn),
        new("POST /me/delegations", SignedIn),
        new("DELETE /me/delegations/{id}", SignedIn),
        new("GET /me/colleagues", SignedIn),
        new("GET /me/notification-preferences", SignedIn),
        new("PUT /me/notification-preferences", SignedIn),
        new("GET /notifications", SignedIn),
        new("PUT /notifications/{id}/reading", SignedIn),
        new("DELETE /notifications/{id}/reading", SignedIn),
        new("POST /notifications/readings", SignedIn),
    ];

    public static IReadOnlyDictionary<string, Row> ByOperation { get; } = Rows.ToDictionary(r => r.Operation, StringComparer.Ordinal);

    /// <param name="Operation">Method and path, as in the description.</param>
    /// <param name="Callers">Who may call it.</param>
    /// <param name="Record">What kind of record the path names, where that can lie outside somebody's reach.</param>
    /// <param name="Untried">Not called by the matrix.</param>
    internal sealed record Row(string Operation, string Callers, string? Record = null, bool Untried = false)
    {
        public bool IsOpen => Callers == Anybody;

        public bool Allows(string role) => Who[Callers].Contains(role, StringComparer.Ordinal);
    }
}
