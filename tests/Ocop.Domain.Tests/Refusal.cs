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

    internal static void Refuses(string code, Action act) => Assert.That(Refused(act).Code, Is.EqualTo(code));

    /// <summary>Refuses with the code, or does it where there is none.</summary>
    internal static void RefusesOrDoes(string? code, Action act)
    {
        if (code is null)
        {
            Assert.DoesNotThrow(() => act());
        }
        else
        {
            Refuses(code, act);
        }
    }

    /// <summary>The refusal says which field is missing.</summary>
    internal static void Requires(string field, string vietnamese, Action act)
    {
        var error = Refused(act);
        Assert.That((error.Code, error.English, error.Vietnamese), Is.EqualTo(("field.required", $"'{field}' is required.", $"Thiếu {vietnamese}.")));
    }

    /// <summary>The longest text is taken, and one sign more is not.</summary>
    internal static void TakesAtMost(int length, string field, Action<string> act)
    {
        Assert.DoesNotThrow(() => act(new('x', length)));
        var error = Refused(() => act(new('x', length + 1)));
        Assert.That((error.Code, error.English), Is.EqualTo(("field.too_long", $"'{field}' is longer than {length} characters.")));
    }

    /// <summary>Why it was refused.</summary>
    internal static DomainError Refused(Action act) => Assert.Throws<DomainException>(() => act())!.Error;

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
