using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Violations;

/// <summary>What is said when a violation is recorded.</summary>
/// <param name="Id">Made by the device, where one did.</param>
/// <param name="Act">What was done, in words; may name people.</param>
/// <param name="SourceId">The finding or complaint.</param>
/// <param name="MinutesDueOn">Last day for the minutes.</param>
public sealed record ViolationDetails(
    ViolationId Id, AgencyId AgencyId, SubjectId SubjectId, IReadOnlyList<ProductId> Products, ViolationKind Kind, string Act, string? Place, DateOnly DetectedOn, ViolationSource Source, Guid? SourceId,
    DateOnly MinutesDueOn);

/// <summary>The minutes, and what counts from them.</summary>
public sealed record ViolationMinutes(string Number, DateOnly On, DateOnly ExplanationDueOn, DateOnly DecisionDueOn, DateOnly LimitationOn);

/// <summary>What a decision says.</summary>
/// <param name="Body">Whoever decides, as the decision is headed.</param>
/// <param name="LegalArticle">Article that the penalty rests on.</param>
/// <param name="DueOn">Last day for paying and carrying out.</param>
public sealed record ViolationPenalty(
    string Number, DateOnly On, string Body, string Signatory, string? SignatoryTitle, string? LegalArticle, ViolationMeasure Measure, long? FineVnd, string? AdditionalMeasures, string? Remedies,
    DateOnly DueOn);

/// <summary>A product that a violation is about.</summary>
public sealed class ViolationProduct
{
    private ViolationProduct() { }

    internal ViolationProduct(ProductId product, int ordinal) => (Id, ProductId, Ordinal) = (Guid.CreateVersion7(), product, ordinal);

    public Guid Id { get; private set; }
    public ProductId ProductId { get; private set; }
    public int Ordinal { get; private set; }
}

/// <summary>A payment of a fine.</summary>
public sealed class ViolationPayment
{
    private ViolationPayment() { }

    internal ViolationPayment(Guid id, long amount, DateOnly on, string? receipt) =>
        (Id, AmountVnd, PaidOn, Receipt) = (id, amount, on, Guard.Optional(receipt, "receipt", Violation.MaxNumberLength));

    public Guid Id { get; private set; }
    public long AmountVnd { get; private set; }
    public DateOnly PaidOn { get; private set; }

    /// <summary>Number of the receipt.</summary>
    public string? Receipt { get; private set; }
}

/// <summary>A handing over to another agency; that one keeps the case from its receipt on.</summary>
public sealed class ViolationTransfer
{
    private ViolationTransfer() { }

    internal ViolationTransfer(AgencyId from, AgencyId to, string reason, string? details, Guid by, DateTimeOffset now)
    {
        (Id, FromAgencyId, ToAgencyId, SentBy, SentAt) = (Guid.CreateVersion7(), from, to, by, now);
        Reason = Guard.Prose(reason, "reason", Violation.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do chuyển"));
        SealedDetails = Guard.Prose(details, "sealedDetails", Violation.MaxTextLength);
    }

    public Guid Id { get; private set; }
    public AgencyId FromAgencyId { get; private set; }
    public AgencyId ToAgencyId { get; private set; }
    public string Reason { get; private set; } = null!;

    /// <summary>For the receiving agency's eyes only.</summary>
    public string? SealedDetails { get; private set; }
    public Guid SentBy { get; private set; }
    public DateTimeOffset SentAt { get; private set; }
    public Guid? ReceivedBy { get; private set; }
    public DateTimeOffset? ReceivedAt { get; private set; }

    internal void Receive(Guid by, DateTimeOffset now) => (ReceivedBy, ReceivedAt) = (by, now);
}
