using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.Products;

namespace Ocop.Api.V1;

internal static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("products").WithTags("Products");

        group.MapPost("", RegisterProduct);
    }

    private static async Task<Created<RegisteredProduct>> RegisterProduct(RegisterProductRequest body, IMediator mediator, CancellationToken ct)
    {
        var product = await mediator.Send(
            new RegisterProduct(body.Name, new(body.SubjectId), null, body.UnitId is { } u ? new(u) : null, body.Description, body.Story, body.Code, body.Gtins ?? [], body.Aliases ?? []), ct);
        return TypedResults.Created($"/api/v1/products/{product.Id}", product);
    }
}

/// <summary>A product to enter into the register.</summary>
/// <param name="Name">As on the decision or the pack.</param>
/// <param name="Code">The product's code, where it has one; otherwise it gets <c>OCOP-…</c>.</param>
internal sealed record RegisterProductRequest(
    string Name, Guid SubjectId, string? TypeCode, Guid? UnitId, string? Description, string? Story, string? Code, IReadOnlyList<string>? Gtins, IReadOnlyList<string>? Aliases);
