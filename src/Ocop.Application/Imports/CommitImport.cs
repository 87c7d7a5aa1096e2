using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Lets a reviewed list into the register; workers do it.</summary>
/// <param name="Mode">Another mode than the list was sent with.</param>
[Requires(Permissions.ImportsRun)]
public sealed record CommitImport(ImportId Id, ImportMode? Mode) : ICommand<QueuedImport>;

internal sealed class CommitImportValidator : AbstractValidator<CommitImport>
{
    public CommitImportValidator() => RuleFor(c => c.Mode).IsInEnum();
}

internal sealed class CommitImportHandler(IOcopDb db) : IRequestHandler<CommitImport, QueuedImport>
{
    public async Task<QueuedImport> Handle(CommitImport command, CancellationToken cancellationToken)
    {
        var import = await db.LockedImportAsync(command.Id, cancellationToken);
        import.BeginCommit(command.Mode);
        return new(import.Id.Value, import.Status);
    }
}
