using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Common;

/// <summary>
/// Identifiers of reference rows. They follow from what the row is, so that loading the same facts twice, or on two machines,
/// gives the same rows and other data may refer to them.
/// </summary>
public static class StableId
{
    /// <summary>A version 8 UUID (RFC 9562) from a name such as <c>unit:82:2025-07-01</c>.</summary>
    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>The name of a dated row: its kind, its code and its first valid day, empty when that is before our records.</summary>
    public static Guid OfDated(string kind, string code, DateOnly? validFrom) =>
        Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}:{code}:{validFrom:yyyy-MM-dd}"));
}
