using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Notifications;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Notifications;

/// <summary>A proposal waits for those who keep the record; its proposer is told what became of it.</summary>
internal sealed class ChangeRequestNotices(IOcopDb db, Recipients recipients, Teller teller)
    : IDomainEventHandler<ChangeProposed>, IDomainEventHandler<ChangeApproved>, IDomainEventHandler<ChangeRejected>, IDomainEventHandler<ChangeTakenBack>
{
    public async Task HandleAsync(ChangeProposed e, CancellationToken ct) => teller.Tell(
        e.ProductId is { } product
            ? await recipients.KeepersOfAsync(await db.Products.SingleAsync(p => p.Id == product, ct), ct)
            : await recipients.KeepersOfAsync(await db.Subjects.SingleAsync(s => s.Id == e.SubjectId, ct), ct),
        NotificationKinds.ChangeRequestWaiting, Topic(e.RequestId, e.SubjectId, e.ProductId));

    public Task HandleAsync(ChangeApproved e, CancellationToken ct) => AnswerAsync(NotificationKinds.ChangeRequestApproved, Topic(e.RequestId, e.SubjectId, e.ProductId), ct);

    public Task HandleAsync(ChangeRejected e, CancellationToken ct) => AnswerAsync(NotificationKinds.ChangeRequestRejected, Topic(e.RequestId, e.SubjectId, e.ProductId), ct);

    public Task HandleAsync(ChangeTakenBack e, CancellationToken ct) => teller.SettleAsync(NotificationKinds.ChangeRequestWaiting, e.RequestId.Value, ct);

    private async Task AnswerAsync(string kind, NotificationTopic topic, CancellationToken ct)
    {
        ChangeRequestId id = new(topic.RecordId);
        await teller.SettleAsync(NotificationKinds.ChangeRequestWaiting, topic.RecordId, ct);
        teller.Tell([await db.ChangeRequests.Where(r => r.Id == id).Select(r => r.ProposedBy).SingleAsync(ct)], kind, topic);
    }

    private static NotificationTopic Topic(ChangeRequestId id, SubjectId subject, ProductId? product) => new(id.Value, product, product is null ? subject : null);
}
