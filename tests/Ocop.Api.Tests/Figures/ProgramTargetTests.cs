using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Figures;

/// <summary>Today is 23 November 2026.</summary>
public sealed class ProgramTargetTests : ApiTest
{
    private const string Targets = "/api/v1/program-targets";

    [Test]
    public async Task Compares_every_measure_with_the_register()
    {
        await RecogniseAsync("Mới 5 sao", (5, "2026-03-01"));
        await RecogniseAsync("Nâng hạng", (3, "2023-06-01"), (4, "2026-05-20"));
        await RecogniseAsync("Hạ hạng, vẫn kịp", (4, "2023-07-01"), (3, "2026-06-25"));
        await RecogniseAsync("Đã hết hạn", (3, "2023-08-01"));
        await RecogniseAsync("Hết hạn cuối năm", (3, "2023-12-15"));

        foreach (var (measure, value) in new[]
                 {
                     ("in-force", 5), ("four-stars-in-force", 2), ("five-stars-in-force", 1), ("subjects-in-force", 4), ("newly-recognised", 1), ("upgraded", 2), ("renewal-rate", 60),
                 })
        {
            await SetAsync(2026, "82", measure, value);
        }

        var items = (await Http.GetJsonAsync($"{Targets}?year=2026")).GetProperty("items").EnumerateArray().Select(Row).ToList();
        Assert.That(items, Is.EqualTo(new[]
        {
            "in-force 5 4 80 False", "four-stars-in-force 2 2 100 True", "five-stars-in-force 1 1 100 True", "subjects-in-force 4 4 100 True",
            "newly-recognised 1 1 100 True", "upgraded 2 1 50 False", "renewal-rate 60 66.7 111 True",
        }), "of three recognitions that ended two were renewed; the fourth is pending");
        Assert.That((await Http.GetJsonAsync($"{Targets}?year=2026&unit=28261")).GetProperty("items").GetArrayLength(), Is.Zero);
        var csv = await Http.GetStringAsync(new Uri($"{Targets}.csv?year=2026", UriKind.Relative));
        Assert.That(csv, Does.Contain("Products in force,5,4,80").And.Contain("Renewed (%),60,66.7,111"));
    }

    [Test]
    public async Task Carries_the_known_targets_of_earlier_years_as_not_confirmed_and_counts_them_in_the_province_of_then()
    {
        var unit = (await Http.GetJsonAsync("/api/v1/administrative-units?on=2024-06-01&level=commune&parent=866")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await RecogniseAsync("Ở Đồng Tháp cũ", unit, (3, "2024-05-05"));
        var target = (await Http.GetJsonAsync($"{Targets}?year=2024")).GetProperty("items")[0];

        Assert.That(Row(target), Is.EqualTo("newly-recognised 30 1 3 False"));
        Assert.That(Row((await Http.GetJsonAsync($"{Targets}?year=2022")).GetProperty("items")[2]), Is.EqualTo("renewal-rate 50   "), "a rate of nothing is neither met nor missed");
        Assert.That((target.GetProperty("unitCode").GetString(), target.GetProperty("countedOn").GetString(), target.GetProperty("confirmed").GetBoolean()), Is.EqualTo(("87", "2024-12-31", false)));
    }

    [Test]
    public async Task Is_changed_withdrawn_and_set_anew_with_a_trace()
    {
        var id = await SetAsync(2027, "82", "in-force", 1100);
        var path = $"{Targets}/{id}";
        var before = (await Http.GetJsonAsync($"{Targets}?year=2027")).GetProperty("items")[0];
        var tag = $"\"{before.GetProperty("version").GetUInt32()}\"";
        Assert.That(before.GetProperty("reached").ValueKind, Is.EqualTo(JsonValueKind.Null), "the year has not begun");
        using var twice = await PostAsync(Targets, Body(2027, "82", "in-force", 1200));
        await twice.AssertProblemAsync(409, "program_target.exists");

        using (var changed = await Http.PatchAsync(path, new { value = 1150, confirmed = true }, tag))
        {
            Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        }

        using var stale = await Http.PatchAsync(path, new { value = 1 }, tag);
        await stale.AssertProblemAsync(412, "record.stale");
        Assert.That((await Http.GetJsonAsync($"{Targets}?year=2027")).GetProperty("items")[0].GetProperty("value").GetInt32(), Is.EqualTo(1150));
        using var gone = await DeleteAsync(path);
        Assert.That((int)gone.StatusCode, Is.EqualTo(204));
        using var again = await DeleteAsync(path);
        await again.AssertProblemAsync(422, "program_target.withdrawn");
        Assert.That((await Http.GetJsonAsync($"{Targets}?year=2027")).GetProperty("items").GetArrayLength(), Is.Zero);
        await SetAsync(2027, "82", "in-force", 1200);
        Assert.That(
            await Api.ColumnAsync("select type || ' ' || coalesce(payload->>'formerValue', '-') || ' ' || coalesce(payload->>'value', '-') from ledger_events where type like 'program-target%' order by id"),
            Is.EqualTo(new[] { "program-target.set.v1 - 1100", "program-target.set.v1 1100 1150", "program-target.withdrawn.v1 - -", "program-target.set.v1 - 1200" }));
    }

    [TestCase(2027, "82", "in-force", -1, 422, "program_target.value_out_of_range")]
    [TestCase(2027, "82", "renewal-rate", 101, 422, "program_target.value_out_of_range")]
    [TestCase(2027, "no", "in-force", 1, 422, "unit.unknown")]
    [TestCase(2027, "87", "in-force", 1, 422, "unit.unknown")]
    [TestCase(1999, "82", "in-force", 1, 400, "request.invalid")]
    public async Task Refuses_what_cannot_be(int year, string unit, string measure, int value, int status, string code)
    {
        using var response = await PostAsync(Targets, Body(year, unit, measure, value));
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Is_read_by_every_officer_and_kept_by_the_office()
    {
        await using var api = await Person.StartAsync();
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var commune = await Person.WithRoleAsync(api, Roles.CommuneOfficer);
        using var set = await office.ChangeAsync(HttpMethod.Post, Targets, Body(2026, "82", "in-force", 10));
        using var refused = await commune.ChangeAsync(HttpMethod.Post, Targets, Body(2026, "82", "upgraded", 10));

        Assert.That((int)set.StatusCode, Is.EqualTo(201));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        Assert.That((await commune.Http.GetJsonAsync($"{Targets}?year=2026")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    private static object Body(int year, string unit, string measure, int value) => new { year, unit, measure, value, source = "Kế hoạch thử" };

    private async Task<Guid> SetAsync(int year, string unit, string measure, int value) => await CreateAsync(Targets, Body(year, unit, measure, value));

    private async Task RecogniseAsync(string name, params (int Stars, string On)[] recognitions)
    {
        var unit = (await Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await RecogniseAsync(name, unit, recognitions);
    }

    private async Task RecogniseAsync(string name, Guid unitId, params (int Stars, string On)[] recognitions)
    {
        var product = await ProductAsync(await SubjectAsync($"HTX {name}"), name, new { unitId });

        foreach (var (stars, on) in recognitions)
        {
            await CertificationAsync(product, stars, on, $"{stars}/QĐ-UBND");
        }
    }

    private static string Row(JsonElement t) => string.Join(' ', new[] { "measure", "value", "reached", "percent", "met" }.Select(f => t.GetProperty(f).ToString()));
}
