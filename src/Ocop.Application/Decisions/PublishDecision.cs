using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Revocations;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Application.Decisions;

/// <summary>Lays the scan of the signed paper beside a decision.</summary>
/// <param name="Content">A PDF.</param>
[Requires(Permissions.DecisionsSign)]
public sealed record AttachScan(DecisionId Id, uint Version, ReadOnlyMemory<byte> Content) : ICommand<string>;

/// <summary>Lets everyone read a decision.</summary>
[Requires(Permissions.DecisionsSign)]
public sealed record PublishDecision(DecisionId Id, uint Version) : ICommand<Unit>;

/// <summary>Says publicly what a published decision had wrong.</summary>
[Requires(Permissions.DecisionsSign)]
public sealed record CorrectDecision(DecisionId Id, string Text) : ICreate<Guid>;

/// <summary>The scan of the signed paper, for officers.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetScan(DecisionId Id) : IQuery<DocumentContent>;

internal sealed class CorrectDecisionValidator : AbstractValidator<CorrectDecision>
{
    public CorrectDecisionValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(2000);
}

internal sealed class AttachScanHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<AttachScan, string>
{
    public async Task<string> Handle(AttachScan command, CancellationToken cancellationToken)
    {
        var decision = await db.GetDecisionAsync(caller, command.Id, command.Version, cancellationToken);

        if (!CleanDocument.IsPdf(command.Content.Span))
        {
            throw new DomainException(DecisionErrors.ScanUnreadable());
        }

        using var content = new MemoryStream(command.Content.ToArray());
        var stored = await files.SaveAsync(content, CleanDocument.MaxBytes, cancellationToken);
        decision.AttachScan(stored.Hash, stored.Size);
        return stored.Hash;
    }
}

internal sealed class PublishDecisionHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<PublishDecision, Unit>
{
    public async Task<Unit> Handle(PublishDecision command, CancellationToken cancellationToken)
    {
        (await db.GetDecisionAsync(caller, command.Id, command.Version, cancellationToken)).Publish(clock.Today());
        return Unit.Value;
    }
}

internal sealed class CorrectDecisionHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CorrectDecision, Guid>
{
    public async Task<Guid> Handle(CorrectDecision command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Decision>(command.Id.Value, cancellationToken);
        return (await db.GetDecisionAsync(caller, command.Id, version: null, cancellationToken)).Correct(command.Text, clock.Today()).Id;
    }
}

internal sealed class GetScanHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetScan, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetScan query, CancellationToken cancellationToken)
    {
        var hash = (await db.GetDecisionAsync(caller, query.Id, version: null, cancellationToken)).ScanHash ?? throw new DomainException(DecisionErrors.WithoutScan());
        return new(CleanDocument.Pdf, files.Open(hash), hash);
    }
}
