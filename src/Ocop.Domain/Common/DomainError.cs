namespace Ocop.Domain.Common;

/// <summary>How a failure is to be answered; the API maps each kind to one HTTP status.</summary>
public enum ErrorKind { Malformed, NotFound, Forbidden, Conflict, PreconditionFailed, Rule, Unauthenticated, TooMany }

/// <summary>A named way for an operation to fail.</summary>
/// <param name="Kind">What sort of failure it is.</param>
/// <param name="Code">Stable, <c>area.snake_case</c>; part of the public contract, listed in docs/api/errors.md.</param>
/// <param name="Vietnamese">The sentence a Vietnamese reader sees; says how to mend it.</param>
/// <param name="English">The same in English.</param>
public sealed record DomainError(ErrorKind Kind, string Code, string Vietnamese, string English)
{
    /// <summary>How long to wait before it makes sense to try again, where waiting helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the caller would have to be allowed, where that is what is missing.</summary>
    public string? Permission { get; init; }
}

/// <summary>Stops an operation because a rule of the domain forbids it.</summary>
public sealed class DomainException(DomainError error) : Exception(error.English)
{
    public DomainError Error { get; } = error;
}
