using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class ApplicationIdentifierTests
{
    private const string Product = "(01)09520123456788";

    [TestCase("01", "GTIN", true, true, true)]
    [TestCase("10", "BATCH/LOT", false, true, false)]
    [TestCase("21", "SERIAL", false, false, false)]
    [TestCase("3100", "NET WEIGHT (kg)", true, true, false)]
    [TestCase("3105", "NET WEIGHT (kg)", true, true, false)]
    [TestCase("99", "INTERNAL", false, true, false)]
    [TestCase("8003", "GRAI", false, true, true)]
    public void Each_identifier_is_known_by_its_code(string code, string title, bool predefined, bool attribute, bool key)
    {
        var ai = ApplicationIdentifier.Find(code)!;
        Assert.That((ai.Code, ai.Title, ai.HasPredefinedLength, ai.IsAttribute, ai.IsKey), Is.EqualTo((code, title, predefined, attribute, key)));
    }

    [TestCase("04")]
    [TestCase("3106")]
    [TestCase("1")]
    [TestCase("001")]
    [TestCase("ai")]
    [TestCase("")]
    public void No_other_code_is_one(string code) => Assert.That(ApplicationIdentifier.Find(code), Is.Null);

    // what a digit, a letter or a length more or less makes of it
    [TestCase("(01)09520123456788")]
    [TestCase("(00)395211010000001236")]
    [TestCase("(253)9521101000016")]
    [TestCase("(253)9521101000016ABC")]
    [TestCase("(255)9521101000023123456789012")]
    [TestCase("(401)9521ABC")]
    [TestCase("(402)95211010000001235")]
    [TestCase("(8003)09521101000030")]
    [TestCase("(8003)09521101000030SN-1")]
    [TestCase("(8006)095201234567880102")]
    [TestCase("(8006)095201234567880202")]
    [TestCase("(8010)9521AB#-/1(8011)0")]
    [TestCase("(8010)9521AB(8011)12")]
    [TestCase("(8013)1987654Ad4X4bL5ttr2310c2K")]
    [TestCase("(8018)952110100000012343(8019)1")]
    public void The_value_of_a_key_may_be(string brackets) => Assert.DoesNotThrow(() => DigitalLink.FromBrackets(brackets));

    [TestCase("(01)0952012345678")]
    [TestCase("(01)095201234567880")]
    [TestCase("(01)0952012345678A")]
    [TestCase("(253)9521101000017")]
    [TestCase("(253)952110100001")]
    [TestCase("(253)9521101000016ABCDEFGHIJKLMNOPQR")]
    [TestCase("(255)9521101000023A")]
    [TestCase("(401)952ABC")]
    [TestCase("(401)952")]
    [TestCase("(402)95211010000001234")]
    [TestCase("(8003)19521101000030")]
    [TestCase("(8006)095201234567880302")]
    [TestCase("(8006)095201234567880002")]
    [TestCase("(8006)09520123456788010")]
    [TestCase("(8010)9521ab")]
    [TestCase("(8010)9521AB(8011)01")]
    [TestCase("(8013)1987654Ad4X4bL5ttr2310c2L")]
    [TestCase("(8013)1987654Ad4X4bL5ttr2310c3K")]
    [TestCase("(8013)1987654Ad4X4bL5ttr2310d2K")]
    [TestCase("(8013)2K")]
    [TestCase("(8013)1")]
    public void The_value_of_a_key_is_refused(string brackets) => Refuses(brackets);

    [TestCase("10", "L-1")]
    [TestCase("10", "12345678901234567890")]
    [TestCase("10", "!\"%&'*+,-./:;<=>?_az")]
    [TestCase("11", "260229", false)]
    [TestCase("11", "280229")]
    [TestCase("17", "271200")]
    [TestCase("17", "271300", false)]
    [TestCase("17", "271232", false)]
    [TestCase("17", "27123", false)]
    [TestCase("10", "123456789012345678901", false)]
    [TestCase("10", "A B", false)]
    [TestCase("10", "A#B", false)]
    [TestCase("10", "Đ", false)]
    [TestCase("20", "07")]
    [TestCase("20", "7", false)]
    [TestCase("30", "12345678")]
    [TestCase("30", "123456789", false)]
    [TestCase("3910", "7041500")]
    [TestCase("3910", "0001500", false)]
    [TestCase("3910", "704", false)]
    [TestCase("421", "70481000")]
    [TestCase("422", "704")]
    [TestCase("422", "000", false)]
    [TestCase("423", "704004")]
    [TestCase("423", "704004008012016")]
    [TestCase("423", "704000", false)]
    [TestCase("423", "70400", false)]
    [TestCase("423", "704004008012016020", false)]
    [TestCase("4300", "Sen%20Viet")]
    [TestCase("4300", "Sen%2", false)]
    [TestCase("4300", "Sen%", false)]
    [TestCase("4300", "%2GSen", false)]
    [TestCase("4300", "%G2Sen", false)]
    [TestCase("4300", "%20%G2", false)]
    [TestCase("4300", "a%20")]
    [TestCase("4307", "VN")]
    [TestCase("4307", "XX", false)]
    [TestCase("4309", "18000000003600000000")]
    [TestCase("4309", "18000000013600000000", false)]
    [TestCase("4309", "18000000003600000001", false)]
    [TestCase("4321", "0")]
    [TestCase("4321", "1")]
    [TestCase("4321", "2", false)]
    [TestCase("4324", "2712002359")]
    [TestCase("4324", "2712000000")]
    [TestCase("4324", "2712002400", false)]
    [TestCase("4324", "2712001060", false)]
    [TestCase("4326", "271231")]
    [TestCase("4326", "271200", false)]
    [TestCase("4330", "001234-")]
    [TestCase("4330", "001234")]
    [TestCase("4330", "001234+", false)]
    [TestCase("7007", "271231")]
    [TestCase("7007", "271201271231")]
    [TestCase("7007", "271201271232", false)]
    [TestCase("7011", "2712311200")]
    [TestCase("7030", "999X")]
    [TestCase("7030", "704X")]
    [TestCase("7030", "000X", false)]
    [TestCase("7241", "01")]
    [TestCase("7241", "10")]
    [TestCase("7241", "80")]
    [TestCase("7241", "99")]
    [TestCase("7241", "00", false)]
    [TestCase("7241", "11", false)]
    [TestCase("7241", "79", false)]
    [TestCase("7250", "19991231")]
    [TestCase("7250", "19991300", false)]
    [TestCase("7252", "0")]
    [TestCase("7252", "1")]
    [TestCase("7252", "2")]
    [TestCase("7252", "9")]
    [TestCase("7252", "3", false)]
    [TestCase("7258", "1/1")]
    [TestCase("7258", "2/9")]
    [TestCase("7258", "9/9")]
    [TestCase("7258", "3/2", false)]
    [TestCase("7258", "0/2", false)]
    [TestCase("7258", "1-2", false)]
    [TestCase("7258", "1/A", false)]
    [TestCase("7258", "./9", false)]
    [TestCase("8001", "00010000100100")]
    [TestCase("8001", "00010000100110")]
    [TestCase("8001", "00010000100190")]
    [TestCase("8001", "00010000100120", false)]
    [TestCase("8001", "00000000100100", false)]
    [TestCase("8007", "GB82WEST12345698765432")]
    [TestCase("8007", "GB82WEST12345698765433", false)]
    [TestCase("8007", "gb82west12345698765432", false)]
    [TestCase("8007", "GB82", false)]
    [TestCase("8008", "27123123")]
    [TestCase("8008", "2712310059")]
    [TestCase("8008", "271231005959")]
    [TestCase("8008", "27123124", false)]
    [TestCase("8008", "2712310060", false)]
    [TestCase("8008", "271231005960", false)]
    [TestCase("8030", "-_azAZ09=")]
    [TestCase("8030", "a.b", false)]
    [TestCase("8110", "106141416543213150110120")]
    [TestCase("91", "X")]
    public void A_value_that_a_product_bears_fits_the_format_of_its_identifier(string code, string value, bool fits = true)
    {
        if (fits)
        {
            Assert.That(DigitalLink.FromBrackets($"{Product}({code}){value}")[code], Is.EqualTo(value));
        }
        else
        {
            Refuses($"{Product}({code}){value}");
        }
    }

    [TestCase("(417)9521101530001(7040)1Aa0")]
    [TestCase("(417)9521101530001(7040)1AB-")]
    [TestCase("(417)9521101530001(7040)1AB_")]
    public void What_extends_an_importer_is_a_letter_a_digit_or_a_dash(string brackets) => Assert.DoesNotThrow(() => DigitalLink.FromBrackets(brackets));

    [TestCase("(417)9521101530001(7040)1AB/")]
    [TestCase("(417)9521101530001(7040)1AB")]
    [TestCase("(417)9521101530001(7040)AABC")]
    [TestCase("(8014)19876547")]
    [TestCase("(01)05201234567880")]
    public void And_nothing_else(string brackets) => Refuses(brackets);

    private static void Refuses(string brackets) =>
        Assert.That(Assert.Throws<DomainException>(() => DigitalLink.FromBrackets(brackets))!.Error.Code, Is.EqualTo("digital_link.bad_value"));
}
