using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Holidays;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Domain.ProgramTargets;
using Ocop.Domain.Violations;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>The dated facts that every installation starts from.</summary>
internal sealed record ReferenceSet(
    IReadOnlyList<AdministrativeUnit> Units,
    IReadOnlyList<UnitSuccession> Successions,
    IReadOnlyList<LegalDocument> LegalDocuments,
    IReadOnlyList<ProductGroup> ProductGroups,
    IReadOnlyList<ProductType> ProductTypes,
    IReadOnlyList<ProcessRule> ProcessRules,
    IReadOnlyList<Agency> Agencies,
    IReadOnlyList<RevocationGround> RevocationGrounds,
    IReadOnlyList<RecognitionAuthority> RecognitionAuthorities,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<ProgramTarget> ProgramTargets,
    IReadOnlyList<Checklist> Checklists,
    IReadOnlyList<ChecklistItem> ChecklistItems,
    IReadOnlyList<LaboratoryLimit> LaboratoryLimits,
    IReadOnlyList<ViolationKind> ViolationKinds,
    IReadOnlyList<RiskFactor> RiskFactors,
    IReadOnlyList<ReviewFactor> ReviewFactors,
    IReadOnlyList<GtinPrefix> GtinPrefixes);
