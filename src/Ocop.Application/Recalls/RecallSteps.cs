using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;

namespace Ocop.Application.Recalls;

/// <summary>Names more lots; by the subject, of an own recall that is not public yet, or by an officer.</summary>
[Requires(Permissions.Known)]
public sealed record AddRecallLots(RecallId Id, IReadOnlyList<LotDetails> Lots) : ICommand<Unit>;

/// <summary>Enters the decision of a forced recall.</summary>
/// <param name="AgencyId">The body that decided; the caller's own agency unless told.</param>
[Requires(Permissions.RecallsManage)]
public sealed record DecideRecall(RecallId Id, uint Version, string Number, DateTimeOffset? At, AgencyId? AgencyId, string SignatoryName, string? SignatoryTitle) : ICommand<Unit>;

/// <summary>Notes that one of the chain was told; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record NotifyRecall(RecallId Id, string Recipient, RecallChannel? Channel, DateTimeOffset? At, string? Note) : ICreate<Guid>;

/// <summary>Lets everyone read of it, in words that the officer has read.</summary>
[Requires(Permissions.RecallsManage)]
public sealed record PublishRecall(RecallId Id, uint Version, string Reason, string Instructions) : ICommand<Unit>;

/// <summary>Enters where the goods of lots are now; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record ReportRecallProgress(RecallId Id, IReadOnlyList<ReportedLot> Lots, string? Note) : ICommand<Unit>;

/// <summary>Figures of a lot; a figure left out is missing, not nought.</summary>
public sealed record ReportedLot(string? Lot, ProductId? ProductId, decimal? Sold, decimal? Left, decimal? Recovered, decimal? Destroyed);

/// <summary>Notes what became of goods; by the subject or an officer.</summary>
[Requires(Permissions.Known)]
public sealed record TreatRecalledGoods(RecallId Id, RecallTreatmentMethod? Method, DateOnly? On, string Text) : ICreate<Guid>;

/// <summary>Enters whether the goods are off the market.</summary>
[Requires(Permissions.RecallsManage)]
public sealed record CheckRecall(RecallId Id, uint Version, bool? Effective, string Text) : ICommand<Unit>;

/// <summary>Closes it.</summary>
/// <param name="Reason">Why not everything is accounted for; needed only then.</param>
[Requires(Permissions.RecallsManage)]
public sealed record CloseRecall(RecallId Id, uint Version, string? Reason) : ICommand<Unit>;

/// <summary>Withdraws one that was opened by mistake.</summary>
[Requires(Permissions.RecallsManage)]
public sealed record WithdrawRecall(RecallId Id, uint Version, string Reason) : ICommand<Unit>;

internal sealed class AddRecallLotsValidator : AbstractValidator<AddRecallLots>
{
    public AddRecallLotsValidator() => RuleFor(c => c.Lots).NotEmpty();
}

internal sealed class DecideRecallValidator : AbstractValidator<DecideRecall>
{
    public DecideRecallValidator()
    {
        RuleFor(c => c.Number).NotEmpty().MaximumLength(Recall.MaxShortLength);
        RuleFor(c => c.At).NotNull();
        RuleFor(c => c.SignatoryName).NotEmpty().MaximumLength(Recall.MaxShortLength);
        RuleFor(c => c.SignatoryTitle).MaximumLength(Recall.MaxShortLength);
    }
}

internal sealed class NotifyRecallValidator : AbstractValidator<NotifyRecall>
{
    public NotifyRecallValidator()
    {
        RuleFor(c => c.Recipient).NotEmpty().MaximumLength(Recall.MaxShortLength);
        RuleFor(c => c.Channel).NotNull().IsInEnum();
        RuleFor(c => c.At).NotNull();
        RuleFor(c => c.Note).MaximumLength(Recall.MaxShortLength);
    }
}

internal sealed class PublishRecallValidator : AbstractValidator<PublishRecall>
{
    public PublishRecallValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Recall.MaxTextLength);
        RuleFor(c => c.Instructions).NotEmpty().MaximumLength(Recall.MaxTextLength);
    }
}

internal sealed class ReportRecallProgressValidator : AbstractValidator<ReportRecallProgress>
{
    public ReportRecallProgressValidator()
    {
        RuleFor(c => c.Lots).NotEmpty();
        RuleForEach(c => c.Lots).ChildRules(lot =>
        {
            lot.RuleFor(l => l.Lot).NotEmpty();
            lot.RuleFor(l => l.Sold).NotNull();
            lot.RuleFor(l => l.Left).NotNull();
            lot.RuleFor(l => l.Recovered).NotNull();
            lot.RuleFor(l => l.Destroyed).NotNull();
        });
        RuleFor(c => c.Note).MaximumLength(Recall.MaxTextLength);
    }
}

internal sealed class TreatRecalledGoodsValidator : AbstractValidator<TreatRecalledGoods>
{
    public TreatRecalledGoodsValidator()
    {
        RuleFor(c => c.Method).NotNull().IsInEnum();
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Text).NotEmpty().MaximumLength(Recall.MaxTextLength);
    }
}

internal sealed class CheckRecallValidator : AbstractValidator<CheckRecall>
{
    public CheckRecallValidator()
    {
        RuleFor(c => c.Effective).NotNull();
        RuleFor(c => c.Text).NotEmpty().MaximumLength(Recall.MaxTextLength);
    }
}

internal sealed class CloseRecallValidator : AbstractValidator<CloseRecall>
{
    public CloseRecallValidator() => RuleFor(c => c.Reason).MaximumLength(Recall.MaxTextLength);
}

internal sealed class WithdrawRecallValidator : AbstractValidator<WithdrawRecall>
{
    public WithdrawRecallValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Recall.MaxTextLength);
}

internal sealed class AddRecallLotsHandler(IOcopDb db, ICaller caller) : IRequestHandler<AddRecallLots, Unit>
{
    public async Task<Unit> Handle(AddRecallLots command, CancellationToken cancellationToken)
    {
        var recall = await db.GetForAppendAsync(caller, command.Id, cancellationToken);
        caller.RecallingPerson();
        await db.RequireRecallableAsync(caller, recall.SubjectId, command.Lots, cancellationToken);
        recall.AddLots(command.Lots, caller.Has(Permissions.RecallsManage));
        return Unit.Value;
    }
}

internal sealed class DecideRecallHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<DecideRecall, Unit>
{
    public async Task<Unit> Handle(DecideRecall command, CancellationToken cancellationToken)
    {
        var recall = await db.GetRecallAsync(caller, command.Id, command.Version, cancellationToken);
        caller.RecallingPerson();
        var at = command.At!.Value.ToUniversalTime();
        var agency = (command.AgencyId ?? caller.AgencyId) is { } named && facts.Current.Find(named)?.HoldsOn(at.Day()) == true ? named : throw new DomainException(RecallErrors.AgencyUnknown());
        recall.Decide(new(command.Number, at, agency, command.SignatoryName, command.SignatoryTitle), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class NotifyRecallHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<NotifyRecall, Guid>
{
    public async Task<Guid> Handle(NotifyRecall command, CancellationToken cancellationToken)
    {
        var recall = await db.GetForAppendAsync(caller, command.Id, cancellationToken);
        return recall.Notify(command.Recipient, command.Channel!.Value, command.At!.Value.ToUniversalTime(), command.Note, caller.RecallingPerson(), clock.GetUtcNow()).Id;
    }
}

internal sealed class PublishRecallHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<PublishRecall, Unit>
{
    public async Task<Unit> Handle(PublishRecall command, CancellationToken cancellationToken)
    {
        var recall = await db.GetRecallAsync(caller, command.Id, command.Version, cancellationToken);
        caller.RecallingPerson();
        recall.Publish(command.Reason, command.Instructions, clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ReportRecallProgressHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReportRecallProgress, Unit>
{
    public async Task<Unit> Handle(ReportRecallProgress command, CancellationToken cancellationToken)
    {
        var recall = await db.GetForAppendAsync(caller, command.Id, cancellationToken);
        recall.Report(
            [.. command.Lots.Select(l => new LotReport(l.Lot!, l.ProductId, new(l.Sold!.Value, l.Left!.Value, l.Recovered!.Value, l.Destroyed!.Value)))], command.Note, caller.RecallingPerson(),
            clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class TreatRecalledGoodsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<TreatRecalledGoods, Guid>
{
    public async Task<Guid> Handle(TreatRecalledGoods command, CancellationToken cancellationToken)
    {
        var recall = await db.GetForAppendAsync(caller, command.Id, cancellationToken);
        return recall.Treat(command.Method!.Value, command.On!.Value, command.Text, caller.RecallingPerson(), clock.GetUtcNow(), clock.Today()).Id;
    }
}

internal sealed class CheckRecallHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CheckRecall, Unit>
{
    public async Task<Unit> Handle(CheckRecall command, CancellationToken cancellationToken)
    {
        (await db.GetRecallAsync(caller, command.Id, command.Version, cancellationToken)).Check(command.Effective!.Value, command.Text, caller.RecallingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class CloseRecallHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CloseRecall, Unit>
{
    public async Task<Unit> Handle(CloseRecall command, CancellationToken cancellationToken)
    {
        (await db.GetRecallAsync(caller, command.Id, command.Version, cancellationToken)).Close(command.Reason, caller.RecallingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class WithdrawRecallHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<WithdrawRecall, Unit>
{
    public async Task<Unit> Handle(WithdrawRecall command, CancellationToken cancellationToken)
    {
        (await db.GetRecallAsync(caller, command.Id, command.Version, cancellationToken)).Withdraw(command.Reason, caller.RecallingPerson(), clock.GetUtcNow());
        return Unit.Value;
    }
}
