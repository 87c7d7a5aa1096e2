using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Labels;

/// <summary>The codes of stamps: a row for each, and nothing else is kept of a single stamp.</summary>
public interface IStampCodes
{
    /// <summary>The short name of the next grant.</summary>
    Task<int> NextKeyAsync(CancellationToken ct);

    /// <summary>Keeps others from granting in a series until the end of the transaction.</summary>
    Task HoldSeriesAsync(string series, CancellationToken ct);

    /// <summary>Draws the codes of a grant, in the transaction that grants.</summary>
    Task MakeAsync(int key, int quantity, CancellationToken ct);

    /// <summary>Codes by the running number within the grant, which begins with 0.</summary>
    IAsyncEnumerable<(int Offset, StampCode Code)> ReadAsync(int key, int first, int last, CancellationToken ct);
}

/// <summary>A stamp's code to all that its answer needs, in one query.</summary>
public interface IStampReader
{
    Task<StampRow?> FindAsync(StampCode code, DateOnly on, CancellationToken ct);

    /// <summary>The product's own code behind a stamp's.</summary>
    Task<string?> ProductCodeOfAsync(StampCode code, CancellationToken ct);

    /// <summary>What stamps are granted for; of a code that nobody knows there is nothing.</summary>
    Task<IReadOnlyDictionary<StampCode, GrantedStamp>> GrantedAsync(IReadOnlyCollection<StampCode> codes, CancellationToken ct);

    /// <summary>Checks of a stamp, the oldest first.</summary>
    Task<IReadOnlyList<StampScan>> ScansAsync(StampCode code, int most, CancellationToken ct);
}

/// <param name="Product">That stands today.</param>
/// <param name="On">The day of the grant: no check can be earlier.</param>
public readonly record struct GrantedStamp(ProductId Product, DateOnly On);

/// <summary>Who grants, and what a stamp is on.</summary>
/// <param name="Product">As the register shows it today.</param>
/// <param name="WhenPacked">The recognition on the day of packing; null before activation, or where there was none.</param>
/// <param name="Recalled">Whether its lot is being, or was, taken off the market.</param>
/// <param name="Reports">Open complaints that it stands on another product.</param>
/// <param name="Suspected">Whether a suspicion that it was copied is not dismissed.</param>
/// <param name="Checks">Checks that are written down already.</param>
public sealed record StampRow(
    StampGrantId GrantId, string Series, long Number, StampState State, string? Lot, DateOnly? PackedOn, VerifiedRow Product, CertificationDates? WhenPacked, bool Recalled, int Reports, bool Suspected,
    int Checks, int ChecksToday, DateTimeOffset? FirstCheckAt, DateTimeOffset? LastCheckAt);

/// <summary>From where a check comes: lives as long as it takes to make a device of the day of it, and is never kept.</summary>
public sealed record ScanOrigin(string? Address, string? UserAgent, CoarsePlace? Place);

/// <summary>Takes down checks of stamps without keeping the answer waiting.</summary>
public interface IStampScans
{
    /// <summary>Checks on this node that are not written down yet, the oldest first.</summary>
    IReadOnlyList<DateTimeOffset> PendingOf(StampCode code);

    /// <param name="again">Whether it was checked before: only then is it looked at for signs of a copy.</param>
    void Note(StampCode code, ScanOrigin origin, DateTimeOffset at, bool again);

    /// <summary>Whoever just checked a stamp lets it be known roughly where.</summary>
    void Place(StampCode code, ScanOrigin origin, DateTimeOffset at);

    /// <summary>Looks for signs of a copy in what is written down already; after the commit.</summary>
    void LookAt(IEnumerable<StampCode> codes);
}

/// <summary>Takes down checks of stamps that happened in another system, in the transaction under way.</summary>
public interface IReportedChecks
{
    Task KeepAsync(IReadOnlyCollection<ReportedCheck> checks, CancellationToken ct);
}

/// <summary>A check in another system, by a device that nobody here can tell from others.</summary>
public readonly record struct ReportedCheck(StampCode Code, DateTimeOffset At, CoarsePlace? Place);

/// <summary>Draws the QR labels of stamps on sheets.</summary>
public interface IStampSheets
{
    byte[] Draw(IReadOnlyList<StampLabel> labels);
}

/// <summary>A label.</summary>
/// <param name="Address">What its QR code leads to.</param>
/// <param name="Code">As printed.</param>
/// <param name="Number">Series and running number.</param>
public sealed record StampLabel(string Address, string Code, string Number);
