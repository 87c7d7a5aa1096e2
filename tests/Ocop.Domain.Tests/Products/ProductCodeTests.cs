using CsCheck;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Products;

public sealed class ProductCodeTests
{
    [Test]
    public void Finds_an_own_code_however_it_was_read_aloud_and_typed() => Gen.Int[0, 99].Sample(_ =>
    {
        var code = ProductCode.NewOwn();
        var bare = code["OCOP-".Length..];

        foreach (var typed in (string[])[code.ToLowerInvariant(), "ocop" + bare, "0C0P " + bare, $"OCOP\u2013{bare[..4]} {bare[4..]}", code.Replace('0', 'O').Replace('1', 'l')])
        {
            Assert.That(ProductCode.KeyOf(typed), Is.EqualTo(ProductCode.KeyOf(code)), typed);
        }
    });

    [TestCase("OCOPDT2024", "OCOPDT2024")]
    [TestCase("OCOP", "OCOP")]
    [TestCase("83 \u2013 832-28882-2-2022", "83-832-28882-2-2022")]
    [TestCase("4012345678901", "04012345678901")]
    [TestCase("4012345678902", "4012345678902")]
    public void Leaves_other_codes_as_they_are(string typed, string key) => Assert.That(ProductCode.KeyOf(typed), Is.EqualTo(key));

    [Test]
    public void Has_a_check_character_that_finds_one_wrong_symbol() => Gen.Int[0, 7].Select(Gen.Int[1, 31]).Sample((at, by) =>
    {
        const string symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var code = ProductCode.NewOwn()["OCOP-".Length..].ToCharArray();
        code[at] = symbols[(symbols.IndexOf(code[at], StringComparison.Ordinal) + by) % symbols.Length];

        return !Crockford.IsValid(new string(code));
    });
}
