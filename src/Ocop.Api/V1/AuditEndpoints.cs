using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Retention;

namespace Ocop.Api.V1;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder v1)
    {
        v1.MapList<AuditItem>("audit", Search).WithTags("Audit").WithName("searchAudit").WithSummary("Everything that happened, the newest first");
        v1.MapGet("retention", Retention).WithTags("Audit").WithName("getRetention").WithSummary("How long each kind of record is kept, and what the last run removed");
    }

    private static async Task<Ok<Page<RetainedKind>>> Retention(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new GetRetention(), ct));

    private static async Task<IResult> Search([AsParameters] AuditQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var filter = new AuditFilter(query.Actor, query.Agency, query.Type, query.Record, query.From, query.To, query.Limit ?? Paging.DefaultLimit, query.Cursor);
        var en = Problems.InEnglish(context);
        context.Response.Headers.CacheControl = "no-store";

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "nhat-ky", en ? "Audit" : "Nhật ký", Columns(en), await mediator.Send(new ExportAudit(filter), ct))
            : Results.Ok(await mediator.Send(new SearchAudit(filter), ct));
    }

    private static IReadOnlyList<ExportColumn<AuditItem>> Columns(bool en) =>
    [
        new(en ? "Time" : "Thời điểm", i => i.At, 20), new(en ? "Event" : "Sự kiện", i => i.Type, 30), new(en ? "Who" : "Người thực hiện", i => i.ActorName, 28),
        new(en ? "Agency" : "Cơ quan", i => i.AgencyName, 30), new(en ? "Record" : "Bản ghi", i => i.RecordName, 40), new(en ? "Record id" : "Mã bản ghi", i => i.RecordId.ToString(), 38),
        new(en ? "What" : "Nội dung", i => string.Join("; ", i.Changes.Select(c => $"{c.Field}: {(c.Before is null ? "" : c.Before + " → ")}{c.After}")), 80),
        new(en ? "Trace" : "Mã truy vết", i => i.TraceId, 34),
    ];
}

/// <summary>Filters of the audit.</summary>
internal sealed record AuditQuery
{
    /// <summary>Id of the account that did it.</summary>
    public Guid? Actor { get; init; }

    /// <summary>Id of the agency that it was done for.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Beginning of the type's name, such as <c>session.</c> or <c>product.changed</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Id of the record that it happened to.</summary>
    public Guid? Record { get; init; }

    /// <summary>First day, in Vietnam.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>1 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>From the page before.</summary>
    public string? Cursor { get; init; }
}
