using System.IO;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.Integration;

/// <summary>The export that traceability systems read.</summary>
public sealed class EpcisTests : ApiTest
{
    private const string Events = "/api/v1/epcis/events";
    private const string Gtin = "08938505974194";

    [Test]
    public async Task Tells_of_recognitions_in_a_form_that_the_schema_of_EPCIS_accepts()
    {
        var (numbered, granted) = await RecognisedAsync("Hạt sen sấy", [Gtin]);
        var (plain, _) = await RecognisedAsync("Trà sen", []);
        using var shown = await Http.GetAsync(new Uri($"/api/v1/certifications/{granted}", UriKind.Relative));
        using var withdrawn = await PostAsync($"/api/v1/certifications/{granted}/withdrawal", new { on = "2026-11-23", ground = "Chủ thể trả lại" }, shown.Headers.ETag!.ToString());
        Assert.That(withdrawn.IsSuccessStatusCode, await withdrawn.Content.ReadAsStringAsync());
        await SequenceAsync();

        using var response = await Http.GetAsync(Events);
        var document = await response.JsonAsync();
        var events = document.GetProperty("epcisBody").GetProperty("queryResults").GetProperty("resultsBody").GetProperty("eventList");

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/ld+json"));
        Assert.That(response.Headers.GetValues("GS1-EPCIS-Version").Single(), Is.EqualTo("2.0.0"));
        Assert.That(events.EnumerateArray().Select(e => e.GetProperty("ocop:eventType").GetString()),
            Is.EqualTo(new[] { "certification.granted.v1", "certification.granted.v1", "certification.withdrawn.v1" }));
        Assert.That(events.EnumerateArray().Select(e => e.GetProperty("disposition").GetString()), Is.EqualTo(new[] { "conformant", "conformant", "non_conformant" }));
        Assert.That(ClassOf(events[0]), Is.EqualTo("https://id.gs1.org/01/" + Gtin));
        Assert.That(ClassOf(events[1]), Does.EndWith("/san-pham/" + plain));
        Assert.That(events[0].GetProperty("certificationInfo").GetString(), Does.EndWith("/san-pham/" + numbered));
        Assert.That(events[0].GetProperty("ocop:stars").GetInt32(), Is.EqualTo(4));

        var schema = JsonElement.Parse(await File.ReadAllTextAsync(SharedFiles.Find("vectors", "epcis", "EPCIS-JSON-Schema.json")));
        var (code, output) = Node.Feed(JsonSerializer.Serialize(new { schema, items = new[] { document } }), Node.InRepository("tools/webhooks/schema.mjs"));
        Assert.That(code, Is.Zero, output);
    }

    [Test]
    public async Task Counts_the_stamps_that_were_put_on_a_lot_and_those_that_are_worthless()
    {
        var subject = await SubjectAsync("HTX Sen");
        var product = await ProductAsync(subject, "Hạt sen sấy", new { gtins = new[] { Gtin } });
        await CertificationAsync(product, 4, "2026-01-15", "12/QĐ-UBND");
        var grant = await CreateAsync("/api/v1/stamp-grants", new
        {
            series = "DT26",
            quantity = 100,
            subjectId = subject,
            productId = product,
            decisionNumber = "7/QĐ-SNN",
            decisionDate = "2026-11-20",
            approved = 100,
        });

        foreach (var (step, body) in new (string, object)[]
        {
            ("printing", new { from = 1, to = 100 }), ("hand-over", new { from = 1, to = 100 }),
            ("activation", new { from = 1, to = 60, lot = "L01", packedOn = "2026-11-23" }), ("void", new { from = 61, to = 100, reason = "Mất cuộn" }),
        })
        {
            using var response = await PostAsync($"/api/v1/stamp-grants/{grant}/{step}", body);
            Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }

        await SequenceAsync();
        var events = EventsOf(await Http.GetJsonAsync(Events)).Where(e => e.GetProperty("action").GetString() != "OBSERVE").ToList();

        Assert.That(events.Select(e => (e.GetProperty("action").GetString(), e.GetProperty("bizStep").GetString(), e.GetProperty("quantityList")[0].GetProperty("quantity").GetInt64())),
            Is.EqualTo(new[] { ("ADD", "commissioning", 60L), ("DELETE", "decommissioning", 40L) }));
        Assert.That(ClassOf(events[0]), Is.EqualTo($"https://id.gs1.org/01/{Gtin}/10/L01"));
    }

    [Test]
    public async Task Goes_on_page_by_page_and_narrows_as_EPCIS_asks()
    {
        foreach (var name in (string[])["Khô cá lóc", "Bột sen", "Nem Lai Vung"])
        {
            await RecognisedAsync(name, name == "Bột sen" ? [Gtin] : []);
        }

        await SequenceAsync();

        List<string> seen = [];

        for (var next = Events + "?perPage=2"; next is not null;)
        {
            using var response = await Http.GetAsync(next);
            seen.AddRange(EventsOf(await response.JsonAsync()).Select(e => e.GetProperty("eventID").GetString()!));
            next = response.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }

        Assert.That(seen, Has.Count.EqualTo(3).And.Unique);
        Assert.That(EventsOf(await Http.GetJsonAsync(Events + "?EQ_disposition=recalled")), Is.Empty);
        Assert.That(EventsOf(await Http.GetJsonAsync(Events + "?EQ_bizStep=inspecting")).Count(), Is.EqualTo(3));
        Assert.That(EventsOf(await Http.GetJsonAsync($"{Events}?MATCH_epcClass={Uri.EscapeDataString("https://id.gs1.org/01/" + Gtin)}")).Count(), Is.EqualTo(1));
        Assert.That(EventsOf(await Http.GetJsonAsync($"{Events}?MATCH_epcClass=OCOP-0000000")), Is.Empty);
        Assert.That(EventsOf(await Http.GetJsonAsync(Events + "?GE_eventTime=2026-11-24T00:00:00Z")), Is.Empty);
    }

    [TestCase("?perPage=0", "request.invalid")]
    [TestCase("?perPage=1001", "request.invalid")]
    [TestCase("?nextPageToken=abc", "epcis.page_token_invalid")]
    [TestCase("?GE_eventTime=2026-11-24T00:00:00Z&LT_eventTime=2026-11-23T00:00:00Z", "request.invalid")]
    public async Task Refuses_what_it_cannot_read(string query, string code)
    {
        using var response = await Http.GetAsync(Events + query);

        await response.AssertProblemAsync(400, code);
    }

    private async Task<(string Code, Guid Certification)> RecognisedAsync(string name, string[] gtins)
    {
        var product = await Http.PostJsonAsync("/api/v1/products", new { name, subjectId = await SubjectAsync("HTX " + name), gtins });
        return (product.GetProperty("code").GetString()!, await CertificationAsync(product.GetProperty("id").GetGuid(), 4, "2026-01-15", "12/QĐ-UBND"));
    }

    private Task<int> SequenceAsync() => Api.Services.GetRequiredService<LedgerSequencer>().SequenceOnceAsync(CancellationToken.None);

    private static JsonElement.ArrayEnumerator EventsOf(JsonElement document) =>
        document.GetProperty("epcisBody").GetProperty("queryResults").GetProperty("resultsBody").GetProperty("eventList").EnumerateArray();

    private static string ClassOf(JsonElement e) => e.GetProperty("quantityList")[0].GetProperty("epcClass").GetString()!;
}
