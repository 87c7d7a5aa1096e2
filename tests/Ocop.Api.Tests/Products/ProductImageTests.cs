using System.Net.Http.Headers;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Products;

public sealed class ProductImageTests : ApiTest
{
    // The smallest PNG: one transparent pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Test]
    public async Task Is_shown_in_public_by_its_content_and_never_changes_there()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Khô cá lóc");

        using var added = await UploadAsync(product, Pixel, "Khô cá lóc trong túi");

        Assert.That((int)added.StatusCode, Is.EqualTo(201), await added.Content.ReadAsStringAsync());
        var url = (await added.JsonAsync()).GetProperty("url").GetString()!;
        using var shown = await Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.That(shown.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
        Assert.That(shown.Headers.CacheControl!.ToString(), Does.Contain("immutable").And.Contain("max-age=31536000"));
        Assert.That(shown.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        Assert.That(await shown.Content.ReadAsByteArrayAsync(), Is.EqualTo(Pixel));
        var image = (await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("images")[0];
        Assert.That((image.GetProperty("url").GetString(), image.GetProperty("alt").GetString()), Is.EqualTo((url, "Khô cá lóc trong túi")));

        Assert.That((int)(await DeleteAsync($"/api/v1/products/{product}/images/{image.GetProperty("id").GetGuid()}")).StatusCode, Is.EqualTo(204));
        await (await Http.GetAsync(new Uri(url, UriKind.Relative))).AssertProblemAsync(404, "file.not_found");
        await (await DeleteAsync($"/api/v1/products/{product}/images/{image.GetProperty("id").GetGuid()}")).AssertProblemAsync(404, "product.image_not_found");
    }

    [Test]
    public async Task Refuses_what_only_calls_itself_a_picture()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Khô cá lóc");

        await (await UploadAsync(product, "<script>alert(1)</script>"u8.ToArray(), null)).AssertProblemAsync(422, "product.image_unreadable");
        await (await UploadAsync(product, new byte[(10 * 1024 * 1024) + 1], null)).AssertProblemAsync(413, "request.too_large");
    }

    private async Task<HttpResponseMessage> UploadAsync(Guid product, byte[] bytes, string? alt)
    {
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { file, "file", "photo.png" } };

        if (alt is not null)
        {
            form.Add(new StringContent(alt), "alt");
        }

        return await Http.PostAsync(new Uri($"/api/v1/products/{product}/images", UriKind.Relative), form);
    }
}
