using System.Text;
using CsCheck;
using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class LegacyEncodingsTests
{
    private const string Letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.;-()%/"
        + "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
        + "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ";

    private static readonly Gen<string> AnyVietnamese = Gen.Int[0, Letters.Length - 1].Select(i => Letters[i]).Array[0, 60].Select(c => new string(c));

    [TestCase("Kh« c¸ sÆc r»n", LegacyEncoding.Tcvn3, "Khô cá sặc rằn")]
    [TestCase("HuyÖn LÊp Vß, §ång Th¸p", LegacyEncoding.Tcvn3, "Huyện Lấp Vò, Đồng Tháp")]
    [TestCase("Th¸p M\u00ADêi", LegacyEncoding.Tcvn3, "Tháp Mười")]
    [TestCase("Khoâ caù saëc raèn", LegacyEncoding.Vni, "Khô cá sặc rằn")]
    [TestCase("Huyeän Laáp Voø, Ñoàng Thaùp", LegacyEncoding.Vni, "Huyện Lấp Vò, Đồng Tháp")]
    [TestCase("Cô sôû Möôøi Myõ", LegacyEncoding.Vni, "Cơ sở Mười Mỹ")]
    [TestCase("HUYEÄN THAÙP MÖÔØI", LegacyEncoding.Vni, "HUYỆN THÁP MƯỜI")]
    [TestCase("Kh\u00F4 c\u00E1 s\u00E3\u00F2c r\u00E3\u00CCn", LegacyEncoding.Windows1258, "Khô cá sặc rằn")]
    public void Decodes_names_as_they_stood_in_old_files(string text, LegacyEncoding encoding, string expected) =>
        Assert.That(LegacyEncodings.Decode(text, encoding), Is.EqualTo(expected));

    [Test]
    public void Any_Vietnamese_text_survives_VNI() =>
        AnyVietnamese.Sample(text => LegacyEncodings.Decode(LegacyEncodings.EncodeVni(text), LegacyEncoding.Vni) == text);

    [Test]
    public void Any_Vietnamese_text_survives_TCVN3_but_for_the_case_of_toned_capitals() =>
        AnyVietnamese.Sample(text => string.Equals(
            LegacyEncodings.Decode(LegacyEncodings.EncodeTcvn3(text), LegacyEncoding.Tcvn3), text, StringComparison.OrdinalIgnoreCase));

    [Test]
    public void Small_letters_survive_TCVN3_exactly() =>
        AnyVietnamese.Select(t => t.ToLowerInvariant()).Sample(text =>
            LegacyEncodings.Decode(LegacyEncodings.EncodeTcvn3(text), LegacyEncoding.Tcvn3) == text);

    [Test]
    public void Any_Vietnamese_text_survives_decomposition() =>
        AnyVietnamese.Sample(text => CellText.Tidy(text.Normalize(NormalizationForm.FormD)) == CellText.Tidy(text));

    [Test]
    public void Old_encodings_use_one_byte_a_character() =>
        AnyVietnamese.Sample(text =>
            (LegacyEncodings.EncodeVni(text) + LegacyEncodings.EncodeTcvn3(text)).All(c => c <= '\u00FF'));

    [TestCase("Khô cá sặc rằn Tháp Mười, cơ sở Út Lê Trâm", true)]
    [TestCase("quyết nghĩa giêng khuỷu nghiêng thuở quýt gìn", true)]
    [TestCase("Kh« c¸ sÆc r»n", false)]
    [TestCase("Khoâ caù saëc raèn", false)]
    public void Vietnamese_is_told_from_rubbish(string text, bool vietnamese) =>
        Assert.That(VietnameseSyllables.Score(text) > 0, Is.EqualTo(vietnamese));
}
