using Ocop.Domain.Common;

namespace Ocop.Domain.LegalDocuments;

/// <summary>What sort of paper it is.</summary>
public enum LegalDocumentKind
{
    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>Kế hoạch.</summary>
    Plan,

    /// <summary>Công văn.</summary>
    OfficialLetter,
}

/// <summary>A legal paper that rules, directives and certifications cite.</summary>
public sealed class LegalDocument : IDated
{
    private LegalDocument() { }

    public LegalDocumentId Id { get; private set; }

    /// <summary>Readable key of our own, for citing from data: "qd-26-2026".</summary>
    public string Key { get; private set; } = null!;

    /// <summary>Number as printed, with its suffix: "148/QĐ-TTg".</summary>
    public string Number { get; private set; } = null!;

    /// <summary>Date of signing; none when the paper at hand leaves it open.</summary>
    public DateOnly? SignedOn { get; private set; }

    public string Issuer { get; private set; } = null!;
    public string Title { get; private set; } = null!;
    public LegalDocumentKind Kind { get; private set; }
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LegalDocumentId? SupersededById { get; private set; }

    /// <summary>Whether a source at hand states the paper and its dates.</summary>
    public bool Confirmed { get; private set; }

    public string Source { get; private set; } = null!;

    public static LegalDocument Record(
        string key, string number, DateOnly? signedOn, string issuer, string title, LegalDocumentKind kind,
        DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? supersededById, bool confirmed, string source) => new()
        {
            Id = LegalDocumentId.Of(key),
            Key = key,
            Number = number,
            SignedOn = signedOn,
            Issuer = issuer,
            Title = title,
            Kind = kind,
            ValidFrom = validFrom,
            ValidTo = validTo,
            SupersededById = supersededById,
            Confirmed = confirmed,
            Source = source,
        };
}
