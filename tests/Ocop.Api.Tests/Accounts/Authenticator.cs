using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>The authenticator application on somebody's telephone, at the clock of the test.</summary>
internal sealed class Authenticator(TestApi api, JsonElement setup)
{
    private readonly byte[] _secret = Read(setup.GetProperty("secret").GetString()!);

    public string Code => CodeAt(0);

    /// <summary>The codes that were given at setting up.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Sets the second factor up for somebody who is signed in.</summary>
    public static async Task<Authenticator> SetUpAsync(TestApi api, Person person, object? proof = null)
    {
        using var begun = await person.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp", proof ?? new { });
        Assert.That((int)begun.StatusCode, Is.EqualTo(200), await begun.Content.ReadAsStringAsync());
        var authenticator = new Authenticator(api, await begun.JsonAsync());
        using var confirmed = await person.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/confirmation", new { totpCode = authenticator.Code });
        Assert.That((int)confirmed.StatusCode, Is.EqualTo(200), await confirmed.Content.ReadAsStringAsync());
        authenticator.RecoveryCodes = [.. (await confirmed.JsonAsync()).GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)];
        return authenticator;
    }

    public string CodeAt(int steps) => Totp.CodeOf(_secret, Totp.StepAt(api.Clock.GetUtcNow()) + steps);

    /// <summary>The next code, after the present one was used.</summary>
    public string NextCode()
    {
        api.Clock.Advance(TimeSpan.FromSeconds(30));
        return Code;
    }

    private static byte[] Read(string base32)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(base32.Replace(" ", "", StringComparison.Ordinal).Select(c => Convert.ToString(Alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
