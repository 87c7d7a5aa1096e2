using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Representatives;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;

namespace Ocop.Application.ChangeRequests;

/// <summary>What is proposed, as far as the caller may see it: what waits first, then the latest.</summary>
/// <param name="Status">Only these.</param>
/// <param name="Count">Also count all rows.</param>
[Requires(Permissions.RegisterRead)]
public sealed record ListChangeRequests(ChangeRequestStatus? Status, int Limit, string? Cursor, bool Count) : IQuery<Page<ChangeRequestItem>>;

/// <summary>A change request in a list.</summary>
/// <param name="ProductId">The product that is to change; null when it is the subject itself.</param>
/// <param name="RecordName">The record's name today.</param>
/// <param name="Fields">Which fields, by their names in the API.</param>
/// <param name="ProposedBy">The proposer's name.</param>
/// <param name="Mine">The caller proposed it, and may take it back while it waits.</param>
/// <param name="Reason">Why it was rejected.</param>
public sealed record ChangeRequestItem(
    Guid Id, Guid SubjectId, string SubjectName, Guid? ProductId, string RecordName, IReadOnlyList<string> Fields, ChangeRequestStatus Status,
    DateTimeOffset ProposedAt, string? ProposedBy, bool Mine, DateTimeOffset? DecidedAt, string? DecidedBy, string? Reason);

internal sealed class ListChangeRequestsValidator : AbstractValidator<ListChangeRequests>
{
    public ListChangeRequestsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListChangeRequestsHandler(IOcopDb db, ICaller caller, ChangeRequestItems items) : IRequestHandler<ListChangeRequests, Page<ChangeRequestItem>>
{
    private const string Sort = "waiting,-proposedAt";

    public async Task<Page<ChangeRequestItem>> Handle(ListChangeRequests query, CancellationToken cancellationToken)
    {
        var all = db.ChangeRequestsFor(caller).AsNoTracking().Where(r => query.Status == null || r.Status == query.Status);
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 2) is { } after)
        {
            var (waits, id) = (after.Values[0] == "1", after.Id);
            var at = DateTimeOffset.TryParse(after.Values[1], CultureInfo.InvariantCulture, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor());
            rows = rows.Where(r => (waits && r.Status != ChangeRequestStatus.Waiting)
                || ((r.Status == ChangeRequestStatus.Waiting) == waits && (r.ProposedAt < at || (r.ProposedAt == at && ((Guid)(object)r.Id).CompareTo(id) < 0))));
        }

        var found = await rows.Include(r => r.Fields).OrderByDescending(r => r.Status == ChangeRequestStatus.Waiting).ThenByDescending(r => r.ProposedAt).ThenByDescending(r => r.Id)
            .Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(await items.OfAsync(page, cancellationToken), found.Count > query.Limit ? After(page[^1]) : null, total);
    }

    private static string After(ChangeRequest last) => new Cursor(
        Sort, [last.Status == ChangeRequestStatus.Waiting ? "1" : "0", last.ProposedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)], last.Id.Value).Encode();
}

/// <summary>Change requests as they are shown.</summary>
internal sealed class ChangeRequestItems(IOcopDb db, ICaller caller, IRepresentativeDirectory people)
{
    public async Task<IReadOnlyList<ChangeRequestItem>> OfAsync(IReadOnlyList<ChangeRequest> requests, CancellationToken ct)
    {
        var subjectIds = requests.Select(r => r.SubjectId).Distinct().ToArray();
        var productIds = requests.Select(r => r.ProductId).OfType<Domain.Products.ProductId>().Distinct().ToArray();
        var subjects = await db.Subjects.Where(s => subjectIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var products = await db.Products.Where(p => productIds.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var names = await people.NamesOfAsync([.. requests.Select(r => r.ProposedBy), .. requests.Select(r => r.DecidedBy).OfType<Guid>()], ct);

        return
        [
            .. requests.Select(r => new ChangeRequestItem(
                r.Id.Value, r.SubjectId.Value, subjects[r.SubjectId], r.ProductId?.Value, r.ProductId is { } product ? products[product] : subjects[r.SubjectId],
                [.. r.Fields.Select(f => f.Name)], r.Status, r.ProposedAt, names.GetValueOrDefault(r.ProposedBy), r.ProposedBy == caller.UserId, r.DecidedAt,
                r.DecidedBy is { } decider ? names.GetValueOrDefault(decider) : null, r.Reason)),
        ];
    }
}
