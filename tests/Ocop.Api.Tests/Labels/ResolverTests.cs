using System.IO;
using System.Net;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Labels;

/// <summary>What GS1 asks of a resolver, as far as it concerns one without decompression.</summary>
public sealed class ResolverTests
{
    private const string Gtin = "08938505974194";
    private const string Site = "http://localhost:5080";
    private static TestApi _api = null!;
    private static HttpClient _http = null!;
    private static string _code = "";

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _api = await TestApi.StartAsync(("Public:Address", Site));
        _http = _api.Http();
        var subject = await _api.RegisterSubjectAsync("HTX Sen Tháp Mười");
        var product = await _http.PostJsonAsync("/api/v1/products", new { name = "Hạt sen sấy", subjectId = subject, gtins = new[] { Gtin } });
        await _http.PostJsonAsync("/api/v1/certifications", new
        {
            productId = product.GetProperty("id").GetGuid(),
            stars = 4,
            level = "province",
            decisionNumber = "12/QĐ-UBND",
            decisionDate = "2026-01-15",
        });
        _code = product.GetProperty("code").GetString()!;
        _api.Caller.UserId = null;
    }

    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("/01/" + Gtin, "")]
    [TestCase("/01/" + Gtin + "/", "")]
    [TestCase("/01/" + Gtin + "/22/2A/10/L1/21/0001", "")]
    [TestCase("/01/" + Gtin + "/10/L%2F1?17=261231&utm=zalo", "?17=261231&utm=zalo")]
    [TestCase("/01/" + Gtin + "?linkType=gs1:defaultLink&utm=zalo", "?utm=zalo")]
    public async Task Leads_to_the_check_of_the_product_from_any_level_and_passes_on_what_was_added(string path, string query)
    {
        using var response = await _http.GetAsync(path);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect), await response.Content.ReadAsStringAsync());
        Assert.That(response.Headers.Location!.OriginalString, Does.EndWith($"/q/{_code}{query}"));
        Assert.That(response.Headers.GetValues("Link").Single(), Does.Contain("linkType=linkset>; rel=\"linkset\""));
        Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin").Single(), Is.EqualTo("*"));
    }

    [TestCase("8938505974194", Gtin)]
    public async Task Makes_a_shorter_number_whole_first(string shorter, string whole)
    {
        using var response = await _http.GetAsync($"/01/{shorter}/10/L1?linkType=gs1:pip");

        Assert.That((int)response.StatusCode, Is.EqualTo(307));
        Assert.That(response.Headers.Location!.OriginalString, Does.EndWith($"/01/{whole}/10/L1?linkType=gs1:pip"));
    }

    [TestCase("gs1:pip", "/san-pham/")]
    [TestCase("pip", "/san-pham/")]
    [TestCase("https://ref.gs1.org/voc/pip", "/san-pham/")]
    [TestCase("gs1:masterData", "/api/v1/public/products/")]
    [TestCase("gs1:verificationService", "/api/v1/public/verify/")]
    public async Task Leads_to_the_type_that_is_asked_for(string type, string where)
    {
        using var response = await _http.GetAsync($"/01/{Gtin}?linkType={Uri.EscapeDataString(type)}");

        Assert.That((int)response.StatusCode, Is.EqualTo(307));
        Assert.That(response.Headers.Location!.OriginalString, Does.EndWith(where + _code));
    }

    [Test]
    public async Task Offers_the_choice_where_two_links_fit_and_takes_the_one_whose_media_type_is_accepted()
    {
        using var open = await _http.GetAsync($"/01/{Gtin}?linkType=gs1:certificationInfo");
        using var narrowed = new HttpRequestMessage(HttpMethod.Get, $"/01/{Gtin}?linkType=gs1:certificationInfo");
        narrowed.Headers.Add("Accept", "application/json");
        using var json = await _http.SendAsync(narrowed);

        Assert.That((int)open.StatusCode, Is.EqualTo(300));
        Assert.That((await open.JsonAsync()).GetProperty("linkset")[0].GetProperty("https://ref.gs1.org/voc/certificationInfo").GetArrayLength(), Is.EqualTo(2));
        Assert.That(json.Headers.Location!.OriginalString, Does.EndWith($"/api/v1/public/verify/{_code}"));
    }

    [TestCase("?linkType=linkset", null)]
    [TestCase("?linkType=all", null)]
    [TestCase("", "application/linkset+json")]
    public async Task Shows_all_it_has_as_a_linkset(string query, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/01/{Gtin}/10/L1{query}");

        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        using var response = await _http.SendAsync(request);
        var set = (await response.JsonAsync()).GetProperty("linkset");
        var links = set[0].GetProperty("https://ref.gs1.org/voc/defaultLink");

        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/linkset+json"));
        Assert.That(response.Headers.GetValues("Link"), Has.Some.Contains("json-ld#context"));
        Assert.That(set[0].GetProperty("anchor").GetString(), Does.EndWith("/01/" + Gtin));
        Assert.That(links.GetArrayLength(), Is.EqualTo(1));
        Assert.That(links[0].EnumerateObject().Select(p => p.Name), Is.EquivalentTo(new[] { "href", "title" }), "the default has no attributes");
        Assert.That(set[0].EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).SelectMany(p => p.Value.EnumerateArray()).Select(l => l.TryGetProperty("title", out _)), Is.All.True);
    }

    [Test]
    public async Task Uses_link_types_of_GS1_only()
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(SharedFiles.Find("vectors", "gs1", "gs1-link-types-1.16.json")));
        var known = file.RootElement.GetProperty("linkTypes").EnumerateArray().Where(t => t.GetProperty("status").GetString() == "stable").Select(t => t.GetProperty("curie").GetString()).ToHashSet();
        var description = await _http.GetJsonAsync("/.well-known/gs1resolver");
        var used = description.GetProperty("activeLinkTypes").GetProperty("vi-VN").EnumerateArray().Select(t => t.GetString()).ToList();
        var set = (await _http.GetJsonAsync($"/01/{Gtin}?linkType=linkset")).GetProperty("linkset")[0];

        Assert.That(used, Is.SubsetOf(known));
        Assert.That(set.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).Select(p => p.Name.Replace("https://ref.gs1.org/voc/", "gs1:", StringComparison.Ordinal)), Is.SubsetOf(used));
    }

    [Test]
    public async Task Describes_itself()
    {
        var description = await _http.GetJsonAsync("/.well-known/gs1resolver");

        Assert.That(description.GetProperty("resolverRoot").GetString(), Does.StartWith("http"));
        Assert.That(description.GetProperty("supportedPrimaryKeys").EnumerateArray().Select(k => k.GetString()), Is.EqualTo(new[] { "01" }));
        Assert.That((await _http.GetJsonAsync("/api/v1/public/gs1/linkset-context")).GetProperty("@context").GetProperty("anchor").GetString(), Is.EqualTo("@id"));
    }

    [TestCase("/01/08938505974195", 400, "digital_link.bad_value")]
    [TestCase("/01/" + Gtin + "/21/1/10/A", 400, "digital_link.bad_sequence")]
    [TestCase("/01/" + Gtin + "/10", 400, "digital_link.no_key")]
    [TestCase("/01/09520123456788", 404, "digital_link.unknown_gtin")]
    [TestCase("/01/" + Gtin + "?linkType=gs1:recipeInfo", 404, "digital_link.no_such_link")]
    [TestCase("/414/9520123456788", 404, "digital_link.key_not_served")]
    public async Task Refuses_in_clear_words(string path, int status, string code)
    {
        using var response = await _http.GetAsync(path);

        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Answers_HEAD_and_OPTIONS()
    {
        using var head = await _http.SendAsync(new(HttpMethod.Head, "/01/" + Gtin));
        using var options = await _http.SendAsync(new(HttpMethod.Options, "/01/" + Gtin));

        Assert.That((int)head.StatusCode, Is.EqualTo(307));
        Assert.That((int)options.StatusCode, Is.EqualTo(204));
        Assert.That(options.Headers.GetValues("Access-Control-Allow-Methods").Single(), Does.Contain("GET"));
    }
}
