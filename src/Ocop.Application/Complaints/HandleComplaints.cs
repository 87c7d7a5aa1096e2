using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;

namespace Ocop.Application.Complaints;

/// <summary>Says which agency looks into a complaint; another time passes it on.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record AssignComplaint(ComplaintId Id, uint Version, AgencyId? AgencyId) : ICommand<Unit>;

/// <summary>Answers it; whoever has the receipt reads the answer.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record AnswerComplaint(ComplaintId Id, uint Version, string Answer) : ICommand<Unit>;

/// <summary>Closes it because nothing can be done with it; the reason is the answer.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record RejectComplaint(ComplaintId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>It says the same as another, whose answer becomes its own.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record MergeComplaint(ComplaintId Id, uint Version, ComplaintId? IntoId) : ICommand<Unit>;

internal sealed class AssignComplaintValidator : AbstractValidator<AssignComplaint>
{
    public AssignComplaintValidator() => RuleFor(c => c.AgencyId).NotNull().OverridePropertyName("agencyId");
}

internal sealed class AnswerComplaintValidator : AbstractValidator<AnswerComplaint>
{
    public AnswerComplaintValidator() => RuleFor(c => c.Answer).NotEmpty().MaximumLength(Complaint.MaxTextLength);
}

internal sealed class RejectComplaintValidator : AbstractValidator<RejectComplaint>
{
    public RejectComplaintValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Complaint.MaxTextLength);
}

internal sealed class MergeComplaintValidator : AbstractValidator<MergeComplaint>
{
    public MergeComplaintValidator() => RuleFor(c => c.IntoId).NotNull().OverridePropertyName("intoId");
}

internal sealed class AssignComplaintHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<AssignComplaint, Unit>
{
    public async Task<Unit> Handle(AssignComplaint command, CancellationToken cancellationToken)
    {
        var complaint = await db.GetComplaintAsync(caller, command.Id, command.Version, cancellationToken);
        var agency = command.AgencyId!.Value;

        if (facts.Current.Find(agency)?.HoldsOn(clock.Today()) != true)
        {
            throw new DomainException(ComplaintErrors.AgencyUnknown());
        }

        complaint.Assign(agency, clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class AnswerComplaintHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<AnswerComplaint, Unit>
{
    public async Task<Unit> Handle(AnswerComplaint command, CancellationToken cancellationToken)
    {
        var complaint = await db.GetComplaintAsync(caller, command.Id, command.Version, cancellationToken);
        complaint.Reply(command.Answer, caller.ActorId!.Value, clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class RejectComplaintHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RejectComplaint, Unit>
{
    public async Task<Unit> Handle(RejectComplaint command, CancellationToken cancellationToken)
    {
        var complaint = await db.GetComplaintAsync(caller, command.Id, command.Version, cancellationToken);
        complaint.Reject(command.Reason, caller.ActorId!.Value, clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class MergeComplaintHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<MergeComplaint, Unit>
{
    public async Task<Unit> Handle(MergeComplaint command, CancellationToken cancellationToken)
    {
        var complaint = await db.GetComplaintAsync(caller, command.Id, command.Version, cancellationToken);
        var other = await db.GetComplaintAsync(caller, command.IntoId!.Value, version: null, cancellationToken);
        complaint.MergeInto(other, caller.ActorId!.Value, clock.GetUtcNow());
        return Unit.Value;
    }
}
