using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Takes a mistaken merge back.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record UndoSubjectMerge(SubjectId SurvivorId, SubjectMergeId MergeId) : ICommand<Unit>;

internal sealed class UndoSubjectMergeHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<UndoSubjectMerge, Unit>
{
    public async Task<Unit> Handle(UndoSubjectMerge command, CancellationToken cancellationToken)
    {
        var merge = await db.SubjectMerges.SingleOrDefaultAsync(m => m.Id == command.MergeId && m.SurvivorId == command.SurvivorId, cancellationToken)
            ?? throw new DomainException(SubjectErrors.MergeNotFound());
        await db.LockPairAsync<Subject>(merge.SurvivorId.Value, merge.DuplicateId.Value, cancellationToken);
        var survivor = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, merge.SurvivorId, cancellationToken);
        var duplicate = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, merge.DuplicateId, cancellationToken);
        var ids = merge.ProductIds.Select(i => new ProductId(i)).ToArray();
        merge.Undo(survivor, duplicate, await db.Products.Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken), clock.GetUtcNow());
        await db.Subjects.RequireFreeTaxCodeAsync(duplicate, cancellationToken);
        return Unit.Value;
    }
}
