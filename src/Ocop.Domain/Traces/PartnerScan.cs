using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.Products;

namespace Ocop.Domain.Traces;

/// <summary>A scan as another system reports it.</summary>
/// <param name="Code">As it was read.</param>
/// <param name="Place">Commune, province, country or a square of about ten kilometres; never where a person stood.</param>
/// <param name="Outcome">What the other system answered.</param>
public sealed record ScanDetails(string Code, DateTimeOffset At, string? Place, string? DeviceKind, string? Outcome);

/// <summary>A scan that happened in another system (lượt quét do đối tác báo). No aggregate: it is counted, never changed.</summary>
public sealed class PartnerScan
{
    public const int MaxCodeLength = 300;
    public const int MaxShortLength = 100;

    private PartnerScan() { }

    public Guid Id { get; private set; }

    /// <summary>The system that reported it.</summary>
    public Guid? SourceId { get; private set; }
    public string Code { get; private set; } = null!;

    /// <summary>The code as look-ups compare it.</summary>
    public string CodeKey { get; private set; } = null!;
    public ProductId? ProductId { get; private set; }
    public DateTimeOffset ScannedAt { get; private set; }
    public string? Place { get; private set; }
    public string? DeviceKind { get; private set; }
    public string? Outcome { get; private set; }
    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>The same for the same scan of the same system, which may report it twice.</summary>
    public string Fingerprint { get; private set; } = null!;

    public static PartnerScan Report(ScanDetails scan, string codeKey, ProductId? product, Guid? source, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), SourceId = source, Code = scan.Code, CodeKey = codeKey, ProductId = product, ScannedAt = scan.At.ToUniversalTime(), Place = scan.Place,
        DeviceKind = scan.DeviceKind, Outcome = scan.Outcome, ReportedAt = now, Fingerprint = FingerprintOf(scan, source),
    };

    public static string FingerprintOf(ScanDetails scan, Guid? source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', source, scan.Code, scan.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), scan.Place, scan.DeviceKind))));
}
