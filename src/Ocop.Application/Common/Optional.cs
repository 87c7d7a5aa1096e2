using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>A field of a partial edit: absent means "leave it as it is", null means "empty it".</summary>
public readonly record struct Optional<T>(T Value)
{
    /// <summary>Whether the edit speaks of the field at all.</summary>
    public bool IsSet { get; } = true;

    /// <summary>What the field is after the edit.</summary>
    public T Or(T unchanged) => IsSet ? Value : unchanged;

    /// <summary>The same field as another type; an absent one stays absent.</summary>
    public Optional<TOther> Select<TOther>(Func<T, TOther> convert) => IsSet ? new(convert(Value)) : default;
}

/// <summary>Guards an edit against a version that its writer never saw.</summary>
internal static class Versions
{
    /// <exception cref="DomainException"><c>record.stale</c></exception>
    public static void RequireVersion(this AggregateRoot root, uint version)
    {
        if (root.Version != version)
        {
            throw new DomainException(CommonErrors.Stale());
        }
    }
}

/// <summary>Locks for steps that change two records.</summary>
internal static class Locks
{
    /// <summary>In the order of the ids, so that two merges of the same pair, one each way, cannot wait for one another.</summary>
    public static async Task LockPairAsync<TRoot>(this IOcopDb db, Guid one, Guid other, CancellationToken ct)
        where TRoot : AggregateRoot
    {
        foreach (var id in (Guid[])[.. new[] { one, other }.Order()])
        {
            await db.LockAsync<TRoot>(id, ct);
        }
    }
}
