using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;

namespace Ocop.Application.Certifications;

/// <summary>Recognitions of a product or of a decision, the newest entry first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListCertifications(CertificationFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<CertificationItem>>;

/// <summary>Which recognitions; everything left out does not narrow.</summary>
/// <param name="DecisionNumber">Exactly as recorded.</param>
/// <param name="On">The day whose statuses are shown.</param>
public sealed record CertificationFilter(ProductId? ProductId, string? DecisionNumber, DateOnly On)
{
    internal IQueryable<Certification> Of(IQueryable<Certification> all)
    {
        if (ProductId is { } product)
        {
            all = all.Where(c => c.ProductId == product);
        }

        return DecisionNumber is { Length: > 0 } number ? all.Where(c => c.DecisionNumber == number) : all;
    }
}

internal sealed class CertificationFilterValidator : AbstractValidator<CertificationFilter>
{
    public CertificationFilterValidator() => RuleFor(f => f.DecisionNumber).MaximumLength(100);
}

internal sealed class ListCertificationsValidator : AbstractValidator<ListCertifications>
{
    public ListCertificationsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter).SetPartValidator(new CertificationFilterValidator());
    }
}

internal sealed class ListCertificationsHandler(IOcopDb db, ICaller caller, IProcessRules rules, IReferenceFacts facts) : IRequestHandler<ListCertifications, Page<CertificationItem>>
{
    private const string Sort = "-id";

    public async Task<Page<CertificationItem>> Handle(ListCertifications query, CancellationToken cancellationToken)
    {
        var found = query.Filter.Of(db.CertificationsFor(caller).AsNoTracking());
        var list = found;

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            list = list.Where(c => ((Guid)(object)c.Id).CompareTo(after.Id) < 0);
        }

        var rows = await list.OrderByDescending(c => c.Id).Include(c => c.Suspensions).Take(query.Limit + 1).ToListAsync(cancellationToken);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, query.Filter.On);
        var next = rows.Count > query.Limit ? new Cursor(Sort, [], rows[query.Limit - 1].Id.Value).Encode() : null;
        int? total = query.Count ? await found.Take(Paging.CountCap).CountAsync(cancellationToken) : null;

        var products = rows.Select(c => c.ProductId).Distinct().ToList();
        var names = await db.Products.Where(p => products.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

        return new([.. rows.Take(query.Limit).Select(c => CertificationItem.From(c, query.Filter.On, days, facts.Current) with { ProductName = names.GetValueOrDefault(c.ProductId) })], next, total);
    }
}
