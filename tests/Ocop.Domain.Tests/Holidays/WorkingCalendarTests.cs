using System.Globalization;
using Ocop.Domain.Holidays;

namespace Ocop.Domain.Tests.Holidays;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(
    [
        .. Enumerable.Range(16, 5).Select(day => Day($"2026-02-{day}", HolidayKind.PublicHoliday)),
        Day("2026-04-26", HolidayKind.PublicHoliday), Day("2026-04-27", HolidayKind.Substitute),
        Day("2026-04-30", HolidayKind.PublicHoliday), Day("2026-05-01", HolidayKind.PublicHoliday),
        Day("2026-08-22", HolidayKind.MakeUp), Day("2026-08-31", HolidayKind.Bridge),
        Day("2026-09-01", HolidayKind.PublicHoliday), Day("2026-09-02", HolidayKind.PublicHoliday),
        Day("2026-11-23", HolidayKind.Bridge, confirmed: false), Day("2026-11-28", HolidayKind.MakeUp, confirmed: false),
        Day("2027-02-05", HolidayKind.PublicHoliday, confirmed: false),
    ]);

    [TestCase("2026-02-13", true, TestName = "the Friday before Tết 2026")]
    [TestCase("2026-02-14", false, TestName = "the Saturday before Tết 2026")]
    [TestCase("2026-02-16", false, TestName = "the first weekday of Tết 2026")]
    [TestCase("2026-02-20", false, TestName = "the last weekday of Tết 2026")]
    [TestCase("2026-02-22", false, TestName = "the Sunday after Tết 2026")]
    [TestCase("2026-02-23", true, TestName = "the Monday after Tết 2026")]
    [TestCase("2026-04-27", false, TestName = "a Monday in the place of a Sunday")]
    [TestCase("2026-08-22", true, TestName = "a make-up Saturday")]
    [TestCase("2026-08-29", false, TestName = "any other Saturday")]
    [TestCase("2026-08-31", false, TestName = "a bridge day")]
    [TestCase("2026-11-23", true, TestName = "a bridge day that was only proposed")]
    [TestCase("2026-11-28", false, TestName = "a make-up Saturday that was only proposed")]
    [TestCase("2027-02-05", false, TestName = "a holiday of the law whose day waits for the notice")]
    public void Knows_working_days(string day, bool works) => Assert.That(Calendar.IsWorkingDay(On(day)), Is.EqualTo(works));

    [TestCase("2026-02-13", 1, "2026-02-23", TestName = "over Tết 2026")]
    [TestCase("2026-02-10", 5, "2026-02-24", TestName = "from before Tết 2026 into the time after it")]
    [TestCase("2026-02-17", 1, "2026-02-23", TestName = "from within Tết 2026")]
    [TestCase("2026-02-17", 0, "2026-02-23", TestName = "no day, from a day off")]
    [TestCase("2026-08-20", 3, "2026-08-24", TestName = "over a make-up Saturday")]
    [TestCase("2026-08-21", 1, "2026-08-22", TestName = "to a make-up Saturday")]
    [TestCase("2026-08-28", 1, "2026-09-03", TestName = "over a bridge day and National Day")]
    [TestCase("2026-01-30", 1, "2026-02-02", TestName = "over the end of a month")]
    [TestCase("2024-02-28", 2, "2024-03-01", TestName = "over 29 February")]
    [TestCase("2026-12-31", 1, "2027-01-01", TestName = "into a year whose first day nobody recorded")]
    public void Counts_working_days_after_the_first(string from, int days, string due) => Assert.That(Calendar.AddWorkingDays(On(from), days), Is.EqualTo(On(due)));

    [TestCase("2026-02-01", 15, "2026-02-23", TestName = "ends in Tết 2026")]
    [TestCase("2026-08-17", 5, "2026-08-22", TestName = "ends on a make-up Saturday")]
    [TestCase("2026-08-17", 14, "2026-09-03", TestName = "ends on a bridge day")]
    [TestCase("2026-01-31", 28, "2026-03-02", TestName = "ends on a Saturday at the end of a month")]
    public void A_limit_that_ends_on_a_day_off_ends_on_the_next_working_day(string from, int days, string due) =>
        Assert.That(Calendar.AddDays(On(from), days), Is.EqualTo(On(due)));

    [TestCase("2026-02-13", "2026-02-23", 1)]
    [TestCase("2026-02-13", "2026-02-13", 0)]
    [TestCase("2026-02-23", "2026-02-13", -1)]
    [TestCase("2026-08-21", "2026-09-03", 7)]
    public void Counts_what_lies_between(string first, string last, int days) => Assert.That(Calendar.WorkingDaysBetween(On(first), On(last)), Is.EqualTo(days));

    [Test]
    public void Counting_there_and_adding_lead_to_the_same_day()
    {
        for (var from = On("2026-02-01"); from <= On("2026-09-30"); from = from.AddDays(1))
        {
            Assert.That(Calendar.WorkingDaysBetween(from, Calendar.AddWorkingDays(from, 15)), Is.EqualTo(15), from.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [TestCase("2026-02-13", "2026-03-13", true)]
    [TestCase("2026-11-20", "2026-11-30", false)]
    [TestCase("2026-12-01", "2027-02-10", false)]
    [TestCase("2027-12-01", "2028-01-10", false)]
    public void Says_whether_its_days_are_announced(string first, string last, bool certain) => Assert.That(Calendar.IsCertain(On(first), On(last)), Is.EqualTo(certain));

    [Test]
    public void Refuses_a_negative_limit() => Assert.That(() => Calendar.AddWorkingDays(On("2026-02-13"), -1), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static Holiday Day(string on, HolidayKind kind, bool confirmed = true) => Holiday.Record(On(on), kind, "Ngày", "Day", null, confirmed, "Nguồn");
}
