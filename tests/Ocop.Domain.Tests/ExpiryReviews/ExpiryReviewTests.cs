using Ocop.Domain.Certifications;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.ExpiryReviews;

public sealed class ExpiryReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CertificationId Certified = new(Guid.Parse("55555555-5555-5555-5555-555555555555"));
    private static readonly ProductId Honey = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));

    [Test]
    public void A_renewal_comes_forward_and_may_fall_back()
    {
        var review = ExpiryReview.Open(Certified, Honey, Today);
        Assert.That((review.CertificationId, review.ProductId, review.State, review.On, review.Id.Value == Guid.Empty), Is.EqualTo((Certified, Honey, RenewalState.NoContact, Today, false)));
        review.Set(RenewalState.DossierPromised, Today, " Gọi\r\nđiện ", Today);
        Assert.That((review.State, review.On, review.Note), Is.EqualTo((RenewalState.DossierPromised, Today, "Gọi\nđiện")));
        review.Set(RenewalState.Notified, Today.AddDays(-1), " ", Today);
        Assert.That((review.State, review.On, review.Note), Is.EqualTo((RenewalState.Notified, Today.AddDays(-1), (string?)null)));
        Assert.That(review.PopEvents(), Is.EqualTo(new[]
        {
            new RenewalStateSet(Certified, Honey, RenewalState.NoContact, RenewalState.DossierPromised, Today, "Gọi\nđiện"),
            new RenewalStateSet(Certified, Honey, RenewalState.DossierPromised, RenewalState.Notified, Today.AddDays(-1), null),
        }));
    }

    [Test]
    public void What_happens_tomorrow_is_not_noted_today()
    {
        var review = ExpiryReview.Open(Certified, Honey, Today);
        Assert.That(Refusal.Of(() => review.Set(RenewalState.Submitted, Today.AddDays(1), null, Today)), Is.EqualTo("expiry_review.day_in_future"));
        Assert.That((review.State, review.PopEvents().Count), Is.EqualTo((RenewalState.NoContact, 0)));
        Assert.That(Refusal.Of(() => review.Set(RenewalState.Submitted, Today, new('a', 1001), Today)), Is.EqualTo("field.too_long"));
    }

    [Test]
    public void That_the_window_was_missed_is_told_once()
    {
        var review = ExpiryReview.Open(Certified, Honey, Today);
        review.TellMissed(Today.AddDays(-1), Today);
        review.TellMissed(Today.AddDays(-1), Today.AddDays(1));
        Assert.That(review.MissedToldOn, Is.EqualTo(Today));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new RenewalWindowMissed(Certified, Honey, Today.AddDays(-1)) }));
    }
}
