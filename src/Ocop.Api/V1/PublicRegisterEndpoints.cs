using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

/// <summary>What anybody may ask, without a key.</summary>
internal static class PublicRegisterEndpoints
{
    public static void MapPublicRegister(this IEndpointRouteBuilder v1)
    {
        // the files have addresses of their own, which must be as open as the list's
        v1.MapGroup("").AllowAnonymous().MapList<PublicProductRow>("public/products", ListProducts)
            .WithTags("Public register").WithName("listPublicProducts").WithSummary("Products that have or had a recognition");
        var group = v1.MapGroup("public").WithTags("Public register").AllowAnonymous();

        group.MapGet("products/{code}", GetProduct).WithName("getPublicProduct").WithSummary("A product's public page").Produces<PublicProduct>().Produces(304).CacheOutput(PublicCache.Policy);
        group.MapGet("verify/{code}", VerifyPath).WithName("verifyCode").WithSummary("Is the recognition behind this code valid?").CacheOutput(PublicCache.Policy);
        group.MapGet("verify", VerifyQuery).WithName("verifyScanned").WithSummary("The same for anything scanned or typed, a whole address too").CacheOutput(PublicCache.Policy);
        group.MapGet("statistics", GetStatistics).WithName("getPublicStatistics").WithSummary("The register in figures");
    }

    private static async Task<IResult> ListProducts([AsParameters] PublicRegisterQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var filter = query.ToFilter(clock.Today());

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "san-pham-ocop", "Sản phẩm OCOP tỉnh Đồng Tháp", RegisterColumns.ForPublic(context), await mediator.Send(new ExportPublicProducts(filter), ct))
            : Results.Ok(await mediator.Send(new ListPublicProducts(filter, query.Count == true), ct));
    }

    private static async Task<IResult> GetProduct(string code, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        context.Response.Headers.Append("Vary", "Accept");
        var product = await mediator.Send(new GetPublicProduct(code), ct);
        PublicCache.About(context, product.Id);

        var tag = Preconditions.Tag(product.Version, clock.Today());

        return context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType == ProductJsonLd.MediaType)
            ? Preconditions.WithTag(context, Results.Json(ProductJsonLd.Of(product, context.Request), ProductJsonLd.Options, ProductJsonLd.MediaType), tag[..^1] + "-ld\"")
            : Preconditions.OkWithTag(context, product, tag);
    }

    // A path's slashes come escaped, and the framework leaves them so.
    private static Task<Ok<Verification>> VerifyPath(string code, HttpContext context, IMediator mediator, CancellationToken ct) =>
        VerifyAsync(code.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), context, mediator, ct);

    private static Task<Ok<Verification>> VerifyQuery(string? code, HttpContext context, IMediator mediator, CancellationToken ct) => VerifyAsync(code, context, mediator, ct);

    private static async Task<Ok<Verification>> VerifyAsync(string? code, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var verification = await mediator.Send(new VerifyCode(code), ct);
        PublicCache.About(context, verification.Product.Id);
        return TypedResults.Ok(verification);
    }

    private static async Task<Ok<RegisterFigures>> GetStatistics(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetPublicStatistics(), ct));
}
