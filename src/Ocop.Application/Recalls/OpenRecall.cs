using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Recalls;

/// <summary>Opens a recall: of its own accord by the subject, or by an officer. Sent again by the same person with the same id, it gives the same recall.</summary>
/// <param name="Id">Made by the client; one is made where none is given.</param>
/// <param name="Forced">By decision of an agency; only officers open such a one.</param>
[Requires(Permissions.Known)]
public sealed record OpenRecall(
    RecallId? Id, SubjectId SubjectId, IReadOnlyList<LotDetails> Lots, RecallTrigger? Trigger, string Basis, bool Forced, DateTimeOffset? DetectedAt) : ICreate<Guid>;

internal sealed class OpenRecallValidator : AbstractValidator<OpenRecall>
{
    public OpenRecallValidator()
    {
        RuleFor(c => c.SubjectId).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.Trigger).NotNull().IsInEnum();
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(Recall.MaxTextLength);
        RuleFor(c => c.DetectedAt).NotNull();
        RuleFor(c => c.Lots).NotEmpty();
    }
}

internal sealed class OpenRecallHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<OpenRecall, Guid>
{
    public async Task<Guid> Handle(OpenRecall command, CancellationToken cancellationToken)
    {
        var officer = caller.ManagesOrReports() == Permissions.RecallsManage;
        var subject = await db.Subjects.FollowMergesAsync(command.SubjectId, cancellationToken);
        await db.RequireRecallableAsync(caller, subject, command.Lots, cancellationToken);
        var by = caller.RecallingPerson();

        if (command.Forced && !officer)
        {
            throw new DomainException(RecallErrors.ForcedByAgency());
        }

        if (command.Id is { } given && await db.Recalls.Where(r => r.Id == given).Select(r => (Guid?)r.OpenedBy).SingleOrDefaultAsync(cancellationToken) is { } opener)
        {
            return opener == by ? given.Value : throw new DomainException(RecallErrors.IdTaken());
        }

        var detected = command.DetectedAt!.Value.ToUniversalTime();
        RecallDeadlines deadlines = new(
            detected.AddHours(rules.Get(ProcessRuleKeys.RecallNoticeHours, detected.Day())), detected.AddHours(rules.Get(ProcessRuleKeys.RecallDecisionHours, detected.Day())));
        RecallCase what = new(
            command.Id ?? RecallId.New(), subject, command.Lots, command.Trigger!.Value, command.Basis, command.Forced, detected, officer ? caller.AgencyId : null);
        db.Recalls.Add(Recall.Open(what, deadlines, by, clock.GetUtcNow()));
        return what.Id.Value;
    }
}
