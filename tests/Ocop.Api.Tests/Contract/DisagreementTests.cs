using System.Net.Http.Json;
using System.Text;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Contract;

/// <summary>What generated requests found: each was answered otherwise than described.</summary>
public sealed class DisagreementTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync(("Webhooks:AllowPrivate", "true"));
        _http = _api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("public/watch-list", """{"token":null}""")]
    [TestCase("public/watch-list/removal", """{"token":null}""")]
    [TestCase("webhooks", """{"name":"A","url":"https://example.com","types":[null]}""")]
    public async Task Nothing_where_something_is_needed_is_refused(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri($"/api/v1/{path}", UriKind.Relative), content);
        await response.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task An_edit_takes_no_empty_types()
    {
        var client = (await _http.PostJsonAsync("/api/v1/oauth-clients", new { clientId = "thu", name = "Thử", kind = "system", scopes = new[] { "webhooks.manage", "changes.read" } })).GetProperty("id").GetGuid();
        var webhook = (await _http.PostJsonAsync("/api/v1/webhooks", new { clientId = client, name = "A", url = "http://127.0.0.1:9/", types = new[] { "product." } })).GetProperty("id").GetGuid();
        var path = $"/api/v1/webhooks/{webhook}";
        using var response = await _http.PatchAsync(path, new { types = new string?[] { null } }, $"\"{(await _http.GetJsonAsync(path)).GetProperty("version")}\"");
        await response.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task A_label_may_show_stars_that_nobody_can_have_and_the_description_says_so()
    {
        var subject = (await _http.PostJsonAsync("/api/v1/subjects", new { name = "HTX Kẹo dừa", kind = "cooperative" })).GetProperty("id").GetGuid();
        var product = (await _http.PostJsonAsync("/api/v1/products", new { name = "Kẹo dừa", subjectId = subject })).GetProperty("id").GetGuid();
        await _http.PostJsonAsync("/api/v1/artworks", new { productId = product, title = "Nhãn hộp", stars = 1 });
        Assert.That((await _http.GetJsonAsync("/api/v1/artworks")).GetProperty("items")[0].GetProperty("stars").GetInt32(), Is.EqualTo(1));
        var schemas = (await _http.GetJsonAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");

        foreach (var name in (string[])["EnterArtworkRequest", "ChangeArtworkRequest", "ArtworkRow"])
        {
            var stars = schemas.GetProperty(name).GetProperty("properties").GetProperty("stars");
            Assert.That((stars.GetProperty("minimum").GetInt32(), stars.GetProperty("maximum").GetInt32()), Is.EqualTo((1, 5)), name);
        }
    }

    [Test]
    public async Task A_form_that_does_not_come_is_missed()
    {
        using var response = await _http.PostAsync(new Uri($"/api/v1/findings/{Guid.CreateVersion7()}/remedy", UriKind.Relative), content: null);
        await response.AssertProblemAsync(415, "request.unsupported_media_type");
    }

    [Test]
    public async Task A_parameter_is_as_long_as_described_and_no_longer()
    {
        using var whole = await _http.GetAsync(new Uri($"/api/v1/saved-views?page={new string('a', 4000)}", UriKind.Relative));
        Assert.That((int)whole.StatusCode, Is.EqualTo(200));
        using var longer = await _http.GetAsync(new Uri($"/api/v1/saved-views?page={new string('a', 4001)}", UriKind.Relative));
        await longer.AssertProblemAsync(400, "request.invalid");
        Assert.That(await longer.Content.ReadAsStringAsync(), Does.Contain("#/page").And.Contain("field.maximum_length"));
        using var inPath = await _http.GetAsync(new Uri($"/api/v1/public/verify/{new string('a', 2001)}", UriKind.Relative));
        await inPath.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task A_sentence_that_repeats_what_was_sent_stays_within_its_limit()
    {
        using var response = await _http.GetAsync(new Uri($"/api/v1/gtins?state={new string('a', 4000)}", UriKind.Relative));
        var problem = await response.JsonAsync();
        Assert.That(problem.GetProperty("errors")[0].GetProperty("detail").GetString()!, Has.Length.EqualTo(4000));
    }
}
