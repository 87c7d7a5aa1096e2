using CsCheck;
using Ocop.Domain.Labels;

namespace Ocop.Domain.Tests.Labels;

public sealed class StampCodeTests
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Test]
    public void Every_code_is_read_back_as_it_was_printed() => Gen.Long.Sample(value =>
    {
        StampCode code = new(value);
        return !HasLetter(code) || (StampCode.TryParse(code.ToString(), out var read) && read == code && StampCode.TryParse(code.Printed, out var printed) && printed == code);
    });

    [Test]
    public void No_wrong_symbol_and_no_two_that_changed_places_pass() => Gen.Select(Gen.Long, Gen.Int[0, 13], Gen.Int[0, 13], Gen.Int[1, 31]).Sample((value, i, j, by) =>
    {
        var text = new StampCode(value).ToString();
        var wrong = text.ToCharArray();
        wrong[i] = Digits[(Digits.IndexOf(text[i]) + by) % 32];
        var swapped = text.ToCharArray();
        (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
        return !StampCode.TryParse(new(wrong), out _) && (text[i] == text[j] || !StampCode.TryParse(new(swapped), out _));
    });

    [Test]
    public void What_people_confuse_is_forgiven()
    {
        StampCode code = new(0x0108_4210_8421_0ABC);
        var text = code.ToString();
        var typed = string.Join(' ', text.Chunk(3).Select(c => new string(c))).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');
        Assert.That(StampCode.TryParse(typed, out var read), Is.True);
        Assert.That(read, Is.EqualTo(code));
        Assert.That(code.Printed, Does.Match("^[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{5}$"));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("89312345678901")]
    [TestCase("OCOP-7QK2M9XA")]
    [TestCase("83-832-28882-2-2022")]
    [TestCase("ABCDEFGHJKMNPQRSTV")]
    public void Nothing_else_looks_like_one(string? text) => Assert.That((StampCode.LooksLikeOne(text), StampCode.TryParse(text, out _)), Is.EqualTo((false, false)));

    [Test]
    public void Drawn_codes_are_distinct_hold_a_letter_and_use_all_their_bits()
    {
        var drawn = Enumerable.Range(0, 20_000).Select(_ => StampCode.Draw()).ToList();
        Assert.That(drawn.Distinct().Count(), Is.EqualTo(drawn.Count));
        Assert.That(drawn.TrueForAll(HasLetter), Is.True);

        // each of the 64 bits is set in about half of them: 6 sigma of 20,000 throws are 424
        for (var bit = 0; bit < 64; bit++)
        {
            Assert.That(drawn.Count(c => ((ulong)c.Value >> bit & 1) == 1), Is.EqualTo(10_000).Within(424), $"bit {bit}");
        }
    }

    private static bool HasLetter(StampCode code) => code.ToString().Any(c => c > '9');
}
