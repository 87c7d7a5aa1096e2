using System.Net.Http.Headers;
using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Labels;

/// <summary>Today is 23 November 2026.</summary>
public sealed class ArtworkTests : ApiTest
{
    private const string Artworks = "/api/v1/artworks";
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"u8.ToArray();

    [Test]
    public async Task A_label_is_held_against_the_recognition_of_the_day()
    {
        var subject = await SubjectAsync("HTX A");
        var product = await ProductAsync(subject, "Kẹo dừa");
        var recognition = await CertificationAsync(product, 3, "2026-01-10", "12/QĐ-UBND");
        var never = await ProductAsync(subject, "Mắm");
        var expired = await ProductAsync(subject, "Khô");
        await CertificationAsync(expired, 4, "2022-01-10", "1/QĐ-UBND");

        string[] expected = ["right", "wrong-stars", "wrong-number", "right", "never-recognised", "expired", "right"];
        object[] labels =
        [
            new { productId = product, title = "Đúng", stars = 3, decisionNumber = "12/QĐ-UBND", usedFrom = "2026-02-01" },
            new { productId = product, title = "Sai sao", stars = 4, usedFrom = "2026-02-01" },
            new { productId = product, title = "Sai số", stars = 3, decisionNumber = "13/QĐ-UBND", usedFrom = "2026-02-01" },
            new { productId = product, title = "Chỉ logo", usedFrom = "2025-12-01" },
            new { productId = never, title = "Chưa", stars = 3 },
            new { productId = expired, title = "Hết hạn", stars = 4, usedFrom = "2022-02-01" },
            new { productId = expired, title = "Thôi dùng lúc còn hạn", stars = 4, usedFrom = "2022-02-01", usedTo = "2023-01-01" },
        ];

        foreach (var label in labels)
        {
            await CreateAsync(Artworks, label);
        }

        Assert.That((await ListAsync(Artworks, "verdict")).Reverse(), Is.EqualTo(expected));
        Assert.That((await ListAsync(Artworks, "firstVerdict")).Reverse().ElementAt(3), Is.EqualTo("not-yet"), "used before it was recognised");

        // the list's filter and the verdict say the same
        var all = (await Http.GetJsonAsync(Artworks)).GetProperty("items").EnumerateArray().ToList();
        Assert.That(
            await ListAsync($"{Artworks}?notRight=true", "title"),
            Is.EqualTo(all.Where(a => a.GetProperty("inUse").GetBoolean() && Text(a, "verdict") != "right").Select(a => Text(a, "title"))));

        var use = await Http.GetJsonAsync($"/api/v1/products/{product}/mark-use");
        Assert.That((use.GetProperty("allowed").GetBoolean(), Text(use, "reason"), use.GetProperty("stars").GetInt32(), Text(use, "until")), Is.EqualTo((true, "in-force", 3, "2029-01-10")));
        use = await Http.GetJsonAsync($"/api/v1/products/{product}/mark-use?asOf=2029-01-11");
        Assert.That((use.GetProperty("allowed").GetBoolean(), Text(use, "reason")), Is.EqualTo((false, "expired")), "from the end on no logo may be on packs");
        use = await Http.GetJsonAsync($"/api/v1/products/{product}/mark-use?asOf=2026-01-09");
        Assert.That(Text(use, "reason"), Is.EqualTo("not-yet"));
        use = await Http.GetJsonAsync($"/api/v1/products/{never}/mark-use");
        Assert.That((use.GetProperty("allowed").GetBoolean(), Text(use, "reason"), use.GetProperty("stars").ValueKind), Is.EqualTo((false, "never-recognised", JsonValueKind.Null)));

        // the day the recognition is suspended, what was right is right no more
        await Http.StepAsync($"/api/v1/certifications/{recognition}", "suspension", new { on = "2026-11-20", ground = "Chờ kết luận" });
        Assert.That((await ListAsync(Artworks, "verdict")).Reverse().First(), Is.EqualTo("suspended"));
        Assert.That(await ListAsync($"{Artworks}?notRight=true", "title"), Does.Contain("Đúng"));
    }

    [Test]
    public async Task A_label_has_pictures_and_papers_and_is_changed_by_whoever_saw_it()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Kẹo dừa");
        var path = $"{Artworks}/{await CreateAsync(Artworks, new { productId = product, title = "Hộp 500 g", stars = 3 })}";
        using var added = await UploadAsync(path, Pdf);
        Assert.That((int)added.StatusCode, Is.EqualTo(201), await added.Content.ReadAsStringAsync());
        var file = (await Http.GetJsonAsync(path)).GetProperty("files")[0];
        using var shown = await Http.GetAsync(new Uri(Text(file, "url"), UriKind.Relative));
        Assert.That((shown.Content.Headers.ContentType?.MediaType, await shown.Content.ReadAsByteArrayAsync()), Is.EqualTo(("application/pdf", Pdf)));
        using var script = await UploadAsync(path, "<script>alert(1)</script>"u8.ToArray());
        await script.AssertProblemAsync(400, "file.not_document");

        using var unread = await Http.PatchAsync(path, new { stars = 4 }, ifMatch: null);
        await unread.AssertProblemAsync(428, "request.if_match_needed");
        using var changed = await Http.PatchAsync(path, new { stars = 4, note = "In lại" }, await Http.ETagAsync(path));
        Assert.That((int)changed.StatusCode, Is.EqualTo(204), await changed.Content.ReadAsStringAsync());
        Assert.That((await Http.GetJsonAsync(path)).GetProperty("artwork").GetProperty("stars").GetInt32(), Is.EqualTo(4));
        Assert.That(await ListAsync($"{path}/history", "type"), Is.EqualTo(new[] { "artwork.changed.v1", "artwork.file-added.v1", "artwork.entered.v1" }));

        using var stars = await PostAsync(Artworks, new { productId = product, title = "x", stars = 6 });
        await stars.AssertProblemAsync(422, "artwork.stars_out_of_range");
        using var dates = await PostAsync(Artworks, new { productId = product, title = "x", usedFrom = "2026-02-01", usedTo = "2026-01-01" });
        await dates.AssertProblemAsync(422, "artwork.dates_not_in_order");
        using var untitled = await PostAsync(Artworks, new { productId = product });
        await untitled.AssertProblemAsync(400, "request.invalid");
        using var unknown = await Http.GetAsync(new Uri($"{Artworks}/{Guid.CreateVersion7()}", UriKind.Relative));
        await unknown.AssertProblemAsync(404, "artwork.not_found");
    }

    [Test]
    public async Task A_representative_enters_labels_of_the_own_subject_only()
    {
        await using var api = await Person.StartAsync();
        var (mine, others) = (await api.RegisterSubjectAsync("HTX Mai"), await api.RegisterSubjectAsync("HTX Khác"));
        using var officer = await Person.WithRoleAsync(api, Roles.CoordinationOfficer, name: "dieu-phoi");
        using var mai = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: mine, name: "mai");
        var own = (await (await officer.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = "Kẹo", subjectId = mine })).JsonAsync()).GetProperty("id").GetGuid();
        var foreign = (await (await officer.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = "Mắm", subjectId = others })).JsonAsync()).GetProperty("id").GetGuid();

        using var entered = await mai.ChangeAsync(HttpMethod.Post, Artworks, new { productId = own, title = "Hộp", stars = 3 });
        Assert.That((int)entered.StatusCode, Is.EqualTo(201), await entered.Content.ReadAsStringAsync());
        using var outside = await mai.ChangeAsync(HttpMethod.Post, Artworks, new { productId = foreign, title = "Hộp", stars = 3 });
        await outside.AssertProblemAsync(404, "product.not_found");
        using var theirs = await officer.ChangeAsync(HttpMethod.Post, Artworks, new { productId = foreign, title = "Hộp", stars = 3 });
        using var hidden = await mai.Http.GetAsync(theirs.Headers.Location);
        await hidden.AssertProblemAsync(404, "artwork.not_found");
        Assert.That((await mai.Http.GetJsonAsync(Artworks)).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await officer.Http.GetJsonAsync(Artworks)).GetProperty("items").GetArrayLength(), Is.EqualTo(2));
    }

    private async Task<HttpResponseMessage> UploadAsync(string path, byte[] bytes)
    {
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var form = new MultipartFormDataContent { { file, "file", "nhan.pdf" } };
        return await Http.PostAsync(new Uri($"{path}/files", UriKind.Relative), form);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";
}
