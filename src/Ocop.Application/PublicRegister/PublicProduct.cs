using System.Text.Json.Serialization;
using Ocop.Domain.Certifications;
using Ocop.Domain.Labels;

namespace Ocop.Application.PublicRegister;

/// <summary>One recognition as the public sees it.</summary>
/// <param name="Level">commune, district, province, ministry, or unknown where the source does not say.</param>
/// <param name="Issuer">The authority that recognised.</param>
/// <param name="ExpiresOn">The last valid day: the decision's date and 36 months (QĐ 26/2026/QĐ-TTg, Điều 4).</param>
/// <param name="EndedOn">First day without validity after a revocation or withdrawal.</param>
public sealed record PublicCertification(
    int Stars, CertificationStatus Status, CertificationLevel Level, string? Issuer, string? DecisionNumber, DateOnly? DecisionDate,
    DateOnly? ValidFrom, DateOnly? ExpiresOn, DateOnly? EndedOn, string? EndReason)
{
    /// <summary>How a revocation was decided; on the product's page only.</summary>
    public PublicEnd? End { get; init; }
}

/// <summary>How a recognition came to its end before its time.</summary>
/// <param name="GroundCode">The class of the reason, as the act of the day has it.</param>
/// <param name="Ground">Its name in Vietnamese.</param>
/// <param name="GroundEn">Its name in English.</param>
/// <param name="DecisionId">Leads to the decision's page; null until it is published.</param>
public sealed record PublicEnd(string? GroundCode, string? Ground, string? GroundEn, string? DecisionNumber, DateOnly? DecisionDate, Guid? DecisionId);

/// <summary>What a person who scanned a code needs to know.</summary>
/// <param name="Id">For the cache only; the public knows a product by its codes.</param>
public sealed record VerifiedProduct(
    [property: JsonIgnore] Guid Id, string Code, string Name, string SubjectName, string? UnitName, string? GroupName, bool Illustrative);

/// <summary>The answer to a scanned or typed code.</summary>
/// <param name="Verdict">What the recognition is worth today, or what is wrong with the stamp. An unknown value means not valid.</param>
/// <param name="CheckedAt">When it was checked.</param>
public sealed record Verification(VerificationVerdict Verdict, VerifiedProduct Product, PublicCertification Certification, DateTimeOffset CheckedAt)
{
    /// <summary>Of a stamp: reserved, printed, handed-over, activated, spoiled, lost, void, recalled.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StampState? StampState { get; init; }

    /// <summary>What there is to say of the stamp, where the code was one's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CheckedStamp? Stamp { get; init; }
}

/// <summary>The hottest path of the system: a code to what it leads to, in one query.</summary>
public interface IVerificationReader
{
    /// <summary>What a code leads to on a day; null for a code nobody knows or a product never recognised.</summary>
    /// <param name="key">As <c>ProductCode.KeyOf</c> gives it.</param>
    Task<VerifiedRow?> FindAsync(string key, DateOnly on, CancellationToken ct);

    /// <summary>The same with all that the register shows of it.</summary>
    Task<RegisterRow?> FindWholeAsync(string key, DateOnly on, CancellationToken ct);

    /// <summary>
    /// The recognitions that bear a number, each with its own dates whatever took its place since: by the certificate's number, else by the decision's.
    /// At most one for each product, the last, and no more than two: two are too many already.
    /// </summary>
    Task<IReadOnlyList<VerifiedRow>> FindByNumberAsync(IReadOnlyList<string> spellings, CancellationToken ct);
}
