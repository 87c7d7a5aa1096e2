using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>What happened to a subject, and to the duplicates that were merged into it.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetSubjectHistory(SubjectId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

internal sealed class GetSubjectHistoryValidator : AbstractValidator<GetSubjectHistory>
{
    public GetSubjectHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class GetSubjectHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history, IPersonalReads reads) : IRequestHandler<GetSubjectHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetSubjectHistory query, CancellationToken cancellationToken)
    {
        List<SubjectId> ids = [await db.SubjectsFor(caller).FollowMergesAsync(query.Id, cancellationToken)];

        for (var seen = 0; seen < ids.Count;)
        {
            var level = ids[seen..].Select(i => (SubjectId?)i).ToArray();
            seen = ids.Count;
            ids.AddRange(await db.Subjects.Where(s => level.Contains(s.MergedIntoId)).Select(s => s.Id).ToListAsync(cancellationToken));
        }

        var subject = await db.Subjects.AsNoTracking().SingleAsync(s => s.Id == ids[0], cancellationToken);
        var withPersonalValues = caller.ReachOf(Permissions.RegisterWrite).Covers(subject);

        if (withPersonalValues)
        {
            await reads.NoteAsync(subject, caller, cancellationToken);
        }

        return await history.ReadAsync([.. ids.Select(i => i.Value)], query.Page, withPersonalValues, withInternal: false, cancellationToken);
    }
}
