using System.Text.Json;
using FluentValidation;
using Ocop.Application.Common;

namespace Ocop.Application.Ledger;

/// <summary>One thing that happened to a record.</summary>
/// <param name="Type">Such as <c>product.changed.v1</c>; the list is open.</param>
/// <param name="AggregateId">The record: a product's history also tells what happened to its recognitions.</param>
/// <param name="Actor">Who did it; null for the system itself.</param>
/// <param name="Agency">For which agency.</param>
/// <param name="Changes">What it changed; the names of persons and the like only for those who may edit the register.</param>
public sealed record HistoryItem(Guid Id, DateTimeOffset At, string Type, Guid AggregateId, string? Actor, string? Agency, IReadOnlyList<HistoryChange> Changes);

/// <summary>One field before and after.</summary>
/// <param name="Field">camelCase, as in the API.</param>
/// <param name="Before">Null when the event only states a value.</param>
/// <param name="After">Text, number or null; a subject, product, unit or type by its name.</param>
public sealed record HistoryChange(string Field, JsonElement? Before, JsonElement? After);

/// <summary>Which page of a history.</summary>
public sealed record HistoryPage(int Limit, string? Cursor);

internal sealed class HistoryPageValidator : AbstractValidator<HistoryPage>
{
    public HistoryPageValidator() => RuleFor(p => p.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

/// <summary>Reads the ledger by record.</summary>
public interface IHistoryReader
{
    /// <summary>What happened to these records, the newest first.</summary>
    /// <param name="aggregateIds">A record and those that belong to it.</param>
    /// <param name="page">Which page.</param>
    /// <param name="withPersonalValues">Whether the caller may see names, phones and addresses of persons.</param>
    /// <param name="withInternal">Whether what stays within the system is told too: the steps of a case that its public events leave out.</param>
    /// <param name="ct">Cancels.</param>
    Task<Page<HistoryItem>> ReadAsync(IReadOnlyCollection<Guid> aggregateIds, HistoryPage page, bool withPersonalValues, bool withInternal, CancellationToken ct);
}
