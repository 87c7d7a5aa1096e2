namespace Ocop.Domain.Common;

/// <summary>Who may read an event besides the audit trail.</summary>
public enum EventVisibility
{
    /// <summary>Audit trail only: sign-ins, reads of sensitive records, sealed cases, complaints.</summary>
    Internal,

    /// <summary>Also in the change feed and webhooks.</summary>
    Published,
}

/// <summary>Pins an event's name in the ledger, so that renaming the class never changes what is stored or sent.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventTypeAttribute(string name, EventVisibility visibility = EventVisibility.Published) : Attribute
{
    /// <summary>Past tense, dotted, versioned: <c>certification.granted.v1</c>.</summary>
    public string Name { get; } = name;
    public EventVisibility Visibility { get; } = visibility;
}

/// <summary>Marks an event's property as personal data: it is stored in an erasable row beside the ledger, never in the payload.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalDataAttribute : Attribute;
