using Ocop.Application.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>A suspicion that stamps are copied is told to those who manage them; what was reminded of and is renewed waits for nobody any more.</summary>
internal sealed class LabelNotices(Recipients recipients, Teller teller)
    : IDomainEventHandler<StampCloneSuspected>, IDomainEventHandler<StampSuspicionDismissed>, IDomainEventHandler<StampSuspicionConfirmed>, IDomainEventHandler<GtinChanged>, IDomainEventHandler<GtinEnded>
{
    public async Task HandleAsync(StampCloneSuspected e, CancellationToken ct) =>
        teller.Tell(await recipients.OfficersWithAsync(Permissions.LabelsManage, ct), NotificationKinds.StampCloneSuspected, new(e.AlertId.Value, e.ProductId));

    public Task HandleAsync(StampSuspicionDismissed e, CancellationToken ct) => teller.SettleAsync(NotificationKinds.StampCloneSuspected, e.AlertId.Value, ct);

    public Task HandleAsync(StampSuspicionConfirmed e, CancellationToken ct) => teller.SettleAsync(NotificationKinds.StampCloneSuspected, e.AlertId.Value, ct);

    public Task HandleAsync(GtinChanged e, CancellationToken ct) => SettleAsync(e.GtinRegistrationId, ct);

    public Task HandleAsync(GtinEnded e, CancellationToken ct) => SettleAsync(e.GtinRegistrationId, ct);

    private async Task SettleAsync(GtinRegistrationId id, CancellationToken ct)
    {
        await teller.SettleAsync(NotificationKinds.GtinLicenceEnding, id.Value, ct);
        await teller.SettleAsync(NotificationKinds.GtinLicenceEnded, id.Value, ct);
    }
}
