using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Products;
using Ocop.Application.Recalls;
using Ocop.Application.Subjects;

namespace Ocop.Api.V1;

/// <summary>Who did what when, from the ledger; the newest first.</summary>
internal static class HistoryEndpoints
{
    public static void MapHistories(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("products/{id:guid}/history", OfProduct).WithTags("Products").WithName("getProductHistory").WithSummary("What happened to a product");
        v1.MapGet("subjects/{id:guid}/history", OfSubject).WithTags("Subjects").WithName("getSubjectHistory").WithSummary("What happened to a subject");
        v1.MapGet("certifications/{id:guid}/history", OfCertification).WithTags("Certifications").WithName("getCertificationHistory").WithSummary("What happened to a recognition");
        v1.MapGet("recalls/{id:guid}/history", OfRecall).WithTags("Recalls").WithName("getRecallHistory").WithSummary("What happened in a recall of products");
    }

    private static async Task<Ok<Page<HistoryItem>>> OfProduct(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetProductHistory(new(id), Page(limit, cursor)), ct));

    private static async Task<Ok<Page<HistoryItem>>> OfSubject(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetSubjectHistory(new(id), Page(limit, cursor)), ct));

    private static async Task<Ok<Page<HistoryItem>>> OfCertification(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetCertificationHistory(new(id), Page(limit, cursor)), ct));

    private static async Task<Ok<Page<HistoryItem>>> OfRecall(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetRecallHistory(new(id), Page(limit, cursor)), ct));

    private static HistoryPage Page(int? limit, string? cursor) => new(limit ?? Paging.DefaultLimit, cursor);
}
