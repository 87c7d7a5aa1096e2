using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Products;

public sealed class ProductTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private Guid _subject;

    [SetUp]
    public async Task SetUp()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        _subject = await _api.RegisterSubjectAsync("Công ty TNHH Nam Huy");
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Lies_today_in_a_commune_that_exists_today()
    {
        var product = (await Register(new { name = "Mật ong", subjectId = _subject })).GetProperty("id").GetGuid();
        var old = (await _http.GetJsonAsync("/api/v1/administrative-units?on=2025-01-01&q=gao+giong")).GetProperty("items")[0].GetProperty("id").GetGuid();

        using var response = await _http.PatchAsync($"/api/v1/products/{product}", new { currentUnitId = old }, await _http.ETagAsync($"/api/v1/products/{product}"));

        await response.AssertProblemAsync(422, "unit.no_commune_of_today");
    }

    [TestCase("gtins")]
    [TestCase("aliases")]
    public async Task Refuses_nothing_at_all_as_a_code(string field)
    {
        var product = (await Register(new { name = "Mít sấy", subjectId = _subject })).GetProperty("id").GetGuid();

        using var response = await _http.PatchAsync(
            $"/api/v1/products/{product}", new Dictionary<string, string?[]>(StringComparer.Ordinal) { [field] = [null] }, await _http.ETagAsync($"/api/v1/products/{product}"));

        await response.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task Gets_a_code_of_its_own_when_it_has_none()
    {
        var product = await Register(new { name = "Mít sấy", subjectId = _subject });

        Assert.That(product.GetProperty("code").GetString(), Does.Match("^OCOP-[0-9A-HJKMNP-TV-Z]{8}$"));
    }

    [Test]
    public async Task Is_read_back_as_it_was_entered_and_not_again_when_unchanged()
    {
        var id = (await Register(new { name = "Hạt sen sấy ", subjectId = _subject, description = "Giòn", gtins = new[] { "8938505974194" } })).GetProperty("id").GetGuid();

        var product = await _http.GetJsonAsync($"/api/v1/products/{id}");

        Assert.That(product.GetProperty("name").GetString(), Is.EqualTo("Hạt sen sấy"));
        Assert.That(product.GetProperty("gtins")[0].GetString(), Is.EqualTo("08938505974194"));
        Assert.That(product.GetProperty("status").GetString(), Is.EqualTo("none"));

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/products/{id}", UriKind.Relative));
        again.Headers.TryAddWithoutValidation("If-None-Match", await _http.ETagAsync($"/api/v1/products/{id}"));
        Assert.That((int)(await _http.SendAsync(again)).StatusCode, Is.EqualTo(304));
    }

    [Test]
    public async Task Keeps_what_an_edit_does_not_mention_and_empties_what_it_sets_to_null()
    {
        var id = (await Register(new { name = "Trà sen", subjectId = _subject, description = "Thơm", story = "Từ đầm sen" })).GetProperty("id").GetGuid();

        using var response = await _http.PatchAsync($"/api/v1/products/{id}", new { description = (string?)null }, await _http.ETagAsync($"/api/v1/products/{id}"));

        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        var product = await _http.GetJsonAsync($"/api/v1/products/{id}");
        Assert.That(product.GetProperty("description").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(product.GetProperty("story").GetString(), Is.EqualTo("Từ đầm sen"));
    }

    [Test]
    public async Task Is_not_edited_by_somebody_who_read_an_older_version()
    {
        var id = (await Register(new { name = "Trà sen", subjectId = _subject })).GetProperty("id").GetGuid();
        var path = $"/api/v1/products/{id}";
        var tag = await _http.ETagAsync(path);
        Assert.That((int)(await _http.PatchAsync(path, new { name = "Trà tim sen" }, tag)).StatusCode, Is.EqualTo(204));

        await (await _http.PatchAsync(path, new { name = "Trà lá sen" }, tag)).AssertProblemAsync(412, "record.stale");
        await (await _http.PatchAsync(path, new { name = "Trà lá sen" }, null)).AssertProblemAsync(428, "request.if_match_needed");
        Assert.That((await _http.GetJsonAsync(path)).GetProperty("name").GetString(), Is.EqualTo("Trà tim sen"));
    }

    [Test]
    public async Task Keeps_its_old_code_working_when_it_gets_another()
    {
        var product = await Register(new { name = "Trà sen", subjectId = _subject, code = "87-872-30000-1-2024" });
        var path = $"/api/v1/products/{product.GetProperty("id").GetGuid()}";

        await _http.PatchAsync(path, new { code = "82-30000-1-2026" }, await _http.ETagAsync(path));

        var changed = await _http.GetJsonAsync(path);
        Assert.That(changed.GetProperty("code").GetString(), Is.EqualTo("82-30000-1-2026"));
        Assert.That(changed.GetProperty("aliases")[0].GetString(), Is.EqualTo("87-872-30000-1-2024"));
    }

    [Test]
    public async Task Cannot_take_another_ones_code()
    {
        await Register(new { name = "Trà sen", subjectId = _subject, code = "A-1" });

        await (await _http.PostAsJsonAsync("/api/v1/products", new { name = "Khác", subjectId = _subject, code = "a-1" })).AssertProblemAsync(409, "product.code_taken");
    }

    [Test]
    public async Task Is_refused_with_a_pointer_to_what_is_wrong()
    {
        using var response = await _http.PostAsJsonAsync("/api/v1/products", new { name = "", subjectId = _subject });

        await response.AssertProblemAsync(400, "request.invalid");
        Assert.That((await response.JsonAsync()).GetProperty("errors")[0].GetProperty("pointer").GetString(), Is.EqualTo("#/name"));
    }

    [TestCase("4006381333932", "product.gtin_invalid")]
    [TestCase("123", "product.gtin_invalid")]
    public async Task Refuses_a_wrong_GTIN(string gtin, string code) =>
        await (await _http.PostAsJsonAsync("/api/v1/products", new { name = "Trà sen", subjectId = _subject, gtins = new[] { gtin } })).AssertProblemAsync(422, code);

    [TestCase("{\"name\":")]
    [TestCase("[]")]
    [TestCase("{\"name\":\"x\",\"subjectId\":\"no-uuid\"}")]
    public async Task Refuses_what_is_no_request(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        await (await _http.PostAsync(new Uri("/api/v1/products", UriKind.Relative), content)).AssertProblemAsync(400, "request.malformed");
    }

    [Test]
    public async Task Needs_a_subject_that_exists() =>
        await (await _http.PostAsJsonAsync("/api/v1/products", new { name = "Trà sen", subjectId = Guid.CreateVersion7() })).AssertProblemAsync(422, "record.unknown_reference");

    [Test]
    public async Task Is_closed_to_a_caller_without_the_permission()
    {
        _api.Caller.Granted.Remove(Permissions.RegisterWrite);

        await (await _http.PostAsJsonAsync("/api/v1/products", new { name = "Trà sen", subjectId = _subject })).AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task Is_entered_once_however_often_the_same_request_arrives()
    {
        _api.Caller.IdempotencyKey = "k-1";
        var first = await Register(new { name = "Trà sen", subjectId = _subject });
        var again = await Register(new { name = "Trà sen", subjectId = _subject });

        Assert.That(again.GetProperty("id").GetGuid(), Is.EqualTo(first.GetProperty("id").GetGuid()));
        await (await _http.PostAsJsonAsync("/api/v1/products", new { name = "Khác", subjectId = _subject })).AssertProblemAsync(422, "idempotency.key_reused");
        Assert.That(await Scalar("select count(*) from products"), Is.EqualTo(1));
    }

    [Test]
    public async Task Leaves_its_trace_in_the_ledger_in_the_same_transaction()
    {
        var id = (await Register(new { name = "Trà sen", subjectId = _subject })).GetProperty("id").GetGuid();
        var path = $"/api/v1/products/{id}";
        await _http.PatchAsync(path, new { name = "Trà tim sen" }, await _http.ETagAsync(path));

        Assert.That(await Scalar($"select count(*) from ledger_events where aggregate_id = '{id}' and type in ('product.registered.v1', 'product.changed.v1')"), Is.EqualTo(2));
        Assert.That(
            await Scalar($"select payload->'changes'->0->>'to' = 'Trà tim sen' from ledger_events where aggregate_id = '{id}' and type = 'product.changed.v1'"), Is.True);
    }

    [Test]
    public async Task Keeps_personal_data_out_of_the_ledgers_payload()
    {
        var owner = await _api.RegisterSubjectAsync("Hộ kinh doanh Lưu Thế Hiển", Domain.Subjects.SubjectKind.Household);

        Assert.That(await Scalar($"select payload::text like '%Hiển%' from ledger_events where aggregate_id = '{owner}'"), Is.False);
        Assert.That(await Scalar($"select v.values::text like '%Hiển%' from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.aggregate_id = '{owner}'"), Is.True);
    }

    private Task<JsonElement> Register(object body) => _http.PostJsonAsync("/api/v1/products", body);

    private async Task<object?> Scalar(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
