using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Supervision;

/// <summary>From a complaint to its inspections, from a visit to those that look again, from a violation to what led to it.</summary>
public sealed class CaseWaysTests
{
    private const string Visits = "/api/v1/inspections";

    private TestApi _api = null!;
    private Person _office = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _office = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer, "vpdp-dong-thap");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _office.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_complaint_leads_to_its_inspections_and_a_visit_to_those_that_follow_it()
    {
        var subject = await CreatedAsync("/api/v1/subjects", new { name = "HTX Cá Linh", kind = "cooperative" });
        await CreatedAsync("/api/v1/products", new { name = "Mắm cá linh", subjectId = subject, code = "MCL-1" });
        using var sent = await _office.SendAsync(HttpMethod.Post, "/api/v1/public/complaints", new { text = "Hũ mắm in 5 sao", productCode = "MCL-1" });
        Assert.That((int)sent.StatusCode, Is.EqualTo(201));
        var row = (await _office.Http.GetJsonAsync("/api/v1/complaints")).GetProperty("items")[0];
        var complaint = row.GetProperty("id").GetGuid();
        var detail = await _office.Http.GetJsonAsync($"/api/v1/complaints/{complaint}");
        Assert.That(detail.GetProperty("subjectId").GetGuid(), Is.EqualTo(subject), "the form of an inspection is filled in by it");

        var first = await CreatedAsync(Visits, new { subjectId = subject, complaintId = complaint, checklists = new[] { "mark-use" } });
        var again = await CreatedAsync(Visits, new { subjectId = subject, followsId = first, kind = "follow-up", checklists = new[] { "mark-use" } });

        Assert.That(await IdsAsync($"{Visits}?complaint={complaint}"), Is.EqualTo(new[] { first }));
        Assert.That(await IdsAsync($"{Visits}?follows={first}"), Is.EqualTo(new[] { again }));
        Assert.That(await IdsAsync($"{Visits}?follows={again}"), Is.Empty);
        Assert.That(await IdsAsync($"{Visits}?complaint={Guid.CreateVersion7()}"), Is.Empty);

        var violation = await CreatedAsync("/api/v1/violations", new { subjectId = subject, kind = "label", act = "Nhãn sai", detectedOn = "2026-11-20", source = "complaint", sourceId = complaint });
        var led = await _office.Http.GetJsonAsync($"/api/v1/violations/{violation}");
        Assert.That((led.GetProperty("source").GetString(), led.GetProperty("sourceId").GetGuid()), Is.EqualTo(("complaint", complaint)));
    }

    private async Task<Guid> CreatedAsync(string path, object body)
    {
        using var response = await _office.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), $"{path}: {await response.Content.ReadAsStringAsync()}");
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private async Task<Guid[]> IdsAsync(string path) =>
        [.. (await _office.Http.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select((JsonElement i) => i.GetProperty("id").GetGuid())];
}
