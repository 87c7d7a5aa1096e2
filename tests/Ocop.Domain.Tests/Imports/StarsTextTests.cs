using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class StarsTextTests
{
    [TestCase("3 sao", 3)]
    [TestCase("03 sao", 3)]
    [TestCase("04 sao", 4)]
    [TestCase("3  sao", 3)]
    [TestCase("3\u00A0sao ", 3)]
    [TestCase("3sao", 3)]
    [TestCase("Sao: 4", 4)]
    [TestCase("Số sao: 5", 5)]
    [TestCase("hạng 3 sao", 3)]
    [TestCase("Hạng 03 sao", 3)]
    [TestCase("OCOP 3 sao", 3)]
    [TestCase("Đạt 4 sao", 4)]
    [TestCase("ĐẠT HẠNG 4 SAO", 4)]
    [TestCase("Sản phẩm OCOP 5 sao", 5)]
    [TestCase("4-star", 4)]
    [TestCase("5 stars", 5)]
    [TestCase("four-star", 4)]
    [TestCase("***", 3)]
    [TestCase("* * * *", 4)]
    [TestCase("★★★", 3)]
    [TestCase("★★★★☆", 4)]
    [TestCase("⭐⭐⭐⭐⭐", 5)]
    [TestCase("4*", 4)]
    [TestCase("3 ★", 3)]
    [TestCase("OCOP ***", 3)]
    [TestCase("Bốn sao", 4)]
    [TestCase("BA SAO", 3)]
    [TestCase("năm sao", 5)]
    [TestCase("Bốn (04) sao", 4)]
    [TestCase("04 (bốn) sao", 4)]
    [TestCase("3", 3)]
    [TestCase("3.0", 3)]
    [TestCase("4,0", 4)]
    [TestCase("05", 5)]
    [TestCase("Hạng 4", 4)]
    [TestCase("3 sao.", 3)]
    [TestCase("4 sao (82,5 điểm)", 4)]
    [TestCase("3 sao năm 2021", 3)]
    [TestCase("3 sao cấp huyện", 3)]
    [TestCase("bon sao", 4)]
    [TestCase("３ sao", 3)]
    public void Reads_every_spelling_of_stars(string text, int stars)
    {
        var reading = StarsText.Read(text);

        Assert.That((reading.Outcome, reading.Stars), Is.EqualTo((StarsOutcome.Stars, (int?)stars)));
    }

    [TestCase("tiềm năng 5 sao", StarsOutcome.NotAwarded)]
    [TestCase("5 sao tiềm năng", StarsOutcome.NotAwarded)]
    [TestCase("Tiềm năng 5 sao ", StarsOutcome.NotAwarded)]
    [TestCase("đề nghị 5 sao", StarsOutcome.NotAwarded)]
    [TestCase("4 sao (đề xuất 5 sao)", StarsOutcome.NotAwarded)]
    [TestCase("đăng ký 4 sao", StarsOutcome.NotAwarded)]
    [TestCase("chưa phân hạng", StarsOutcome.NotAwarded)]
    [TestCase("Không đạt", StarsOutcome.NotAwarded)]
    [TestCase("không", StarsOutcome.NotAwarded)]
    [TestCase("3 – 4 sao", StarsOutcome.Several)]
    [TestCase("3 - 4 sao", StarsOutcome.Several)]
    [TestCase("3-4 sao", StarsOutcome.Several)]
    [TestCase("3 sao - 4 sao", StarsOutcome.Several)]
    [TestCase("đạt hạng từ 3 - 4 sao", StarsOutcome.Several)]
    [TestCase("từ 3 đến 4 sao", StarsOutcome.Several)]
    [TestCase("3, 4 sao", StarsOutcome.Several)]
    [TestCase("3 và 4 sao", StarsOutcome.Several)]
    [TestCase("3 hoặc 4 sao", StarsOutcome.Several)]
    [TestCase("3/4 sao", StarsOutcome.Several)]
    [TestCase("3 sao\n4 sao", StarsOutcome.Several)]
    [TestCase("0", StarsOutcome.OutOfRange)]
    [TestCase("0 sao", StarsOutcome.OutOfRange)]
    [TestCase("1 sao", StarsOutcome.OutOfRange)]
    [TestCase("2", StarsOutcome.OutOfRange)]
    [TestCase("6 sao", StarsOutcome.OutOfRange)]
    [TestCase("**", StarsOutcome.OutOfRange)]
    [TestCase("******", StarsOutcome.OutOfRange)]
    [TestCase("hai sao", StarsOutcome.OutOfRange)]
    [TestCase("92,4 điểm", StarsOutcome.Score)]
    [TestCase("từ 55 đến 60 điểm", StarsOutcome.Score)]
    [TestCase("75", StarsOutcome.Score)]
    [TestCase("90,7", StarsOutcome.Score)]
    [TestCase("3.5", StarsOutcome.Unreadable)]
    [TestCase("3,5 sao", StarsOutcome.OutOfRange)]
    [TestCase("1.002 sản phẩm", StarsOutcome.Unreadable)]
    [TestCase("824/1.002", StarsOutcome.Unreadable)]
    [TestCase("3 (bốn) sao", StarsOutcome.Unreadable)]
    [TestCase("sao", StarsOutcome.Unreadable)]
    [TestCase("đẹp", StarsOutcome.Unreadable)]
    public void Takes_nothing_else_for_stars(string text, StarsOutcome outcome)
    {
        var reading = StarsText.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(reading.Outcome, Is.EqualTo(outcome));
            Assert.That(reading.Stars is >= 3 and <= 5, Is.False);
        });
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    [TestCase("-")]
    [TestCase("–")]
    [TestCase("…")]
    public void A_blank_is_no_star(string? text) => Assert.That(StarsText.Read(text).Outcome, Is.EqualTo(StarsOutcome.Blank));

    [Test]
    public void Says_when_other_words_stood_beside_the_stars() =>
        Assert.Multiple(() =>
        {
            Assert.That(StarsText.Read("3 sao bổ sung hồ sơ").WithCare, Is.True);
            Assert.That(StarsText.Read("OCOP 3 sao (công nhận lại)").WithCare, Is.False);
        });
}
