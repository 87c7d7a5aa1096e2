using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Ocop.Api.Http;
using Ocop.Application.Products;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

internal static class ProductImageEndpoints
{
    private const int FormOverhead = 64 * 1024;

    public static void MapProductImages(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("products/{id:guid}/images").WithTags("Products");

        // The session's own CSRF header guards this as every other unsafe request.
        group.MapPost("", Add).WithName("addProductImage").WithSummary("Add a picture (JPEG, PNG, WebP; at most 10 MiB); place and device are stripped").DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(AddProductImage.MaxBytes + FormOverhead));
        group.MapDelete("{imageId:guid}", Remove).WithName("removeProductImage").WithSummary("Take a picture off the product");
        v1.MapGet("public/images/{hash}", Show).AllowAnonymous().WithTags("PublicRegister").WithName("getPublicImage").WithSummary("A product's picture")
            .Produces(200, contentType: "image/jpeg", additionalContentTypes: ["image/png", "image/webp"]);
    }

    private static async Task<Created<AddedImage>> Add(Guid id, IFormFile file, [FromForm] string? alt, IMediator mediator, CancellationToken ct)
    {
        var image = await mediator.Send(new AddProductImage(new(id), await Uploads.ReadAsync(file, AddProductImage.MaxBytes, ct), alt), ct);
        return TypedResults.Created(image.Url, image);
    }

    private static async Task<NoContent> Remove(Guid id, Guid imageId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RemoveProductImage(new(id), imageId), ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Show(string hash, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var image = await mediator.Send(new GetPublicImage(hash), ct);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(image.Content, image.ContentType, entityTag: new EntityTagHeaderValue($"\"{hash}\""), enableRangeProcessing: true);
    }
}
