using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Revocations;

/// <summary>Enters what the subject says to a proposal.</summary>
/// <param name="Accepts">Whether it accepts the revocation.</param>
/// <param name="On">The day on which it said so; today unless told.</param>
[Requires(Permissions.RevocationsAnswer)]
public sealed record GiveOpinion(RevocationProposalId Id, uint Version, string Opinion, bool? Accepts, DateOnly? On) : ICommand<Unit>;

/// <summary>Enters what a check of the case found.</summary>
[Requires(Permissions.RevocationsReview)]
public sealed record ReviewRevocation(RevocationProposalId Id, uint Version, bool? Recommended, string Review) : ICommand<Unit>;

/// <summary>Leaves the recognition as it is.</summary>
[Requires(Permissions.DecisionsSign)]
public sealed record RefuseRevocation(RevocationProposalId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>Takes an own proposal back.</summary>
[Requires(Permissions.RevocationsPropose)]
public sealed record TakeBackRevocation(RevocationProposalId Id) : ICommand<Unit>;

/// <summary>Notes what was done after a revocation; a day left out is not done.</summary>
[Requires(Permissions.RevocationsReview)]
public sealed record ExecuteRevocation(
    RevocationProposalId Id, uint Version, DateOnly? CertificateReturnedOn, DateOnly? LogoRemovedOn, DateOnly? StampsVoidedOn, DateOnly? SalesPointsInformedOn, string? Note)
    : ICommand<Unit>;

/// <summary>Closes the case of a revocation.</summary>
[Requires(Permissions.RevocationsReview)]
public sealed record CloseRevocation(RevocationProposalId Id, uint Version) : ICommand<Unit>;

internal sealed class GiveOpinionValidator : AbstractValidator<GiveOpinion>
{
    public GiveOpinionValidator()
    {
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(RevocationProposal.MaxTextLength);
        RuleFor(c => c.Accepts).NotNull();
    }
}

internal sealed class ReviewRevocationValidator : AbstractValidator<ReviewRevocation>
{
    public ReviewRevocationValidator()
    {
        RuleFor(c => c.Recommended).NotNull();
        RuleFor(c => c.Review).NotEmpty().MaximumLength(RevocationProposal.MaxTextLength);
    }
}

internal sealed class RefuseRevocationValidator : AbstractValidator<RefuseRevocation>
{
    public RefuseRevocationValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(CertificationStep.MaxTextLength);
}

internal sealed class ExecuteRevocationValidator : AbstractValidator<ExecuteRevocation>
{
    public ExecuteRevocationValidator() => RuleFor(c => c.Note).MaximumLength(RevocationProposal.MaxTextLength);
}

internal sealed class GiveOpinionHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<GiveOpinion, Unit>
{
    public async Task<Unit> Handle(GiveOpinion command, CancellationToken cancellationToken)
    {
        var proposal = await db.GetProposalAsync(caller, Permissions.RevocationsAnswer, command.Id, command.Version, cancellationToken);
        var today = clock.Today();

        // only an officer has a paper of another day before them
        var on = caller.Has(Permissions.RevocationsPropose) ? command.On ?? today : today;
        proposal.Hear(command.Opinion, command.Accepts!.Value, on, today);
        return Unit.Value;
    }
}

internal sealed class ReviewRevocationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ReviewRevocation, Unit>
{
    public async Task<Unit> Handle(ReviewRevocation command, CancellationToken cancellationToken)
    {
        var proposal = await db.GetProposalAsync(caller, Permissions.RevocationsReview, command.Id, command.Version, cancellationToken);
        proposal.ReviewAs(command.Recommended!.Value, command.Review, caller.Actor(clock), clock.Today());
        return Unit.Value;
    }
}

internal sealed class RefuseRevocationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RefuseRevocation, Unit>
{
    public async Task<Unit> Handle(RefuseRevocation command, CancellationToken cancellationToken)
    {
        (await db.GetProposalAsync(caller, Permissions.DecisionsSign, command.Id, command.Version, cancellationToken)).Refuse(command.Reason, caller.Actor(clock));
        return Unit.Value;
    }
}

internal sealed class TakeBackRevocationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<TakeBackRevocation, Unit>
{
    public async Task<Unit> Handle(TakeBackRevocation command, CancellationToken cancellationToken)
    {
        await db.LockAsync<RevocationProposal>(command.Id.Value, cancellationToken);
        (await db.GetProposalAsync(caller, Permissions.RevocationsPropose, command.Id, cancellationToken)).TakeBack(caller.Actor(clock));
        return Unit.Value;
    }
}

internal sealed class ExecuteRevocationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ExecuteRevocation, Unit>
{
    public async Task<Unit> Handle(ExecuteRevocation command, CancellationToken cancellationToken)
    {
        var proposal = await db.GetProposalAsync(caller, Permissions.RevocationsReview, command.Id, command.Version, cancellationToken);
        proposal.Execute(command.CertificateReturnedOn, command.LogoRemovedOn, command.StampsVoidedOn, command.SalesPointsInformedOn, command.Note, clock.Today());
        return Unit.Value;
    }
}

internal sealed class CloseRevocationHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CloseRevocation, Unit>
{
    public async Task<Unit> Handle(CloseRevocation command, CancellationToken cancellationToken)
    {
        (await db.GetProposalAsync(caller, Permissions.RevocationsReview, command.Id, command.Version, cancellationToken)).Close(caller.Actor(clock));
        return Unit.Value;
    }
}
