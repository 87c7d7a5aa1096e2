using System.Text.Json.Serialization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

[Requires(Permissions.RegisterRead)]
public sealed record GetProduct(ProductId Id) : IQuery<ProductDetail>;

/// <summary>A product with everything the register holds of it: the row of the list as of today, and more.</summary>
public sealed record ProductDetail : ProductRow
{
    internal ProductDetail(ProductRow today)
        : base(today) { }

    public string? Description { get; init; }

    /// <summary>What the product tells about itself, for the public page.</summary>
    public string? Story { get; init; }
    public Guid? TypeId { get; init; }

    /// <summary>The unit as recorded, old or new.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Today's commune, where it is certain.</summary>
    public Guid? CurrentUnitId { get; init; }

    /// <summary>Set when the id asked for belongs to a record merged into this one: this one's id.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>Older codes, which keep working.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>GS1 numbers, 14 digits each.</summary>
    public required IReadOnlyList<string> Gtins { get; init; }
    public required IReadOnlyList<ProductImageItem> Images { get; init; }
    public required IReadOnlyList<ProductSourceItem> Sources { get; init; }

    /// <summary>The last one first; only that one can be undone.</summary>
    public required IReadOnlyList<ProductTransferItem> Transfers { get; init; }

    /// <summary>Records merged into this one, the newest first; each can be undone.</summary>
    public required IReadOnlyList<ProductMergeItem> Merges { get; init; }

    /// <summary>Records split off, the newest first; each can be undone.</summary>
    public required IReadOnlyList<ProductSplitItem> Splits { get; init; }

    /// <summary>Row version; the ETag begins with it.</summary>
    public uint Version { get; init; }

    /// <summary>Changes with whatever the register's row shows.</summary>
    [JsonIgnore]
    public uint RowVersion { get; init; }
}

public sealed record ProductImageItem(Guid Id, string Url, string Alt);

public sealed record ProductSourceItem(string Title, string? Url);

/// <summary>A passing from one subject to another.</summary>
/// <param name="On">First day with the new subject.</param>
public sealed record ProductTransferItem(Guid Id, Guid FromSubjectId, string? FromSubjectName, Guid ToSubjectId, string? ToSubjectName, DateOnly On);

/// <summary>A duplicate that was merged into the product.</summary>
public sealed record ProductMergeItem(Guid Id, Guid DuplicateId, string DuplicateName, DateOnly On);

/// <summary>A product that was split off.</summary>
public sealed record ProductSplitItem(Guid Id, Guid ProductId, string ProductName, DateOnly On);

internal sealed class GetProductHandler(IOcopDb db, ICaller caller, IRegisterReader register, IProcessRules rules, TimeProvider clock) : IRequestHandler<GetProduct, ProductDetail>
{
    public async Task<ProductDetail> Handle(GetProduct query, CancellationToken cancellationToken)
    {
        var id = await db.Products.FollowMergesAsync(caller, query.Id, cancellationToken);
        var product = await db.Products.AsNoTracking().Include(p => p.Codes).Include(p => p.Sources).Include(p => p.Images).Include(p => p.Transfers)
            .SingleAsync(p => p.Id == id, cancellationToken);
        var today = clock.Today();
        var (rows, _) = await register.ListAsync(new() { On = today, ProductId = id, Limit = 1 }, Reach.Everything, cancellationToken);

        return new(ProductRow.From(rows.Count == 1 ? rows[0] : throw new DomainException(ProductErrors.NotFound()), today, rules.Get(ProcessRuleKeys.ExpiringDays, today)))
        {
            Description = product.Description, Story = product.Story, TypeId = product.TypeId?.Value, UnitId = product.UnitId?.Value, CurrentUnitId = product.CurrentUnitId?.Value,
            MergedInto = query.Id == id ? null : id.Value, Version = product.Version, RowVersion = rows[0].Version,
            Aliases = CodesOf(product, ProductCodeKind.Alias), Gtins = CodesOf(product, ProductCodeKind.Gtin),
            Images = [.. product.Images.OrderBy(i => i.Position).Select(i => new ProductImageItem(i.Id, $"/api/v1/public/images/{i.FileHash}", i.AlternativeText))],
            Sources = [.. product.Sources.Select(s => new ProductSourceItem(s.Title, s.Url))],
            Transfers = await TransfersAsync(product, cancellationToken), Merges = await MergesAsync(id, cancellationToken), Splits = await SplitsAsync(id, cancellationToken),
        };
    }

    private static List<string> CodesOf(Product product, ProductCodeKind kind) => [.. product.Codes.Where(c => c.Kind == kind).Select(c => c.Value).Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<ProductTransferItem>> TransfersAsync(Product product, CancellationToken ct)
    {
        if (product.Transfers.Count == 0)
        {
            return [];
        }

        var ids = product.Transfers.SelectMany(t => (Domain.Subjects.SubjectId[])[t.From, t.To]).Distinct().ToArray();
        var names = await db.Subjects.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);

        return [.. product.Transfers.OrderByDescending(t => t.On).Select(t =>
            new ProductTransferItem(t.Id, t.From.Value, names.GetValueOrDefault(t.From), t.To.Value, names.GetValueOrDefault(t.To), t.On))];
    }

    private async Task<IReadOnlyList<ProductMergeItem>> MergesAsync(ProductId id, CancellationToken ct)
    {
        var merges = await (
            from m in db.ProductMerges.Where(m => m.SurvivorId == id && m.UndoneAt == null)
            join p in db.Products on m.DuplicateId equals p.Id
            orderby m.MergedAt descending
            select new { m.Id, m.DuplicateId, p.Name, m.MergedAt }).ToListAsync(ct);

        return [.. merges.Select(m => new ProductMergeItem(m.Id.Value, m.DuplicateId.Value, m.Name, m.MergedAt.Day()))];
    }

    private async Task<IReadOnlyList<ProductSplitItem>> SplitsAsync(ProductId id, CancellationToken ct)
    {
        var splits = await (
            from s in db.ProductSplits.Where(s => s.ProductId == id && s.UndoneAt == null)
            join p in db.Products.Where(p => p.MergedIntoId == null) on s.PartId equals p.Id
            orderby s.SplitAt descending
            select new { s.Id, s.PartId, p.Name, s.SplitAt }).ToListAsync(ct);

        return [.. splits.Select(s => new ProductSplitItem(s.Id.Value, s.PartId.Value, s.Name, s.SplitAt.Day()))];
    }
}
