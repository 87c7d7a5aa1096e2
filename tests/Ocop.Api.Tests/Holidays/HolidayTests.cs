using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Holidays;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Holidays;

[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class HolidayTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("?year=2025", 13)]
    [TestCase("?year=2026", 19)]
    [TestCase("", 19)]
    [TestCase("?year=1999", 0)]
    public async Task Lists_the_days_of_a_year(string query, int days) => Assert.That(await RowsAsync(query), Has.Count.EqualTo(days));

    [TestCase("2026-02-17", "public-holiday", false)]
    [TestCase("2026-04-27", "substitute", false)]
    [TestCase("2026-08-31", "bridge", false)]
    [TestCase("2026-08-22", "make-up", true)]
    [TestCase("2026-11-24", "public-holiday", false)]
    [TestCase("2026-11-23", "bridge", true)]
    [TestCase("2026-11-28", "make-up", false)]
    public async Task Says_what_a_day_is(string on, string kind, bool workingDay)
    {
        var day = (await RowsAsync("?year=2026")).Single(d => d.GetProperty("on").GetString() == on);
        Assert.That(day.GetProperty("kind").GetString(), Is.EqualTo(kind));
        Assert.That(day.GetProperty("workingDay").GetBoolean(), Is.EqualTo(workingDay));
    }

    [TestCase("from=2026-02-10&days=5", "2026-02-24", 5, true)]
    [TestCase("from=2026-02-06&days=15&calendar=true", "2026-02-23", 6, true)]
    [TestCase("from=2025-04-25&days=1", "2025-04-26", 1, true)]
    [TestCase("from=2026-11-20&days=5", "2026-11-30", 5, false)]
    [TestCase("from=2027-02-04&days=1", "2027-02-12", 1, false)]
    public async Task Computes_the_end_of_a_time_limit(string query, string due, int workingDays, bool certain)
    {
        var deadline = await _http.GetJsonAsync($"/api/v1/working-days?{query}");
        Assert.That(deadline.GetProperty("dueOn").GetString(), Is.EqualTo(due));
        Assert.That(deadline.GetProperty("workingDays").GetInt32(), Is.EqualTo(workingDays));
        Assert.That(deadline.GetProperty("certain").GetBoolean(), Is.EqualTo(certain));
    }

    [TestCase("holidays?year=12")]
    [TestCase("working-days?days=3")]
    [TestCase("working-days?from=2026-11-23")]
    [TestCase("working-days?from=2026-11-23&days=-1")]
    [TestCase("working-days?from=2026-11-23&days=1001")]
    public async Task Refuses_what_it_cannot_answer(string path)
    {
        using var response = await _http.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        await response.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public void What_was_exchanged_is_recorded_on_both_days()
    {
        var days = ReferenceFiles.Read().Holidays;
        var (bridges, makeUps) = (days.Where(d => d.Kind == HolidayKind.Bridge).ToList(), days.Where(d => d.Kind == HolidayKind.MakeUp).ToList());

        Assert.That(days.Select(d => d.On), Is.Unique.And.Ordered);
        Assert.That(bridges.Select(d => (d.On, d.InsteadOf!.Value)), Is.EquivalentTo(makeUps.Select(d => (d.InsteadOf!.Value, d.On))));
        Assert.That(makeUps.Select(d => d.On.DayOfWeek), Has.All.EqualTo(DayOfWeek.Saturday));
        Assert.That(bridges.Select(d => d.On.DayOfWeek), Has.None.EqualTo(DayOfWeek.Saturday).And.None.EqualTo(DayOfWeek.Sunday));
    }

    private async Task<List<JsonElement>> RowsAsync(string query) => [.. (await _http.GetJsonAsync($"/api/v1/holidays{query}")).GetProperty("items").EnumerateArray()];
}
