using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Supervision;

/// <summary>What waits stands on the first page, and is reminded of once. Now is Monday, 23 November 2026, 10:00 in Việt Nam.</summary>
public sealed class SupervisionTaskTests
{
    private const string Visits = "/api/v1/inspections";
    private const string Market = "cuc-qltt-dong-thap";

    private TestApi _api = null!;
    private Person _office = null!;
    private Person _market = null!;
    private Guid _subject;
    private Guid _product;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _office = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer, "vpdp-dong-thap");
        _market = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Market);
        _subject = await CreatedAsync(_office, "/api/v1/subjects", new { name = "HTX Cá Linh", kind = "cooperative" });
        _product = await CreatedAsync(_office, "/api/v1/products", new { name = "Mắm cá linh", subjectId = _subject, code = "MCL-1" });
    }

    [TearDown]
    public async Task StopAsync()
    {
        _market.Dispose();
        _office.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Every_number_is_that_of_a_list()
    {
        await CreatedAsync(_market, Visits, new { subjectId = _subject, checklists = new[] { "mark-use" } });
        var former = await VisitAsync(dueOn: "2026-12-01");
        await _api.ExecuteAsync("update inspections set scheduled_on = '2026-11-20' where id = $1", former);
        var finding = (await _market.Http.GetJsonAsync("/api/v1/findings")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await _api.ExecuteAsync("update findings set due_on = '2026-11-20', status = 'submitted' where id = $1", finding);
        await ViolationAsync("2026-11-13");
        await ViolationAsync("2026-11-19");
        await RecallAsync(_market, "2026-11-23T02:00:00Z");
        await RecallAsync(_market, "2026-11-20T02:00:00Z");

        var tasks = await TasksAsync(_market);

        Assert.That(tasks, Is.EqualTo(new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["visits-today"] = 1, ["visits-overdue"] = 1, ["findings-overdue"] = 1, ["remedies-waiting"] = 1, ["violations-overdue"] = 1, ["violations-due-soon"] = 1,
            ["recalls-running"] = 1, ["recalls-late"] = 1,
        }));

        foreach (var (kind, list) in (Dictionary<string, string>)new()
        {
            ["visits-today"] = "inspections?mine=true&open=true&from=2026-11-23&to=2026-11-23", ["visits-overdue"] = "inspections?mine=true&open=true&to=2026-11-22",
            ["findings-overdue"] = "findings?mine=true&overdue=true", ["remedies-waiting"] = "findings?mine=true&status=submitted",
            ["violations-overdue"] = "violations?mine=true&overdue=true", ["violations-due-soon"] = "violations?mine=true&dueFrom=2026-11-23&dueTo=2026-11-24",
            ["recalls-running"] = "recalls?unmet=true&late=false", ["recalls-late"] = "recalls?unmet=true&late=true",
        })
        {
            var page = await _market.Http.GetJsonAsync($"/api/v1/{list}&count=true");
            Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(tasks[kind]), kind);
        }

        using var citizen = await Person.WithRoleAsync(_api, Roles.CouncilMember);
        Assert.That(await TasksAsync(citizen), Is.Empty, "whoever acts on nothing waits for nothing");
    }

    [Test]
    public async Task Those_who_answer_for_it_are_told_once_that_something_is_due_soon_and_once_that_it_is_overdue()
    {
        using var representative = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject);
        await VisitAsync(dueOn: "2026-11-25");
        var violation = await ViolationAsync("2026-11-19");
        var recall = await RecallAsync(_market, "2026-11-22T06:00:00Z");

        await RemindAsync(times: 2);

        Assert.That(await ToldAsync(Roles.MarketSurveillanceOfficer), Is.EqualTo((string[])["finding.due-soon", "recall.decision-due-soon", "recall.notice-due-soon", "violation.due-soon"]));
        Assert.That(await ToldAsync(Roles.ProducerRepresentative), Is.EqualTo((string[])["recall.notice-due-soon"]), "of what was found a subject hears once the visit is concluded, of a violation by its minutes");

        _api.Clock.Advance(TimeSpan.FromDays(3));
        await RemindAsync(times: 2);

        Assert.That(await ToldAsync(Roles.MarketSurveillanceOfficer), Is.EqualTo((string[])
            ["finding.due-soon", "finding.overdue", "recall.decision-due-soon", "recall.decision-late", "recall.notice-due-soon", "recall.notice-late", "violation.due-soon", "violation.overdue"]));

        await _market.SignInAsync($"{Roles.MarketSurveillanceOfficer}@dongthap.example");

        // what is done waits no more; the next last day is told of anew
        await DoneAsync(_market, $"/api/v1/violations/{violation}", "minutes", new { number = "12/BB-VPHC", on = "2026-11-26" });
        await DoneAsync(_market, $"/api/v1/recalls/{recall}", "notices", new { recipient = "Cửa hàng Sen", channel = "telephone", at = "2026-11-26T01:00:00Z" });
        var unread = await _api.ColumnAsync("select distinct kind from notifications where read_at is null and (kind like 'violation.%' or kind like 'recall.notice%')");
        Assert.That(unread, Is.Empty);

        await RemindAsync(times: 1);
        Assert.That(await ToldAsync(Roles.MarketSurveillanceOfficer), Has.Length.EqualTo(8));
        _api.Clock.Advance(TimeSpan.FromDays(30));
        await RemindAsync(times: 1);
        Assert.That((await ToldAsync(Roles.MarketSurveillanceOfficer)).Count(k => k == "violation.overdue"), Is.EqualTo(2));
    }

    /// <summary>A visit of the market surveillance of today, with a finding.</summary>
    private async Task<Guid> VisitAsync(string dueOn)
    {
        var visit = await CreatedAsync(_market, Visits, new { subjectId = _subject, checklists = new[] { "mark-use" } });
        var at = _api.Clock.GetUtcNow();
        using var started = await _market.ChangeAsync(HttpMethod.Post, $"{Visits}/{visit}/start", new { startedAt = at, sentAt = at });
        Assert.That((int)started.StatusCode, Is.EqualTo(204));
        await CreatedAsync(_market, $"{Visits}/{visit}/findings", new { text = "Logo sai", dueOn });
        return visit;
    }

    private Task<Guid> ViolationAsync(string detectedOn) =>
        CreatedAsync(_market, "/api/v1/violations", new { subjectId = _subject, kind = "label", act = "Nhãn sai", detectedOn, source = "market-check" });

    private Task<Guid> RecallAsync(Person person, string detectedAt) => CreatedAsync(person, "/api/v1/recalls", new
    {
        subjectId = _subject,
        trigger = "inspection",
        basis = "Vi sinh vượt giới hạn",
        forced = true,
        detectedAt,
        lots = new[] { new { productId = _product, code = "L1", made = 10, unit = "hũ" } },
    });

    private async Task RemindAsync(int times)
    {
        for (var time = 0; time < times; time++)
        {
            await _api.RunJobAsync("supervision-reminders");
            _api.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    private Task<string[]> ToldAsync(string role) =>
        _api.ColumnAsync("select n.kind from notifications n join users u on u.id = n.user_id where u.email = $1 order by n.kind collate \"C\"", $"{role}@dongthap.example");

    private static async Task<Dictionary<string, int>> TasksAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/supervision-tasks")).GetProperty("items").EnumerateArray()
        .ToDictionary(i => i.GetProperty("kind").GetString()!, i => i.GetProperty("count").GetInt32(), StringComparer.Ordinal);

    private static async Task DoneAsync(Person person, string record, string step, object body)
    {
        using var read = await person.Http.GetAsync(new Uri(record, UriKind.Relative));
        using var response = await person.SendAsync(HttpMethod.Post, $"{record}/{step}", body, ("X-CSRF-Token", person.CsrfToken!), ("If-Match", read.Headers.ETag!.ToString()));
        Assert.That(response.IsSuccessStatusCode, $"{step}: {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task<Guid> CreatedAsync(Person person, string path, object body)
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), $"{path}: {await response.Content.ReadAsStringAsync()}");
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }
}
