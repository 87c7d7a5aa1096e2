using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Labels;

public readonly record struct ArtworkId(Guid Value)
{
    public static ArtworkId New() => new(Guid.CreateVersion7());
}

/// <summary>What a label says, and when it is used.</summary>
/// <param name="Title">Which label it is: "Nhãn hộp 500 g, mẫu 2026".</param>
/// <param name="Stars">That are printed; null where it bears the mark without stars.</param>
public sealed record ArtworkDetails(string Title, int? Stars, string? CertificateNumber, string? DecisionNumber, DateOnly UsedFrom, DateOnly? UsedTo, string? Note);

/// <summary>A picture or PDF of a label.</summary>
public sealed class ArtworkFile
{
    private ArtworkFile() { }

    internal ArtworkFile(string hash, string contentType, long size) => (Id, Hash, ContentType, Size) = (Guid.CreateVersion7(), hash, contentType, size);

    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the file.</summary>
    public string Hash { get; private set; } = null!;
    public string ContentType { get; private set; } = null!;
    public long Size { get; private set; }
}

/// <summary>A label or pack that bears the OCOP mark (mẫu nhãn). Whether it may is never kept: it follows from the recognition of the day.</summary>
public sealed class Artwork : AggregateRoot
{
    public const int MaxFiles = 10;
    public const int MaxTitleLength = 200;
    public const int MaxNumberLength = 100;
    public const int MaxNoteLength = 2000;

    private readonly List<ArtworkFile> _files = [];

    private Artwork() { }

    public ArtworkId Id { get; private set; }
    public ProductId ProductId { get; private set; }
    public string Title { get; private set; } = null!;
    public int? Stars { get; private set; }
    public string? CertificateNumber { get; private set; }
    public string? DecisionNumber { get; private set; }
    public DateOnly UsedFrom { get; private set; }
    public DateOnly? UsedTo { get; private set; }
    public string? Note { get; private set; }
    public Guid EnteredBy { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }
    public IReadOnlyList<ArtworkFile> Files => _files;

    /// <exception cref="DomainException"><c>artwork.dates_not_in_order</c>, <c>artwork.stars_out_of_range</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public static Artwork Enter(ArtworkId id, ProductId product, ArtworkDetails details, Guid by, DateTimeOffset now)
    {
        Artwork artwork = new() { Id = id, ProductId = product, EnteredBy = by, EnteredAt = now };
        artwork.Apply(details);
        artwork.Raise(new ArtworkEntered(id, product, artwork.Stars, artwork.DecisionNumber, artwork.UsedFrom, artwork.UsedTo));
        return artwork;
    }

    /// <inheritdoc cref="Enter"/>
    public void Change(ArtworkDetails details)
    {
        List<FieldChange> changes = [];
        var before = (Title, Stars, CertificateNumber, DecisionNumber, UsedFrom, UsedTo, Note);
        Apply(details);
        FieldChange.Note(changes, "title", before.Title, Title);
        FieldChange.Note(changes, "stars", before.Stars, Stars);
        FieldChange.Note(changes, "certificateNumber", before.CertificateNumber, CertificateNumber);
        FieldChange.Note(changes, "decisionNumber", before.DecisionNumber, DecisionNumber);
        FieldChange.Note(changes, "usedFrom", before.UsedFrom, UsedFrom);
        FieldChange.Note(changes, "usedTo", before.UsedTo, UsedTo);
        FieldChange.Note(changes, "note", before.Note, Note);

        if (changes.Count > 0)
        {
            Raise(new ArtworkChanged(Id, ProductId, changes));
        }
    }

    /// <exception cref="DomainException"><c>artwork.too_many_files</c></exception>
    public ArtworkFile AddFile(string hash, string contentType, long size)
    {
        if (_files.Find(f => f.Hash == hash) is { } same)
        {
            return same;
        }

        if (_files.Count >= MaxFiles)
        {
            throw new DomainException(ArtworkErrors.TooManyFiles(MaxFiles));
        }

        ArtworkFile file = new(hash, contentType, size);
        _files.Add(file);
        Raise(new ArtworkFileAdded(Id, ProductId, hash));
        return file;
    }

    /// <summary>Whether packs bear it on a day.</summary>
    public bool UsedOn(DateOnly day) => UsedFrom <= day && (UsedTo is null || day <= UsedTo);

    /// <summary>What it is worth on a day, by the right to the mark on that day.</summary>
    public ArtworkVerdict Judge(MarkRight right) =>
        right.Reason switch
        {
            MarkRightReason.NeverRecognised or MarkRightReason.Unconfirmed => ArtworkVerdict.NeverRecognised,
            MarkRightReason.NotYet => ArtworkVerdict.NotYet,
            MarkRightReason.Expired => ArtworkVerdict.Expired,
            MarkRightReason.Suspended => ArtworkVerdict.Suspended,
            MarkRightReason.Ended => ArtworkVerdict.Ended,
            _ when Stars is not null && Stars != right.Stars => ArtworkVerdict.WrongStars,
            _ when Differs(DecisionNumber, right.DecisionNumber) || Differs(CertificateNumber, right.CertificateNumber) => ArtworkVerdict.WrongNumber,
            _ => ArtworkVerdict.Right,
        };

    // what the register does not know cannot be held against a label
    private static bool Differs(string? printed, string? recorded) => printed is not null && recorded is not null && printed != recorded;

    private void Apply(ArtworkDetails details)
    {
        if (details.UsedTo < details.UsedFrom)
        {
            throw new DomainException(ArtworkErrors.DatesNotInOrder());
        }

        // a label may show stars that nobody can have; what it shows is what is kept
        if (details.Stars is < 1 or > Certification.HighestStars)
        {
            throw new DomainException(ArtworkErrors.StarsOutOfRange());
        }

        Title = Guard.Required(details.Title, "title", "tên mẫu nhãn", MaxTitleLength);
        Stars = details.Stars;
        CertificateNumber = Guard.Optional(details.CertificateNumber, "certificateNumber", MaxNumberLength);
        DecisionNumber = Guard.Optional(details.DecisionNumber, "decisionNumber", MaxNumberLength);
        (UsedFrom, UsedTo) = (details.UsedFrom, details.UsedTo);
        Note = Guard.Prose(details.Note, "note", MaxNoteLength);
    }
}

/// <summary>What a label is worth on a day. The list is open for clients: an unknown value means not right.</summary>
public enum ArtworkVerdict
{
    /// <summary>Đúng.</summary>
    Right,

    /// <summary>Sai sao.</summary>
    WrongStars,

    /// <summary>Sai số quyết định hoặc giấy chứng nhận.</summary>
    WrongNumber,

    /// <summary>Công nhận đã hết hạn.</summary>
    Expired,

    /// <summary>Công nhận đang tạm dừng.</summary>
    Suspended,

    /// <summary>Công nhận đã bị thu hồi hoặc rút.</summary>
    Ended,

    /// <summary>Công nhận chưa đến ngày hiệu lực.</summary>
    NotYet,

    /// <summary>Sản phẩm chưa từng được công nhận.</summary>
    NeverRecognised,
}
