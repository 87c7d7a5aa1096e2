using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Application.Integration;

/// <summary>
/// What shows that an event is as it was on its day. Whoever follows the published events gets it for these; what stays within the system only those who examine it.
/// </summary>
[Requires(Permissions.Known)]
public sealed record GetProof(Guid EventId) : IQuery<LedgerProof>;

/// <summary>The roots of the days, the latest first.</summary>
[AllowAnyCaller]
public sealed record ListLedgerRoots(int Limit, string? Cursor) : IQuery<Page<LedgerRootItem>>;

/// <summary>What a day's events come to. Keep it: an event that is changed afterwards no longer leads to it.</summary>
/// <param name="Day">In Vietnam.</param>
/// <param name="Events">How many events, published or not.</param>
/// <param name="Root">Hex; root of the Merkle tree (RFC 6962, SHA-256) over the day's leaves.</param>
/// <param name="ChainHash">Hex; hash of the chain at <c>lastPosition</c>.</param>
public sealed record LedgerRootItem(DateOnly Day, long FirstPosition, long LastPosition, long Events, string Root, string ChainHash, DateTimeOffset ComputedAt);

/// <summary>A proof; <c>docs/ledger-check.mjs</c> in the source checks it in forty lines.</summary>
/// <param name="Input">What the leaf is made from.</param>
/// <param name="Leaf">Hex; SHA-256 of the input's fields joined by <c>|</c>, the payload by its hash.</param>
/// <param name="Position">Among all events, from 1.</param>
/// <param name="FeedPosition">Among the published ones; null for others.</param>
/// <param name="PreviousHash">Hex; of the chain before this event.</param>
/// <param name="Hash">Hex; of the chain: SHA-256 of the previous hash and the leaf.</param>
/// <param name="Root">The day's root; null until it is computed, soon after the end of the day.</param>
/// <param name="Path">From the leaf to the day's root.</param>
/// <param name="Note">What can be checked.</param>
public sealed record LedgerProof(
    LeafInput Input, string Leaf, long Position, long? FeedPosition, string PreviousHash, string Hash, LedgerRootItem? Root, IReadOnlyList<ProofStep> Path, string Note);

/// <summary>The fields of a leaf in their order.</summary>
/// <param name="OccurredAtMicros">Microseconds since 1970-01-01T00:00Z.</param>
/// <param name="Payload">Text that is hashed, letter by letter.</param>
/// <param name="OriginHash">Hex; stands for who did it, which is told to nobody outside.</param>
public sealed record LeafInput(
    Guid Id, string Type, string Visibility, Guid AggregateId, string OccurredAtMicros, string Payload, string OriginHash);

/// <summary>A neighbour on the way to the root.</summary>
/// <param name="Side">left or right: where the neighbour stands.</param>
/// <param name="Hash">Hex.</param>
public sealed record ProofStep(string Side, string Hash);

/// <summary>Looks into the chain.</summary>
public interface ILedgerProofs
{
    /// <summary>Null when there is no such event, or it has no position yet.</summary>
    Task<LedgerProof?> FindAsync(Guid eventId, CancellationToken ct);

    Task<Page<LedgerRootItem>> RootsAsync(int limit, string? cursor, CancellationToken ct);
}

internal sealed class ListLedgerRootsValidator : AbstractValidator<ListLedgerRoots>
{
    public ListLedgerRootsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class GetProofHandler(ILedgerProofs proofs, ICaller caller) : IRequestHandler<GetProof, LedgerProof>
{
    public async Task<LedgerProof> Handle(GetProof query, CancellationToken cancellationToken)
    {
        var (follows, examines) = (caller.Has(Permissions.ChangesRead), caller.Has(Permissions.AuditRead));
        var proof = follows || examines ? await proofs.FindAsync(query.EventId, cancellationToken) : null;
        return proof is not null && (examines || proof.FeedPosition is not null) ? proof : throw new DomainException(ChangeErrors.ProofNotFound());
    }
}

internal sealed class ListLedgerRootsHandler(ILedgerProofs proofs) : IRequestHandler<ListLedgerRoots, Page<LedgerRootItem>>
{
    public Task<Page<LedgerRootItem>> Handle(ListLedgerRoots query, CancellationToken cancellationToken) => proofs.RootsAsync(query.Limit, query.Cursor, cancellationToken);
}
