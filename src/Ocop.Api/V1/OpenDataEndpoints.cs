using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;

namespace Ocop.Api.V1;

/// <summary>The public register as files for everybody, and what stands in them.</summary>
internal static class OpenDataEndpoints
{
    private const string Manifest = "manifest.json";

    public static void MapOpenData(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("public").WithTags("Public register").AllowAnonymous();
        group.MapGet("snapshots", List).WithName("listSnapshots").WithSummary("Nightly snapshots of the public register, the newest first");
        group.MapGet("snapshots/latest", Latest).WithName("getLatestSnapshot").WithSummary("What the newest snapshot holds");
        group.MapGet("snapshots/{day}/{file}", Download).WithName("downloadSnapshotFile")
            .WithSummary("A file of a snapshot, whole or in parts (Range, If-Range); manifest.json tells what there is")
            .Produces(200, contentType: "application/x-ndjson", additionalContentTypes: ["application/gzip", "application/json"]).Produces(206, contentType: "application/x-ndjson", additionalContentTypes: ["application/gzip"])
            .Produces(304).Produces(416);
        group.MapGet("dictionary", Dictionary).WithName("getOpenDataDictionary").WithSummary("What the fields of the snapshots mean");
        group.MapGet("catalog", Catalog).WithName("getOpenDataCatalog").WithSummary("The data set in schema.org's and DCAT's words").Produces(200, contentType: ProductJsonLd.MediaType);
    }

    private static async Task<Ok<Page<SnapshotManifest>>> List(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListSnapshots(), ct));

    private static async Task<Ok<SnapshotManifest>> Latest(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Ok(await mediator.Send(new GetLatestSnapshot(), ct));
    }

    private static async Task<IResult> Download(string day, string file, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            throw new DomainException(SnapshotErrors.NotFound());
        }

        if (file == Manifest)
        {
            return Results.Ok(await mediator.Send(new GetSnapshot(on), ct));
        }

        var found = await mediator.Send(new GetSnapshotFile(on, file), ct);
        context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Stream(
            found.Content, found.File.MediaType, $"ocop-dong-thap-{day}-{file}", entityTag: new EntityTagHeaderValue($"\"{found.File.Sha256}\""), enableRangeProcessing: true);
    }

    private static Ok<Page<OpenDataTable>> Dictionary() => TypedResults.Ok(new Page<OpenDataTable>(OpenDataTable.All, null));

    private static async Task<IResult> Catalog(IMediator mediator, IOptions<PublicAddressOptions> address, IOptions<OpenDataOptions> options, CancellationToken ct)
    {
        var newest = (await mediator.Send(new ListSnapshots(), ct)).Items;
        return Results.Json(OpenDataJsonLd.Of(newest.Count > 0 ? newest[0] : null, options.Value, address.Value.Address.TrimEnd('/')), ProductJsonLd.Options, ProductJsonLd.MediaType);
    }
}
