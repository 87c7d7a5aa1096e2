namespace Ocop.Domain.Common;

/// <summary>Something that happened to an aggregate; named in the past tense and immutable.</summary>
public interface IDomainEvent
{
    /// <summary>The aggregate that it happened to.</summary>
    Guid AggregateId { get; }
}

/// <summary>A thing with an identity that guards its own rules; loaded and saved whole.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Row version; PostgreSQL's xmin.</summary>
    public uint Version { get; private set; }

    /// <summary>Set on every save that raised an event, so that a change to a child bumps <see cref="Version"/> too.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyCollection<IDomainEvent> PopEvents()
    {
        var events = _events.ToArray();
        _events.Clear();
        return events;
    }

    protected void Raise(IDomainEvent e) => _events.Add(e);
}
