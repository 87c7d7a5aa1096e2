using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Application.PublicRegister;
using Ocop.Application.Traces;
using Ocop.Domain.Labels;
using Ocop.Domain.Traces;

namespace Ocop.Api.V1;

/// <summary>What other systems tell: the origin of lots, and scans.</summary>
internal static class TraceEndpoints
{
    private const int MaxBatch = 64 << 20;

    public static void MapTraces(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("trace-records").WithTags("Traces");
        group.MapPut("{gtin}", Put).WithName("putTraceRecord").WithSummary("Tell the origin of a lot; replaces what was told before, and told again it changes nothing");
        group.MapGet("{gtin}", Get).ProducesProblem(422).WithName("getTraceRecord").WithSummary("What was told of a lot");
        group.MapPost("batch", PutMany).WithName("putTraceRecords").WithSummary("Tell the origin of up to 10,000 lots; each row has an outcome of its own")
            .Accepts<TraceBatchRequest>("application/json").Produces<Page<TraceOutcome>>().WithMetadata(new RequestSizeLimitAttribute(MaxBatch));
        v1.MapPost("scan-reports", Report).WithTags("Traces").WithName("reportScans").WithSummary("Report up to 10,000 scans of another system; each row has an outcome of its own")
            .Accepts<ScanBatchRequest>("application/json").Produces<Page<ScanOutcome>>().WithMetadata(new RequestSizeLimitAttribute(MaxBatch));
        v1.MapGet("products/{id:guid}/trace", OfProduct).WithTags("Traces").WithName("getProductTrace").WithSummary("What was told of a product's lots");
        v1.MapGet("public/products/{code}/trace", OfPublic).AllowAnonymous().WithTags("PublicRegister").WithName("getPublicTrace").WithSummary("The origin of a product's lot, as the public reads it");
    }

    private static async Task<Ok<TraceOutcome>> Put(string gtin, string? lot, TraceRecordRequest body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new RecordTrace(gtin, lot, body.Content()), ct));

    private static async Task<Ok<TraceDetail>> Get(string gtin, string? lot, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetTraceRecord(gtin, lot), ct));

    private static async Task<IResult> PutMany(HttpContext context, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, IMediator mediator, CancellationToken ct)
    {
        var rows = await RowsAsync<TraceLotRequest, TraceRow>(
            context, json.Value.SerializerOptions, RecordTraces.MaxRows, item => new(item.Gtin ?? "", item.Lot, item.Content()), pointer => new("", null, null, pointer), ct);
        return Results.Ok(new Page<TraceOutcome>(await mediator.Send(new RecordTraces(rows), ct), null));
    }

    private static async Task<IResult> Report(
        HttpContext context, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, IMediator mediator, IStampScans scans, CancellationToken ct)
    {
        var rows = await RowsAsync<ScanRequest, ScanRow>(
            context, json.Value.SerializerOptions, ReportScans.MaxRows, item => new(item.Code, item.At, item.Place, item.DeviceKind, item.Outcome), pointer => new(null, null, null, null, null, pointer), ct);
        var outcomes = await mediator.Send(new ReportScans(rows), ct);
        scans.LookAt(outcomes.Where(o => o is { Outcome: BatchOutcome.Created, ProductFound: true }).Select(o => ScannedCode.StampOf(rows[o.Index].Code)).OfType<StampCode>().Distinct());
        return Results.Ok(new Page<ScanOutcome>(outcomes, null));
    }

    private static async Task<Ok<ProductTrace>> OfProduct(Guid id, string? lot, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetProductTrace(new(id), lot), ct));

    private static async Task<Ok<PublicTrace>> OfPublic(string code, string? lot, IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetPublicTrace(code, lot), ct));

    /// <summary>The rows of a batch, each read by itself: one that cannot be read is a row with a pointer, not the end of all.</summary>
    private static async Task<IReadOnlyList<TRow>> RowsAsync<TItem, TRow>(
        HttpContext context, JsonSerializerOptions options, int most, Func<TItem, TRow> read, Func<string, TRow> malformed, CancellationToken ct)
    {
        List<TRow> rows = [];

        foreach (var element in await ElementsAsync(context, ct))
        {
            // what follows is refused as a whole, so that nobody reads it
            if (rows.Count > most)
            {
                break;
            }

            try
            {
                rows.Add(element.ValueKind == JsonValueKind.Object ? read(element.Deserialize<TItem>(options)!) : malformed("#"));
            }
            catch (JsonException e)
            {
                rows.Add(malformed(PointerOf(e.Path)));
            }
        }

        return rows;
    }

    private static async Task<IReadOnlyList<JsonElement>> ElementsAsync(HttpContext context, CancellationToken ct)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("JSON is needed.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: ct);
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
                ? [.. items.EnumerateArray()]
                : throw new BadHttpRequestException("The body has no items.");
        }
        catch (JsonException e)
        {
            throw new BadHttpRequestException("The body is no JSON.", e);
        }
    }

    // $.stages[0].at → #/stages/0/at
    private static string PointerOf(string? path) => "#" + (path ?? "$")[1..].Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}

/// <summary>Somebody in the chain.</summary>
/// <param name="Kind">organisation, household, person; organisation without it. The public reads people by initials.</param>
/// <param name="Identifier">GLN, tax code or a code of your own.</param>
internal sealed record TracePartyRequest(string? Name, TracePartyKind? Kind, string? Identifier)
{
    internal TraceParty Party() => new(Name?.Trim() ?? "", Kind ?? TracePartyKind.Organisation, Identifier);
}

/// <summary>One thing that happened to the lot.</summary>
/// <param name="Code">The stage's trace code.</param>
/// <param name="Name">What it was.</param>
/// <param name="PlaceCode">GLN or a code of your own.</param>
/// <param name="At">When.</param>
/// <param name="From">One step back.</param>
/// <param name="To">One step forward.</param>
/// <param name="Attributes">Whatever else is to be kept, at most 50; the public does not see them.</param>
internal sealed record TraceStageRequest(
    string? Code, string? Name, string? PlaceCode, string? PlaceName, DateTimeOffset? At, IReadOnlyList<TracePartyRequest>? From, IReadOnlyList<TracePartyRequest>? To,
    IReadOnlyDictionary<string, string>? Attributes)
{
    internal TraceStage Stage() => new(
        Code, Name?.Trim() ?? "", PlaceCode, PlaceName, At?.ToUniversalTime() ?? default, [.. (From ?? []).Select(p => p?.Party()!)], [.. (To ?? []).Select(p => p?.Party()!)],
        Attributes is null ? new SortedDictionary<string, string>(StringComparer.Ordinal) : new SortedDictionary<string, string>(Attributes.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
}

/// <summary>The origin of a lot: the ten items of TT 02/2024/TT-BKHCN. The whole; what is left out is forgotten.</summary>
internal record TraceRecordRequest
{
    /// <summary>As the traceability system calls the product.</summary>
    public string? ProductName { get; init; }

    /// <summary>Address of a picture, https.</summary>
    [RegularExpression("^https://.+$")]
    public string? ImageUrl { get; init; }
    public TracePartyRequest? Producer { get; init; }

    /// <summary>Of the producer; the public does not see it.</summary>
    public string? Address { get; init; }

    /// <summary>What happened to the lot; at least one stage, at most 200.</summary>
    public IReadOnlyList<TraceStageRequest>? Stages { get; init; }
    public DateTimeOffset? ProducedAt { get; init; }
    public string? TraceCode { get; init; }
    public string? Brand { get; init; }
    public string? Model { get; init; }
    public string? Serial { get; init; }
    public string? ShelfLife { get; init; }

    /// <summary>That it keeps to, at most 50.</summary>
    public IReadOnlyList<string>? Standards { get; init; }

    internal TraceContent Content() => new(
        ProductName, ImageUrl, Producer?.Party(), Address, [.. (Stages ?? []).Select(s => s?.Stage()!)], ProducedAt?.ToUniversalTime(), TraceCode, Brand, Model, Serial, ShelfLife, Standards ?? []);
}

/// <summary>One lot of a batch.</summary>
internal sealed record TraceLotRequest : TraceRecordRequest
{
    /// <summary>Registered here.</summary>
    public string? Gtin { get; init; }

    /// <summary>Null for what holds of every lot.</summary>
    public string? Lot { get; init; }
}

/// <summary>Lots to tell of.</summary>
/// <param name="Items">At most 10,000.</param>
internal sealed record TraceBatchRequest(IReadOnlyList<TraceLotRequest> Items);

/// <summary>A scan in another system.</summary>
/// <param name="Code">As it was read, a whole address too.</param>
/// <param name="At">When.</param>
/// <param name="Place">Commune, province or country; or a square of about ten kilometres, by latitude and longitude with one decimal (10.4,105.6): only then distances tell copied stamps. Anything more exact is refused.</param>
/// <param name="DeviceKind">Such as phone, scanner.</param>
/// <param name="Outcome">What the other system answered.</param>
internal sealed record ScanRequest([property: MaxLength(2000)] string? Code, DateTimeOffset? At, string? Place, string? DeviceKind, string? Outcome);

/// <summary>Scans to report.</summary>
/// <param name="Items">At most 10,000.</param>
internal sealed record ScanBatchRequest(IReadOnlyList<ScanRequest> Items);
