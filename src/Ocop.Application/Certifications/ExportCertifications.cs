using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;

namespace Ocop.Application.Certifications;

/// <summary>Recognitions as a file, row by row, the newest entry first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportCertifications(CertificationFilter Filter) : IQuery<IAsyncEnumerable<CertificationItem>>;

internal sealed class ExportCertificationsValidator : AbstractValidator<ExportCertifications>
{
    public ExportCertificationsValidator() => RuleFor(q => q.Filter).SetPartValidator(new CertificationFilterValidator());
}

internal sealed class ExportCertificationsHandler(IOcopDb db, ICaller caller, IProcessRules rules, IReferenceFacts facts) : IRequestHandler<ExportCertifications, IAsyncEnumerable<CertificationItem>>
{
    public Task<IAsyncEnumerable<CertificationItem>> Handle(ExportCertifications query, CancellationToken cancellationToken) =>
        Task.FromResult(Rows(query.Filter, cancellationToken));

    private async IAsyncEnumerable<CertificationItem> Rows(CertificationFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, filter.On);
        var rows =
            from c in filter.Of(db.CertificationsFor(caller).AsNoTracking()).Include(c => c.Suspensions)
            join p in db.Products on c.ProductId equals p.Id
            orderby c.Id descending
            select new { Certification = c, p.Name };

        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return CertificationItem.From(row.Certification, filter.On, days, facts.Current) with { ProductName = row.Name };
        }
    }
}
