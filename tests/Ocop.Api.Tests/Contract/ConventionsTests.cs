using System.Text;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Contract;

/// <summary>What every operation does alike, whatever it is about.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ConventionsTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private Guid _subject;

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        _subject = await _api.RegisterSubjectAsync("HTX Mắm cá linh");
    }

    [OneTimeTearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("/api/v1/public/products")]
    [TestCase("/api/v1/products")]
    [TestCase("/api/v1/agencies")]
    public async Task Answers_HEAD_wherever_it_answers_GET(string path)
    {
        using var response = await SendAsync(HttpMethod.Head, path);

        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
    }

    [Test]
    public async Task Tells_by_OPTIONS_what_an_address_takes()
    {
        using var response = await SendAsync(HttpMethod.Options, "/api/v1/products");

        Assert.That((int)response.StatusCode, Is.EqualTo(204));
        Assert.That(response.Content.Headers.Allow, Is.SupersetOf(new[] { "GET", "HEAD", "POST", "OPTIONS" }));
        Assert.That(response.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }

    [TestCase("GET", 200)]
    [TestCase("OPTIONS", 204)]
    public async Task Lets_pages_of_anybody_read_what_is_public(string method, int status)
    {
        using var response = await SendAsync(new(method), "/api/v1/public/products", ("Origin", "https://baocao.example"), ("Access-Control-Request-Method", "GET"));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
        Assert.That(response.Headers.Contains("Access-Control-Allow-Credentials"), Is.False);
    }

    [TestCase("""{"name":5,"subjectId":"$"}""", "#/name")]
    [TestCase("""{"name":"x","subjectId":"zz"}""", "#/subjectId")]
    [TestCase("""{"name":"x","subjectId":"$","gtins":[7]}""", "#/gtins/0")]
    [TestCase("""{"name":"a\u0000b","subjectId":"$"}""", "#/name")]
    [TestCase("""{"name":"x","subjectId":"$","story":"\u0000"}""", "#/story")]
    [TestCase("""{"name":"a\ud800","subjectId":"$"}""", "#/name")]
    public async Task Names_the_field_that_cannot_be_read(string body, string field)
    {
        using var response = await PostAsync("/api/v1/products", body.Replace("$", _subject.ToString(), StringComparison.Ordinal));

        await response.AssertProblemAsync(400, "request.malformed");
        Assert.That(await PointersAsync(response), Is.EqualTo(new[] { field }));
    }

    [TestCase("/api/v1/public/products?unitOn=2025-02-30", "request.malformed", "#/unitOn")]
    [TestCase("/api/v1/public/products?limit=abc", "request.malformed", "#/limit")]
    [TestCase("/api/v1/public/products?limit=0", "request.invalid", "#/limit")]
    [TestCase("/api/v1/administrative-units?limit=-1", "request.invalid", "#/limit")]
    [TestCase("/api/v1/administrative-units?level=galaxy", "request.invalid", "#/level")]
    [TestCase("/api/v1/agencies?on=30/06/2025", "request.malformed", "#/on")]
    [TestCase("/api/v1/subjects?sort=colour", "request.invalid", "#/sort")]
    public async Task Names_the_parameter_that_is_wrong(string path, string code, string field)
    {
        using var response = await SendAsync(HttpMethod.Get, path);

        await response.AssertProblemAsync(400, code);
        Assert.That(await PointersAsync(response), Is.EqualTo(new[] { field }));
    }

    [TestCase("/api/v1/products", """{"name":"x"}""", "#/subjectId")]
    [TestCase("/api/v1/certifications", """{"stars":4}""", "#/productId")]
    [TestCase("/api/v1/certifications", """{"productId":"$"}""", "#/stars")]
    [TestCase("/api/v1/products/$/merges", "{}", "#/duplicateId")]
    [TestCase("/api/v1/subjects/$/merges", "{}", "#/duplicateId")]
    [TestCase("/api/v1/products/$/transfers", """{"subjectId":"$"}""", "#/on")]
    [TestCase("/api/v1/certifications/$/withdrawal", """{"ground":"x"}""", "#/on")]
    [TestCase("/api/v1/certifications/$/withdrawal", """{"on":"2026-01-01"}""", "#/ground")]
    public async Task Names_the_field_that_is_missing(string path, string body, string field)
    {
        using var response = await PostAsync(path.Replace("$", _subject.ToString(), StringComparison.Ordinal), body.Replace("$", _subject.ToString(), StringComparison.Ordinal), ("If-Match", "\"1\""));

        await response.AssertProblemAsync(400, "request.invalid");
        Assert.That(await PointersAsync(response), Is.EqualTo(new[] { field }));
    }

    [TestCase("/api/v1/public/products?group=%00")]
    [TestCase("/api/v1/products.csv?type=%00")]
    [TestCase("/api/v1/certifications?decisionNumber=%00")]
    public async Task Takes_no_character_that_the_database_cannot_hold(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);

        Assert.That((int)response.StatusCode, Is.InRange(400, 404));
    }

    [TestCase("vi", "'name' không được rỗng.")]
    [TestCase("en", "'name' must not be empty.")]
    public async Task Says_what_is_wrong_in_the_readers_language(string language, string detail)
    {
        using var response = await PostAsync("/api/v1/products", JsonSerializer.Serialize(new { name = "", subjectId = _subject }), ("Accept-Language", language));
        var error = (await response.JsonAsync()).GetProperty("errors")[0];

        Assert.That(error.GetProperty("detail").GetString(), Is.EqualTo(detail));
    }

    [TestCase("application/json-patch+json", 415)]
    [TestCase("text/plain", 415)]
    [TestCase("application/json", 428)]
    [TestCase("application/merge-patch+json", 428)]
    [TestCase("application/merge-patch+json; charset=utf-8", 428)]
    public async Task Takes_merge_patches_and_no_others(string contentType, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, new Uri($"/api/v1/subjects/{_subject}", UriKind.Relative)) { Content = new StringContent("{}") };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await _http.SendAsync(request);

        Assert.That((int)response.StatusCode, Is.EqualTo(status), await response.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task Does_not_let_an_edit_match_any_version()
    {
        using var response = await _http.PatchAsync($"/api/v1/subjects/{_subject}", new { }, "*");

        await response.AssertProblemAsync(428, "request.if_match_needed");
    }

    [TestCase("/api/v1/products.csv?unit=99999", 422, "unit.unknown")]
    [TestCase("/api/v1/public/products.xlsx?unit=99999", 422, "unit.unknown")]
    [TestCase("/api/v1/products.csv?stars=9", 400, "request.invalid")]
    [TestCase("/api/v1/public/products.csv?stars=9", 400, "request.invalid")]
    public async Task Says_what_is_wrong_with_an_export_before_it_begins(string path, int status, string code)
    {
        using var response = await SendAsync(HttpMethod.Get, path);

        await response.AssertProblemAsync(status, code);
    }

    [TestCase("/api/v1/administrative-units", 103)]
    [TestCase("/api/v1/administrative-units?on=2025-06-30&level=district", 23)]
    [TestCase("/api/v1/product-types?limit=1", 26)]
    [TestCase("/api/v1/agencies?on=2025-06-30&q=huyen+cao+lanh", 1)]
    [TestCase("/api/v1/certifications", 0)]
    public async Task Gives_every_list_as_a_file(string path, int rows)
    {
        using var response = await SendAsync(HttpMethod.Get, path, ("Accept", "text/csv"));
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/csv"));
        Assert.That(lines, Has.Length.EqualTo(rows + 1));
    }

    private Task<HttpResponseMessage> PostAsync(string path, string body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"), headers);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers) => SendAsync(method, path, null, headers);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _http.SendAsync(request);
    }

    private static async Task<string?[]> PointersAsync(HttpResponseMessage response) =>
        [.. (await response.JsonAsync()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString())];
}
