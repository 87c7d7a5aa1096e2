using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Domain.Common;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Revocations;

/// <summary>Lays a paper or a picture beside a proposal.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Content">As uploaded; a picture loses place and device before it is kept.</param>
[Requires(Permissions.RevocationsPropose)]
public sealed record AddRevocationEvidence(RevocationProposalId Id, string Title, ReadOnlyMemory<byte> Content) : ICommand<Guid>;

/// <summary>A paper or picture that a proposal rests on.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetRevocationEvidence(RevocationProposalId Id, Guid EvidenceId) : IQuery<DocumentContent>;

internal sealed class AddRevocationEvidenceValidator : AbstractValidator<AddRevocationEvidence>
{
    public AddRevocationEvidenceValidator() => RuleFor(c => c.Title).NotEmpty().MaximumLength(300);
}

internal sealed class AddRevocationEvidenceHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<AddRevocationEvidence, Guid>
{
    public async Task<Guid> Handle(AddRevocationEvidence command, CancellationToken cancellationToken)
    {
        await db.LockAsync<RevocationProposal>(command.Id.Value, cancellationToken);
        var proposal = await db.GetProposalAsync(caller, Permissions.RevocationsPropose, command.Id, cancellationToken);
        var clean = CleanDocument.Of(command.Content.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, CleanDocument.MaxBytes, cancellationToken);
        return proposal.AddEvidence(command.Title, stored.Hash, clean.ContentType, stored.Size).Id;
    }
}

internal sealed class GetRevocationEvidenceHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetRevocationEvidence, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetRevocationEvidence query, CancellationToken cancellationToken)
    {
        var proposal = await db.GetProposalAsync(caller, Permissions.RegisterRead, query.Id, cancellationToken);
        return proposal.Evidence.FirstOrDefault(e => e.Id == query.EvidenceId) is { Hash: { } hash, ContentType: { } type }
            ? new(type, files.Open(hash), hash)
            : throw new DomainException(RevocationErrors.EvidenceNotFound());
    }
}
