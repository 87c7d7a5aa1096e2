namespace Ocop.Application.Ledger;

/// <summary>How far the public feed of changes reaches.</summary>
public interface IFeedEnd
{
    /// <summary>
    /// The last position that the transaction under way sees. Whoever reads it first and other rows afterwards in the same snapshot misses nothing by following the
    /// feed from there: what these rows do not show yet comes after it.
    /// </summary>
    Task<long> CurrentAsync(CancellationToken ct);
}
