using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Jobs;
using Ocop.Infrastructure.Jobs;

namespace Ocop.Api.Tests.Jobs;

/// <summary>Background jobs: what midnight brings, once; every run told; a run again does no harm. The clock stands on Monday, 23 November 2026, 10:00.</summary>
public sealed class JobTests : ApiTest
{
    private const string Midnight = "certification-days";

    [Test]
    public async Task At_midnight_exactly_those_expire_whose_last_day_is_over()
    {
        var over = await RecognisedAsync("Nem", "2023-11-23");
        await RecognisedAsync("Trà", "2023-11-24");
        var before = await RecognisedAsync("Mật ong", "2023-11-22");
        await Api.RunJobAsync(Midnight);
        Assert.That(await ExpiredAsync(), Is.EqualTo((string[])[before.ToString()]), "the morning before: only the one whose last day was yesterday");

        Api.Clock.SetUtcNow(new(2026, 11, 23, 16, 59, 59, TimeSpan.Zero));
        await Api.RunJobAsync(Midnight);
        Assert.That(await ExpiredAsync(), Has.Length.EqualTo(1), "a second before midnight in Việt Nam");

        Api.Clock.SetUtcNow(new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));
        Api.Caller.UserId = null;
        await Api.RunJobAsync(Midnight);
        await Api.RunJobAsync(Midnight, TimeSpan.FromSeconds(1));
        Assert.That(await ExpiredAsync(), Is.EqualTo((string[])[before.ToString(), over.ToString()]));
        Assert.That(await Api.ColumnAsync("select payload->>'expiresOn' from ledger_events where type = 'certification.expired.v1' order by id"), Is.EqualTo((string[])["2026-11-22", "2026-11-23"]));
        Assert.That(await Api.ColumnAsync("select 1 from ledger_events where type = 'certification.expired.v1' and actor_id is null"), Has.Length.EqualTo(1), "nobody did it");
    }

    [Test]
    public async Task After_two_days_without_a_node_each_day_is_made_up_for()
    {
        await Api.RunJobAsync(Midnight);
        var ids = new List<Guid>();

        foreach (var day in new[] { "2023-11-23", "2023-11-24", "2023-11-25", "2023-11-26" })
        {
            ids.Add(await RecognisedAsync($"Sản phẩm {day}", day));
        }

        Api.Clock.Advance(TimeSpan.FromDays(3));
        await Api.RunJobAsync(Midnight);

        Assert.That(await ExpiredAsync(), Is.EqualTo(ids.Take(3).Select(i => i.ToString())));
        Assert.That(Result(await LastRunAsync(), "days"), Is.EqualTo(3));
        Assert.That(Result(await LastRunAsync(), "expired"), Is.EqualTo(3));
    }

    [Test]
    public async Task A_clock_set_back_does_nothing_twice_and_one_set_forth_again_leaves_nothing_out()
    {
        await Api.RunJobAsync(Midnight);
        await RecognisedAsync("Nem", "2023-11-23");
        await RecognisedAsync("Trà", "2023-11-24");
        Api.Clock.Advance(TimeSpan.FromDays(1));
        await Api.RunJobAsync(Midnight);

        await using var behind = Api.AnotherNode();
        behind.Clock.AdjustTime(TestApi.Start.AddDays(-1));
        await behind.RunJobAsync(Midnight);
        Assert.That(await ExpiredAsync(), Has.Length.EqualTo(1));
        Assert.That(await Api.ColumnAsync("select done_through from job_progress"), Is.EqualTo((string[])["11/24/2026"]));

        Api.Clock.Advance(TimeSpan.FromDays(1));
        await Api.RunJobAsync(Midnight);
        Assert.That(await ExpiredAsync(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Of_two_nodes_at_one_moment_one_runs()
    {
        await Api.RunJobAsync(Midnight);
        await RecognisedAsync("Nem", "2023-11-23");
        await using var other = Api.AnotherNode();
        Api.Clock.Advance(TimeSpan.FromDays(1));
        other.Clock.SetUtcNow(Api.Clock.GetUtcNow());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? Api : other).RunJobAsync(Midnight)));

        Assert.That(await ExpiredAsync(), Has.Length.EqualTo(1));
        Assert.That(await Api.ColumnAsync("select status from job_runs where job = 'certification-days' order by id"), Is.EqualTo((string[])["succeeded", "succeeded"]));
    }

    [Test]
    public async Task The_shared_schedule_fires_at_midnight_on_one_of_two_nodes()
    {
        await using var first = await TestApi.StartAsync(("Jobs:Scheduler", "true"));
        await using var second = first.AnotherNode();
        using var http = first.Http();
        _ = second.Services;
        await UntilAsync(async () => (await first.ColumnAsync("select trigger_name from qrtz_triggers")).Length == 13, "The jobs are on the schedule.");
        var subject = (await http.PostJsonAsync("/api/v1/subjects", new { name = "HTX Sen", kind = "cooperative" })).GetProperty("id").GetGuid();
        var product = (await http.PostJsonAsync("/api/v1/products", new { name = "Nem", subjectId = subject })).GetProperty("id").GetGuid();
        await http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2023-11-23" });

        var midnight = new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero);
        first.Clock.SetUtcNow(midnight);
        second.Clock.SetUtcNow(midnight);

        // neither clock goes on by itself, and each look of a scheduler takes some of it
        await UntilAsync(
            async () =>
            {
                first.Clock.Advance(TimeSpan.FromSeconds(1));
                second.Clock.Advance(TimeSpan.FromSeconds(1));
                return (await first.ColumnAsync("select 1 from job_runs where job = 'certification-days' and status = 'succeeded'")).Length > 0;
            }, "The job ran.");

        for (var i = 0; i < 20; i++)
        {
            first.Clock.Advance(TimeSpan.FromSeconds(1));
            second.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(50);
        }

        Assert.That(await first.ColumnAsync("select status from job_runs where job = 'certification-days'"), Is.EqualTo((string[])["succeeded"]));
        Assert.That(await first.ColumnAsync("select 1 from ledger_events where type = 'certification.expired.v1'"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Suspensions_end_and_recognitions_begin_and_the_keepers_are_told()
    {
        await Api.RunJobAsync(Midnight);
        var suspended = await RecognisedAsync("Nem", "2025-01-10");
        using var decided = await PostAsync(
            $"/api/v1/certifications/{suspended}/suspension", new { on = "2026-11-20", until = "2026-11-23", ground = "Chờ kết luận" }, await Http.ETagAsync($"/api/v1/certifications/{suspended}"));
        Assert.That((int)decided.StatusCode, Is.EqualTo(204), await decided.Content.ReadAsStringAsync());
        var product = await ProductAsync(await SubjectAsync("HTX Trà"), "Trà");
        await CreateAsync("/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = "2026-11-20", effectiveOn = "2026-11-24" });
        using var keeper = await Accounts.Person.WithRoleAsync(Api, Ocop.Application.Accounts.Roles.CoordinationOfficer);

        Api.Clock.Advance(TimeSpan.FromDays(1));
        await Api.RunJobAsync(Midnight);

        var run = await LastRunAsync();
        Assert.That((Result(run, "suspension-ended"), Result(run, "began"), Result(run, "expired")), Is.EqualTo((1, 1, 0)));
        Assert.That(
            await Api.ColumnAsync("select kind from notifications n join users u on u.id = n.user_id where u.email like 'coordination-officer%' order by kind"),
            Is.EqualTo((string[])["certification.began", "certification.suspension-ended"]));
        Assert.That(await ListAsync($"/api/v1/certifications/{suspended}/history", "type"), Does.Contain("certification.suspension-ended.v1"));
    }

    [Test]
    public async Task A_public_answer_changes_with_the_day()
    {
        var product = await ProductAsync(await SubjectAsync("HTX Sen"), "Nem");
        await CertificationAsync(product, 4, "2023-11-23");
        var code = (await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("code").GetString();
        Assert.That(await VerdictAsync(code), Is.EqualTo("expiring"));

        Api.Clock.SetUtcNow(new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));
        await Api.RunJobAsync(Midnight);

        Assert.That(await VerdictAsync(code), Is.EqualTo("expired"));
    }

    [Test]
    public async Task A_run_that_fails_is_told_and_can_be_run_again()
    {
        await Api.RunJobAsync(Midnight);
        var nem = await RecognisedAsync("Nem", "2023-11-23");
        Api.Clock.Advance(TimeSpan.FromDays(1));
        await Api.ExecuteAsync("alter table ledger_events add constraint broken check (type <> 'certification.expired.v1')");
        await Api.RunJobAsync(Midnight);
        var failed = await LastRunAsync();
        Assert.That(failed.GetProperty("status").GetString(), Is.EqualTo("failed"));
        Assert.That(failed.GetProperty("error").GetString(), Is.Not.Empty);
        Assert.That(await ExpiredAsync(), Is.Empty, "nothing half-done");

        await Api.ExecuteAsync("alter table ledger_events drop constraint broken");
        using var asked = await PostAsync($"/api/v1/jobs/{Midnight}/runs", new { });
        Assert.That((int)asked.StatusCode, Is.EqualTo(202), await asked.Content.ReadAsStringAsync());
        var run = asked.Headers.Location!.ToString();
        await UntilAsync(async () => (await Http.GetJsonAsync(run)).GetProperty("finishedAt").ValueKind != JsonValueKind.Null, "The run that was asked for comes to its end.");

        Assert.That((await Http.GetJsonAsync(run)).GetProperty("status").GetString(), Is.EqualTo("succeeded"));
        Assert.That((await Http.GetJsonAsync(run)).GetProperty("requestedBy").GetGuid(), Is.EqualTo(Api.Caller.UserId));
        Assert.That(await ExpiredAsync(), Is.EqualTo((string[])[nem.ToString()]));
        Assert.That(await Api.ColumnAsync("select payload->>'job' from ledger_events where type = 'job.run-requested.v1'"), Is.EqualTo((string[])[Midnight]));
    }

    [Test]
    public async Task What_a_node_that_went_away_was_about_is_told_as_broken_off()
    {
        await Api.ExecuteAsync("insert into job_runs (id, job, scheduled_for, requested, status, started_at) values (gen_random_uuid(), 'digests', '2026-11-22', false, 'running', '2026-11-22')");
        await Api.RunJobAsync("digests");
        Assert.That(await Api.ColumnAsync("select status from job_runs where job = 'digests' order by scheduled_for"), Is.EqualTo((string[])["broken-off", "succeeded"]));
    }

    [Test]
    public async Task Lists_each_job_with_its_schedule_and_runs()
    {
        await Api.RunJobAsync("token-pruning");
        var jobs = (await Http.GetJsonAsync("/api/v1/jobs")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(jobs.Select(j => j.GetProperty("name").GetString()), Is.EquivalentTo((string[])["certification-days", "digests", "due-decisions", "ledger-check", "ledger-roots", "missed-windows", "portal-deliveries", "portal-reconciliations", "register-snapshot", "retention", "supervision-reminders", "token-pruning", "watch-letters"]));
        var midnight = jobs.Single(j => j.GetProperty("name").GetString() == Midnight);
        Assert.That(midnight.GetProperty("nextAt").GetDateTimeOffset(), Is.EqualTo(new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero)));
        var digests = jobs.Single(j => j.GetProperty("name").GetString() == "digests");
        Assert.That(digests.GetProperty("nextAt").GetDateTimeOffset(), Is.EqualTo(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(jobs.Single(j => j.GetProperty("name").GetString() == "token-pruning").GetProperty("runs").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Refuses_what_is_no_job_and_a_second_wish_while_one_waits()
    {
        using var unknown = await PostAsync("/api/v1/jobs/coffee/runs", new { });
        await unknown.AssertProblemAsync(404, "job.not_found");
        using var noRun = await Http.GetAsync(new Uri($"/api/v1/jobs/{Midnight}/runs/{Guid.CreateVersion7()}", UriKind.Relative));
        await noRun.AssertProblemAsync(404, "job.run_not_found");

        await Api.ExecuteAsync("insert into job_runs (id, job, scheduled_for, requested, status) values (gen_random_uuid(), 'digests', now(), true, 'waiting')");
        using var second = await PostAsync("/api/v1/jobs/digests/runs", new { });
        await second.AssertProblemAsync(409, "job.run_waiting");
    }

    private async Task<Guid> RecognisedAsync(string name, string decided) => await CertificationAsync(await ProductAsync(await SubjectAsync($"HTX {name}"), name), 4, decided);

    private Task<string[]> ExpiredAsync() => Api.ColumnAsync("select aggregate_id from ledger_events where type = 'certification.expired.v1' order by id");

    private async Task<JsonElement> LastRunAsync() =>
        (await Http.GetJsonAsync("/api/v1/jobs")).GetProperty("items").EnumerateArray().Single(j => j.GetProperty("name").GetString() == Midnight).GetProperty("runs")[0];

    private static int Result(JsonElement run, string name) => run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("name").GetString() == name).GetProperty("count").GetInt32();

    private async Task<string?> VerdictAsync(string? code) => (await Http.GetJsonAsync($"/api/v1/public/verify?code={code}")).GetProperty("verdict").GetString();

    private static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        for (var i = 0; !await holds(); i++)
        {
            Assert.That(i, Is.LessThan(300), what);
            await Task.Delay(100);
        }
    }
}

internal static class RunningJobs
{
    /// <summary>Runs a job as if it were due now.</summary>
    public static Task RunJobAsync(this TestApi api, string job, TimeSpan later = default) =>
        api.Services.GetRequiredService<JobRunner>().RunScheduledAsync(job, api.Clock.GetUtcNow() + later, CancellationToken.None);
}
