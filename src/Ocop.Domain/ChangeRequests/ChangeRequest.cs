using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.ChangeRequests;

public readonly record struct ChangeRequestId(Guid Value)
{
    public static ChangeRequestId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a change request has come.</summary>
public enum ChangeRequestStatus
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>All or some of its fields went into the register.</summary>
    Approved,
    Rejected,

    /// <summary>The proposer took it back.</summary>
    TakenBack,
}

/// <summary>
/// What a subject's representative asks to change in the own records (đề nghị thay đổi). It changes nothing by itself: an officer lays old and new side by side
/// and decides, never the proposer.
/// </summary>
public sealed class ChangeRequest : AggregateRoot
{
    public const int MaxNoteLength = 2000;
    public const int MaxReasonLength = 1000;

    private readonly List<ProposedField> _fields = [];

    private ChangeRequest() { }

    public ChangeRequestId Id { get; private set; }

    /// <summary>Whose representative proposes.</summary>
    public SubjectId SubjectId { get; private set; }

    /// <summary>The product that is to change; none when it is the subject itself.</summary>
    public ProductId? ProductId { get; private set; }
    public Guid ProposedBy { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public string? Note { get; private set; }
    public ChangeRequestStatus Status { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was rejected, in words for the proposer.</summary>
    public string? Reason { get; private set; }
    public IReadOnlyList<ProposedField> Fields => _fields;

    /// <summary>Proposes to change a product.</summary>
    /// <param name="product">As it is now.</param>
    /// <param name="wanted">New texts by field; what is not named stays.</param>
    /// <param name="note">Why, for the officer.</param>
    /// <param name="by">Who proposes.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException"><c>change_request.nothing_proposed</c>, and what the fields themselves refuse</exception>
    public static ChangeRequest Propose(Product product, IReadOnlyDictionary<string, string?> wanted, string? note, Guid by, DateTimeOffset at) =>
        Propose(product.SubjectId, product.Id, ProposableFields.OfProduct, product, wanted, note, by, at);

    /// <summary>Proposes to change the subject itself.</summary>
    /// <inheritdoc cref="Propose(Product, IReadOnlyDictionary{string, string?}, string?, Guid, DateTimeOffset)"/>
    public static ChangeRequest Propose(Subject subject, IReadOnlyDictionary<string, string?> wanted, string? note, Guid by, DateTimeOffset at) =>
        Propose(subject.Id, null, ProposableFields.OfSubject, subject, wanted, note, by, at);

    /// <summary>Takes all or some of the fields over; whoever calls changes the record by them.</summary>
    /// <param name="chosen">Names of the fields; all when null.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException"><c>change_request.decided</c>, <c>change_request.own_proposal</c>, <c>change_request.field_unknown</c>, <c>change_request.nothing_chosen</c></exception>
    public void Approve(IReadOnlyCollection<string>? chosen, Guid by, DateTimeOffset at)
    {
        RefuseProposer(by);

        if (chosen?.FirstOrDefault(name => !_fields.Exists(f => f.Name == name)) is { } unknown)
        {
            throw new DomainException(ChangeRequestErrors.FieldUnknown(unknown));
        }

        if (chosen?.Count == 0)
        {
            throw new DomainException(ChangeRequestErrors.NothingChosen());
        }

        foreach (var field in _fields)
        {
            field.Decide(chosen?.Contains(field.Name) ?? true);
        }

        Close(ChangeRequestStatus.Approved, by, at);
        Raise(new ChangeApproved(Id, SubjectId, ProductId, NamesOf(_fields.Where(f => f.Taken == true))));
    }

    /// <summary>Leaves the record as it is.</summary>
    /// <exception cref="DomainException"><c>change_request.decided</c>, <c>change_request.own_proposal</c></exception>
    public void Reject(string reason, Guid by, DateTimeOffset at)
    {
        RefuseProposer(by);
        Reason = Guard.Required(reason, "reason", "lý do", MaxReasonLength);
        Close(ChangeRequestStatus.Rejected, by, at);
        Raise(new ChangeRejected(Id, SubjectId, ProductId, Reason));
    }

    /// <summary>The proposer does not want it any more.</summary>
    /// <exception cref="DomainException"><c>change_request.decided</c>, <c>change_request.not_proposer</c></exception>
    public void TakeBack(Guid by, DateTimeOffset at)
    {
        if (by != ProposedBy)
        {
            throw new DomainException(ChangeRequestErrors.NotProposer());
        }

        Close(ChangeRequestStatus.TakenBack, by, at);
        Raise(new ChangeTakenBack(Id, SubjectId, ProductId));
    }

    private static ChangeRequest Propose<TRecord>(
        SubjectId subjectId, ProductId? productId, IReadOnlyList<ProposableField<TRecord>> fields, TRecord record, IReadOnlyDictionary<string, string?> wanted,
        string? note, Guid by, DateTimeOffset at)
    {
        var request = new ChangeRequest
        {
            Id = ChangeRequestId.New(), SubjectId = subjectId, ProductId = productId, ProposedBy = by, ProposedAt = at,
            Note = Guard.Prose(note, "note", MaxNoteLength),
        };

        foreach (var field in fields.Where(f => wanted.ContainsKey(f.Name)))
        {
            var (from, to) = (field.Read(record), field.Clean(wanted[field.Name]));

            if (from != to)
            {
                request._fields.Add(new(field.Name, from, to));
            }
        }

        if (request._fields.Count == 0)
        {
            throw new DomainException(ChangeRequestErrors.NothingProposed());
        }

        request.Raise(new ChangeProposed(request.Id, subjectId, productId, NamesOf(request._fields)));
        return request;
    }

    private static string NamesOf(IEnumerable<ProposedField> fields) => string.Join(", ", fields.Select(f => f.Name));

    private void RefuseProposer(Guid by)
    {
        if (by == ProposedBy)
        {
            throw new DomainException(ChangeRequestErrors.OwnProposal());
        }
    }

    private void Close(ChangeRequestStatus status, Guid by, DateTimeOffset at)
    {
        if (Status != ChangeRequestStatus.Waiting)
        {
            throw new DomainException(ChangeRequestErrors.Decided());
        }

        (Status, DecidedBy, DecidedAt) = (status, by, at);
    }
}

/// <summary>One field of a change request: as it was when it was proposed, and as it is to be.</summary>
public sealed class ProposedField
{
    private ProposedField() { }

    internal ProposedField(string name, string? from, string? to) => (Name, From, To) = (name, from, to);

    /// <summary>camelCase, as in the API.</summary>
    public string Name { get; private set; } = null!;
    public string? From { get; private set; }
    public string? To { get; private set; }

    /// <summary>Whether it went into the register; null until somebody decided.</summary>
    public bool? Taken { get; private set; }

    internal void Decide(bool taken) => Taken = taken;
}
