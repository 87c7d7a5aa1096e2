using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Notifications;
using Ocop.Domain.Representatives;

namespace Ocop.Application.Notifications;

/// <summary>A registration without a right code waits for those who keep the subject of its tax code.</summary>
internal sealed class RepresentativeNotices(IOcopDb db, Recipients recipients, Teller teller)
    : IDomainEventHandler<RepresentativeApproved>, IDomainEventHandler<RepresentativeRejected>, IDomainEventHandler<RepresentativeRequestExpired>
{
    public async Task WaitsAsync(RepresentativeRequest request, CancellationToken ct)
    {
        var subject = await db.Subjects.SingleOrDefaultAsync(s => s.TaxCode == request.TaxCode && s.MergedIntoId == null, ct);
        teller.Tell(
            subject is null ? await recipients.KeepersOfProvinceAsync(ct) : await recipients.KeepersOfAsync(subject, ct),
            NotificationKinds.RepresentativeRequestWaiting, new(request.Id.Value, SubjectId: subject?.Id));
    }

    public Task HandleAsync(RepresentativeApproved e, CancellationToken ct) => SettleAsync(e.RequestId, ct);

    public Task HandleAsync(RepresentativeRejected e, CancellationToken ct) => SettleAsync(e.RequestId, ct);

    public Task HandleAsync(RepresentativeRequestExpired e, CancellationToken ct) => SettleAsync(e.RequestId, ct);

    private Task SettleAsync(RepresentativeRequestId id, CancellationToken ct) => teller.SettleAsync(NotificationKinds.RepresentativeRequestWaiting, id.Value, ct);
}
