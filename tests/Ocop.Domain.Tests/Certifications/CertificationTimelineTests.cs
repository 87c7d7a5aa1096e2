using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Certifications;

/// <summary>Which of a product's recognitions the register shows on a day.</summary>
public sealed class CertificationTimelineTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly First = new(2020, 12, 7);
    private static readonly DateOnly Second = new(2024, 3, 8);

    [Test]
    public void A_single_one_is_always_shown()
    {
        Assert.That(Placed(First), Is.EqualTo(new[] { (DateOnly.MinValue, DateOnly.MaxValue, (DateOnly?)null) }));
        Assert.That(Placed((DateOnly?)null), Is.EqualTo(new[] { (DateOnly.MinValue, DateOnly.MaxValue, (DateOnly?)null) }));
    }

    [Test]
    public void Each_gives_way_to_the_next_whatever_order_they_are_entered_in()
    {
        (DateOnly, DateOnly, DateOnly?)[] expected = [(DateOnly.MinValue, Second, Second), (Second, DateOnly.MaxValue, null)];

        Assert.That(Placed(First, Second), Is.EqualTo(expected));
        Assert.That(Placed(Second, First), Is.EqualTo(expected.Reverse()));
    }

    [Test]
    public void An_unconfirmed_one_gives_way_to_the_first_confirmed_one() => Assert.That(
        Placed(null, Second, First), Is.EqualTo(new[] { (DateOnly.MinValue, First, (DateOnly?)First), (Second, DateOnly.MaxValue, null), (First, Second, Second) }));

    [Test]
    public void Of_unconfirmed_ones_the_one_entered_last_is_shown() => Assert.That(
        Placed(null, null), Is.EqualTo(new[] { (DateOnly.MinValue, DateOnly.MinValue, (DateOnly?)null), (DateOnly.MinValue, DateOnly.MaxValue, null) }));

    [Test]
    public void Of_unconfirmed_ones_only_the_last_is_superseded_by_a_confirmed_one() => Assert.That(
        Placed(null, null, First),
        Is.EqualTo(new[] { (DateOnly.MinValue, DateOnly.MinValue, (DateOnly?)null), (DateOnly.MinValue, First, First), (First, DateOnly.MaxValue, null) }));

    [Test]
    public void Two_that_begin_on_one_day_are_refused() =>
        Assert.That(Assert.Throws<DomainException>(() => Placed(First, First))!.Error.Code, Is.EqualTo("certification.same_day"));

    [Test]
    public void Arranging_tells_who_is_superseded_and_only_when_that_changes()
    {
        var (old, renewed) = (Granted(First), Granted(Second));

        CertificationTimeline.Arrange([renewed, old]);
        Assert.That((old.ShownFrom, old.ShownUntil, old.SupersededOn), Is.EqualTo((DateOnly.MinValue, Second, (DateOnly?)Second)));
        Assert.That(old.PopEvents().Single(), Is.EqualTo(new CertificationSuperseded(old.Id, old.ProductId, Second)));
        Assert.That(renewed.PopEvents(), Is.Empty);

        CertificationTimeline.Arrange([renewed, old]);
        Assert.That(old.PopEvents(), Is.Empty);

        CertificationTimeline.Arrange([old]);
        Assert.That(old.PopEvents().Single(), Is.EqualTo(new CertificationSuperseded(old.Id, old.ProductId, null)), "the renewal is gone again");
    }

    private static Certification Granted(DateOnly date)
    {
        var certification = Certification.Grant(ProductId.New(), 3, CertificationLevel.Province, new("1/QĐ", date), 36, Today);
        certification.PopEvents();
        return certification;
    }

    // ids rise in the order in which they are made
    private static (DateOnly From, DateOnly Until, DateOnly? SupersededOn)[] Placed(params DateOnly?[] validFrom)
    {
        List<(CertificationId Id, DateOnly? ValidFrom)> all = [.. validFrom.Select((v, i) => (new CertificationId(new Guid($"0000000{i}-0000-0000-0000-000000000000")), v))];
        return [.. CertificationTimeline.Place(Enumerable.Reverse(all)).OrderBy(p => p.Id.Value).Select(p => (p.ShownFrom, p.ShownUntil, p.SupersededOn))];
    }
}
