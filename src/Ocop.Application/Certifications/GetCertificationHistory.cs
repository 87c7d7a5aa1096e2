using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.Certifications;

/// <summary>What happened to one recognition.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetCertificationHistory(CertificationId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

internal sealed class GetCertificationHistoryValidator : AbstractValidator<GetCertificationHistory>
{
    public GetCertificationHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class GetCertificationHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history) : IRequestHandler<GetCertificationHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetCertificationHistory query, CancellationToken cancellationToken) =>
        await db.CertificationsFor(caller).AnyAsync(c => c.Id == query.Id, cancellationToken)
            ? await history.ReadAsync([query.Id.Value], query.Page, caller.Has(Permissions.RegisterWrite), withInternal: false, cancellationToken)
            : throw new DomainException(CertificationErrors.NotFound());
}
