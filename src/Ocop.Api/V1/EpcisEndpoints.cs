using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Ocop.Application.Integration;
using Ocop.Application.Mail;

namespace Ocop.Api.V1;

/// <summary>What happened to products and stamps, in the form that traceability systems exchange.</summary>
internal static class EpcisEndpoints
{
    private const int DefaultPerPage = 100;

    public static void MapEpcis(this IEndpointRouteBuilder v1) =>
        v1.MapGet("epcis/events", List).WithTags("Changes").WithName("listEpcisEvents").WithSummary("Recognitions, stamps and recalls as EPCIS 2.0 events, in the order of the feed")
            .Produces(200, contentType: EpcisDocument.MediaType);

    private static async Task<IResult> List([AsParameters] EpcisQuery query, HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, TimeProvider clock, CancellationToken ct)
    {
        var page = await mediator.Send(new ListEpcisEvents(
            query.BizStep, query.Disposition, query.EpcClass, query.From, query.Before, query.PerPage ?? DefaultPerPage, query.NextPageToken), ct);
        var headers = context.Response.Headers;
        headers["GS1-EPCIS-Version"] = "2.0.0";
        headers["GS1-CBV-Version"] = "2.0.0";
        headers.CacheControl = "no-cache";

        if (page.NextPageToken is { } next)
        {
            var others = context.Request.Query.Where(p => p.Key != "nextPageToken").SelectMany(p => p.Value, (p, v) => $"{p.Key}={Uri.EscapeDataString(v ?? "")}&");
            headers.Append("Link", $"<{context.Request.Path}?{string.Concat(others)}nextPageToken={next}>; rel=\"next\"");
        }

        return Results.Json(EpcisDocument.Of(page, address.Value.Address.TrimEnd('/'), clock.GetUtcNow()), ProductJsonLd.Options, EpcisDocument.MediaType);
    }
}

/// <summary>Filters, by their names in EPCIS's query interface.</summary>
internal sealed record EpcisQuery
{
    /// <summary>A step of GS1's Core Business Vocabulary: <c>inspecting</c>, <c>commissioning</c>, <c>decommissioning</c>, <c>holding</c>.</summary>
    [FromQuery(Name = "EQ_bizStep")]
    public string? BizStep { get; init; }

    /// <summary>A disposition of that vocabulary: <c>conformant</c>, <c>non_conformant</c>, <c>expired</c>, <c>recalled</c>, <c>active</c>, <c>inactive</c>, <c>unavailable</c>.</summary>
    [FromQuery(Name = "EQ_disposition")]
    public string? Disposition { get; init; }

    /// <summary>A product's Digital Link, GTIN, page or code.</summary>
    [FromQuery(Name = "MATCH_epcClass")]
    public string? EpcClass { get; init; }

    /// <summary>Not earlier than, RFC 3339.</summary>
    [FromQuery(Name = "GE_eventTime")]
    public DateTimeOffset? From { get; init; }

    /// <summary>Earlier than, RFC 3339.</summary>
    [FromQuery(Name = "LT_eventTime")]
    public DateTimeOffset? Before { get; init; }

    /// <summary>1 to 1,000; 100 unless told.</summary>
    public int? PerPage { get; init; }

    /// <summary>As the page before gave it in its <c>Link</c> with <c>rel="next"</c>.</summary>
    public string? NextPageToken { get; init; }
}
