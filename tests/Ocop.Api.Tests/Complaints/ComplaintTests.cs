using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Complaints;

/// <summary>Today is 23 November 2026.</summary>
public sealed class ComplaintTests : ApiTest
{
    private const string Open = "/api/v1/public/complaints";
    private const string Desk = "/api/v1/complaints";

    // the smallest picture there is: one grey point
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    [Test]
    public async Task A_citizen_complains_follows_it_by_the_receipt_and_reads_the_answer()
    {
        var product = await ProductAsync(await SubjectAsync("HTX Cá Linh"), "Mắm cá linh", new { code = "MCL-1" });
        var receipt = await SendAsync(new { text = "Hũ mắm in 5 sao, trên mạng tra chỉ có 3 sao.", kind = "mark-misuse", productCode = "https://ocop.example/q/MCL-1", place = "Chợ Cao Lãnh", contact = "Chị Ba 0912 345 678" });
        Assert.That(receipt, Does.Match("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-.$"));
        using var photo = await PhotoAsync(receipt, Png);
        Assert.That((int)photo.StatusCode, Is.EqualTo(204));

        var state = await StateAsync(receipt.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.That((Text(state, "state"), Text(state, "receivedOn"), Text(state, "productName"), state.GetProperty("photos").GetInt32()), Is.EqualTo(("received", "2026-11-23", "Mắm cá linh", 1)));

        var row = (await Http.GetJsonAsync(Desk)).GetProperty("items")[0];
        Assert.That((Text(row, "productName"), row.GetProperty("productId").GetGuid(), Text(row, "kind"), row.TryGetProperty("contact", out _)), Is.EqualTo(("Mắm cá linh", product, "mark-misuse", false)));
        var path = $"{Desk}/{row.GetProperty("id").GetGuid()}";
        var detail = await Http.GetJsonAsync(path);
        Assert.That(Text(detail, "contact"), Is.EqualTo("Chị Ba 0912 345 678"));
        Assert.That(await Api.ColumnAsync("select count(*) from ledger_events where type = 'complaint.read.v1'"), Is.EqualTo(new[] { "1" }), "who looks at a contact leaves a trace");
        using var picture = await Http.GetAsync(new Uri(detail.GetProperty("photoUrls")[0].GetString()!, UriKind.Relative));
        Assert.That(picture.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));

        var agency = (await Http.GetJsonAsync("/api/v1/agencies?q=quản+lý+thị+trường")).GetProperty("items")[0];
        await StepAsync(path, "assignment", new { agencyId = agency.GetProperty("id").GetGuid() });
        Assert.That(Text(await StateAsync(receipt), "agency"), Is.EqualTo(Text(agency, "name")));
        await StepAsync(path, "answer", new { answer = "Đã kiểm tra, yêu cầu thay nhãn." });
        state = await StateAsync(receipt);
        Assert.That((Text(state, "state"), Text(state, "answer"), Text(state, "answeredOn")), Is.EqualTo(("answered", "Đã kiểm tra, yêu cầu thay nhãn.", "2026-11-23")));
        using var again = await TryAsync(path, "answer", new { answer = "Lần nữa" });
        await again.AssertProblemAsync(422, "complaint.closed");
        Assert.That(await Api.ColumnAsync("select payload::text from ledger_events where type like 'complaint.%'"), Has.None.Contains("0912").And.None.Contains("Hũ mắm"), "what a citizen says and who says it can be erased");
    }

    [Test]
    public async Task The_least_that_can_be_said_is_enough()
    {
        var receipt = await SendAsync(new { text = "Thấy tem giả", anonymous = true, contact = "0912 345 678" });
        var detail = await Http.GetJsonAsync($"{Desk}/{(await Http.GetJsonAsync(Desk)).GetProperty("items")[0].GetProperty("id").GetGuid()}");

        Assert.That((Text(detail, "kind"), detail.GetProperty("contact").ValueKind, detail.GetProperty("productId").ValueKind), Is.EqualTo(("other", JsonValueKind.Null, JsonValueKind.Null)));
        Assert.That(Text(await StateAsync(receipt), "state"), Is.EqualTo("received"));
    }

    [Test]
    public async Task A_code_that_leads_nowhere_is_kept_as_it_was_typed()
    {
        await SendAsync(new { text = "Quét không ra", productCode = "OCOP-GIA-0000" });
        var row = (await Http.GetJsonAsync($"{Desk}?q=gia+0000")).GetProperty("items")[0];
        Assert.That((Text(row, "code"), row.GetProperty("productId").ValueKind), Is.EqualTo(("OCOP-GIA-0000", JsonValueKind.Null)));
        Assert.That(await ListAsync($"{Desk}?q=%25", "id"), Is.Empty, "a sign is no joker");
    }

    [Test]
    public async Task One_that_says_the_same_shows_the_answer_of_the_other()
    {
        await ProductAsync(await SubjectAsync("HTX A"), "Kẹo", new { code = "K-1" });
        var (first, second) = (await SendAsync(new { text = "Kẹo mốc", productCode = "K-1" }), await SendAsync(new { text = "Kẹo bị mốc", productCode = "K-1" }));
        var ids = (await Http.GetJsonAsync(Desk)).GetProperty("items").EnumerateArray().Select(i => (Id: i.GetProperty("id").GetGuid(), Same: i.GetProperty("sameProduct").GetInt32())).ToList();
        Assert.That(ids.Select(i => i.Same), Is.EqualTo(new[] { 1, 1 }));
        var (newer, older) = ($"{Desk}/{ids[0].Id}", $"{Desk}/{ids[1].Id}");
        Assert.That((await Http.GetJsonAsync(newer)).GetProperty("others").GetArrayLength(), Is.EqualTo(1));
        using var itself = await TryAsync(newer, "merge", new { intoId = ids[0].Id });
        await itself.AssertProblemAsync(422, "complaint.merge_with_itself");
        await StepAsync(newer, "merge", new { intoId = ids[1].Id });
        using var chain = await TryAsync(older, "merge", new { intoId = ids[0].Id });
        await chain.AssertProblemAsync(422, "complaint.merge_target_merged");
        await StepAsync(older, "answer", new { answer = "Đã thu hồi lô hàng." });

        Assert.That((Text(await StateAsync(first), "answer"), Text(await StateAsync(second), "answer")), Is.EqualTo(("Đã thu hồi lô hàng.", "Đã thu hồi lô hàng.")));
        Assert.That(await ListAsync($"{Desk}?open=true", "id"), Is.Empty);
        Assert.That(await ListAsync($"{Desk}?status=merged", "id"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_flood_from_one_address_is_held_up_and_a_receipt_cannot_be_guessed()
    {
        for (var i = 0; i < 5; i++)
        {
            await SendAsync(new { text = $"Lần {i}" });
        }

        using var sixth = await Http.PostAsJsonAsync(new Uri(Open, UriKind.Relative), new { text = "Lần 6" });
        await sixth.AssertProblemAsync(429, "complaint.too_many");
        Assert.That(sixth.Headers.RetryAfter, Is.Not.Null);
        await SendAsync(new { text = "Người khác, sản phẩm khác", productCode = "OCOP-KHAC-0001" });
        Api.Clock.Advance(TimeSpan.FromMinutes(2));
        await SendAsync(new { text = "Sau khi chờ" });
        using var guessed = await Http.GetAsync(new Uri($"{Open}/0000-0000-0000-0000-0", UriKind.Relative));
        await guessed.AssertProblemAsync(404, "complaint.receipt_unknown");
        using var nonsense = await Http.GetAsync(new Uri($"{Open}/xyz", UriKind.Relative));
        await nonsense.AssertProblemAsync(404, "complaint.receipt_unknown");
    }

    [Test]
    public async Task What_is_no_picture_too_many_or_too_late_is_refused_and_the_complaint_stays()
    {
        var receipt = await SendAsync(new { text = "Có ảnh" });
        using var text = await PhotoAsync(receipt, "không phải ảnh"u8.ToArray());
        await text.AssertProblemAsync(422, "product.image_unreadable");

        for (var i = 0; i < 5; i++)
        {
            (await PhotoAsync(receipt, Png)).Dispose();
        }

        using var sixth = await PhotoAsync(receipt, Png);
        await sixth.AssertProblemAsync(422, "complaint.too_many_photos");
        var other = await SendAsync(new { text = "Ảnh muộn" });
        Api.Clock.Advance(TimeSpan.FromHours(25));
        using var late = await PhotoAsync(other, Png);
        await late.AssertProblemAsync(422, "complaint.photos_late");
        Assert.That((await StateAsync(receipt)).GetProperty("photos").GetInt32(), Is.EqualTo(5));
    }

    [TestCase("""{"text":""}""")]
    [TestCase("""{}""")]
    [TestCase("""{"text":"x","kind":"weird"}""")]
    public async Task Refuses_what_says_nothing(string body)
    {
        using var response = await Http.PostAsync(new Uri(Open, UriKind.Relative), new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
        Assert.That((int)response.StatusCode, Is.EqualTo(400));
    }

    [Test]
    public async Task Each_agency_sees_its_own_part_and_no_subject_sees_any()
    {
        await using var api = await Person.StartAsync();
        using var office = await Person.WithRoleAsync(api, Roles.CoordinationOfficer);
        using var commune = await Person.WithRoleAsync(api, Roles.CommuneOfficer);
        var subject = await api.RegisterSubjectAsync("HTX Mỹ Tho");
        using var representative = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: subject);
        var units = (await office.Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=200")).GetProperty("items").EnumerateArray().ToList();
        var here = units.First(u => u.GetProperty("code").GetString() == "28261").GetProperty("id").GetGuid();
        var there = units.First(u => u.GetProperty("code").GetString() != "28261").GetProperty("id").GetGuid();

        foreach (var (code, unit) in new[] { ("O-DAY", here), ("NOI-KHAC", there) })
        {
            using var product = await office.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = code, subjectId = subject, unitId = unit, code });
            Assert.That((int)product.StatusCode, Is.EqualTo(201));
        }

        using var citizen = api.CreateClient();
        var receipts = new List<string>();

        foreach (var code in new[] { "O-DAY", "NOI-KHAC", "" })
        {
            using var sent = await citizen.PostAsJsonAsync(new Uri(Open, UriKind.Relative), new { text = $"Về {code}", productCode = code });
            receipts.Add((await sent.JsonAsync()).GetProperty("receipt").GetString()!);
        }

        async Task<string[]> SeenAsync(Person person) => [.. (await person.Http.GetJsonAsync(Desk)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("text").GetString()!.Trim())];
        Assert.That(await SeenAsync(office), Is.EquivalentTo(new[] { "Về O-DAY", "Về NOI-KHAC", "Về" }));
        Assert.That(await SeenAsync(commune), Is.EqualTo(new[] { "Về O-DAY" }));
        using var refused = await representative.Http.GetAsync(new Uri(Desk, UriKind.Relative));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        Assert.That((await representative.Http.GetJsonAsync("/api/v1/notifications")).GetProperty("items").GetArrayLength(), Is.Zero, "nobody tells a subject");
        Assert.That((await commune.Http.GetJsonAsync("/api/v1/notifications")).GetProperty("items").EnumerateArray().Select(n => n.GetProperty("kind").GetString()), Is.EqualTo(new[] { "complaint.received" }));
    }

    private async Task<string> SendAsync(object body) => (await Http.PostJsonAsync(Open, body)).GetProperty("receipt").GetString()!;

    private Task<JsonElement> StateAsync(string receipt) => Http.GetJsonAsync($"{Open}/{Uri.EscapeDataString(receipt)}");

    private async Task<HttpResponseMessage> PhotoAsync(string receipt, byte[] content)
    {
        using MultipartFormDataContent form = new() { { new ByteArrayContent(content) { Headers = { ContentType = new("image/png") } }, "file", "anh.png" } };
        return await Http.PostAsync(new Uri($"{Open}/{receipt}/photos", UriKind.Relative), form);
    }

    private async Task StepAsync(string path, string step, object body)
    {
        using var response = await TryAsync(path, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> TryAsync(string path, string step, object body) => await PostAsync($"{path}/{step}", body, await Http.ETagAsync(path));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

/// <summary>What keeps complaints from coming twice or by the thousand.</summary>
public sealed class ComplaintSendingTests
{
    private const string Open = "/api/v1/public/complaints";

    [Test]
    public async Task Sent_twice_by_the_same_phone_it_is_one_complaint_with_one_receipt()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        var body = new { id = Guid.CreateVersion7(), text = "Hũ mắm in 5 sao", place = "Chợ Cao Lãnh" };

        var both = await Task.WhenAll(http.PostJsonAsync(Open, body), http.PostJsonAsync(Open, body));
        var receipt = both[0].GetProperty("receipt").GetString()!;
        Assert.That((both[1].GetProperty("receipt").GetString(), (await http.PostJsonAsync(Open, body)).GetProperty("receipt").GetString()), Is.EqualTo((receipt, receipt)));
        Assert.That(await api.ColumnAsync("select count(*) from complaints"), Is.EqualTo((string[])["1"]));
        Assert.That((await http.GetJsonAsync($"{Open}/{receipt}")).GetProperty("state").GetString(), Is.EqualTo("received"));

        using var other = await http.PostAsJsonAsync(Open, new { body.id, text = "Chuyện khác" });
        await other.AssertProblemAsync(409, "complaint.id_taken");
        Assert.That((await http.PostJsonAsync(Open, new { text = "Hũ mắm in 5 sao" })).GetProperty("receipt").GetString(), Is.Not.EqualTo(receipt), "without id each is another");
        Assert.That(await api.ColumnAsync("select id::text from complaints where id = $1", body.id), Is.Empty, "an officer who sees the complaint must not see what makes its receipt");
    }

    [Test]
    public async Task A_challenge_serves_for_one_complaint_while_it_lasts()
    {
        await using var api = await TestApi.StartAsync(("Complaints:ChallengeBits", "8"), ("Complaints:Calm", "0"));
        using var http = api.Http();
        await RefusedAsync(http, new { text = "Không giải" });
        var (challenge, nonce) = await SolveAsync(http);
        await RefusedAsync(http, new { text = "Chưa giải", challenge, nonce = Wrong(challenge) });
        await RefusedAsync(http, new { text = "Tự chế", challenge = challenge + "A", nonce });
        await http.PostJsonAsync(Open, new { text = "Kẹo mốc", challenge, nonce });
        await RefusedAsync(http, new { text = "Dùng lại", challenge, nonce });

        (challenge, nonce) = await SolveAsync(http);
        api.Clock.Advance(TimeSpan.FromMinutes(11));
        await RefusedAsync(http, new { text = "Quá lâu", challenge, nonce });

        var id = Guid.CreateVersion7();
        (challenge, nonce) = await SolveAsync(http);
        var sent = await http.PostJsonAsync(Open, new { id, text = "Gửi hai lần", challenge, nonce });
        Assert.That((await http.PostJsonAsync(Open, new { id, text = "Gửi hai lần", challenge, nonce })).GetProperty("receipt").GetString(), Is.EqualTo(sent.GetProperty("receipt").GetString()));
        Assert.That(await api.ColumnAsync("select count(*) from complaints"), Is.EqualTo((string[])["2"]));
    }

    [Test]
    public async Task Work_is_asked_for_while_complaints_flood_in_and_not_before_or_after()
    {
        await using var api = await TestApi.StartAsync(("Complaints:ChallengeBits", "8"), ("Complaints:Calm", "2"));
        using var http = api.Http();
        await http.PostJsonAsync(Open, new { text = "Một" });
        await http.PostJsonAsync(Open, new { text = "Hai" });
        await RefusedAsync(http, new { text = "Ba" });
        var (challenge, nonce) = await SolveAsync(http);
        await http.PostJsonAsync(Open, new { text = "Ba", challenge, nonce });

        api.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.That((await http.GetJsonAsync($"{Open}/challenge")).GetProperty("difficulty").GetInt32(), Is.Zero);
        await http.PostJsonAsync(Open, new { text = "Bốn" });
    }

    [Test]
    public async Task Where_nothing_is_asked_for_the_difficulty_is_zero()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        Assert.That((await http.GetJsonAsync($"{Open}/challenge")).GetProperty("difficulty").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task One_about_a_product_that_was_merged_shows_at_the_product_that_stands()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        var subject = (await http.PostJsonAsync("/api/v1/subjects", new { name = "HTX A", kind = "cooperative" })).GetProperty("id").GetGuid();
        var stands = (await http.PostJsonAsync("/api/v1/products", new { name = "Kẹo dừa", subjectId = subject, code = "K-1" })).GetProperty("id").GetGuid();
        var duplicate = (await http.PostJsonAsync("/api/v1/products", new { name = "Kẹo dừa (trùng)", subjectId = subject, code = "K-2" })).GetProperty("id").GetGuid();
        await http.PostJsonAsync(Open, new { text = "Kẹo mốc", productCode = "K-1" });
        var receipt = (await http.PostJsonAsync(Open, new { text = "Kẹo hết hạn", productCode = "K-2" })).GetProperty("receipt").GetString();
        await MergeAsync(http, stands, duplicate);

        var rows = (await http.GetJsonAsync($"/api/v1/complaints?product={stands}")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(rows.Select(r => (r.GetProperty("productId").GetGuid(), r.GetProperty("productName").GetString(), r.GetProperty("sameProduct").GetInt32())),
            Is.EqualTo(new[] { (stands, "Kẹo dừa", 1), (stands, "Kẹo dừa", 1) }));
        var detail = await http.GetJsonAsync($"/api/v1/complaints/{rows[0].GetProperty("id").GetGuid()}");
        Assert.That((detail.GetProperty("productId").GetGuid(), detail.GetProperty("others").GetArrayLength()), Is.EqualTo((stands, 1)));
        Assert.That((await http.GetJsonAsync($"{Open}/{receipt}")).GetProperty("productName").GetString(), Is.EqualTo("Kẹo dừa"));
    }

    private static async Task MergeAsync(HttpClient http, Guid stands, Guid duplicate)
    {
        using var merged = await http.PostAsJsonAsync($"/api/v1/products/{stands}/merges", new { duplicateId = duplicate });
        Assert.That(merged.IsSuccessStatusCode, await merged.Content.ReadAsStringAsync());
    }

    private static async Task RefusedAsync(HttpClient http, object body)
    {
        using var response = await http.PostAsJsonAsync(Open, body);
        await response.AssertProblemAsync(422, "complaint.challenge_failed");
    }

    private static async Task<(string Challenge, long Nonce)> SolveAsync(HttpClient http)
    {
        var given = await http.GetJsonAsync($"{Open}/challenge");
        var challenge = given.GetProperty("challenge").GetString()!;
        Assert.That(given.GetProperty("difficulty").GetInt32(), Is.EqualTo(8));
        return (challenge, Numbers().First(n => Solves(challenge, n)));
    }

    private static long Wrong(string challenge) => Numbers().First(n => !Solves(challenge, n));

    private static IEnumerable<long> Numbers()
    {
        for (var number = 0L; ; number++)
        {
            yield return number;
        }
    }

    private static bool Solves(string challenge, long nonce)
    {
        byte[] block = [.. System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(challenge)), .. new byte[sizeof(long)]];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(block.AsSpan(32), nonce);
        return System.Security.Cryptography.SHA256.HashData(block)[0] == 0;
    }
}
