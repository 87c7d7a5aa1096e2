using System.Text.Json.Serialization;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>One recognition with everything the register holds of it.</summary>
/// <param name="Status">On the day asked for, today unless <c>asOf</c> says otherwise.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="EndGroundCode">The class of the reason of a revocation.</param>
/// <param name="SupersededOn">First day of the recognition that took its place.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
public sealed record CertificationItem(
    Guid Id, Guid ProductId, int Stars, CertificationLevel Level, CertificationStatus Status, decimal? Score, string? CertificateNumber, string? DecisionNumber,
    DateOnly? DecisionDate, Guid? IssuerAgencyId, string? IssuerName, Guid? LegalDocumentId, string? Note, DateOnly? ValidFrom, DateOnly? ExpiresOn,
    DateOnly? EndedOn, EndReason? EndedAs, string? EndGround, string? EndGroundCode, string? EndDecisionNumber, DateOnly? EndDecisionDate, DateOnly? SupersededOn,
    IReadOnlyList<SuspensionItem> Suspensions, uint Version)
{
    /// <summary>The product's name, where the recognition does not stand under its product.</summary>
    public string? ProductName { get; init; }

    /// <summary>In a product's list: the days without a certificate before this recognition; null where there are none, and elsewhere.</summary>
    public CertificationGapItem? GapBefore { get; init; }

    /// <summary>Of the product, whose name is shown.</summary>
    [JsonIgnore]
    public uint ProductVersion { get; init; }

    public static CertificationItem From(Certification c, DateOnly on, int expiringDays, ReferenceFacts facts) => new(
        c.Id.Value, c.ProductId.Value, c.Stars, c.Level, c.Dates.On(on, expiringDays), c.Score, c.CertificateNumber, c.DecisionNumber, c.DecisionDate,
        c.IssuerId?.Value, c.IssuerName, c.LegalDocumentId?.Value, c.Note, c.ValidFrom, c.ExpiresOn, c.EndedOn, c.EndedAs, c.EndGround, c.EndGroundId is { } ground ? facts.Find(ground)?.Code : null, c.EndDecisionNumber,
        c.EndDecisionDate, c.SupersededOn, [.. c.Suspensions.OrderBy(s => s.From).Select(s => new SuspensionItem(s.From, s.Until, s.Ground, s.DecisionNumber))], c.Version);
}

/// <summary>Days between two recognitions on which a product had no certificate.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="Days">How many.</param>
public sealed record CertificationGapItem(DateOnly From, DateOnly To, int Days);

/// <summary>A spell without validity, first and last day included; without a last day it goes on.</summary>
public sealed record SuspensionItem(DateOnly From, DateOnly? Until, string Ground, string? DecisionNumber);
