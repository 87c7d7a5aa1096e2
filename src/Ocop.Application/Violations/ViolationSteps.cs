using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>What the subject says to it: sent by its representative, or entered by an officer who received it.</summary>
/// <param name="ReceivedOn">The day it came, where an officer enters it; today where none is given, and always for a representative.</param>
[Requires(Permissions.Known)]
public sealed record ExplainViolation(ViolationId Id, string Text, DateOnly? ReceivedOn) : ICommand<Unit>;

/// <summary>Decides about a violation.</summary>
/// <param name="DueOn">Last day for carrying it out; by the rule of the day where none is given.</param>
[Requires(Permissions.ViolationsDecide)]
public sealed record DecideViolation(
    ViolationId Id, uint Version, string Number, DateOnly? On, string Body, string Signatory, string? SignatoryTitle, string? LegalArticle, ViolationMeasure? Measure, long? FineVnd,
    string? AdditionalMeasures, string? Remedies, DateOnly? DueOn) : ICommand<Unit>;

/// <summary>Notes a payment of the fine. Sent again with the same id, nothing happens.</summary>
[Requires(Permissions.ViolationsHandle)]
public sealed record PayViolation(ViolationId Id, Guid? PaymentId, long? AmountVnd, DateOnly? PaidOn, string? Receipt) : ICommand<Unit>;

/// <summary>What was decided besides the fine is carried out.</summary>
[Requires(Permissions.ViolationsHandle)]
public sealed record CarryOutViolation(ViolationId Id, uint Version, DateOnly? On, string? Note) : ICommand<Unit>;

/// <summary>The subject appeals against the decision; or, with an outcome, the appeal is settled.</summary>
/// <param name="FineVnd">The new fine, where the outcome is another one.</param>
[Requires(Permissions.ViolationsHandle)]
public sealed record AppealViolation(ViolationId Id, uint Version, DateOnly? On, string? Text, AppealOutcome? Outcome, long? FineVnd) : ICommand<Unit>;

/// <summary>Hands the case to another agency.</summary>
/// <param name="SealedDetails">For that agency alone.</param>
[Requires(Permissions.ViolationsHandle)]
public sealed record HandOverViolation(ViolationId Id, uint Version, AgencyId? ToAgencyId, string Reason, string? SealedDetails) : ICommand<Unit>;

/// <summary>The caller's agency has the case that was handed to it, and keeps it from now on.</summary>
[Requires(Permissions.ViolationsHandle)]
public sealed record ReceiveViolation(ViolationId Id, uint Version) : ICommand<Unit>;

/// <summary>Ends the case.</summary>
[Requires(Permissions.ViolationsHandle)]
public sealed record CloseViolation(ViolationId Id, uint Version, ViolationClosure? Closure, string? Reason) : ICommand<Unit>;

internal sealed class ExplainViolationValidator : AbstractValidator<ExplainViolation>
{
    public ExplainViolationValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(Violation.MaxTextLength);
}

internal sealed class DecideViolationValidator : AbstractValidator<DecideViolation>
{
    public DecideViolationValidator()
    {
        RuleFor(c => c.Number).NotEmpty().MaximumLength(Violation.MaxNumberLength);
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Body).NotEmpty().MaximumLength(Violation.MaxShortLength);
        RuleFor(c => c.Signatory).NotEmpty().MaximumLength(Violation.MaxShortLength);
        RuleFor(c => c.SignatoryTitle).MaximumLength(Violation.MaxShortLength);
        RuleFor(c => c.LegalArticle).MaximumLength(Violation.MaxShortLength);
        RuleFor(c => c.Measure).NotNull().IsInEnum();
        RuleFor(c => c.FineVnd).GreaterThan(0);
        RuleFor(c => c.AdditionalMeasures).MaximumLength(Violation.MaxTextLength);
        RuleFor(c => c.Remedies).MaximumLength(Violation.MaxTextLength);
    }
}

internal sealed class PayViolationValidator : AbstractValidator<PayViolation>
{
    public PayViolationValidator()
    {
        RuleFor(c => c.AmountVnd).NotNull().GreaterThan(0);
        RuleFor(c => c.PaidOn).NotNull();
        RuleFor(c => c.Receipt).MaximumLength(Violation.MaxNumberLength);
    }
}

internal sealed class CarryOutViolationValidator : AbstractValidator<CarryOutViolation>
{
    public CarryOutViolationValidator()
    {
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Note).MaximumLength(Violation.MaxTextLength);
    }
}

internal sealed class AppealViolationValidator : AbstractValidator<AppealViolation>
{
    public AppealViolationValidator()
    {
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Text).MaximumLength(Violation.MaxTextLength);
        RuleFor(c => c.Text).NotEmpty().When(c => c.Outcome is null);
        RuleFor(c => c.Outcome).IsInEnum();
        RuleFor(c => c.FineVnd).GreaterThan(0);
    }
}

internal sealed class HandOverViolationValidator : AbstractValidator<HandOverViolation>
{
    public HandOverViolationValidator()
    {
        RuleFor(c => c.ToAgencyId).NotNull().OverridePropertyName("agencyId");
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Violation.MaxTextLength);
        RuleFor(c => c.SealedDetails).MaximumLength(Violation.MaxTextLength);
    }
}

internal sealed class CloseViolationValidator : AbstractValidator<CloseViolation>
{
    public CloseViolationValidator()
    {
        RuleFor(c => c.Closure).NotNull().IsInEnum();
        RuleFor(c => c.Reason).MaximumLength(Violation.MaxTextLength);
    }
}

internal sealed class ExplainViolationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ExplainViolation, Unit>
{
    public async Task<Unit> Handle(ExplainViolation command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Violation>(command.Id.Value, cancellationToken);
        var (officer, today) = (caller.Has(Permissions.ViolationsHandle), clock.Today());
        var violation = officer
            ? await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, version: null, cancellationToken)
            : await db.GetViolationAsync(caller, Permissions.ViolationsExplain, command.Id, cancellationToken);
        violation.Explain(command.Text, officer ? command.ReceivedOn ?? today : today, today);
        return Unit.Value;
    }
}

internal sealed class DecideViolationHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, ViolationDeadlines deadlines, TimeProvider clock) : IRequestHandler<DecideViolation, Unit>
{
    public async Task<Unit> Handle(DecideViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsDecide, command.Id, command.Version, cancellationToken);
        var on = command.On!.Value;
        violation.Decide(
            new(command.Number, on, command.Body, command.Signatory, command.SignatoryTitle, command.LegalArticle, command.Measure!.Value, command.FineVnd, command.AdditionalMeasures, command.Remedies,
                command.DueOn ?? deadlines.ForExecution(on)),
            facts.Current.Find(violation.KindId)!, clock.Today());
        return Unit.Value;
    }
}

internal sealed class PayViolationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<PayViolation, Unit>
{
    public async Task<Unit> Handle(PayViolation command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Violation>(command.Id.Value, cancellationToken);
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, version: null, cancellationToken);
        violation.Pay(command.PaymentId ?? Guid.CreateVersion7(), command.AmountVnd!.Value, command.PaidOn!.Value, command.Receipt, clock.Today());
        return Unit.Value;
    }
}

internal sealed class CarryOutViolationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CarryOutViolation, Unit>
{
    public async Task<Unit> Handle(CarryOutViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, command.Version, cancellationToken);
        violation.CarryOut(command.On!.Value, command.Note, clock.Today());
        return Unit.Value;
    }
}

internal sealed class AppealViolationHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<AppealViolation, Unit>
{
    public async Task<Unit> Handle(AppealViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, command.Version, cancellationToken);
        var (on, today) = (command.On!.Value, clock.Today());

        if (command.Outcome is { } outcome)
        {
            violation.SettleAppeal(outcome, on, command.FineVnd, command.Text, facts.Current.Find(violation.KindId)!, today);
        }
        else
        {
            violation.FileAppeal(command.Text!, on, today);
        }

        return Unit.Value;
    }
}

internal sealed class HandOverViolationHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<HandOverViolation, Unit>
{
    public async Task<Unit> Handle(HandOverViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, command.Version, cancellationToken);
        var to = command.ToAgencyId!.Value;

        if (facts.Current.Find(to)?.HoldsOn(clock.Today()) != true)
        {
            throw new DomainException(ViolationErrors.AgencyUnknown());
        }

        violation.HandOver(to, command.Reason, command.SealedDetails, caller.Officer(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ReceiveViolationHandler(IOcopDb db, ICaller caller, ViolationDeadlines deadlines, TimeProvider clock) : IRequestHandler<ReceiveViolation, Unit>
{
    public async Task<Unit> Handle(ReceiveViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationAsync(caller, Permissions.ViolationsRead, command.Id, cancellationToken);
        violation.RequireVersion(command.Version);

        // also where nothing is pending: an outsider learns no more than that it is not the outsider's
        if (violation.PendingTransfer is not { } pending || !caller.KeepsFor(Permissions.ViolationsHandle, pending.ToAgencyId))
        {
            throw new DomainException(ViolationErrors.NothingToReceive());
        }

        violation.Receive(caller.Officer(), clock.GetUtcNow(), violation.MinutesOn is { } minutes ? deadlines.ForTransferredDecision(minutes) : null);
        return Unit.Value;
    }
}

internal sealed class CloseViolationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CloseViolation, Unit>
{
    public async Task<Unit> Handle(CloseViolation command, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationForStepAsync(caller, Permissions.ViolationsHandle, command.Id, command.Version, cancellationToken);
        violation.Close(command.Closure!.Value, command.Reason, caller.Officer(), clock.GetUtcNow());
        return Unit.Value;
    }
}
