using System.Globalization;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Labels;

public sealed class GtinRegistrationTests
{
    private static readonly GtinRegistrationId Id = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly ProductId Product = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly SubjectId Subject = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
    private static readonly PrefixLicence Licence = new("893505974", "GS1-77", Day("2026-01-01"), Day("2026-12-31"));
    private static readonly GtinDetails Details = new(GtinPackLevel.Item, "hộp 500 g", Licence, Day("2026-02-01"), null);

    [Test]
    public void A_number_is_registered_for_one_product_in_one_pack()
    {
        var gtin = Registered(Details with { Variant = " hộp  500 g ", ValidTo = Day("2026-02-01") });

        Assert.That((gtin.Id, gtin.Gtin, gtin.ProductId, gtin.SubjectId, gtin.Level, gtin.Variant), Is.EqualTo((Id, "08935059741944", Product, Subject, GtinPackLevel.Item, "hộp 500 g")));
        Assert.That((gtin.CompanyPrefix, gtin.LicenceNumber, gtin.LicenceOn, gtin.LicenceUntil), Is.EqualTo(("893505974", "GS1-77", Licence.On, Licence.Until)));
        Assert.That(gtin.PopEvents(), Is.EqualTo(new[] { new GtinRegistered(Id, "08935059741944", Product, Subject, GtinPackLevel.Item, "hộp 500 g", "893505974", Day("2026-02-01"), Day("2026-02-01")) }));
    }

    [TestCase("8935")]
    [TestCase("893505974194")]
    public void A_company_prefix_has_4_to_12_digits_and_begins_the_number(string prefix) => Assert.That(WithPrefix(prefix).CompanyPrefix, Is.EqualTo(prefix));

    [TestCase("893", "gtin.company_prefix_invalid")]
    [TestCase("8935059741944", "gtin.company_prefix_invalid")]
    [TestCase("8935O", "gtin.company_prefix_invalid")]
    [TestCase("8936", "gtin.prefix_mismatch")]
    [TestCase("0893", "gtin.prefix_mismatch")]
    [TestCase("5059", "gtin.prefix_mismatch")]
    public void Any_other_prefix_is_refused(string prefix, string code) => Refuses(code, () => WithPrefix(prefix));

    [Test]
    public void Without_a_licence_the_number_still_stands()
    {
        var gtin = Registered(new(GtinPackLevel.Case, " ", new(" ", null, null, null), Day("2026-02-01"), null));
        Assert.That((gtin.CompanyPrefix, gtin.Variant, gtin.LicenceNumber), Is.EqualTo(((string?)null, (string?)null, (string?)null)));
        Assert.That(gtin.On(Day("2099-01-01"), 90), Is.EqualTo(GtinState.InForce));
    }

    [Test]
    public void Its_dates_are_in_order()
    {
        Refuses("gtin.dates_not_in_order", () => Registered(Details with { ValidTo = Day("2026-01-31") }));
        Refuses("gtin.dates_not_in_order", () => Registered(Details with { Licence = Licence with { Until = Day("2025-12-31") } }));
        Assert.DoesNotThrow(() => Registered(Details with { Licence = Licence with { Until = Day("2026-01-01") } }));
    }

    [TestCase("variant")]
    [TestCase("licenceNumber")]
    [TestCase("companyPrefix")]
    public void A_text_of_more_than_200_characters_is_refused_by_its_name(string field)
    {
        string? Of(string name, int length) => name == field ? new('8', length) : null;
        var error = Assert.Throws<DomainException>(() => Registered(new(GtinPackLevel.Item, Of("variant", 201), new(Of("companyPrefix", 201), Of("licenceNumber", 201), null, null), Day("2026-02-01"), null)))!.Error;
        Assert.That((error.Code, error.English), Is.EqualTo(("field.too_long", CommonErrors.TooLong(field, 200).English)));
    }

    [Test]
    public void A_change_tells_every_field_that_it_changed_and_no_other()
    {
        var gtin = Registered(Details);
        gtin.PopEvents();
        gtin.Change(Details);
        Assert.That(gtin.PopEvents(), Is.Empty, "nothing changed");

        gtin.Change(new(GtinPackLevel.Inner, "lốc 6", new("8935", "GS1-78", Day("2026-03-01"), Day("2027-12-31")), Day("2026-04-01"), Day("2027-06-30")));

        var changed = (GtinChanged)gtin.PopEvents().Single();
        Assert.That((changed.GtinRegistrationId, changed.ProductId), Is.EqualTo((Id, Product)));
        Assert.That(changed.Changes, Is.EqualTo(new FieldChange[]
        {
            new("level", "item", "inner"), new("variant", "hộp 500 g", "lốc 6"), new("companyPrefix", "893505974", "8935"), new("licenceNumber", "GS1-77", "GS1-78"),
            new("licenceOn", "2026-01-01", "2026-03-01"), new("licenceUntil", "2026-12-31", "2027-12-31"), new("validFrom", "2026-02-01", "2026-04-01"), new("validTo", null, "2027-06-30"),
        }));
        Refuses("gtin.prefix_mismatch", () => gtin.Change(Details with { Licence = Licence with { CompanyPrefix = "8936" } }));
    }

    [TestCase("2026-01-31", GtinState.NotYet)]
    [TestCase("2026-02-01", GtinState.InForce)]
    [TestCase("2026-10-01", GtinState.InForce)]
    [TestCase("2026-10-02", GtinState.Expiring)]
    [TestCase("2026-12-31", GtinState.Expiring)]
    [TestCase("2027-01-01", GtinState.Expired)]
    [TestCase("2027-01-31", GtinState.Expired)]
    [TestCase("2027-02-01", GtinState.Ended)]
    public void It_is_worth_something_from_its_first_day_until_the_licence_or_it_ends(string day, GtinState state) =>
        Assert.That(Registered(Details with { ValidTo = Day("2027-01-31") }).On(Day(day), 90), Is.EqualTo(state));

    [Test]
    public void It_ends_on_a_day_and_later_only_earlier()
    {
        var gtin = Registered(Details);
        gtin.PopEvents();

        gtin.End(Day("2026-11-30"), " Đổi bao bì ");

        Assert.That((gtin.ValidTo, gtin.EndReason), Is.EqualTo(((DateOnly?)Day("2026-11-30"), "Đổi bao bì")));
        Assert.That(gtin.PopEvents(), Is.EqualTo(new[] { new GtinEnded(Id, "08935059741944", Product, Day("2026-11-30"), "Đổi bao bì") }));
        Assert.That((gtin.On(Day("2026-11-30"), 0), gtin.On(Day("2026-12-01"), 0)), Is.EqualTo((GtinState.InForce, GtinState.Ended)));

        Refuses("gtin.ended", () => gtin.End(Day("2026-11-30"), null));
        Refuses("gtin.ended", () => gtin.End(Day("2026-12-01"), null));
        gtin.End(Day("2026-11-29"), null);
        Assert.That(gtin.ValidTo, Is.EqualTo(Day("2026-11-29")));
    }

    [Test]
    public void It_ends_on_its_first_day_and_not_before()
    {
        Refuses("gtin.dates_not_in_order", () => Registered(Details).End(Day("2026-01-31"), null));
        Refuses("field.too_long", () => Registered(Details).End(Day("2026-02-01"), new('x', 201)));
        Assert.DoesNotThrow(() => Registered(Details).End(Day("2026-02-01"), null));
    }

    [TestCase("8935059741944", "893")]
    [TestCase("96385074", "963")]
    [TestCase("012345678905", "001")]
    [TestCase("18935059741941", "893")]
    public void The_first_three_digits_of_its_own_say_who_gave_the_number_out(string gtin, string prefix) => Assert.That(GtinPrefix.Of(Gtin.Parse(gtin)), Is.EqualTo(prefix));

    [TestCase("892", false)]
    [TestCase("893", true)]
    [TestCase("895", true)]
    [TestCase("896", false)]
    public void A_range_of_prefixes_reaches_from_its_first_to_its_last(string prefix, bool covered)
    {
        var range = GtinPrefix.Record("893", "895", GtinPrefixUse.Issued, "Việt Nam", "Vietnam", confirmed: true, "GS1");
        Assert.That(range.Covers(prefix), Is.EqualTo(covered));
        Assert.That((range.Id, range.Use, range.Name, range.NameEn, range.Confirmed, range.Source), Is.EqualTo((GtinPrefixId.Of("893", "895"), GtinPrefixUse.Issued, "Việt Nam", "Vietnam", true, "GS1")));
        Assert.That(GtinPrefixId.Of("893", "896"), Is.Not.EqualTo(range.Id));
    }

    private static GtinRegistration WithPrefix(string prefix) => Registered(Details with { Licence = Licence with { CompanyPrefix = prefix } });

    private static GtinRegistration Registered(GtinDetails details) => GtinRegistration.Register(Id, Gtin.Parse("8935059741944"), Product, Subject, details);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
