using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.ProgramTargets;

namespace Ocop.Application.ProgramTargets;

/// <summary>Sets a figure that the programme is to reach.</summary>
/// <param name="UnitCode">Of a unit that existed in the year; the code that it bore at the year's end, else at its beginning.</param>
[Requires(Permissions.TargetsManage)]
public sealed record SetProgramTarget(int? Year, string UnitCode, TargetMeasure? Measure, ProgramTargetDetails Details) : ICreate<Guid>;

/// <summary>Changes what a target says; absent fields stay.</summary>
[Requires(Permissions.TargetsManage)]
public sealed record ChangeProgramTarget(ProgramTargetId Id, uint Version) : ICommand<Unit>
{
    public Optional<int?> Value { get; init; }
    public Optional<Guid?> LegalDocumentId { get; init; }
    public Optional<string?> Source { get; init; }
    public Optional<bool?> Confirmed { get; init; }
}

/// <summary>Gives a target up; it stays on record.</summary>
[Requires(Permissions.TargetsManage)]
public sealed record WithdrawProgramTarget(ProgramTargetId Id) : ICommand<Unit>;

internal sealed class SetProgramTargetValidator : AbstractValidator<SetProgramTarget>
{
    public SetProgramTargetValidator()
    {
        RuleFor(c => c.Year).NotNull().InclusiveBetween(ProgramTarget.FirstYear, ProgramTarget.LastYear);
        RuleFor(c => c.UnitCode).NotEmpty().MaximumLength(20).OverridePropertyName("unit");
        RuleFor(c => c.Measure).NotNull().IsInEnum();
        RuleFor(c => c.Details.Source).NotEmpty().MaximumLength(ProgramTarget.MaxSourceLength).OverridePropertyName("source");
    }
}

internal sealed class ChangeProgramTargetValidator : AbstractValidator<ChangeProgramTarget>
{
    public ChangeProgramTargetValidator()
    {
        RuleFor(c => c.Value.Value).NotNull().When(c => c.Value.IsSet).OverridePropertyName("value");
        RuleFor(c => c.Source.Value).NotEmpty().MaximumLength(ProgramTarget.MaxSourceLength).When(c => c.Source.IsSet).OverridePropertyName("source");
    }
}

internal sealed class SetProgramTargetHandler(IOcopDb db, IReferenceFacts facts) : IRequestHandler<SetProgramTarget, Guid>
{
    public async Task<Guid> Handle(SetProgramTarget command, CancellationToken cancellationToken)
    {
        var (year, measure) = (command.Year!.Value, command.Measure!.Value);
        var unit = ProgramYears.UnitOf(facts.Current.Units, command.UnitCode.Trim(), year);

        if (await db.ProgramTargets.AnyAsync(t => t.Year == year && t.UnitId == unit.Id && t.Measure == measure && t.WithdrawnAt == null, cancellationToken))
        {
            throw new DomainException(ProgramTargetErrors.Exists(year));
        }

        ProgramYears.RequireKnown(facts.Current, command.Details.LegalDocumentId);
        var target = ProgramTarget.Set(year, unit.Id, measure, command.Details);
        db.ProgramTargets.Add(target);
        return target.Id.Value;
    }
}

internal sealed class ChangeProgramTargetHandler(IOcopDb db, IReferenceFacts facts) : IRequestHandler<ChangeProgramTarget, Unit>
{
    public async Task<Unit> Handle(ChangeProgramTarget command, CancellationToken cancellationToken)
    {
        var target = await db.ProgramTargets.SingleOrDefaultAsync(t => t.Id == command.Id, cancellationToken) ?? throw new DomainException(ProgramTargetErrors.NotFound());
        target.RequireVersion(command.Version);
        var document = command.LegalDocumentId.IsSet ? command.LegalDocumentId.Value is { } id ? new(id) : null : target.LegalDocumentId;
        ProgramYears.RequireKnown(facts.Current, document);
        target.Change(new(command.Value.Or(target.Value)!.Value, document, command.Source.Or(target.Source)!, command.Confirmed.Or(target.Confirmed) ?? false));
        return Unit.Value;
    }
}

internal sealed class WithdrawProgramTargetHandler(IOcopDb db, TimeProvider clock) : IRequestHandler<WithdrawProgramTarget, Unit>
{
    public async Task<Unit> Handle(WithdrawProgramTarget command, CancellationToken cancellationToken)
    {
        var target = await db.ProgramTargets.SingleOrDefaultAsync(t => t.Id == command.Id, cancellationToken) ?? throw new DomainException(ProgramTargetErrors.NotFound());
        target.Withdraw(clock.GetUtcNow());
        return Unit.Value;
    }
}

/// <summary>What a year of the programme means for units and for the register.</summary>
internal static class ProgramYears
{
    /// <exception cref="DomainException"><c>unit.unknown</c></exception>
    public static AdministrativeUnit UnitOf(UnitTree units, string code, int year) =>
        units.Find(code, new(year, 12, 31)) ?? units.Find(code, new(year, 1, 1)) ?? throw new DomainException(UnitErrors.Unknown(code, new(year, 12, 31)));

    /// <summary>The day on which the register is counted for a year: its last, or today while it runs; none before it begins.</summary>
    public static DateOnly? CountedOn(int year, DateOnly today) => year < today.Year ? new(year, 12, 31) : year == today.Year ? today : null;

    public static void RequireKnown(ReferenceFacts facts, Domain.LegalDocuments.LegalDocumentId? id)
    {
        if (id is { } document && facts.Find(document) is null)
        {
            throw new DomainException(ProgramTargetErrors.LegalDocumentUnknown());
        }
    }
}
