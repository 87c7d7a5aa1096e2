using Ocop.Application.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>Whoever began an import learns how it ended: it runs on while they do something else.</summary>
internal sealed class ImportNotices(IOcopDb db, Teller teller) : IDomainEventHandler<ImportCommitted>, IDomainEventHandler<ImportFailed>
{
    public Task HandleAsync(ImportCommitted e, CancellationToken ct) => TellAsync(NotificationKinds.ImportCommitted, e.ImportId, ct);

    public Task HandleAsync(ImportFailed e, CancellationToken ct) => TellAsync(NotificationKinds.ImportFailed, e.ImportId, ct);

    private async Task TellAsync(string kind, ImportId id, CancellationToken ct)
    {
        if (await db.Imports.FindAsync([id], ct) is { CreatedBy: { } user })
        {
            teller.Tell([user], kind, new(id.Value));
        }
    }
}
