using Microsoft.Net.Http.Headers;
using Ocop.Application.Files;

namespace Ocop.Api.Http;

/// <summary>Papers in and out: never run by a browser, whatever is in them.</summary>
internal static class Uploads
{
    /// <exception cref="BadHttpRequestException">413 for more than allowed</exception>
    public static async Task<byte[]> ReadAsync(IFormFile file, int maxBytes, CancellationToken ct)
    {
        if (file.Length > maxBytes)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        var content = new byte[file.Length];
        await using var upload = file.OpenReadStream();
        await upload.ReadExactlyAsync(content, ct);
        return content;
    }

    public static IResult Show(HttpContext context, DocumentContent document)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(document.Content, document.ContentType, entityTag: new EntityTagHeaderValue($"\"{document.Hash}\""));
    }
}
