using System.Net.Http.Headers;
using System.Text;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Imports;

/// <summary>Requests about imports that cannot be read are refused with a code, and lose nothing.</summary>
public sealed class ImportRequestTests : ApiTest
{
    private const string List = "Tên sản phẩm,Tên chủ thể,Huyện,Phân hạng\nKhô cá lóc,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao\n";

    [TestCase("multipart/form-data", "{}", 400, "request.malformed")]
    [TestCase("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nTên", 400, "request.malformed")]
    [TestCase("multipart/form-data; boundary=x", "", 422, "import.file_missing")]
    [TestCase("text/csv", List, 415, "request.unsupported_media_type")]
    [TestCase("application/json", "{}", 415, "request.unsupported_media_type")]
    public async Task An_upload_that_is_no_form_is_refused(string mediaType, string body, int status, string code)
    {
        await (await SendAsync(HttpMethod.Post, "/api/v1/imports", mediaType, body)).AssertProblemAsync(status, code);
        Assert.That(await ListAsync("/api/v1/imports", "id"), Is.Empty);
    }

    [TestCase("application/json", "{", 400, "request.malformed")]
    [TestCase("application/json", "[]", 400, "request.malformed")]
    [TestCase("application/json", "{\"mode\":3}", 400, "request.malformed")]
    [TestCase("application/json", "{\"mode\":\"some\"}", 400, "request.malformed")]
    [TestCase("text/plain", "valid-rows", 415, "request.unsupported_media_type")]
    public async Task A_commit_that_cannot_be_read_leaves_the_list_in_review(string mediaType, string body, int status, string code)
    {
        using var client = new ImportClient(Http);
        var import = await client.ReviewAsync("ds.csv", List);
        var path = $"/api/v1/imports/{import.GetProperty("id").GetGuid()}";

        await (await SendAsync(HttpMethod.Post, path + "/commit", mediaType, body)).AssertProblemAsync(status, code);

        Assert.That((await Http.GetJsonAsync(path)).Status(), Is.EqualTo("review"));
        Assert.That(await ListAsync("/api/v1/products", "id"), Is.Empty);
    }

    [Test]
    public async Task The_list_is_read_page_by_page_the_latest_first()
    {
        using var client = new ImportClient(Http);
        List<string> entered = [];

        for (var number = 0; number < 3; number++)
        {
            // two of them in the same instant
            Api.Clock.Advance(TimeSpan.FromSeconds(number / 2));
            entered.Insert(0, (await client.ReviewAsync($"ds-{number}.csv", List)).GetProperty("id").GetGuid().ToString());
        }

        List<string> read = [];
        string? cursor = null;

        do
        {
            var page = await Http.GetJsonAsync($"/api/v1/imports?limit=1{(cursor is null ? "" : "&cursor=" + cursor)}");
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.That(read, Is.EqualTo(entered));
        var tampered = new Cursor("-createdAt", ["yesterday"], Guid.CreateVersion7()).Encode();
        await (await Http.GetAsync(new Uri($"/api/v1/imports?cursor={tampered}", UriKind.Relative))).AssertProblemAsync(400, "list.invalid_cursor");
    }

    [TestCase(null)]
    [TestCase("{}")]
    [TestCase("{\"mode\":null}")]
    public async Task A_commit_needs_no_body(string? body)
    {
        using var client = new ImportClient(Http);
        var id = (await client.ReviewAsync("ds.csv", List)).GetProperty("id").GetGuid();

        using var response = await SendAsync(HttpMethod.Post, $"/api/v1/imports/{id}/commit", body is null ? null : "application/json", body ?? "");

        Assert.That((int)response.StatusCode, Is.EqualTo(202), await response.Content.ReadAsStringAsync());
        Assert.That((await client.SettledAsync(id)).Status(), Is.EqualTo("committed"));
    }

    [TestCase("{}")]
    [TestCase("{\"columns\":null}")]
    [TestCase("{\"columns\":{}}")]
    [TestCase("{\"columns\":[null]}")]
    [TestCase("{\"columns\":[{\"index\":-1,\"field\":\"product-name\"}]}")]
    [TestCase("{\"columns\":[{\"index\":0,\"field\":\"colour\"}]}")]
    [TestCase("{\"columns\":[{\"index\":99,\"field\":\"product-name\"}]}")]
    public async Task Meanings_of_columns_that_cannot_be_read_leave_the_list_as_it_was(string body)
    {
        using var client = new ImportClient(Http);
        var import = await client.ReviewAsync("ds.csv", List);
        var path = $"/api/v1/imports/{import.GetProperty("id").GetGuid()}";

        using var response = await SendAsync(HttpMethod.Patch, path + "/columns", "application/merge-patch+json", body);

        Assert.That((int)response.StatusCode, Is.InRange(400, 422), await response.Content.ReadAsStringAsync());
        Assert.That((await response.JsonAsync()).GetProperty("code").GetString(), Is.Not.Empty);
        Assert.That((await Http.GetJsonAsync(path)).Counts(), Is.EqualTo(import.Counts()));
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? mediaType, string body)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));

        if (mediaType is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }

        return Http.SendAsync(request);
    }
}
