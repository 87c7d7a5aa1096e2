using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Certifications;

/// <summary>What happens to a recognition after it was given: by whom, why, from when; and what was entered wrongly is struck out, never edited.</summary>
public sealed class CertificationStepTests : ApiTest
{
    private const string Certifications = "/api/v1/certifications";

    [Test]
    public async Task A_step_tells_its_ground_by_the_act_of_the_day_and_the_body_that_alone_had_the_authority()
    {
        var id = await InForceAsync();

        await TakeAsync(id, "revocation", new { on = "2026-11-20", ground = "Kết luận kiểm tra số 5", groundCode = "mark-misuse", decisionNumber = "9/QĐ-UBND", decisionDate = "2026-11-19" });

        var step = (await StepsAsync(id)).Single();
        Assert.That(
            (Text(step, "kind"), Text(step, "on"), Text(step, "groundCode"), Text(step, "groundName"), Text(step, "ground"), Text(step, "decisionNumber"), Text(step, "agencyName")),
            Is.EqualTo(("revocation", "2026-11-20", "mark-misuse", "Sử dụng sai nhãn hiệu, logo OCOP", "Kết luận kiểm tra số 5", "9/QĐ-UBND", "Ủy ban nhân dân tỉnh Đồng Tháp")));
        Assert.That((await Http.GetJsonAsync($"{Certifications}/{id}")).GetProperty("endGroundCode").GetString(), Is.EqualTo("mark-misuse"));
    }

    // who decides about so many stars on a day: QĐ 148 (district, province, ministry), QĐ 1489, QĐ 26
    [TestCase(3, "2025-07-10", "Ủy ban nhân dân tỉnh Đồng Tháp")]
    [TestCase(4, "2026-11-19", "Ủy ban nhân dân tỉnh Đồng Tháp")]
    [TestCase(5, "2026-11-19", "Bộ Nông nghiệp và Môi trường")]
    [TestCase(5, "2025-02-10", "Bộ Nông nghiệp và Phát triển nông thôn")]
    public async Task The_act_of_the_day_says_who_decides(int stars, string on, string body)
    {
        var id = await InForceAsync(stars);

        Assert.That(await NamesAsync(id, on), Is.EqualTo((string[])[body]));
    }

    [Test]
    public async Task The_body_that_recognised_decides_and_once_it_is_gone_whoever_the_act_names()
    {
        var district = AgencyOf("ubnd-815");
        var id = await InForceAsync(3, new { issuerAgencyId = district });

        Assert.That((await NamesAsync(id, "2025-06-30"))[0], Is.EqualTo("Ủy ban nhân dân thành phố Mỹ Tho"));
        Assert.That(await NamesAsync(id, "2025-07-10"), Is.EqualTo((string[])["Ủy ban nhân dân tỉnh Đồng Tháp"]));
        await TakeAsync(id, "suspension", new { on = "2025-06-20", until = "2025-06-25", ground = "Chờ kiểm nghiệm", decisionDate = "2025-06-19", agencyId = district });
        Assert.That(Text((await StepsAsync(id)).Single(), "agencyName"), Is.EqualTo("Ủy ban nhân dân thành phố Mỹ Tho"));

        using var late = await TryAsync(id, "suspension", new { on = "2026-11-20", ground = "x", agencyId = district });
        await late.AssertProblemAsync(422, "certification.wrong_authority");
        Assert.That((await late.JsonAsync()).GetProperty("detail").GetString(), Does.Contain("Ủy ban nhân dân tỉnh Đồng Tháp"));
        await (await TryAsync(id, "suspension", new { on = "2026-11-20", ground = "x", agencyId = Guid.CreateVersion7() })).AssertProblemAsync(404, "agency.not_found");
    }

    [Test]
    public async Task What_takes_effect_later_is_worth_nothing_before()
    {
        var id = await InForceAsync();

        await TakeAsync(id, "revocation", new { on = "2026-12-01", ground = "x", groundCode = "not-produced" });

        Assert.That((await StatusAsync(id), await StatusAsync(id, "2026-11-30"), await StatusAsync(id, "2026-12-01")), Is.EqualTo(("in-force", "in-force", "revoked")));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("verdict").GetString(), Is.EqualTo("in-force"));
    }

    [Test]
    public async Task A_wrong_entry_is_struck_out_and_the_right_one_takes_its_place()
    {
        var id = await InForceAsync();
        await TakeAsync(id, "revocation", new { on = "2026-11-01", ground = "Vi phạm", groundCode = "law-breach" });
        var wrong = (await StepsAsync(id)).Single();

        await CorrectAsync(id, wrong, new { reason = "Nhầm ngày", right = new { on = "2026-11-15", ground = "Vi phạm nhãn", groundCode = "law-breach", decisionNumber = "12/QĐ-UBND" } });

        var steps = await StepsAsync(id);
        Assert.That(steps.Select(s => (Text(s, "on"), Text(s, "struckOutBecause"))), Is.EqualTo(new[] { ("2026-11-01", "Nhầm ngày"), ("2026-11-15", null) }));
        Assert.That(steps[1].GetProperty("replacesId").GetGuid(), Is.EqualTo(wrong.GetProperty("id").GetGuid()));
        Assert.That((await StatusAsync(id, "2026-11-14"), await StatusAsync(id, "2026-11-15")), Is.EqualTo(("in-force", "revoked")));
        Assert.That(await ListAsync($"{Certifications}/{id}/history", "type"), Does.Contain("certification.step-corrected.v1"));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("certification").GetProperty("endReason").GetString(), Is.EqualTo("Vi phạm nhãn"));
        using var undone = await TryCorrectAsync(id, steps[1], new { reason = "Huỷ" });
        await undone.AssertProblemAsync(422, "certification.step_decided");
        using var again = await TryCorrectAsync(id, wrong, new { reason = "Nhầm nữa" });
        await again.AssertProblemAsync(409, "certification.step_struck_out");
    }

    [Test]
    public async Task What_should_never_have_been_entered_leaves_the_recognition_as_it_was()
    {
        var id = await InForceAsync();
        await TakeAsync(id, "withdrawal", new { on = "2026-11-01", ground = "Chủ thể xin thôi" });
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("verdict").GetString(), Is.EqualTo("withdrawn"));

        await CorrectAsync(id, (await StepsAsync(id)).Single(), new { reason = "Nhầm sản phẩm" });

        Assert.That((await StatusAsync(id), await StatusAsync(id, "2026-11-02")), Is.EqualTo(("in-force", "in-force")));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/A-1")).GetProperty("verdict").GetString(), Is.EqualTo("in-force"));
        await TakeAsync(id, "withdrawal", new { on = "2026-11-20", ground = "Chủ thể xin thôi" });
        Assert.That(await StatusAsync(id), Is.EqualTo("withdrawn"));
    }

    [Test]
    public async Task A_step_that_others_build_on_cannot_be_struck_out_before_them()
    {
        var id = await InForceAsync();
        await TakeAsync(id, "suspension", new { on = "2026-11-01", ground = "Chờ kiểm nghiệm" });
        await TakeAsync(id, "reinstatement", new { on = "2026-11-10" });
        var steps = await StepsAsync(id);

        using var refused = await TryCorrectAsync(id, steps[0], new { reason = "Nhầm" });
        await refused.AssertProblemAsync(422, "certification.not_suspended");
        await CorrectAsync(id, steps[1], new { reason = "Nhầm" });
        Assert.That(await StatusAsync(id), Is.EqualTo("suspended"));
        await CorrectAsync(id, steps[0], new { reason = "Nhầm" });
        Assert.That(await StatusAsync(id, "2026-11-05"), Is.EqualTo("in-force"));
    }

    [TestCase("""{"right":{"on":"2026-11-15","ground":"x"}}""", 400, "request.invalid")]
    [TestCase("""{"reason":"Nhầm","right":{"ground":"x"}}""", 400, "request.invalid")]
    [TestCase("""{"reason":"Nhầm","right":{"on":"2020-01-01","ground":"x"}}""", 422, "certification.before_start")]
    [TestCase("""{"reason":"Nhầm","right":{"on":"2026-11-15","ground":"x","groundCode":"gi-do"}}""", 422, "certification.ground_unknown")]
    public async Task A_correction_obeys_the_rules_of_the_step(string body, int status, string code)
    {
        var id = await InForceAsync();
        await TakeAsync(id, "withdrawal", new { on = "2026-11-01", ground = "Chủ thể xin thôi" });

        using var refused = await TryCorrectAsync(id, (await StepsAsync(id)).Single(), JsonDocument.Parse(body).RootElement);
        await refused.AssertProblemAsync(status, code);
        Assert.That((await StatusAsync(id), (await StepsAsync(id)).Count), Is.EqualTo(("withdrawn", 1)), "nothing half-done");
        using var unknown = await TryCorrectAsync(id, JsonDocument.Parse($$"""{"id":"{{Guid.CreateVersion7()}}"}""").RootElement, new { reason = "Nhầm" });
        await unknown.AssertProblemAsync(404, "certification.step_not_found");
    }

    [Test]
    public async Task A_corrected_revocation_needs_the_class_of_its_ground_too()
    {
        var id = await InForceAsync();
        await TakeAsync(id, "revocation", new { on = "2026-11-01", ground = "Vi phạm", groundCode = "law-breach" });

        using var refused = await TryCorrectAsync(id, (await StepsAsync(id)).Single(), new { reason = "Nhầm ngày", right = new { on = "2026-11-15", ground = "Vi phạm" } });
        await refused.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task Grounds_are_those_of_the_act_in_force_on_a_day()
    {
        Assert.That(await ListAsync("/api/v1/revocation-grounds", "point"), Is.EqualTo((string[])["a", "b", "c", "d", "đ", "e"]));
        Assert.That(await ListAsync("/api/v1/revocation-grounds?on=2025-02-10", "code"), Does.Contain("absent-from-reevaluation").And.No.Member("mark-misuse"));
    }

    private async Task<Guid> InForceAsync(int stars = 4, object? more = null)
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Khô cá lóc", new { code = "A-1" });
        Dictionary<string, object?> body = new(StringComparer.Ordinal) { ["productId"] = product, ["stars"] = stars, ["level"] = "province", ["decisionDate"] = "2024-05-01" };

        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            body[property.Name] = property.GetValue(more);
        }

        return (await Http.PostJsonAsync(Certifications, body)).GetProperty("id").GetGuid();
    }

    private Guid AgencyOf(string code) => Api.Services.GetRequiredService<IReferenceFacts>().Current.Agencies.Single(a => a.Code == code).Id.Value;

    private async Task<HttpResponseMessage> TryAsync(Guid id, string step, object body) =>
        await PostAsync($"{Certifications}/{id}/{step}", body, await Http.ETagAsync($"{Certifications}/{id}"));

    private async Task TakeAsync(Guid id, string step, object body)
    {
        if (step == "revocation")
        {
            await Api.RevokeAsync(Http, id, body);
            return;
        }

        using var response = await TryAsync(id, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> TryCorrectAsync(Guid id, JsonElement step, object body) => TryAsync(id, $"steps/{step.GetProperty("id").GetGuid()}/correction", body);

    private async Task CorrectAsync(Guid id, JsonElement step, object body)
    {
        using var response = await TryCorrectAsync(id, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private async Task<List<JsonElement>> StepsAsync(Guid id) => [.. (await Http.GetJsonAsync($"{Certifications}/{id}/steps")).GetProperty("items").EnumerateArray()];

    private async Task<string[]> NamesAsync(Guid id, string on) =>
        [.. (await Http.GetJsonAsync($"{Certifications}/{id}/authorities?on={on}")).GetProperty("items").EnumerateArray().Select(a => a.GetProperty("name").GetString()!)];

    private async Task<string?> StatusAsync(Guid id, string? on = null) => (await Http.GetJsonAsync($"{Certifications}/{id}{(on is null ? "" : "?asOf=" + on)}")).GetProperty("status").GetString();

    private static string? Text(JsonElement item, string field) => item.GetProperty(field).GetString();
}
