using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Supervision;

/// <summary>Today is Monday, 23 November 2026, until the scenario's three days have passed.</summary>
public sealed class SupervisionTests
{
    private const string Figures = "/api/v1/analytics/supervision";
    private const string Market = "cuc-qltt-dong-thap";
    private const string Wards = "28261";
    private const string Other = "28249";

    // the smallest picture there is: one grey point
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

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
    public async Task What_was_done_is_counted_by_month_agency_and_area_for_whoever_may_see_it_and_every_number_leads_to_its_rows()
    {
        var (agency, market) = await HappenAsync();
        using var again = await Person.WithRoleAsync(_api, Roles.Leader);
        var all = await again.Http.GetJsonAsync($"{Figures}?from=2026-10-15&to=2026-12-31");
        Assert.That((Text(all, "on"), Text(all, "from"), Text(all, "to")), Is.EqualTo(("2026-11-26", "2026-10-15", "2026-12-31")));
        Assert.That(Counts(all.GetProperty("total")), Is.EqualTo("1 2 1 1 1 1 5000000 3000000 0 1 0 1"));
        Assert.That(Row(all.GetProperty("products"), "from", "to", "inForce", "inspected", "percent"), Is.EqualTo("2025-11-27 2026-11-26 2 1 50"));
        Assert.That(
            (Row(all.GetProperty("findingTime"), "count", "medianDays", "p90Days"), Row(all.GetProperty("violationTime"), "count", "medianDays")), Is.EqualTo(("1 3 3", "0 ")));
        Assert.That(
            all.GetProperty("months").EnumerateArray().Select(m => $"{Row(m, "month", "from", "to")} {Counts(m)}"),
            Is.EqualTo(new[]
            {
                $"2026-10 2026-10-15 2026-10-31 {Nothing}", "2026-11 2026-11-01 2026-11-30 1 2 1 1 1 1 5000000 3000000 0 1 0 1", $"2026-12 2026-12-01 2026-12-31 {Nothing}",
            }));
        Assert.That(all.GetProperty("agencies").EnumerateArray().Select(a => $"{Row(a, "agencyId")} {Counts(a)}"), Is.EquivalentTo(new[]
        {
            $"{agency} 1 2 1 1 0 0 0 0 0 0 0 0", $"{market} 0 0 0 0 1 1 5000000 3000000 0 0 0 0", $"{Person.AgencyOf(_api, "vpdp-dong-thap").Value} 0 0 0 0 0 0 0 0 0 1 0 1",
        }));
        Assert.That(all.GetProperty("units").EnumerateArray().Select(u => $"{Row(u, "unitCode", "productsInForce", "productsInspected")} {Counts(u)}"), Is.EquivalentTo(new[]
        {
            $"{Wards} 1 1 1 2 1 1 0 0 0 0 0 0 0 0", $"{Other} 1 0 0 0 0 0 1 1 5000000 3000000 0 1 0 1",
        }));

        const string Days = "=2026-10-15&{0}=2026-12-31";
        string Between(string from, string to) => $"{from}={Days.Replace("{0}", to, StringComparison.Ordinal)[1..]}";

        foreach (var (list, filter, count) in new[]
        {
            ("inspections", $"{Between("concludedFrom", "concludedTo")}&unit={Wards}&agency={agency}", 1), ("inspections", $"{Between("concludedFrom", "concludedTo")}&unit={Other}", 0),
            ("inspections", "concludedTo=2026-11-22", 0), ("inspections", $"agency={market}", 0), ("findings", $"{Between("foundFrom", "foundTo")}&unit={Wards}", 2), ("findings", $"agency={market}", 0),
            ("findings", $"{Between("foundFrom", "foundTo")}&overdue=true", 1), ("findings", Between("settledFrom", "settledTo"), 1), ("findings", "settledTo=2026-11-25", 0),
            ("findings", "foundFrom=2026-11-24", 0), ("violations", $"{Between("detectedFrom", "detectedTo")}&unit={Other}&agency={market}", 1), ("violations", $"unit={Wards}", 0),
            ("violations", Between("decidedFrom", "decidedTo"), 1), ("violations", "decidedFrom=2026-11-21", 0), ("violations", Between("closedFrom", "closedTo"), 0),
            ("recalls", $"{Between("openedFrom", "openedTo")}&unit={Other}&late=true", 1), ("recalls", $"agency={market}", 0), ("recalls", Between("closedFrom", "closedTo"), 0),
        })
        {
            Assert.That((await again.Http.GetJsonAsync($"/api/v1/{list}?count=true&{filter}")).GetProperty("total").GetInt32(), Is.EqualTo(count), $"{list}?{filter}");
        }

        // narrowed, and out of the period
        var narrowed = await again.Http.GetJsonAsync($"{Figures}?agency={market}&unit={Other}");
        Assert.That((Counts(narrowed.GetProperty("total")), Row(narrowed.GetProperty("products"), "inForce", "inspected")), Is.EqualTo(("0 0 0 0 1 1 5000000 3000000 0 0 0 0", "1 0")));
        Assert.That(Counts((await again.Http.GetJsonAsync($"{Figures}?from=2026-11-21&to=2026-11-22")).GetProperty("total")), Is.EqualTo("0 0 0 0 0 0 0 3000000 0 0 0 0"));
        Assert.That(Counts((await again.Http.GetJsonAsync($"{Figures}?to=2025-11-23")).GetProperty("total")), Is.EqualTo(Nothing));

        // everybody else counts what is theirs
        using var department = await Person.WithRoleAsync(_api, Roles.DepartmentOfficer, Person.IndustryAndTrade, name: "so-khac");
        Assert.That(Seen(await department.Http.GetJsonAsync(Figures)), Is.EqualTo("1 2 1 1 0 0 0 0 0 0 0 0 / 0 0"), "its own inspection; the products are of no field of its");
        using var ward = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho, name: "phuong");
        Assert.That(Seen(await ward.Http.GetJsonAsync(Figures)), Is.EqualTo("1 2 1 1 0 0 0 0 0 0 0 0 / 1 1"));
        using var neighbour = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.DaoThanh, name: "phuong-khac");
        Assert.That(Seen(await neighbour.Http.GetJsonAsync(Figures)), Is.EqualTo("0 0 0 0 1 1 5000000 3000000 0 1 0 1 / 1 0"));
        Assert.That((await neighbour.Http.GetJsonAsync($"{Figures}?unit={Wards}")).GetProperty("agencies").GetArrayLength(), Is.Zero);
        using var inspector = await Person.WithRoleAsync(_api, Roles.Inspector, Market, name: "khong-xem");
        using var refused = await inspector.Http.GetAsync(Path(Figures));
        await refused.AssertProblemAsync(403, "caller.not_permitted");

        await PapersAsync(again);
    }

    [TestCase("?from=2026-11-24&to=2026-11-23", 422, "supervision.period_reversed")]
    [TestCase("?from=2027-01-01", 422, "supervision.period_reversed")]
    [TestCase("?from=2021-11-23&to=2026-11-23", 422, "supervision.period_too_long")]
    [TestCase("?from=0001-01-01", 400, "request.invalid")]
    [TestCase("?to=9999-12-31", 400, "request.invalid")]
    [TestCase("?unit=99999", 422, "unit.unknown")]
    public async Task Refuses_a_period_or_an_area_that_is_none(string query, int status, string code)
    {
        foreach (var form in new[] { "", ".xlsx", "/report.docx" })
        {
            using var response = await _office.Http.GetAsync(Path(Figures + form + query));
            await response.AssertProblemAsync(status, code);
        }
    }

    private static async Task PapersAsync(Person reader)
    {
        using var workbook = await reader.Http.GetAsync(Path($"{Figures}.xlsx?from=2026-10-15&to=2026-12-31"));
        using var sheet = SpreadsheetDocument.Open(new MemoryStream(await workbook.Content.ReadAsByteArrayAsync()), isEditable: false);
        var rows = sheet.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Select(r => string.Join('|', r.Elements<Cell>().Take(6).Select(c => c.InnerText))).ToList();
        Assert.That(rows[0], Is.EqualTo("Supervision of OCOP products, 2026-10-15 to 2026-12-31"));
        Assert.That(rows, Has.Some.EqualTo("Period|Total|1|2|1|1").And.Some.EqualTo("Month|2026-11|1|2|1|1").And.Some.EqualTo("Month|2026-12|0|0|0|0"));
        Assert.That(rows.Count(r => r.StartsWith("Unit|", StringComparison.Ordinal)), Is.EqualTo(2));

        using var report = await reader.Http.GetAsync(Path($"{Figures}/report.docx?from=2026-10-15&to=2026-12-31&unit={Other}"));
        Assert.That(report.Content.Headers.ContentDisposition?.FileName, Is.EqualTo("bao-cao-giam-sat-20261015-20261231.docx"));
        using var paper = WordprocessingDocument.Open(new MemoryStream(await report.Content.ReadAsByteArrayAsync()), isEditable: false);
        var text = paper.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.That(text, Does.Contain("BÁO CÁO").And.Contain("từ ngày 15 tháng 10 năm 2026 đến ngày 31 tháng 12 năm 2026").And.Contain("tại Phường Đạo Thạnh")
            .And.Contain("phát hiện 1 vụ, ban hành 1 quyết định với tổng tiền phạt 5.000.000 đồng; đã nộp trong kỳ 3.000.000 đồng").And.Contain("0/1 sản phẩm còn hiệu lực").And.Contain("Người lập: Người thử"));
        Assert.That(paper.MainDocumentPart.Document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().Count(), Is.GreaterThanOrEqualTo(4));
    }

    // An inspection with two findings, one of them overdue and one waived after three days; a violation with a fine partly paid; a recall that was decided on by nobody.
    private async Task<(Guid Inspecting, Guid Market)> HappenAsync()
    {
        var (one, seen) = await ProductAsync("HTX Cá Linh", Wards, "MCL-1");
        var (two, unseen) = await ProductAsync("HTX Dừa", Other, "KD-1");
        using var trade = await Person.WithRoleAsync(_api, Roles.Inspector, Person.IndustryAndTrade);
        using var market = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Market);
        var visit = $"/api/v1/inspections/{await CreateAsync(trade, "/api/v1/inspections", new { kind = "planned", subjectId = one, productIds = new[] { seen }, checklists = new[] { "sales-point" } })}";
        await DoAsync(trade, $"{visit}/start", new { });
        var items = (await trade.Http.GetJsonAsync(visit)).GetProperty("checklists").EnumerateArray().SelectMany(c => c.GetProperty("items").EnumerateArray());
        await DoAsync(trade, $"{visit}/answers", new { answers = items.Select(i => new { itemId = i.GetProperty("id").GetGuid(), verdict = "pass" }).ToArray() });
        await DoAsync(trade, $"{visit}/findings", new { text = "Sân bẩn", dueOn = "2026-11-24" });
        var waived = await CreateAsync(trade, $"{visit}/findings", new { text = "Thiếu biển hiệu", dueOn = "2026-12-24" });
        await DoAsync(trade, $"{visit}/signatures", new { id = Guid.CreateVersion7(), party = "team", name = "Trưởng đoàn", drawing = Png, at = _api.Clock.GetUtcNow() });
        await DoAsync(trade, $"{visit}/signatures", new { id = Guid.CreateVersion7(), party = "subject", name = "Chị Ba", drawing = Png, at = _api.Clock.GetUtcNow() });
        await DoAsync(trade, $"{visit}/conclusion", new { result = "pass-with-remedies", text = "Phải dọn" }, visit);

        var violation = "/api/v1/violations/" + await CreateAsync(market, "/api/v1/violations", new
        {
            subjectId = two,
            kind = "label",
            act = "Nhãn thiếu hạn dùng",
            detectedOn = "2026-11-13",
            source = "market-check",
            minutesNumber = "12/BB-VPHC",
            minutesOn = "2026-11-16",
        });
        await DoAsync(market, $"{violation}/decision", new { number = "21/QĐ-XPHC", on = "2026-11-20", body = "Chi cục", signatory = "Nguyễn Văn A", measure = "fine", fineVnd = 5_000_000 }, violation);
        await DoAsync(market, $"{violation}/payment", new { amountVnd = 3_000_000, paidOn = "2026-11-21" }, violation);
        var lot = new { productId = unseen, code = "L1", pack = "hộp", made = 10, unit = "hộp" };
        await CreateAsync(_office, "/api/v1/recalls", new { subjectId = two, lots = new[] { lot }, trigger = "laboratory", basis = "Vi sinh", forced = true, detectedAt = _api.Clock.GetUtcNow().AddHours(-30) });

        _api.Clock.Advance(TimeSpan.FromDays(3));
        using var later = await Person.WithRoleAsync(_api, Roles.Inspector, Person.IndustryAndTrade, name: "hom-sau");
        await DoAsync(later, $"/api/v1/findings/{waived}/waiver", new { reason = "Đã ngừng bán" }, $"/api/v1/findings/{waived}");
        return (Person.AgencyOf(_api, Person.IndustryAndTrade).Value, Person.AgencyOf(_api, Market).Value);
    }

    private const string Nothing = "0 0 0 0 0 0 0 0 0 0 0 0";

    private async Task<(Guid Subject, Guid Product)> ProductAsync(string name, string unit, string code)
    {
        var unitId = (await _office.Http.GetJsonAsync($"/api/v1/administrative-units?level=commune&limit=200")).GetProperty("items").EnumerateArray().Single(u => Text(u, "code") == unit).GetProperty("id").GetGuid();
        var subject = await CreateAsync(_office, "/api/v1/subjects", new { name, kind = "cooperative", unitId });
        var product = await CreateAsync(_office, "/api/v1/products", new { name = "Mắm", subjectId = subject, code, unitId });
        await CreateAsync(_office, "/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = "2025-01-15", decisionNumber = "12/QĐ-UBND" });
        return (subject, product);
    }

    private static async Task<Guid> CreateAsync(Person person, string path, object body)
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), $"{path}: {await response.Content.ReadAsStringAsync()}");
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task DoAsync(Person person, string path, object body, string? tagged = null)
    {
        var tag = tagged is null ? null : await person.Http.ETagAsync(tagged);
        using var response = await person.SendAsync(HttpMethod.Post, path, body, [("X-CSRF-Token", person.CsrfToken!), .. tag is null ? Array.Empty<(string, string)>() : [("If-Match", tag)]]);
        Assert.That(response.IsSuccessStatusCode, $"{path}: {await response.Content.ReadAsStringAsync()}");
    }

    private static string Counts(JsonElement of) => Row(
        of.TryGetProperty("counts", out var counts) ? counts : of, "inspections", "findingsOpened", "findingsSettled", "findingsOverdue", "violationsDetected", "violationsDecided", "finesDecidedVnd",
        "finesPaidVnd", "violationsClosed", "recallsOpened", "recallsClosed", "recallsLate");

    private static string Seen(JsonElement figures) => $"{Counts(figures.GetProperty("total"))} / {Row(figures.GetProperty("products"), "inForce", "inspected")}";

    private static string Row(JsonElement row, params string[] fields) => string.Join(' ', fields.Select(f => row.GetProperty(f).ToString()));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
