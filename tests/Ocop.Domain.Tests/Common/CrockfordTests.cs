using CsCheck;
using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.Common;

public sealed class CrockfordTests
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly Gen<string> AnyText = Gen.Char[Digits].Array[1, 12].Select(c => new string(c));

    [Test]
    public void A_text_with_its_check_character_is_right_and_with_any_other_wrong() => AnyText.Sample(text =>
        (Digits + "*~$=U").All(c => Crockford.IsValid(text + c) == (c == Crockford.Check(text))));

    [Test]
    public void One_wrong_symbol_or_two_neighbours_that_changed_places_are_found() => Gen.Select(AnyText, Gen.Int[0, 11], Gen.Char[Digits]).Sample((text, at, other) =>
    {
        at %= text.Length;
        var check = Crockford.Check(text);
        var mistyped = text[..at] + other + text[(at + 1)..];
        var swapped = at + 1 < text.Length ? text[..at] + text[at + 1] + text[at] + text[(at + 2)..] : text;
        return Crockford.IsValid(mistyped + check) == (mistyped == text) && Crockford.IsValid(swapped + check) == (swapped == text);
    });

    [TestCase("0", '0')]
    [TestCase("Z", 'Z')]
    [TestCase("10", '*')]
    [TestCase("14", 'U')]
    [TestCase("15", '0')]
    public void The_check_character_is_the_remainder_modulo_37(string text, char check) => Assert.That(Crockford.Check(text), Is.EqualTo(check));

    [TestCase("")]
    [TestCase("0")]
    [TestCase("U0")]
    [TestCase("*0")]
    [TestCase("a0")]
    public void What_is_too_short_or_has_other_signs_is_no_code(string text) => Assert.That(Crockford.IsValid(text), Is.False);

    [Test]
    public void What_was_typed_with_look_alikes_hyphens_and_spaces_is_read_as_meant() =>
        Assert.That(Crockford.Canonical("oO-iI lL aU"), Is.EqualTo("001111AU"));

    [Test]
    public void A_code_of_a_case_can_be_read_aloud_and_checked()
    {
        for (var n = 0; n < 500; n++)
        {
            var code = Crockford.NewCode("TH", 2026);
            Assert.That(code, Does.Match($"^TH-2026-[{Digits}]{{6}}$"));
            Assert.That(Crockford.IsValid(code[^6..]), Is.True);
        }
    }

    [Test]
    public void A_random_text_uses_every_symbol()
    {
        var text = Crockford.Random(4000);
        Assert.That(text, Has.Length.EqualTo(4000));
        Assert.That(text.Distinct().Order(), Is.EqualTo(Digits.Order()));
    }

    [Test]
    public void Bytes_give_a_symbol_each_by_their_low_five_bits() =>
        Assert.That(Crockford.Of([0, 31, 32, 255, 10, 42], 5), Is.EqualTo("0Z0ZA"));
}
