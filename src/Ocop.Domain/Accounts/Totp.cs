using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Accounts;

/// <summary>Time-based one-time codes (RFC 6238) of the kind that every authenticator application knows: HMAC-SHA-1, 30 seconds, 6 digits.</summary>
public static class Totp
{
    public const int Digits = 6;

    /// <summary>Length of a secret: 160 bits, the length of the hash, as RFC 4226 recommends.</summary>
    public const int SecretBytes = 20;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    // a telephone's clock goes wrong, and typing takes its time
    private const int Tolerance = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>The time step that a moment lies in.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of one time step.</summary>
    public static string CodeOf(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // the RFC's own function, which the applications expect; as a MAC it is not broken
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The time step, near the moment, whose code was typed; null when it is none of them. Spaces do not count.</summary>
    public static long? StepOf(ReadOnlySpan<byte> secret, string typed, DateTimeOffset moment)
    {
        var given = Encoding.UTF8.GetBytes(typed.Replace(" ", "", StringComparison.Ordinal));
        long? found = null;

        // all are compared, each in constant time: how long it takes tells nothing of the code
        for (var step = StepAt(moment) - Tolerance; step <= StepAt(moment) + Tolerance; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeOf(secret, step)), given))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The secret for typing, in base 32 (RFC 4648), without padding.</summary>
    public static string Text(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var (bits, count) = (0, 0);

        foreach (var b in secret)
        {
            bits = (bits << 8) | b;

            for (count += 8; count >= 5; count -= 5)
            {
                text.Append(Base32[(bits >> (count - 5)) & 31]);
            }

            bits &= (1 << count) - 1;
        }

        return count > 0 ? text.Append(Base32[(bits << (5 - count)) & 31]).ToString() : text.ToString();
    }

    /// <summary>What an authenticator application reads from a QR code.</summary>
    /// <param name="secret">Shared with the application.</param>
    /// <param name="account">By which its owner knows the account: the e-mail address.</param>
    public static string Address(ReadOnlySpan<byte> secret, string account)
    {
        const string Issuer = "OCOP";
        return $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account)}?secret={Text(secret)}&issuer={Issuer}&algorithm=SHA1&digits={Digits}&period={StepSeconds}";
    }
}
