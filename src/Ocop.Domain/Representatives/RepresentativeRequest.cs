using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Representatives;

public readonly record struct RepresentativeRequestId(Guid Value)
{
    public static RepresentativeRequestId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a registration has come.</summary>
public enum RepresentativeRequestStatus
{
    /// <summary>An officer is to find out whether the person represents the subject.</summary>
    Waiting,

    /// <summary>By a code, or by an officer.</summary>
    Approved,
    Rejected,

    /// <summary>Nobody decided in time.</summary>
    Expired,
}

/// <summary>What somebody says of themselves who registers as a subject's representative. Personal data; the row goes some time after it was closed.</summary>
public sealed record RepresentativeClaim(string Email, string DisplayName, string TaxCode, string? SubjectName, string? Note);

/// <summary>Somebody registers as the representative of a subject (đăng ký đại diện chủ thể).</summary>
public sealed class RepresentativeRequest : AggregateRoot
{
    public const int MaxNoteLength = 1000;

    private RepresentativeRequest() { }

    public RepresentativeRequestId Id { get; private set; }
    public string Email { get; private set; } = null!;
    public string DisplayName { get; private set; } = null!;

    /// <summary>In its normal form, whether or not a subject has it.</summary>
    public string TaxCode { get; private set; } = null!;

    /// <summary>What the person calls the subject.</summary>
    public string? SubjectName { get; private set; }
    public string? Note { get; private set; }
    public RepresentativeRequestStatus Status { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>The subject that it was approved for.</summary>
    public SubjectId? SubjectId { get; private set; }

    /// <summary>Of the link by which the owner of an account that is there already agrees; none where none is needed, or when it was used.</summary>
    public byte[]? ConfirmationHash { get; private set; }
    public DateTimeOffset? ConfirmationExpiresAt { get; private set; }

    public static RepresentativeRequest Receive(RepresentativeClaim claim, DateTimeOffset at)
    {
        var request = new RepresentativeRequest
        {
            Id = RepresentativeRequestId.New(), ReceivedAt = at,
            Email = Guard.Required(claim.Email, "email", "địa chỉ e-mail", 254),
            DisplayName = Guard.Required(claim.DisplayName, "displayName", "họ tên", 200),
            TaxCode = Subject.TryParseTaxCode(claim.TaxCode) ?? throw new DomainException(SubjectErrors.TaxCodeInvalid(claim.TaxCode)),
            SubjectName = Guard.Optional(claim.SubjectName, "subjectName", Subject.MaxNameLength),
            Note = Guard.Prose(claim.Note, "note", MaxNoteLength),
        };
        request.Raise(new RepresentativeRequested(request.Id));
        return request;
    }

    /// <summary>The person represents the subject: by a code when nobody decided.</summary>
    public void Approve(SubjectId subjectId, Guid? by, DateTimeOffset at)
    {
        Close(RepresentativeRequestStatus.Approved, by, at);
        SubjectId = subjectId;
        Raise(new RepresentativeApproved(Id, subjectId, by is null));
    }

    /// <summary>The account is there already, and its owner has to agree by a link before the role is given.</summary>
    public void AwaitConfirmation(byte[] hash, DateTimeOffset expiresAt) => (ConfirmationHash, ConfirmationExpiresAt) = (hash, expiresAt);

    /// <summary>The account's owner agreed; the link is used up.</summary>
    /// <returns>The subject to be represented.</returns>
    /// <exception cref="DomainException"><c>representative_request.link_invalid</c></exception>
    public SubjectId Confirm(DateTimeOffset at)
    {
        if (SubjectId is not { } subject || ConfirmationHash is null || at >= ConfirmationExpiresAt)
        {
            throw new DomainException(RepresentativeErrors.LinkInvalid());
        }

        (ConfirmationHash, ConfirmationExpiresAt) = (null, null);
        Raise(new RepresentativeConfirmed(Id, subject));
        return subject;
    }

    public void Reject(string reason, Guid? by, DateTimeOffset at)
    {
        Reason = Guard.Required(reason, "reason", "lý do", 1000);
        Close(RepresentativeRequestStatus.Rejected, by, at);
        Raise(new RepresentativeRejected(Id, Reason));
    }

    /// <summary>It waited too long; the person may register again.</summary>
    public void Expire(DateTimeOffset at)
    {
        Close(RepresentativeRequestStatus.Expired, null, at);
        Raise(new RepresentativeRequestExpired(Id));
    }

    private void Close(RepresentativeRequestStatus status, Guid? by, DateTimeOffset at)
    {
        if (Status != RepresentativeRequestStatus.Waiting)
        {
            throw new DomainException(RepresentativeErrors.Decided());
        }

        (Status, DecidedBy, ClosedAt) = (status, by, at);
    }
}
