using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class DigitalLinkTests
{
    private const string Gtin = "09520123456788";

    [Test]
    public void An_address_names_a_pack_by_its_key_its_qualifiers_and_what_stands_behind_the_question_mark()
    {
        var link = Read($"https://id.gs1.org/01/{Gtin}/22/2A/10/L1/21/S%2F7?17=271231&3103=000500");
        Assert.That(link.Path.Select(e => (e.Identifier.Code, e.Value)), Is.EqualTo(new[] { ("01", Gtin), ("22", "2A"), ("10", "L1"), ("21", "S/7") }));
        Assert.That(link.Attributes.Select(e => (e.Identifier.Code, e.Value)), Is.EqualTo(new[] { ("17", "271231"), ("3103", "000500") }));
        Assert.That((link.Key.Code, link.Key.Title, link["10"], link["17"], link["15"]), Is.EqualTo(("01", "GTIN", "L1", "271231", (string?)null)));
    }

    [TestCase("http://a/01/09520123456788")]
    [TestCase("HTTPS://ID.GS1.ORG/01/09520123456788")]
    [TestCase("HTTP://ID.GS1.ORG/01/09520123456788")]
    [TestCase("https://ocop.example:8443/01/09520123456788")]
    [TestCase("https://[2001:db8::1]/01/09520123456788")]
    [TestCase("https://ocop.example/qr/v2/01/09520123456788")]
    [TestCase("https://ocop.example/414/x/01/09520123456788", Description = "a word before the key that looks like one is the maker's own")]
    [TestCase("https://ocop.example/01/09520123456788#/10/L1")]
    [TestCase("https://ocop.example/01/09520123456788?")]
    [TestCase("https://ocop.example/01/09520123456788?&lang=vi&17&=5&linkType=all")]
    public void Whatever_surrounds_the_key_is_the_makers_own(string address)
    {
        var link = Read(address);
        Assert.That(link.Path.Select(e => (e.Identifier.Code, e.Value)), Is.EqualTo(new[] { ("01", Gtin) }));
        Assert.That(link.Attributes, Is.Empty);
    }

    [TestCase(null, "digital_link.no_address")]
    [TestCase("", "digital_link.no_address")]
    [TestCase("ftp://id.gs1.org/01/09520123456788", "digital_link.no_address")]
    [TestCase("id.gs1.org/01/09520123456788", "digital_link.no_address")]
    [TestCase("Https://id.gs1.org/01/09520123456788", "digital_link.no_address")]
    [TestCase("https://id.gs1.org", "digital_link.no_address")]
    [TestCase("https:///01/09520123456788", "digital_link.no_address")]
    [TestCase("https://id.gs1.org#/01/09520123456788", "digital_link.no_address")]
    [TestCase("https://id.gs1.org/01/09520123456788?10=Đ", "digital_link.bad_character")]
    [TestCase("https://id.gs1.org/01/09520123456788 ", "digital_link.bad_character")]
    [TestCase("https://me@id.gs1.org/01/09520123456788", "digital_link.bad_character")]
    [TestCase("https://id.gs1.org?x=/01/09520123456788", "digital_link.bad_character")]
    [TestCase("https://id.gs1.org/", "digital_link.no_key")]
    [TestCase("https://id.gs1.org/01", "digital_link.no_key")]
    [TestCase("https://id.gs1.org/10/L1", "digital_link.no_key")]
    [TestCase("https://id.gs1.org/gtin/09520123456788", "digital_link.no_key")]
    [TestCase("https://id.gs1.org/01/09520123456788/", "digital_link.no_key")]
    [TestCase("https://id.gs1.org/01/", "digital_link.empty_value")]
    [TestCase("https://id.gs1.org/01/09520123456789", "digital_link.bad_value")]
    [TestCase("https://id.gs1.org/01/9520123456788", "digital_link.bad_value")]
    [TestCase("https://id.gs1.org/01/09520123456788/lot/L1", "digital_link.unknown_identifier")]
    [TestCase("https://id.gs1.org/01/09520123456788/10/L%C4%90", "digital_link.bad_value")]
    [TestCase("https://id.gs1.org/01/09520123456788/21/S/10/L", "digital_link.bad_sequence")]
    [TestCase("https://id.gs1.org/01/09520123456788/10/L/235/T", "digital_link.bad_sequence")]
    [TestCase("https://id.gs1.org/01/09520123456788/10/L/10/L", "digital_link.bad_sequence")]
    [TestCase("https://id.gs1.org/01/09520123456788/17/271231", "digital_link.bad_sequence")]
    [TestCase("https://id.gs1.org/01/09520123456788?05=1", "digital_link.unknown_identifier")]
    [TestCase("https://id.gs1.org/01/09520123456788?31030=000500", "digital_link.unknown_identifier")]
    [TestCase("https://id.gs1.org/01/09520123456788?17=", "digital_link.empty_value")]
    [TestCase("https://id.gs1.org/01/09520123456788?17=271301", "digital_link.bad_value")]
    [TestCase("https://id.gs1.org/01/09520123456788?10=L1", "digital_link.not_an_attribute")]
    [TestCase("https://id.gs1.org/01/09520123456788?21=S", "digital_link.not_an_attribute")]
    [TestCase("https://id.gs1.org/01/09520123456788?03=09520123456788", "digital_link.not_an_attribute")]
    [TestCase("https://id.gs1.org/01/09520123456788?01=09520123456788", "digital_link.repeated")]
    [TestCase("https://id.gs1.org/01/09520123456788?17=271231&17=271231", "digital_link.repeated")]
    public void An_address_that_is_no_digital_link_says_why(string? address, string code)
    {
        var error = DigitalLink.TryParse(address, out var link);
        Assert.That((error?.Code, link), Is.EqualTo((code, (DigitalLink?)null)));
    }

    [Test]
    public void An_address_has_8000_characters_at_most()
    {
        var stem = $"https://id.gs1.org/01/{Gtin}?x=";
        Assert.That(DigitalLink.TryParse(stem.PadRight(8000, 'x'), out _), Is.Null);
        Assert.That(DigitalLink.TryParse(stem.PadRight(8001, 'x'), out _)!.Code, Is.EqualTo("digital_link.too_long"));
    }

    [TestCase("A%2fB", "A/B")]
    [TestCase("%41%42", "AB")]
    [TestCase("100%25", "100%")]
    [TestCase("50%", "50%")]
    [TestCase("50%2", "50%2")]
    [TestCase("%GGx", "%GGx")]
    [TestCase("A+B", "A+B")]
    public void A_value_in_the_path_is_read_without_its_escapes_and_what_is_none_stays(string escaped, string value) =>
        Assert.That(Read($"https://id.gs1.org/01/{Gtin}/10/{escaped}")["10"], Is.EqualTo(value));

    [Test]
    public void A_plus_behind_the_question_mark_is_a_space_which_no_value_has() =>
        Assert.That(DigitalLink.TryParse($"https://id.gs1.org/01/{Gtin}?240=A+B", out _)!.Code, Is.EqualTo("digital_link.bad_value"));

    [Test]
    public void An_equals_sign_may_belong_to_a_value() => Assert.That(Read($"https://id.gs1.org/01/{Gtin}?240=A=B")["240"], Is.EqualTo("A=B"));

    [TestCase("(01)09520123456788", "^0109520123456788", "https://id.gs1.org/01/09520123456788")]
    [TestCase("(10)L1(01)09520123456788", "^010952012345678810L1", "https://id.gs1.org/01/09520123456788/10/L1")]
    [TestCase("(01)09520123456788(21)S(10)L1(22)2A", "^0109520123456788222A^10L1^21S", "https://id.gs1.org/01/09520123456788/22/2A/10/L1/21/S")]
    [TestCase("(01)09520123456788(10)L1(240)X(17)271231", "^010952012345678810L1^240X^17271231", "https://id.gs1.org/01/09520123456788/10/L1?17=271231&240=X")]
    [TestCase("(01)09520123456788(17)271231(3103)000500", "^0109520123456788172712313103000500", "https://id.gs1.org/01/09520123456788?17=271231&3103=000500")]
    [TestCase("(01)09520123456788(235)T1", "^0109520123456788235T1", "https://id.gs1.org/01/09520123456788/235/T1")]
    [TestCase("(01)09520123456788(10)A/B(x)", "^010952012345678810A/B(x)", "https://id.gs1.org/01/09520123456788/10/A%2FB%28x%29")]
    [TestCase("(01)09520123456788(10)A(1(21)S", "^010952012345678810A(1^21S", "https://id.gs1.org/01/09520123456788/10/A%281/21/S")]
    [TestCase("(01)09520123456788(10)A()", "^010952012345678810A()", "https://id.gs1.org/01/09520123456788/10/A%28%29")]
    [TestCase("(01)09520123456788(01)09520123456788", "^0109520123456788", "https://id.gs1.org/01/09520123456788")]
    [TestCase("(414)9521101530001(254)1A", "^41495211015300012541A", "https://id.gs1.org/414/9521101530001/254/1A")]
    [TestCase("(417)9521101530001(7040)1ABC", "^417952110153000170401ABC", "https://id.gs1.org/417/9521101530001/7040/1ABC")]
    [TestCase("(00)095211010000001235(02)09520123456788(37)24", "^0009521101000000123502095201234567883724", "https://id.gs1.org/00/095211010000001235?02=09520123456788&37=24")]
    public void What_a_label_says_is_one_barcode_and_one_address(string brackets, string elements, string address)
    {
        var link = DigitalLink.FromBrackets(brackets);
        Assert.That((link.ToElementString(), link.ToUri()), Is.EqualTo((elements, address)));
        Assert.That(Read(address).ToUri(), Is.EqualTo(address));
    }

    [TestCase("", "digital_link.no_key")]
    [TestCase("(10)L1", "digital_link.no_key")]
    [TestCase("(02)09520123456788(37)2", "digital_link.no_key")]
    [TestCase("0109520123456788", "digital_link.unknown_identifier")]
    [TestCase("x(01)09520123456788", "digital_link.unknown_identifier")]
    [TestCase("(01", "digital_link.unknown_identifier")]
    [TestCase("()09520123456788", "digital_link.unknown_identifier")]
    [TestCase("(05)09520123456788", "digital_link.unknown_identifier")]
    [TestCase("(01)09520123456788(05)1", "digital_link.unknown_identifier")]
    [TestCase("(01)", "digital_link.empty_value")]
    [TestCase("(01)09520123456788(10)", "digital_link.empty_value")]
    [TestCase("(01)09520123456789", "digital_link.bad_value")]
    [TestCase("(01)09520123456788(01)18950123456781", "digital_link.repeated")]
    [TestCase("(01)09520123456788(10)A(10)B", "digital_link.repeated")]
    [TestCase("(01)09520123456788(10)A(235)B", "digital_link.not_an_attribute")]
    [TestCase("(01)09520123456788(8011)5", "digital_link.not_an_attribute")]
    [TestCase("(414)9521101530001(254)1(7040)1ABC", "digital_link.not_an_attribute")]
    public void A_label_of_which_no_link_can_be_made_says_why(string brackets, string code) =>
        Assert.That(Assert.Throws<DomainException>(() => DigitalLink.FromBrackets(brackets))!.Error.Code, Is.EqualTo(code));

    [Test]
    public void A_link_may_live_below_any_stem()
    {
        var link = DigitalLink.FromBrackets($"(01){Gtin}(17)271231");
        Assert.That(link.ToUri("https://ocop.example/qr/"), Is.EqualTo($"https://ocop.example/qr/01/{Gtin}?17=271231"));
        Assert.That(link.ToUri("https://ocop.example"), Is.EqualTo($"https://ocop.example/01/{Gtin}?17=271231"));
    }

    [Test]
    public void The_first_key_on_a_label_is_the_links_and_another_tells_more_of_it()
    {
        var link = DigitalLink.FromBrackets($"(01){Gtin}(414)9521101530001");
        Assert.That((link.Key.Code, link.Attributes.Single().Identifier.Code), Is.EqualTo(("01", "414")));
        link = DigitalLink.FromBrackets($"(414)9521101530001(01){Gtin}");
        Assert.That((link.Key.Code, link.Attributes.Single().Identifier.Code), Is.EqualTo(("414", "01")));
    }

    private static DigitalLink Read(string address)
    {
        var error = DigitalLink.TryParse(address, out var link);
        Assert.That(error?.English, Is.Null);
        return link!;
    }
}
