using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.ExpiryReviews;

public readonly record struct ExpiryReviewId(Guid Value)
{
    public static ExpiryReviewId New() => new(Guid.CreateVersion7());
}

/// <summary>How far the renewal of a recognition has come.</summary>
public enum RenewalState
{
    /// <summary>Nobody has spoken with the subject.</summary>
    NoContact,

    /// <summary>The subject was told.</summary>
    Notified,

    /// <summary>The subject said that a dossier will come.</summary>
    DossierPromised,

    /// <summary>The dossier was filed.</summary>
    Submitted,

    /// <summary>The council's session is set.</summary>
    Scheduled,

    /// <summary>The subject does not want it any more.</summary>
    GivenUp,
}

/// <summary>What was done about a recognition that ends (rà soát hết hạn): one for each recognition, from the first contact on.</summary>
public sealed class ExpiryReview : AggregateRoot
{
    public const int MaxNoteLength = 1000;

    private ExpiryReview() { }

    public ExpiryReviewId Id { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public ProductId ProductId { get; private set; }
    public RenewalState State { get; private set; }

    /// <summary>The day on which it came so far.</summary>
    public DateOnly On { get; private set; }
    public string? Note { get; private set; }

    /// <summary>When those concerned were told that the window was missed; once for each recognition.</summary>
    public DateOnly? MissedToldOn { get; private set; }

    public static ExpiryReview Open(CertificationId certificationId, ProductId productId, DateOnly today) => new()
    {
        Id = ExpiryReviewId.New(), CertificationId = certificationId, ProductId = productId, State = RenewalState.NoContact, On = today,
    };

    /// <summary>Notes how far the renewal has come. It may go back, too: a promise may be broken.</summary>
    /// <exception cref="DomainException"><c>expiry_review.day_in_future</c></exception>
    public void Set(RenewalState state, DateOnly on, string? note, DateOnly today)
    {
        if (on > today)
        {
            throw new DomainException(ExpiryReviewErrors.DayInFuture(on));
        }

        var before = State;
        (State, On, Note) = (state, on, Guard.Prose(note, "note", MaxNoteLength));
        Raise(new RenewalStateSet(CertificationId, ProductId, before, state, on, Note));
    }

    /// <summary>Those concerned learn that no dossier came in time.</summary>
    public void TellMissed(DateOnly closedOn, DateOnly today)
    {
        if (MissedToldOn is null)
        {
            MissedToldOn = today;
            Raise(new RenewalWindowMissed(CertificationId, ProductId, closedOn));
        }
    }
}
