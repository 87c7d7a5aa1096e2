using System.Text.Json;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Integration;

/// <summary>Records go to a portal whatever it does, both sides can be compared, and no secret shows. The portal is the simulator of tools/portal-simulator.</summary>
public sealed class PortalTests
{
    private const string Portal = "/api/v1/portals/thu";
    private PortalSimulator _simulator = null!;
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private int _runs;

    [SetUp]
    public async Task StartAsync()
    {
        _simulator = await PortalSimulator.StartAsync();
        _api = await TestApi.StartAsync(
            ("Portals:0:Code", "thu"), ("Portals:0:Name", "Cổng thử"), ("Portals:0:Address", _simulator.Address), ("Portals:0:Token", PortalSimulator.Token), ("Portals:0:TimeoutSeconds", "1"),
            ("Portals:0:AtOnce", "1"));
        _http = _api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http?.Dispose();

        if (_api is not null)
        {
            await _api.DisposeAsync();
        }

        _simulator?.Dispose();
    }

    [Test]
    public async Task What_is_published_reaches_the_portal_once_and_changes_follow()
    {
        var nem = await RecogniseAsync("Nem");
        await ProductAsync("Chưa công nhận");
        await SendAsync();

        var record = (await _simulator.RecordsAsync())["Nem"];
        Assert.That(record.Id, Is.EqualTo(nem.ToString()));
        Assert.That((record.Record.GetProperty("stars").GetInt32(), record.Record.GetProperty("expiresOn").GetString()), Is.EqualTo((4, "2029-01-15")));
        Assert.That(record.Record.GetRawText(), Does.Not.Contain("0912345678"), "what is not public stays here");
        Assert.That((await _simulator.RecordsAsync()).Keys, Is.EqualTo((string[])["Nem"]));

        await SendAsync();
        Assert.That(await _simulator.RequestsAsync(), Is.EqualTo(1), "what did not change is not sent again");

        await RenameAsync(nem, "Nem Lai Vung");
        await SendAsync();
        Assert.That((await _simulator.RecordsAsync()).Keys, Is.EqualTo((string[])["Nem Lai Vung"]));
        var row = (await JournalAsync()).Single();
        Assert.That((Text(row, "state"), row.GetProperty("version").GetInt64(), row.GetProperty("sentVersion").GetInt64(), Text(row, "name")), Is.EqualTo(("sent", 2, 2, "Nem Lai Vung")));
        var portal = (await _http.GetJsonAsync("/api/v1/portals")).GetProperty("items")[0];
        Assert.That((portal.GetProperty("verified").GetBoolean(), portal.GetProperty("sent").GetInt32(), Text(portal, "name")), Is.EqualTo((false, 1, "Cổng thử")));
    }

    [TestCase("down", "not reachable")]
    [TestCase("garbage", "HTTP 200, unreadable answer")]
    [TestCase("failing", "HTTP 503")]
    [TestCase("slow", "no answer in time")]
    public async Task While_the_portal_is_out_of_order_nothing_is_lost(string fault, string told)
    {
        for (var i = 1; i <= 5; i++)
        {
            await RecogniseAsync($"Nem {i}");
        }

        await _simulator.BehaveAsync(new { mode = fault, delayMs = 3000 });
        await SendAsync();
        var rows = await JournalAsync();
        Assert.That(rows.Count(r => Text(r, "state") == "failed"), Is.EqualTo(3), "after three failures in a row it is left alone");
        Assert.That(rows.Count(r => Text(r, "state") == "waiting"), Is.EqualTo(2));
        Assert.That(rows.Where(r => Text(r, "state") == "failed").Select(r => Text(r, "lastAnswer")), Is.All.EqualTo(told));

        await _simulator.BehaveAsync(new { mode = "up" });
        _api.Clock.Advance(TimeSpan.FromMinutes(5));
        await SendAsync();
        Assert.That((await _simulator.RecordsAsync()), Has.Count.EqualTo(5));
        Assert.That((await JournalAsync()).Select(r => Text(r, "state")), Is.All.EqualTo("sent"));
    }

    [Test]
    public async Task A_refused_record_is_told_with_its_reason_and_the_others_go_on()
    {
        var bad = await RecogniseAsync("Khô");
        await RecogniseAsync("Nem");
        await _simulator.BehaveAsync(new { refuse = new[] { await CodeAsync(bad) }, reason = $"thiếu mã vùng ({PortalSimulator.Token})" });
        await SendAsync();

        var refused = (await JournalAsync("?state=refused")).Single();
        Assert.That((Text(refused, "name"), Text(refused, "lastAnswer")), Is.EqualTo(("Khô", "HTTP 422: thiếu mã vùng (***)")));
        Assert.That((await _simulator.RecordsAsync()).Keys, Is.EqualTo((string[])["Nem"]));

        var requests = await _simulator.RequestsAsync();
        _api.Clock.Advance(TimeSpan.FromHours(2));
        await SendAsync();
        Assert.That(await _simulator.RequestsAsync(), Is.EqualTo(requests), "it is not sent again as it is");

        await _simulator.BehaveAsync(new { refuse = Array.Empty<string>() });
        using var resent = await _http.PostAsync(new Uri($"{Portal}/deliveries/resend", UriKind.Relative), Body(new { deliveries = new[] { refused.GetProperty("id").GetGuid() } }));
        Assert.That((int)resent.StatusCode, Is.EqualTo(202), await resent.Content.ReadAsStringAsync());
        await SendAsync();
        Assert.That((await _simulator.RecordsAsync()).Keys, Is.EquivalentTo((string[])["Khô", "Nem"]));
        using var nothing = await _http.PostAsync(new Uri($"{Portal}/deliveries/resend", UriKind.Relative), Body(new { deliveries = new[] { Guid.CreateVersion7() } }));
        await nothing.AssertProblemAsync(422, "portal.nothing_to_send");
    }

    [Test]
    public async Task A_portal_that_asks_for_peace_gets_it()
    {
        await RecogniseAsync("Khô");
        await RecogniseAsync("Nem");
        await _simulator.BehaveAsync(new { mode = "busy", retryAfter = 3600 });
        await SendAsync();
        Assert.That(await _simulator.RequestsAsync(), Is.EqualTo(1));

        _api.Clock.Advance(TimeSpan.FromMinutes(59));
        await SendAsync();
        Assert.That(await _simulator.RequestsAsync(), Is.EqualTo(1), "not before it said");

        await _simulator.BehaveAsync(new { mode = "up" });
        _api.Clock.Advance(TimeSpan.FromMinutes(2));
        await SendAsync();
        Assert.That(await _simulator.RecordsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_comparison_finds_what_is_missing_surplus_and_changed_and_sending_again_mends_it()
    {
        var (same, lost, changed) = (await RecogniseAsync("Nem"), await RecogniseAsync("Khô"), await RecogniseAsync("Mắm"));
        await SendAsync();
        var records = await _simulator.RecordsAsync();
        await _simulator.LoseAsync(lost.ToString());
        var altered = JsonSerializer.Deserialize<Dictionary<string, object>>(records["Mắm"].Record)!;
        altered["stars"] = 5;
        await _simulator.ChangeAsync(changed.ToString(), altered);
        await _simulator.ChangeAsync("la-1", new { code = "X-1", name = "Của ai" });

        var done = await ReconcileAsync();
        Assert.That(Text(done, "status"), Is.EqualTo("done"), done.ToString());
        Assert.That(
            new[] { "ours", "theirs", "equal", "missing", "surplus", "different" }.Select(n => done.GetProperty(n).GetInt32()), Is.EqualTo((int[])[3, 3, 1, 1, 1, 1]), done.ToString());
        var path = $"{Portal}/reconciliations/{done.GetProperty("id").GetGuid()}";
        var rows = (await _http.GetJsonAsync(path + "/differences?count=true")).GetProperty("items").EnumerateArray().ToDictionary(r => Text(r, "kind")!, StringComparer.Ordinal);
        Assert.That((Text(rows["missing"], "name"), Text(rows["surplus"], "code"), Text(rows["different"], "recordId")), Is.EqualTo(("Khô", "X-1", changed.ToString())));
        var field = rows["different"].GetProperty("fields").EnumerateArray().Single();
        Assert.That((Text(field, "field"), field.GetProperty("ours").GetInt32(), field.GetProperty("theirs").GetInt32()), Is.EqualTo(("stars", 4, 5)));

        var first = await _http.GetJsonAsync(path + "/differences?limit=2");
        var second = await _http.GetJsonAsync(path + $"/differences?limit=2&cursor={first.GetProperty("nextCursor").GetString()}");
        Assert.That(first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray()).Select(r => Text(r, "recordId")), Is.Unique.And.Exactly(3).Items);
        Assert.That(await _http.GetStringAsync(new Uri(path + "/differences.csv?kind=different", UriKind.Relative)), Does.Contain("stars: 4 → 5").And.Not.Contain("Khô"));

        using var sent = await _http.PostAsync(new Uri(path + "/resend", UriKind.Relative), Body(new { }));
        Assert.That((int)sent.StatusCode, Is.EqualTo(202), await sent.Content.ReadAsStringAsync());
        await SendAsync();
        var now = await _simulator.RecordsAsync();
        Assert.That(now.Keys, Is.EquivalentTo((string[])["Nem", "Khô", "Mắm"]));
        Assert.That(now["Mắm"].Record.GetProperty("stars").GetInt32(), Is.EqualTo(4));
        Assert.That((await ReconcileAsync()).GetProperty("equal").GetInt32(), Is.EqualTo(3));
        Assert.That(same, Is.Not.EqualTo(lost));
    }

    [Test]
    public async Task A_portal_that_cannot_be_read_is_told_and_unknown_ones_are_not_found()
    {
        await _simulator.BehaveAsync(new { mode = "garbage" });
        var failed = await ReconcileAsync();
        Assert.That((Text(failed, "status"), Text(failed, "error")), Is.EqualTo(("failed", "unreadable answer")));

        foreach (var path in (string[])["/api/v1/portals/la/deliveries", "/api/v1/portals/la/reconciliations"])
        {
            await (await _http.GetAsync(new Uri(path, UriKind.Relative))).AssertProblemAsync(404, "portal.not_found");
        }

        await (await _http.GetAsync(new Uri($"{Portal}/reconciliations/{Guid.CreateVersion7()}", UriKind.Relative))).AssertProblemAsync(404, "portal.reconciliation_not_found");
        await (await _http.GetAsync(new Uri($"{Portal}/deliveries?state=lost", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
        Assert.That(await _http.GetStringAsync(new Uri("/api/v1/portals", UriKind.Relative)), Does.Not.Contain(PortalSimulator.Token));
        Assert.That(await _api.ColumnAsync("select type from ledger_events where type like 'portal.%'"), Is.EqualTo((string[])["portal.reconciliation-requested.v1"]));
    }

    [Test]
    public async Task What_leaves_the_register_is_taken_back()
    {
        var (kept, doubled) = (await RecogniseAsync("Nem"), await RecogniseAsync("Nem chua"));
        await SendAsync();
        await _api.ExecuteAsync("delete from register_entries where product_id = $1", doubled);
        await SendAsync();
        Assert.That((await _simulator.RecordsAsync()).Values.Select(r => r.Id), Is.EqualTo((string[])[kept.ToString()]));
        Assert.That((await JournalAsync()).Count(r => r.GetProperty("withdrawn").GetBoolean()), Is.EqualTo(1));
    }

    private async Task<JsonElement> ReconcileAsync()
    {
        using var asked = await _http.PostAsync(new Uri($"{Portal}/reconciliations", UriKind.Relative), Body(new { }));
        Assert.That((int)asked.StatusCode, Is.EqualTo(202), await asked.Content.ReadAsStringAsync());
        var path = asked.Headers.Location!.ToString();

        for (var i = 0; i < 300; i++)
        {
            if (await _http.GetJsonAsync(path) is var item && item.GetProperty("finishedAt").ValueKind != JsonValueKind.Null)
            {
                return item;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The comparison did not end.");
    }

    private Task SendAsync() => _api.RunJobAsync("portal-deliveries", TimeSpan.FromSeconds(_runs++));

    private async Task<List<JsonElement>> JournalAsync(string query = "") => [.. (await _http.GetJsonAsync($"{Portal}/deliveries{query}")).GetProperty("items").EnumerateArray()];

    private async Task<Guid> ProductAsync(string name)
    {
        var subject = (await _http.PostJsonAsync("/api/v1/subjects", new { name = $"HTX của {name}", kind = "cooperative", phone = "0912345678" })).GetProperty("id").GetGuid();
        return (await _http.PostJsonAsync("/api/v1/products", new { name, subjectId = subject })).GetProperty("id").GetGuid();
    }

    private async Task<Guid> RecogniseAsync(string name)
    {
        var product = await ProductAsync(name);
        await _http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2026-01-15" });
        return product;
    }

    private async Task RenameAsync(Guid product, string name)
    {
        using var renamed = await _http.PatchAsync($"/api/v1/products/{product}", new { name }, await _http.ETagAsync($"/api/v1/products/{product}"));
        Assert.That(renamed.IsSuccessStatusCode, await renamed.Content.ReadAsStringAsync());
    }

    private async Task<string> CodeAsync(Guid product) => (await _http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("code").GetString()!;

    private static StringContent Body(object value) => new(JsonSerializer.Serialize(value), System.Text.Encoding.UTF8, "application/json");

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
