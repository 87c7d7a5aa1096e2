using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>An administrative unit as it was on the day asked for.</summary>
/// <param name="Id">Stable id of the dated unit.</param>
/// <param name="Code">Code of the statistics office; names a unit only together with a day.</param>
/// <param name="Name">Official name with its kind, as borne on that day.</param>
/// <param name="Level"><c>province</c>, <c>district</c> (until 30 June 2025) or <c>commune</c>.</param>
/// <param name="Kind">Kind in Vietnamese: Xã, Phường, Thị trấn, Huyện …</param>
/// <param name="ParentCode">Code of the unit above.</param>
/// <param name="ParentName">Name of the unit above.</param>
/// <param name="ValidFrom">First valid day; null = before our records.</param>
/// <param name="ValidTo">Last valid day; null while the unit exists.</param>
/// <param name="Successors">What became of it.</param>
/// <param name="Confirmed">Whether a source at hand states the unit and its dates.</param>
public sealed record UnitRow(
    Guid Id, string Code, string Name, UnitLevel Level, string Kind, string? ParentCode, string? ParentName,
    DateOnly? ValidFrom, DateOnly? ValidTo, IReadOnlyList<UnitSuccessor> Successors, bool Confirmed);

/// <summary>A unit that took over the whole or a part.</summary>
/// <param name="Code">Its code, from <paramref name="On"/> on.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Scope"><c>full</c> or <c>partial</c>.</param>
/// <param name="On">First day of the new order.</param>
public sealed record UnitSuccessor(string Code, string Name, SuccessionScope Scope, DateOnly On);

/// <summary>What units can be asked for.</summary>
/// <param name="Common">Day, words, page.</param>
/// <param name="Level">Only this level.</param>
/// <param name="Parent">Code of a unit of that day: what lies directly below it or, with a level, anywhere below it.</param>
public sealed record UnitFilter(DatedFilter Common, UnitLevel? Level, string? Parent);

internal static class UnitRows
{
    public static DatedPage<UnitRow> Page(ReferenceFacts facts, UnitFilter filter, DateOnly today)
    {
        var on = filter.Common.On ?? today;
        var units = facts.Units.Units.Where(u => u.HoldsOn(on) && (filter.Level is null || u.Level == filter.Level));

        if (filter.Parent is { } code)
        {
            var parent = facts.Units.Find(code, on) ?? throw new DomainException(UnitErrors.Unknown(code, on));
            var below = facts.Units.MembersOf(parent.Id);
            units = filter.Level is null ? units.Where(u => u.ParentId == parent.Id) : units.Where(u => u.Id != parent.Id && below.Contains(u.Id));
        }

        var page = DatedList.Take(units, filter.Common, u => u.Code, u => $"{u.NameOn(on)} {u.Code}", u => Row(facts.Units, u, on));
        return new(page, facts.Version, on);
    }

    public static UnitRow Row(UnitTree tree, AdministrativeUnit unit, DateOnly on)
    {
        var parent = unit.ParentId is { } id ? tree.Find(id) : null;

        return new(
            unit.Id.Value, unit.Code, unit.NameOn(on), unit.Level, unit.FormerNames.FirstOrDefault(n => n.HoldsOn(on))?.Kind ?? unit.Kind,
            parent?.Code, parent?.NameOn(on), unit.ValidFrom, unit.ValidTo, Successors(tree, unit), unit.Confirmed);
    }

    public static IReadOnlyList<UnitSuccessor> Successors(UnitTree tree, AdministrativeUnit unit) =>
        [.. tree.SuccessorsOf(unit.Id).Select(s => (s, tree.Find(s.NewId)!)).Select(p => new UnitSuccessor(p.Item2.Code, p.Item2.Name, p.s.Scope, p.s.On))];
}
