using System.Collections.Frozen;
using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>All recorded units of all times with what became of them; immutable.</summary>
public sealed class UnitTree
{
    private readonly FrozenDictionary<UnitId, AdministrativeUnit> _units;
    private readonly FrozenDictionary<UnitId, UnitSuccession[]> _successors;
    private readonly ILookup<string, AdministrativeUnit> _byCode;
    private readonly ILookup<UnitId, AdministrativeUnit> _children;
    private readonly ILookup<UnitId, UnitId> _mergedWhollyInto;

    public UnitTree(IEnumerable<AdministrativeUnit> units, IEnumerable<UnitSuccession> successions)
    {
        _units = units.ToFrozenDictionary(u => u.Id);
        _byCode = _units.Values.ToLookup(u => u.Code, StringComparer.Ordinal);
        _children = _units.Values.Where(u => u.ParentId is not null).ToLookup(u => u.ParentId!.Value);
        var all = successions.ToList();
        _successors = all.GroupBy(s => s.OldId).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        var commune = _units.Values.Where(u => u.Level == UnitLevel.Commune).CountBy(u => u.Kind).MaxBy(k => k.Value).Key;
        CommonWords = _units.Values.Where(u => u.Level == UnitLevel.Province).Select(u => u.Name).Append(commune)
            .SelectMany(t => VietnameseText.Fold(t).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
        _mergedWhollyInto = all.Where(s => s.Scope == SuccessionScope.Full).ToLookup(s => s.NewId, s => s.OldId);
    }

    public IEnumerable<AdministrativeUnit> Units => _units.Values;

    /// <summary>Folded words that nearly every address has: the names of the provinces, and what most communes are called.</summary>
    public IReadOnlySet<string> CommonWords { get; }

    public AdministrativeUnit? Find(UnitId id) => _units.GetValueOrDefault(id);

    /// <summary>The unit that bears a code on a day.</summary>
    public AdministrativeUnit? Find(string code, DateOnly on) => _byCode[code].SingleOrDefault(u => u.HoldsOn(on));

    /// <summary>The unit that bore a code last, whether or not it still exists.</summary>
    public AdministrativeUnit? FindLatest(string code) => _byCode[code].MaxBy(u => u.ValidFrom ?? DateOnly.MinValue);

    /// <summary>What became of a unit; empty while it exists.</summary>
    public IReadOnlyList<UnitSuccession> SuccessorsOf(UnitId id) => _successors.GetValueOrDefault(id) ?? [];

    /// <summary>The district above, or the unit itself when it is one; none after June 2025.</summary>
    public AdministrativeUnit? DistrictOf(UnitId id) => Above(id, UnitLevel.District);

    /// <summary>The province above, or the unit itself when it is one.</summary>
    public AdministrativeUnit? ProvinceOf(UnitId id) => Above(id, UnitLevel.Province);

    /// <summary>
    /// The unit of today that a unit went into wholly, itself while it exists. None when it was divided or when no successor is
    /// recorded: then only a person can say where something lies now.
    /// </summary>
    public AdministrativeUnit? CurrentOf(UnitId id, DateOnly today)
    {
        for (var unit = Find(id); unit is not null; unit = Find(SuccessorsOf(unit.Id)[0].NewId))
        {
            if (unit.HoldsOn(today))
            {
                return unit;
            }

            if (SuccessorsOf(unit.Id) is not [{ Scope: SuccessionScope.Full }])
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Every recorded unit that counts in a unit: itself, what lies below it, and what was merged wholly into any of these.
    /// A unit that was divided counts in none of its successors, but still in the province.
    /// </summary>
    public IReadOnlySet<UnitId> MembersOf(UnitId id)
    {
        HashSet<UnitId> members = [];
        Stack<UnitId> open = new([id]);

        while (open.TryPop(out var next))
        {
            if (!members.Add(next))
            {
                continue;
            }

            foreach (var below in _children[next])
            {
                open.Push(below.Id);
            }

            foreach (var merged in _mergedWhollyInto[next])
            {
                open.Push(merged);
            }
        }

        return members;
    }

    /// <summary>
    /// A unit as an area on a day. A commune of today holds what lies in it by today's division; a district of the past, what was recorded below it;
    /// a province both, as an old commune that was divided still lies in the province.
    /// </summary>
    public UnitArea AreaOf(UnitId id, DateOnly today)
    {
        var members = MembersOf(id);
        var present = members.Where(m => Find(m)?.HoldsOn(today) == true).ToHashSet();
        var former = members.Where(m => CurrentOf(m, today) is not { } now || !present.Contains(now.Id)).ToHashSet();
        return new(members, present, former);
    }

    private AdministrativeUnit? Above(UnitId id, UnitLevel level)
    {
        for (var unit = Find(id); unit is not null; unit = unit.ParentId is { } parent ? Find(parent) : null)
        {
            if (unit.Level == level)
            {
                return unit;
            }
        }

        return null;
    }
}
