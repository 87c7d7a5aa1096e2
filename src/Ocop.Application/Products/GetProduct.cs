using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

[Requires(Permissions.RegisterRead)]
public sealed record GetProduct(ProductId Id) : IQuery<ProductDetail>;

/// <summary>A product with everything the register holds of it.</summary>
/// <param name="Register">As the list shows it today; null for a record merged into another.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
public sealed record ProductDetail(
    Guid Id, string Code, string Name, string? Description, string? Story, Guid SubjectId, Guid? TypeId, Guid? UnitId, Guid? CurrentUnitId, bool Illustrative,
    Guid? MergedIntoId, IReadOnlyList<string> Aliases, IReadOnlyList<string> Gtins, IReadOnlyList<ProductImageItem> Images, IReadOnlyList<ProductSourceItem> Sources,
    IReadOnlyList<ProductTransferItem> Transfers, ProductRow? Register, uint Version);

public sealed record ProductImageItem(Guid Id, string Url, string Alt);

public sealed record ProductSourceItem(string Title, string? Url);

/// <summary>A passing from one subject to another.</summary>
/// <param name="On">First day with the new subject.</param>
public sealed record ProductTransferItem(Guid FromSubjectId, Guid ToSubjectId, DateOnly On);

internal sealed class GetProductHandler(IOcopDb db, ICaller caller, IRegisterReader register, IProcessRules rules, TimeProvider clock) : IRequestHandler<GetProduct, ProductDetail>
{
    public async Task<ProductDetail> Handle(GetProduct query, CancellationToken cancellationToken)
    {
        var product = await db.Products.AsNoTracking().For(caller).Include(p => p.Codes).Include(p => p.Sources).Include(p => p.Images).Include(p => p.Transfers)
            .SingleOrDefaultAsync(p => p.Id == query.Id, cancellationToken) ?? throw new DomainException(ProductErrors.NotFound());
        var today = clock.Today();
        var (rows, _) = await register.ListAsync(new() { On = today, ProductId = query.Id, Limit = 1 }, cancellationToken);

        return new(
            product.Id.Value, product.Code, product.Name, product.Description, product.Story, product.SubjectId.Value, product.TypeId?.Value, product.UnitId?.Value,
            product.CurrentUnitId?.Value, product.Illustrative, product.MergedIntoId?.Value, CodesOf(product, ProductCodeKind.Alias), CodesOf(product, ProductCodeKind.Gtin),
            [.. product.Images.OrderBy(i => i.Position).Select(i => new ProductImageItem(i.Id, $"/api/v1/public/images/{i.FileHash}", i.AlternativeText))],
            [.. product.Sources.Select(s => new ProductSourceItem(s.Title, s.Url))],
            [.. product.Transfers.OrderBy(t => t.On).Select(t => new ProductTransferItem(t.From.Value, t.To.Value, t.On))],
            rows.Count == 0 ? null : ProductRow.From(rows[0], today, rules.Get(ProcessRuleKeys.ExpiringDays, today)), product.Version);
    }

    private static List<string> CodesOf(Product product, ProductCodeKind kind) => [.. product.Codes.Where(c => c.Kind == kind).Select(c => c.Value).Order(StringComparer.Ordinal)];
}
