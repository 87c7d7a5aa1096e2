using System.Diagnostics;
using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Domain.Labels;

namespace Ocop.Api.Tests.Labels;

/// <summary>Today is 23 November 2026.</summary>
public sealed class StampTests : ApiTest
{
    private const string Grants = "/api/v1/stamp-grants";
    private const string Alerts = "/api/v1/stamp-alerts";
    private const string Verify = "/api/v1/public/verify";

    [Test]
    public async Task Of_two_overlapping_grants_at_once_one_is_refused_and_told_of_the_other()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var (other, another) = (await SubjectAsync("HTX Khác"), Guid.Empty);
        another = await ProductAsync(other, "Mứt", new { code = "M-1" });
        await CertificationAsync(another, 3, "2026-06-01", "2/QĐ-UBND");
        var answers = await Task.WhenAll(PostAsync(Grants, Body(subject, product, from: 1, quantity: 1000)), PostAsync(Grants, Body(other, another, from: 500, quantity: 1000)));
        Assert.That(answers.Select(a => (int)a.StatusCode).Order(), Is.EqualTo(new[] { 201, 409 }));
        var refused = await answers.Single(a => (int)a.StatusCode == 409).JsonAsync();
        Assert.That((Text(refused, "code"), Text(refused, "detail")), Is.EqualTo((
            "stamp.range_overlaps", (int)answers[0].StatusCode == 201 ? "This range overlaps the range DT26 1–1000 that was granted." : "This range overlaps the range DT26 500–1499 that was granted.")));
        var next = (int)answers[0].StatusCode == 201 ? 1001 : 1500;
        Assert.That((await Http.GetJsonAsync($"{Grants}/next?series=dt26")).GetProperty("from").GetInt64(), Is.EqualTo(next));

        // the constraint itself, should the code ever forget
        var error = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => Api.ExecuteAsync(
            "insert into stamp_grants (id, key, series, from_number, to_number, subject_id, product_id, certification_id, decision_number, decision_date, approved, granted_on, granted_by, changed_at) "
            + "select gen_random_uuid(), 999, series, to_number, to_number + 5, subject_id, product_id, certification_id, decision_number, decision_date, approved, granted_on, granted_by, changed_at from stamp_grants"));
        Assert.That(error!.SqlState, Is.EqualTo("23P01"));
        Assert.That(int.Parse((await Api.ColumnAsync("select count(*) from stamp_codes"))[0], null), Is.EqualTo(1000), "a grant that was refused leaves no codes");
    }

    [Test]
    public async Task Nothing_is_granted_above_what_the_decision_approves_or_for_a_product_that_is_not_recognised()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var first = await CreateAsync(Grants, Body(subject, product, from: null, quantity: 600, approved: 1000));
        using var above = await PostAsync(Grants, Body(subject, product, from: null, quantity: 401, approved: 1000));
        await above.AssertProblemAsync(422, "stamp.above_approved");
        using var differs = await PostAsync(Grants, Body(subject, product, from: null, quantity: 10, approved: 2000));
        await differs.AssertProblemAsync(422, "stamp.approved_differs");
        var both = await Task.WhenAll(PostAsync(Grants, Body(subject, product, from: null, quantity: 300, approved: 1000)), PostAsync(Grants, Body(subject, product, from: null, quantity: 300, approved: 1000)));
        Assert.That(both.Select(b => (int)b.StatusCode).Order(), Is.EqualTo(new[] { 201, 422 }), "together they would be above");
        var grant = await Http.GetJsonAsync($"{Grants}/{first}");
        Assert.That((grant.GetProperty("from").GetInt64(), grant.GetProperty("to").GetInt64(), Text(grant, "series")), Is.EqualTo((1L, 600L, "DT26")));

        var old = await ProductAsync(subject, "Kẹo cũ", new { code = "KEO-2" });
        await CertificationAsync(old, 3, "2020-06-01", "9/QĐ-UBND");
        using var ended = await PostAsync(Grants, Body(subject, old, from: null, quantity: 10));
        await ended.AssertProblemAsync(422, "stamp.not_in_force");
        using var foreign = await PostAsync(Grants, Body(await SubjectAsync("HTX Khác"), product, from: null, quantity: 10, decision: "7/QĐ"));
        await foreign.AssertProblemAsync(422, "stamp.product_of_another");
        using var empty = await PostAsync(Grants, new { series = "A" });
        Assert.That((int)empty.StatusCode, Is.EqualTo(400));
        var id = Guid.CreateVersion7();
        var again = new { id, series = "B1", quantity = 5, subjectId = subject, productId = product, decisionNumber = "8/QĐ", decisionDate = "2026-11-02", approved = 5 };
        Assert.That((await CreateAsync(Grants, again), await CreateAsync(Grants, again)), Is.EqualTo((id, id)), "sent twice, granted once");
    }

    [Test]
    public async Task A_walk_through_every_step_keeps_the_balance_and_goes_nowhere_it_may_not()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 100);
        using var early = await PostAsync($"{path}/activation", new { from = 1, to = 10, lot = "L01", packedOn = "2026-11-23" });
        await early.AssertProblemAsync(422, "stamp.not_available");
        Random random = new(7);
        string[] steps = ["printing", "hand-over", "activation", "spoilage", "loss", "void", "recall"];
        var done = 0;

        for (var i = 0; i < 60; i++)
        {
            var from = random.Next(1, 100);
            var step = i < 2 ? steps[i] : steps[random.Next(steps.Length)];
            using var response = await PostAsync($"{path}/{step}", new { from = i < 2 ? 1 : from, to = i < 2 ? 80 : Math.Min(100, from + random.Next(8)), lot = "L01", packedOn = "2026-11-23", reason = "Kiểm kê, ông Tư" });
            Assert.That((int)response.StatusCode, Is.AnyOf(204, 422));
            done += (int)response.StatusCode == 204 ? 1 : 0;
        }

        Assert.That(done, Is.GreaterThan(10));
        var balance = await Http.GetJsonAsync($"{path}/balance");
        long Of(string name) => balance.GetProperty(name).GetInt64();
        Assert.That((balance.GetProperty("balanced").GetBoolean(), Of("granted")), Is.EqualTo((true, 100L)));
        Assert.That(Of("inStock") + Of("activated") + Of("spoiled") + Of("lost") + Of("void") + Of("recalled"), Is.EqualTo(100L));
        Assert.That((await Http.GetJsonAsync($"/api/v1/stamp-balance?subject={subject}")).ToString(), Is.EqualTo(balance.ToString()));
        Assert.That((await Http.GetJsonAsync(path)).GetProperty("movements").GetArrayLength(), Is.EqualTo(done));
        using var beyond = await PostAsync($"{path}/printing", new { from = 90, to = 101 });
        await beyond.AssertProblemAsync(422, "stamp.not_available");
        Assert.That(await beyond.Content.ReadAsStringAsync(), Does.Contain("101"));
        using var nameless = await PostAsync($"{path}/void", new { from = 1, to = 1 });
        Assert.That((int)nameless.StatusCode, Is.EqualTo(400));
        Assert.That(await Api.ColumnAsync("select distinct visibility from ledger_events where type in ('stamps.granted.v1', 'stamps.activated.v1', 'stamps.voided.v1')"), Is.EqualTo(new[] { "published" }));
        Assert.That(await Api.ColumnAsync("select payload::text from ledger_events where type like 'stamp%'"), Has.None.Contains("ông Tư"));
    }

    [Test]
    public async Task The_answers_to_a_stamp_come_in_their_order()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 20);
        var codes = await CodesAsync(path);
        var handed = await VerifyAsync(codes[20]);
        Assert.That(Said(handed), Is.EqualTo(("stamp-not-activated", "not-activated", "reserved")));
        await StepAsync(path, "printing", 1, 20);
        await StepAsync(path, "hand-over", 1, 20);
        await ActivateAsync(path, 1, 10, "L01");
        await ActivateAsync(path, 11, 15, "L02");

        var first = await VerifyAsync(codes[1]);
        Assert.That(Said(first), Is.EqualTo(("in-force", "first-check", "activated")));
        var stamp = first.GetProperty("stamp");
        Assert.That((Text(stamp, "series"), stamp.GetProperty("number").GetInt64(), Text(stamp, "lot"), Text(stamp, "packedOn"), Text(stamp, "statusWhenPacked"), stamp.GetProperty("checks").GetInt32()),
            Is.EqualTo(("DT26", 1L, "L01", "2026-11-23", "in-force", 0)));
        var second = await VerifyAsync(codes[1]);
        Assert.That((Said(second), second.GetProperty("stamp").GetProperty("checks").GetInt32()), Is.EqualTo((("in-force", "repeat-check", "activated"), 1)), "at once, before anything is written down");
        Api.Clock.Advance(TimeSpan.FromDays(1));
        var third = (await VerifyAsync(codes[1])).GetProperty("stamp");
        Assert.That((third.GetProperty("checks").GetInt32(), third.GetProperty("checksToday").GetInt32(), third.GetProperty("firstCheckedAt").GetDateTimeOffset().Day), Is.EqualTo((2, 0, 23)));

        // in any spelling, and in the address that the QR code holds
        var code = codes[2];
        Assert.That(Said(await Http.GetJsonAsync($"{Verify}?code=https%3A%2F%2Focop.example%2Fq%2F{code}")).Outcome, Is.EqualTo("first-check"));
        var typed = $"{code[..4]} {code[4..9]}-{code[9..]}".ToLowerInvariant().Replace('0', 'o').Replace('1', 'i');
        Assert.That(Said(await Http.GetJsonAsync($"{Verify}/{Uri.EscapeDataString(typed)}")).Outcome, Is.EqualTo("repeat-check"));
        Assert.That(Text(await Http.GetJsonAsync($"/api/v1/public/products/{code}"), "code"), Is.EqualTo("KEO-1"), "the page of the product behind it");

        // somebody says that it is on another product
        using var complaint = await PostAsync("/api/v1/public/complaints", new { text = "Tem kẹo dán trên mắm", kind = "counterfeit", productCode = codes[3], anonymous = true });
        Assert.That((int)complaint.StatusCode, Is.EqualTo(201));
        Assert.That(Said(await VerifyAsync(codes[3])), Is.EqualTo(("wrong-product", "wrong-product", "activated")));
        Assert.That(await ListAsync($"/api/v1/complaints?product={product}", "code"), Is.EqualTo(new[] { codes[3] }), "the complaint is about the stamp's product");

        // before it comes what is worse
        var lot = new { productId = product, code = "L01", pack = "hộp", madeOn = "2026-11-20", made = 10, unit = "hộp" };
        await CreateAsync("/api/v1/recalls", new { subjectId = subject, lots = new[] { lot }, trigger = "laboratory", basis = "Nấm mốc", detectedAt = Api.Clock.GetUtcNow().AddHours(-1) });
        Assert.That(Said(await VerifyAsync(codes[3])), Is.EqualTo(("product-recalled", "product-recalled", "activated")));
        Assert.That(Said(await VerifyAsync(codes[11])).Outcome, Is.EqualTo("first-check"), "the other lot is not recalled");
        await StepAsync(path, "loss", 16, 16);
        Assert.That(Said(await VerifyAsync(codes[16])), Is.EqualTo(("stamp-worthless", "worthless", "lost")));
        await StepAsync(path, "recall", 4, 4);
        Assert.That(Said(await VerifyAsync(codes[4])), Is.EqualTo(("stamp-worthless", "worthless", "recalled")));
        await StepAsync(path, "void", 3, 3);
        var worthless = await VerifyAsync(codes[3]);
        Assert.That(Said(worthless), Is.EqualTo(("stamp-worthless", "worthless", "void")));
        Assert.That(Text(worthless.GetProperty("stamp"), "reasonEn"), Is.EqualTo("This stamp was declared void: do not buy."));

        // the recognition ended after packing
        Api.Clock.Advance(TimeSpan.FromDays(36 * 31));
        var ended = await VerifyAsync(codes[12]);
        Assert.That((Said(ended), Text(ended.GetProperty("stamp"), "statusWhenPacked"), Text(ended.GetProperty("stamp"), "statusToday")), Is.EqualTo((("expired", "not-recognised", "activated"), "in-force", "expired")));
    }

    [Test]
    public async Task A_forged_or_mistyped_code_is_unknown_and_says_why_and_a_products_code_never_asks_for_stamps()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var codes = await CodesAsync(await GrantAsync(subject, product, 3));
        var forged = new StampCode(long.MinValue + 12345).ToString();
        using var unknown = await Http.GetAsync(new Uri($"{Verify}/{forged}", UriKind.Relative));
        await unknown.AssertProblemAsync(404, "verification.unknown_stamp");
        var wrong = codes[1][..^1] + (codes[1][^1] == 'Z' ? 'Y' : (char)(codes[1][^1] == '9' ? 'A' : codes[1][^1] + 1));
        using var mistyped = await Http.GetAsync(new Uri($"{Verify}/{wrong.Replace('I', 'J').Replace('L', 'M').Replace('O', 'P').Replace('U', 'V')}", UriKind.Relative));
        await mistyped.AssertProblemAsync(404, "verification.mistyped_stamp");
        using var other = await Http.GetAsync(new Uri($"{Verify}/OCOP-0000000Z", UriKind.Relative));
        await other.AssertProblemAsync(404, "verification.unknown");
        var known = await Http.GetJsonAsync($"{Verify}/KEO-1");
        Assert.That((Text(known, "verdict"), known.TryGetProperty("stamp", out _), known.TryGetProperty("stampState", out _)), Is.EqualTo(("in-force", false, false)));
    }

    [Test]
    public async Task A_copied_stamp_is_suspected_with_reasons_warned_of_and_settled_and_no_scan_tells_who_or_where_exactly()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 5);
        var codes = await CodesAsync(path);
        await StepAsync(path, "printing", 1, 5);
        await StepAsync(path, "hand-over", 1, 5);
        await ActivateAsync(path, 1, 5, "L01");

        // five towns in five hours
        string[] places = ["10.4567,105.6321", "10.0345,105.7891", "10.7769,106.7009", "21.0278,105.8342", "16.0544,108.2022"];

        foreach (var place in places)
        {
            await Http.GetJsonAsync($"{Verify}/{codes[1]}?place={place}");
            Api.Clock.Advance(TimeSpan.FromHours(1));
        }

        var row = await FirstAlertAsync();
        var reasons = row.GetProperty("reasons").EnumerateArray().ToDictionary(r => Text(r, "sign")!, r => r.GetProperty("points").GetInt32());
        Assert.That((row.GetProperty("number").GetInt64(), reasons.ContainsKey("speed"), row.GetProperty("score").GetInt32()), Is.EqualTo((1L, true, reasons.Values.Sum())));
        Assert.That(row.GetProperty("score").GetInt32(), Is.GreaterThanOrEqualTo(60));
        Assert.That(Said(await VerifyAsync(codes[1])), Is.EqualTo(("suspicious", "suspicious", "activated")));
        var alert = await Http.GetJsonAsync($"{Alerts}/{Text(row, "id")}");
        var scans = alert.GetProperty("scans").EnumerateArray().ToList();
        Assert.That(scans.Select(s => s.GetProperty("place").GetString()).Take(3), Is.EqualTo(new[] { "10.5,105.6", "10.0,105.8", "10.8,106.7" }), "squares, not places");
        Assert.That(scans.Select(s => s.GetProperty("device").ValueKind == JsonValueKind.Null ? 0 : s.GetProperty("device").GetInt32()).Distinct().Count(), Is.EqualTo(1));

        // a case is opened from it, and shows where it came from
        var agency = (await Http.GetJsonAsync("/api/v1/agencies?limit=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        var charge = new { agencyId = agency, subjectId = subject, productIds = new[] { product }, kind = "mark-misuse", act = "Tem bị sao chép", detectedOn = "2026-11-23", source = "stamp-alert" };
        var violation = await CreateAsync("/api/v1/violations", new { charge.agencyId, charge.subjectId, charge.productIds, charge.kind, charge.act, charge.detectedOn, charge.source, sourceId = alert.GetProperty("id").GetGuid() });
        Assert.That(await ListAsync($"/api/v1/violations?source={Text(row, "id")}", "id"), Is.EqualTo(new[] { violation.ToString() }));
        using var unknown = await PostAsync("/api/v1/violations", new { charge.agencyId, charge.subjectId, charge.productIds, charge.kind, charge.act, charge.detectedOn, charge.source, sourceId = violation });
        await unknown.AssertProblemAsync(422, "violation.source_unknown");
        Assert.That(await Api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications where kind like 'stamp-%'"), Is.EqualTo(new[] { "stamp-alert.suspected true" }));

        // nothing that leads to a person
        var columns = await Api.ColumnAsync("select column_name from information_schema.columns where table_name = 'stamp_scans' order by 1");
        Assert.That(columns, Is.EqualTo(new[] { "at", "code", "device", "latitude", "longitude" }));
        var payload = (await Api.ColumnAsync("select payload::text from ledger_events where type = 'stamp.clone-suspected.v1' and visibility = 'published'")).Single();
        Assert.That(payload, Does.Not.Contain("10.").And.Not.Contain("latitude").And.Not.Contain("device"));

        using var unread = await PostAsync($"{Alerts}/{Text(row, "id")}/dismissal", new { reason = "Hội chợ" });
        Assert.That((int)unread.StatusCode, Is.EqualTo(428));
        using var dismissed = await PostAsync($"{Alerts}/{Text(row, "id")}/dismissal", new { reason = "Hội chợ lưu động, cùng một hộp mẫu" }, await Http.ETagAsync($"{Alerts}/{Text(row, "id")}"));
        Assert.That((int)dismissed.StatusCode, Is.EqualTo(204));
        Assert.That(Said(await VerifyAsync(codes[1])).Outcome, Is.EqualTo("repeat-check"));
        using var twice = await PostAsync($"{Alerts}/{Text(row, "id")}/confirmation", new { reason = "x" }, await Http.ETagAsync($"{Alerts}/{Text(row, "id")}"));
        await twice.AssertProblemAsync(409, "stamp.alert_closed");
        Assert.That(await ListAsync($"{Alerts}?status=open", "id"), Is.Empty);
        Assert.That(await Api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications where kind like 'stamp-%'"), Is.EqualTo(new[] { "stamp-alert.suspected false" }), "it waits for nobody any more");
        Assert.That(await Http.GetStringAsync(new Uri($"{Alerts}.csv", UriKind.Relative)), Does.Contain("DT26"));

        // the key of the day is gone the next day
        Api.Clock.Advance(TimeSpan.FromDays(2));
        await VerifyAsync(codes[2]);
        await WaitAsync(async () => (await Api.ColumnAsync("select count(*) from stamp_scans")).Single() == "8");
        Assert.That(await Api.ColumnAsync("select count(*) from scan_salts"), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task Whoever_just_checked_can_say_roughly_where_and_it_is_the_same_check()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 2);
        var codes = await CodesAsync(path);
        using var before = await PostAsync($"{Verify}/place", new { code = codes[2], place = "10.4567,105.6321" });
        await VerifyAsync(codes[1]);
        using var placed = await PostAsync($"{Verify}/place", new { code = codes[1], place = "10.4567,105.6321" });
        using var unknown = await PostAsync($"{Verify}/place", new { code = "x", place = "nowhere" });
        Assert.That(((int)placed.StatusCode, (int)before.StatusCode, (int)unknown.StatusCode), Is.EqualTo((204, 204, 204)));
        await WaitAsync(async () => (await Api.ColumnAsync("select count(*) from stamp_scans where latitude = 105 and longitude = 1056")).Single() == "1");
        Assert.That(await Api.ColumnAsync("select count(*) from stamp_scans"), Is.EqualTo(new[] { "1" }), "a place without a check is none");
    }

    [Test]
    public async Task A_check_in_another_system_counts_here_and_tells_copies_apart()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 10);
        await StepAsync(path, "printing", 1, 10);
        await StepAsync(path, "hand-over", 1, 10);
        await ActivateAsync(path, 1, 10, "L01");
        var code = (await CodesAsync(path))[1];
        object[] items =
        [
            new { code = $"https://id.example/q/{code}", at = "2026-11-23T01:00:00Z", place = "10.4,105.6" },
            new { code, at = "2026-11-23T01:30:00Z", place = "21.0,105.8" },
            new { code, at = "2026-11-23T02:00:00Z", place = "16.1,108.2" },
            new { code = "0000-00000-00000", at = "2026-11-23T02:00:00Z" },
            new { code, at = "1999-11-23T02:00:00Z" },
        ];
        Task<JsonElement> ReportAsync(params object[] rows) => Http.PostJsonAsync("/api/v1/scan-reports", new { items = rows });
        Assert.That(
            (await ReportAsync(items[0], items[3], items[4])).GetProperty("items").EnumerateArray().Select(o => (Text(o, "outcome"), o.GetProperty("productFound").GetBoolean())),
            Is.EqualTo(new[] { ("created", true), ("created", false), ("created", true) }));
        await ReportAsync(items[0]);
        var seen = (await VerifyAsync(code)).GetProperty("stamp");
        Assert.That((Text(seen, "outcome"), seen.GetProperty("checks").GetInt32(), seen.GetProperty("firstCheckedAt").GetDateTimeOffset()), Is.EqualTo(("repeat-check", 1, DateTimeOffset.Parse("2026-11-23T01:00:00Z", null))), "told twice, counted once, and never before the stamp was granted");

        await ReportAsync(items);
        var alert = await Http.GetJsonAsync($"{Alerts}/{Text(await FirstAlertAsync(), "id")}");
        Assert.That(alert.GetProperty("reasons").EnumerateArray().Select(r => Text(r, "sign")), Does.Contain("speed").And.Contain("places"));
        Assert.That(Text(await VerifyAsync(code), "verdict"), Is.EqualTo("suspicious"));
        Assert.That(await Api.ColumnAsync("select count(*) from partner_scans where product_id = $1", product), Is.EqualTo(new[] { "4" }));
    }

    [Test]
    public async Task A_stamp_that_hundreds_checked_is_counted_up_to_a_mark_and_from_its_first_check()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 3);
        await StepAsync(path, "printing", 1, 3);
        await StepAsync(path, "spoilage", 2, 2);
        await Api.ExecuteAsync("insert into stamp_scans (code, at) select code, timestamptz '2026-11-22T01:00:00Z' + n * interval '1 second' from stamp_codes cross join generate_series(0, 249) n where position = 2");
        var codes = await CodesAsync(path);

        var checkedOften = await Http.GetJsonAsync($"{Verify}/{codes[3]}");
        var stamp = checkedOften.GetProperty("stamp");
        Assert.That((stamp.GetProperty("number").GetInt64(), stamp.GetProperty("checks").GetInt32(), stamp.GetProperty("checksToday").GetInt32()), Is.EqualTo((3L, 200, 0)));
        Assert.That(stamp.GetProperty("firstCheckedAt").GetDateTimeOffset(), Is.EqualTo(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero)));
        var states = await Task.WhenAll(new[] { 1, 2, 3 }.Select(async n => Text(await Http.GetJsonAsync($"{Verify}/{codes[n]}"), "stampState")));
        Assert.That(states, Is.EqualTo(new[] { "printed", "spoiled", "printed" }), "each by the range that holds it");
    }

    [Test]
    public async Task A_hundred_thousand_codes_are_distinct_compact_and_leave_only_with_an_event()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 100_000);
        Assert.That(await Api.ColumnAsync("select count(distinct code) || ' ' || count(distinct position) || ' ' || min(position) || ' ' || max(position) from stamp_codes"), Is.EqualTo(new[] { "100000 100000 0 99999" }));
        Assert.That(await Api.ColumnAsync("select count(*) from stamp_ranges"), Is.EqualTo(new[] { "1" }), "stamps that share a life are one row");
        var bytes = int.Parse((await Api.ColumnAsync("select pg_total_relation_size('stamp_codes') / 100000"))[0], null);
        Assert.That(bytes, Is.LessThan(80));
        using var file = await Http.GetAsync(new Uri($"{path}/codes.csv", UriKind.Relative));
        var lines = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.That((lines.Length, lines[0], lines[1].Split(',')[0], lines[^1].Split(',')[0]), Is.EqualTo((100_001, "number,code,url", "DT26 1", "DT26 100000")));
        Assert.That(lines[1].Split(',')[2], Does.Match("^https?://.+/q/[0-9A-Z]{14}$"));
        using var much = await Http.GetAsync(new Uri($"{path}/labels.pdf", UriKind.Relative));
        await much.AssertProblemAsync(422, "stamp.too_many");
        Assert.That(await Api.ColumnAsync("select payload->>'format' from ledger_events where type = 'stamps.codes-taken.v1'"), Is.EqualTo(new[] { "csv" }));
    }

    [Test]
    public async Task What_is_printed_can_be_scanned()
    {
        if (!Runs("zbarimg", "--version") || !Runs("pdftoppm", "-v"))
        {
            Assert.Ignore("zbarimg and pdftoppm are needed.");
        }

        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await GrantAsync(subject, product, 30);
        var codes = await CodesAsync(path);
        var folder = Directory.CreateTempSubdirectory("stamps");

        try
        {
            var pdf = Path.Combine(folder.FullName, "labels.pdf");
            await File.WriteAllBytesAsync(pdf, await Http.GetByteArrayAsync(new Uri($"{path}/labels.pdf", UriKind.Relative)));

            // a telephone looks at one label, and again until it reads it; this reader looks at a whole sheet, so it looks more than once
            HashSet<string> read = new(StringComparer.Ordinal);

            foreach (var density in (string[])["150", "200", "300", "400"])
            {
                await RunAsync("pdftoppm", "-r", density, "-png", pdf, Path.Combine(folder.FullName, "at" + density));
                var pages = folder.GetFiles($"at{density}*.png").Select(f => f.FullName).ToArray();
                Assert.That(pages, Has.Length.EqualTo(2), "28 labels on a sheet");
                read.UnionWith((await RunAsync("zbarimg", ["--raw", "-q", "--nodbus", .. pages])).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split("/q/")[^1]));
            }

            Assert.That(read.Order(), Is.EqualTo(codes.Values.Order()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public async Task A_subject_accounts_for_its_own_stamps_and_neither_grants_nor_fetches_codes_and_strangers_see_nothing()
    {
        await using var api = await Person.StartAsync();
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var auditor = await Person.WithRoleAsync(api, Roles.Auditor);
        var (mine, others) = (await api.RegisterSubjectAsync("HTX Cá Linh"), await api.RegisterSubjectAsync("HTX Khác"));
        using var mai = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: mine, name: "mai");
        using var tu = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: others, name: "tu");
        using var registered = await office.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = "Mắm", subjectId = mine, code = "M-1" });
        var product = (await registered.JsonAsync()).GetProperty("id").GetGuid();
        using var certified = await office.ChangeAsync(HttpMethod.Post, "/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2026-06-01", decisionNumber = "1/QĐ-UBND" });
        using var refused = await mai.ChangeAsync(HttpMethod.Post, Grants, Body(mine, product, null, 10));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        using var granted = await office.ChangeAsync(HttpMethod.Post, Grants, Body(mine, product, null, 10));
        var path = $"{Grants}/{(await granted.JsonAsync()).GetProperty("id").GetGuid()}";
        using var printed = await office.ChangeAsync(HttpMethod.Post, $"{path}/printing", new { from = 1, to = 10 });
        using var handed = await office.ChangeAsync(HttpMethod.Post, $"{path}/hand-over", new { from = 1, to = 10, note = "Cô Mai nhận" });
        using var activated = await mai.ChangeAsync(HttpMethod.Post, $"{path}/activation", new { from = 1, to = 5, lot = "L01", packedOn = "2026-11-23" });
        using var spoiled = await mai.ChangeAsync(HttpMethod.Post, $"{path}/spoilage", new { from = 6, to = 6, reason = "Rách" });
        Assert.That(((int)printed.StatusCode, (int)handed.StatusCode, (int)activated.StatusCode, (int)spoiled.StatusCode), Is.EqualTo((204, 204, 204, 204)));
        using var void_ = await mai.ChangeAsync(HttpMethod.Post, $"{path}/void", new { from = 7, to = 7, reason = "x" });
        await void_.AssertProblemAsync(403, "caller.not_permitted");
        using var codes = await mai.Http.GetAsync(new Uri($"{path}/codes.csv", UriKind.Relative));
        await codes.AssertProblemAsync(403, "caller.not_permitted");
        using var unseen = await tu.Http.GetAsync(new Uri(path, UriKind.Relative));
        await unseen.AssertProblemAsync(404, "stamp.not_found");
        using var foreign = await tu.ChangeAsync(HttpMethod.Post, $"{path}/loss", new { from = 8, to = 8, reason = "x" });
        await foreign.AssertProblemAsync(404, "stamp.not_found");
        Assert.That((await tu.Http.GetJsonAsync(Grants)).GetProperty("items").GetArrayLength(), Is.Zero);
        var own = await mai.Http.GetJsonAsync(path);
        Assert.That((own.GetProperty("mayManage").GetBoolean(), own.GetProperty("mayAccount").GetBoolean(), own.GetProperty("balance").GetProperty("activated").GetInt64()), Is.EqualTo((false, true, 5L)));
        var seen = await auditor.Http.GetJsonAsync(path);
        Assert.That((seen.GetProperty("mayManage").GetBoolean(), seen.GetProperty("mayAccount").GetBoolean()), Is.EqualTo((false, false)));
        Assert.That((await mai.Http.GetJsonAsync($"{Grants}?state=spoiled&q=dt26&series=dt26&grantedFrom=2026-11-23")).GetProperty("items")[0].GetProperty("inStock").GetInt64(), Is.EqualTo(4L));
        Assert.That((await mai.Http.GetJsonAsync($"{Grants}?state=void")).GetProperty("items").GetArrayLength(), Is.Zero);
    }

    private async Task<(Guid Subject, Guid Product)> ArrangeAsync(string code)
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        var product = await ProductAsync(subject, "Kẹo dừa", new { code });
        await CertificationAsync(product, 4, "2026-06-01", "1/QĐ-UBND");
        return (subject, product);
    }

    private static object Body(Guid subject, Guid product, int? from, int quantity, int approved = 1_000_000, string decision = "12/QĐ-SNN") => new
    {
        series = "DT26",
        from,
        quantity,
        subjectId = subject,
        productId = product,
        decisionNumber = decision,
        decisionDate = "2026-11-20",
        approved,
    };

    private async Task<string> GrantAsync(Guid subject, Guid product, int quantity) => $"{Grants}/{await CreateAsync(Grants, Body(subject, product, null, quantity))}";

    /// <summary>Codes by running number.</summary>
    private async Task<Dictionary<int, string>> CodesAsync(string path) =>
        (await Http.GetStringAsync(new Uri($"{path}/codes.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(','))
            .ToDictionary(c => int.Parse(c[0].Split(' ')[1], null), c => c[2].Split("/q/")[1]);

    private async Task StepAsync(string path, string step, int from, int to)
    {
        using var response = await PostAsync($"{path}/{step}", new { from, to, reason = "Theo biên bản" });
        Assert.That((int)response.StatusCode, Is.EqualTo(204), step);
    }

    private async Task ActivateAsync(string path, int from, int to, string lot)
    {
        using var response = await PostAsync($"{path}/activation", new { from, to, lot, packedOn = "2026-11-23" });
        Assert.That((int)response.StatusCode, Is.EqualTo(204));
    }

    private Task<JsonElement> VerifyAsync(string code) => Http.GetJsonAsync($"{Verify}/{code}");

    private static (string? Verdict, string? Outcome, string? State) Said(JsonElement answer) => (Text(answer, "verdict"), Text(answer.GetProperty("stamp"), "outcome"), Text(answer, "stampState"));

    private async Task<JsonElement> FirstAlertAsync()
    {
        JsonElement? found = null;
        await WaitAsync(async () =>
        {
            var items = (await Http.GetJsonAsync($"{Alerts}?status=open")).GetProperty("items");
            found = items.GetArrayLength() > 0 ? items[0] : null;
            return found is not null;
        });
        return found!.Value;
    }

    // checks are written down behind the answer
    private static async Task WaitAsync(Func<Task<bool>> happened)
    {
        for (var i = 0; i < 100 && !await happened(); i++)
        {
            await Task.Delay(100);
        }

        Assert.That(await happened(), Is.True);
    }

    private static bool Runs(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
