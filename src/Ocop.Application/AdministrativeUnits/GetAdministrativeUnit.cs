using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Application.AdministrativeUnits;

[Requires(Permissions.Known)]
public sealed record GetAdministrativeUnit(UnitId Id) : IQuery<UnitDetail>;

/// <summary>An administrative unit with its past and its future.</summary>
/// <param name="CurrentUnit">The unit of today that it went into wholly; null when it was divided or has no recorded successor.</param>
/// <param name="Successors">Units that took over the whole or a part.</param>
/// <param name="Members">Units that were merged wholly into it or lie below it.</param>
/// <param name="FormerNames">Names borne before the present one, under the same code.</param>
/// <param name="Source">Where the row was taken from.</param>
public sealed record UnitDetail(
    Guid Id, string Code, string Name, UnitLevel Level, string Kind, string? ParentCode, string? ParentName, string? DistrictName, string? ProvinceName,
    DateOnly? ValidFrom, DateOnly? ValidTo, UnitReference? CurrentUnit, IReadOnlyList<UnitSuccessor> Successors, IReadOnlyList<UnitReference> Members,
    IReadOnlyList<UnitNameSpell> FormerNames, bool Confirmed, string Source, string Version);

/// <summary>A unit named by another.</summary>
public sealed record UnitReference(Guid Id, string Code, string Name, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>A name for a time.</summary>
public sealed record UnitNameSpell(string Name, DateOnly? ValidFrom, DateOnly? ValidTo, bool Confirmed, string Source);

internal sealed class GetAdministrativeUnitHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetAdministrativeUnit, UnitDetail>
{
    public Task<UnitDetail> Handle(GetAdministrativeUnit query, CancellationToken cancellationToken)
    {
        var tree = facts.Current.Units;
        var unit = tree.Find(query.Id) ?? throw new DomainException(UnitErrors.NotFound(query.Id));
        var parent = unit.ParentId is { } id ? tree.Find(id) : null;
        var members = tree.MembersOf(unit.Id).Where(m => m != unit.Id).Select(m => Reference(tree.Find(m)!));

        return Task.FromResult(new UnitDetail(
            unit.Id.Value, unit.Code, unit.Name, unit.Level, unit.Kind, parent?.Code, parent?.Name,
            tree.DistrictOf(unit.Id)?.Name, tree.ProvinceOf(unit.Id)?.Name, unit.ValidFrom, unit.ValidTo,
            tree.CurrentOf(unit.Id, clock.Today()) is { } current ? Reference(current) : null,
            UnitRows.Successors(tree, unit), [.. members.OrderBy(m => m.Code, StringComparer.Ordinal).ThenBy(m => m.ValidFrom)],
            [.. unit.FormerNames.Select(n => new UnitNameSpell(n.Name, n.ValidFrom, n.ValidTo, n.Confirmed, n.Source))],
            unit.Confirmed, unit.Source, facts.Current.Version));
    }

    private static UnitReference Reference(AdministrativeUnit unit) => new(unit.Id.Value, unit.Code, unit.Name, unit.ValidFrom, unit.ValidTo);
}
