using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;

namespace Ocop.Api.V1;

/// <summary>Merges, splits and transfers of products, each with its way back.</summary>
internal static class ProductMergeEndpoints
{
    public static void MapProductMerges(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("products/{id:guid}").WithTags("Products");

        group.MapPost("merges", Merge).WithName("mergeProducts").WithSummary("Merge a duplicate into the product");
        group.MapDelete("merges/{mergeId:guid}", UndoMerge).WithName("undoProductMerge").WithSummary("Take a merge back");
        group.MapPost("splits", Split).WithName("splitProduct").WithSummary("Give some recognitions to a new product");
        group.MapDelete("splits/{splitId:guid}", UndoSplit).WithName("undoProductSplit").WithSummary("Take a split back");
        group.MapPost("transfers", Transfer).WithName("transferProduct").WithSummary("Pass the product to another subject");
        group.MapDelete("transfers/{transferId:guid}", UndoTransfer).WithName("undoProductTransfer").WithSummary("Take the last transfer back");
    }

    private static async Task<Created<CreatedId>> Merge(Guid id, MergeRequest body, IMediator mediator, CancellationToken ct)
    {
        var merge = await mediator.Send(new MergeProducts(new(id), new(body.DuplicateId)), ct);
        return TypedResults.Created($"/api/v1/products/{id}/merges/{merge}", new CreatedId(merge));
    }

    private static async Task<NoContent> UndoMerge(Guid id, Guid mergeId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UndoProductMerge(new(id), new(mergeId)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<SplitOffProduct>> Split(Guid id, SplitProductRequest body, IMediator mediator, CancellationToken ct)
    {
        var split = await mediator.Send(new SplitProduct(new(id), body.Name, [.. (body.CertificationIds ?? []).Select(c => new CertificationId(c))]), ct);
        return TypedResults.Created($"/api/v1/products/{id}/splits/{split.Id}", split);
    }

    private static async Task<NoContent> UndoSplit(Guid id, Guid splitId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UndoProductSplit(new(id), new(splitId)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<CreatedId>> Transfer(Guid id, TransferProductRequest body, IMediator mediator, CancellationToken ct)
    {
        var transfer = await mediator.Send(new TransferProduct(new(id), new(body.SubjectId), body.On), ct);
        return TypedResults.Created($"/api/v1/products/{id}/transfers/{transfer}", new CreatedId(transfer));
    }

    private static async Task<NoContent> UndoTransfer(Guid id, Guid transferId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UndoProductTransfer(new(id), transferId), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>A new product and the recognitions that are its own.</summary>
/// <param name="Name">As on the decision or the pack.</param>
/// <param name="CertificationIds">May be empty, when the two were recognised together and the other's recognition is yet to be entered.</param>
internal sealed record SplitProductRequest(string Name, IReadOnlyList<Guid>? CertificationIds);

/// <summary>Whom the product passes to.</summary>
/// <param name="On">The first day with the new subject; not in the future.</param>
internal sealed record TransferProductRequest(Guid SubjectId, [property: Required] DateOnly? On);
