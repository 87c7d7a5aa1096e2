using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Certifications;

public sealed class CertificationDecisionTests : ApiTest
{
    private const string Certifications = "/api/v1/certifications";

    [TestCase("revocation", "revoked")]
    [TestCase("withdrawal", "withdrawn")]
    [TestCase("suspension", "suspended")]
    public async Task A_decision_shows_at_once_everywhere(string step, string status)
    {
        var (product, id) = await InForceAsync();

        await DecideAsync(id, step, new { on = "2026-11-20", ground = "Ngừng sản xuất", groundCode = "not-produced", decisionNumber = "9/QĐ-UBND", decisionDate = "2026-11-19" });

        Assert.That((await Http.GetJsonAsync($"{Certifications}/{id}")).GetProperty("status").GetString(), Is.EqualTo(status));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("verdict").GetString(), Is.EqualTo(status));
        Assert.That((await Http.GetJsonAsync($"{Certifications}/{id}?asOf=2026-11-19")).GetProperty("status").GetString(), Is.EqualTo("in-force"));
        Assert.That(await ListAsync($"/api/v1/products/{product}/history", "type"), Does.Contain($"certification.{status}.v1"));
        Assert.That(await ListAsync($"{Certifications}/{id}/history", "type"), Does.Contain($"certification.{status}.v1"));
    }

    [Test]
    public async Task A_reinstatement_ends_a_suspension()
    {
        var (_, id) = await InForceAsync();
        await DecideAsync(id, "suspension", new { on = "2026-11-01", ground = "Chờ kết quả kiểm nghiệm", until = "2026-12-31" });

        await DecideAsync(id, "reinstatement", new { on = "2026-11-23" });

        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("verdict").GetString(), Is.EqualTo("in-force"));
    }

    [Test]
    public async Task Needs_the_version_that_the_decider_read()
    {
        var (_, id) = await InForceAsync();
        var tag = await Http.ETagAsync($"{Certifications}/{id}");
        await DecideAsync(id, "suspension", new { on = "2026-11-01", ground = "x" });

        await (await PostAsync($"{Certifications}/{id}/withdrawal", new { on = "2026-11-20", ground = "x", groundCode = "mark-misuse" })).AssertProblemAsync(428, "request.if_match_needed");
        await (await PostAsync($"{Certifications}/{id}/withdrawal", new { on = "2026-11-20", ground = "x", groundCode = "mark-misuse" }, tag)).AssertProblemAsync(412, "record.stale");
    }

    [TestCase("withdrawal", "{\"on\":\"2026-11-20\"}", 400, "request.invalid")]
    [TestCase("withdrawal", "{\"on\":\"2026-11-20\",\"ground\":\"x\",\"groundCode\":\"absent-from-reevaluation\"}", 422, "certification.ground_unknown")]
    [TestCase("withdrawal", "{\"on\":\"2020-01-01\",\"ground\":\"x\"}", 422, "certification.before_start")]
    [TestCase("withdrawal", "{\"on\":\"2026-11-20\",\"ground\":\"x\",\"decisionDate\":\"2026-11-24\"}", 422, "certification.decision_in_future")]
    [TestCase("suspension", "{\"on\":\"2026-11-20\",\"ground\":\"x\",\"until\":\"2026-11-19\"}", 422, "certification.suspension_ends_before_start")]
    [TestCase("suspension", "{\"on\":\"2030-11-20\",\"ground\":\"x\"}", 422, "certification.not_in_force")]
    [TestCase("reinstatement", "{\"on\":\"2026-11-20\"}", 422, "certification.not_suspended")]
    public async Task Refuses_what_cannot_be_decided(string step, string body, int status, string code)
    {
        var (_, id) = await InForceAsync();

        await (await PostAsync($"{Certifications}/{id}/{step}", System.Text.Json.JsonDocument.Parse(body).RootElement, await Http.ETagAsync($"{Certifications}/{id}"))).AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Needs_the_permission_to_decide()
    {
        var (_, id) = await InForceAsync();
        Api.Caller.Granted.Remove(Permissions.CertificationsDecide);

        await (await PostAsync($"{Certifications}/{id}/withdrawal", new { on = "2026-11-20", ground = "x", groundCode = "mark-misuse" }, "\"1\"")).AssertProblemAsync(403, "caller.not_permitted");
    }

    private async Task<(Guid Product, Guid Certification)> InForceAsync()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Khô cá lóc", new { code = "A-1" });
        return (product, await CertificationAsync(product, 4, "2025-05-01", "2/QĐ"));
    }

    private async Task DecideAsync(Guid id, string step, object body)
    {
        if (step == "revocation")
        {
            await Api.RevokeAsync(Http, id, body);
            return;
        }

        using var response = await PostAsync($"{Certifications}/{id}/{step}", body, await Http.ETagAsync($"{Certifications}/{id}"));
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }
}
