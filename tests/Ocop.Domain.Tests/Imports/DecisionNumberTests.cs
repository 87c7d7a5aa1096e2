using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class DecisionNumberTests
{
    [TestCase("1850/QĐ-UBND-HC", "1850/QĐ-UBND-HC")]
    [TestCase("347/QÐ-UBND.HC", "347/QĐ-UBND-HC")]
    [TestCase("86/QĐ-UBND", "86/QĐ-UBND")]
    [TestCase("148/QĐ-TTg", "148/QĐ-TTg")]
    [TestCase("148/QĐ-TTG", "148/QĐ-TTg")]
    [TestCase("2361/QĐ-BNNMT", "2361/QĐ-BNNMT")]
    [TestCase("30/2026/QH16", "30/2026/QH16")]
    [TestCase("26/2026/QĐ-TTg", "26/2026/QĐ-TTg")]
    [TestCase("1850 / QĐ - UBND - HC", "1850/QĐ-UBND-HC")]
    [TestCase("1850/QĐ–UBND–HC", "1850/QĐ-UBND-HC")]
    [TestCase("1850/qđ-ubnd-hc", "1850/QĐ-UBND-HC")]
    [TestCase("1850/QD-UBND-HC", "1850/QĐ-UBND-HC")]
    [TestCase("1850/QĐ-UBND HC", "1850/QĐ-UBND-HC")]
    [TestCase("1850 QĐ-UBND-HC", "1850/QĐ-UBND-HC")]
    [TestCase("Số: 1850/QĐ-UBND-HC", "1850/QĐ-UBND-HC")]
    [TestCase("Quyết định số 1850/QĐ-UBND-HC", "1850/QĐ-UBND-HC")]
    [TestCase("QĐ số 1850/QĐ-UBND-HC.", "1850/QĐ-UBND-HC")]
    [TestCase("1850/QĐ-UBND-HC;", "1850/QĐ-UBND-HC")]
    public void Brings_every_spelling_to_one_form(string text, string number)
    {
        var reading = DecisionNumber.Read(text);

        Assert.That((reading.Outcome, reading.Number), Is.EqualTo((DecisionOutcome.Number, number)));
    }

    [TestCase("1850/QĐ-UBND-HC ngày 07/12/2020")]
    [TestCase("1850/QĐ-UBND-HC, 07/12/2020")]
    [TestCase("1850/QĐ-UBND-HC (07/12/2020)")]
    [TestCase("1850/QĐ-UBND-HC - ngày 7/12/2020")]
    [TestCase("QĐ số 1850/QĐ-UBND-HC ngày 07 tháng 12 năm 2020 của UBND tỉnh Đồng Tháp")]
    public void Reads_a_date_that_stands_beside_the_number(string text)
    {
        var reading = DecisionNumber.Read(text);

        Assert.That((reading.Number, reading.Date.Date), Is.EqualTo(("1850/QĐ-UBND-HC", (DateOnly?)new DateOnly(2020, 12, 7))));
    }

    [TestCase("Quyết định số 148 ngày 24-2-2023", "148")]
    [TestCase("1850", "1850")]
    [TestCase("QĐ 1850", "1850")]
    [TestCase("Số 1850", "1850")]
    public void Takes_a_number_whose_suffix_was_dropped(string text, string number)
    {
        var reading = DecisionNumber.Read(text);

        Assert.That((reading.Outcome, reading.Number), Is.EqualTo((DecisionOutcome.WithoutSuffix, number)));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("-")]
    [TestCase("Số:      /UBND-KT")]
    [TestCase("…/QĐ-UBND")]
    [TestCase("Số: ....../QĐ-UBND-HC")]
    public void A_form_left_blank_names_no_decision(string? text)
    {
        var reading = DecisionNumber.Read(text);

        Assert.That((reading.Outcome, reading.Number), Is.EqualTo((DecisionOutcome.Blank, (string?)null)));
    }

    [TestCase("1850/QĐ-UBND-HC; 347/QĐ-UBND-HC", DecisionOutcome.Several)]
    [TestCase("07/12/2020", DecisionOutcome.DateOnly)]
    [TestCase("chưa có", DecisionOutcome.Unreadable)]
    public void Takes_no_number_from_what_names_none_or_two(string text, DecisionOutcome outcome)
    {
        var reading = DecisionNumber.Read(text);

        Assert.That((reading.Outcome, reading.Number), Is.EqualTo((outcome, (string?)null)));
    }

    [TestCase("(Kèm theo Quyết định số 1850/QĐ-UBND-HC ngày 07/12/2020)")]
    [TestCase("PHỤ LỤC\nDANH SÁCH SẢN PHẨM OCOP\n(Ban hành kèm theo Quyết định số: 1850/QÐ-UBND.HC, ngày 07 tháng 12 năm 2020 của Chủ tịch UBND tỉnh Đồng Tháp)")]
    [TestCase("Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023; kèm theo Quyết định số 1850/QĐ-UBND-HC ngày 07/12/2020")]
    [TestCase("(Kèm theo Quyết định số 1850/QĐ-UBND-HC\nngày 07/12/2020)")]
    public void Finds_the_decision_of_the_whole_list_in_its_title(string title) =>
        Assert.That(DecisionNumber.FromTitle(title), Is.EqualTo(new DefaultDecision("1850/QĐ-UBND-HC", new DateOnly(2020, 12, 7))));

    [TestCase("DANH SÁCH SẢN PHẨM OCOP")]
    [TestCase("(Kèm theo Kế hoạch số 124/KH-UBND ngày 01/02/2024)")]
    [TestCase("Căn cứ Quyết định số 1048/QĐ-TTg ngày 21/8/2019")]
    [TestCase("(Kèm theo Quyết định số       /QĐ-UBND ngày     tháng     năm 2025)")]
    public void Titles_without_such_a_decision_give_none(string title) =>
        Assert.That(DecisionNumber.FromTitle(title), Is.EqualTo(DefaultDecision.None));
}
