namespace Ocop.Api.Hosting;

/// <summary>Whether a secret that an operator has chosen can be guessed.</summary>
internal static class SecretStrength
{
    private const int MinimumLength = 12;
    private const int MinimumDistinct = 6;
    private static readonly string[] KnownToAll = ["password", "matkhau", "changeme", "postgres", "administrator", "123456", "qwerty", "example", "secret"];

    /// <summary>Why the secret is weak; null when it is not.</summary>
    public static Weakness? Weakness(string secret, params IReadOnlyList<string?> namesBesideIt)
    {
        if (secret.Length < MinimumLength)
        {
            return new($"cần ít nhất {MinimumLength} ký tự.", $"it needs at least {MinimumLength} characters.");
        }

        if (secret.Distinct().Count() < MinimumDistinct)
        {
            return new("quá ít ký tự khác nhau.", "it has too few different characters.");
        }

        // what is left when the guessable parts are taken out has to carry the secret alone
        var rest = KnownToAll.Concat(namesBesideIt.Where(name => name?.Length > 2).Select(name => name!))
            .Aggregate(secret, (text, part) => text.Replace(part, "", StringComparison.OrdinalIgnoreCase));

        return rest.Length < MinimumLength / 2
            ? new("chỉ gồm từ ai cũng đoán được.", "it is made of words anybody would guess.")
            : null;
    }
}

/// <summary>A reason in both languages.</summary>
internal sealed record Weakness(string Vietnamese, string English);
