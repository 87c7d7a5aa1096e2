using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.PublicRegister;

/// <summary>The nightly snapshot of the public register: whole, without anything personal, and to be fetched in pieces.</summary>
public sealed class SnapshotTests
{
    private const string Snapshots = "/api/v1/public/snapshots";
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync(("PublicRegister:HouseholdInitials", "true"), ("OpenData:Kept", "2"));
        _http = _api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task It_holds_the_register_and_nothing_personal()
    {
        var unit = (await _http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=1")).GetProperty("items")[0];
        var household = await SubjectAsync(new { name = "Hộ kinh doanh Trần Văn Mập", kind = "household", phone = "0912345678", email = "map@nha.example", ownerName = "Trần Văn Mập", address = "12 đường Kín" });
        await RecogniseAsync(await ProductAsync(new { name = "Khô cá lóc", subjectId = household, unitId = unit.GetProperty("id").GetGuid(), gtins = new[] { "8938501234568" } }), "2026-01-15");
        var old = await ProductAsync(new { name = "Nem", subjectId = await SubjectAsync(new { name = "HTX Sen", kind = "cooperative" }) });
        await RecogniseAsync(old, "2020-05-01");
        await RecogniseAsync(old, "2023-06-01");
        await ProductAsync(new { name = "Chưa công nhận", subjectId = household });
        _api.Caller.UserId = null;
        await _api.Services.GetRequiredService<LedgerSequencer>().SequenceOnceAsync(CancellationToken.None);
        await _api.RunJobAsync("register-snapshot");

        var manifest = await _http.GetJsonAsync(Snapshots + "/latest");
        Assert.That((manifest.GetProperty("day").GetString(), manifest.GetProperty("licenceConfirmed").GetBoolean()), Is.EqualTo(("2026-11-23", false)));
        Assert.That(manifest.GetProperty("feedPosition").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo((await _api.ColumnAsync("select count(*) from ledger_events where visibility = 'published'"))[0]));
        var files = manifest.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.That(files.Keys, Is.EquivalentTo(new[] { "products", "certifications", "units", "product-types" }.SelectMany(n => (string[])[n + ".ndjson", n + ".ndjson.gz"])));
        Dictionary<string, List<JsonElement>> rows = [];

        foreach (var (name, file) in files)
        {
            var bytes = await _http.GetByteArrayAsync(new Uri(file.GetProperty("url").GetString()!, UriKind.Relative));
            Assert.That((long)bytes.Length, Is.EqualTo(file.GetProperty("bytes").GetInt64()), name);
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(bytes)), Is.EqualTo(file.GetProperty("sha256").GetString()), name);
            var text = Encoding.UTF8.GetString(name.EndsWith(".gz", StringComparison.Ordinal) ? await UnpackAsync(bytes) : bytes);

            foreach (var secret in (string[])["0912345678", "map@nha.example", "Trần Văn Mập", "đường Kín", "Chưa công nhận"])
            {
                Assert.That(text, Does.Not.Contain(secret), name);
            }

            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.That(lines, Has.Length.EqualTo(file.GetProperty("rows").GetInt32()), name);
            rows[name] = [.. lines.Select(l => JsonDocument.Parse(l).RootElement)];
            Assert.That(rows[name].Select(r => r.GetRawText()), Is.EqualTo(rows[name.Replace(".gz", "", StringComparison.Ordinal)].Select(r => r.GetRawText())), "packed and plain hold the same");
        }

        var listed = (await _http.GetJsonAsync("/api/v1/public/products")).GetProperty("items").EnumerateArray().ToDictionary(p => p.GetProperty("code").GetString()!, StringComparer.Ordinal);
        Assert.That(rows["products.ndjson"].Select(p => p.GetProperty("code").GetString()), Is.EquivalentTo(listed.Keys));

        foreach (var product in rows["products.ndjson"])
        {
            var shown = listed[product.GetProperty("code").GetString()!];

            foreach (var field in (string[])["name", "subjectName", "stars", "status", "expiresOn", "unitName", "groupName", "illustrative"])
            {
                Assert.That(product.GetProperty(field).ToString(), Is.EqualTo(shown.GetProperty(field).ToString()), field);
            }
        }

        var dried = rows["products.ndjson"].Single(p => p.GetProperty("name").GetString() == "Khô cá lóc");
        Assert.That(dried.GetProperty("subjectName").GetString(), Does.StartWith("Hộ kinh doanh ").And.Not.Contain("Mập"));
        Assert.That(dried.GetProperty("unitCode").GetString(), Is.EqualTo(unit.GetProperty("code").GetString()));
        Assert.That(rows["certifications.ndjson"].Select(c => c.GetProperty("status").GetString()), Is.EquivalentTo((string[])["in-force", "superseded", "expiring"]).Or.EquivalentTo((string[])["in-force", "superseded", "expired"]));
        Assert.That(rows["certifications.ndjson"].Count(c => c.GetProperty("supersededOn").GetString() == "2023-06-01"), Is.EqualTo(1));
        Assert.That(rows["units.ndjson"], Has.Count.GreaterThan(100));

        var tables = (await _http.GetJsonAsync("/api/v1/public/dictionary")).GetProperty("items").EnumerateArray().ToList();

        foreach (var table in tables)
        {
            var name = table.GetProperty("name").GetString()!;
            var fields = table.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()).ToList();
            Assert.That(rows[name].Select(r => r.EnumerateObject().Select(p => p.Name)), Is.All.EqualTo(fields), name);
            Assert.That(table.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("meaning").GetString()!.Length), Is.All.GreaterThan(3));
        }

        using var catalog = await _http.GetAsync(new Uri("/api/v1/public/catalog", UriKind.Relative));
        Assert.That(catalog.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/ld+json"));
        Assert.That((await catalog.JsonAsync()).GetProperty("distribution").GetArrayLength(), Is.EqualTo(8));
    }

    [Test]
    public async Task A_download_that_broke_off_is_taken_up_where_it_stood()
    {
        await RecogniseAsync(await ProductAsync(new { name = "Nem", subjectId = await SubjectAsync(new { name = "HTX Sen", kind = "cooperative" }) }), "2026-01-15");
        await _api.RunJobAsync("register-snapshot");
        _api.Caller.UserId = null;
        var file = (await _http.GetJsonAsync(Snapshots + "/latest")).GetProperty("files").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "units.ndjson");
        var (url, size) = (file.GetProperty("url").GetString()!, file.GetProperty("bytes").GetInt64());

        using var head = await SendAsync(HttpMethod.Head, url, null, null);
        Assert.That((head.StatusCode, head.Content.Headers.ContentLength, head.Headers.AcceptRanges.Single()), Is.EqualTo((HttpStatusCode.OK, (long?)size, "bytes")));
        Assert.That(head.Headers.ETag!.Tag, Is.EqualTo($"\"{file.GetProperty("sha256").GetString()}\""));
        Assert.That(head.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("ocop-dong-thap-2026-11-23-units.ndjson"));

        using var first = await SendAsync(HttpMethod.Get, url, new(0, 999), null);
        using var rest = await SendAsync(HttpMethod.Get, url, new(1000, null), head.Headers.ETag);
        Assert.That((first.StatusCode, rest.StatusCode), Is.EqualTo((HttpStatusCode.PartialContent, HttpStatusCode.PartialContent)));
        byte[] whole = [.. await first.Content.ReadAsByteArrayAsync(), .. await rest.Content.ReadAsByteArrayAsync()];
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(whole)), Is.EqualTo(file.GetProperty("sha256").GetString()));

        using var other = await SendAsync(HttpMethod.Get, url, new(1000, null), new("\"another\""));
        Assert.That((other.StatusCode, other.Content.Headers.ContentLength), Is.EqualTo((HttpStatusCode.OK, (long?)size)), "of another file it begins anew");
        using var beyond = await SendAsync(HttpMethod.Get, url, new(size, null), null);
        Assert.That(beyond.StatusCode, Is.EqualTo(HttpStatusCode.RequestedRangeNotSatisfiable));

        foreach (var unknown in (string[])["/2026-11-23/phones.ndjson", "/2026-11-22/units.ndjson", "/hom-qua/units.ndjson", "/2026-11-23/..%2Funits.ndjson"])
        {
            await (await _http.GetAsync(new Uri(Snapshots + unknown, UriKind.Relative))).AssertProblemAsync(404, "snapshot.not_found");
        }

        Assert.That((await _http.GetJsonAsync(Snapshots + "/2026-11-23/manifest.json")).GetProperty("files").GetArrayLength(), Is.EqualTo(8));
    }

    [Test]
    public async Task So_many_nights_are_kept_and_a_day_has_one()
    {
        await (await _http.GetAsync(new Uri(Snapshots + "/latest", UriKind.Relative))).AssertProblemAsync(404, "snapshot.not_found");
        await _api.RunJobAsync("register-snapshot");
        Assert.That((await _http.GetJsonAsync(Snapshots + "/latest")).GetProperty("files").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "products.ndjson").GetProperty("bytes").GetInt64(), Is.Zero, "an empty register is an empty file");
        var subject = await SubjectAsync(new { name = "HTX Sen", kind = "cooperative" });

        for (var night = 0; night < 3; night++)
        {
            await RecogniseAsync(await ProductAsync(new { name = $"Nem {night}", subjectId = subject }), "2026-01-15");
            await _api.RunJobAsync("register-snapshot", TimeSpan.FromSeconds(1));
            await _api.RunJobAsync("register-snapshot", TimeSpan.FromSeconds(2));
            _api.Clock.Advance(TimeSpan.FromDays(1));
        }

        var kept = (await _http.GetJsonAsync(Snapshots)).GetProperty("items").EnumerateArray().ToList();
        Assert.That(kept.Select(s => s.GetProperty("day").GetString()), Is.EqualTo((string[])["2026-11-25", "2026-11-24"]));
        var named = kept.SelectMany(s => s.GetProperty("files").EnumerateArray()).Select(f => f.GetProperty("sha256").GetString()).Distinct().ToList();
        var stored = Directory.EnumerateFiles(_api.DataDirectory, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(f => f!.Length == 64);
        Assert.That(stored, Is.EquivalentTo(named), "what no snapshot names is gone");
        Assert.That(await _api.ColumnAsync("select status from job_runs where job = 'register-snapshot'"), Is.All.EqualTo("succeeded"));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, RangeItemHeaderValue? range, EntityTagHeaderValue? ifRange)
    {
        using HttpRequestMessage request = new(method, new Uri(url, UriKind.Relative));

        if (range is not null)
        {
            request.Headers.Range = new(range.From, range.To);
        }

        if (ifRange is not null)
        {
            request.Headers.IfRange = new(ifRange);
        }

        return await _http.SendAsync(request);
    }

    private static async Task<byte[]> UnpackAsync(byte[] bytes)
    {
        await using GZipStream gzip = new(new MemoryStream(bytes), CompressionMode.Decompress);
        using MemoryStream output = new();
        await gzip.CopyToAsync(output);
        return output.ToArray();
    }

    private async Task<Guid> SubjectAsync(object subject) => (await _http.PostJsonAsync("/api/v1/subjects", subject)).GetProperty("id").GetGuid();

    private async Task<Guid> ProductAsync(object product) => (await _http.PostJsonAsync("/api/v1/products", product)).GetProperty("id").GetGuid();

    private Task<JsonElement> RecogniseAsync(Guid product, string decided) => _http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = decided });
}
