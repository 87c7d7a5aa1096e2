using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Recalls;

/// <summary>Today is 23 November 2026.</summary>
public sealed class RecallTests : ApiTest
{
    private const string Recalls = "/api/v1/recalls";
    private const string Public = "/api/v1/public/recalls";

    [Test]
    public async Task A_voluntary_recall_is_told_published_followed_by_lot_checked_and_closed()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var before = await PageTagAsync("KEO-1");
        var path = await OpenAsync(subject, [Lot(product, "L01", 100), Lot(product, "L02", 50)], hoursAgo: 2);
        var recall = await Http.GetJsonAsync(path);
        Assert.That((Text(recall, "status"), recall.GetProperty("forced").GetBoolean(), recall.GetProperty("noticeClock").GetProperty("hoursLeft").GetInt32()), Is.EqualTo(("under-way", false, 22)));
        Assert.That(Text(recall, "code"), Does.Match("^TH-2026-[0-9A-Z]{6}$"));
        Assert.That(await ListAsync(Public, "id"), Is.Empty, "nobody has read the words yet");

        await AppendAsync(path, "notices", new { recipient = "Siêu thị Cao Lãnh, anh Bảy", channel = "telephone", at = Ago(1) }, 201);
        await StepAsync(path, "publication", new { reason = "Vượt giới hạn vi sinh.", instructions = "Ngừng dùng, trả lại nơi mua." });
        Assert.That(await PageTagAsync("KEO-1"), Is.Not.EqualTo(before), "the page says something new");
        var shown = (await Http.GetJsonAsync("/api/v1/public/products/KEO-1")).GetProperty("recalls")[0];
        Assert.That((Text(shown, "reason"), shown.GetProperty("lots").EnumerateArray().Select(l => l.GetString())), Is.EqualTo(("Vượt giới hạn vi sinh.", new[] { "L01", "L02" })));

        await AppendAsync(path, "progress", new { lots = new[] { new { lot = "L01", sold = 80, left = 20, recovered = 70, destroyed = 0 } } }, 204);
        using var early = await TryAsync(path, "effectiveness", new { effective = true, text = "Xong" });
        await early.AssertProblemAsync(422, "recall.without_figures");
        using var unready = await TryAsync(path, "closure", new { });
        await unready.AssertProblemAsync(422, "recall.not_checked");
        await AppendAsync(path, "progress", new { lots = new[] { new { lot = "L02", sold = 50, left = 0, recovered = 50, destroyed = 0 } } }, 204);
        await AppendAsync(path, "treatment", new { method = "destroy", on = "2026-11-23", text = "Tiêu huỷ 140 hộp tại bãi rác, có biên bản." }, 201);
        await StepAsync(path, "effectiveness", new { effective = true, text = "Không còn trên kệ ở 12 điểm bán." });

        // new figures make the check old
        await AppendAsync(path, "progress", new { lots = new[] { new { lot = "L01", sold = 80, left = 0, recovered = 0, destroyed = 90 } }, note = "Đã tiêu huỷ" }, 204);
        using var stale = await TryAsync(path, "closure", new { });
        await stale.AssertProblemAsync(422, "recall.not_checked");
        await StepAsync(path, "effectiveness", new { effective = true, text = "Đã kiểm tra lại." });
        using var missing = await TryAsync(path, "closure", new { });
        await missing.AssertProblemAsync(422, "recall.unaccounted");
        await StepAsync(path, "closure", new { reason = "10 hộp đã dùng hết, không ai bị ảnh hưởng." });

        recall = await Http.GetJsonAsync(path);
        var total = recall.GetProperty("totals")[0];
        Assert.That((Text(recall, "status"), total.GetProperty("made").GetDecimal(), total.GetProperty("destroyed").GetDecimal(), total.GetProperty("unaccounted").GetDecimal()), Is.EqualTo(("closed", 150m, 90m, 10m)));
        Assert.That(recall.GetProperty("progress").GetArrayLength(), Is.EqualTo(3), "what was once entered stays");
        Assert.That((await Http.GetJsonAsync("/api/v1/public/products/KEO-1")).GetProperty("recalls").GetArrayLength(), Is.Zero);
        Assert.That(await ListAsync($"{Public}?open=true", "id"), Is.Empty);
        Assert.That((await Http.GetJsonAsync(Public)).GetProperty("items")[0].GetProperty("closedOn").GetString(), Is.EqualTo("2026-11-23"));
        using var again = await PostAsync($"{path}/progress", new { lots = new[] { new { lot = "L01", sold = 80, left = 0, recovered = 0, destroyed = 90 } } });
        await again.AssertProblemAsync(409, "recall.closed");
        Assert.That(
            await Api.ColumnAsync("select type from ledger_events where type like 'recall.%' and visibility = 'published' order by id"),
            Is.EqualTo(new[] { "recall.opened.v1", "recall.progressed.v1", "recall.progressed.v1", "recall.progressed.v1", "recall.closed.v1" }));
        Assert.That(await Api.ColumnAsync("select payload::text from ledger_events where type like 'recall.%'"), Has.None.Contains("anh Bảy"), "who was told can be erased");
    }

    [Test]
    public async Task A_forced_recall_waits_for_its_decision_and_shows_by_how_many_hours_both_clocks_were_missed()
    {
        var (subject, product) = await ArrangeAsync("MAM-1");
        var path = await OpenAsync(subject, [Lot(product, "A/1", 10)], hoursAgo: 30.5, forced: true);
        using var paper = await Http.GetAsync(new Uri($"{path}/decision.docx", UriKind.Relative));
        Assert.That((int)paper.StatusCode, Is.EqualTo(200), "a draft to sign");
        using var undecided = await TryAsync(path, "publication", new { reason = "x", instructions = "y" });
        await undecided.AssertProblemAsync(422, "recall.undecided");
        var agency = (await Http.GetJsonAsync("/api/v1/agencies?q=quản+lý+thị+trường")).GetProperty("items")[0].GetProperty("id").GetGuid();
        using var tooSoon = await TryAsync(path, "decision", new { number = "12/QĐ-QLTT", at = Ago(40), agencyId = agency, signatoryName = "Lê Văn Ký" });
        await tooSoon.AssertProblemAsync(422, "recall.before_detection");
        using var future = await TryAsync(path, "decision", new { number = "12/QĐ-QLTT", at = Ago(-1), agencyId = agency, signatoryName = "Lê Văn Ký" });
        await future.AssertProblemAsync(422, "recall.moment_in_future");
        await StepAsync(path, "decision", new { number = "12/QĐ-QLTT", at = Ago(5), agencyId = agency, signatoryName = "Lê Văn Ký", signatoryTitle = "Chi cục trưởng" });
        using var twice = await TryAsync(path, "decision", new { number = "13/QĐ-QLTT", at = Ago(5), agencyId = agency, signatoryName = "Lê Văn Ký" });
        await twice.AssertProblemAsync(409, "recall.decided");

        var recall = await Http.GetJsonAsync(path);
        Assert.That((recall.GetProperty("decisionClock").GetProperty("hoursLate").GetInt32(), recall.GetProperty("noticeClock").GetProperty("hoursLate").GetInt32()), Is.EqualTo((2, 7)), "begun hours, the one stopped, the other running");
        var other = await OpenAsync(subject, [Lot(product, "A/2", 10)], hoursAgo: 1);
        Assert.That(await ListAsync($"{Recalls}?late=true", "id"), Is.EqualTo(new[] { IdOf(path) }));
        Assert.That(await ListAsync($"{Recalls}?late=false", "id"), Is.EqualTo(new[] { IdOf(other) }));
        Assert.That(await ListAsync($"{Recalls}?forced=true&status=under-way&product={product}&subject={subject}&q=a%2F1", "id"), Is.EqualTo(new[] { IdOf(path) }));
        Assert.That(await ListAsync($"{Recalls}?q=khong-co", "id"), Is.Empty);
        var first = await Http.GetJsonAsync($"{Recalls}?limit=1&count=true");
        Assert.That((first.GetProperty("total").GetInt32(), first.GetProperty("items")[0].GetProperty("id").GetString()), Is.EqualTo((2, IdOf(other))));
        Assert.That(await ListAsync($"{Recalls}?limit=1&cursor={Text(first, "nextCursor")}", "id"), Is.EqualTo(new[] { IdOf(path) }));
        var csv = await Http.GetStringAsync(new Uri($"{Recalls}.csv", UriKind.Relative));
        Assert.That(csv, Does.Contain("TH-2026-").And.Contain("HTX Cá Linh"));

        await StepAsync(path, "publication", new { reason = "Phẩm màu cấm.", instructions = "Không ăn." });
        var open = (await Http.GetJsonAsync(Public)).GetProperty("items")[0];
        Assert.That((Text(open, "decisionNumber"), Text(open, "subjectName"), open.ToString().Contains("Lê Văn Ký", StringComparison.Ordinal)), Is.EqualTo(("12/QĐ-QLTT", "HTX Cá Linh", false)));
        using var feed = await Http.GetAsync(new Uri($"{Public}.rss", UriKind.Relative));
        Assert.That(feed.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/rss+xml"));
        Assert.That(await feed.Content.ReadAsStringAsync(), Does.Contain($"thu-hoi-san-pham/{IdOf(path)}").And.Contain("A/1").And.Contain("Phẩm màu cấm."));
        Assert.That(await Http.GetStringAsync(new Uri($"{Public}.csv", UriKind.Relative)), Does.Contain("A/1").And.Not.Contain("Ký"));
        using var hidden = await Http.GetAsync(new Uri($"{Public}/{IdOf(other)}", UriKind.Relative));
        await hidden.AssertProblemAsync(404, "recall.not_found");
        using var pdf = await Http.GetAsync(new Uri($"{other}/decision.pdf", UriKind.Relative));
        await pdf.AssertProblemAsync(422, "recall.not_forced");
    }

    [Test]
    public async Task Lots_are_added_until_the_decision_and_what_they_add_has_to_be_checked_and_is_public_at_once()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var twin = await ProductAsync(subject, "Kẹo khác", new { code = "KEO-2" });
        await CertificationAsync(twin, 3, "2026-06-01", "2/QĐ-UBND");
        var stranger = await ProductAsync(await SubjectAsync("HTX Khác"), "Mứt", new { code = "M-1" });
        var path = await OpenAsync(subject, [Lot(product, "L01", 10)], hoursAgo: 1);
        await StepAsync(path, "publication", new { reason = "Nấm mốc.", instructions = "Trả lại nơi mua." });
        await AppendAsync(path, "progress", new { lots = new[] { new { lot = "L01", sold = 10, left = 0, recovered = 10, destroyed = 0 } } }, 204);
        await StepAsync(path, "effectiveness", new { effective = true, text = "Đủ." });
        var before = (await Http.ETagAsync(path), await PageTagAsync("KEO-2"));

        await AppendAsync(path, "lots", new { lots = new[] { Lot(twin, "L01", 5) } }, 204);
        var recall = await Http.GetJsonAsync(path);
        Assert.That((Text(recall, "status"), recall.GetProperty("lots").GetArrayLength(), recall.GetProperty("mayAddLots").GetBoolean()), Is.EqualTo(("under-way", 2, true)), "the check did not know of them");
        Assert.That((await Http.ETagAsync(path), await PageTagAsync("KEO-2")), Is.Not.EqualTo(before));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/products/KEO-2")).GetProperty("recalls").GetArrayLength(), Is.EqualTo(1));
        using var twice = await PostAsync($"{path}/lots", new { lots = new[] { Lot(product, "L02", 5), Lot(product, "L01", 5) } });
        await twice.AssertProblemAsync(422, "recall.lot_twice");
        using var foreign = await PostAsync($"{path}/lots", new { lots = new[] { Lot(stranger, "L01", 5) } });
        await foreign.AssertProblemAsync(422, "recall.product_of_another");
        using var many = await PostAsync($"{path}/lots", new { lots = Enumerable.Range(0, 49).Select(n => Lot(product, $"M{n}", 1)) });
        await many.AssertProblemAsync(422, "recall.lots_count");
        using var none = await PostAsync($"{path}/lots", new { lots = Array.Empty<object>() });
        Assert.That((int)none.StatusCode, Is.EqualTo(400));
        Assert.That((await Http.GetJsonAsync(path)).GetProperty("lots").GetArrayLength(), Is.EqualTo(2), "all or none");

        var forced = await OpenAsync(subject, [Lot(product, "L01", 10)], hoursAgo: 2, forced: true);
        await AppendAsync(forced, "lots", new { lots = new[] { Lot(product, "L02", 5) } }, 204);
        var agency = (await Http.GetJsonAsync("/api/v1/agencies?q=quản+lý+thị+trường")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await StepAsync(forced, "decision", new { number = "12/QĐ-QLTT", at = Ago(1), agencyId = agency, signatoryName = "Lê Văn Ký" });
        using var decided = await PostAsync($"{forced}/lots", new { lots = new[] { Lot(product, "L03", 5) } });
        await decided.AssertProblemAsync(422, "recall.lots_decided");
        Assert.That((await Http.GetJsonAsync(forced)).GetProperty("mayAddLots").GetBoolean(), Is.False);
        Assert.That(
            (await Http.GetJsonAsync($"{path}/history")).GetProperty("items").EnumerateArray().Select(e => Text(e, "type")),
            Is.EqualTo(new[] { "recall.extended.v1", "recall.lots-added.v1", "recall.checked.v1", "recall.progressed.v1", "recall.figures-reported.v1", "recall.opened.v1", "recall.recorded.v1" }));
    }

    [Test]
    public async Task One_opened_by_mistake_is_withdrawn_with_its_reason_but_not_once_it_was_decided_or_made_public()
    {
        var (subject, product) = await ArrangeAsync("KEO-1");
        var path = await OpenAsync(subject, [Lot(product, "L01", 10)], hoursAgo: 30, forced: true);
        using var silent = await TryAsync(path, "withdrawal", new { reason = " " });
        Assert.That((int)silent.StatusCode, Is.EqualTo(400));
        using var untagged = await PostAsync($"{path}/withdrawal", new { reason = "Nhầm lô" });
        Assert.That((int)untagged.StatusCode, Is.EqualTo(428));
        await StepAsync(path, "withdrawal", new { reason = "Nhầm lô" });
        Api.Clock.Advance(TimeSpan.FromHours(5));
        var recall = await Http.GetJsonAsync(path);
        Assert.That((Text(recall, "status"), Text(recall, "withdrawnBecause")), Is.EqualTo(("withdrawn", "Nhầm lô")));
        Assert.That((recall.GetProperty("noticeClock").GetProperty("hoursLate").GetInt32(), recall.GetProperty("decisionClock").GetProperty("hoursLate").GetInt32()), Is.EqualTo((6, 6)), "both clocks stopped");

        foreach (var (step, body) in new (string, object)[] { ("withdrawal", new { reason = "x" }), ("publication", new { reason = "x", instructions = "y" }) })
        {
            using var over = await TryAsync(path, step, body);
            await over.AssertProblemAsync(409, "recall.closed");
        }

        using var lots = await PostAsync($"{path}/lots", new { lots = new[] { Lot(product, "L02", 5) } });
        await lots.AssertProblemAsync(409, "recall.closed");
        var published = await OpenAsync(subject, [Lot(product, "L01", 10)], hoursAgo: 1);
        await StepAsync(published, "publication", new { reason = "Nấm mốc.", instructions = "Trả lại." });
        using var known = await TryAsync(published, "withdrawal", new { reason = "x" });
        await known.AssertProblemAsync(422, "recall.not_withdrawable");
        Assert.That((await ListAsync($"{Recalls}?open=true", "id"), await ListAsync($"{Recalls}?open=false", "id"), await ListAsync($"{Recalls}?status=withdrawn", "id")),
            Is.EqualTo((new[] { IdOf(published) }, new[] { IdOf(path) }, new[] { IdOf(path) })));
        Assert.That(await Http.GetStringAsync(new Uri($"{Recalls}.csv?open=false", UriKind.Relative)), Does.Contain("Withdrawn"));
    }

    [Test]
    public async Task Figures_that_cannot_be_and_lots_that_are_not_named_are_refused()
    {
        var (subject, product) = await ArrangeAsync("BANH-1");
        var twin = await ProductAsync(subject, "Bánh khác", new { code = "BANH-2" });
        var path = await OpenAsync(subject, [Lot(product, "L01", 100), Lot(twin, "L01", 40), Lot(product, "L02", 100)], hoursAgo: 1);

        foreach (var (sold, left, recovered, destroyed) in new[] { (60, 50, 0, 0), (80, 20, 81, 0), (80, 20, 80, 1), (10, -1, 0, 0) })
        {
            using var wrong = await PostAsync($"{path}/progress", new { lots = new[] { new { lot = "L02", sold, left, recovered, destroyed } } });
            await wrong.AssertProblemAsync(422, "recall.figures_inconsistent");
        }

        using var unknown = await PostAsync($"{path}/progress", new { lots = new[] { new { lot = "L99", sold = 1, left = 0, recovered = 0, destroyed = 0 } } });
        await unknown.AssertProblemAsync(422, "recall.lot_unknown");
        using var ambiguous = await PostAsync($"{path}/progress", new { lots = new[] { new { lot = "L01", sold = 1, left = 0, recovered = 0, destroyed = 0 } } });
        await ambiguous.AssertProblemAsync(422, "recall.lot_ambiguous");
        using var half = await PostAsync($"{path}/progress", new { lots = new[] { new { lot = "L02", sold = 1 } } });
        Assert.That((int)half.StatusCode, Is.EqualTo(400), "a figure left out is missing, not nought");
        await AppendAsync(path, "progress", new { lots = new[] { new { lot = "L01", productId = twin, sold = 40, left = 0, recovered = 39, destroyed = 1 } } }, 204);
        var lots = (await Http.GetJsonAsync(path)).GetProperty("lots").EnumerateArray().Select(l => (Text(l, "productName"), l.GetProperty("unaccounted").GetDecimal())).ToList();
        Assert.That(lots, Is.EqualTo(new[] { ("Bánh khác", 0m), ("Kẹo dừa", 100m), ("Kẹo dừa", 100m) }));
    }

    [TestCase("", "recall.lot_malformed")]
    [TestCase("LÔ 01", "recall.lot_malformed")]
    [TestCase("ABCDEFGHIJKLMNOPQRSTU", "recall.lot_malformed")]
    [TestCase("L01", "recall.lot_twice")]
    public async Task A_lot_is_well_formed_and_named_once(string code, string error)
    {
        var (subject, product) = await ArrangeAsync("K-1");
        using var response = await PostAsync(Recalls, Body(subject, [Lot(product, "L01", 10), Lot(product, code, 10)], 1));
        await response.AssertProblemAsync(422, error);
    }

    [Test]
    public async Task Sent_again_it_is_there_once_and_another_subjects_product_is_refused()
    {
        var (subject, product) = await ArrangeAsync("K-1");
        var stranger = await ProductAsync(await SubjectAsync("HTX Khác"), "Mứt", new { code = "M-1" });
        var id = Guid.CreateVersion7();
        var body = new { id, subjectId = subject, lots = new[] { Lot(product, "L01", 10) }, trigger = "complaint", basis = "Phản ánh", detectedAt = Ago(1) };
        Assert.That((await CreateAsync(Recalls, body), await CreateAsync(Recalls, body)), Is.EqualTo((id, id)));
        Assert.That(await ListAsync(Recalls, "id"), Has.Length.EqualTo(1));
        using var foreign = await PostAsync(Recalls, Body(subject, [Lot(stranger, "L01", 10)], 1));
        await foreign.AssertProblemAsync(422, "recall.product_of_another");
        using var nowhere = await PostAsync(Recalls, Body(subject, [Lot(Guid.CreateVersion7(), "L01", 10)], 1));
        await nowhere.AssertProblemAsync(404, "product.not_found");
        using var nothing = await PostAsync(Recalls, new { subjectId = subject, lots = Array.Empty<object>(), trigger = "subject", basis = "x", detectedAt = Ago(1) });
        Assert.That((int)nothing.StatusCode, Is.EqualTo(400));
        using var untagged = await PostAsync($"{Recalls}/{id}/publication", new { reason = "x", instructions = "y" });
        Assert.That((int)untagged.StatusCode, Is.EqualTo(428));
    }

    [Test]
    public async Task A_subject_recalls_its_own_and_reports_but_neither_forces_nor_publishes_and_strangers_see_nothing()
    {
        await using var api = await Person.StartAsync();
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        var (mine, others) = (await api.RegisterSubjectAsync("HTX Cá Linh"), await api.RegisterSubjectAsync("HTX Khác"));
        using var mai = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: mine, name: "mai");
        using var tu = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: others, name: "tu");
        using var registered = await office.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = "Mắm", subjectId = mine, code = "M-1" });
        var product = (await registered.JsonAsync()).GetProperty("id").GetGuid();
        var detectedAt = api.Clock.GetUtcNow().AddHours(-1);
        object Case(bool forced) => new { subjectId = mine, lots = new[] { Lot(product, "L01", 10) }, trigger = "subject", basis = "Nắp hở", forced, detectedAt };

        using var forced = await mai.ChangeAsync(HttpMethod.Post, Recalls, Case(true));
        await forced.AssertProblemAsync(403, "recall.forced_by_agency");
        using var foreign = await tu.ChangeAsync(HttpMethod.Post, Recalls, Case(false));
        await foreign.AssertProblemAsync(404, "product.not_found");
        using var opened = await mai.ChangeAsync(HttpMethod.Post, Recalls, Case(false));
        var path = $"{Recalls}/{(await opened.JsonAsync()).GetProperty("id").GetGuid()}";
        using var told = await mai.ChangeAsync(HttpMethod.Post, $"{path}/notices", new { recipient = "Đại lý Sa Đéc", channel = "message", at = detectedAt });
        using var figures = await mai.ChangeAsync(HttpMethod.Post, $"{path}/progress", new { lots = new[] { new { lot = "L01", sold = 4, left = 6, recovered = 4, destroyed = 0 } } });
        Assert.That(((int)opened.StatusCode, (int)told.StatusCode, (int)figures.StatusCode), Is.EqualTo((201, 201, 204)));
        using var more = await mai.ChangeAsync(HttpMethod.Post, $"{path}/lots", new { lots = new[] { Lot(product, "L02", 10) } });
        Assert.That((int)more.StatusCode, Is.EqualTo(204));
        using var published = await mai.SendAsync(HttpMethod.Post, $"{path}/publication", new { reason = "x", instructions = "y" }, ("X-CSRF-Token", mai.CsrfToken!), ("If-Match", "\"1\""));
        await published.AssertProblemAsync(403, "caller.not_permitted");
        using var unseen = await tu.Http.GetAsync(new Uri(path, UriKind.Relative));
        await unseen.AssertProblemAsync(404, "recall.not_found");
        using var meddled = await tu.ChangeAsync(HttpMethod.Post, $"{path}/notices", new { recipient = "x", channel = "email", at = detectedAt });
        await meddled.AssertProblemAsync(404, "recall.not_found");

        using var peeked = await tu.Http.GetAsync(new Uri($"{path}/history", UriKind.Relative));
        await peeked.AssertProblemAsync(404, "recall.not_found");
        using var read = await office.SendAsync(
            HttpMethod.Post, $"{path}/publication", new { reason = "Nắp hở.", instructions = "Trả lại." }, ("X-CSRF-Token", office.CsrfToken!), ("If-Match", (await office.Http.ETagAsync(path))!));
        Assert.That((int)read.StatusCode, Is.EqualTo(204));
        using var unread = await mai.ChangeAsync(HttpMethod.Post, $"{path}/lots", new { lots = new[] { Lot(product, "L03", 10) } });
        await unread.AssertProblemAsync(422, "recall.lots_by_agency");
        var (own, theirs) = (await mai.Http.GetJsonAsync(path), await office.Http.GetJsonAsync(path));
        Assert.That((own.GetProperty("mayManage").GetBoolean(), own.GetProperty("mayReport").GetBoolean(), own.GetProperty("mayAddLots").GetBoolean()), Is.EqualTo((false, true, false)));
        Assert.That((theirs.GetProperty("mayManage").GetBoolean(), theirs.GetProperty("mayReport").GetBoolean()), Is.EqualTo((true, true)));
    }

    private async Task<(Guid Subject, Guid Product)> ArrangeAsync(string code)
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        var product = await ProductAsync(subject, "Kẹo dừa", new { code });
        await CertificationAsync(product, 3, "2026-06-01", "1/QĐ-UBND");
        return (subject, product);
    }

    private static object Lot(Guid productId, string code, decimal made) => new { productId, code, pack = "hộp 500 g", madeOn = "2026-11-01", expiresOn = "2027-05-01", made, unit = "hộp" };

    private object Body(Guid subjectId, object[] lots, double hoursAgo, bool forced = false) =>
        new { subjectId, lots, trigger = "laboratory", basis = "Phiếu kiểm nghiệm số 7", forced, detectedAt = Ago(hoursAgo) };

    private async Task<string> OpenAsync(Guid subject, object[] lots, double hoursAgo, bool forced = false) => $"{Recalls}/{await CreateAsync(Recalls, Body(subject, lots, hoursAgo, forced))}";

    private DateTimeOffset Ago(double hours) => Api.Clock.GetUtcNow().AddHours(-hours);

    private async Task<string?> PageTagAsync(string code) => await Http.ETagAsync($"/api/v1/public/products/{code}");

    private async Task AppendAsync(string path, string part, object body, int expected)
    {
        using var response = await PostAsync($"{path}/{part}", body);
        Assert.That((int)response.StatusCode, Is.EqualTo(expected), await response.Content.ReadAsStringAsync());
    }

    private async Task StepAsync(string path, string step, object body)
    {
        using var response = await TryAsync(path, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> TryAsync(string path, string step, object body) => await PostAsync($"{path}/{step}", body, await Http.ETagAsync(path));

    private static string IdOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
