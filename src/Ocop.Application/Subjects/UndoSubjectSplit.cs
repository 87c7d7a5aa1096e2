using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Merges a part back into the subject that it was split off from.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record UndoSubjectSplit(SubjectId SubjectId, SubjectSplitId SplitId) : ICommand<Unit>;

internal sealed class UndoSubjectSplitHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<UndoSubjectSplit, Unit>
{
    public async Task<Unit> Handle(UndoSubjectSplit command, CancellationToken cancellationToken)
    {
        var split = await db.SubjectSplits.SingleOrDefaultAsync(s => s.Id == command.SplitId && s.SubjectId == command.SubjectId, cancellationToken)
            ?? throw new DomainException(SubjectErrors.SplitNotFound());
        await db.LockPairAsync<Subject>(split.SubjectId.Value, split.PartId.Value, cancellationToken);
        var subject = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, split.SubjectId, cancellationToken);
        var part = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, split.PartId, cancellationToken);
        db.SubjectMerges.Add(split.Undo(subject, part, await db.Products.Where(p => p.SubjectId == split.PartId).ToListAsync(cancellationToken), clock.GetUtcNow()));
        return Unit.Value;
    }
}
