namespace Ocop.Application.Common;

/// <summary>Days from one to another, both of them counted; open where none is said.</summary>
public readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    /// <summary>The first moment that counts.</summary>
    public DateTimeOffset? Start => From is { } from && from > DateOnly.MinValue ? VietnamTime.StartOf(from).ToUniversalTime() : null;

    /// <summary>The first moment that counts no more.</summary>
    public DateTimeOffset? End => To is { } to && to < DateOnly.MaxValue ? VietnamTime.StartOf(to.AddDays(1)).ToUniversalTime() : null;
}
