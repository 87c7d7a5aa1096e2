using System.Globalization;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Labels;

public sealed class ArtworkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly ProductId Product = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly ArtworkId Id = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
    private static readonly ArtworkDetails Details = new("Nhãn hộp 500 g", 4, "GCN-7", "12/QĐ-UBND", Day("2026-02-01"), Day("2026-12-31"), "Mẫu 2026");

    [Test]
    public void A_label_says_what_is_printed_on_it_and_when_it_is_used()
    {
        var artwork = Entered(Details with { Title = " Nhãn  hộp 500 g ", Note = " Mẫu\r\n2026 ", CertificateNumber = " " });

        Assert.That((artwork.Id, artwork.ProductId, artwork.EnteredBy, artwork.EnteredAt), Is.EqualTo((Id, Product, By, Now)));
        Assert.That((artwork.Title, artwork.Stars, artwork.CertificateNumber, artwork.DecisionNumber, artwork.Note), Is.EqualTo(("Nhãn hộp 500 g", (int?)4, (string?)null, "12/QĐ-UBND", "Mẫu\n2026")));
        Assert.That(artwork.PopEvents(), Is.EqualTo(new[] { new ArtworkEntered(Id, Product, 4, "12/QĐ-UBND", Day("2026-02-01"), Day("2026-12-31")) }));
    }

    [TestCase("2026-01-31", false)]
    [TestCase("2026-02-01", true)]
    [TestCase("2026-12-31", true)]
    [TestCase("2027-01-01", false)]
    public void It_is_used_from_its_first_to_its_last_day(string day, bool used) => Assert.That(Entered(Details).UsedOn(Day(day)), Is.EqualTo(used));

    [Test]
    public void Without_a_last_day_it_is_used_on() => Assert.That(Entered(Details with { UsedTo = null }).UsedOn(Day("2099-01-01")), Is.True);

    [Test]
    public void Its_last_day_is_not_before_its_first()
    {
        Refuses("artwork.dates_not_in_order", Details with { UsedTo = Day("2026-01-31") });
        Assert.DoesNotThrow(() => Entered(Details with { UsedTo = Day("2026-02-01") }));
    }

    [TestCase(0)]
    [TestCase(6)]
    public void Nobody_prints_no_stars_or_six(int stars) => Refuses("artwork.stars_out_of_range", Details with { Stars = stars });

    [TestCase(1)]
    [TestCase(5)]
    [TestCase(null)]
    public void What_a_label_shows_is_kept_even_if_nobody_can_have_it(int? stars) => Assert.That(Entered(Details with { Stars = stars }).Stars, Is.EqualTo(stars));

    [TestCase("title", 200)]
    [TestCase("certificateNumber", 100)]
    [TestCase("decisionNumber", 100)]
    [TestCase("note", 2000)]
    public void A_text_is_as_long_as_its_field_at_most(string field, int most)
    {
        ArtworkDetails Of(int length) => new(
            field == "title" ? new('x', length) : "Nhãn", null, field == "certificateNumber" ? new('x', length) : null, field == "decisionNumber" ? new('x', length) : null, Day("2026-02-01"), null,
            field == "note" ? new('x', length) : null);

        Assert.DoesNotThrow(() => Entered(Of(most)));
        Assert.That(Assert.Throws<DomainException>(() => Entered(Of(most + 1)))!.Error.English, Is.EqualTo(CommonErrors.TooLong(field, most).English));
    }

    [Test]
    public void It_has_a_title() => Refuses("field.required", Details with { Title = " " });

    [Test]
    public void A_change_tells_every_field_that_it_changed_and_no_other()
    {
        var artwork = Entered(Details);
        artwork.PopEvents();
        artwork.Change(Details);
        Assert.That(artwork.PopEvents(), Is.Empty, "nothing changed");

        artwork.Change(new("Nhãn túi", 5, "GCN-8", "13/QĐ-UBND", Day("2026-03-01"), null, null));

        var changed = (ArtworkChanged)artwork.PopEvents().Single();
        Assert.That((changed.ArtworkId, changed.ProductId), Is.EqualTo((Id, Product)));
        Assert.That(changed.Changes, Is.EqualTo(new FieldChange[]
        {
            new("title", "Nhãn hộp 500 g", "Nhãn túi"), new("stars", "4", "5"), new("certificateNumber", "GCN-7", "GCN-8"), new("decisionNumber", "12/QĐ-UBND", "13/QĐ-UBND"),
            new("usedFrom", "2026-02-01", "2026-03-01"), new("usedTo", "2026-12-31", null), new("note", "Mẫu 2026", null),
        }));
    }

    [Test]
    public void It_has_ten_pictures_at_most_and_none_twice()
    {
        var artwork = Entered(Details);
        artwork.PopEvents();
        var first = artwork.AddFile("h0", "image/png", 12);
        Assert.That((first.Hash, first.ContentType, first.Size), Is.EqualTo(("h0", "image/png", 12L)));
        Assert.That(artwork.PopEvents(), Is.EqualTo(new[] { new ArtworkFileAdded(Id, Product, "h0") }));

        for (var i = 1; i < Artwork.MaxFiles; i++)
        {
            artwork.AddFile($"h{i}", "image/png", 12);
        }

        artwork.PopEvents();
        Assert.That(artwork.AddFile("h0", "image/png", 12), Is.SameAs(first), "the same picture again");
        Assert.That(Assert.Throws<DomainException>(() => artwork.AddFile("h10", "image/png", 12))!.Error.Code, Is.EqualTo("artwork.too_many_files"));
        Assert.That((artwork.Files.Count, artwork.PopEvents().Count), Is.EqualTo((10, 0)));
    }

    [TestCase(MarkRightReason.NeverRecognised, ArtworkVerdict.NeverRecognised)]
    [TestCase(MarkRightReason.Unconfirmed, ArtworkVerdict.NeverRecognised)]
    [TestCase(MarkRightReason.NotYet, ArtworkVerdict.NotYet)]
    [TestCase(MarkRightReason.Expired, ArtworkVerdict.Expired)]
    [TestCase(MarkRightReason.Suspended, ArtworkVerdict.Suspended)]
    [TestCase(MarkRightReason.Ended, ArtworkVerdict.Ended)]
    [TestCase(MarkRightReason.InForce, ArtworkVerdict.Right)]
    public void It_is_worth_what_the_recognition_of_the_day_is_worth(MarkRightReason reason, ArtworkVerdict verdict) =>
        Assert.That(Entered(Details).Judge(Right() with { Reason = reason }), Is.EqualTo(verdict));

    [TestCase(4, "12/QĐ-UBND", "GCN-7", ArtworkVerdict.Right)]
    [TestCase(null, "12/QĐ-UBND", "GCN-7", ArtworkVerdict.Right)]
    [TestCase(4, null, null, ArtworkVerdict.Right)]
    [TestCase(3, "12/QĐ-UBND", "GCN-7", ArtworkVerdict.WrongStars)]
    [TestCase(5, "13/QĐ-UBND", "GCN-7", ArtworkVerdict.WrongStars)]
    [TestCase(4, "13/QĐ-UBND", "GCN-7", ArtworkVerdict.WrongNumber)]
    [TestCase(4, "12/QĐ-UBND", "GCN-8", ArtworkVerdict.WrongNumber)]
    [TestCase(4, null, "GCN-8", ArtworkVerdict.WrongNumber)]
    public void What_it_shows_agrees_with_the_recognition(int? stars, string? decision, string? certificate, ArtworkVerdict verdict) =>
        Assert.That(Entered(Details with { Stars = stars, DecisionNumber = decision, CertificateNumber = certificate }).Judge(Right()), Is.EqualTo(verdict));

    [Test]
    public void A_number_that_the_register_lacks_is_not_held_against_it() =>
        Assert.That(Entered(Details).Judge(Right() with { DecisionNumber = null, CertificateNumber = null }), Is.EqualTo(ArtworkVerdict.Right));

    private static MarkRight Right() => new(Allowed: true, MarkRightReason.InForce, 4, Day("2026-01-01"), Day("2029-01-01"), CertificationId.New(), "12/QĐ-UBND", "GCN-7");

    private static Artwork Entered(ArtworkDetails details) => Artwork.Enter(Id, Product, details, By, Now);

    private static void Refuses(string code, ArtworkDetails details) => Assert.That(Assert.Throws<DomainException>(() => Entered(details))!.Error.Code, Is.EqualTo(code));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
