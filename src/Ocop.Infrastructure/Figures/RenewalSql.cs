using System.Globalization;

namespace Ocop.Infrastructure.Figures;

/// <summary>What became of a recognition <c>e</c> of the register at its end, by the one <c>n</c> that took its place. Figures of the programme and of renewals read it from here.</summary>
internal static class RenewalSql
{
    public const string Next = "left join register_entries n on n.product_id = e.product_id and n.shown_from = e.shown_until and n.valid_from is not null";

    /// <summary>Whether another took its place, in time or later.</summary>
    public const string Renewed = "n.valid_from is not null";
    public const string InTime = "n.valid_from <= e.expires_on + 1";
    public const string Late = "n.valid_from > e.expires_on + 1";
    public const string NotRenewed = "n.valid_from is null and e.expires_on < @on";
    public const string Pending = "n.valid_from is null and e.expires_on >= @on";

    /// <summary>It came to its end, or to the days in which it can be renewed: not revoked or withdrawn before, nor replaced long before by another star.</summary>
    public static string Due(int earliestDays) => string.Create(CultureInfo.InvariantCulture,
        $"e.valid_from is not null and (e.ended_on is null or e.ended_on > e.expires_on) and (n.valid_from is null or n.valid_from >= e.expires_on - {earliestDays})");
}
