using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Infrastructure.Accounts;

/// <summary>Secrets of 256 random bits, of which only a hash is stored; being random, they need no salt and no slow hash.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>A new one, as base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of the text.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
