using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Recalls;

namespace Ocop.Application.Recalls;

/// <summary>What happened in one recall.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetRecallHistory(RecallId Id, HistoryPage Page) : IQuery<Page<HistoryItem>>;

internal sealed class GetRecallHistoryValidator : AbstractValidator<GetRecallHistory>
{
    public GetRecallHistoryValidator() => RuleFor(q => q.Page).SetPartValidator(new HistoryPageValidator());
}

internal sealed class GetRecallHistoryHandler(IOcopDb db, ICaller caller, IHistoryReader history) : IRequestHandler<GetRecallHistory, Page<HistoryItem>>
{
    public async Task<Page<HistoryItem>> Handle(GetRecallHistory query, CancellationToken cancellationToken)
    {
        if (!await db.RecallsFor(caller).AnyAsync(r => r.Id == query.Id, cancellationToken))
        {
            throw new DomainException(RecallErrors.NotFound());
        }

        var acts = caller.ManagesOrReports();
        var personal = caller.Has(acts) && await db.RecallsFor(caller, acts).AnyAsync(r => r.Id == query.Id, cancellationToken);
        return await history.ReadAsync([query.Id.Value], query.Page, personal, withInternal: true, cancellationToken);
    }
}
