using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Ledger;

namespace Ocop.Application.Ledger;

/// <summary>Everything that happened, for those who examine it; what is left out does not narrow.</summary>
/// <param name="ActorId">Who did it.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Type">Beginning of the type's name: <c>session.</c>, <c>product.changed</c>.</param>
/// <param name="RecordId">The record that it happened to.</param>
/// <param name="From">First day, in Vietnam.</param>
/// <param name="To">Last day.</param>
public sealed record AuditFilter(Guid? ActorId, Guid? AgencyId, string? Type, Guid? RecordId, DateOnly? From, DateOnly? To, int Limit, string? Cursor);

/// <summary>One page of the audit, the newest first.</summary>
[Requires(Permissions.AuditRead)]
public sealed record SearchAudit(AuditFilter Filter) : IQuery<Page<AuditItem>>;

/// <summary>All of it, for a file.</summary>
[Requires(Permissions.AuditRead)]
public sealed record ExportAudit(AuditFilter Filter) : IQuery<IAsyncEnumerable<AuditItem>>;

/// <summary>One thing that happened.</summary>
/// <param name="Type">Such as <c>product.changed.v1</c>; the list is open.</param>
/// <param name="RecordId">What it happened to; the empty id for a sign-in that no account was meant by.</param>
/// <param name="RecordName">The record's name today, where it has one.</param>
/// <param name="ActorId">Who did it, a person or another system; null for the system itself.</param>
/// <param name="ClientId">The system or application that it was done through; null for our own pages.</param>
/// <param name="TraceId">The same in the logs and in the answer to the request.</param>
/// <param name="Changes">What it changed, names of persons and the like included.</param>
public sealed record AuditItem(
    Guid Id, DateTimeOffset At, string Type, Guid RecordId, string? RecordName, Guid? ActorId, string? ActorName, Guid? AgencyId, string? AgencyName,
    Guid? ClientId, string? ClientName, string? TraceId, IReadOnlyList<HistoryChange> Changes);

internal sealed class AuditFilterValidator : AbstractValidator<AuditFilter>
{
    private const int LongestType = 100;

    public AuditFilterValidator()
    {
        RuleFor(f => f.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
        RuleFor(f => f.Type).MaximumLength(LongestType).OverridePropertyName("type");
        RuleFor(f => f.To).GreaterThanOrEqualTo(f => f.From).When(f => f is { From: not null, To: not null }).OverridePropertyName("to");
    }
}

internal sealed class SearchAuditValidator : AbstractValidator<SearchAudit>
{
    public SearchAuditValidator() => RuleFor(q => q.Filter).SetPartValidator(new AuditFilterValidator());
}

internal sealed class ExportAuditValidator : AbstractValidator<ExportAudit>
{
    public ExportAuditValidator() => RuleFor(q => q.Filter).SetPartValidator(new AuditFilterValidator());
}

internal sealed class SearchAuditHandler(IAuditReader audit) : IRequestHandler<SearchAudit, Page<AuditItem>>
{
    public Task<Page<AuditItem>> Handle(SearchAudit query, CancellationToken cancellationToken) => audit.ReadAsync(query.Filter, cancellationToken);
}

internal sealed class ExportAuditHandler(IAuditReader audit, ILedger ledger, IUnitOfWork work, TimeProvider clock) : IRequestHandler<ExportAudit, IAsyncEnumerable<AuditItem>>
{
    public Task<IAsyncEnumerable<AuditItem>> Handle(ExportAudit query, CancellationToken cancellationToken) => Task.FromResult(StreamAsync(query.Filter, cancellationToken));

    // page by page, so that the names behind the ids are asked for a page at a time
    private async IAsyncEnumerable<AuditItem> StreamAsync(AuditFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var (rows, complete) = (0, false);

        try
        {
            for (var next = filter with { Limit = Paging.MaxLimit, Cursor = null }; !complete;)
            {
                var page = await audit.ReadAsync(next, ct);

                foreach (var item in page.Items)
                {
                    rows++;
                    yield return item;
                }

                complete = page.NextCursor is null;
                next = next with { Cursor = page.NextCursor };
            }
        }
        finally
        {
            // what was read is told also of a reader who went away
            await RecordAsync(filter, rows, complete);
        }
    }

    private Task<int> RecordAsync(AuditFilter filter, int rows, bool complete) => work.RunAsync(
        () =>
        {
            ledger.Record(new AuditExported(
                Guid.CreateVersion7(clock.GetUtcNow()), filter.ActorId, filter.AgencyId is { } agency ? new AgencyId(agency) : null, filter.RecordId, filter.Type, filter.From, filter.To,
                rows, complete));
            return Task.FromResult(rows);
        }, CancellationToken.None);
}

/// <summary>Reads the ledger across all records.</summary>
public interface IAuditReader
{
    Task<Page<AuditItem>> ReadAsync(AuditFilter filter, CancellationToken ct);
}
