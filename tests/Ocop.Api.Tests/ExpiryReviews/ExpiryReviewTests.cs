using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.ExpiryReviews;

namespace Ocop.Api.Tests.ExpiryReviews;

/// <summary>Today is 23 November 2026; a certificate lasts 36 months from its decision.</summary>
public sealed class ExpiryReviewTests : ApiTest
{
    private const string Board = "/api/v1/expiry-reviews";

    [Test]
    public async Task Puts_each_recognition_into_the_bucket_of_its_days()
    {
        await AddAsync((0, "Hôm nay"), (30, "Ba mươi"), (31, "Ba mốt"), (60, "Sáu mươi"), (61, "Sáu mốt"), (90, "Chín mươi"), (91, "Chín mốt"), (180, "Trăm tám"), (181, "Xa"), (210, "Xa nhất"), (211, "Ngoài"), (-1, "Hôm qua"));

        Assert.That(await NamesAsync("?bucket=within30"), Is.EqualTo(["Hôm nay", "Ba mươi"]));
        Assert.That(await NamesAsync("?bucket=within60"), Is.EqualTo(["Ba mốt", "Sáu mươi"]));
        Assert.That(await NamesAsync("?bucket=within90"), Is.EqualTo(["Sáu mốt", "Chín mươi"]));
        Assert.That(await NamesAsync("?bucket=within180"), Is.EqualTo(["Chín mốt", "Trăm tám"]));
        Assert.That(await NamesAsync("?bucket=later"), Is.EqualTo(["Xa", "Xa nhất"]));
        Assert.That(await NamesAsync("?bucket=expired,within30"), Is.EqualTo(["Hôm qua", "Hôm nay", "Ba mươi"]));
        Assert.That((await NamesAsync(""))[0], Is.EqualTo("Hôm qua"), "the first to end stands first");
        Assert.That(await NamesAsync(""), Does.Not.Contain("Ngoài"));

        var total = (await Http.GetJsonAsync($"{Board}/counts")).GetProperty("total");
        Assert.That(
            new[] { "within30", "within60", "within90", "within180", "expired", "expiredIdle" }.Select(n => total.GetProperty(n).GetInt32()), Is.EqualTo(new[] { 2, 2, 2, 2, 1, 1 }));
    }

    [Test]
    public async Task Shows_the_window_as_dates_and_what_happens_if_it_is_missed()
    {
        // under QĐ 26/2026 since 22 May 2026: for an end on 23 May 2027 the window opens today
        await AddAsync((181, "Sắp mở"), (180, "Mở hôm nay"), (120, "Đóng hôm nay"), (119, "Lỡ hôm qua"), (20, "Lỡ từ lâu"), (-10, "Hết hạn"));

        var rows = (await Http.GetJsonAsync(Board)).GetProperty("items").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var open = rows["Mở hôm nay"];

        Assert.That(rows.ToDictionary(r => r.Key, r => r.Value.GetProperty("phase").GetString()), Is.EquivalentTo(new Dictionary<string, string?>
        {
            ["Sắp mở"] = "upcoming", ["Mở hôm nay"] = "open", ["Đóng hôm nay"] = "open", ["Lỡ hôm qua"] = "missed", ["Lỡ từ lâu"] = "missed", ["Hết hạn"] = "missed",
        }));
        Assert.That(open.GetProperty("window").GetProperty("opensOn").GetString(), Is.EqualTo("2026-11-23"));
        Assert.That(open.GetProperty("window").GetProperty("closesOn").GetString(), Is.EqualTo("2027-01-22"));
        Assert.That(open.GetProperty("window").GetProperty("transitionUntil").ValueKind, Is.EqualTo(JsonValueKind.Null), "whoever has the whole window before them needs no transition");
        Assert.That(open.GetProperty("ifMissed").EnumerateArray().Select(s => (s.GetProperty("kind").GetString(), s.GetProperty("from").ToString())), Is.EqualTo(new[] { ("stop-using-stars", "2027-05-23"), ("register-again", "") }));
        Assert.That(rows["Hết hạn"].GetProperty("window").GetProperty("transitionUntil").GetString(), Is.EqualTo("2027-05-12"), "its window lay before the decision, Điều 12");
        Assert.That(await NamesAsync("?window=missed"), Is.EqualTo(["Hết hạn", "Lỡ từ lâu", "Lỡ hôm qua"]));
    }

    [Test]
    public async Task Notes_how_far_many_renewals_have_come_and_lists_what_cannot_be_noted()
    {
        var ids = await AddAsync((20, "A"), (25, "B"));
        var unknown = Guid.CreateVersion7();
        using var set = await PostAsync($"{Board}/states", new { certificationIds = new[] { ids[0], ids[1], unknown, ids[0] }, state = "submitted", on = "2026-11-20", note = "Anh Ba hẹn" });
        var outcome = await set.JsonAsync();

        Assert.That(outcome.GetProperty("set").GetInt32(), Is.EqualTo(2));
        Assert.That(outcome.GetProperty("refused").EnumerateArray().Select(r => (r.GetProperty("certificationId").GetGuid(), r.GetProperty("code").GetString())), Is.EqualTo(new[] { (unknown, "certification.not_found") }));
        Assert.That(await NamesAsync("?state=submitted"), Is.EqualTo(["A", "B"]));
        Assert.That(await NamesAsync("?window=filed"), Is.EqualTo(["A", "B"]));
        Assert.That(await NamesAsync("?window=missed"), Is.Empty);
        Assert.That((await Http.GetJsonAsync($"{Board}?state=submitted")).GetProperty("items")[0].GetProperty("stateOn").GetString(), Is.EqualTo("2026-11-20"));

        var history = (await Http.GetJsonAsync($"/api/v1/certifications/{ids[0]}/history")).GetProperty("items")[0];
        Assert.That(history.GetProperty("type").GetString(), Is.EqualTo("expiry-review.state-set.v1"));
        Assert.That(history.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("field").GetString()), Does.Contain("note").And.Contain("state"));
        Assert.That(await Api.ColumnAsync("select payload::text from ledger_events where type = 'expiry-review.state-set.v1'"), Has.None.Contains("Anh Ba"), "what an officer wrote may name people");
    }

    [Test]
    public async Task Refuses_days_to_come_and_recognitions_that_have_ended()
    {
        var ids = await AddAsync((20, "A"), (25, "B"));
        using var future = await PostAsync($"{Board}/states", new { certificationIds = new[] { ids[0] }, state = "notified", on = "2026-11-24" });
        await future.AssertProblemAsync(422, "expiry_review.day_in_future");
        using var nothing = await PostAsync($"{Board}/states", new { certificationIds = Array.Empty<Guid>(), state = "notified" });
        await nothing.AssertProblemAsync(400, "request.invalid");
        var path = $"/api/v1/certifications/{ids[1]}";
        (await PostAsync($"{path}/withdrawal", new { on = "2026-11-01", ground = "Thôi sản xuất" }, await Http.ETagAsync(path))).Dispose();
        using var ended = await PostAsync($"{Board}/states", new { certificationIds = new[] { ids[1] }, state = "notified" });

        Assert.That((await ended.JsonAsync()).GetProperty("refused")[0].GetProperty("code").GetString(), Is.EqualTo("expiry_review.not_current"));
        Assert.That(await NamesAsync(""), Is.EqualTo(["A"]));
    }

    [Test]
    public async Task Leaves_what_was_recognised_again()
    {
        var subject = await SubjectAsync("HTX");
        var product = await ProductAsync(subject, "Gia hạn");
        await CertificationAsync(product, 3, DecisionFor(-10), "1/QĐ");
        Assert.That(await NamesAsync("?bucket=expired"), Is.EqualTo(["Gia hạn"]));
        await CertificationAsync(product, 4, "2026-11-20", "2/QĐ");

        Assert.That(await NamesAsync(""), Is.Empty);
    }

    [Test]
    public async Task Is_filtered_by_unit_stars_level_and_agency_and_counted_by_unit()
    {
        var units = (await Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=2")).GetProperty("items");
        var (one, other) = (units[0], units[1]);
        await AddAsync([(20, "Ở đây")], one.GetProperty("id").GetGuid());
        await AddAsync([(21, "Nơi khác")], other.GetProperty("id").GetGuid(), 4);
        var code = one.GetProperty("code").GetString();
        var agency = (await Http.GetJsonAsync($"/api/v1/agencies?q=ubnd-{code}")).GetProperty("items")[0].GetProperty("id").GetGuid();

        Assert.That(await NamesAsync($"?unit={code}"), Is.EqualTo(["Ở đây"]));
        Assert.That(await NamesAsync($"?agency={agency}"), Is.EqualTo(["Ở đây"]));
        Assert.That(await NamesAsync("?stars=4"), Is.EqualTo(["Nơi khác"]));
        Assert.That(await NamesAsync("?level=province"), Is.EqualTo(["Ở đây", "Nơi khác"]));
        Assert.That(await NamesAsync("?level=ministry"), Is.Empty);
        var byUnit = (await Http.GetJsonAsync($"{Board}/counts")).GetProperty("byUnit").EnumerateArray().ToDictionary(u => u.GetProperty("unitCode").GetString()!, StringComparer.Ordinal);
        Assert.That(byUnit[code!].GetProperty("counts").GetProperty("within30").GetInt32(), Is.EqualTo(1));
        Assert.That(byUnit[code!].GetProperty("agencyName").GetString(), Does.StartWith("Ủy ban nhân dân"));
        using var unknown = await Http.GetAsync(new Uri($"{Board}?agency={Guid.CreateVersion7()}", UriKind.Relative));
        await unknown.AssertProblemAsync(404, "agency.not_found");
        using var wrong = await Http.GetAsync(new Uri($"{Board}?bucket=soon", UriKind.Relative));
        await wrong.AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task Pages_by_key_and_exports_the_same_rows()
    {
        await AddAsync([.. Enumerable.Range(1, 7).Select(n => (n, $"Số {n}"))]);
        List<string?> names = [];

        for (string? cursor = ""; cursor is not null;)
        {
            var page = await Http.GetJsonAsync($"{Board}?limit=3{(cursor.Length > 0 ? "&cursor=" + cursor : "")}");
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        var csv = await Http.GetStringAsync(new Uri($"{Board}.csv?bucket=within30", UriKind.Relative));
        Assert.That(names, Is.EqualTo(Enumerable.Range(1, 7).Select(n => $"Số {n}")));
        Assert.That(csv.Trim().Split('\n'), Has.Length.EqualTo(8));
        Assert.That(csv, Does.Contain("Số 7"));
    }

    [Test]
    public async Task Tells_of_a_missed_window_once_product_by_product_and_the_office_once_in_all()
    {
        await using var api = await Person.StartAsync();
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);
        using var commune = await Person.WithRoleAsync(api, Roles.CommuneOfficer);
        var unit = (await office.Http.GetJsonAsync("/api/v1/administrative-units?q=Mỹ Tho&level=commune")).GetProperty("items").EnumerateArray().First(u => u.GetProperty("code").GetString() == "28261").GetProperty("id").GetGuid();

        foreach (var (days, name) in new[] { (119, "Lỡ một"), (118, "Lỡ hai"), (120, "Chưa lỡ"), (-5, "Hết hạn từ trước") })
        {
            var subject = await IdAsync(office, "/api/v1/subjects", new { name = $"HTX {name}", kind = "cooperative" });
            var product = await IdAsync(office, "/api/v1/products", new { name, subjectId = subject, unitId = unit });
            await IdAsync(office, "/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = DecisionFor(days), decisionNumber = "1/QĐ" });
        }

        var job = api.Services.GetRequiredService<MissedWindowJob>();
        Assert.That(await job.RunAsync(CancellationToken.None), Is.EqualTo(2));
        Assert.That(await job.RunAsync(CancellationToken.None), Is.Zero, "what was told is told");

        Assert.That(await ToldAsync(commune), Is.EqualTo(new[] { "expiry-review.window-missed", "expiry-review.window-missed" }));
        Assert.That(await ToldAsync(leader), Is.EqualTo(new[] { "expiry-review.windows-missed" }));
        Assert.That(await ToldAsync(office), Is.EqualTo(new[] { "expiry-review.windows-missed" }));
        api.Clock.Advance(TimeSpan.FromDays(2));
        Assert.That(await job.RunAsync(CancellationToken.None), Is.EqualTo(1), "two days later the third is late too");
    }

    private static async Task<Guid> IdAsync(Person person, string path, object body)
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<string[]> ToldAsync(Person person) => [.. (await person.Http.GetJsonAsync("/api/v1/notifications")).GetProperty("items").EnumerateArray()
        .Select(n => n.GetProperty("kind").GetString()!).Where(k => k.StartsWith("expiry-review", StringComparison.Ordinal))];

    /// <summary>The decision's date for an end so many days from today.</summary>
    internal static string DecisionFor(int days) => new DateOnly(2026, 11, 23).AddDays(days).AddMonths(-36).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<List<Guid>> AddAsync(params (int Days, string Name)[] products) => await AddAsync(products, null);

    private async Task<List<Guid>> AddAsync((int Days, string Name)[] products, Guid? unitId, int stars = 3)
    {
        List<Guid> ids = [];
        var subject = await SubjectAsync("HTX Rà soát");

        foreach (var (days, name) in products)
        {
            ids.Add(await CertificationAsync(await ProductAsync(subject, name, new { unitId }), stars, DecisionFor(days), $"{days}/QĐ-UBND"));
        }

        return ids;
    }

    private Task<string?[]> NamesAsync(string query) => ListAsync(Board + query, "name");
}
