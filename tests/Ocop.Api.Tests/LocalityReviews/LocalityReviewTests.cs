using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.LocalityReviews;

/// <summary>Today is 23 November 2026. Phường Mỹ Tho has four three-star recognitions of 2026, Đạo Thạnh one.</summary>
public sealed class LocalityReviewTests
{
    private const string Reviews = "/api/v1/locality-reviews";
    private const string Public = "/api/v1/public/locality-reviews";

    private TestApi _api = null!;
    private Person _admin = null!;
    private Person _office = null!;
    private Guid _myTho;
    private Guid _borderline;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _admin = Person.At(_api);
        await _admin.SignInAsync();
        _office = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer, "vpdp-dong-thap");
        (_myTho, var daoThanh) = (UnitOf(Person.MyTho), UnitOf(Person.DaoThanh));
        _borderline = await RecogniseAsync("Mắm cá linh", _myTho, 50.5m);
        await RecogniseAsync("Kẹo dừa", _myTho, 65m);
        await RecogniseAsync("Nem chua", _myTho, null);
        await RecogniseAsync("Hủ tiếu", _myTho, 60m);
        await RecogniseAsync("Bánh bèo", daoThanh, 55m);
        await RecogniseAsync("Trà sen", _myTho, 75m, stars: 4);
        await RecogniseAsync("Rượu nếp", _myTho, 55m, on: "2024-05-01");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _office.Dispose();
        _admin.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_sample_is_drawn_by_risk_once_and_anybody_draws_the_same_again()
    {
        var path = await DraftAsync(3, seed: "00020261123");
        var preview = await _office.Http.GetJsonAsync($"{path}/draw");
        Assert.That((preview.GetProperty("candidates").GetInt32(), preview.GetProperty("enough").GetBoolean(), Text(preview, "seed")), Is.EqualTo((4, true, "20261123")));
        Assert.That(preview.GetProperty("items").EnumerateArray().All(i => i.GetProperty("drawnAs").ValueKind == JsonValueKind.Null && i.GetProperty("bestTicket").ValueKind == JsonValueKind.Null), "nobody picks a seed by its sample");
        var risky = preview.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("certificationId").GetGuid() == _borderline);
        Assert.That(risky.GetProperty("reasons").EnumerateArray().Select(r => Text(r, "sign")), Is.EqualTo(new[] { "every-recognition", "borderline-score", "never-reviewed" }));
        Assert.That(risky.GetProperty("tickets").GetInt32(), Is.EqualTo(35));

        await StepAsync(path, "draw");
        var drawn = await _office.Http.GetJsonAsync(path);
        Assert.That((Text(drawn, "status"), Text(drawn, "algorithm"), drawn.GetProperty("candidates").GetInt32()), Is.EqualTo(("drawn", "sha256-tickets-1", 4)));
        var record = await _office.Http.GetJsonAsync($"{path}/draw");
        Assert.That(record.GetProperty("reproduced").GetBoolean());

        // by hand, from what the answer says
        var byHand = record.GetProperty("items").EnumerateArray().Select(i => (Id: i.GetProperty("certificationId").GetGuid(), Best: Enumerable.Range(1, i.GetProperty("tickets").GetInt32())
            .Max(n => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"20261123:{i.GetProperty("certificationId").GetGuid():D}:{n}")))))!))
            .OrderByDescending(i => i.Best, StringComparer.Ordinal).Take(3).Select(i => i.Id).ToList();
        Assert.That(drawn.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("certificationId").GetGuid()), Is.EqualTo(byHand));

        using var again = await TryAsync(_office, path, "draw");
        await again.AssertProblemAsync(409, "locality_review.drawn");

        // what was drawn once has fewer tickets the next time
        var next = await DraftAsync(4);
        var tickets = (await _office.Http.GetJsonAsync($"{next}/draw")).GetProperty("items").EnumerateArray()
            .Where(i => i.GetProperty("reasons").EnumerateArray().Any(r => Text(r, "sign") == "never-reviewed")).Select(i => i.GetProperty("certificationId").GetGuid());
        Assert.That(tickets.Intersect(byHand), Is.Empty);
        Assert.That(Text(await _office.Http.GetJsonAsync(next), "seed"), Does.Match("^[0-9]{1,20}$"));
    }

    [Test]
    public async Task Dossiers_are_scored_again_and_the_summary_says_how_they_differ_without_names()
    {
        var path = await DraftAsync(4);
        using var early = await TryAsync(_office, path, "conclusion", new { text = "x" });
        await early.AssertProblemAsync(422, "locality_review.not_drawn");
        await StepAsync(path, "draw");
        var items = (await _office.Http.GetJsonAsync(path)).GetProperty("items").EnumerateArray().ToDictionary(i => Text(i, "productName")!, i => i.GetProperty("id").GetGuid());
        string Of(string product) => $"items/{items[product]}/rescore";

        using var beyond = await TryAsync(_office, path, Of("Kẹo dừa"), new { score = 100.5 });
        await beyond.AssertProblemAsync(422, "locality_review.score_outside");
        using var none = await TryAsync(_office, path, Of("Kẹo dừa"), new { });
        Assert.That((int)none.StatusCode, Is.EqualTo(400));
        using var stranger = await TryAsync(_office, path, $"items/{_borderline}/rescore", new { score = 50 });
        await stranger.AssertProblemAsync(422, "locality_review.item_unknown");
        await StepAsync(path, Of("Mắm cá linh"), new { score = 49.99, productNote = "Vùng nguyên liệu chưa có hợp đồng" });
        await StepAsync(path, Of("Kẹo dừa"), new { score = 66, originalScore = 99 });
        await StepAsync(path, Of("Nem chua"), new { score = 60, originalScore = 62.5, mandatoryMet = false });
        using var unscored = await TryAsync(_office, path, "conclusion", new { text = "x" });
        await unscored.AssertProblemAsync(422, "locality_review.unscored");
        Assert.That(await unscored.Content.ReadAsStringAsync(), Does.Contain("scored again yet: 1"));
        await StepAsync(path, Of("Hủ tiếu"), new { score = 70 });

        var review = await _office.Http.GetJsonAsync(path);
        Assert.That(
            review.GetProperty("items").EnumerateArray().OrderBy(i => Text(i, "productName"), StringComparer.Ordinal).Select(i => $"{Text(i, "productName")} {i.GetProperty("originalScore")} {i.GetProperty("scoreDifference")} {i.GetProperty("stars")} {Text(i, "outcome")}"),
            Is.EqualTo(new[] { "Hủ tiếu 60.00 10.00 4 higher", "Kẹo dừa 65.00 1.00 3 same", "Mắm cá linh 50.50 -0.51  not-eligible", "Nem chua 62.50 -2.50  not-eligible" }));

        using var late = await FindAsync(path, "2026-11-22");
        await late.AssertProblemAsync(422, "locality_review.due_in_past");
        var finding = await ReadAsync(await FindAsync(path, "2026-12-20", items["Mắm cá linh"]));
        await StepAsync(path, "conclusion", new { text = "Tổ tư vấn của ông Ba chấm phần A chưa đủ minh chứng." });
        using var after = await TryAsync(_office, path, Of("Kẹo dừa"), new { score = 60 });
        await after.AssertProblemAsync(409, "locality_review.concluded");
        Assert.That((await _api.Http().GetJsonAsync(Public)).GetProperty("items").GetArrayLength(), Is.Zero);
        await StepAsync(path, "publication", new { });
        using var twice = await TryAsync(_office, path, "publication", new { products = true });
        await twice.AssertProblemAsync(409, "locality_review.published");

        var shown = (await _api.Http().GetJsonAsync($"{Public}?count=true")).GetProperty("items")[0];
        var summary = shown.GetProperty("summary");
        Assert.That(
            (summary.GetProperty("same").GetInt32(), summary.GetProperty("higher").GetInt32(), summary.GetProperty("notEligible").GetInt32(), summary.GetProperty("averageDifference").GetDecimal(),
                summary.GetProperty("largestDifference").GetDecimal(), summary.GetProperty("findings").GetInt32(), Text(shown, "unitName")),
            Is.EqualTo((1, 1, 2, 2.0m, 10m, 1, "Phường Mỹ Tho")));
        Assert.That(shown.ToString(), Does.Not.Contain("Mắm").And.Not.Contain("ông Ba").And.Not.Contain("Cá Linh"));
        Assert.That(await _api.Http().GetStringAsync(Path($"{Public}.csv")), Does.Contain("Phường Mỹ Tho"));
        Assert.That(await _office.Http.GetStringAsync(Path($"{Reviews}.csv?status=published")), Does.Contain("GS-2026-"));
        using var docx = await _office.Http.GetAsync(Path($"{path}/report.docx"));
        Assert.That((await docx.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
        Assert.That(await _api.ColumnAsync("select payload::text from ledger_events where type like 'locality-review.%'"), Has.None.Contains("ông Ba"), "what may name people can be erased");

        // follow-up goes on after the conclusion
        await AnswerAsync(_office, path, finding.GetProperty("id").GetGuid(), 204);
        await StepAsync(path, $"findings/{finding.GetProperty("id").GetGuid()}/settlement", new { settled = true });
        Assert.That((await _api.Http().GetJsonAsync(Public)).GetProperty("items")[0].GetProperty("summary").GetProperty("settledFindings").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_locality_reads_its_own_review_once_drawn_and_answers_what_was_found()
    {
        using var commune = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        using var neighbour = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.DaoThanh, name: "dao-thanh");
        var path = await DraftAsync(2);
        await HiddenAsync(commune, path);
        await StepAsync(path, "draw");
        var own = await commune.Http.GetJsonAsync(path);
        Assert.That((own.GetProperty("mayReview").GetBoolean(), own.GetProperty("mayAnswer").GetBoolean()), Is.EqualTo((false, true)));
        await HiddenAsync(neighbour, path);
        using var meddling = await TryAsync(commune, path, $"items/{own.GetProperty("items")[0].GetProperty("id").GetGuid()}/rescore", new { score = 90 });
        await meddling.AssertProblemAsync(403, "caller.outside_reach");

        var finding = (await ReadAsync(await FindAsync(path, "2026-12-20"))).GetProperty("id").GetGuid();
        using var unanswered = await TryAsync(_office, path, $"findings/{finding}/settlement", new { settled = true });
        await unanswered.AssertProblemAsync(422, "locality_review.finding_not_answered");
        await AnswerAsync(neighbour, path, finding, 404);
        await AnswerAsync(commune, path, finding, 204);
        using var bare = await TryAsync(_office, path, $"findings/{finding}/settlement", new { settled = false });
        await bare.AssertProblemAsync(422, "field.required");
        await StepAsync(path, $"findings/{finding}/settlement", new { settled = false, text = "Chưa kèm biên bản họp" });
        var returned = (await commune.Http.GetJsonAsync(path)).GetProperty("findings")[0];
        Assert.That((Text(returned, "status"), Text(returned, "sentBackBecause"), returned.GetProperty("overdue").GetBoolean()), Is.EqualTo(("open", "Chưa kèm biên bản họp", false)));
        await AnswerAsync(commune, path, finding, 204);
        await StepAsync(path, $"findings/{finding}/settlement", new { settled = true, text = "Đủ" });
        await AnswerAsync(commune, path, finding, 409);
        Assert.That((await commune.Http.GetJsonAsync($"{Reviews}?unit={_myTho}&overdue=false&status=drawn&count=true")).GetProperty("total").GetInt32(), Is.EqualTo(1));
    }

    [TestCase("""{"sampleSize":5}""", "locality_review.too_few_candidates")]
    [TestCase("""{"sampleSize":0}""", "locality_review.sample_size")]
    [TestCase("""{"sampleSize":201}""", "locality_review.sample_size")]
    [TestCase("""{"from":"2026-07-01","to":"2026-06-30"}""", "locality_review.period")]
    [TestCase("""{"to":"2026-11-24"}""", "locality_review.period")]
    [TestCase("""{"seed":"99999999999999999999"}""", "locality_review.seed_malformed")]
    [TestCase("""{"unit":"province"}""", "locality_review.not_a_locality")]
    [TestCase("""{"agency":"ubnd-28261"}""", "locality_review.not_of_province")]
    public async Task What_cannot_be_reviewed_is_refused_with_a_code(string change, string code)
    {
        var given = JsonDocument.Parse(change).RootElement;
        string? Given(string name) => given.TryGetProperty(name, out var value) ? value.GetString() : null;
        using var response = await SendAsync(_admin, Reviews, new
        {
            unitId = Given("unit") is null ? _myTho : UnitOf("vpdp-dong-thap"),
            agencyId = Person.AgencyOf(_api, Given("agency") ?? "vpdp-dong-thap").Value,
            from = Given("from") ?? "2026-01-01",
            to = Given("to") ?? "2026-11-23",
            sampleSize = given.TryGetProperty("sampleSize", out var size) ? size.GetInt32() : 2,
            seed = Given("seed"),
        });

        if (code != "locality_review.too_few_candidates")
        {
            await response.AssertProblemAsync(422, code);
            return;
        }

        var path = $"{Reviews}/{(await response.JsonAsync()).GetProperty("id").GetGuid()}";
        using var draw = await TryAsync(_admin, path, "draw");
        await draw.AssertProblemAsync(422, code);
        Assert.That(await draw.Content.ReadAsStringAsync(), Does.Contain("4 recognitions"), "it says how many there are");
    }

    private Guid UnitOf(string agency) => _api.Services.GetRequiredService<IReferenceFacts>().Current.Find(Person.AgencyOf(_api, agency))!.UnitId!.Value.Value;

    private async Task<Guid> RecogniseAsync(string name, Guid unit, decimal? score, int stars = 3, string on = "2026-06-15")
    {
        var subject = (await ReadAsync(await SendAsync(_admin, "/api/v1/subjects", new { name = $"HTX {name}", kind = "cooperative" }))).GetProperty("id").GetGuid();
        var product = (await ReadAsync(await SendAsync(_admin, "/api/v1/products", new { name, subjectId = subject, unitId = unit }))).GetProperty("id").GetGuid();
        return (await ReadAsync(await SendAsync(_admin, "/api/v1/certifications", new { productId = product, stars, level = "province", score, decisionDate = on, decisionNumber = "12/QĐ-UBND" })))
            .GetProperty("id").GetGuid();
    }

    private async Task<string> DraftAsync(int size, string? seed = null) =>
        $"{Reviews}/{(await ReadAsync(await SendAsync(_office, Reviews, new { unitId = _myTho, from = "2026-01-01", to = "2026-11-23", sampleSize = size, seed }))).GetProperty("id").GetGuid()}";

    private Task<HttpResponseMessage> FindAsync(string path, string dueOn, Guid? item = null) =>
        SendAsync(_office, $"{path}/findings", new { text = "Chấm điểm phần A thiếu minh chứng", measure = "Rà soát lại hồ sơ", dueOn, itemId = item });

    private static async Task AnswerAsync(Person person, string path, Guid finding, int status)
    {
        using var response = await SendAsync(person, $"{path}/findings/{finding}/answer", new { answer = "Đã rà soát, bổ sung biên bản" });
        Assert.That((int)response.StatusCode, Is.EqualTo(status), await response.Content.ReadAsStringAsync());
    }

    private static async Task HiddenAsync(Person person, string path)
    {
        using var response = await person.Http.GetAsync(Path(path));
        await response.AssertProblemAsync(404, "locality_review.not_found");
    }

    private async Task StepAsync(string path, string step, object? body = null)
    {
        using var response = await TryAsync(_office, path, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), $"{step}: {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task<HttpResponseMessage> TryAsync(Person person, string path, string step, object? body = null)
    {
        using var seen = await person.Http.GetAsync(Path(path));
        return await SendAsync(person, $"{path}/{step}", body ?? new { }, seen.Headers.ETag!.ToString());
    }

    private static Task<HttpResponseMessage> SendAsync(Person person, string path, object body, string? ifMatch = null) => person.SendAsync(
        HttpMethod.Post, path, body, [("X-CSRF-Token", person.CsrfToken!), .. ifMatch is null ? Array.Empty<(string, string)>() : [("If-Match", ifMatch)]]);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
