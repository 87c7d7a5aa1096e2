using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Figures;

/// <summary>Today is 23 November 2026; a certificate lasts 36 months from its decision.</summary>
public sealed class FigureTests : ApiTest
{
    private const string Expiring = "/api/v1/figures/expiring";
    private const string Renewals = "/api/v1/figures/renewals";

    [Test]
    public async Task Counts_what_ends_by_quarter_and_unit()
    {
        var (one, other) = await TwoUnitsAsync();
        await AddAsync("Quý 1", 4, "2024-02-10", one.Id);
        await AddAsync("Cuối quý 1", 3, "2024-03-31", one.Id);
        await AddAsync("Đầu quý 2", 3, "2024-04-01", other.Id);
        await AddAsync("Đã hết hạn", 5, "2023-09-30", other.Id);
        await AddAsync("Quá xa", 3, "2020-01-01", one.Id);
        await AddAsync("Chưa rõ nơi", 3, "2024-01-01", null);

        var figures = await Http.GetJsonAsync(Expiring);
        Assert.That(Rows(figures, "quarter", "unitCode", "count", "threeStars", "fourStars", "fiveStars"), Is.EquivalentTo(new[]
        {
            $"2026-Q3 {other.Code} 1 0 0 1", $"2027-Q1 {one.Code} 2 1 1 0", "2027-Q1  1 1 0 0", $"2027-Q2 {other.Code} 1 1 0 0",
        }));
        Assert.That(Row(figures.GetProperty("total"), "count", "threeStars", "fourStars", "fiveStars"), Is.EqualTo("5 3 1 1"));
        Assert.That((Text(figures, "from"), Text(figures, "to"), Text(figures, "on")), Is.EqualTo(("2025-10-01", "2028-12-31", "2026-11-23")));
        Assert.That(Rows(await Http.GetJsonAsync($"{Expiring}?unit={one.Code}&stars=4"), "quarter", "count"), Is.EqualTo(new[] { "2027-Q1 1" }));
        Assert.That(Rows(await Http.GetJsonAsync($"{Expiring}?from=2027-03-31&to=2027-04-01"), "quarter", "count"), Is.EquivalentTo(new[] { "2027-Q1 1", "2027-Q2 1" }));

        // the same filter leads to the rows themselves
        Assert.That(
            await ListAsync($"/api/v1/products?expiresFrom=2027-01-01&expiresTo=2027-03-31&unit={one.Code}&status=in-force,suspended,expired&sort=expiresOn", "name"),
            Is.EqualTo(new[] { "Quý 1", "Cuối quý 1" }));
        var csv = (await Http.GetStringAsync(new Uri($"{Expiring}.csv", UriKind.Relative))).Trim().Split('\n');
        Assert.That(csv, Has.Length.EqualTo(5));
        Assert.That(csv[0], Does.StartWith("\uFEFFQuarter,").Or.StartWith("Quarter,"));
    }

    [Test]
    public async Task Tells_what_was_renewed_in_time_late_or_not_at_all_and_how_soon()
    {
        var (one, other) = await TwoUnitsAsync();
        await RenewAsync("Đúng hạn", "2023-02-01", "2026-01-20", one.Id);
        await RenewAsync("Không hở ngày nào", "2023-02-01", "2026-02-02", one.Id);
        await RenewAsync("Muộn 10 ngày", "2023-02-01", "2026-02-11", one.Id);
        await RenewAsync("Muộn 30 ngày", "2023-02-01", "2026-03-03", other.Id);
        await RenewAsync("Nâng hạng từ lâu", "2023-02-01", "2024-06-01", other.Id);
        await AddAsync("Không làm lại", 3, "2023-02-01", other.Id);
        await AddAsync("Chưa đến ngày", 3, "2023-12-20", one.Id);
        var revoked = await AddAsync("Đã rút trước hạn", 3, "2023-02-01", one.Id);
        (await PostAsync($"/api/v1/certifications/{revoked}/withdrawal", new { on = "2025-01-01", ground = "Thôi sản xuất" }, await Http.ETagAsync($"/api/v1/certifications/{revoked}"))).Dispose();

        var byQuarter = await Http.GetJsonAsync(Renewals);
        Assert.That(Rows(byQuarter, "quarter", "due", "inTime", "late", "notRenewed", "pending", "rate", "medianDays"), Is.EqualTo(new[]
        {
            "2026-Q1 5 2 2 1 0 80 10", "2026-Q4 1 0 0 0 1  ",
        }), "of three decisions after the end, 1, 10 and 30 days, the middle one");
        var byUnit = await Http.GetJsonAsync($"{Renewals}?by=unit");
        Assert.That(Rows(byUnit, "unitCode", "due", "inTime", "late", "notRenewed", "pending", "rate", "medianDays"), Is.EquivalentTo(new[]
        {
            $"{one.Code} 4 2 1 0 1 100 5.5", $"{other.Code} 2 0 1 1 0 50 30",
        }));
        Assert.That(Row(byUnit.GetProperty("total"), "due", "rate", "medianDays"), Is.EqualTo("6 80 10"));
        Assert.That(Rows(await Http.GetJsonAsync($"{Renewals}?from=2020-01-01&to=2020-12-31"), "due"), Is.Empty);
        Assert.That((await Http.GetStringAsync(new Uri($"{Renewals}.csv?by=unit", UriKind.Relative))).Trim().Split('\n')[^1], Is.EqualTo("Total,6,2,2,1,1,80,10"));
    }

    [TestCase("?from=2026-12-31&to=2026-01-01")]
    [TestCase("?from=2010-01-01&to=2026-01-01")]
    [TestCase("?from=9999-01-01&to=9999-12-31")]
    [TestCase("?stars=7")]
    [TestCase("?by=month")]
    public async Task Refuses_a_time_that_is_none(string query)
    {
        using var response = await Http.GetAsync(new Uri(Renewals + query, UriKind.Relative));
        await response.AssertProblemAsync(400, "request.invalid");
    }

    private async Task<((Guid Id, string Code) One, (Guid Id, string Code) Other)> TwoUnitsAsync()
    {
        var units = (await Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=2")).GetProperty("items");
        return ((units[0].GetProperty("id").GetGuid(), units[0].GetProperty("code").GetString()!), (units[1].GetProperty("id").GetGuid(), units[1].GetProperty("code").GetString()!));
    }

    private async Task<Guid> AddAsync(string name, int stars, string decidedOn, Guid? unitId) =>
        await CertificationAsync(await ProductAsync(await SubjectAsync($"HTX {name}"), name, new { unitId }), stars, decidedOn, "1/QĐ-UBND");

    private async Task RenewAsync(string name, string decidedOn, string againOn, Guid unitId)
    {
        var product = await ProductAsync(await SubjectAsync($"HTX {name}"), name, new { unitId });
        await CertificationAsync(product, 3, decidedOn, "1/QĐ-UBND");
        await CertificationAsync(product, 4, againOn, "2/QĐ-UBND");
    }

    private static string[] Rows(JsonElement figures, params string[] fields) => [.. figures.GetProperty("items").EnumerateArray().Select(r => Row(r, fields))];

    private static string Row(JsonElement row, params string[] fields) => string.Join(' ', fields.Select(f => row.GetProperty(f).ToString()));

    private static string? Text(JsonElement figures, string field) => figures.GetProperty(field).GetString();
}
