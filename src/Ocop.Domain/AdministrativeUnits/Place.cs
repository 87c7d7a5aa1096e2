using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>The places that one row names, brought together: which commune of which district at which time.</summary>
internal sealed class Place(UnitTree tree, List<Mention> mentions, DateOnly? on)
{
    private readonly Mention? _district = mentions.Find(m => m.Level == UnitLevel.District)
        ?? mentions.FindLast(m => m.Level is null && m.MayBe(UnitLevel.District) && mentions.Exists(c => c != m && c.MayBe(UnitLevel.Commune)));

    private readonly Mention? _province = mentions.Find(m => m.Level == UnitLevel.Province)
        ?? mentions.FindLast(m => m.Level is null && m.MayBe(UnitLevel.Province));

    /// <summary>The commune named; nothing when none is.</summary>
    public UnitMatch? Commune()
    {
        var mention = mentions.Find(m => m.Level == UnitLevel.Commune)
            ?? mentions.Find(m => m.Level is null && m != _district && m != _province && m.MayBe(UnitLevel.Commune));

        if (mention is null)
        {
            return null;
        }

        // "Cao Lãnh" alone is a city, a rural district or a ward: all of them are weighed.
        var (namings, kindDiffers) = mention.Level is null
            ? (mention.Namings.Where(n => n.Unit.Level != UnitLevel.Province).ToList(), false)
            : mention.At(UnitLevel.Commune);

        if (namings.Count == 0)
        {
            return Unknown(mention, []);
        }

        var inProvince = Within(namings, _province, UnitLevel.Province);
        var fitting = Within(inProvince, _district, UnitLevel.District);

        // The right name in the wrong place is not the place; what bears the name is offered.
        return fitting.Count == 0 ? Unknown(mention, namings) : Choose(mention, fitting, kindDiffers, needsDistrict: _district is null);
    }

    /// <summary>The district named; nothing when none is.</summary>
    public UnitMatch? District()
    {
        var mention = _district ?? mentions.Find(m => m.Level is null && m != _province && m.MayBe(UnitLevel.District));

        if (mention is null)
        {
            return null;
        }

        var (namings, kindDiffers) = mention.At(UnitLevel.District);
        var fitting = Within(namings, _province, UnitLevel.Province);
        return fitting.Count == 0 ? Unknown(mention, namings) : Choose(mention, fitting, kindDiffers, needsDistrict: false);
    }

    private static UnitMatch Unknown(Mention mention, List<Naming> offered) =>
        new(UnitOutcome.Unknown, null, Recorded(offered.Select(n => n.Unit)), mention.Text);

    private List<Naming> Within(List<Naming> namings, Mention? above, UnitLevel level)
    {
        if (above is null)
        {
            return namings;
        }

        var units = above.At(level).Namings.Select(n => n.Unit.Id).ToHashSet();
        var below = namings.FindAll(n => Above(n.Unit, level) is { } unit && units.Contains(unit.Id));

        if (below.Count > 0)
        {
            return below;
        }

        // A list of today may name an old commune under today's province, or a commune of today with the district it replaced.
        var members = units.Select(tree.MembersOf).SelectMany(m => m).ToHashSet();
        return namings.FindAll(n => members.Contains(n.Unit.Id) || level == UnitLevel.District && tree.MembersOf(n.Unit.Id).Overlaps(members));
    }

    private AdministrativeUnit? Above(AdministrativeUnit unit, UnitLevel level) =>
        level == UnitLevel.District ? tree.DistrictOf(unit.Id) : tree.ProvinceOf(unit.Id);

    private UnitMatch Choose(Mention mention, List<Naming> fitting, bool kindDiffers, bool needsDistrict)
    {
        var timely = on is { } day && fitting.FindAll(n => n.HoldsOn(day)) is { Count: > 0 } then ? then : fitting;
        var units = timely.Select(n => n.Unit).DistinctBy(u => u.Id).ToList();
        var unit = units.Count == 1 ? units[0] : Encompassing(units);

        if (unit is null || needsDistrict && Ended(unit))
        {
            return new(UnitOutcome.Ambiguous, null, Recorded(units), mention.Text);
        }

        return new(UnitOutcome.Found, Recorded(unit), [], mention.Text)
        {
            OtherTime = on is { } date && !unit.HoldsOn(date),
            Approximate = kindDiffers || !mention.Exact || on is { } of && unit.HoldsOn(of) && !timely.Exists(n => n.Unit.Id == unit.Id && n.HoldsOn(of)),
        };
    }

    // Without a date, the commune of today is safe when all others of that name were merged wholly into it.
    private AdministrativeUnit? Encompassing(List<AdministrativeUnit> units) =>
        on is null && units.FindAll(u => !Ended(u)) is [var present] && units.TrueForAll(u => tree.MembersOf(present.Id).Contains(u.Id)) ? present : null;

    private static bool Ended(AdministrativeUnit unit) => unit.ValidTo is not null;

    private static List<RecordedUnit> Recorded(IEnumerable<AdministrativeUnit> units) =>
        [.. units.DistinctBy(u => u.Id).Select(Recorded)];

    private static RecordedUnit Recorded(AdministrativeUnit unit) =>
        new(unit.Id.Value, unit.Code, unit.Name, unit.ParentId?.Value, unit.ValidFrom ?? DateOnly.MinValue, unit.ValidTo);
}
