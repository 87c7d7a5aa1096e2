using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Recognitions of a product or of a decision, the newest entry first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListCertifications(ProductId? ProductId, string? DecisionNumber, DateOnly On, int Limit, string? Cursor) : IQuery<Page<CertificationItem>>;

internal sealed class ListCertificationsValidator : AbstractValidator<ListCertifications>
{
    public ListCertificationsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.DecisionNumber).MaximumLength(100);
    }
}

internal sealed class ListCertificationsHandler(IOcopDb db, IProcessRules rules) : IRequestHandler<ListCertifications, Page<CertificationItem>>
{
    private const string Sort = "-id";

    public async Task<Page<CertificationItem>> Handle(ListCertifications query, CancellationToken cancellationToken)
    {
        var list = db.Certifications.AsNoTracking();

        if (query.ProductId is { } product)
        {
            list = list.Where(c => c.ProductId == product);
        }

        if (query.DecisionNumber is { Length: > 0 } number)
        {
            list = list.Where(c => c.DecisionNumber == number);
        }

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            list = list.Where(c => ((Guid)(object)c.Id).CompareTo(after.Id) < 0);
        }

        var rows = await list.OrderByDescending(c => c.Id).Include(c => c.Suspensions).Take(query.Limit + 1).ToListAsync(cancellationToken);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, query.On);
        var next = rows.Count > query.Limit ? new Cursor(Sort, [], rows[query.Limit - 1].Id.Value).Encode() : null;

        var products = rows.Select(c => c.ProductId).Distinct().ToList();
        var names = await db.Products.Where(p => products.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

        return new([.. rows.Take(query.Limit).Select(c => CertificationItem.From(c, query.On, days) with { ProductName = names.GetValueOrDefault(c.ProductId) })], next);
    }
}
