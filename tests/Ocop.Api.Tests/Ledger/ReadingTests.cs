using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Clients;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Ledger;

/// <summary>Who looks at a person's data leaves a trace, once a day for each record.</summary>
public sealed class ReadingTests
{
    private const string Reads = "select actor_id::text from ledger_events where type = $1 and aggregate_id = $2 order by id";
    private TestApi _api = null!;
    private Person _officer = null!;
    private Person _administrator = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _officer = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer);
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _officer.Dispose();
        _administrator.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_subject_with_a_telephone_that_somebody_opens_is_noted_once_a_day_for_each_reader()
    {
        var subject = await SubjectAsync("0912 345 678");
        using var leader = await Person.WithRoleAsync(_api, Roles.Leader);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _officer.Http.GetJsonAsync($"/api/v1/subjects/{subject}")));
        await _officer.Http.GetJsonAsync($"/api/v1/subjects/{subject}/history");
        Assert.That(await ReadsAsync("subject", subject), Has.Length.EqualTo(1));

        await leader.Http.GetJsonAsync($"/api/v1/subjects/{subject}");
        Assert.That(await ReadsAsync("subject", subject), Has.Length.EqualTo(2).And.Unique);

        _api.Clock.Advance(TimeSpan.FromDays(1));
        await _officer.SignInAsync("coordination-officer@dongthap.example");
        await _officer.Http.GetJsonAsync($"/api/v1/subjects/{subject}");
        Assert.That(await ReadsAsync("subject", subject), Has.Length.EqualTo(3));
        Assert.That(await _api.ColumnAsync("select distinct visibility from ledger_events where type = 'subject.personal-data-read.v1'"), Is.EqualTo((string[])["internal"]));
    }

    [Test]
    public async Task A_system_that_reads_by_a_token_is_noted_too_and_named()
    {
        var subject = await SubjectAsync("0912 345 678");
        var system = await _administrator.SystemAsync();
        using var http = _api.Http();
        var token = await http.TokenAsync(system, "register.read");

        for (var time = 0; time < 2; time++)
        {
            using var response = await http.CallAsync(token, $"/api/v1/subjects/{subject}");
            Assert.That((int)response.StatusCode, Is.EqualTo(200));
        }

        Assert.That(await ReadsAsync("subject", subject), Is.EqualTo((string[])[system.Id.ToString()]));
        var told = (await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={subject}")).GetProperty("items")[0];
        Assert.That(told.GetProperty("clientName").GetString(), Is.EqualTo("Hệ thống thống kê"));
    }

    [Test]
    public async Task The_reading_is_told_by_the_audit_and_not_by_the_subject_s_history()
    {
        var subject = await SubjectAsync("0912 345 678");
        await _officer.Http.GetJsonAsync($"/api/v1/subjects/{subject}");

        var history = await _officer.Http.GetJsonAsync($"/api/v1/subjects/{subject}/history");
        var audit = await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={subject}");

        Assert.That(Types(history), Is.EqualTo((string[])["subject.registered.v1"]));
        Assert.That(Types(audit), Is.EqualTo((string[])["subject.personal-data-read.v1", "subject.registered.v1"]));
    }

    [Test]
    public async Task Neither_its_own_representative_nor_a_subject_without_personal_data_leaves_a_trace()
    {
        var (own, bare) = (await SubjectAsync("0912 345 678"), await SubjectAsync(null));
        using var representative = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: own);

        await representative.Http.GetJsonAsync($"/api/v1/subjects/{own}");
        await _officer.Http.GetJsonAsync($"/api/v1/subjects/{bare}");

        Assert.That(await ReadsAsync("subject", own), Is.Empty);
        Assert.That(await ReadsAsync("subject", bare), Is.Empty);
    }

    [Test]
    public async Task An_account_that_an_administrator_opens_is_noted_and_the_own_is_not()
    {
        var other = Guid.Parse((await _api.ColumnAsync("select id::text from users where email like 'coordination%'"))[0]);
        var own = Guid.Parse((await _api.ColumnAsync("select id::text from users where email = $1", Person.Email))[0]);

        await _administrator.Http.GetJsonAsync($"/api/v1/users/{other}");
        await _administrator.Http.GetJsonAsync($"/api/v1/users/{other}");
        await _administrator.Http.GetJsonAsync($"/api/v1/users/{own}");

        Assert.That(await ReadsAsync("user", other), Is.EqualTo((string[])[own.ToString()]));
        Assert.That(await ReadsAsync("user", own), Is.Empty);
    }

    [Test]
    public async Task An_export_of_the_audit_is_told_with_its_filter_and_its_rows()
    {
        var file = await _administrator.Http.GetStringAsync(new Uri("/api/v1/audit.csv?type=session.&from=2026-11-01&to=2026-11-30", UriKind.Relative));
        var rows = file.Split('\n').Count(l => l.Contains("session.started.v1", StringComparison.Ordinal));

        var told = (await _administrator.Http.GetJsonAsync("/api/v1/audit?type=audit.")).GetProperty("items").EnumerateArray().Single()
            .GetProperty("changes").EnumerateArray().ToDictionary(c => c.GetProperty("field").GetString()!, c => c.GetProperty("after").ToString(), StringComparer.Ordinal);

        Assert.That(rows, Is.GreaterThan(0));
        Assert.That(
            (told["rows"], told["byType"], told["fromDay"], told["toDay"], told["complete"]),
            Is.EqualTo((rows.ToString(System.Globalization.CultureInfo.InvariantCulture), "session.", "2026-11-01", "2026-11-30", "True")));
    }

    [Test]
    public async Task An_export_stops_when_its_reader_goes_away()
    {
        const int many = 20_000;
        await _api.ExecuteAsync(
            $"insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) select gen_random_uuid(), 'test.happened.v1', 'internal', gen_random_uuid(), '{{}}', now() from generate_series(1, {many})");

        using (var response = await _administrator.Http.GetAsync(new Uri("/api/v1/audit.csv?type=test.", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead))
        {
            await using var body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[1000]);
        }

        string[] told = [];

        for (var i = 0; told.Length == 0 && i < 100; i++)
        {
            await Task.Delay(100);
            told = await _api.ColumnAsync("select (payload->>'complete') || ' ' || ((payload->>'rows')::int < $1) from ledger_events where type = 'audit.exported.v1'", many);
        }

        Assert.That(told, Is.EqualTo((string[])["false true"]));
    }

    [Test]
    public async Task The_audit_names_recognitions_imports_agencies_and_units()
    {
        var subject = await SubjectAsync(null);
        var product = await CreateAsync("/api/v1/products", new { name = "Khô cá lóc", subjectId = subject });
        await CreateAsync("/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2026-06-01" });
        using var form = new MultipartFormDataContent { { new StringContent("true"), "dryRun" }, { new StringContent("valid-rows"), "mode" } };
        form.Add(new ByteArrayContent("Tên sản phẩm,Số sao\nMắm,4\n"u8.ToArray()), "file", "danh-sach-2026.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/imports", UriKind.Relative)) { Content = form };
        request.Headers.Add("X-CSRF-Token", _officer.CsrfToken);
        using var sent = await _officer.Http.SendAsync(request);
        Assert.That((int)sent.StatusCode, Is.EqualTo(202), await sent.Content.ReadAsStringAsync());
        using var agency = await _administrator.ChangeAsync(
            HttpMethod.Post, "/api/v1/agencies", new { name = "Chi cục Thử", nameEn = "Test branch", kind = "department", validFrom = "2026-01-01", basis = "QĐ 1" });
        Assert.That((int)agency.StatusCode, Is.EqualTo(201), await agency.Content.ReadAsStringAsync());

        var names = (await _administrator.Http.GetJsonAsync("/api/v1/audit?limit=200")).GetProperty("items").EnumerateArray()
            .Select(i => (i.GetProperty("type").GetString(), i.GetProperty("recordName").GetString())).ToList();

        Assert.That(names, Does.Contain(("certification.granted.v1", "Khô cá lóc · 4★")));
        Assert.That(names, Does.Contain(("import.queued.v1", "danh-sach-2026.csv")));
        Assert.That(names, Does.Contain(("agency.established.v1", "Chi cục Thử")));
    }

    private static string[] Types(System.Text.Json.JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("type").GetString()!)];

    private Task<string[]> ReadsAsync(string kind, Guid record) => _api.ColumnAsync(Reads, kind + ".personal-data-read.v1", record);

    private Task<Guid> SubjectAsync(string? phone) => CreateAsync("/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household", phone });

    private async Task<Guid> CreateAsync(string path, object body)
    {
        using var response = await _officer.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }
}
