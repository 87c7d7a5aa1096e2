using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using UglyToad.PdfPig;

namespace Ocop.Api.Tests.Revocations;

/// <summary>Taking a recognition away: proposed by one, heard, reviewed, decided by another over one or many products, published, carried out; undone only by another decision.</summary>
public sealed class RevocationTests : ApiTest
{
    private const string Proposals = "/api/v1/revocation-proposals";
    private const string Decisions = "/api/v1/decisions";
    private static readonly Guid Other = Guid.Parse("00000000-0000-7000-8000-000000000003");

    [Test]
    public async Task A_case_goes_from_the_proposal_to_the_closing_and_every_page_agrees()
    {
        var id = await RecogniseAsync("Khô cá lóc");
        var proposal = await ProposeAsync(id);
        var open = await Http.GetJsonAsync(proposal);
        Assert.That(
            (Text(open, "stage"), Text(open, "opinionDueOn"), Text(open, "decisionDueOn"), Text(open, "groundName"), open.GetProperty("mine").GetBoolean()),
            Is.EqualTo(("hearing", "2026-11-30", "2026-12-02", "Sử dụng sai nhãn hiệu, logo OCOP", true)));

        await Http.StepAsync(proposal, "opinion", new { opinion = "Chúng tôi đã gỡ logo.", accepts = false });
        Assert.That(Text(await Http.GetJsonAsync(proposal), "stage"), Is.EqualTo("review"));
        await Http.StepAsync(proposal, "review", new { recommended = true, review = "Biên bản số 5 xác nhận vi phạm." });
        Assert.That(await ListAsync($"{Proposals}?stage=decision", "productName"), Is.EqualTo((string[])["Khô cá lóc"]));

        var decision = await DraftAsync(proposal);
        Assert.That(await VerdictAsync("Khô cá lóc"), Is.EqualTo("in-force"), "a draft has no effect");
        await SignAsync(decision, "214/QĐ-UBND");
        Assert.That(await VerdictAsync("Khô cá lóc"), Is.EqualTo("revoked"));
        Assert.That(Text(await Http.GetJsonAsync($"/api/v1/certifications/{id}"), "endDecisionNumber"), Is.EqualTo("214/QĐ-UBND"));
        Assert.That(await ListAsync("/api/v1/public/lists/revoked", "groundCode"), Is.EqualTo((string[])["mark-misuse"]));

        await PublishAsync(decision);
        var page = await Http.GetJsonAsync(decision.Replace("/decisions", "/public/decisions", StringComparison.Ordinal));
        Assert.That((Text(page, "number"), Text(page, "date"), Text(page, "issuer"), Text(page, "publishedOn")), Is.EqualTo(("214/QĐ-UBND", "2026-11-20", "Ủy ban nhân dân tỉnh Đồng Tháp", "2026-11-23")));
        Assert.That(Text(page.GetProperty("items")[0], "reason"), Is.EqualTo("Kết luận kiểm tra số 5"));

        await Http.StepAsync(proposal, "execution", new { certificateReturnedOn = "2026-11-22", logoRemovedOn = "2026-11-23" }, HttpMethod.Put);
        await (await Http.TryStepAsync(proposal, "closure", new { })).AssertProblemAsync(422, "revocation.not_executed");
        await Http.StepAsync(proposal, "execution", new { certificateReturnedOn = "2026-11-22", logoRemovedOn = "2026-11-23", note = "Chủ thể không dùng tem, không có điểm bán." }, HttpMethod.Put);
        await Http.StepAsync(proposal, "closure", new { });
        Assert.That(Text(await Http.GetJsonAsync(proposal), "stage"), Is.EqualTo("closed"));
    }

    [Test]
    public async Task Nobody_decides_on_an_own_proposal_nor_issues_an_own_reinstatement()
    {
        var proposal = await ReviewedAsync(await RecogniseAsync("Khô cá lóc"));

        await (await Http.TryStepAsync(proposal, "decision", new { outcome = "refused", reason = "x" })).AssertProblemAsync(403, "revocation.own_proposal");
        await (await Http.TryStepAsync(proposal, "decision", new { outcome = "upheld", paper = Paper("1/QĐ") })).AssertProblemAsync(403, "revocation.own_proposal");
        var decision = await DraftAsync(proposal);
        await (await Http.TryStepAsync(decision, "signature", Paper("1/QĐ"))).AssertProblemAsync(403, "revocation.own_proposal");
        await SignAsync(decision, "1/QĐ");

        var certification = Text(await Http.GetJsonAsync(proposal), "certificationId")!;
        var reinstatement = await CreateAsync(Decisions, new { kind = "reinstatement", certifications = new[] { certification }, ground = "Toà án huỷ kết luận" });
        await (await Http.TryStepAsync($"{Decisions}/{reinstatement}", "signature", Paper("2/QĐ"))).AssertProblemAsync(403, "decision.own_draft");
    }

    [Test]
    public async Task Only_a_decision_puts_a_revoked_recognition_back_and_the_days_between_stay_revoked()
    {
        var id = await RecogniseAsync("Khô cá lóc");
        var decision = await DraftAsync(await ReviewedAsync(id));
        await SignAsync(decision, "1/QĐ", "2026-11-10");
        var tag = await Http.ETagAsync($"/api/v1/certifications/{id}");
        await (await PostAsync($"/api/v1/certifications/{id}/reinstatement", new { on = "2026-11-20" }, tag)).AssertProblemAsync(422, "certification.reinstatement_by_decision");

        var back = await CreateAsync(Decisions, new { kind = "reinstatement", certifications = new[] { id }, ground = "Toà án huỷ kết luận" });
        await SignAsync($"{Decisions}/{back}", "2/QĐ", "2026-11-20");

        Assert.That(
            (await StatusAsync(id, "2026-11-09"), await StatusAsync(id, "2026-11-10"), await StatusAsync(id, "2026-11-19"), await StatusAsync(id, "2026-11-20")),
            Is.EqualTo(("in-force", "revoked", "revoked", "in-force")));
        Assert.That(await VerdictAsync("Khô cá lóc"), Is.EqualTo("in-force"));
        Assert.That(await ListAsync("/api/v1/products?asOf=2026-11-15&status=revoked", "name"), Is.EqualTo((string[])["Khô cá lóc"]), "lists agree with the record");
        Assert.That(await ListAsync("/api/v1/products?asOf=2026-11-15&status=in-force", "name"), Is.Empty);
        Assert.That(await ListAsync("/api/v1/products?status=in-force", "name"), Is.EqualTo((string[])["Khô cá lóc"]));
        Assert.That(await ListAsync("/api/v1/public/lists/revoked", "name"), Is.Empty);
    }

    [Test]
    public async Task A_batch_takes_effect_as_a_whole_or_not_at_all()
    {
        var ids = await BatchAsync(3);
        List<string> proposals = [];

        foreach (var id in ids)
        {
            proposals.Add(await ReviewedAsync(id));
        }

        var decision = await DraftAsync([.. proposals]);
        using var withdrawn = await PostAsync($"/api/v1/certifications/{ids[1]}/withdrawal", new { on = "2026-11-01", ground = "Chủ thể xin thôi" }, await Http.ETagAsync($"/api/v1/certifications/{ids[1]}"));
        Assert.That((int)withdrawn.StatusCode, Is.EqualTo(204));

        using var refused = await As(Other, () => Http.TryStepAsync(decision, "signature", Paper("214/QĐ-UBND")));
        await refused.AssertProblemAsync(422, "decision.items_refused");
        Assert.That((await refused.JsonAsync()).GetProperty("detail").GetString(), Does.Contain("2. Sản phẩm 2: The certification was revoked or withdrawn before."));
        Assert.That((await StatusAsync(ids[0]), await StatusAsync(ids[2]), Text(await Http.GetJsonAsync(decision), "status")), Is.EqualTo(("in-force", "in-force", "draft")), "nothing half-done");

        Assert.That((int)(await DeleteAsync(decision)).StatusCode, Is.EqualTo(204));
        await SignAsync(await DraftAsync(proposals[0], proposals[2]), "214/QĐ-UBND");
        Assert.That((await StatusAsync(ids[0]), await StatusAsync(ids[1]), await StatusAsync(ids[2])), Is.EqualTo(("revoked", "withdrawn", "revoked")));
    }

    /// <summary>As in February 2025: 47 products of 27 subjects, 41 absent from the re-evaluation and 6 that failed it, by one decision under the act of that day.</summary>
    [Test]
    public async Task Forty_seven_products_of_twenty_seven_subjects_are_revoked_by_one_decision_and_shown_so_within_a_second()
    {
        Api.Clock.SetUtcNow(new(2027, 1, 4, 3, 0, 0, TimeSpan.Zero));
        var ids = await BatchAsync(47, subjects: 27);
        List<string> proposals = [];

        foreach (var (index, id) in ids.Index())
        {
            proposals.Add(await ReviewedAsync(id, new
            {
                groundCode = index < 41 ? "absent-from-reevaluation" : "failed-reevaluation",
                ground = index < 41 ? "Không đánh giá lại" : "Đánh giá lại không đạt tiêu chí bắt buộc",
                basis = "absence",
                basisOn = "2025-01-20",
                hearingWaivedBecause = "Đã nêu ý kiến với đoàn rà soát",
            }));
        }

        Assert.That((await Http.GetJsonAsync($"{Proposals}?overdue=true&limit=1&count=true")).GetProperty("total").GetInt32(), Is.EqualTo(47), "the fifteen days are over, and it shows");
        var decision = await DraftAsync([.. proposals]);
        await (await As(Other, () => Http.TryStepAsync(decision, "signature", Paper("147/QĐ-UBND", "2025-02-12", "2025-02-12")))).AssertProblemAsync(422, "decision.authority_unclear");
        var province = Api.Services.GetRequiredService<IReferenceFacts>().Current.Agencies.Single(a => a.Code == "ubnd-tinh-dong-thap" && a.ValidTo is not null).Id.Value;
        await As(Other, () => Http.StepAsync(decision, "signature", new { number = "147/QĐ-UBND", date = "2025-02-12", agencyId = province, signatoryName = "Nguyễn Phước Thiện" }));
        await PublishAsync(decision);

        Assert.That((await Http.GetJsonAsync("/api/v1/public/lists/revoked?limit=1&count=true")).GetProperty("total").GetInt32(), Is.EqualTo(47));
        Assert.That(await ListAsync("/api/v1/public/lists/revoked?limit=200", "groundCode"), Has.Exactly(41).EqualTo("absent-from-reevaluation").And.Exactly(6).EqualTo("failed-reevaluation"));
        Assert.That((await Http.GetStringAsync(new Uri("/api/v1/public/lists/revoked.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(48));
        Assert.That(await Http.GetStringAsync(new Uri("/api/v1/public/lists/revoked.rss", UriKind.Relative)), Does.Contain("147/QĐ-UBND"));

        foreach (var name in (string[])["Sản phẩm 1", "Sản phẩm 47"])
        {
            Assert.That(await VerdictAsync(name), Is.EqualTo("revoked"));
            var shown = (await Http.GetJsonAsync($"/api/v1/public/products/{CodeOf(name)}")).GetProperty("certification");
            Assert.That((Text(shown.GetProperty("end"), "decisionNumber"), shown.GetProperty("end").GetProperty("decisionId").GetGuid()), Is.EqualTo(("147/QĐ-UBND", Guid.Parse(decision[^36..]))));
        }

        var found = (await Http.GetJsonAsync($"/api/v1/public/decisions?number={Uri.EscapeDataString("147/QĐ-UBND")}&year=2025")).GetProperty("items")[0];
        Assert.That((found.GetProperty("items").GetInt32(), Text(found, "kind")), Is.EqualTo((47, "revocation")));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/decisions?year=2024")).GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task The_scan_comes_before_the_publication_and_its_hash_into_the_ledger()
    {
        var decision = await DraftAsync(await ReviewedAsync(await RecogniseAsync("Khô cá lóc")));
        await (await Http.TryStepAsync(decision, "publication", new { })).AssertProblemAsync(422, "decision.not_signed");
        await SignAsync(decision, "1/QĐ");
        await (await Http.TryStepAsync(decision, "publication", new { })).AssertProblemAsync(422, "decision.without_scan");
        await (await ScanAsync(decision, "không phải PDF"u8.ToArray())).AssertProblemAsync(400, "decision.scan_unreadable");
        await (await Http.GetAsync(new Uri(decision.Replace("/decisions", "/public/decisions", StringComparison.Ordinal), UriKind.Relative))).AssertProblemAsync(404, "decision.not_found");

        await PublishAsync(decision);

        var hash = Convert.ToHexStringLower(SHA256.HashData(Pdf));
        Assert.That(Text(await Http.GetJsonAsync(decision), "scanHash"), Is.EqualTo(hash));
        Assert.That(await Api.ColumnAsync("select payload->>'hash' from ledger_events where type = 'decision.scanned.v1'"), Is.EqualTo(new[] { hash }));
        Assert.That(await Http.GetByteArrayAsync(new Uri($"{decision}/scan", UriKind.Relative)), Is.EqualTo(Pdf));
        await (await Http.TryStepAsync(decision, "publication", new { })).AssertProblemAsync(409, "decision.published");
        await CreateAsync($"{decision}/corrections", new { text = "Tên đúng: Khô cá lóc Tràm Chim" });
        Assert.That(Text((await Http.GetJsonAsync(decision.Replace("/decisions", "/public/decisions", StringComparison.Ordinal))).GetProperty("corrections")[0], "text"), Does.Contain("Tràm Chim"));
    }

    [Test]
    public async Task Evidence_is_a_readable_paper_or_a_picture_and_comes_back_as_it_was()
    {
        var proposal = await ProposeAsync(await RecogniseAsync("Khô cá lóc"));

        await (await UploadAsync($"{proposal}/evidence", "Ghi chú", "chữ thường"u8.ToArray())).AssertProblemAsync(400, "file.not_document");
        using var added = await UploadAsync($"{proposal}/evidence", "Biên bản số 5", Pdf);
        Assert.That((int)added.StatusCode, Is.EqualTo(201));
        var evidence = (await Http.GetJsonAsync(proposal)).GetProperty("evidence")[0];
        Assert.That((Text(evidence, "title"), Text(evidence, "contentType"), Text(evidence, "hash")), Is.EqualTo(("Biên bản số 5", "application/pdf", Convert.ToHexStringLower(SHA256.HashData(Pdf)))));
        Assert.That(await Http.GetByteArrayAsync(new Uri(Text(evidence, "url")!, UriKind.Relative)), Is.EqualTo(Pdf));
    }

    [Test]
    public async Task The_draft_and_the_decision_are_papers_in_administrative_layout()
    {
        var decision = await DraftAsync(await ReviewedAsync(await RecogniseAsync("Khô cá lóc Tràm Chim")));

        Assert.That(await TextAsync(decision), Does.Contain("QUYẾT ĐỊNH").And.Contain("Căn cứ Quyết định số 26/2026/QĐ-TTg").And.Contain("Kết luận kiểm tra số 5").And.Contain("Đồng Tháp, ngày"));
        await SignAsync(decision, "214/QĐ-UBND");
        Assert.That(await TextAsync(decision), Does.Contain("214").And.Contain("ngày 20 tháng 11 năm 2026").And.Contain("Nguyễn Văn A"));
        using var docx = new ZipArchive(new MemoryStream(await Http.GetByteArrayAsync(new Uri($"{decision}/paper.docx", UriKind.Relative))));
        using var document = new StreamReader(docx.GetEntry("word/document.xml")!.Open());
        Assert.That(await document.ReadToEndAsync(), Does.Contain("Khô cá lóc Tràm Chim").And.Contain("DANH SÁCH SẢN PHẨM"));
    }

    [Test]
    public async Task The_subject_has_its_days_before_anybody_reviews()
    {
        var proposal = await ProposeAsync(await RecogniseAsync("Khô cá lóc"));

        await (await Http.TryStepAsync(proposal, "review", new { recommended = true, review = "x" })).AssertProblemAsync(422, "revocation.hearing_open");
        Api.Clock.Advance(TimeSpan.FromDays(8));
        Assert.That(Text(await Http.GetJsonAsync(proposal), "stage"), Is.EqualTo("review"));
        Assert.That(await ListAsync($"{Proposals}?stage=review", "stage"), Is.EqualTo((string[])["review"]));
        Assert.That(await ListAsync($"{Proposals}?stage=hearing", "stage"), Is.Empty);
        await (await Http.TryStepAsync(proposal, "opinion", new { opinion = "Muộn", accepts = false })).AssertProblemAsync(422, "revocation.opinion_late");
        await Http.StepAsync(proposal, "review", new { recommended = true, review = "Đủ căn cứ" });
    }

    [TestCase("""{"groundCode":"absent-from-reevaluation"}""", 422, "certification.ground_unknown")]
    [TestCase("""{"basisOn":"2026-11-24"}""", 422, "revocation.basis_in_future")]
    [TestCase("""{"opinionDueOn":"2026-11-25"}""", 422, "revocation.opinion_due_too_early")]
    [TestCase("""{"ground":""}""", 400, "request.invalid")]
    [TestCase("""{"basis":"gossip"}""", 400, "request.malformed")]
    public async Task Refuses_a_proposal_that_cannot_stand(string change, int status, string code)
    {
        var id = await RecogniseAsync("Khô cá lóc");
        var body = JsonSerializer.SerializeToElement(Case()).EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

        foreach (var property in JsonDocument.Parse(change).RootElement.EnumerateObject())
        {
            body[property.Name] = property.Value;
        }

        await (await PostAsync($"/api/v1/certifications/{id}/revocation-proposals", body)).AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Refuses_what_comes_twice_or_too_late()
    {
        var id = await RecogniseAsync("Khô cá lóc");
        var proposal = await ReviewedAsync(id);
        await (await PostAsync($"/api/v1/certifications/{id}/revocation-proposals", Case())).AssertProblemAsync(409, "revocation.already_proposed");
        var decision = await DraftAsync(proposal);
        await (await PostAsync(Decisions, new { kind = "revocation", proposals = new[] { proposal[^36..] } })).AssertProblemAsync(409, "revocation.in_draft");
        await (await DeleteAsync(proposal)).AssertProblemAsync(409, "revocation.in_draft");
        await (await As(Other, () => Http.TryStepAsync(decision, "signature", new { number = "1/QĐ", date = "2026-11-24", signatoryName = "A" }))).AssertProblemAsync(422, "decision.date_in_future");
        await (await As(Other, () => Http.TryStepAsync(decision, "signature", new { number = "1/QĐ", date = "2026-11-20", effectiveOn = "2020-01-01", signatoryName = "A" })))
            .AssertProblemAsync(422, "decision.items_refused");
        await SignAsync(decision, "1/QĐ");

        await (await PostAsync($"/api/v1/certifications/{id}/revocation-proposals", Case())).AssertProblemAsync(422, "certification.already_ended");
        await (await As(Other, () => Http.TryStepAsync(decision, "signature", Paper("2/QĐ")))).AssertProblemAsync(409, "decision.issued");
        await (await Http.TryStepAsync(proposal, "review", new { recommended = true, review = "x" })).AssertProblemAsync(409, "revocation.decided");
        var second = await DraftAsync(await ReviewedAsync(await RecogniseAsync("Nem")));
        await (await As(Other, () => Http.TryStepAsync(second, "signature", Paper("1/QĐ")))).AssertProblemAsync(409, "decision.number_taken");
    }

    private static object Case() => new { groundCode = "mark-misuse", ground = "Kết luận kiểm tra số 5", basis = "inspection", basisOn = "2026-11-17", reference = "5/KL-SCT" };

    private static object Paper(string number, string? effectiveOn = null, string date = "2026-11-20") =>
        new { number, date, effectiveOn, signatoryName = "Nguyễn Văn A", signatoryTitle = "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" };

    private static byte[] Pdf { get; } = [.. "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8];

    private static string CodeOf(string name) => "A-" + name.Length + (name.Split(' ')[^1] is { } last && int.TryParse(last, CultureInfo.InvariantCulture, out _) ? "-" + last : "");

    private async Task<Guid> RecogniseAsync(string name, Guid? subject = null) =>
        await CertificationAsync(await ProductAsync(subject ?? await SubjectAsync("HTX của " + name), name, new { code = CodeOf(name) }), 4, "2024-05-01", "2/QĐ");

    private async Task<List<Guid>> BatchAsync(int count, int subjects = 1)
    {
        List<Guid> owners = [];

        for (var i = 0; i < subjects; i++)
        {
            owners.Add(await SubjectAsync($"HTX số {i + 1}"));
        }

        List<Guid> ids = [];

        for (var i = 0; i < count; i++)
        {
            ids.Add(await RecogniseAsync($"Sản phẩm {i + 1}", owners[i % subjects]));
        }

        return ids;
    }

    private async Task<string> ProposeAsync(Guid certification, object? body = null) =>
        $"{Proposals}/{await CreateAsync($"/api/v1/certifications/{certification}/revocation-proposals", body ?? Case())}";

    private async Task<string> ReviewedAsync(Guid certification, object? body = null)
    {
        var proposal = await ProposeAsync(certification, body);

        if (body is null)
        {
            await Http.StepAsync(proposal, "opinion", new { opinion = "Không có ý kiến", accepts = true });
        }

        await Http.StepAsync(proposal, "review", new { recommended = true, review = "Đủ căn cứ" });
        return proposal;
    }

    private async Task<string> DraftAsync(params string[] proposals) =>
        $"{Decisions}/{await CreateAsync(Decisions, new { kind = "revocation", proposals = proposals.Select(p => p[^36..]) })}";

    private async Task<string> TextAsync(string decision)
    {
        using var pdf = PdfDocument.Open(await Http.GetByteArrayAsync(new Uri($"{decision}/paper.pdf", UriKind.Relative)));
        return string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
    }

    private async Task SignAsync(string decision, string number, string? effectiveOn = null, string date = "2026-11-20") =>
        await As(Other, () => Http.StepAsync(decision, "signature", Paper(number, effectiveOn, date)));

    private async Task PublishAsync(string decision)
    {
        using var scan = await ScanAsync(decision, Pdf);
        Assert.That((int)scan.StatusCode, Is.EqualTo(200), await scan.Content.ReadAsStringAsync());
        await Http.StepAsync(decision, "publication", new { });
    }

    private async Task<HttpResponseMessage> ScanAsync(string decision, byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(decision + "/scan", UriKind.Relative)) { Content = Form(content) };
        request.Headers.TryAddWithoutValidation("If-Match", await Http.ETagAsync(decision));
        return await Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> UploadAsync(string path, string title, byte[] content)
    {
        using var form = Form(content);
        form.Add(new StringContent(title), "title");
        return await Http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private static MultipartFormDataContent Form(byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return new() { { file, "file", "ban-quet.pdf" } };
    }

    private async Task<T> As<T>(Guid user, Func<Task<T>> work)
    {
        var before = Api.Caller.UserId;
        Api.Caller.UserId = user;

        try
        {
            return await work();
        }
        finally
        {
            Api.Caller.UserId = before;
        }
    }

    private Task<bool> As(Guid user, Func<Task> work) => As(user, async () =>
    {
        await work();
        return true;
    });

    private async Task<string?> VerdictAsync(string name) => Text(await Http.GetJsonAsync($"/api/v1/public/verify/{CodeOf(name)}"), "verdict");

    private async Task<string?> StatusAsync(Guid id, string? on = null) => Text(await Http.GetJsonAsync($"/api/v1/certifications/{id}{(on is null ? "" : "?asOf=" + on)}"), "status");

    private static string? Text(JsonElement item, string field) => item.GetProperty(field).GetString();
}

/// <summary>Who sees and does what.</summary>
public sealed class RevocationRolesTests
{
    [Test]
    public async Task The_representative_is_heard_the_department_proposes_the_office_reviews_the_leader_decides()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        var subject = await api.RegisterSubjectAsync("HTX Cá Linh");
        var product = await IdAsync(administrator, "/api/v1/products", new { name = "Mắm cá linh", subjectId = subject });
        var certification = await IdAsync(administrator, "/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2024-05-01" });
        using var market = await Person.WithRoleAsync(api, Roles.MarketSurveillanceOfficer);
        using var representative = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: subject);
        using var stranger = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: await api.RegisterSubjectAsync("HTX Khác"), name: "khac");
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);
        var proposals = $"/api/v1/certifications/{certification}/revocation-proposals";
        var why = new { groundCode = "mark-misuse", ground = "Dùng logo sai sản phẩm", basis = "inspection", basisOn = "2026-11-20" };
        var first = $"/api/v1/revocation-proposals/{await IdAsync(market, proposals, why)}";

        Assert.That(await KindsAsync(representative), Is.EqualTo((string[])["revocation.hearing"]));
        await (await stranger.Http.GetAsync(new Uri(first, UriKind.Relative))).AssertProblemAsync(404, "revocation.not_found");
        await TakeAsync(representative, first, "opinion", new { opinion = "Nhãn cũ còn sót lại.", accepts = false });
        Assert.That(await KindsAsync(office), Does.Contain("revocation.review-waiting"));
        await TakeAsync(office, first, "review", new { recommended = false, review = "Nội dung thẩm tra" });
        var seen = await representative.Http.GetJsonAsync(first);
        Assert.That((seen.GetProperty("review").ValueKind, seen.GetProperty("proposedBy").ValueKind), Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null)), "not what officers think of it, nor who they are");
        Assert.That(await KindsAsync(leader), Does.Contain("revocation.decision-waiting"));
        await TakeAsync(leader, first, "decision", new { outcome = "refused", reason = "Chưa đủ căn cứ" });
        Assert.That(await KindsAsync(market), Does.Contain("revocation.refused"));

        var second = $"/api/v1/revocation-proposals/{await IdAsync(market, proposals, why)}";
        await TakeAsync(representative, second, "opinion", new { opinion = "Không có ý kiến.", accepts = true });
        await TakeAsync(office, second, "review", new { recommended = true, review = "Đủ căn cứ" });
        await TakeAsync(leader, second, "decision", new { outcome = "upheld", paper = new { number = "9/QĐ-UBND", date = "2026-11-23", signatoryName = "Nguyễn Văn A" } });
        Assert.That((await market.Http.GetJsonAsync(second)).GetProperty("stage").GetString(), Is.EqualTo("execution"));
        Assert.That(await KindsAsync(representative), Does.Contain("certification.revoked"));
        await (await leader.Http.TryStepAsync(second, "review", new { recommended = true, review = "x" }, csrfToken: leader.CsrfToken)).AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task Those_in_charge_are_reminded_once_before_the_decision_is_due_and_once_when_it_is_overdue()
    {
        await using var api = await Person.StartAsync();
        using var market = await Person.WithRoleAsync(api, Roles.MarketSurveillanceOfficer);
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);
        var subject = await api.RegisterSubjectAsync("HTX Cá Linh");

        foreach (var (name, on) in new[] { ("Đến hạn", "2026-11-09"), ("Còn lâu", "2026-11-20"), ("Thôi", "2026-11-09") })
        {
            var product = await IdAsync(office, "/api/v1/products", new { name, subjectId = subject });
            var certification = await IdAsync(office, "/api/v1/certifications", new { productId = product, stars = 4, level = "province", decisionDate = "2024-05-01" });
            var proposal = await IdAsync(
                market, $"/api/v1/certifications/{certification}/revocation-proposals",
                new { groundCode = "mark-misuse", ground = "Dùng sai logo", basis = "inspection", basisOn = on, hearingWaivedBecause = "Đã nêu ý kiến khi kiểm tra" });

            if (name == "Thôi")
            {
                using var gone = await market.ChangeAsync(HttpMethod.Delete, $"/api/v1/revocation-proposals/{proposal}", new { });
                Assert.That((int)gone.StatusCode, Is.EqualTo(204));
            }
        }

        async Task<string[]> RemindedAsync(Person person) => [.. (await KindsAsync(person)).Where(k => k is "revocation.due-soon" or "revocation.overdue")];
        await api.RunJobAsync("due-decisions");
        await api.RunJobAsync("due-decisions");
        Assert.That(await RemindedAsync(office), Is.EqualTo(new[] { "revocation.due-soon" }));
        Assert.That(await RemindedAsync(leader), Is.EqualTo(new[] { "revocation.due-soon" }));
        Assert.That(await RemindedAsync(market), Is.Empty, "who proposes does not decide");

        // fifteen days end on a holiday, so on the 25th
        api.Clock.Advance(TimeSpan.FromDays(3));
        await api.RunJobAsync("due-decisions");
        await api.RunJobAsync("due-decisions");
        Assert.That(
            await api.ColumnAsync("select kind || ' ' || count(*) || ' ' || count(*) filter (where read_at is null) from notifications where kind in ('revocation.due-soon', 'revocation.overdue') group by kind order by kind"),
            Is.EqualTo(new[] { "revocation.due-soon 2 0", "revocation.overdue 2 2" }), "the reminder before it is settled");
    }

    private static async Task<Guid> IdAsync(Person person, string path, object body) => (await (await person.ChangeAsync(HttpMethod.Post, path, body)).JsonAsync()).GetProperty("id").GetGuid();

    private static async Task TakeAsync(Person person, string record, string step, object body)
    {
        using var response = await person.Http.TryStepAsync(record, step, body, csrfToken: person.CsrfToken);
        Assert.That((int)response.StatusCode, Is.InRange(200, 204), await response.Content.ReadAsStringAsync());
    }

    private static async Task<string[]> KindsAsync(Person person) =>
        [.. (await person.Http.GetJsonAsync("/api/v1/notifications")).GetProperty("items").EnumerateArray().Select(n => n.GetProperty("kind").GetString()!)];
}
