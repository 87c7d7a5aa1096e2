using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Subjects;

public readonly record struct SubjectSplitId(Guid Value)
{
    public static SubjectSplitId New() => new(Guid.CreateVersion7());
}

/// <summary>One record proved to stand for two subjects. It is taken back by merging the part into the whole again.</summary>
public sealed class SubjectSplit : AggregateRoot
{
    private SubjectSplit() { }

    public SubjectSplitId Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public SubjectId PartId { get; private set; }
    public DateTimeOffset SplitAt { get; private set; }
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>Gives some products to a new subject of the same kind and unit.</summary>
    /// <param name="subject">Keeps its details.</param>
    /// <param name="name">Of the new subject.</param>
    /// <param name="moving">Products of the subject.</param>
    /// <param name="at">Now.</param>
    public static (SubjectSplit Split, Subject Part) Perform(Subject subject, string name, IReadOnlyCollection<Product> moving, DateTimeOffset at)
    {
        if (moving.Any(p => p.SubjectId != subject.Id))
        {
            throw new DomainException(SubjectErrors.SplitForeignProduct());
        }

        var split = new SubjectSplit { Id = SubjectSplitId.New(), SubjectId = subject.Id, SplitAt = at };
        var part = subject.SplitOff(split.Id, name, moving.Count);
        split.PartId = part.Id;

        foreach (var product in moving)
        {
            product.MoveTo(part.Id);
        }

        return (split, part);
    }

    /// <summary>Merges the part back into the subject; the merge can in turn be undone.</summary>
    /// <inheritdoc cref="SubjectMerge.Perform"/>
    public SubjectMerge Undo(Subject subject, Subject part, IReadOnlyCollection<Product> ofPart, DateTimeOffset at)
    {
        if (UndoneAt is not null)
        {
            throw new DomainException(SubjectErrors.SplitUndone());
        }

        var merge = SubjectMerge.Perform(subject, part, ofPart, at);
        subject.NoteSplitUndone(Id, PartId);
        UndoneAt = at;
        return merge;
    }
}
