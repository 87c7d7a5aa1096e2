using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Two records are one subject: the duplicate's products and spellings pass to the survivor.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record MergeSubjects(SubjectId SurvivorId, SubjectId DuplicateId) : ICreate<Guid>;

internal sealed class MergeSubjectsValidator : AbstractValidator<MergeSubjects>
{
    public MergeSubjectsValidator() => RuleFor(c => c.DuplicateId.Value).NotEmpty().OverridePropertyName("duplicateId");
}

internal sealed class MergeSubjectsHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<MergeSubjects, Guid>
{
    public async Task<Guid> Handle(MergeSubjects command, CancellationToken cancellationToken)
    {
        await db.LockPairAsync<Subject>(command.SurvivorId.Value, command.DuplicateId.Value, cancellationToken);
        var survivor = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, command.SurvivorId, cancellationToken);
        var duplicate = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, command.DuplicateId, cancellationToken);
        var products = await db.Products.Where(p => p.SubjectId == command.DuplicateId).ToListAsync(cancellationToken);
        var merge = SubjectMerge.Perform(survivor, duplicate, products, clock.GetUtcNow());
        db.SubjectMerges.Add(merge);
        return merge.Id.Value;
    }
}
