using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Ledger;

/// <summary>An auditor searches everything that happened, and changes nothing.</summary>
public sealed class AuditTests
{
    private TestApi _api = null!;
    private Person _registrar = null!;
    private Person _auditor = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _registrar = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);
        _auditor = await Person.WithRoleAsync(_api, Roles.Auditor);
    }

    [TearDown]
    public async Task StopAsync()
    {
        _registrar.Dispose();
        _auditor.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Who_did_what_to_which_record_is_told_with_names()
    {
        var subject = await CreateAsync("/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household" });
        var product = await CreateAsync("/api/v1/products", new { name = "Khô cá lóc", subjectId = subject });

        var item = (await ItemsAsync($"record={product}")).Single();

        Assert.That(item.GetProperty("type").GetString(), Is.EqualTo("product.registered.v1"));
        Assert.That((item.GetProperty("recordName").GetString(), item.GetProperty("actorName").GetString()), Is.EqualTo(("Khô cá lóc", "Người thử")));
        Assert.That(item.GetProperty("traceId").GetString(), Is.Not.Empty);
        Assert.That(item.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("after").ToString()), Does.Contain("Cơ sở Dân Mập"));
    }

    [Test]
    public async Task Sign_ins_that_worked_and_that_did_not_are_told()
    {
        using var stranger = Person.At(_api);
        await stranger.TrySignInAsync("coordination-officer@dongthap.example", "sai mật khẩu rồi");
        await stranger.TrySignInAsync("khong@dongthap.example", "sai mật khẩu rồi");

        var types = (await ItemsAsync("type=session.")).Select(i => (i.GetProperty("type").GetString(), i.GetProperty("recordName").GetString())).ToList();

        Assert.That(types[..2], Is.EqualTo(new[] { ("session.refused.v1", (string?)null), ("session.refused.v1", "Người thử") }));
        Assert.That(types[2..], Is.All.EqualTo(("session.started.v1", "Người thử")));
    }

    [Test]
    public async Task Signing_in_and_out_is_told_with_where_it_came_from_in_erasable_rows()
    {
        using var lan = Person.At(_api, "203.0.113.7");
        for (var i = 0; i < 5; i++)
        {
            await lan.TrySignInAsync("coordination-officer@dongthap.example", "sai mật khẩu rồi");
        }

        await lan.TrySignInAsync("coordination-officer@dongthap.example");
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        await lan.SignInAsync("coordination-officer@dongthap.example");
        await lan.ChangeAsync(HttpMethod.Delete, "/api/v1/session");

        var told = (await ItemsAsync("type=session.")).Take(8).Select(i => (i.GetProperty("type").GetString(), Of(i, "reason"), Of(i, "networkAddress"))).ToList();

        Assert.That(told, Is.EqualTo((List<(string?, string?, string?)>)
        [
            ("session.ended.v1", null, "203.0.113.7"),
            ("session.started.v1", null, "203.0.113.7"),
            ("session.refused.v1", "locked-out", "203.0.113.7"),
            .. Enumerable.Repeat<(string?, string?, string?)>(("session.refused.v1", "invalid-credentials", "203.0.113.7"), 5),
        ]));

        await using var source = NpgsqlDataSource.Create(_api.OwnerConnectionString);
        await using var command = source.CreateCommand("select count(*) from ledger_events where payload::text like '%203.0.113.7%'");
        Assert.That(await command.ExecuteScalarAsync(), Is.Zero);
        await using var erase = source.CreateCommand("delete from ledger_personal_values");
        await erase.ExecuteNonQueryAsync();
        Assert.That((await ItemsAsync("type=session.")).Select(i => Of(i, "networkAddress")), Has.All.Null);

        static string? Of(JsonElement item, string field) =>
            item.GetProperty("changes").EnumerateArray().Where(c => c.GetProperty("field").GetString() == field).Select(c => c.GetProperty("after").GetString()).SingleOrDefault();
    }

    [Test]
    public async Task It_is_narrowed_by_person_type_and_day_and_paged()
    {
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await _auditor.SignInAsync("auditor@dongthap.example");
        await _registrar.SignInAsync("coordination-officer@dongthap.example");
        var subject = await CreateAsync("/api/v1/subjects", new { name = "Cơ sở Ba Tàu", kind = "household" });
        var actor = (await ItemsAsync($"record={subject}")).Single().GetProperty("actorId").GetString();

        Assert.That(await TypesAsync($"actor={actor}&type=subject."), Is.EqualTo((string[])["subject.registered.v1"]));
        Assert.That(await TypesAsync("from=2026-11-24&type=subject"), Has.Length.EqualTo(1));
        Assert.That(await TypesAsync("to=2026-11-23&type=subject"), Is.Empty);
        Assert.That(await TypesAsync("from=2026-11-24&to=2026-11-24&type=session.started"), Has.Length.EqualTo(2));
        Assert.That(await TypesAsync($"agency={Guid.CreateVersion7()}"), Is.Empty);

        var whole = await IdsAsync("limit=200");
        List<string> paged = [];

        for (string? cursor = null; ;)
        {
            var page = await _auditor.Http.GetJsonAsync($"/api/v1/audit?limit=2&cursor={cursor}");
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();

            if (cursor is null)
            {
                break;
            }
        }

        Assert.That(paged, Is.EqualTo(whole));
    }

    [Test]
    public async Task It_is_given_as_a_file()
    {
        await CreateAsync("/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household" });

        var file = await _auditor.Http.GetStringAsync(new Uri("/api/v1/audit.csv?type=subject.", UriKind.Relative));

        Assert.That(file, Does.Contain("Người thử").And.Contain("Cơ sở Dân Mập").And.Contain("2026-11-23 10:00:00"));
    }

    [TestCase("limit=0")]
    [TestCase("from=2026-11-24&to=2026-11-23")]
    public async Task What_makes_no_sense_is_refused(string query) =>
        await (await _auditor.Http.GetAsync(new Uri("/api/v1/audit?" + query, UriKind.Relative))).AssertProblemAsync(400, "request.invalid");

    [Test]
    public async Task Only_auditors_and_administrators_read_it_and_an_auditor_changes_nothing()
    {
        await (await _registrar.Http.GetAsync(new Uri("/api/v1/audit", UriKind.Relative))).AssertProblemAsync(403, "caller.not_permitted");
        await (await _auditor.ChangeAsync(HttpMethod.Post, "/api/v1/subjects", new { name = "x", kind = "household" })).AssertProblemAsync(403, "caller.not_permitted");
    }

    private async Task<Guid> CreateAsync(string path, object body)
    {
        using var response = await _registrar.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private async Task<List<JsonElement>> ItemsAsync(string query) => [.. (await _auditor.Http.GetJsonAsync("/api/v1/audit?" + query)).GetProperty("items").EnumerateArray()];

    private async Task<string[]> TypesAsync(string query) => [.. (await ItemsAsync(query)).Select(i => i.GetProperty("type").GetString()!)];

    private async Task<string[]> IdsAsync(string query) => [.. (await ItemsAsync(query)).Select(i => i.GetProperty("id").GetString()!)];
}
