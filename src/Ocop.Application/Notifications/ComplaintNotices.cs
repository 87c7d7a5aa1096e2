using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>A complaint is told to those nearest to the product who handle complaints; one that names no product, to the province's. Never to a subject.</summary>
internal sealed class ComplaintNotices(IOcopDb db, Recipients recipients, Teller teller)
    : IDomainEventHandler<ComplaintReceived>, IDomainEventHandler<ComplaintAssigned>, IDomainEventHandler<ComplaintAnswered>, IDomainEventHandler<ComplaintRejected>, IDomainEventHandler<ComplaintMerged>
{
    public async Task HandleAsync(ComplaintReceived e, CancellationToken ct)
    {
        var product = e.ProductId is { } id ? await db.Products.SingleAsync(p => p.Id == id, ct) : null;
        teller.Tell(
            product is null ? await recipients.KeepersOfProvinceAsync(ct) : await recipients.KeepersOfAsync(product, ct), NotificationKinds.ComplaintReceived,
            new(e.ComplaintId.Value, product?.Id));
    }

    public Task HandleAsync(ComplaintAssigned e, CancellationToken ct) => SettleAsync(e.ComplaintId, ct);

    public Task HandleAsync(ComplaintAnswered e, CancellationToken ct) => SettleAsync(e.ComplaintId, ct);

    public Task HandleAsync(ComplaintRejected e, CancellationToken ct) => SettleAsync(e.ComplaintId, ct);

    public Task HandleAsync(ComplaintMerged e, CancellationToken ct) => SettleAsync(e.ComplaintId, ct);

    private Task SettleAsync(ComplaintId id, CancellationToken ct) => teller.SettleAsync(NotificationKinds.ComplaintReceived, id.Value, ct);
}
