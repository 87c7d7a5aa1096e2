using Ocop.Domain.Common;

namespace Ocop.Domain.Tests;

/// <summary>How the domain refuses what is asked of it.</summary>
internal static class Refusal
{
    /// <summary>The code of the refusal; null when it was done.</summary>
    internal static string? Of(Action act) => Error(act)?.Code;

    /// <summary>What both readers are told, the field by its name in the API first: "'act' is required. Thiếu hành vi.".</summary>
    internal static string? Said(Action act) => Error(act) is { } error ? $"{error.English} {error.Vietnamese}" : null;

    /// <summary>A text that something takes.</summary>
    /// <param name="field">Its name in the API.</param>
    /// <param name="missing">What the Vietnamese reader is told to be missing; null when it may be blank.</param>
    /// <param name="enter">Enters it.</param>
    internal static TestCaseData OfText(string field, string? missing, Action<string> enter) => new(field, missing, enter);

    private static DomainError? Error(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (DomainException e)
        {
            return e.Error;
        }
    }
}
