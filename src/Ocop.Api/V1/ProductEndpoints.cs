using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Products;

namespace Ocop.Api.V1;

internal static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder v1)
    {
        v1.MapList<ProductRow>("products", ListProducts).WithTags("Products").WithName("listProducts").WithSummary("The register, filtered, sorted and paged");
        var group = v1.MapGroup("products").WithTags("Products");

        group.MapPost("", RegisterProduct).WithName("registerProduct").WithSummary("Enter a product");
        group.MapGet("{id:guid}", GetProduct).WithName("getProduct").WithSummary("One product").Produces<ProductDetail>().Produces(304);
        group.MapPatch("{id:guid}", ChangeProduct).WithName("changeProduct").WithSummary("Edit a product").AcceptsMergePatch<ChangeProductRequest>();
        group.MapGet("{id:guid}/certifications", ListCertifications).WithName("listProductCertifications").WithSummary("All recognitions of a product, the newest first");
    }

    private static async Task<IResult> ListProducts([AsParameters] RegisterQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var filter = query.ToFilter(clock.Today());

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "san-pham-ocop", "Danh sách sản phẩm OCOP", RegisterColumns.For(context), await mediator.Send(new ExportProducts(filter), ct))
            : Results.Ok(await mediator.Send(new ListProducts(filter, query.Count == true), ct));
    }

    private static async Task<Created<RegisteredProduct>> RegisterProduct(RegisterProductRequest body, IMediator mediator, CancellationToken ct)
    {
        var product = await mediator.Send(
            new RegisterProduct(
                body.Name, new(body.SubjectId), body.TypeCode, body.UnitId is { } u ? new(u) : null, body.Description, body.Story,
                body.Code, body.Gtins ?? [], body.Aliases ?? []), ct);
        return TypedResults.Created($"/api/v1/products/{product.Id}", product);
    }

    private static async Task<IResult> GetProduct(Guid id, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var product = await mediator.Send(new GetProduct(new(id)), ct);
        return Preconditions.OkWithTag(context, product, Preconditions.Tag(product.Version, clock.Today(), product.RowVersion));
    }

    private static async Task<NoContent> ChangeProduct(Guid id, ChangeProductRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeProduct(new(id), Preconditions.ReadVersion(context))
            {
                Name = body.Name, Description = body.Description, Story = body.Story, Code = body.Code, Gtins = body.Gtins, Aliases = body.Aliases,
                TypeCode = body.TypeCode,
                UnitId = body.UnitId.Select(u => u is { } x ? new Domain.AdministrativeUnits.UnitId(x) : (Domain.AdministrativeUnits.UnitId?)null),
                CurrentUnitId = body.CurrentUnitId.Select(u => u is { } x ? new Domain.AdministrativeUnits.UnitId(x) : (Domain.AdministrativeUnits.UnitId?)null),
            }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<CertificationItem>>> ListCertifications(Guid id, DateOnly? asOf, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListProductCertifications(new(id), asOf), ct));
}

/// <summary>A product to enter into the register.</summary>
/// <param name="Name">As on the decision or the pack.</param>
/// <param name="TypeCode">Code of a product type, such as QD26-07; see <c>GET /product-types</c>.</param>
/// <param name="UnitId">The administrative unit as the paper names it, old or new; today's follows from it.</param>
/// <param name="Code">The product's code, where it has one; otherwise it gets <c>OCOP-…</c>.</param>
/// <param name="Gtins">GS1 numbers of 8, 12, 13 or 14 digits.</param>
/// <param name="Aliases">Older codes that must keep working.</param>
internal sealed record RegisterProductRequest(
    string Name, Guid SubjectId, string? TypeCode, Guid? UnitId, string? Description, string? Story, string? Code, IReadOnlyList<string>? Gtins, IReadOnlyList<string>? Aliases);

/// <summary>What to change; absent fields stay, null empties.</summary>
internal sealed record ChangeProductRequest
{
    public Optional<string?> Name { get; init; }

    /// <summary>Code of a product type, such as QD26-07.</summary>
    public Optional<string?> TypeCode { get; init; }
    public Optional<Guid?> UnitId { get; init; }

    /// <summary>Today's commune, where the old one was divided and only a person can say.</summary>
    public Optional<Guid?> CurrentUnitId { get; init; }
    public Optional<string?> Description { get; init; }
    public Optional<string?> Story { get; init; }

    /// <summary>A new code; the old one stays as an alias.</summary>
    public Optional<string?> Code { get; init; }
    public Optional<IReadOnlyList<string>?> Gtins { get; init; }

    /// <summary>Aliases to add; existing ones are never dropped.</summary>
    public Optional<IReadOnlyList<string>?> Aliases { get; init; }
}
