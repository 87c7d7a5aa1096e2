using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Gives a list up, at any moment before it is in the register.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record CancelImport(ImportId Id) : ICommand<Unit>;

internal sealed class CancelImportHandler(IOcopDb db, IImportStaging staging, TimeProvider clock) : IRequestHandler<CancelImport, Unit>
{
    public async Task<Unit> Handle(CancelImport command, CancellationToken cancellationToken)
    {
        // Waits for a commit that is under way: then it is too late.
        var import = await db.LockedImportAsync(command.Id, cancellationToken);
        import.Cancel(clock.GetUtcNow());
        await staging.ClearAsync(command.Id, cancellationToken);
        return Unit.Value;
    }
}
