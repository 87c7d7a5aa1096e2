using System.Globalization;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Certifications;

public readonly record struct RecognitionAuthorityId(Guid Value)
{
    public static RecognitionAuthorityId Of(CertificationLevel level, int lowestStars, DateOnly? validFrom) =>
        new(StableId.OfDated("recognition-authority", string.Create(CultureInfo.InvariantCulture, $"{level}-{lowestStars}"), validFrom));
}

/// <summary>Which level recognises, suspends and revokes so many stars (thẩm quyền công nhận), as the act in force on a day says.</summary>
public sealed class RecognitionAuthority : IDated
{
    private RecognitionAuthority() { }

    public RecognitionAuthorityId Id { get; private set; }
    public int LowestStars { get; private set; }
    public int HighestStars { get; private set; }
    public CertificationLevel Level { get; private set; }
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static RecognitionAuthority Record(
        int lowestStars, int highestStars, CertificationLevel level, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? act, bool confirmed, string source) => new()
        {
            Id = RecognitionAuthorityId.Of(level, lowestStars, validFrom), LowestStars = lowestStars, HighestStars = highestStars, Level = level,
            ValidFrom = validFrom, ValidTo = validTo, LegalDocumentId = act, Confirmed = confirmed, Source = source,
        };

    public bool Covers(int stars) => stars >= LowestStars && stars <= HighestStars;
}
