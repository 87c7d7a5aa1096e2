using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Certifications;

/// <summary>A product is recognised again: the new one takes the old one's place from its date, and nothing is forgotten.</summary>
public sealed class RenewalTests : ApiTest
{
    private Guid _product;

    [SetUp]
    public async Task RegisterAsync() => _product = await ProductAsync(await SubjectAsync("HTX Sen"), "Trà sen");

    [Test]
    public async Task The_renewed_takes_the_place_of_the_old_from_its_date_and_both_stay()
    {
        var old = await CertificationAsync(_product, 3, "2024-03-01");
        var renewed = await RenewedAsync(old, new { stars = 4, level = "province", decisionNumber = "9/QĐ-UBND", decisionDate = "2026-11-20" });

        Assert.That(await ListAsync($"/api/v1/products/{_product}/certifications", "id"), Is.EqualTo((string[])[renewed.ToString(), old.ToString()]));
        Assert.That(await ListAsync($"/api/v1/products/{_product}/certifications", "status"), Is.EqualTo((string[])["in-force", "superseded"]));
        Assert.That((await Http.GetJsonAsync($"/api/v1/certifications/{old}?asOf=2026-11-19")).GetProperty("status").GetString(), Is.EqualTo("in-force"));
        Assert.That(await ListAsync($"/api/v1/certifications/{renewed}/history", "type"), Is.EqualTo((string[])["certification.upgraded.v1"]));
        Assert.That(await ListAsync($"/api/v1/certifications/{old}/history", "type"), Does.Contain("certification.superseded.v1").And.Contain("certification.granted.v1"));
    }

    [TestCase(4, "certification.renewed.v1")]
    [TestCase(3, "certification.downgraded.v1")]
    public async Task As_many_stars_and_fewer_are_told_apart(int stars, string type)
    {
        var old = await CertificationAsync(_product, 4, "2023-12-01");
        var renewed = await RenewedAsync(old, new { stars, level = "province", decisionDate = "2026-11-20" });
        Assert.That(await ListAsync($"/api/v1/certifications/{renewed}/history", "type"), Is.EqualTo((string[])[type]));
    }

    [Test]
    public async Task Sent_again_with_its_key_it_is_entered_once()
    {
        var old = await CertificationAsync(_product, 3, "2024-03-01");
        var (tag, body) = (await TagAsync(old), new { stars = 3, level = "province", decisionDate = "2026-11-20" });
        Api.Caller.IdempotencyKey = "renewal-1";
        using var first = await PostAsync($"/api/v1/certifications/{old}/renewal", body, tag);
        using var second = await PostAsync($"/api/v1/certifications/{old}/renewal", body, tag);
        Assert.That((await second.JsonAsync()).GetProperty("id").GetGuid(), Is.EqualTo((await first.JsonAsync()).GetProperty("id").GetGuid()));
        Assert.That(await ListAsync($"/api/v1/products/{_product}/certifications", "id"), Has.Length.EqualTo(2));
    }

    [TestCase("2024-03-01", 422, "certification.renewal_before_grant")]
    [TestCase("2024-02-29", 422, "certification.renewal_before_grant")]
    [TestCase("2026-11-24", 422, "certification.decision_in_future")]
    [TestCase(null, 400, "request.invalid")]
    public async Task Refuses_one_that_cannot_follow(string? decided, int status, string code)
    {
        var old = await CertificationAsync(_product, 3, "2024-03-01");
        using var refused = await PostAsync($"/api/v1/certifications/{old}/renewal", new { stars = 3, level = "province", decisionDate = decided }, await TagAsync(old));
        await refused.AssertProblemAsync(status, code);
        Assert.That(await ListAsync($"/api/v1/products/{_product}/certifications", "id"), Has.Length.EqualTo(1), "nothing half-done");
    }

    [Test]
    public async Task Refuses_one_that_would_undo_a_revocation_and_takes_one_after_it()
    {
        var old = await CertificationAsync(_product, 3, "2024-03-01");
        await Api.RevokeAsync(Http, old, new { on = "2026-11-10", ground = "Kết luận số 5", groundCode = "mark-misuse", decisionDate = "2026-11-09" });

        using var refused = await PostAsync($"/api/v1/certifications/{old}/renewal", new { stars = 3, level = "province", decisionDate = "2026-11-05" }, await TagAsync(old));
        await refused.AssertProblemAsync(422, "certification.renewal_overlaps_end");
        await RenewedAsync(old, new { stars = 3, level = "province", decisionDate = "2026-11-20" });
        Assert.That(await ListAsync($"/api/v1/products/{_product}/certifications", "status"), Is.EqualTo((string[])["in-force", "revoked"]));
    }

    [Test]
    public async Task Needs_the_version_that_was_read_and_the_latest_recognition()
    {
        var old = await CertificationAsync(_product, 3, "2022-03-01");
        var tag = await TagAsync(old);
        await CertificationAsync(_product, 4, "2025-03-01");
        var body = new { stars = 3, level = "province", decisionDate = "2026-11-20" };
        await (await PostAsync($"/api/v1/certifications/{old}/renewal", body)).AssertProblemAsync(428, "request.if_match_needed");
        await (await PostAsync($"/api/v1/certifications/{old}/renewal", body, tag)).AssertProblemAsync(412, "record.stale");
        await (await PostAsync($"/api/v1/certifications/{old}/renewal", body, await TagAsync(old))).AssertProblemAsync(409, "certification.already_superseded");
    }

    [Test]
    public async Task Days_without_a_certificate_stand_with_the_one_that_ended_them()
    {
        var first = await CertificationAsync(_product, 3, "2019-05-10");
        var second = await CertificationAsync(_product, 3, "2022-06-01");
        await RenewedAsync(second, new { stars = 3, level = "province", decisionDate = "2025-06-02" });

        var rows = (await Http.GetJsonAsync($"/api/v1/products/{_product}/certifications")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(rows.Select(GapOf), Is.EqualTo((string[])["", "2022-05-11 2022-05-31 21", ""]), "1 June 2025 was the last day of the second");
        Assert.That(rows[2].GetProperty("id").GetGuid(), Is.EqualTo(first));

        static string GapOf(JsonElement row) => row.GetProperty("gapBefore") is { ValueKind: JsonValueKind.Object } gap
            ? $"{gap.GetProperty("from").GetString()} {gap.GetProperty("to").GetString()} {gap.GetProperty("days").GetInt32()}" : "";
    }

    private Task<string> TagAsync(Guid id) => Http.ETagAsync($"/api/v1/certifications/{id}");

    private async Task<Guid> RenewedAsync(Guid id, object body)
    {
        using var renewed = await PostAsync($"/api/v1/certifications/{id}/renewal", body, await TagAsync(id));
        Assert.That((int)renewed.StatusCode, Is.EqualTo(201), await renewed.Content.ReadAsStringAsync());
        return (await renewed.JsonAsync()).GetProperty("id").GetGuid();
    }
}
