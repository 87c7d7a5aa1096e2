using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Notifications;
using Ocop.Domain.Products;
using Ocop.Domain.Revocations;

namespace Ocop.Application.Notifications;

/// <summary>A proposed revocation waits for the subject's opinion, then for a review, then for a decision; its proposer is told what became of it.</summary>
internal sealed class RevocationNotices(IOcopDb db, Recipients recipients, Teller teller)
    : IDomainEventHandler<RevocationProposed>, IDomainEventHandler<RevocationOpinionGiven>, IDomainEventHandler<RevocationReviewed>, IDomainEventHandler<RevocationRefused>,
        IDomainEventHandler<RevocationTakenBack>, IDomainEventHandler<RevocationUpheld>, IDomainEventHandler<RevocationDueSoon>, IDomainEventHandler<RevocationOverdue>
{
    public async Task HandleAsync(RevocationProposed e, CancellationToken ct)
    {
        var product = await ProductOfAsync(e.CertificationId, ct);

        if (e.OpinionDueOn is not null)
        {
            teller.Tell(await recipients.RepresentativesOfAsync(product.SubjectId, ct), NotificationKinds.RevocationHearing, Topic(e.ProposalId, product));
        }

        teller.Tell(await recipients.OfficersWithAsync(Permissions.RevocationsReview, ct), NotificationKinds.RevocationReviewWaiting, Topic(e.ProposalId, product));
    }

    public Task HandleAsync(RevocationOpinionGiven e, CancellationToken ct) => teller.SettleAsync(NotificationKinds.RevocationHearing, e.ProposalId.Value, ct);

    public async Task HandleAsync(RevocationReviewed e, CancellationToken ct)
    {
        await SettleAsync(e.ProposalId, ct);
        teller.Tell(
            await recipients.OfficersWithAsync(Permissions.DecisionsSign, ct), NotificationKinds.RevocationDecisionWaiting,
            Topic(e.ProposalId, await ProductOfAsync(e.CertificationId, ct)));
    }

    public async Task HandleAsync(RevocationRefused e, CancellationToken ct)
    {
        await SettleAsync(e.ProposalId, ct);
        var product = await ProductOfAsync(e.CertificationId, ct);
        var proposer = await db.RevocationProposals.Where(p => p.Id == e.ProposalId).Select(p => p.ProposedBy).SingleAsync(ct);
        teller.Tell([proposer, .. await recipients.RepresentativesOfAsync(product.SubjectId, ct)], NotificationKinds.RevocationRefused, Topic(e.ProposalId, product));
    }

    // whoever reviews sees to it that it comes to a decision; whoever decides has it before them
    public async Task HandleAsync(RevocationDueSoon e, CancellationToken ct) => teller.Tell(
        await InChargeAsync(ct), NotificationKinds.RevocationDueSoon, Topic(e.ProposalId, await ProductOfAsync(e.CertificationId, ct)));

    public async Task HandleAsync(RevocationOverdue e, CancellationToken ct)
    {
        await teller.SettleAsync(NotificationKinds.RevocationDueSoon, e.ProposalId.Value, ct);
        teller.Tell(await InChargeAsync(ct), NotificationKinds.RevocationOverdue, Topic(e.ProposalId, await ProductOfAsync(e.CertificationId, ct)));
    }

    private async Task<Guid[]> InChargeAsync(CancellationToken ct) =>
        [.. (await recipients.OfficersWithAsync(Permissions.RevocationsReview, ct)).Union(await recipients.OfficersWithAsync(Permissions.DecisionsSign, ct))];

    public Task HandleAsync(RevocationTakenBack e, CancellationToken ct) => SettleAsync(e.ProposalId, ct);

    public Task HandleAsync(RevocationUpheld e, CancellationToken ct) => SettleAsync(e.ProposalId, ct);

    private async Task SettleAsync(RevocationProposalId id, CancellationToken ct)
    {
        await teller.SettleAsync(NotificationKinds.RevocationHearing, id.Value, ct);
        await teller.SettleAsync(NotificationKinds.RevocationReviewWaiting, id.Value, ct);
        await teller.SettleAsync(NotificationKinds.RevocationDecisionWaiting, id.Value, ct);
        await teller.SettleAsync(NotificationKinds.RevocationDueSoon, id.Value, ct);
        await teller.SettleAsync(NotificationKinds.RevocationOverdue, id.Value, ct);
    }

    private async Task<Product> ProductOfAsync(CertificationId id, CancellationToken ct) =>
        await db.Products.SingleAsync(p => db.Certifications.Any(c => c.Id == id && c.ProductId == p.Id), ct);

    private static NotificationTopic Topic(RevocationProposalId id, Product product) => new(id.Value, product.Id);
}
