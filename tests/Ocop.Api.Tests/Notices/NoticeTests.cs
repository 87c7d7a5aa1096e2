using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Ocop.Api.Tests.ExpiryReviews;
using Ocop.Api.Tests.Mail;
using Ocop.Api.Tests.Support;
using UglyToad.PdfPig;

namespace Ocop.Api.Tests.Notices;

public sealed class NoticeTests : ApiTest
{
    private const string Notices = "/api/v1/notices";
    private const string Board = "/api/v1/expiry-reviews";

    [Test]
    public async Task Goes_by_e_mail_where_the_address_is_known_and_else_to_be_printed()
    {
        var mailed = await AddAsync("Có e-mail", 190, new { email = "htx@example.vn", address = "Ấp 1, xã Mỹ An" });
        var printed = await AddAsync("Có địa chỉ", 195, new { address = "Ấp 2, xã Mỹ An" });

        var result = await SendAsync("window-opens", mailed, printed);

        Assert.That((result.GetProperty("emailed").GetInt32(), result.GetProperty("printed").GetInt32(), result.GetProperty("refused").GetArrayLength()), Is.EqualTo((1, 1, 0)));
        var batch = result.GetProperty("batchId").GetGuid();
        var rows = (await Http.GetJsonAsync($"{Notices}?batch={batch}")).GetProperty("items").EnumerateArray().ToDictionary(n => n.GetProperty("productName").GetString()!, StringComparer.Ordinal);
        Assert.That(rows["Có e-mail"].GetProperty("channel").GetString(), Is.EqualTo("email"));
        Assert.That(rows["Có địa chỉ"].GetProperty("channel").GetString(), Is.EqualTo("print"));
        Assert.That(rows["Có địa chỉ"].GetProperty("on").GetString(), Is.EqualTo("2026-11-23"));

        var paper = await Http.GetByteArrayAsync(new Uri($"{Notices}/{rows["Có e-mail"].GetProperty("id").GetGuid()}/paper", UriKind.Relative));
        Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(paper)), Is.EqualTo(rows["Có e-mail"].GetProperty("paperHash").GetString()));
        Assert.That(TextOf(paper), Does.Contain("Kính gửi: HTX Có e-mail, Ấp 1, xã Mỹ An").And.Contain("Có e-mail").And.Contain("từ ngày 03/12/2026").And.Contain("01/02/2027").And.Contain("01/06/2027"));
        Assert.That(TextOf(paper), Does.Contain("VĂN PHÒNG ĐIỀU PHỐI"), "the letterhead of the agency");

        var toPrint = await Http.GetByteArrayAsync(new Uri($"/api/v1/notice-batches/{batch}/papers.pdf", UriKind.Relative));
        Assert.That(TextOf(toPrint), Does.Contain("Ấp 2").And.Not.Contain("Ấp 1"));
        using var docx = WordprocessingDocument.Open(new MemoryStream(await Http.GetByteArrayAsync(new Uri($"/api/v1/notice-batches/{batch}/papers.docx", UriKind.Relative))), isEditable: false);
        Assert.That(docx.MainDocumentPart!.Document!.InnerText, Does.Contain("HTX Có địa chỉ"));

        Assert.That(await Api.ColumnAsync("select to_address || ' ' || attachment_name from outbox_letters"), Is.EqualTo(["htx@example.vn giay-bao.pdf"]));
        Assert.That(await ListAsync($"{Board}?state=notified", "name"), Is.EqualTo(["Có e-mail", "Có địa chỉ"]), "the board knows that they were told");
        Assert.That(await ListAsync($"{Board}?due=window-opens", "name"), Is.Empty);
        Assert.That((await Http.GetJsonAsync(Board)).GetProperty("items")[0].GetProperty("notices")[0].GetProperty("channel").GetString(), Is.EqualTo("email"));
    }

    [Test]
    public async Task Lists_what_cannot_be_sent_and_sends_the_rest_again_only_once()
    {
        var good = await AddAsync("Gửi được", 190, new { address = "Ấp 2" });
        var nowhere = await AddAsync("Không địa chỉ", 190);
        var expired = await AddAsync("Hết hạn", -3, new { address = "Ấp 3" });
        var unknown = Guid.CreateVersion7();

        var first = await SendAsync("window-opens", good, nowhere, expired, unknown);
        var again = await SendAsync("window-opens", good, nowhere, expired, unknown);

        Assert.That(Refused(first), Is.EquivalentTo(new Dictionary<Guid, string> { [nowhere] = "notice.no_address", [expired] = "notice.not_current", [unknown] = "certification.not_found" }));
        Assert.That(first.GetProperty("printed").GetInt32(), Is.EqualTo(1));
        Assert.That(Refused(again)[good], Is.EqualTo("notice.already_sent"));
        Assert.That(again.GetProperty("printed").GetInt32(), Is.Zero);
        Assert.That((await Http.GetJsonAsync($"{Notices}?count=true")).GetProperty("total").GetInt32(), Is.EqualTo(1));

        // completed, the one that was left out goes with the next run; of the other kind both may be told
        var product = (await Http.GetJsonAsync($"/api/v1/certifications/{nowhere}")).GetProperty("productId").GetGuid();
        var subject = $"/api/v1/subjects/{(await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("subjectId").GetGuid()}";
        (await Http.PatchAsync(subject, new { email = "moi@example.vn" }, await Http.ETagAsync(subject))).Dispose();
        Assert.That((await SendAsync("window-opens", good, nowhere)).GetProperty("emailed").GetInt32(), Is.EqualTo(1));
        Assert.That((await SendAsync("window-closes", good, nowhere)).GetProperty("refused").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Answers_the_same_key_with_the_first_batch()
    {
        var id = await AddAsync("Một", 190, new { address = "Ấp 2" });
        Api.Caller.IdempotencyKey = "dot-1";
        var first = await SendAsync("window-opens", id);
        var second = await SendAsync("window-opens", id);

        Assert.That(second.GetProperty("batchId").GetGuid(), Is.EqualTo(first.GetProperty("batchId").GetGuid()));
        Assert.That(second.GetProperty("refused").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Is_due_from_thirty_days_before_the_window_opens_and_again_before_it_closes()
    {
        foreach (var (name, days) in new[] { ("Chưa đến", 211), ("Đến hạn báo", 210), ("Đang mở", 151), ("Sắp đóng", 150), ("Đóng hôm nay", 120), ("Đã đóng", 119) })
        {
            await AddAsync(name, days, new { address = "Ấp 2" });
        }

        Assert.That(await ListAsync($"{Board}?due=window-opens", "name"), Is.EqualTo(["Đóng hôm nay", "Sắp đóng", "Đang mở", "Đến hạn báo"]));
        Assert.That(await ListAsync($"{Board}?due=window-closes", "name"), Is.EqualTo(["Đóng hôm nay", "Sắp đóng"]));
        var total = (await Http.GetJsonAsync($"{Board}/counts")).GetProperty("total");
        Assert.That((total.GetProperty("openingNoticesDue").GetInt32(), total.GetProperty("closingNoticesDue").GetInt32()), Is.EqualTo((4, 2)));
    }

    [Test]
    public async Task A_template_is_changed_by_what_was_read_and_a_broken_one_is_refused()
    {
        const string path = "/api/v1/notice-templates/window-opens";
        var before = (await Http.GetJsonAsync("/api/v1/notice-templates")).GetProperty("items")[0];
        Assert.That(before.GetProperty("version").GetUInt32(), Is.Zero);
        var wording = Wording("**{{product}}** hết hạn {{expires}}, nộp từ {{opens}} đến {{closes}}, gửi {{subject}}.");

        using (var missing = await PutAsync(path, wording, null))
        {
            Assert.That((int)missing.StatusCode, Is.EqualTo(428));
        }

        using (var broken = await PutAsync(path, Wording("{{product}} {{expires}} {{opens}} {{closes"), "\"0\""))
        {
            await broken.AssertProblemAsync(422, "notice.template_broken");
        }

        using (var unknown = await PutAsync(path, Wording("{{product}} {{expires}} {{opens}} {{closes}} {{ngay}}"), "\"0\""))
        {
            await unknown.AssertProblemAsync(422, "notice.placeholder_unknown");
        }

        using (var changed = await PutAsync(path, wording, "\"0\""))
        {
            Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        }

        using (var stale = await PutAsync(path, wording, "\"0\""))
        {
            await stale.AssertProblemAsync(412, "record.stale");
        }

        var id = await AddAsync("Dừa *sáp*", 190, new { address = "Ấp 2" });
        var batch = (await SendAsync("window-opens", id)).GetProperty("batchId").GetGuid();
        Assert.That(TextOf(await Http.GetByteArrayAsync(new Uri($"/api/v1/notice-batches/{batch}/papers.pdf", UriKind.Relative))), Does.Contain("Dừa *sáp* hết hạn 01/06/2027"));
        using var preview = await PostAsync($"{path}/preview", wording);
        Assert.That(TextOf(await preview.Content.ReadAsByteArrayAsync()), Does.Contain("Xoài sấy dẻo hết hạn"));
    }

    [Test]
    public async Task Nothing_is_sent_by_a_template_that_was_broken_behind_our_back()
    {
        using (var changed = await PutAsync("/api/v1/notice-templates/window-opens", Wording("{{product}} {{expires}} {{opens}} {{closes}}"), "\"0\""))
        {
            Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        }

        await Api.ExecuteAsync("update notice_templates set body = '{{product} {{expires}} {{opens}} {{closes}}'");
        var id = await AddAsync("Một", 190, new { email = "a@example.vn" });
        using var refused = await PostAsync(Notices, new { kind = "window-opens", certificationIds = new[] { id } });

        await refused.AssertProblemAsync(422, "notice.template_broken");
        Assert.That(await Api.ColumnAsync("select count(*) from notices"), Is.EqualTo(["0"]));
        Assert.That(await Api.ColumnAsync("select count(*) from outbox_letters"), Is.EqualTo(["0"]));
    }

    [Test]
    public async Task A_mail_that_cannot_be_delivered_blocks_nothing()
    {
        await using var api = await TestApi.StartAsync(("Smtp:Host", "127.0.0.1"), ("Smtp:Port", "1"), ("Smtp:Security", "none"));
        using var http = api.Http();
        var subject = (await http.PostJsonAsync("/api/v1/subjects", new { name = "HTX", kind = "cooperative", email = "a@example.vn" })).GetProperty("id").GetGuid();
        var product = (await http.PostJsonAsync("/api/v1/products", new { name = "Một", subjectId = subject })).GetProperty("id").GetGuid();
        var id = (await http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = ExpiryReviewTests.DecisionFor(190), decisionNumber = "1" })).GetProperty("id").GetGuid();

        var result = await http.PostJsonAsync(Notices, new { kind = "window-opens", certificationIds = new[] { id } });

        Assert.That(result.GetProperty("emailed").GetInt32(), Is.EqualTo(1));
        Assert.That((await http.GetJsonAsync(Notices)).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_letter_brings_the_paper_along()
    {
        await using MailServer server = new();
        await using var api = await TestApi.StartAsync(("Smtp:Host", "127.0.0.1"), ("Smtp:Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Smtp:Security", "none"));
        using var http = api.Http();
        var subject = (await http.PostJsonAsync("/api/v1/subjects", new { name = "HTX", kind = "cooperative", email = "a@example.vn" })).GetProperty("id").GetGuid();
        var product = (await http.PostJsonAsync("/api/v1/products", new { name = "Một", subjectId = subject })).GetProperty("id").GetGuid();
        var id = (await http.PostJsonAsync("/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = ExpiryReviewTests.DecisionFor(190), decisionNumber = "1" })).GetProperty("id").GetGuid();
        await http.PostJsonAsync(Notices, new { kind = "window-opens", certificationIds = new[] { id } });

        Assert.That(() => server.Taken, Has.Count.EqualTo(1).After(20_000, 100));
        Assert.That(server.Taken[0], Does.Contain("giay-bao.pdf").And.Contain("application/pdf"));
    }

    [Test]
    public async Task Papers_go_when_their_time_is_over_or_their_person_is_erased_and_the_record_stays()
    {
        var id = await AddAsync("Một", 190, new { kind = "household", address = "Ấp 2", ownerName = "Bà Sáu" });
        var batch = (await SendAsync("window-opens", id)).GetProperty("batchId").GetGuid();
        var notice = (await Http.GetJsonAsync(Notices)).GetProperty("items")[0];
        var subject = notice.GetProperty("subjectId").GetGuid();

        // long after the end of the recognition
        Api.Clock.Advance(TimeSpan.FromDays(190 + 1825 + 2));
        using (var erased = await PostAsync($"/api/v1/subjects/{subject}/erasure", new { basis = "Yêu cầu 1" }))
        {
            Assert.That((int)erased.StatusCode, Is.EqualTo(204), await erased.Content.ReadAsStringAsync());
        }

        var kept = (await Http.GetJsonAsync(Notices)).GetProperty("items")[0];
        Assert.That((kept.GetProperty("hasPaper").GetBoolean(), kept.GetProperty("paperHash").GetString()), Is.EqualTo((false, notice.GetProperty("paperHash").GetString())));
        using var paper = await Http.GetAsync(new Uri($"{Notices}/{notice.GetProperty("id").GetGuid()}/paper", UriKind.Relative));
        await paper.AssertProblemAsync(404, "notice.paper_removed");
        using var papers = await Http.GetAsync(new Uri($"/api/v1/notice-batches/{batch}/papers.docx", UriKind.Relative));
        await papers.AssertProblemAsync(404, "notice.paper_removed");
    }

    [Test]
    public async Task Five_hundred_go_in_one_batch()
    {
        await Api.ExecuteAsync("update process_rules set value = value");
        List<Guid> ids = [];

        for (var i = 0; i < 25; i++)
        {
            ids.Add(await AddAsync($"Sản phẩm {i}", 190, i % 5 == 0 ? new { email = $"s{i}@example.vn" } : new { address = "Ấp 2" }));
        }

        using var tooMany = await PostAsync(Notices, new { kind = "window-opens", certificationIds = Enumerable.Range(0, 501).Select(_ => Guid.CreateVersion7()) });
        await tooMany.AssertProblemAsync(400, "request.invalid");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = await SendAsync("window-opens", [.. ids, .. Enumerable.Range(0, 475).Select(_ => Guid.CreateVersion7())]);
        TestContext.Out.WriteLine($"batch: {watch.ElapsedMilliseconds} ms");

        Assert.That((result.GetProperty("emailed").GetInt32(), result.GetProperty("printed").GetInt32(), result.GetProperty("refused").GetArrayLength()), Is.EqualTo((5, 20, 475)));
        using var pdf = PdfDocument.Open(await Http.GetByteArrayAsync(new Uri($"/api/v1/notice-batches/{result.GetProperty("batchId").GetGuid()}/papers.pdf", UriKind.Relative)));
        Assert.That(pdf.NumberOfPages, Is.EqualTo(20));
        var csv = await Http.GetStringAsync(new Uri($"{Notices}.csv", UriKind.Relative));
        Assert.That(csv.Trim().Split('\n'), Has.Length.EqualTo(26));
    }

    private static Dictionary<Guid, string> Refused(JsonElement result) =>
        result.GetProperty("refused").EnumerateArray().ToDictionary(r => r.GetProperty("certificationId").GetGuid(), r => r.GetProperty("code").GetString()!);

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join(' ', string.Join(' ', document.GetPages().Select(p => UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(p)))
            .Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries));
    }

    private static object Wording(string body) => new
    {
        @abstract = "đánh giá lại",
        body,
        superiorBody = "Ủy ban nhân dân tỉnh Đồng Tháp",
        symbol = "TB-OCOP",
        place = "Đồng Tháp",
        authority = "CHÁNH VĂN PHÒNG",
        signer = (string?)null,
        recipients = "Như trên\nLưu: VT",
    };

    private async Task<HttpResponseMessage> PutAsync(string path, object body, string? ifMatch)
    {
        using HttpRequestMessage request = new(HttpMethod.Put, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await Http.SendAsync(request);
    }

    private Task<JsonElement> SendAsync(string kind, params Guid[] ids) => Http.PostJsonAsync(Notices, new { kind, certificationIds = ids });

    private async Task<Guid> AddAsync(string name, int days, object? subject = null) =>
        await CertificationAsync(await ProductAsync(await SubjectAsync($"HTX {name}", subject), name), 3, ExpiryReviewTests.DecisionFor(days), "12/QĐ-UBND");
}
