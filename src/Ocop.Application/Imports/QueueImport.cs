using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Takes a list that lies in the file store; workers read it.</summary>
/// <param name="CommitsItself">Enter it without review where its mode allows.</param>
[Requires(Permissions.ImportsRun)]
public sealed record QueueImport(string FileName, string FileHash, long FileSize, ImportMode Mode, bool CommitsItself) : ICreate<QueuedImport>;

/// <summary>An import and how far it is.</summary>
/// <param name="Id">Ask for it at <c>/imports/{id}</c>.</param>
public sealed record QueuedImport(Guid Id, ImportStatus Status);

internal sealed class QueueImportValidator : AbstractValidator<QueueImport>
{
    public QueueImportValidator()
    {
        RuleFor(c => c.FileName).NotEmpty().MaximumLength(255).OverridePropertyName("file");
        RuleFor(c => c.Mode).IsInEnum();
    }
}

internal sealed class QueueImportHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<QueueImport, QueuedImport>
{
    public Task<QueuedImport> Handle(QueueImport command, CancellationToken cancellationToken)
    {
        var import = Import.Queue(
            command.FileName, command.FileHash, command.FileSize, command.Mode, command.CommitsItself, caller.ActorId, caller.AgencyId, clock.GetUtcNow());
        db.Imports.Add(import);
        return Task.FromResult(new QueuedImport(import.Id.Value, import.Status));
    }
}
