using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Recalls;

namespace Ocop.Application.Labels;

/// <summary>Running numbers of stamps, the last one inclusive.</summary>
public sealed record StampNumbers(long? From, long? To);

/// <summary>They were printed.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record PrintStamps(StampGrantId Id, StampNumbers Numbers) : ICommand<Unit>;

/// <summary>The subject has them.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record HandOverStamps(StampGrantId Id, StampNumbers Numbers, string? Note) : ICommand<Unit>;

/// <summary>They stand on the packs of a lot; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record ActivateStamps(StampGrantId Id, StampNumbers Numbers, string Lot, DateOnly? PackedOn) : ICommand<Unit>;

/// <summary>They were torn or misprinted; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record ReportSpoiledStamps(StampGrantId Id, StampNumbers Numbers, string Reason) : ICommand<Unit>;

/// <summary>They are gone; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record ReportLostStamps(StampGrantId Id, StampNumbers Numbers, string Reason) : ICommand<Unit>;

/// <summary>They are worthless from now on.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record VoidStamps(StampGrantId Id, StampNumbers Numbers, string Reason) : ICommand<Unit>;

/// <summary>Their packs came back from the market.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record RecallStamps(StampGrantId Id, StampNumbers Numbers, string Reason) : ICommand<Unit>;

internal sealed class StampNumbersValidator : AbstractValidator<StampNumbers>
{
    public StampNumbersValidator()
    {
        RuleFor(n => n.From).NotNull();
        RuleFor(n => n.To).NotNull();
    }
}

internal sealed class PrintStampsValidator : AbstractValidator<PrintStamps>
{
    public PrintStampsValidator() => RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
}

internal sealed class HandOverStampsValidator : AbstractValidator<HandOverStamps>
{
    public HandOverStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Note).MaximumLength(StampGrant.MaxNoteLength);
    }
}

internal sealed class ActivateStampsValidator : AbstractValidator<ActivateStamps>
{
    public ActivateStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Lot).NotEmpty().MaximumLength(LotCode.MaxLength);
        RuleFor(c => c.PackedOn).NotNull();
    }
}

internal sealed class ReportSpoiledStampsValidator : AbstractValidator<ReportSpoiledStamps>
{
    public ReportSpoiledStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampGrant.MaxNoteLength);
    }
}

internal sealed class ReportLostStampsValidator : AbstractValidator<ReportLostStamps>
{
    public ReportLostStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampGrant.MaxNoteLength);
    }
}

internal sealed class VoidStampsValidator : AbstractValidator<VoidStamps>
{
    public VoidStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampGrant.MaxNoteLength);
    }
}

internal sealed class RecallStampsValidator : AbstractValidator<RecallStamps>
{
    public RecallStampsValidator()
    {
        RuleFor(c => c.Numbers).SetPartValidator(new StampNumbersValidator());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(StampGrant.MaxNoteLength);
    }
}

internal sealed class PrintStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<PrintStamps, Unit>
{
    public async Task<Unit> Handle(PrintStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetManagedGrantAsync(caller, command.Id, cancellationToken);
        grant.Print(command.Numbers.From!.Value, command.Numbers.To!.Value, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class HandOverStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<HandOverStamps, Unit>
{
    public async Task<Unit> Handle(HandOverStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetManagedGrantAsync(caller, command.Id, cancellationToken);
        grant.HandOver(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Note, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ActivateStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ActivateStamps, Unit>
{
    public async Task<Unit> Handle(ActivateStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetAccountedGrantAsync(caller, command.Id, cancellationToken);
        grant.Activate(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Lot, command.PackedOn!.Value, caller.LabellingPerson(), clock.GetUtcNow(), clock.Today());
        return Unit.Value;
    }
}

internal sealed class ReportSpoiledStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReportSpoiledStamps, Unit>
{
    public async Task<Unit> Handle(ReportSpoiledStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetAccountedGrantAsync(caller, command.Id, cancellationToken);
        grant.ReportSpoiled(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ReportLostStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReportLostStamps, Unit>
{
    public async Task<Unit> Handle(ReportLostStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetAccountedGrantAsync(caller, command.Id, cancellationToken);
        grant.ReportLost(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class VoidStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<VoidStamps, Unit>
{
    public async Task<Unit> Handle(VoidStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetManagedGrantAsync(caller, command.Id, cancellationToken);
        grant.Void(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class RecallStampsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RecallStamps, Unit>
{
    public async Task<Unit> Handle(RecallStamps command, CancellationToken cancellationToken)
    {
        var grant = await db.GetManagedGrantAsync(caller, command.Id, cancellationToken);
        grant.Recall(command.Numbers.From!.Value, command.Numbers.To!.Value, command.Reason, caller.LabellingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}
