using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Ocop.Api.Accounts;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Labels;

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
        group.MapPost("verify/place", Place).WithName("placeCheck").WithSummary("Let it be known roughly where a stamp was just checked: a square of about ten kilometres is kept, and nothing closer")
            .WithMetadata(new WithoutCsrfTokenAttribute());
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
    private static Task<Ok<Verification>> VerifyPath(string code, string? place, HttpContext context, IMediator mediator, CancellationToken ct) =>
        VerifyAsync(code.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), place, context, mediator, ct);

    private static Task<Ok<Verification>> VerifyQuery(string? code, string? place, HttpContext context, IMediator mediator, CancellationToken ct) => VerifyAsync(code, place, context, mediator, ct);

    private static async Task<Ok<Verification>> VerifyAsync(string? code, string? place, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var verification = await mediator.Send(new VerifyCode(code, OriginOf(context, place)), ct);

        if (verification.Stamp is null)
        {
            PublicCache.About(context, verification.Product.Id);
        }
        else
        {
            // each check of a stamp counts, and the next is told so
            PublicCache.Never(context);
        }

        return TypedResults.Ok(verification);
    }

    private static async Task<NoContent> Place(PlaceRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new PlaceCheck(body.Code, OriginOf(context, body.Place)), ct);
        return TypedResults.NoContent();
    }

    // what the device says goes before what a server in front of this one may know; neither is kept any closer than a square
    private static ScanOrigin OriginOf(HttpContext context, string? place) => new(
        context.Connection.RemoteIpAddress?.ToString(), context.Request.Headers.UserAgent.ToString(),
        CoarsePlace.Of(place) ?? (context.RequestServices.GetRequiredService<IOptions<StampOptions>>().Value.PlaceHeader is { Length: > 0 } header ? CoarsePlace.Of(context.Request.Headers[header]) : null));

    private static async Task<Ok<RegisterFigures>> GetStatistics(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetPublicStatistics(), ct));
}

/// <summary>Where a stamp was just checked.</summary>
/// <param name="Code">The stamp's code, or the address that it stands in.</param>
/// <param name="Place">Latitude and longitude in degrees with a comma between; rounded to a tenth before anything is kept.</param>
internal sealed record PlaceRequest(string? Code, string? Place);

/// <summary>Section <c>Stamps</c>.</summary>
internal sealed class StampOptions
{
    /// <summary>A header in which a trusted server in front of this one gives latitude and longitude; none is read unless it is named.</summary>
    public string? PlaceHeader { get; set; }
}
