using System.Collections.Frozen;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>How two places stand to each other.</summary>
public enum UnitRelation
{
    /// <summary>In clearly different districts.</summary>
    Apart,

    /// <summary>One of them is not stated, or only a province.</summary>
    Unknown,

    /// <summary>In the same district, or the one may lie in the other, of whatever time.</summary>
    Overlapping,

    /// <summary>The same unit, or none on both sides.</summary>
    Same,
}

/// <summary>Compares places of different times by the districts that their land lay in. Immutable.</summary>
public sealed class UnitNearness
{
    private readonly UnitTree _tree;
    private readonly string[] _provinces;
    private readonly FrozenDictionary<UnitId, HashSet<UnitId>> _districts;

    public UnitNearness(UnitTree tree)
    {
        _tree = tree;
        _provinces = [.. tree.Units.Where(u => u.Level == AdministrativeUnits.UnitLevel.Province).Select(PlaceKey).Distinct(StringComparer.Ordinal)];
        var districts = tree.Units.Where(u => u.Level != AdministrativeUnits.UnitLevel.Province)
            .ToDictionary(u => u.Id, u => tree.DistrictOf(u.Id) is { } d ? new HashSet<UnitId> { d.Id } : []);

        // A commune of today lies in every district that its parts came from.
        foreach (var old in tree.Units.Where(u => u.Level == AdministrativeUnits.UnitLevel.Commune))
        {
            foreach (var successor in tree.SuccessorsOf(old.Id))
            {
                if (districts.TryGetValue(successor.NewId, out var known))
                {
                    known.UnionWith(districts[old.Id]);
                }
            }
        }

        _districts = districts.ToFrozenDictionary();
    }

    public UnitRelation Compare(UnitId? left, UnitId? right)
    {
        if (left == right)
        {
            return UnitRelation.Same;
        }

        if (left is not { } l || right is not { } r || !_districts.TryGetValue(l, out var leftDistricts) || !_districts.TryGetValue(r, out var rightDistricts))
        {
            return UnitRelation.Unknown;
        }

        return leftDistricts.Count == 0 || rightDistricts.Count == 0 || leftDistricts.Overlaps(rightDistricts) ? UnitRelation.Overlapping : UnitRelation.Apart;
    }

    /// <summary>Bare names, spelled as keys, of a unit, its district and the provinces: "cao lanh", "dong thap". Numbered wards have no such name.</summary>
    public IReadOnlyList<string> PlaceKeys(UnitId? unit)
    {
        if (unit is not { } id || _tree.Find(id) is not { } found)
        {
            return _provinces;
        }

        return
        [
            .. new[] { found, _tree.DistrictOf(id) }.OfType<AdministrativeUnit>().DistinctBy(u => u.Id).Select(PlaceKey).Where(k => k.Length > 0 && !char.IsAsciiDigit(k[0]))
                .Concat(_provinces).Distinct(StringComparer.Ordinal),
        ];
    }

    private static string PlaceKey(AdministrativeUnit unit) => SubjectText.Key(VietnameseText.Clean(BareName(unit)));

    private static string BareName(AdministrativeUnit unit)
    {
        var kind = unit.Kind.StartsWith("Thành phố", StringComparison.Ordinal) ? "Thành phố" : unit.Kind;
        return unit.Name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase) ? unit.Name[(kind.Length + 1)..] : unit.Name;
    }
}
