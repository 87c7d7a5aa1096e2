using System.Globalization;
using CsCheck;
using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class DateTextTests
{
    [TestCase("07/12/2020", "2020-12-07")]
    [TestCase("24/02/2023", "2023-02-24")]
    [TestCase("07/5/2018", "2018-05-07")]
    [TestCase("21/8/2019", "2019-08-21")]
    [TestCase("01/7/2025", "2025-07-01")]
    [TestCase("08/3/2024", "2024-03-08")]
    [TestCase("04-12-2020", "2020-12-04")]
    [TestCase("24-2-2023", "2023-02-24")]
    [TestCase("07.12.2020", "2020-12-07")]
    [TestCase("07／12／2020", "2020-12-07")]
    [TestCase("7 / 12 / 2020", "2020-12-07")]
    [TestCase("ngày 24 tháng 02 năm 2023", "2023-02-24")]
    [TestCase("Ngày 7 tháng 12 năm 2020", "2020-12-07")]
    [TestCase("24 tháng 2, 2023", "2023-02-24")]
    [TestCase("ngay 24 thang 02 nam 2023", "2023-02-24")]
    [TestCase("02/01/2023 05:33:51", "2023-01-02")]
    [TestCase("2020-12-07", "2020-12-07")]
    [TestCase("2020-12-07T00:00:00", "2020-12-07")]
    [TestCase("2020-12-07 00:00:00", "2020-12-07")]
    [TestCase("2020/12/7", "2020-12-07")]
    [TestCase("ngày 07/12/2020", "2020-12-07")]
    [TestCase("(07/12/2020)", "2020-12-07")]
    [TestCase("07-Dec-2020", "2020-12-07")]
    [TestCase("20201207", "2020-12-07")]
    [TestCase("07122020", "2020-12-07")]
    [TestCase("29/02/2024", "2024-02-29")]
    [TestCase("07/12/2020, 07/12/2020", "2020-12-07")]
    public void Reads_dates_day_first(string text, string date) =>
        Assert.That(DateText.Read(text).Date, Is.EqualTo(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [TestCase("44172", false, "2020-12-07")]
    [TestCase("44172.0", false, "2020-12-07")]
    [TestCase("44172,5", false, "2020-12-07")]
    [TestCase("42710", true, "2020-12-07")]
    public void Reads_excel_serials(string text, bool uses1904, string date)
    {
        var reading = DateText.Read(text, uses1904);

        Assert.That((reading.Date, reading.Serial), Is.EqualTo(((DateOnly?)DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), true)));
    }

    [TestCase("31/02/2021")]
    [TestCase("29/02/2023")]
    [TestCase("30/02/2024")]
    [TestCase("31/04/2022")]
    [TestCase("12/25/2020")]
    [TestCase("32/1/2020")]
    [TestCase("00/12/2020")]
    [TestCase("2020-13-45")]
    [TestCase("ngày 31 tháng 11 năm 2022")]
    [TestCase("07/12/0202")]
    public void Refuses_days_that_no_calendar_has(string text)
    {
        var reading = DateText.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(reading.Outcome, Is.EqualTo(DateOutcome.Impossible));
            Assert.That(reading.Reason?.Vietnamese, Is.Not.Empty);
            Assert.That(reading.Date, Is.Null);
        });
    }

    [TestCase("Ngày 6-8", DateOutcome.WithoutYear)]
    [TestCase("12/11", DateOutcome.WithoutYear)]
    [TestCase("16-12", DateOutcome.WithoutYear)]
    [TestCase("ngày    tháng 01 năm 2025", DateOutcome.Incomplete)]
    [TestCase("tháng 12/2020", DateOutcome.Incomplete)]
    [TestCase("12/2020", DateOutcome.Incomplete)]
    [TestCase("năm 2020", DateOutcome.Incomplete)]
    [TestCase("2020", DateOutcome.Incomplete)]
    [TestCase("chưa có", DateOutcome.Words)]
    [TestCase("07/12/2020 - 07/12/2023", DateOutcome.Several)]
    [TestCase("07/12/202", DateOutcome.Unreadable)]
    [TestCase("107/12/2020", DateOutcome.Unreadable)]
    [TestCase("07//12//2020", DateOutcome.Unreadable)]
    [TestCase("12", DateOutcome.Unreadable)]
    [TestCase("", DateOutcome.Blank)]
    [TestCase("-", DateOutcome.Blank)]
    [TestCase("…/…/…", DateOutcome.Blank)]
    [TestCase("ngày … tháng … năm …", DateOutcome.Blank)]
    public void Says_why_a_text_is_no_date(string text, DateOutcome outcome)
    {
        var reading = DateText.Read(text);

        Assert.That((reading.Outcome, reading.Date), Is.EqualTo((outcome, (DateOnly?)null)));
    }

    [Test]
    public void Any_day_of_the_programme_is_read_back_in_every_form() =>
        Gen.Int[0, 8000].Sample(offset =>
        {
            var date = new DateOnly(2013, 1, 1).AddDays(offset);
            string[] forms =
            [
                $"{date.Day}/{date.Month}/{date.Year}", date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), $"{date:dd-MM-yyyy}", $"{date:yyyy-MM-dd}",
                $"ngày {date.Day} tháng {date.Month:00} năm {date.Year}", $"{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}",
            ];

            return Array.TrueForAll(forms, f => DateText.Read(f).Date == date);
        });
}
