using System.ComponentModel.DataAnnotations;
using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Application.Jobs;
using Ocop.Domain.Portals;

namespace Ocop.Api.V1;

/// <summary>The traceability portals that records go to: what they were sent, and what they have.</summary>
internal static class PortalEndpoints
{
    private static readonly Dictionary<PortalDeliveryState, (string Vietnamese, string English)> States = new()
    {
        [PortalDeliveryState.Waiting] = ("Chờ gửi", "Waiting"), [PortalDeliveryState.Sent] = ("Đã nhận", "Sent"), [PortalDeliveryState.Refused] = ("Bị từ chối", "Refused"),
        [PortalDeliveryState.Failed] = ("Chưa gửi được", "Failed"),
    };

    private static readonly Dictionary<DifferenceKind, (string Vietnamese, string English)> Kinds = new()
    {
        [DifferenceKind.Missing] = ("Cổng chưa có", "Missing there"), [DifferenceKind.Surplus] = ("Cổng có thừa", "Surplus there"), [DifferenceKind.Different] = ("Khác nhau", "Different"),
    };

    public static void MapPortals(this IEndpointRouteBuilder v1)
    {
        var portals = v1.MapGroup("portals").WithTags("Portals");
        portals.MapGet("", List).WithName("listPortals").WithSummary("The portals that records go to; their adapters are unverified against the real systems");
        portals.MapList<PortalDeliveryRow>("{portal}/deliveries", Deliveries).WithName("listPortalDeliveries").WithSummary("What a portal was sent, the latest change first");
        portals.MapPost("{portal}/deliveries/resend", ResendJournal).WithName("resendPortalDeliveries").WithSummary("Send records of the journal again");
        portals.MapGet("{portal}/reconciliations", Reconciliations).WithName("listReconciliations").WithSummary("The latest comparisons with a portal");
        portals.MapPost("{portal}/reconciliations", Reconcile).WithName("reconcilePortal").WithSummary("Compare what the portal has with what it should have");
        portals.MapGet("{portal}/reconciliations/{id:guid}", Reconciliation).WithName("getReconciliation").WithSummary("How a comparison came out");
        portals.MapList<DifferenceRow>("{portal}/reconciliations/{id:guid}/differences", Differences).WithName("listDifferences").WithSummary("Where both sides do not agree, field by field");
        portals.MapPost("{portal}/reconciliations/{id:guid}/resend", Resend).WithName("resendDifferences").WithSummary("Send again what a comparison found; what only the portal has is taken back");
    }

    private static async Task<Ok<Page<PortalItem>>> List(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListPortals(), ct));

    private static async Task<IResult> Deliveries(string portal, [AsParameters] PortalDeliveryQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        PortalDeliveryFilter filter = new(Choices.Of<PortalDeliveryState>(query.State, "state"), query.Product);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "gui-cong-" + portal, english ? "Deliveries to the portal" : "Nhật ký gửi cổng truy xuất", Columns(english), await mediator.Send(new ExportPortalDeliveries(portal, filter), ct))
            : Results.Ok(await mediator.Send(new ListPortalDeliveries(portal, filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Accepted<ResentRecords>> ResendJournal(string portal, ResendDeliveriesRequest body, IMediator mediator, IJobRuns jobs, CancellationToken ct)
    {
        var resent = await mediator.Send(new ResendDeliveries(portal, body.Deliveries ?? []), ct);
        jobs.Wake();
        return TypedResults.Accepted($"/api/v1/portals/{portal}/deliveries", resent);
    }

    private static async Task<Ok<Page<ReconciliationItem>>> Reconciliations(string portal, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListReconciliations(portal), ct));

    private static async Task<Accepted<ReconciliationItem>> Reconcile(string portal, IMediator mediator, IJobRuns jobs, CancellationToken ct)
    {
        var item = await mediator.Send(new ReconcilePortal(portal), ct);
        jobs.Wake();
        return TypedResults.Accepted($"/api/v1/portals/{portal}/reconciliations/{item.Id}", item);
    }

    private static async Task<Ok<ReconciliationItem>> Reconciliation(string portal, Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetReconciliation(portal, id), ct));

    private static async Task<IResult> Differences(string portal, Guid id, [AsParameters] DifferenceQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var kind = Choices.Of<DifferenceKind>(query.Kind, "kind");
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "doi-soat-" + portal, english ? "Differences from the portal" : "Chênh lệch với cổng truy xuất", DifferenceColumns(english), await mediator.Send(new ExportDifferences(portal, id, kind), ct))
            : Results.Ok(await mediator.Send(new ListDifferences(portal, id, kind, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Accepted<ResentRecords>> Resend(string portal, Guid id, ResendDifferencesRequest body, IMediator mediator, IJobRuns jobs, CancellationToken ct)
    {
        var resent = await mediator.Send(new ResendDifferences(portal, id, body.Differences, body.Kind), ct);
        jobs.Wake();
        return TypedResults.Accepted($"/api/v1/portals/{portal}/deliveries", resent);
    }

    private static IReadOnlyList<ExportColumn<PortalDeliveryRow>> Columns(bool en) =>
    [
        new(en ? "Code" : "Mã sản phẩm", d => d.Code, 24), new(en ? "Product" : "Tên sản phẩm", d => d.Name, 40), new(en ? "State" : "Tình trạng", d => en ? States[d.State].English : States[d.State].Vietnamese, 16),
        new(en ? "Taken back" : "Thu lại", d => d.Withdrawn ? (en ? "yes" : "có") : "", 10), new(en ? "Version" : "Phiên bản", d => (int)d.Version, 10), new(en ? "Attempts" : "Số lần gửi", d => d.Attempts, 10),
        new(en ? "Last answer" : "Trả lời gần nhất", d => d.LastAnswer, 50), new(en ? "Taken at" : "Cổng nhận lúc", d => d.SentAt, 18), new(en ? "Next attempt" : "Gửi lại lúc", d => d.NextAttemptAt, 18),
    ];

    private static IReadOnlyList<ExportColumn<DifferenceRow>> DifferenceColumns(bool en) =>
    [
        new(en ? "Kind" : "Loại", d => en ? Kinds[d.Kind].English : Kinds[d.Kind].Vietnamese, 16), new(en ? "Code" : "Mã sản phẩm", d => d.Code, 24), new(en ? "Product" : "Tên sản phẩm", d => d.Name, 40),
        new(en ? "Record" : "Mã bản ghi", d => d.RecordId, 38),
        new(en ? "Differences (ours → theirs)" : "Khác nhau (ta → cổng)", d => string.Join("; ", d.Fields.Select(f => $"{f.Field}: {f.Ours?.ToString() ?? "–"} → {f.Theirs?.ToString() ?? "–"}")), 80),
        new(en ? "Sent again" : "Gửi lại lúc", d => d.ResentAt, 18),
    ];
}

/// <summary>Filters of a portal's journal.</summary>
internal sealed record PortalDeliveryQuery
{
    /// <summary>waiting, sent, refused, failed.</summary>
    [ChoiceOf<PortalDeliveryState>]
    public string? State { get; init; }

    /// <summary>A product's code.</summary>
    public string? Product { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Filters of differences.</summary>
internal sealed record DifferenceQuery
{
    /// <summary>missing, surplus, different.</summary>
    [ChoiceOf<DifferenceKind>]
    public string? Kind { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>Which differences to send again.</summary>
/// <param name="Differences">Ids, at most 1000; without them all.</param>
/// <param name="Kind">Only of this kind.</param>
internal sealed record ResendDifferencesRequest(IReadOnlyList<Guid>? Differences, DifferenceKind? Kind);

/// <summary>Which records to send again.</summary>
/// <param name="Deliveries">Ids of the journal, at most 1000.</param>
internal sealed record ResendDeliveriesRequest([property: Required] IReadOnlyList<Guid>? Deliveries);
