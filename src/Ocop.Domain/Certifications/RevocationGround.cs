using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Certifications;

public readonly record struct RevocationGroundId(Guid Value)
{
    /// <summary>The id of the ground with that code from that day on.</summary>
    public static RevocationGroundId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("revocation-ground", code, validFrom));
}

/// <summary>Why a recognition may be taken away (căn cứ thu hồi), as the act in force on a day says.</summary>
public sealed class RevocationGround : IDated
{
    private RevocationGround() { }

    public RevocationGroundId Id { get; private set; }

    /// <summary>Readable code of our own: "mark-misuse".</summary>
    public string Code { get; private set; } = null!;

    /// <summary>The point of the article; none where the act at hand numbers none.</summary>
    public string? Point { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static RevocationGround Record(
        string code, string? point, string name, string nameEn, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? act, bool confirmed, string source) => new()
        {
            Id = RevocationGroundId.Of(code, validFrom), Code = code, Point = point, Name = name, NameEn = nameEn, ValidFrom = validFrom, ValidTo = validTo,
            LegalDocumentId = act, Confirmed = confirmed, Source = source,
        };
}
