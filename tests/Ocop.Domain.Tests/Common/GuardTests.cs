using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.Common;

/// <summary>The shape of texts, days and changes that the aggregates share.</summary>
public sealed class GuardTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    private enum Sample { TwoWords }

    private sealed record Fact(DateOnly? ValidFrom, DateOnly? ValidTo) : IDated;

    [TestCase(null, "field.required")]
    [TestCase("\u00A0\u200B", "field.required")]
    [TestCase(" abc ", null)]
    [TestCase("abcd", "field.too_long")]
    public void What_is_required_is_there_and_no_longer_than_it_may_be(string? text, string? error) =>
        Assert.That(Refusal.Of(() => Guard.Required(text, "name", "tên", 3)), Is.EqualTo(error));

    [Test]
    public void Texts_are_cleaned_and_blank_ones_are_none()
    {
        Assert.That((Guard.Optional(" a  b ", "name", 3), Guard.Optional(" ", "name", 3), Guard.Optional(null, "name", 3)), Is.EqualTo(("a b", (string?)null, (string?)null)));
        Assert.That(Refusal.Of(() => Guard.Optional("abcd", "name", 3)), Is.EqualTo("field.too_long"));
        Assert.That((Guard.Prose(" a\r\nb ", "text", 3), Guard.Prose(" \r\n", "text", 3), Guard.Prose(null, "text", 3)), Is.EqualTo(("a\nb", (string?)null, (string?)null)));
        Assert.That(Refusal.Of(() => Guard.Prose("abcd", "text", 3)), Is.EqualTo("field.too_long"));
        Assert.That(Guard.Prose("e\u0302\u0301", "text", 1), Is.EqualTo("ế"), "letters are counted as they are written, not as they are typed");
    }

    [TestCase("Ð\u0189\u00F0", "ĐĐđ")]
    [TestCase("a\u200B\u200C\u200D\u2060\uFEFF\u00ADb", "ab")]
    [TestCase("\t a \u00A0\n b\u0001c \u200B", "a b c")]
    [TestCase("e\u0302\u0301", "ế")]
    [TestCase("", "")]
    [TestCase(null, "")]
    public void The_same_letters_have_one_spelling(string? text, string clean) => Assert.That(VietnameseText.Clean(text), Is.EqualTo(clean));

    [TestCase("  Ðường  PHỐ Ế ", "duong pho e")]
    [TestCase("Hợp tác xã Đồng Tháp", "hop tac xa dong thap")]
    [TestCase(null, "")]
    public void For_matching_a_text_is_folded(string? text, string folded) => Assert.That(VietnameseText.Fold(text), Is.EqualTo(folded));

    [TestCase("2025-12-31", false, true, false)]
    [TestCase("2026-01-01", true, true, true)]
    [TestCase("2026-12-31", true, true, true)]
    [TestCase("2027-01-01", false, false, true)]
    public void A_fact_holds_on_both_its_ends_and_without_one_for_ever(string day, bool holds, bool withoutBegin, bool withoutEnd)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(
            (new Fact(From, To).HoldsOn(on), new Fact(null, To).HoldsOn(on), new Fact(From, null).HoldsOn(on), new Fact(null, null).HoldsOn(on)),
            Is.EqualTo((holds, withoutBegin, withoutEnd, true)));
    }

    [Test]
    [SetCulture("vi-VN")]
    public void A_change_is_noted_as_text_that_reads_the_same_everywhere()
    {
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "same", "a", "a");
        FieldChange.Note(changes, "nothing", (int?)null, null);
        FieldChange.Note(changes, "day", (DateOnly?)null, From);
        FieldChange.Note(changes, "score", 1.5m, 2.25m);
        FieldChange.Note(changes, "kind", (Sample?)Sample.TwoWords, null);
        FieldChange.Note(changes, "flag", true, false);
        FieldChange.Note(changes, "text", "a", "b");
        Assert.That(changes, Is.EqualTo(new FieldChange[]
        {
            new("day", null, "2026-01-01"), new("score", "1.5", "2.25"), new("kind", "two-words", null), new("flag", "True", "False"), new("text", "a", "b"),
        }));
    }

    [Test]
    public void A_stable_id_is_a_version_8_uuid_that_follows_from_its_name()
    {
        var id = StableId.Of("unit:82:2025-07-01");
        Assert.That((id, id.Version, id.Variant & 0b1100), Is.EqualTo((StableId.OfDated("unit", "82", new(2025, 7, 1)), 8, 0b1000)));
        Assert.That(StableId.OfDated("unit", "82", null), Is.EqualTo(StableId.Of("unit:82:")).And.Not.EqualTo(id));
        Assert.That(Enumerable.Range(0, 64).Select(n => StableId.Of($"name {n}")), Is.All.Matches<Guid>(g => g.Version == 8 && (g.Variant & 0b1100) == 0b1000));
    }
}
