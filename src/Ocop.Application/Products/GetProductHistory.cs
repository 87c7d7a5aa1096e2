using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>What happened to a product, to its recognitions, and to the duplicates that were merged into it.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetProductHistory(ProductId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

internal sealed class GetProductHistoryValidator : AbstractValidator<GetProductHistory>
{
    public GetProductHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class GetProductHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history) : IRequestHandler<GetProductHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetProductHistory query, CancellationToken cancellationToken)
    {
        List<ProductId> ids = [await db.Products.FollowMergesAsync(caller, query.Id, cancellationToken)];

        for (var seen = 0; seen < ids.Count;)
        {
            var level = ids[seen..].Select(i => (ProductId?)i).ToArray();
            seen = ids.Count;
            ids.AddRange(await db.Products.Where(p => level.Contains(p.MergedIntoId)).Select(p => p.Id).ToListAsync(cancellationToken));
        }

        var certifications = await db.Certifications.Where(c => ids.Contains(c.ProductId)).Select(c => c.Id).ToListAsync(cancellationToken);

        var mayEdit = caller.Has(Permissions.RegisterWrite) && await db.Products.For(caller, Permissions.RegisterWrite).AnyAsync(p => p.Id == ids[0], cancellationToken);
        return await history.ReadAsync([.. ids.Select(i => i.Value), .. certifications.Select(c => c.Value)], query.Page, mayEdit, withInternal: false, cancellationToken);
    }
}
