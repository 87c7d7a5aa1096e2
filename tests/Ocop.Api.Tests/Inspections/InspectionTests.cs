using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Inspections;

/// <summary>Now is 23 November 2026, 8:00 in Việt Nam or thereabouts.</summary>
public sealed class InspectionTests
{
    private const string Visits = "/api/v1/inspections";
    private const string Findings = "/api/v1/findings";
    private const string Surveillance = "cuc-qltt-dong-thap";
    private const string Trade = Person.IndustryAndTrade;

    // the smallest picture there is: one grey point
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private TestApi _api = null!;
    private Person _office = null!;
    private Person _leader = null!;
    private Guid _subject;
    private Guid _product;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _office = Person.At(_api);
        await _office.SignInAsync();
        _leader = await Person.WithRoleAsync(_api, Roles.Inspector, Trade, name: "truong-doan");
        _subject = await EnterAsync("/api/v1/subjects", new { name = "HTX Cá Linh", kind = "cooperative", address = "Ấp 3" });
        _product = await EnterAsync("/api/v1/products", new { name = "Mắm cá linh", subjectId = _subject, code = "MCL-1" });
        await EnterAsync("/api/v1/certifications", new { productId = _product, stars = 3, level = "province", decisionDate = "2025-01-15", decisionNumber = "12/QĐ-UBND" });
    }

    [TearDown]
    public async Task StopAsync()
    {
        _leader.Dispose();
        _office.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_visit_recorded_on_a_phone_and_sent_twice_is_there_once_and_ends_in_minutes()
    {
        var (visit, finding, photo, sample) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var at = _api.Clock.GetUtcNow();

        // as a phone does that heard no answer
        for (var time = 0; time < 2; time++)
        {
            await DoneAsync(_leader, Visits, new { id = visit, kind = "unannounced", subjectId = _subject, productIds = new[] { _product }, checklists = new[] { "mark-use" }, place = "Chợ Cao Lãnh" }, 201);
            await DoneAsync(_leader, $"{Visits}/{visit}/start", new { startedAt = at, sentAt = at, latitude = 10.46, longitude = 105.63 }, 204);
            var items = await ItemsAsync(visit);
            var outcomes = await AnswerAsync(_leader, visit, [.. items.Where(i => i.Code != "mark-drawing").Select(i => new
            {
                id = Stable(visit, i.Code), itemId = i.Id, productId = _product, at,
                verdict = i.Code == "stars-printed" ? null : "pass", number = i.Code == "stars-printed" ? 5 : (int?)null,
            })]);
            Assert.That(outcomes.Select(o => o.GetProperty("outcome").GetString()), Is.All.EqualTo(time == 0 ? "recorded" : "known"));
            await DoneAsync(_leader, $"{Visits}/{visit}/findings", new { id = finding, itemId = items.Single(i => i.Code == "mark-drawing").Id, productId = _product, text = "Logo vẽ sai tỉ lệ", measure = "Thay nhãn" }, 201);
            await DoneAsync(_leader, $"{Visits}/{visit}/findings", new { id = Stable(visit, "stars"), itemId = items.Single(i => i.Code == "stars-printed").Id, productId = _product, text = "In 5 sao" }, 201);

            foreach (var (id, of) in new[] { (photo, finding), (Stable(visit, "photo"), Stable(visit, "stars")) })
            {
                using var added = await PhotoAsync(_leader, visit, id, of, Png);
                Assert.That((int)added.StatusCode, Is.EqualTo(201), await added.Content.ReadAsStringAsync());
            }

            await DoneAsync(_leader, $"{Visits}/{visit}/samples", new { id = sample, productId = _product, name = "Mắm", quantity = "3 hũ", seal = "NP-001", tests = "Chì", takenAt = at }, 201);
            await SignAsync(_leader, visit, "team", "Trưởng đoàn", Stable(visit, "team"));
            await SignAsync(_leader, visit, "subject", "Chị Ba", Stable(visit, "subject"));
        }

        using var member = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Surveillance, name: "nguoi-ngoai");
        using var unseen = await member.Http.GetAsync(Path($"{Visits}/{visit}"));
        await unseen.AssertProblemAsync(404, "inspection.not_found");

        var tag = await TagAsync(_leader, visit);
        var end = new { result = "pass-with-remedies", text = "Phải thay nhãn.", opinion = "Đồng ý", minutesNumber = "07/BB-KT", concludedAt = at };
        await DoneAsync(_leader, $"{Visits}/{visit}/conclusion", end, 204, tag);
        await DoneAsync(_leader, $"{Visits}/{visit}/conclusion", end, 204, tag);
        using var late = await StepAsync(_leader, $"{Visits}/{visit}/findings", new { text = "Thêm sau" });
        await late.AssertProblemAsync(422, "inspection.concluded");

        var detail = await _leader.Http.GetJsonAsync($"{Visits}/{visit}");
        Assert.That(
            (detail.GetProperty("answers").GetArrayLength(), detail.GetProperty("findings").GetArrayLength(), detail.GetProperty("photos").GetArrayLength(), detail.GetProperty("samples").GetArrayLength(), detail.GetProperty("signatures").GetArrayLength()),
            Is.EqualTo((7, 2, 2, 1, 2)));
        var answers = detail.GetProperty("answers").EnumerateArray().ToDictionary(a => a.GetProperty("itemId").GetGuid());
        var stars = answers[(await ItemsAsync(visit)).Single(i => i.Code == "stars-printed").Id];
        Assert.That((Text(stars, "verdict"), stars.GetProperty("number").GetInt32(), Text(stars, "machineVerdict")), Is.EqualTo(("fail", 5, "fail")), "five are printed, three hold");
        Assert.That(await _api.ColumnAsync("select count(*) from ledger_events where type = 'inspection.concluded.v1'"), Is.EqualTo(new[] { "1" }));
        Assert.That(
            await _api.ColumnAsync($"select count(*) from ledger_events where type = 'subject.personal-data-read.v1' and aggregate_id = '{_subject}'"), Is.Not.EqualTo(new[] { "0" }),
            "the address that the visit shows is a person's");

        using var pdf = await _leader.Http.GetAsync(Path($"{Visits}/{visit}/minutes.pdf"));
        Assert.That(pdf.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        using var docx = await _leader.Http.GetAsync(Path($"{Visits}/{visit}/minutes.docx"));
        Assert.That((await docx.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
    }

    [Test]
    public async Task Two_phones_that_answer_differently_are_shown_side_by_side()
    {
        using var second = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Surveillance, name: "thanh-vien");
        var visit = await ScheduleAsync(["traceability"], members: [await IdOfAsync(second)]);
        await DoneAsync(_leader, $"{Visits}/{visit}/start", new { startedAt = _api.Clock.GetUtcNow() }, 204);
        using var elsewhere = await StepAsync(second, $"{Visits}/{visit}/start", new { startedAt = _api.Clock.GetUtcNow().AddMinutes(-1) });
        await elsewhere.AssertProblemAsync(409, "inspection.started_elsewhere");

        var item = (await ItemsAsync(visit)).Single(i => i.Code == "records").Id;
        var (first, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await AnswerAsync(_leader, visit, [new { id = first, itemId = item, productId = _product, verdict = "pass" }]);
        var conflict = (await AnswerAsync(second, visit, [new { id = other, itemId = item, productId = _product, verdict = "fail" }]))[0];
        Assert.That((Text(conflict, "outcome"), Text(conflict, "code"), Text(conflict.GetProperty("present"), "verdict")), Is.EqualTo(("conflict", "inspection.answer_conflict", "pass")));
        var settled = (await AnswerAsync(second, visit, [new { id = other, itemId = item, productId = _product, verdict = "fail", replaces = first }]))[0];
        Assert.That(Text(settled, "outcome"), Is.EqualTo("recorded"));

        using var notLeader = await StepAsync(second, $"{Visits}/{visit}/conclusion", new { result = "pass", text = "Đạt" }, await TagAsync(second, visit));
        await notLeader.AssertProblemAsync(422, "inspection.not_leader");
        var tag = await TagAsync(_leader, visit);
        using var unanswered = await StepAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "pass", text = "Đạt" }, tag);
        await unanswered.AssertProblemAsync(422, "inspection.items_unanswered");
        await AnswerAsync(_leader, visit, [.. (await ItemsAsync(visit)).Where(i => i.Code != "records").Select(i => new { itemId = i.Id, productId = _product, verdict = "pass" })]);
        using var bare = await StepAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "fail", text = "Không đạt" }, await TagAsync(_leader, visit));
        await bare.AssertProblemAsync(422, "inspection.failure_without_finding");
        await DoneAsync(_leader, $"{Visits}/{visit}/findings", new { itemId = item, productId = _product, text = "Không có sổ" }, 201);
        using var unsigned = await StepAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "fail", text = "Không đạt" }, await TagAsync(_leader, visit));
        await unsigned.AssertProblemAsync(422, "inspection.signature_missing");
        await SignAsync(_leader, visit, "team", "Trưởng đoàn");
        await DoneAsync(_leader, $"{Visits}/{visit}/signatures", new { party = "subject", name = "Chị Ba", refusal = "Không đồng ý" }, 204);
        using var alone = await StepAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "fail", text = "Không đạt" }, await TagAsync(_leader, visit));
        await alone.AssertProblemAsync(422, "inspection.witness_missing");
        await SignAsync(_leader, visit, "witness", "Anh Tư");
        using var stale = await StepAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "fail", text = "Không đạt" }, tag);
        await stale.AssertProblemAsync(412, "record.stale");
        await DoneAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "fail", text = "Không đạt" }, 204, await TagAsync(_leader, visit));
    }

    [Test]
    public async Task Bad_input_has_a_code_and_loses_nothing()
    {
        var visit = await ScheduleAsync(["production"]);
        using var early = await StepAsync(_leader, $"{Visits}/{visit}/samples", new { name = "Mắm", quantity = "1 hũ", seal = "1" });
        await early.AssertProblemAsync(422, "inspection.not_in_progress");
        using var fast = await StepAsync(_leader, $"{Visits}/{visit}/start", new { startedAt = _api.Clock.GetUtcNow().AddDays(1) });
        await fast.AssertProblemAsync(422, "inspection.clock_wrong");
        using var slow = await StepAsync(_leader, $"{Visits}/{visit}/start", new { startedAt = _api.Clock.GetUtcNow().AddDays(-1), sentAt = _api.Clock.GetUtcNow().AddDays(-1) });
        await slow.AssertProblemAsync(422, "inspection.clock_wrong");
        await DoneAsync(_leader, $"{Visits}/{visit}/start", new { }, 204);
        using var unsealed = await StepAsync(_leader, $"{Visits}/{visit}/samples", new { name = "Mắm", quantity = "1 hũ", seal = " " });
        await unsealed.AssertProblemAsync(422, "inspection.sample_without_seal");
        using var noImage = await PhotoAsync(_leader, visit, Guid.CreateVersion7(), null, "%PDF-1.7 not a picture"u8.ToArray());
        await noImage.AssertProblemAsync(422, "product.image_unreadable");
        using var huge = await PhotoAsync(_leader, visit, Guid.CreateVersion7(), null, new byte[11 * 1024 * 1024]);
        Assert.That((int)huge.StatusCode, Is.EqualTo(413));
        using var unknown = await StepAsync(_leader, $"{Visits}/{visit}/findings", new { text = "Sai", productId = Guid.CreateVersion7() });
        await unknown.AssertProblemAsync(422, "inspection.product_unknown");
        using var past = await StepAsync(_leader, $"{Visits}/{visit}/findings", new { text = "Sai", dueOn = "2026-11-01" });
        await past.AssertProblemAsync(422, "finding.due_before_found");
        var shape = (await AnswerAsync(_leader, visit, [new { itemId = (await ItemsAsync(visit))[0].Id }, new { itemId = Guid.CreateVersion7(), verdict = "pass" }])).Select(o => Text(o, "code"));
        Assert.That(shape, Is.EqualTo(new[] { "inspection.answer_shape", "inspection.item_unknown" }));

        using var another = await Person.WithRoleAsync(_api, Roles.Inspector, Surveillance, name: "khac");
        using var taken = await StepAsync(another, Visits, new { id = visit, subjectId = _subject, checklists = new[] { "production" } });
        await taken.AssertProblemAsync(409, "inspection.id_taken");
        using var list = await StepAsync(_leader, Visits, new { subjectId = _subject, checklists = new[] { "made-up" } });
        await list.AssertProblemAsync(422, "inspection.checklist_unknown");
        var stranger = await EnterAsync("/api/v1/subjects", new { name = "HTX Khác", kind = "cooperative" });
        using var wrong = await StepAsync(_leader, Visits, new { subjectId = stranger, productIds = new[] { _product }, checklists = new[] { "production" } });
        await wrong.AssertProblemAsync(422, "inspection.product_of_another");
        Assert.That((await _leader.Http.GetJsonAsync($"{Visits}/{visit}")).GetProperty("status").GetString(), Is.EqualTo("in-progress"));
    }

    [Test]
    public async Task A_failing_result_of_a_laboratory_opens_a_finding_that_ends_only_by_evidence()
    {
        var visit = await ConcludedAsync();
        var sample = (await _leader.Http.GetJsonAsync($"{Visits}/{visit}")).GetProperty("samples")[0].GetProperty("id").GetGuid();
        using var unknown = await StepAsync(_leader, $"{Visits}/{visit}/samples/{sample}/results", new { laboratory = "TT Kiểm nghiệm", reportNumber = "KN-1", limitCode = "made-up", value = 1 });
        await unknown.AssertProblemAsync(422, "inspection.limit_unknown");
        var good = await ReadAsync(await StepAsync(_leader, $"{Visits}/{visit}/samples/{sample}/results", new { laboratory = "TT Kiểm nghiệm", reportNumber = "KN-1", limitCode = "lead-fish", value = 0.3 }));
        Assert.That((good.GetProperty("passes").GetBoolean(), good.GetProperty("findingId").ValueKind), Is.EqualTo((true, JsonValueKind.Null)), "the limit itself is allowed");
        var bad = await ReadAsync(await StepAsync(_leader, $"{Visits}/{visit}/samples/{sample}/results", new { laboratory = "TT Kiểm nghiệm", reportNumber = "KN-2", limitCode = "lead-fish", value = 0.31 }));
        Assert.That(bad.GetProperty("passes").GetBoolean(), Is.False);
        var finding = $"{Findings}/{bad.GetProperty("findingId").GetGuid()}";

        using var owner = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject);
        Assert.That((await owner.Http.GetJsonAsync("/api/v1/me/findings")).GetProperty("items").EnumerateArray().Select(f => f.GetProperty("severity").GetString()), Does.Contain("critical"));
        using var shut = await owner.Http.GetAsync(Path($"{Visits}/{visit}"));
        Assert.That((int)shut.StatusCode, Is.EqualTo(403), "a subject sees what was found, not the inspection");

        using var bare = await StepAsync(_leader, $"{finding}/closure", new { note = "Xong" }, await TagAsync(_leader, finding));
        await bare.AssertProblemAsync(422, "finding.without_evidence");
        using var early = await StepAsync(_leader, $"{finding}/return", new { reason = "Chưa đủ" }, await TagAsync(_leader, finding));
        await early.AssertProblemAsync(422, "finding.nothing_submitted");
        using var shown = await RemedyAsync(owner, finding, "Đã thu hồi lô, kiểm nghiệm lại đạt", Png);
        Assert.That((int)shown.StatusCode, Is.EqualTo(201), await shown.Content.ReadAsStringAsync());
        await DoneAsync(_leader, $"{finding}/return", new { reason = "Thiếu phiếu kiểm nghiệm", dueOn = "2026-12-20" }, 204, await TagAsync(_leader, finding));
        using var still = await StepAsync(_leader, $"{finding}/closure", new { }, await TagAsync(_leader, finding));
        await still.AssertProblemAsync(422, "finding.without_evidence");
        using var again = await RemedyAsync(owner, finding, "Gửi phiếu kiểm nghiệm", Png);
        Assert.That((int)again.StatusCode, Is.EqualTo(201));
        await DoneAsync(_leader, $"{finding}/closure", new { note = "Đã xem phiếu" }, 204, await TagAsync(_leader, finding));

        var detail = await _leader.Http.GetJsonAsync(finding);
        Assert.That(
            (Text(detail.GetProperty("finding"), "status"), detail.GetProperty("remedies").GetArrayLength(), detail.GetProperty("extensions").GetArrayLength(), Text(detail, "closingNote")),
            Is.EqualTo(("closed", 2, 1, "Đã xem phiếu")));
        Assert.That(await _api.ColumnAsync("select payload::text from ledger_events where type like 'finding.%'"), Has.None.Contains("kiểm nghiệm"), "what people write can be erased");
    }

    [Test]
    public async Task What_is_overdue_stands_on_the_board_until_it_is_waived_for_a_reason()
    {
        var visit = await ScheduleAsync(["environment"]);
        await DoneAsync(_leader, $"{Visits}/{visit}/start", new { startedAt = _api.Clock.GetUtcNow() }, 204);
        await DoneAsync(_leader, $"{Visits}/{visit}/findings", new { text = "Nước thải chưa xử lý", dueOn = "2026-11-24", measure = "Xây bể lắng" }, 201);
        await DoneAsync(_leader, $"{Visits}/{visit}/findings", new { text = "Sân bẩn", dueOn = "2026-12-24" }, 201);
        Assert.That((await _leader.Http.GetJsonAsync($"{Findings}?overdue=true")).GetProperty("items").GetArrayLength(), Is.Zero);
        _api.Clock.Advance(TimeSpan.FromDays(3));
        using var later = await Person.WithRoleAsync(_api, Roles.Inspector, Trade, name: "hom-sau");
        var overdue = (await later.Http.GetJsonAsync($"{Findings}?overdue=true&count=true")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(overdue.Select(f => (Text(f, "text"), f.GetProperty("overdue").GetBoolean())), Is.EqualTo(new[] { ("Nước thải chưa xử lý", true) }), "colleagues of the agency see it");
        Assert.That((await later.Http.GetJsonAsync($"{Findings}?q=nuoc+thai")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        var one = (await later.Http.GetJsonAsync($"{Findings}?unsettled=true&limit=1"));
        Assert.That(
            (await later.Http.GetJsonAsync($"{Findings}?unsettled=true&limit=1&cursor={one.GetProperty("nextCursor").GetString()}")).GetProperty("items").EnumerateArray().Select(f => Text(f, "text")),
            Is.EqualTo(new[] { "Sân bẩn" }));

        var finding = $"{Findings}/{overdue[0].GetProperty("id").GetGuid()}";
        using var back = await StepAsync(later, $"{finding}/extension", new { dueOn = "2026-11-20", reason = "Chờ thợ" }, await TagAsync(later, finding));
        await back.AssertProblemAsync(422, "finding.due_before_found");
        await DoneAsync(later, $"{finding}/extension", new { dueOn = "2026-12-10", reason = "Chờ thợ" }, 204, await TagAsync(later, finding));
        Assert.That((await later.Http.GetJsonAsync($"{Findings}?overdue=true")).GetProperty("items").GetArrayLength(), Is.Zero);
        await DoneAsync(later, $"{finding}/waiver", new { reason = "Cơ sở đã ngừng sản xuất" }, 204, await TagAsync(later, finding));
        using var settled = await RemedyAsync(later, finding, "Muộn", null);
        await settled.AssertProblemAsync(422, "finding.settled");
        using var csv = await later.Http.GetAsync(Path($"{Findings}.csv?unsettled=true"));
        Assert.That(await csv.Content.ReadAsStringAsync(), Does.Contain("Sân bẩn").And.Not.Contain("Nước thải"));
    }

    [Test]
    public async Task Minutes_are_handed_over_by_a_link_that_ends_and_can_be_ended()
    {
        var visit = await ConcludedAsync();
        using var anybody = _api.Http();
        var made = await ReadAsync(await StepAsync(_leader, $"{Visits}/{visit}/handovers", new { }));
        Assert.That(Text(made, "qrSvg"), Does.StartWith("<svg"));
        var link = new Uri(Text(made, "url")!).PathAndQuery;
        using var open = await anybody.GetAsync(Path(link));
        Assert.That(((int)open.StatusCode, open.Content.Headers.ContentType?.MediaType), Is.EqualTo((200, "application/pdf")));
        using var forged = await anybody.GetAsync(Path("/api/v1/public/minutes/AAAAAAAAAAAAAAAAAAAAAA/minutes.pdf"));
        await forged.AssertProblemAsync(404, "inspection.handover_unknown");
        using var revoked = await _leader.ChangeAsync(HttpMethod.Delete, $"{Visits}/{visit}/handovers/{made.GetProperty("id").GetGuid()}");
        Assert.That((int)revoked.StatusCode, Is.EqualTo(204));
        using var closed = await anybody.GetAsync(Path(link));
        await closed.AssertProblemAsync(404, "inspection.handover_unknown");

        var second = new Uri(Text(await ReadAsync(await StepAsync(_leader, $"{Visits}/{visit}/handovers", new { })), "url")!).PathAndQuery;
        _api.Clock.Advance(TimeSpan.FromDays(8));
        using var ended = await anybody.GetAsync(Path(second));
        await ended.AssertProblemAsync(404, "inspection.handover_unknown");
    }

    private async Task<Guid> EnterAsync(string path, object body) => (await ReadAsync(await StepAsync(_office, path, body))).GetProperty("id").GetGuid();

    private async Task<Guid> ScheduleAsync(string[] checklists, Guid[]? members = null) => (await ReadAsync(await StepAsync(
        _leader, Visits, new { kind = "planned", subjectId = _subject, productIds = new[] { _product }, checklists, memberIds = members ?? [] }))).GetProperty("id").GetGuid();

    // with a sample, and nothing found
    private async Task<Guid> ConcludedAsync()
    {
        var visit = await ScheduleAsync(["sales-point"]);
        await DoneAsync(_leader, $"{Visits}/{visit}/start", new { }, 204);
        await AnswerAsync(_leader, visit, [.. (await ItemsAsync(visit)).Select(i => new { itemId = i.Id, verdict = "pass" })]);
        await DoneAsync(_leader, $"{Visits}/{visit}/samples", new { productId = _product, name = "Mắm", quantity = "3 hũ", seal = "NP-9" }, 201);
        await SignAsync(_leader, visit, "team", "Trưởng đoàn");
        await SignAsync(_leader, visit, "subject", "Chị Ba");
        await DoneAsync(_leader, $"{Visits}/{visit}/conclusion", new { result = "pass", text = "Đạt" }, 204, await TagAsync(_leader, visit));
        return visit;
    }

    private async Task<List<(Guid Id, string Code)>> ItemsAsync(Guid visit) =>
        [.. (await _leader.Http.GetJsonAsync($"{Visits}/{visit}")).GetProperty("checklists").EnumerateArray()
            .SelectMany(c => c.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetGuid(), i.GetProperty("code").GetString()!)))];

    private static async Task<List<JsonElement>> AnswerAsync(Person person, Guid visit, object[] answers)
    {
        var done = await ReadAsync(await StepAsync(person, $"{Visits}/{visit}/answers", new { answers }));
        return [.. done.GetProperty("items").EnumerateArray()];
    }

    private Task SignAsync(Person person, Guid visit, string party, string name, Guid? id = null) =>
        DoneAsync(person, $"{Visits}/{visit}/signatures", new { id = id ?? Guid.CreateVersion7(), party, name, drawing = Png, at = _api.Clock.GetUtcNow() }, 204);

    private static async Task<HttpResponseMessage> PhotoAsync(Person person, Guid visit, Guid id, Guid? finding, byte[] content)
    {
        MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "photoId" } };

        if (finding is { } of)
        {
            form.Add(new StringContent(of.ToString()), "findingId");
        }

        return await SendAsync(person, $"{Visits}/{visit}/photos", form, content);
    }

    private static Task<HttpResponseMessage> RemedyAsync(Person person, string finding, string text, byte[]? content) =>
        SendAsync(person, $"{finding}/remedy", new() { { new StringContent(text), "text" } }, content);

    private static async Task<HttpResponseMessage> SendAsync(Person person, string path, MultipartFormDataContent form, byte[]? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path(path));

        if (content is not null)
        {
            ByteArrayContent file = new(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(file, "file", "anh.png");
        }

        request.Content = form;
        request.Headers.Add("X-CSRF-Token", person.CsrfToken);
        return await person.Http.SendAsync(request);
    }

    private static Task<HttpResponseMessage> StepAsync(Person person, string path, object body, string? ifMatch = null) => person.SendAsync(
        HttpMethod.Post, path, body, [("X-CSRF-Token", person.CsrfToken!), .. ifMatch is null ? Array.Empty<(string, string)>() : [("If-Match", ifMatch)]]);

    private static async Task DoneAsync(Person person, string path, object body, int status, string? ifMatch = null)
    {
        using var response = await StepAsync(person, path, body, ifMatch);
        Assert.That((int)response.StatusCode, Is.EqualTo(status), $"{path}: {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    private static Task<string> TagAsync(Person person, Guid visit) => TagAsync(person, $"{Visits}/{visit}");

    private static async Task<string> TagAsync(Person person, string path)
    {
        using var response = await person.Http.GetAsync(Path(path));
        return response.Headers.ETag!.ToString();
    }

    private static async Task<Guid> IdOfAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();

    private static Guid Stable(Guid visit, string name) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{visit}{name}")))[..16]);

    private static Uri Path(string path) => new(path, UriKind.Relative);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
