using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Complaints;

public readonly record struct ComplaintId(Guid Value)
{
    public static ComplaintId New() => new(Guid.CreateVersion7());
}

/// <summary>What it is about, as whoever complains sees it.</summary>
public enum ComplaintKind
{
    /// <summary>Stars or the OCOP mark where they should not be.</summary>
    MarkMisuse,

    /// <summary>Copied stamps or labels, or another's product under this name.</summary>
    Counterfeit,

    /// <summary>Food safety or quality.</summary>
    Quality,

    /// <summary>What the label says is wrong or missing.</summary>
    Label,
    Other,
}

/// <summary>How far it has come.</summary>
public enum ComplaintStatus
{
    /// <summary>Nobody has taken it up.</summary>
    Received,

    /// <summary>An agency looks into it.</summary>
    InProgress,

    /// <summary>Answered; whoever has the receipt reads the answer.</summary>
    Answered,

    /// <summary>Nothing can be done with it; the answer says why.</summary>
    Rejected,

    /// <summary>It says the same as another, whose answer is its own.</summary>
    Merged,
}

/// <summary>What a citizen says.</summary>
/// <param name="Text">In their own words; may name people.</param>
/// <param name="Place">Where it was seen.</param>
/// <param name="Code">The code that was scanned or typed, also one that leads to no product.</param>
/// <param name="Contact">Name, telephone or e-mail; none of who stays anonymous.</param>
public sealed record ComplaintDetails(ComplaintKind Kind, string Text, string? Place, string? Code, string? Contact);

/// <summary>A picture that belongs to a complaint.</summary>
public sealed class ComplaintPhoto
{
    private ComplaintPhoto() { }

    internal ComplaintPhoto(string hash, string contentType, long size) => (Id, Hash, ContentType, Size) = (Guid.CreateVersion7(), hash, contentType, size);

    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the file.</summary>
    public string Hash { get; private set; } = null!;
    public string ContentType { get; private set; } = null!;
    public long Size { get; private set; }
}

/// <summary>
/// A complaint of a citizen (phản ánh của người dân). Whoever complains is followed by nothing but the receipt, and is never shown to a subject.
/// </summary>
public sealed class Complaint : AggregateRoot
{
    public const int MaxTextLength = 4000;
    public const int MaxShortLength = 300;
    public const int MaxPhotos = 5;
    public const int ReceiptLength = 16;

    private readonly List<ComplaintPhoto> _photos = [];

    private Complaint() { }

    public ComplaintId Id { get; private set; }

    /// <summary>Hash of the receipt's code; the code itself is known to whoever complains alone.</summary>
    public string ReceiptHash { get; private set; } = null!;
    public DateTimeOffset ReceivedAt { get; private set; }
    public ComplaintKind Kind { get; private set; }
    public ComplaintStatus Status { get; private set; }
    public string Text { get; private set; } = null!;
    public string? Place { get; private set; }
    public string? Code { get; private set; }

    /// <summary>The product that the code leads to.</summary>
    public ProductId? ProductId { get; private set; }
    /// <summary>The stamp that the code was.</summary>
    public long? StampCode { get; private set; }
    public string? Contact { get; private set; }

    /// <summary>Whose turn it is.</summary>
    public AgencyId? AgencyId { get; private set; }
    public DateTimeOffset? AssignedAt { get; private set; }

    /// <summary>For whoever complained, and fit to be read by anybody.</summary>
    public string? Answer { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public ComplaintId? MergedIntoId { get; private set; }
    public IReadOnlyList<ComplaintPhoto> Photos => _photos;

    public bool Open => Status is ComplaintStatus.Received or ComplaintStatus.InProgress;

    /// <exception cref="DomainException"><c>field.required</c>, <c>field.too_long</c></exception>
    public static Complaint Receive(string receiptHash, ComplaintDetails details, ProductId? product, long? stampCode, DateTimeOffset now)
    {
        Complaint complaint = new()
        {
            Id = ComplaintId.New(), ReceiptHash = receiptHash, ReceivedAt = now, Kind = details.Kind, Status = ComplaintStatus.Received,
            Text = Guard.Prose(details.Text, "text", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung phản ánh")),
            Place = Guard.Optional(details.Place, "place", MaxShortLength), Code = Guard.Optional(details.Code, "productCode", MaxShortLength),
            Contact = Guard.Optional(details.Contact, "contact", MaxShortLength), ProductId = product, StampCode = stampCode,
        };
        complaint.Raise(new ComplaintReceived(complaint.Id, complaint.Kind, product, complaint.Text, complaint.Place, complaint.Contact));
        return complaint;
    }

    /// <summary>Whether it says just this: then it was sent twice.</summary>
    public bool Says(ComplaintKind kind, string text, string? place, string? code) =>
        (Kind, Text, Place, Code) == (kind, Guard.Prose(text, "text", MaxTextLength), Guard.Optional(place, "place", MaxShortLength), Guard.Optional(code, "productCode", MaxShortLength));

    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>complaint.too_many_photos</c></exception>
    public ComplaintPhoto AddPhoto(string hash, string contentType, long size)
    {
        RequireOpen();

        if (_photos.Count == MaxPhotos)
        {
            throw new DomainException(ComplaintErrors.TooManyPhotos(MaxPhotos));
        }

        ComplaintPhoto photo = new(hash, contentType, size);
        _photos.Add(photo);
        Raise(new ComplaintPhotoAdded(Id, hash));
        return photo;
    }

    /// <summary>Says whose turn it is; another time passes it on.</summary>
    /// <exception cref="DomainException"><c>complaint.closed</c></exception>
    public void Assign(AgencyId agency, DateTimeOffset now)
    {
        RequireOpen();
        var before = AgencyId;
        (AgencyId, AssignedAt, Status) = (agency, now, ComplaintStatus.InProgress);
        Raise(new ComplaintAssigned(Id, ProductId, before, agency));
    }

    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Reply(string answer, Guid by, DateTimeOffset now)
    {
        Close(ComplaintStatus.Answered, answer, by, now);
        Raise(new ComplaintAnswered(Id, ProductId, Answer!));
    }

    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Reject(string reason, Guid by, DateTimeOffset now)
    {
        Close(ComplaintStatus.Rejected, reason, by, now);
        Raise(new ComplaintRejected(Id, ProductId, Answer!));
    }

    /// <summary>It says the same as another.</summary>
    /// <exception cref="DomainException"><c>complaint.closed</c>, <c>complaint.merge_with_itself</c>, <c>complaint.merge_target_merged</c></exception>
    public void MergeInto(Complaint other, Guid by, DateTimeOffset now)
    {
        RequireOpen();

        if (other.Id == Id)
        {
            throw new DomainException(ComplaintErrors.MergeWithItself());
        }

        if (other.Status == ComplaintStatus.Merged)
        {
            throw new DomainException(ComplaintErrors.MergeTargetMerged());
        }

        (Status, MergedIntoId, ClosedAt, ClosedBy) = (ComplaintStatus.Merged, other.Id, now, by);
        Raise(new ComplaintMerged(Id, ProductId, other.Id));
    }

    private void Close(ComplaintStatus status, string answer, Guid by, DateTimeOffset now)
    {
        RequireOpen();
        Answer = Guard.Prose(answer, "answer", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("answer", "nội dung trả lời"));
        (Status, ClosedAt, ClosedBy) = (status, now, by);
    }

    private void RequireOpen()
    {
        if (!Open)
        {
            throw new DomainException(ComplaintErrors.Closed());
        }
    }
}
