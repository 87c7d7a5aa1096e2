using System.Net.Http.Json;
using System.Text.Json;
using CsCheck;
using Npgsql;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Certifications;

public sealed class CertificationTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private Guid _product;
    private string _code = "";

    [SetUp]
    public async Task SetUp()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        var subject = await _api.RegisterSubjectAsync("HTX Quýt hồng Lai Vung");
        var product = await _http.PostJsonAsync("/api/v1/products", new { name = "Quýt hồng", subjectId = subject });
        _product = product.GetProperty("id").GetGuid();
        _code = product.GetProperty("code").GetString()!;
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_new_recognition_takes_the_place_of_the_old_from_its_date()
    {
        var old = await Grant(3, "2024-03-01");
        var upgrade = await Grant(4, "2026-05-10");

        var all = (await _http.GetJsonAsync($"/api/v1/products/{_product}/certifications")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(all.Select(c => (c.GetProperty("id").GetGuid(), c.GetProperty("status").GetString())), Is.EqualTo(new[] { (upgrade, "in-force"), (old, "superseded") }));
        Assert.That((await _http.GetJsonAsync($"/api/v1/public/verify/{_code}")).GetProperty("certification").GetProperty("stars").GetInt32(), Is.EqualTo(4));
        Assert.That((await _http.GetJsonAsync($"/api/v1/certifications/{old}?asOf=2026-05-09")).GetProperty("status").GetString(), Is.EqualTo("in-force"));
        Assert.That(await StarsOn("2026-05-09"), Is.EqualTo(3));
        Assert.That(await StarsOn("2026-05-10"), Is.EqualTo(4));
    }

    [Test]
    public async Task Everything_shown_with_a_record_changes_its_tag()
    {
        var id = await Grant(3, "2026-03-01");
        var (product, certification) = ($"/api/v1/products/{_product}", $"/api/v1/certifications/{id}");
        var (productTag, certificationTag, publicTag) = (await _http.ETagAsync(product), await _http.ETagAsync(certification), await _http.ETagAsync($"/api/v1/public/products/{_code}"));

        using var corrected = await _http.PatchAsync(certification, new { stars = 4 }, certificationTag);
        Assert.That((int)corrected.StatusCode, Is.EqualTo(204));
        Assert.That(await _http.ETagAsync(product), Is.Not.EqualTo(productTag), "the stars stand on the product too");
        Assert.That(await _http.ETagAsync($"/api/v1/public/products/{_code}"), Is.Not.EqualTo(publicTag));

        (productTag, certificationTag) = (await _http.ETagAsync(product), await _http.ETagAsync(certification));
        using var renamed = await _http.PatchAsync(product, new { name = "Quýt hồng ngọt" }, productTag);
        Assert.That((int)renamed.StatusCode, Is.EqualTo(204));
        Assert.That(await _http.ETagAsync(certification), Is.Not.EqualTo(certificationTag), "it shows the product's name");

        productTag = await _http.ETagAsync(product);
        var subject = $"/api/v1/subjects/{(await _http.GetJsonAsync(product)).GetProperty("subjectId").GetGuid()}";
        using var subjectRenamed = await _http.PatchAsync(subject, new { name = "HTX Quýt ngọt" }, await _http.ETagAsync(subject));
        Assert.That(await _http.ETagAsync(product), Is.Not.EqualTo(productTag), "it shows the subject's name");
    }

    [Test]
    public async Task Notes_in_the_history_that_a_later_first_day_was_set()
    {
        var id = await Grant(3, "2026-03-01");

        using var response = await _http.PatchAsync($"/api/v1/certifications/{id}", new { effectiveOn = "2026-03-15" }, await _http.ETagAsync($"/api/v1/certifications/{id}"));

        Assert.That((int)response.StatusCode, Is.EqualTo(204));
        var newest = (await _http.GetJsonAsync($"/api/v1/certifications/{id}/history")).GetProperty("items")[0];
        Assert.That(newest.GetProperty("type").GetString(), Is.EqualTo("certification.corrected.v1"));
        Assert.That(newest.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("field").GetString()), Has.Member("validFrom"));
    }

    [Test]
    public async Task Refuses_a_first_day_after_the_last() => await (await _http.PostAsJsonAsync(
        new Uri("/api/v1/certifications", UriKind.Relative), new { productId = _product, stars = 3, decisionDate = "2023-01-31", effectiveOn = "2026-02-01" }))
        .AssertProblemAsync(422, "certification.effective_after_expiry");

    [Test]
    public async Task Completing_an_unconfirmed_record_puts_it_in_force()
    {
        var id = await Grant(3, null);
        Assert.That(await Verdict(), Is.EqualTo("unconfirmed"));

        using var response = await _http.PatchAsync(
            $"/api/v1/certifications/{id}", new { decisionNumber = "86/QĐ-UBND", decisionDate = "2025-02-03" }, await _http.ETagAsync($"/api/v1/certifications/{id}"));

        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        Assert.That(await Verdict(), Is.EqualTo("in-force"));
    }

    [TestCase(2, "2026-01-01", "certification.stars_out_of_range")]
    [TestCase(6, "2026-01-01", "certification.stars_out_of_range")]
    [TestCase(3, "2026-11-24", "certification.decision_in_future")]
    public async Task Refuses_what_no_authority_can_have_decided(int stars, string decided, string code) =>
        await (await Post(stars, decided)).AssertProblemAsync(422, code);

    [Test]
    public async Task Refuses_two_recognitions_from_one_day()
    {
        await Grant(3, "2026-01-01");

        await (await Post(4, "2026-01-01")).AssertProblemAsync(409, "certification.same_day");
    }

    [Test]
    public async Task Two_entered_at_once_both_count()
    {
        await Task.WhenAll(Grant(3, "2024-01-01"), Grant(4, "2025-01-01"), Grant(5, "2026-01-01"));

        var statuses = (await _http.GetJsonAsync($"/api/v1/products/{_product}/certifications")).GetProperty("items").EnumerateArray().Select(c => c.GetProperty("status").GetString());
        Assert.That(statuses, Is.EqualTo((string[])["in-force", "superseded", "superseded"]));
    }

    [Test]
    public async Task The_register_filters_by_the_same_status_that_it_shows()
    {
        // Random lives of a few products: whatever the list shows as a product's status, the filter by that status must find it, and no other may.
        var lives = Gen.Select(Gen.Int[-1500, 0], Gen.Int[-1, 1500], Gen.Int[-1, 1500], Gen.Int[0, 400], Gen.Int[3, 5]).Array[40].Single();
        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);

        foreach (var (begun, ended, suspended, spell, stars) in lives)
        {
            await using var command = source.CreateCommand("""
                with p as (
                  insert into register_entries (product_id, shown_from, shown_until, certification_id, code, name, subject_id, subject_name, subject_initials_name, subject_kind,
                    stars, valid_from, expires_on, ended_on, ended_as, suspended, illustrative, search_text)
                  values (gen_random_uuid(), '-infinity', 'infinity', gen_random_uuid(), gen_random_uuid()::text, 'x', gen_random_uuid(), 's', 's', 'farm',
                    $1, $2, $3, $4, case when $4 is null then null when $1 = 3 then 'withdrawn' else 'revoked' end, $5::datemultirange, false, ' x') returning 1)
                select count(*) from p
                """);
            var from = new DateOnly(2026, 11, 23).AddDays(begun);
            command.Parameters.Add(new() { Value = stars });
            command.Parameters.Add(new() { Value = from });
            command.Parameters.Add(new() { Value = from.AddMonths(36) });
            command.Parameters.Add(new NpgsqlParameter<DateOnly?> { TypedValue = ended < 0 ? null : from.AddDays(ended), NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Date });
            command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = suspended < 0 ? null : $"{{[{from.AddDays(suspended):yyyy-MM-dd},{from.AddDays(suspended + spell):yyyy-MM-dd}]}}" });
            await command.ExecuteNonQueryAsync();
        }

        foreach (var on in new[] { "2023-01-01", "2025-06-30", "2026-11-23", "2027-02-28", "2029-12-31" })
        {
            var shown = (await Rows($"asOf={on}&limit=200")).ToLookup(r => r.GetProperty("status").GetString()!, r => r.GetProperty("code").GetString());

            foreach (var status in new[] { "in-force", "expiring", "expired", "suspended", "revoked", "withdrawn", "not-yet", "unconfirmed", "none" })
            {
                var expected = status == "in-force" ? shown["in-force"].Concat(shown["expiring"]) : shown[status];
                Assert.That((await Rows($"asOf={on}&status={status}&limit=200")).Select(r => r.GetProperty("code").GetString()), Is.EquivalentTo(expected), $"{status} on {on}");
            }
        }
    }

    private async Task<Guid> Grant(int stars, string? decided)
    {
        using var response = await Post(stars, decided);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private Task<HttpResponseMessage> Post(int stars, string? decided) => _http.PostAsJsonAsync("/api/v1/certifications", new
    {
        productId = _product,
        stars,
        level = "province",
        decisionNumber = decided is null ? null : "86/QĐ-UBND",
        decisionDate = decided,
    });

    private async Task<string?> Verdict() => (await _http.GetJsonAsync($"/api/v1/public/verify?code={_code}")).GetProperty("verdict").GetString();

    private async Task<int> StarsOn(string day) => (await Rows($"asOf={day}"))[0].GetProperty("stars").GetInt32();

    private async Task<List<JsonElement>> Rows(string query) => [.. (await _http.GetJsonAsync($"/api/v1/products?{query}")).GetProperty("items").EnumerateArray()];
}
