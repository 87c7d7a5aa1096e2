using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Holidays;
using Ocop.Domain.Imports;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Domain.Violations;

namespace Ocop.Application.Common;

/// <summary>All dated facts, as the database holds them: read once, then kept in memory. Immutable.</summary>
public sealed class ReferenceFacts(
    string version, UnitTree units, IReadOnlyList<Agency> agencies, IReadOnlyList<LegalDocument> legalDocuments,
    IReadOnlyList<ProductGroup> productGroups, IReadOnlyList<ProductType> productTypes, IReadOnlyList<ProcessRule> processRules,
    IReadOnlyList<RevocationGround> revocationGrounds, IReadOnlyList<RecognitionAuthority> recognitionAuthorities, IReadOnlyList<Holiday> holidays)
{
    private readonly Dictionary<ProductGroupId, ProductGroup> _groups = productGroups.ToDictionary(g => g.Id);
    private readonly Dictionary<LegalDocumentId, LegalDocument> _documents = legalDocuments.ToDictionary(d => d.Id);
    private readonly Dictionary<AgencyId, Agency> _agencies = agencies.ToDictionary(a => a.Id);
    private readonly ILookup<string, ProcessRule> _rules = processRules.ToLookup(r => r.Key, StringComparer.Ordinal);

    /// <summary>Changes whenever any fact does.</summary>
    public string Version { get; } = version;

    public UnitTree Units { get; } = units;

    /// <summary>Finds units by what lists write.</summary>
    public IUnitDirectory Directory { get; } = new UnitIndex(units.Units.SelectMany(Recorded));

    public IReadOnlyList<Agency> Agencies { get; } = agencies;
    public IReadOnlyList<LegalDocument> LegalDocuments { get; } = legalDocuments;
    public IReadOnlyList<ProductGroup> ProductGroups { get; } = productGroups;
    public IReadOnlyList<ProductType> ProductTypes { get; } = productTypes;
    public IReadOnlyList<ProcessRule> ProcessRules { get; } = processRules;
    public IReadOnlyList<RevocationGround> RevocationGrounds { get; } = revocationGrounds;
    public IReadOnlyList<RecognitionAuthority> RecognitionAuthorities { get; } = recognitionAuthorities;

    public IReadOnlyList<Checklist> Checklists { get; init; } = [];
    public IReadOnlyList<ChecklistItem> ChecklistItems { get; init; } = [];
    public IReadOnlyList<LaboratoryLimit> LaboratoryLimits { get; init; } = [];
    public IReadOnlyList<ViolationKind> ViolationKinds { get; init; } = [];
    public IReadOnlyList<RiskFactor> RiskFactors { get; init; } = [];
    public IReadOnlyList<ReviewFactor> ReviewFactors { get; init; } = [];
    public IReadOnlyList<GtinPrefix> GtinPrefixes { get; init; } = [];

    /// <summary>The working days of public bodies.</summary>
    public WorkingCalendar Calendar { get; } = new(holidays);

    public RevocationGround? Find(RevocationGroundId id) => RevocationGrounds.FirstOrDefault(g => g.Id == id);

    public ViolationKind? Find(ViolationKindId id) => ViolationKinds.FirstOrDefault(k => k.Id == id);

    /// <summary>The range that a number lies in; null where none is recorded.</summary>
    public GtinPrefix? PrefixOf(Gtin gtin)
    {
        var prefix = GtinPrefix.Of(gtin);
        return GtinPrefixes.FirstOrDefault(p => p.Covers(prefix));
    }

    public Agency? Find(AgencyId id) => _agencies.GetValueOrDefault(id);

    /// <summary>The agency, or on a day after its end the body that took over its duties; null where none is recorded.</summary>
    public Agency? PresentOf(AgencyId id, DateOnly on)
    {
        var agency = Find(id);

        while (agency?.ValidTo < on)
        {
            agency = agency.SuccessorId is { } successor ? Find(successor) : null;
        }

        return agency;
    }

    /// <summary>Product types whose criteria a ministry of that field leads, as the acts name it; types of acts that name none are in no field.</summary>
    public IEnumerable<ProductTypeId> TypesOfField(string field)
    {
        var ministries = Agencies.Where(a => a.Kind == AgencyKind.Ministry && a.Field == field).Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        return ProductTypes.Where(t => t.LeadingMinistry?.Split(';', StringSplitOptions.TrimEntries).Any(ministries.Contains) == true).Select(t => t.Id);
    }

    public LegalDocument? Find(LegalDocumentId id) => _documents.GetValueOrDefault(id);

    public ProductGroup GroupOf(ProductType type) => _groups[type.GroupId];

    /// <summary>The rule of that key on a day.</summary>
    public ProcessRule? RuleOn(string key, DateOnly on) => _rules[key].SingleOrDefault(r => r.HoldsOn(on));

    // One entry for each name that the unit bore, so that "TX. Gò Công" is found before May 2024.
    private static IEnumerable<RecordedUnit> Recorded(AdministrativeUnit unit)
    {
        RecordedUnit Named(string name, DateOnly? from, DateOnly? to) =>
            new(unit.Id.Value, unit.Code, name, unit.ParentId?.Value, from ?? DateOnly.MinValue, to);

        var since = unit.FormerNames.Max(n => n.ValidTo)?.AddDays(1) ?? unit.ValidFrom;
        return unit.FormerNames.Select(n => Named(n.Name, n.ValidFrom, n.ValidTo)).Append(Named(unit.Name, since, unit.ValidTo));
    }
}

/// <summary>Gives the dated facts.</summary>
public interface IReferenceFacts
{
    ReferenceFacts Current { get; }

    /// <summary>Drops what is known because it has changed; the next question reads it anew. Other nodes notice within seconds.</summary>
    void Forget();
}
