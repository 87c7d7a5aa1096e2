using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Watches;

namespace Ocop.Domain.Tests.Watches;

public sealed class WatchTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid User = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly ProductId Honey = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
    private static readonly SubjectId Subject = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));

    [Test]
    public void The_owner_of_an_account_follows_at_once()
    {
        var watch = Watch.OfUser(User, Honey, Subject, Now);
        Assert.That((watch.UserId, watch.Email, watch.ProductId, watch.SubjectId), Is.EqualTo(((Guid?)User, (string?)null, (ProductId?)Honey, (SubjectId?)Subject)));
        Assert.That((watch.CreatedAt, watch.ConfirmedAt, watch.Id.Version), Is.EqualTo((Now, (DateTimeOffset?)Now, 7)));
    }

    [Test]
    public void The_owner_of_an_address_follows_from_the_first_agreement_on()
    {
        var watch = Watch.OfEmail("a@b.vn", Honey, Subject, Now);
        Assert.That((watch.UserId, watch.Email, watch.ProductId, watch.SubjectId), Is.EqualTo(((Guid?)null, "a@b.vn", (ProductId?)Honey, (SubjectId?)Subject)));
        Assert.That((watch.CreatedAt, watch.ConfirmedAt, watch.Id.Version), Is.EqualTo((Now, (DateTimeOffset?)null, 7)));
        watch.Confirm(Now.AddHours(1));
        watch.Confirm(Now.AddHours(2));
        Assert.That(watch.ConfirmedAt, Is.EqualTo(Now.AddHours(1)));
    }

    [Test]
    public void News_waits_for_its_letter_in_the_order_in_which_it_came()
    {
        WatchNews[] news = [.. Enumerable.Range(0, 5).Select(n => WatchNews.Of("a@b.vn", Honey, "recall", new(2026, 12, 1), Now.AddSeconds(n)))];
        Assert.That(
            (news[1].Email, news[1].ProductId, news[1].Kind, news[1].On, news[1].At), Is.EqualTo(("a@b.vn", Honey, "recall", (DateOnly?)new DateOnly(2026, 12, 1), Now.AddSeconds(1))));
        Assert.That(news.OrderBy(n => n.Id), Is.EqualTo(news));
    }
}
