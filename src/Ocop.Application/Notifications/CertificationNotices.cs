using Ocop.Application.Common;
using Ocop.Application.Watches;
using Ocop.Domain.Certifications;
using Ocop.Domain.Notifications;
using Ocop.Domain.Products;

namespace Ocop.Application.Notifications;

/// <summary>What becomes of a recognition is told to the subject's representatives, to those who keep the product's record and to those who follow it.</summary>
internal sealed class CertificationNotices(IOcopDb db, Recipients recipients, Followers followers, Teller teller)
    : IDomainEventHandler<CertificationGranted>, IDomainEventHandler<CertificationSuspended>, IDomainEventHandler<CertificationReinstated>,
        IDomainEventHandler<CertificationRevoked>, IDomainEventHandler<CertificationWithdrawn>, IDomainEventHandler<CertificationExpired>, IDomainEventHandler<CertificationBegan>,
        IDomainEventHandler<CertificationSuspensionEnded>, IDomainEventHandler<CertificationRenewed>, IDomainEventHandler<CertificationUpgraded>,
        IDomainEventHandler<CertificationDowngraded>
{
    public Task HandleAsync(CertificationGranted e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationGranted, e.CertificationId, e.ProductId, on: null, ct);

    public Task HandleAsync(CertificationSuspended e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationSuspended, e.CertificationId, e.ProductId, e.From, ct);

    public Task HandleAsync(CertificationReinstated e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationReinstated, e.CertificationId, e.ProductId, e.On, ct);

    public Task HandleAsync(CertificationRevoked e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationRevoked, e.CertificationId, e.ProductId, e.On, ct);

    public Task HandleAsync(CertificationWithdrawn e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationWithdrawn, e.CertificationId, e.ProductId, e.On, ct);

    public Task HandleAsync(CertificationExpired e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationExpired, e.CertificationId, e.ProductId, on: null, ct);

    public Task HandleAsync(CertificationBegan e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationBegan, e.CertificationId, e.ProductId, e.On, ct);

    public Task HandleAsync(CertificationSuspensionEnded e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationSuspensionEnded, e.CertificationId, e.ProductId, on: null, ct);

    public Task HandleAsync(CertificationRenewed e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationRenewed, e.CertificationId, e.ProductId, on: null, ct);

    public Task HandleAsync(CertificationUpgraded e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationRenewed, e.CertificationId, e.ProductId, on: null, ct);

    public Task HandleAsync(CertificationDowngraded e, CancellationToken ct) => TellAsync(NotificationKinds.CertificationRenewed, e.CertificationId, e.ProductId, on: null, ct);

    private async Task TellAsync(string kind, CertificationId id, ProductId productId, DateOnly? on, CancellationToken ct)
    {
        var product = await db.Products.FindAsync([productId], ct) ?? throw new InvalidOperationException("A recognition is of a product.");
        teller.Tell(
            [
                .. await recipients.RepresentativesOfAsync(product.SubjectId, ct), .. await recipients.KeepersOfAsync(product, ct), .. await followers.TellAsync(product, kind, on, ct),
            ], kind, new(id.Value, productId));
    }
}
