using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>One record stands for two subjects: some of its products pass to a new one.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record SplitSubject(SubjectId SubjectId, string Name, IReadOnlyList<ProductId> ProductIds) : ICreate<SplitOffSubject>;

/// <summary>A split, and the subject that came of it.</summary>
public sealed record SplitOffSubject(Guid Id, Guid SubjectId);

internal sealed class SplitSubjectValidator : AbstractValidator<SplitSubject>
{
    public SplitSubjectValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Subject.MaxNameLength);
        RuleFor(c => c.ProductIds.Count).LessThanOrEqualTo(1000).OverridePropertyName("productIds");
    }
}

internal sealed class SplitSubjectHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<SplitSubject, SplitOffSubject>
{
    public async Task<SplitOffSubject> Handle(SplitSubject command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Subject>(command.SubjectId.Value, cancellationToken);
        var subject = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, command.SubjectId, cancellationToken);
        var ids = command.ProductIds.Distinct().ToArray();
        var products = await db.Products.Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken);

        if (products.Count < ids.Length)
        {
            throw new DomainException(SubjectErrors.SplitForeignProduct());
        }

        var (split, part) = SubjectSplit.Perform(subject, command.Name, products, clock.GetUtcNow());
        db.Subjects.Add(part);
        db.SubjectSplits.Add(split);
        return new(split.Id.Value, part.Id.Value);
    }
}
