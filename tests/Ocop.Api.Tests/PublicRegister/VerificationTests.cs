using System.Net.Http.Json;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.PublicRegister;

public sealed class VerificationTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [SetUp]
    public async Task SetUp()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase("2026-11-23", "in-force", "2029-11-23")]
    [TestCase("2023-11-24", "expiring", "2026-11-24")]
    [TestCase("2023-11-23", "expiring", "2026-11-23")]
    [TestCase("2023-11-22", "expired", "2026-11-22")]
    [TestCase("2024-02-29", "in-force", "2027-02-28")]
    public async Task Tells_what_the_decision_date_makes_of_a_code(string decided, string verdict, string expires)
    {
        var code = await Certified("Nem Lai Vung", decided);

        var answer = await _http.GetJsonAsync($"/api/v1/public/verify/{code}");

        Assert.That(answer.GetProperty("verdict").GetString(), Is.EqualTo(verdict));
        Assert.That(answer.GetProperty("certification").GetProperty("expiresOn").GetString(), Is.EqualTo(expires));
        Assert.That(answer.GetProperty("certification").GetProperty("stars").GetInt32(), Is.EqualTo(4));
        Assert.That(answer.GetProperty("product").GetProperty("code").GetString(), Is.EqualTo(code));
    }

    [Test]
    public async Task Expires_at_midnight_in_Viet_Nam_without_a_write()
    {
        var code = await Certified("Trà sen", "2023-11-23");
        Assert.That(await Verdict(code), Is.EqualTo("expiring"));

        _api.Clock.SetUtcNow(new(2026, 11, 23, 16, 59, 59, TimeSpan.Zero));
        Assert.That(await Verdict(code), Is.EqualTo("expiring"));

        _api.Clock.SetUtcNow(new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero));
        Assert.That(await Verdict(code), Is.EqualTo("expired"));
    }

    [Test]
    public async Task Never_takes_a_recognition_without_a_date_for_valid() =>
        Assert.That(await Verdict(await Certified("Khô cá lóc", null)), Is.EqualTo("unconfirmed"));

    [Test]
    public async Task Knows_a_code_however_it_is_typed_or_scanned()
    {
        var code = await Certified("Hạt sen sấy", "2026-01-15", "83-832-28882-2-2022", ["8938505974194"]);

        foreach (var typed in new[]
        {
            code, code.ToLowerInvariant(), $" {code} ", "8938505974194", "08938505974194", $"https://ocop.example/q/{code}", "https://ocop.example/01/08938505974194/10/L1",
            $"https://ocop.example/tra-cuu?code={code}", $"ocop.dongthap.gov.vn/q/{code}", "83\u2013832\u201328882-2-2022",
            "(01)08938505974194", "]d20108938505974194", "010893850597419410L1",
        })
        {
            Assert.That(await Verdict(typed), Is.EqualTo("in-force"), typed);
        }
    }

    [Test]
    public async Task Knows_a_code_of_its_own_without_its_hyphen()
    {
        var code = await Certified("Bột gạo", "2026-01-15");

        Assert.That(await Verdict(code.Replace("-", "", StringComparison.Ordinal)), Is.EqualTo("in-force"));
        Assert.That(await Verdict(code.Replace("-", " ", StringComparison.Ordinal)), Is.EqualTo("in-force"));
    }

    [Test]
    public async Task Takes_a_whole_address_in_the_path_too()
    {
        var code = await Certified("Nước mắm", "2026-01-15");
        var answer = await _http.GetJsonAsync($"/api/v1/public/verify/{Uri.EscapeDataString("https://ocop.example/q/" + code)}");

        Assert.That(answer.GetProperty("product").GetProperty("code").GetString(), Is.EqualTo(code));
    }

    [Test]
    public async Task Says_of_a_certificate_what_that_certificate_is_worth()
    {
        var code = await Certified("Gạo sạch", "2024-01-15");
        var product = await IdAsync(code);
        await GrantAsync(product, 3, "2023-06-01", "7/GCN-2023", "7/QĐ-UBND");
        await GrantAsync(product, 5, "2026-02-01", "9/GCN-2026", "9/QĐ-UBND");

        Assert.That(await Verdict(code), Is.EqualTo("in-force"));
        Assert.That(await Verdict("9/GCN-2026"), Is.EqualTo("in-force"));
        Assert.That(await Verdict("7/gcn-2023"), Is.EqualTo("superseded"));
        Assert.That(await Verdict(" 7/QĐ-UBND "), Is.EqualTo("superseded"));

        var answer = await _http.GetJsonAsync($"/api/v1/public/verify?code={Uri.EscapeDataString("7/GCN-2023")}");
        Assert.That(answer.GetProperty("certification").GetProperty("stars").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public async Task Asks_for_the_products_code_where_a_decision_recognised_several()
    {
        await Certified("Chả cá", "2026-01-15");
        await Certified("Chả lụa", "2026-01-15");

        await (await _http.GetAsync(new Uri("/api/v1/public/verify?code=12%2FQ%C4%90-UBND", UriKind.Relative))).AssertProblemAsync(422, "verification.ambiguous");
    }

    [TestCase("nothing-like-it")]
    [TestCase("")]
    [TestCase("https://ocop.example/")]
    [TestCase("%00")]
    public async Task Says_that_an_unknown_code_is_unknown(string code) =>
        await (await _http.GetAsync(new Uri($"/api/v1/public/verify?code={Uri.EscapeDataString(code)}", UriKind.Relative))).AssertProblemAsync(404, "verification.unknown");

    [Test]
    public async Task Never_answers_for_a_product_without_recognition()
    {
        var code = (await Registered("Bún", null, [])).GetProperty("code").GetString();

        await (await _http.GetAsync(new Uri($"/api/v1/public/verify/{code}", UriKind.Relative))).AssertProblemAsync(404, "verification.unknown");
        await (await _http.GetAsync(new Uri($"/api/v1/public/products/{code}", UriKind.Relative))).AssertProblemAsync(404, "product.not_found");
    }

    private async Task<Guid> IdAsync(string code) =>
        (await _http.GetJsonAsync($"/api/v1/products?q={code}")).GetProperty("items")[0].GetProperty("id").GetGuid();

    private Task<JsonElement> GrantAsync(Guid productId, int stars, string decisionDate, string certificateNumber, string decisionNumber) =>
        _http.PostJsonAsync("/api/v1/certifications", new { productId, stars, level = "province", decisionNumber, decisionDate, certificateNumber });

    private async Task<string?> Verdict(string code) =>
        (await _http.GetJsonAsync($"/api/v1/public/verify?code={Uri.EscapeDataString(code)}")).GetProperty("verdict").GetString();

    private async Task<string> Certified(string name, string? decided, string? code = null, string[]? gtins = null)
    {
        var product = await Registered(name, code, gtins ?? []);
        await _http.PostJsonAsync("/api/v1/certifications", new
        {
            productId = product.GetProperty("id").GetGuid(),
            stars = 4,
            level = "province",
            decisionNumber = decided is null ? null : "12/QĐ-UBND",
            decisionDate = decided,
        });
        return product.GetProperty("code").GetString()!;
    }

    private async Task<JsonElement> Registered(string name, string? code, string[] gtins)
    {
        var subject = await _api.RegisterSubjectAsync("HTX Sen Tháp Mười");
        return await _http.PostJsonAsync("/api/v1/products", new { name, subjectId = subject, code, gtins });
    }
}
