using Ocop.Domain.Common;

namespace Ocop.Domain.Tests;

/// <summary>How the domain says no.</summary>
internal static class Refusals
{
    public static DomainError Refused(Action act) => Assert.Throws<DomainException>(() => act())!.Error;

    public static void Refuses(string code, Action act) => Assert.That(Refused(act).Code, Is.EqualTo(code));

    /// <summary>Refuses with the code, or does it where there is none.</summary>
    public static void RefusesOrDoes(string? code, Action act)
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
    public static void Requires(string field, string vietnamese, Action act)
    {
        var error = Refused(act);
        Assert.That((error.Code, error.English, error.Vietnamese), Is.EqualTo(("field.required", $"'{field}' is required.", $"Thiếu {vietnamese}.")));
    }

    /// <summary>The longest text is taken, and one sign more is not.</summary>
    public static void TakesAtMost(int length, string field, Action<string> act)
    {
        Assert.DoesNotThrow(() => act(new('x', length)));
        var error = Refused(() => act(new('x', length + 1)));
        Assert.That((error.Code, error.English), Is.EqualTo(("field.too_long", $"'{field}' is longer than {length} characters.")));
    }
}
