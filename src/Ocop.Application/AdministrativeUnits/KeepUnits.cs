using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Nothing = MediatR.Unit;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Enters a unit, perhaps one made of others: those end the day before, and their products lie in the new one.</summary>
/// <param name="Basis">The act that says so.</param>
[Requires(Permissions.AgenciesManage)]
public sealed record EstablishUnit(
    string Code, string Name, string Kind, UnitLevel Level, UnitId? ParentId, DateOnly? ValidFrom, IReadOnlyList<UnitId> Absorbs, string Basis) : ICreate<Guid>;

/// <summary>Gives a unit another name from a day on; its code and all its records stay.</summary>
[Requires(Permissions.AgenciesManage)]
public sealed record RenameUnit(UnitId Id, string Name, string Kind, DateOnly? On, string Basis) : ICommand<Nothing>;

/// <summary>Ends a unit: with one successor it is merged into that one; with several it is divided, and somebody must say where each product lies.</summary>
[Requires(Permissions.AgenciesManage)]
public sealed record DissolveUnit(UnitId Id, DateOnly? LastDay, IReadOnlyList<UnitId> SuccessorIds, string Basis) : ICommand<Nothing>;

internal sealed class EstablishUnitValidator : AbstractValidator<EstablishUnit>
{
    public EstablishUnitValidator()
    {
        RuleFor(c => c.Code).NotEmpty().MaximumLength(AdministrativeUnit.MaxCodeLength).Matches("^[0-9]+$");
        RuleFor(c => c.Name).NotEmpty().MaximumLength(AdministrativeUnit.MaxNameLength);
        RuleFor(c => c.Kind).NotEmpty().MaximumLength(AdministrativeUnit.MaxNameLength);
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.ValidFrom).NotNull();
        RuleFor(c => c.Absorbs.Count).LessThanOrEqualTo(50).OverridePropertyName("absorbs");
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(AdministrativeUnit.MaxBasisLength);
    }
}

internal sealed class RenameUnitValidator : AbstractValidator<RenameUnit>
{
    public RenameUnitValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(AdministrativeUnit.MaxNameLength);
        RuleFor(c => c.Kind).NotEmpty().MaximumLength(AdministrativeUnit.MaxNameLength);
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(AdministrativeUnit.MaxBasisLength);
    }
}

internal sealed class DissolveUnitValidator : AbstractValidator<DissolveUnit>
{
    public DissolveUnitValidator()
    {
        RuleFor(c => c.LastDay).NotNull();
        RuleFor(c => c.SuccessorIds.Count).InclusiveBetween(1, 20).OverridePropertyName("successorIds");
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(AdministrativeUnit.MaxBasisLength);
    }
}

internal sealed class EstablishUnitHandler(IReferenceRecords records, IReferenceFacts facts, ILedger ledger, TimeProvider clock) : IRequestHandler<EstablishUnit, Guid>
{
    public async Task<Guid> Handle(EstablishUnit request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var (from, units) = (request.ValidFrom!.Value, facts.Current.Units);
        UnitChanges.RequirePast(from, clock.Today());
        var parent = request.ParentId is { } above ? units.Find(above) : null;

        if (request.Level == UnitLevel.Province ? request.ParentId is not null : parent?.HoldsOn(from) != true || parent.Level >= request.Level)
        {
            throw new DomainException(UnitErrors.ParentNotThere());
        }

        var absorbs = request.Absorbs.Distinct().ToList();

        if (units.Find(request.Code, from) is { } bearer && !absorbs.Contains(bearer.Id))
        {
            throw new DomainException(UnitErrors.CodeTaken(request.Code));
        }

        var unit = AdministrativeUnit.Establish(request.Code, request.Name, request.Kind, request.Level, request.ParentId, from, request.Basis);

        foreach (var id in absorbs)
        {
            await UnitChanges.EndAsync(records, units, id, from.AddDays(-1), cancellationToken);
        }

        records.Add(unit);
        absorbs.ForEach(id => records.Add(UnitSuccession.Record(id, unit.Id, from, SuccessionScope.Full, confirmed: true, request.Basis)));
        var moved = await records.SettleAsync(absorbs, cancellationToken);
        absorbs.ForEach(id => ledger.Record(new UnitEnded(id.Value, from.AddDays(-1), [unit.Id], moved, request.Basis)));
        ledger.Record(new UnitEstablished(unit.Id.Value, unit.Code, unit.Name, from, absorbs.Count, request.Basis));
        return unit.Id.Value;
    }
}

internal sealed class RenameUnitHandler(IReferenceRecords records, ILedger ledger, TimeProvider clock) : IRequestHandler<RenameUnit, Nothing>
{
    public async Task<Nothing> Handle(RenameUnit request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        UnitChanges.RequirePast(request.On!.Value, clock.Today());
        var unit = await records.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(UnitErrors.NotFound(request.Id));
        var before = unit.Name;
        unit.Rename(request.Name, request.Kind, request.On.Value, request.Basis);
        ledger.Record(new UnitRenamed(unit.Id.Value, before, unit.Name, request.On.Value, request.Basis));
        await records.SettleAsync([unit.Id], cancellationToken);
        return Nothing.Value;
    }
}

internal sealed class DissolveUnitHandler(IReferenceRecords records, IReferenceFacts facts, ILedger ledger, TimeProvider clock) : IRequestHandler<DissolveUnit, Nothing>
{
    public async Task<Nothing> Handle(DissolveUnit request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var (last, units) = (request.LastDay!.Value, facts.Current.Units);
        var first = last.AddDays(1);
        UnitChanges.RequirePast(first, clock.Today());
        var ended = await UnitChanges.EndAsync(records, units, request.Id, last, cancellationToken);
        var successors = request.SuccessorIds.Distinct().ToList();

        if (successors.Exists(s => s == request.Id || units.Find(s) is not { } unit || !unit.HoldsOn(first) || unit.Level != ended.Level))
        {
            throw new DomainException(UnitErrors.SuccessorNotThere(first));
        }

        var scope = successors.Count == 1 ? SuccessionScope.Full : SuccessionScope.Partial;
        successors.ForEach(s => records.Add(UnitSuccession.Record(request.Id, s, first, scope, confirmed: true, request.Basis)));
        var moved = await records.SettleAsync([request.Id], cancellationToken);
        ledger.Record(new UnitEnded(request.Id.Value, last, successors, moved, request.Basis));
        return Nothing.Value;
    }
}

internal static class UnitChanges
{
    /// <summary>Products lie where they lie today, so a change that is still to come is entered when it has come.</summary>
    /// <exception cref="DomainException"><c>unit.in_future</c></exception>
    public static void RequirePast(DateOnly first, DateOnly today)
    {
        if (first > today)
        {
            throw new DomainException(UnitErrors.InFuture());
        }
    }

    /// <exception cref="DomainException"><c>unit.not_found</c>, <c>unit.has_units_below</c>, <c>unit.ended</c>, <c>unit.day_outside</c></exception>
    public static async Task<AdministrativeUnit> EndAsync(IReferenceRecords records, UnitTree units, UnitId id, DateOnly last, CancellationToken ct)
    {
        var unit = await records.FindAsync(id, ct) ?? throw new DomainException(UnitErrors.NotFound(id));

        if (units.Units.Any(u => u.ParentId == id && u.HoldsOn(last.AddDays(1))))
        {
            throw new DomainException(UnitErrors.HasUnitsBelow());
        }

        unit.EndOn(last);
        return unit;
    }
}
