using System.Net;
using System.Text.RegularExpressions;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Operations;

public sealed partial class OperationsTests
{
    [Test]
    public async Task Says_that_it_lives_and_serves_and_no_more_to_strangers()
    {
        await using var api = await TestApi.StartWithSignInAsync();
        using var http = api.Http();

        Assert.That(await http.GetStringAsync(new Uri("/health/live", UriKind.Relative)), Is.EqualTo("""{"status":"healthy"}"""));
        Assert.That(await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)), Is.EqualTo("""{"status":"healthy"}"""));
    }

    [Test]
    public async Task Says_that_it_cannot_serve_when_the_disk_is_full()
    {
        await using var api = await TestApi.StartWithSignInAsync(("Health:TooLittleFreeMegabytes", "1000000000"));
        using var http = api.Http();

        using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(ready.Headers.RetryAfter, Is.Not.Null);
        Assert.That(await http.GetStringAsync(new Uri("/health/live", UriKind.Relative)), Does.Contain("healthy"));
    }

    [Test]
    public async Task Shows_metrics_to_whoever_has_the_token_and_hides_them_from_others()
    {
        await using var api = await TestApi.StartWithSignInAsync(("Metrics:Token", "sen-hong-bay-giờ-k3x9"));
        using var http = api.Http();

        using var without = await http.GetAsync(new Uri("/metrics", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/metrics", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer wrong");
        using var wrong = await http.SendAsync(request);

        Assert.That(without.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Hands_out_metrics_for_the_token()
    {
        await using var api = await TestApi.StartWithSignInAsync(("Metrics:Token", "sen-hong-k3x9-ban-mai"));
        using var http = api.Http();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer sen-hong-k3x9-ban-mai");

        Assert.That(await http.GetStringAsync(new Uri("/metrics", UriKind.Relative)), Does.Contain("target_info"));
    }

    [Test]
    public async Task Tells_browsers_what_not_to_do_with_any_answer_failures_too()
    {
        await using var api = await TestApi.StartWithSignInAsync();
        using var http = api.Http();

        foreach (var path in new[] { "/api/v1/public/products", "/api/v1/products", "/api/v1/nothing-there", "/health/live" })
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));

            Assert.That(Header(response, "Content-Security-Policy"), Does.StartWith("default-src 'none'").And.Contain("frame-ancestors 'none'"), path);
            Assert.That(Header(response, "X-Content-Type-Options"), Is.EqualTo("nosniff"), path);
            Assert.That(Header(response, "X-Frame-Options"), Is.EqualTo("DENY"), path);
            Assert.That(Header(response, "Referrer-Policy"), Is.EqualTo("same-origin"), path);
            Assert.That(Header(response, "Strict-Transport-Security"), Does.StartWith("max-age="), path);
            Assert.That(Header(response, "API-Version"), Is.EqualTo(path.StartsWith("/api", StringComparison.Ordinal) ? "1" : null), path);
            Assert.That(response.Headers.Contains("Server"), Is.False, path);
        }
    }

    [Test]
    public async Task Counts_public_requests_and_refuses_too_many_until_the_minute_is_over()
    {
        await using var api = await TestApi.StartWithSignInAsync(("RateLimits:PublicPerMinute", "2"));
        using var http = api.Http();
        var address = new Uri("/api/v1/public/products?limit=1", UriKind.Relative);

        using var first = await http.GetAsync(address);
        using var second = await http.GetAsync(address);
        using var third = await http.GetAsync(address);
        using var elsewhere = await http.GetAsync(new Uri("/api/v1/me", UriKind.Relative));

        Assert.That(Header(first, "RateLimit-Policy"), Is.EqualTo("\"public\";q=2;w=60"));
        Assert.That(Header(first, "RateLimit"), Is.EqualTo("\"public\";r=1;t=60"));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await third.AssertProblemAsync(429, "request.too_many");
        Assert.That(third.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(60)));
        Assert.That(elsewhere.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "the officers have a count of their own");

        api.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await http.GetAsync(address);
        Assert.That(later.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Sends_the_page_that_an_address_needs_with_a_nonce_of_its_own()
    {
        using var folder = WebRoot();
        await using var api = await TestApi.StartWithSignInAsync(("webroot", folder.Path));
        using var http = api.Http();
        HashSet<string> nonces = [];

        foreach (var (path, status, document) in new[]
        {
            ("/", 200, "public"), ("/q/OCOP-123", 200, "public"), ("/san-pham/OCOP-123", 200, "public"), ("/danh-sach/con-hieu-luc", 200, "public"), ("/tra-cuu", 200, "public"),
            ("/theo-doi", 200, "public"), ("/quyet-dinh", 200, "public"), ("/phan-anh", 200, "public"),
            ("/quan-tri", 200, "staff"), ("/quan-tri/san-pham/1", 200, "staff"), ("/dang-nhap", 200, "staff"), ("/dang-ky-dai-dien", 200, "staff"), ("/không-có", 404, "public"),
        })
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            var text = await response.Content.ReadAsStringAsync();
            var nonce = Nonce().Match(text).Groups["nonce"].Value;

            Assert.That((int)response.StatusCode, Is.EqualTo(status), path);
            Assert.That(text, Does.Contain(document), path);
            Assert.That(nonce, Has.Length.GreaterThanOrEqualTo(22), path);
            Assert.That(Header(response, "Content-Security-Policy"), Does.Contain($"script-src 'self' 'nonce-{nonce}'").And.Contain($"style-src 'self' 'nonce-{nonce}'"), path);
            Assert.That(response.Headers.CacheControl!.NoCache, path);
            Assert.That(nonces.Add(nonce), path);
        }
    }

    [TestCase("br", "compressed", "br")]
    [TestCase("gzip, deflate", "plain", null)]
    [TestCase(null, "plain", null)]
    public async Task Sends_a_file_as_compressed_by_the_build_for_a_browser_that_takes_it(string? accepts, string expected, string? encoding)
    {
        using var folder = WebRoot();
        await using var api = await TestApi.StartWithSignInAsync(("webroot", folder.Path));
        using var http = api.Http();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepts);

        using var response = await http.GetAsync(new Uri("/assets/app-1a2b3c.js", UriKind.Relative));

        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(expected));
        Assert.That(response.Content.Headers.ContentEncoding.FirstOrDefault(), Is.EqualTo(encoding));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/javascript"));
        Assert.That(Header(response, "Cache-Control"), Is.EqualTo("public, max-age=31536000, immutable"));
        Assert.That(response.Headers.Vary, Has.Member("Accept-Encoding"));
    }

    [TestCase("/assets/gone.js", 404)]
    [TestCase("/index.html", 404)]
    [TestCase("/.vite/manifest.json", 404)]
    [TestCase("/../appsettings.json", 404)]
    [TestCase("/robots.txt", 200)]
    public async Task Sends_files_that_are_there_for_everybody_and_no_others(string path, int status)
    {
        using var folder = WebRoot();
        await using var api = await TestApi.StartWithSignInAsync(("webroot", folder.Path));
        using var http = api.Http();

        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
    }

    private static TestFolder WebRoot()
    {
        var folder = new TestFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        Directory.CreateDirectory(Path.Combine(folder.Path, ".vite"));
        File.WriteAllText(Path.Combine(folder.Path, "index.html"), "<meta nonce=\"__CSP_NONCE__\">staff");
        File.WriteAllText(Path.Combine(folder.Path, "tra-cuu.html"), "<meta nonce=\"__CSP_NONCE__\">public");
        File.WriteAllText(Path.Combine(folder.Path, "robots.txt"), "User-agent: *");
        File.WriteAllText(Path.Combine(folder.Path, ".vite", "manifest.json"), "{}");
        File.WriteAllText(Path.Combine(folder.Path, "assets", "app-1a2b3c.js"), "plain");
        File.WriteAllText(Path.Combine(folder.Path, "assets", "app-1a2b3c.js.br"), "compressed");
        return folder;
    }

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    [GeneratedRegex("nonce=\"(?<nonce>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nonce();
}
