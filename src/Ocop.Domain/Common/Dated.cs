namespace Ocop.Domain.Common;

/// <summary>A fact that holds for a time only.</summary>
public interface IDated
{
    /// <summary>First valid day; none when it is before our records.</summary>
    DateOnly? ValidFrom { get; }

    /// <summary>Last valid day; none while it holds.</summary>
    DateOnly? ValidTo { get; }
}

/// <summary>Questions about dated facts.</summary>
public static class Dated
{
    /// <summary>Whether the fact holds on a day; both ends belong to it.</summary>
    public static bool HoldsOn(this IDated fact, DateOnly day) =>
        (fact.ValidFrom is not { } from || from <= day) && (fact.ValidTo is not { } to || day <= to);
}
