using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Which bodies may decide about a recognition on a day: the one that recognised or its successor, and those that the act of the day names for so many stars.</summary>
internal sealed class Authorities(IReferenceFacts facts)
{
    private const string LeadingField = "agriculture";

    /// <summary>The likeliest first.</summary>
    public IReadOnlyList<Agency> Of(Certification certification, Product product, DateOnly on)
    {
        var known = facts.Current;
        List<Agency> found = [];

        if (certification.IssuerId is { } issuer && known.PresentOf(issuer, on) is { } present && present.HoldsOn(on))
        {
            found.Add(present);
        }

        var levels = known.RecognitionAuthorities.Where(a => a.HoldsOn(on) && a.Covers(certification.Stars)).Select(a => a.Level).ToHashSet();
        found.AddRange(known.Agencies.Where(a => a.HoldsOn(on) && levels.Contains(LevelOf(a)) && Serves(a, product, on)).OrderBy(a => a.Name, StringComparer.Ordinal));
        return [.. found.DistinctBy(a => a.Id)];
    }

    private CertificationLevel LevelOf(Agency agency) => agency switch
    {
        { Kind: AgencyKind.Ministry, Field: LeadingField } => CertificationLevel.Ministry,
        { Kind: AgencyKind.PeoplesCommittee, UnitId: { } unit } => facts.Current.Units.Find(unit)?.Level switch
        {
            UnitLevel.Province => CertificationLevel.Province,
            UnitLevel.District => CertificationLevel.District,
            UnitLevel.Commune => CertificationLevel.Commune,
            _ => CertificationLevel.Unknown,
        },
        _ => CertificationLevel.Unknown,
    };

    // a product whose place nobody recorded may lie anywhere
    private bool Serves(Agency agency, Product product, DateOnly on) =>
        agency.UnitId is not { } area || (product.UnitId ?? product.CurrentUnitId) is null
        || facts.Current.Units.AreaOf(area, on).Members is var members && (Within(members, product.UnitId) || Within(members, product.CurrentUnitId));

    private static bool Within(IReadOnlySet<UnitId> members, UnitId? unit) => unit is { } id && members.Contains(id);
}
