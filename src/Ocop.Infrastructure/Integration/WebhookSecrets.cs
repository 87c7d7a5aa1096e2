using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Ocop.Application.Integration;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Infrastructure.Integration;

/// <summary>Secrets as Standard Webhooks writes them. A signature needs the secret itself, so it is encrypted, not hashed.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection) : IWebhookSecrets
{
    private const string Purpose = "ocop.webhook";
    private const int Bytes = 32;

    public (string Shown, byte[] Kept) New(WebhookSubscriptionId id)
    {
        var secret = RandomNumberGenerator.GetBytes(Bytes);
        return (WebhookSignature.SecretPrefix + Convert.ToBase64String(secret), Protector(id).Protect(secret));
    }

    /// <summary>The secrets that sign at a moment, the newest first.</summary>
    /// <exception cref="DomainException"><c>webhook.secret_unreadable</c></exception>
    public IReadOnlyList<byte[]> Of(WebhookSubscriptionId id, byte[] kept, byte[]? previous, DateTimeOffset? previousEndsAt, DateTimeOffset now)
    {
        var protector = Protector(id);

        try
        {
            return previous is not null && previousEndsAt > now ? [protector.Unprotect(kept), protector.Unprotect(previous)] : [protector.Unprotect(kept)];
        }
        catch (CryptographicException)
        {
            throw new DomainException(WebhookErrors.SecretUnreadable());
        }
    }

    // bound to the subscription: copied to another row it is worth nothing
    private IDataProtector Protector(WebhookSubscriptionId id) => protection.CreateProtector(Purpose, id.Value.ToString());
}

/// <summary>The signature of Standard Webhooks.</summary>
internal static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    /// <summary>The bytes of a secret as it is shown.</summary>
    public static byte[] Read(string secret)
    {
        var bytes = Convert.FromBase64String(secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret);
        return bytes.Length > 0 ? bytes : throw new ArgumentException("The secret is empty.", nameof(secret));
    }

    public static string Sign(byte[] secret, string id, long timestamp, ReadOnlySpan<byte> body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, (byte[])[.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body]));
}
