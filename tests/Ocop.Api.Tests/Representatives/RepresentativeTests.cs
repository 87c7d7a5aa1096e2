using System.Text.Json;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Representatives;

namespace Ocop.Api.Tests.Representatives;

/// <summary>A subject's representative registers, proves it by a code or before an officer, and gets in; nobody learns by it what exists.</summary>
public sealed partial class RepresentativeTests
{
    private const string TaxCode = "1400123456";
    private const string Mai = "mai@sen.example";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private TestApi _api = null!;
    private Person _administrator = null!;
    private Person _officer = null!;
    private Person _stranger = null!;
    private Guid _subject;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync(("Public:Address", "https://ocop.example/"));
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        _officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        _stranger = Person.At(_api);
        _subject = await RegisterSubjectAsync("HTX Sen Mỹ Tho", TaxCode, "28261");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _officer.Dispose();
        _stranger.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task With_the_code_of_the_office_an_account_opens_for_the_subject_alone()
    {
        var code = await MakeCodeAsync();
        Assert.That(code, Does.Match("^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$"));

        using var answer = await RegisterAsync(Mai, taxCode: "1400 123 456", code: code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));

        Assert.That(((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()), Is.EqualTo((202, "")));
        var letter = await LetterToAsync(Mai);
        using var mai = Person.At(_api);
        await ChooseAsync(mai, letter);
        var me = await mai.SignInAsync(Mai);
        Assert.That(me.GetProperty("roles").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { Roles.ProducerRepresentative }));
        Assert.That((await mai.Http.GetJsonAsync("/api/v1/me/subjects")).GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(_subject));
        Assert.That((await CodesAsync()).Single().GetProperty("usable").GetBoolean(), Is.False);
        var audit = (await _administrator.Http.GetJsonAsync($"/api/v1/audit?record={_subject}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("type").GetString()).ToList();
        Assert.That(audit, Does.Contain("representative-code.made.v1").And.Contain("representative-code.used.v1"));
        Assert.That(await RequestsAsync(_officer, "waiting"), Is.Empty);
        Assert.That((await RequestsAsync(_officer, "approved")).Single().GetProperty("registeredName").GetString(), Is.EqualTo("HTX Sen Mỹ Tho"));
    }

    [Test]
    public async Task A_code_works_once_with_its_own_tax_code_and_until_it_is_revoked_or_over()
    {
        var other = await RegisterSubjectAsync("HTX Kẹo", "1400999999", "28261");
        var (used, revoked, old) = (await MakeCodeAsync(), await MakeCodeAsync(), await MakeCodeAsync());
        await RegisterAndWaitAsync("a@sen.example", used);
        await LetterToAsync("a@sen.example");
        var id = (await CodesAsync()).Single(c => c.GetProperty("usedAt").ValueKind == JsonValueKind.Null && c.GetProperty("id").GetGuid() == IdOf(revoked)).GetProperty("id").GetGuid();
        Assert.That((int)(await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/subjects/{_subject}/representative-codes/{id}")).StatusCode, Is.EqualTo(204));
        await (await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/subjects/{_subject}/representative-codes/{id}")).AssertProblemAsync(409, "representative_code.over");
        await (await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/subjects/{other}/representative-codes/{id}")).AssertProblemAsync(404, "representative_code.not_found");

        await RegisterAndWaitAsync("b@sen.example", used);
        await RegisterAndWaitAsync("c@sen.example", revoked);
        await RegisterAndWaitAsync("d@sen.example", old, "1400999999");
        _api.Clock.Advance(TimeSpan.FromDays(30));
        await RegisterAndWaitAsync("e@sen.example", old);

        await _administrator.SignInAsync();
        Assert.That((await LettersAsync()).Select(l => l.GetProperty("to").GetString()), Is.EqualTo(new[] { "a@sen.example" }));
        Assert.That((await RequestsAsync(_administrator, "waiting")).Select(r => r.GetProperty("email").GetString()),
            Is.EquivalentTo(new[] { "b@sen.example", "c@sen.example", "d@sen.example", "e@sen.example" }), "an officer may find out");
    }

    [Test]
    public async Task Nothing_tells_what_exists()
    {
        var code = await MakeCodeAsync();
        List<(int, string)> answers = [];

        foreach (var (email, taxCode, typed) in new (string, string, string?)[] { (Mai, TaxCode, null), (Person.Email, TaxCode, "ABCDE-12345"), ("x@sen.example", "1400000000", code), ("y@sen.example", TaxCode, code) })
        {
            using var answer = await RegisterAsync(email, taxCode, typed);
            answers.Add(((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        Assert.That(answers, Is.All.EqualTo((202, "")));
    }

    [Test]
    public async Task Guessing_is_slowed_down_for_every_tax_code_alike()
    {
        foreach (var taxCode in (string[])[TaxCode, "1400000000"])
        {
            HashSet<int> statuses = [];

            for (var i = 0; i < 8; i++)
            {
                using var answer = await RegisterAsync($"x{i}@sen.example", taxCode, $"AAAAA-0000{i}");
                statuses.Add((int)answer.StatusCode);
            }

            Assert.That(statuses, Is.EquivalentTo(new[] { 202, 429 }), taxCode);
        }
    }

    [TestCase("mai", "Mai", TaxCode, null, 400, "request.invalid")]
    [TestCase("", "Mai", TaxCode, null, 400, "request.invalid")]
    [TestCase(Mai, " ", TaxCode, null, 400, "request.invalid")]
    [TestCase(Mai, "Mai", "", null, 400, "request.invalid")]
    [TestCase(Mai, "Mai", "12345", null, 422, "subject.tax_code_invalid")]
    [TestCase(Mai, "Mai", TaxCode, "12345678901234567890123456789012345678901", 400, "request.invalid")]
    public async Task A_registration_that_makes_no_sense_is_refused(string email, string name, string taxCode, string? code, int status, string problem) =>
        await (await RegisterAsync(email, taxCode, code, name)).AssertProblemAsync(status, problem);

    [Test]
    public async Task Without_a_code_an_officer_of_the_area_decides_and_no_other()
    {
        await RegisterAndWaitAsync(Mai, null, note: "Tôi là giám đốc, điện thoại 0909.");
        using var elsewhere = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.DaoThanh, name: "dao-thanh");
        var request = (await RequestsAsync(_officer, "waiting")).Single();
        var path = $"/api/v1/representative-requests/{request.GetProperty("id").GetGuid()}";

        Assert.That((request.GetProperty("subjectId").GetGuid(), request.GetProperty("note").GetString()), Is.EqualTo((_subject, "Tôi là giám đốc, điện thoại 0909.")));
        Assert.That(await RequestsAsync(elsewhere, "waiting"), Is.Empty);
        await (await elsewhere.Http.GetAsync(new Uri(path, UriKind.Relative))).AssertProblemAsync(404, "representative_request.not_found");
        await (await elsewhere.ChangeAsync(HttpMethod.Post, path + "/approval", new { })).AssertProblemAsync(404, "representative_request.not_found");
        await (await elsewhere.ChangeAsync(HttpMethod.Post, path + "/rejection", new { reason = "Không." })).AssertProblemAsync(404, "representative_request.not_found");

        Assert.That((int)(await _officer.ChangeAsync(HttpMethod.Post, path + "/approval", new { })).StatusCode, Is.EqualTo(204));

        await (await _officer.ChangeAsync(HttpMethod.Post, path + "/approval", new { })).AssertProblemAsync(409, "representative_request.decided");
        using var mai = Person.At(_api);
        await ChooseAsync(mai, await LetterToAsync(Mai));
        await mai.SignInAsync(Mai);
        var listed = (await _officer.Http.GetJsonAsync($"/api/v1/subjects/{_subject}/representatives")).GetProperty("items")[0];
        Assert.That((listed.GetProperty("email").GetString(), listed.GetProperty("status").GetString()), Is.EqualTo((Mai, "active")));

        Assert.That((int)(await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/subjects/{_subject}/representatives/{listed.GetProperty("assignmentId").GetGuid()}")).StatusCode, Is.EqualTo(204));
        await (await mai.Http.GetAsync(new Uri("/api/v1/me/subjects", UriKind.Relative))).AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task A_tax_code_that_no_subject_has_is_the_provinces_to_find_out()
    {
        await RegisterAndWaitAsync(Mai, null, "1400777777");
        var request = (await RequestsAsync(_administrator, "waiting")).Single();
        var path = $"/api/v1/representative-requests/{request.GetProperty("id").GetGuid()}";

        Assert.That(await RequestsAsync(_officer, "waiting"), Is.Empty);
        Assert.That(request.GetProperty("subjectId").ValueKind, Is.EqualTo(JsonValueKind.Null));
        await (await _officer.Http.GetAsync(new Uri(path, UriKind.Relative))).AssertProblemAsync(404, "representative_request.not_found");
        await (await _administrator.ChangeAsync(HttpMethod.Post, path + "/approval", new { })).AssertProblemAsync(422, "representative_request.subject_needed");
        await (await _administrator.ChangeAsync(HttpMethod.Post, path + "/approval", new { subjectId = Guid.CreateVersion7() })).AssertProblemAsync(404, "subject.not_found");
        Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Post, path + "/approval", new { subjectId = _subject })).StatusCode, Is.EqualTo(204));
        await LetterToAsync(Mai);
        Assert.That((await _officer.Http.GetJsonAsync($"/api/v1/subjects/{_subject}/representatives")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_rejection_is_told_with_its_reason()
    {
        await RegisterAndWaitAsync(Mai, null);
        var path = $"/api/v1/representative-requests/{(await RequestsAsync(_officer, "waiting")).Single().GetProperty("id").GetGuid()}/rejection";

        await (await _officer.ChangeAsync(HttpMethod.Post, path, new { reason = "" })).AssertProblemAsync(400, "request.invalid");
        Assert.That((int)(await _officer.ChangeAsync(HttpMethod.Post, path, new { reason = "Chưa có giấy ủy quyền." })).StatusCode, Is.EqualTo(204));

        Assert.That((await LetterToAsync(Mai)).GetProperty("text").GetString(), Does.Contain("Chưa có giấy ủy quyền."));
        await (await _officer.ChangeAsync(HttpMethod.Post, path, new { reason = "Thôi." })).AssertProblemAsync(409, "representative_request.decided");
        var rejected = (await RequestsAsync(_officer, "rejected")).Single();
        Assert.That(rejected.GetProperty("reason").GetString(), Is.EqualTo("Chưa có giấy ủy quyền."));
        Assert.That(rejected.GetProperty("decidedBy").GetString(), Is.EqualTo("Người thử"));
    }

    [Test]
    public async Task The_owner_of_an_account_that_is_there_agrees_by_the_link_first()
    {
        using var lan = await Person.WithRoleAsync(_api, Roles.Leader, name: "lan");
        await RegisterAndWaitAsync("LAN@dongthap.example", await MakeCodeAsync());
        var token = TokenIn(await LetterToAsync("lan@dongthap.example"), Confirmation());
        await (await lan.Http.GetAsync(new Uri("/api/v1/me/subjects", UriKind.Relative))).AssertProblemAsync(403, "caller.not_permitted");
        Assert.That((await RequestsAsync(_officer, "approved")).Single().GetProperty("awaitsConfirmation").GetBoolean(), Is.True);

        await (await ConfirmAsync("khong-phai")).AssertProblemAsync(422, "representative_request.link_invalid");
        await (await ConfirmAsync("")).AssertProblemAsync(400, "request.invalid");
        Assert.That((int)(await ConfirmAsync(token)).StatusCode, Is.EqualTo(204));
        await (await ConfirmAsync(token)).AssertProblemAsync(422, "representative_request.link_invalid");

        Assert.That((await lan.Http.GetJsonAsync("/api/v1/me/subjects")).GetProperty("items")[0].GetProperty("id").GetGuid(), Is.EqualTo(_subject));
        await lan.SignInAsync("lan@dongthap.example");
    }

    [Test]
    public async Task A_link_to_agree_ends_after_a_week()
    {
        using var lan = await Person.WithRoleAsync(_api, Roles.Leader, name: "lan");
        await RegisterAndWaitAsync("lan@dongthap.example", await MakeCodeAsync());
        var token = TokenIn(await LetterToAsync("lan@dongthap.example"), Confirmation());

        _api.Clock.Advance(TimeSpan.FromDays(7));

        await (await ConfirmAsync(token)).AssertProblemAsync(422, "representative_request.link_invalid");
    }

    [Test]
    public async Task An_account_that_was_closed_opens_for_nobody()
    {
        using var lan = await Person.WithRoleAsync(_api, Roles.Leader, name: "lan");
        var id = (await lan.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/disable")).StatusCode, Is.EqualTo(204));

        await RegisterAndWaitAsync("lan@dongthap.example", await MakeCodeAsync());

        Assert.That(await LettersAsync(), Is.Empty);
        Assert.That((await CodesAsync()).Single().GetProperty("usable").GetBoolean(), Is.True, "the code is not lost");
        var request = (await RequestsAsync(_officer, "waiting")).Single().GetProperty("id").GetGuid();
        await (await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/representative-requests/{request}/approval", new { })).AssertProblemAsync(409, "user.disabled");
    }

    [Test]
    public async Task Registering_again_replaces_what_waits()
    {
        await RegisterAndWaitAsync(Mai, null, note: "Một");
        await RegisterAndWaitAsync(Mai, null, note: "Hai");

        Assert.That((await RequestsAsync(_officer, "waiting")).Select(r => r.GetProperty("note").GetString()), Is.EqualTo(new[] { "Hai" }));
    }

    [Test]
    public async Task Officers_make_codes_for_subjects_of_their_area_that_have_a_tax_code()
    {
        var without = await RegisterSubjectAsync("Hộ Bảy", null, "28261");
        var elsewhere = await RegisterSubjectAsync("HTX xa", "1400888888", "28249");

        await (await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{without}/representative-codes")).AssertProblemAsync(422, "representative_code.tax_code_missing");
        await (await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{elsewhere}/representative-codes")).AssertProblemAsync(404, "subject.not_found");
        await (await _officer.Http.GetAsync(new Uri($"/api/v1/subjects/{elsewhere}/representatives", UriKind.Relative))).AssertProblemAsync(404, "subject.not_found");

        for (var i = 0; i < 5; i++)
        {
            await MakeCodeAsync();
        }

        await (await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{_subject}/representative-codes")).AssertProblemAsync(409, "representative_code.too_many");
        Assert.That((await CodesAsync()).Select(c => c.GetRawText()), Has.All.Contains("madeBy").And.None.Contains("\"code\""));
    }

    [Test]
    public async Task What_the_code_says_is_stored_nowhere()
    {
        var code = await MakeCodeAsync();
        await RegisterAndWaitAsync("x@sen.example", "ZZZZZ-ZZZZZ");

        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        await using var dump = source.CreateCommand(
            "select (select string_agg(c::text, ' ') from representative_codes c) || (select string_agg(r::text, ' ') from representative_requests r) || (select string_agg(e::text, ' ') from ledger_events e)");
        var text = (string)(await dump.ExecuteScalarAsync())!;
        Assert.That(text, Does.Not.Contain(code).And.Not.Contain(code.Replace("-", "", StringComparison.Ordinal)).And.Not.Contain("ZZZZZ"));
    }

    [Test]
    public async Task Registrations_expire()
    {
        await RegisterAndWaitAsync(Mai, null);
        _api.Clock.Advance(TimeSpan.FromDays(60));
        await CloseOldAsync();
        await _administrator.SignInAsync();
        Assert.That(await RequestsAsync(_administrator, "waiting"), Has.Count.EqualTo(1), "60 days are not over");

        _api.Clock.Advance(TimeSpan.FromSeconds(1));
        await CloseOldAsync();
        Assert.That((await RequestsAsync(_administrator, "expired")).Single().GetProperty("email").GetString(), Is.EqualTo(Mai));
    }

    private readonly Dictionary<string, Guid> _codes = new(StringComparer.Ordinal);

    private Guid IdOf(string code) => _codes[code];

    private async Task<string> MakeCodeAsync()
    {
        using var made = await _officer.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{_subject}/representative-codes");
        Assert.That((int)made.StatusCode, Is.EqualTo(201), await made.Content.ReadAsStringAsync());
        Assert.That(made.Headers.CacheControl?.NoStore, Is.True);
        var body = await made.JsonAsync();
        var code = body.GetProperty("code").GetString()!;
        _codes[code] = body.GetProperty("id").GetGuid();
        return code;
    }

    private Task<HttpResponseMessage> RegisterAsync(string email, string taxCode = TaxCode, string? code = null, string name = "Nguyễn Thị Mai", string? note = null) =>
        _stranger.SendAsync(HttpMethod.Post, "/api/v1/public/representatives", new { email, displayName = name, taxCode, code, note });

    /// <summary>And looks at it at once, which otherwise happens a moment later.</summary>
    private async Task RegisterAndWaitAsync(string email, string? code, string taxCode = TaxCode, string? note = null)
    {
        using var answer = await RegisterAsync(email, taxCode, code, note: note);
        Assert.That((int)answer.StatusCode, Is.EqualTo(202), await answer.Content.ReadAsStringAsync());
        await SettledAsync();
    }

    /// <summary>The desk looks at one after another: once a registration sent last is looked at, all are.</summary>
    private async Task SettledAsync()
    {
        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        var marker = Guid.CreateVersion7();
        await using (var insert = source.CreateCommand("""
            insert into representative_requests (id, email, display_name, tax_code, status, received_at, changed_at) values
              ($1, $2, 'x', '0000000000', 'waiting', '2020-01-01', '2020-01-01'), ($3, $2, 'x', '0000000000', 'waiting', '2020-01-02', '2020-01-02')
            """))
        {
            insert.Parameters.Add(new() { Value = marker });
            insert.Parameters.Add(new() { Value = marker.ToString() });
            var last = Guid.CreateVersion7();
            insert.Parameters.Add(new() { Value = last });
            await insert.ExecuteNonQueryAsync();
            _api.Services.GetRequiredService<IRepresentativeDesk>().Look(new(last), null, null);
        }

        // the last of the two replaces the marker
        await UntilAsync(async () =>
        {
            await using var gone = source.CreateCommand("select count(*) from representative_requests where id = $1");
            gone.Parameters.Add(new() { Value = marker });
            return (long)(await gone.ExecuteScalarAsync())!;
        }, left => left == 0);
        await using var clean = source.CreateCommand("delete from representative_requests where tax_code = '0000000000'");
        await clean.ExecuteNonQueryAsync();
    }

    private async Task CloseOldAsync()
    {
        await using var scope = _api.Services.CreateAsyncScope();
        var old = scope.ServiceProvider.GetRequiredService<OldRegistrations>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => old.CloseAsync(CancellationToken.None), CancellationToken.None);
    }

    private Task<HttpResponseMessage> ConfirmAsync(string token) => _stranger.SendAsync(HttpMethod.Post, "/api/v1/public/representatives/confirmation", new { token });

    private static async Task ChooseAsync(Person person, JsonElement letter)
    {
        using var chosen = await person.SendAsync(HttpMethod.Post, "/api/v1/public/account-links/password", new { token = TokenIn(letter, Password()), password = Person.Password });
        Assert.That((int)chosen.StatusCode, Is.EqualTo(204), await chosen.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> LetterToAsync(string to) =>
        (await UntilAsync(LettersAsync, letters => letters.Exists(l => l.GetProperty("to").GetString() == to))).First(l => l.GetProperty("to").GetString() == to);

    private async Task<List<JsonElement>> LettersAsync() => [.. (await _administrator.Http.GetJsonAsync("/api/v1/outbox")).GetProperty("items").EnumerateArray()];

    private async Task<List<JsonElement>> CodesAsync() =>
        [.. (await _officer.Http.GetJsonAsync($"/api/v1/subjects/{_subject}/representative-codes")).GetProperty("items").EnumerateArray()];

    private static async Task<List<JsonElement>> RequestsAsync(Person person, string status) =>
        [.. (await person.Http.GetJsonAsync($"/api/v1/representative-requests?status={status}")).GetProperty("items").EnumerateArray()];

    private async Task<Guid> RegisterSubjectAsync(string name, string? taxCode, string unit)
    {
        var unitId = _api.Services.GetRequiredService<IReferenceFacts>().Current.Units.Find(unit, new(2026, 11, 23))!.Id.Value;
        using var created = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/subjects", new { name, kind = "cooperative", taxCode, unitId });
        Assert.That((int)created.StatusCode, Is.EqualTo(201), await created.Content.ReadAsStringAsync());
        return (await created.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> isIt)
    {
        for (var started = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(started) < Patience; await Task.Delay(50))
        {
            if (await ask() is var answer && isIt(answer))
            {
                return answer;
            }
        }

        throw new TimeoutException("It did not come to pass.");
    }

    private static string TokenIn(JsonElement letter, Regex link) => link.Match(letter.GetProperty("text").GetString()!).Groups["token"].Value;

    [GeneratedRegex(@"https://ocop\.example/dang-nhap/dat-mat-khau#(?<token>[\w-]+)", RegexOptions.None, 1000)]
    private static partial Regex Password();

    [GeneratedRegex(@"https://ocop\.example/dang-ky-dai-dien/xac-nhan#(?<token>[\w-]+)", RegexOptions.None, 1000)]
    private static partial Regex Confirmation();
}
