using System.Globalization;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Retention;

/// <summary>How long each kind of record is kept, what is held of it now, and what the last run removed.</summary>
[Requires(Permissions.AuditRead)]
public sealed record GetRetention : IQuery<Page<RetainedKind>>;

/// <summary>A kind of record that is kept for a time.</summary>
/// <param name="Kind">Such as <c>letters-sent</c>; the list is open.</param>
/// <param name="Days">Period in days, by the rule in force today; null while there is none, and nothing is removed.</param>
/// <param name="Source">Where the period was taken from.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
/// <param name="OnRequest">Removed by an act of its own when somebody asks, never by the job.</param>
/// <param name="Held">How many are held now.</param>
/// <param name="OldestAt">Since when the oldest of them counts; null when none is held.</param>
/// <param name="LastRunAt">End of the last run of the job; null before the first.</param>
/// <param name="Removed">How many it removed.</param>
public sealed record RetainedKind(
    string Kind, int? Days, string? Source, bool Confirmed, bool OnRequest, int Held, DateTimeOffset? OldestAt, DateTimeOffset? LastRunAt, int? Removed);

internal sealed class GetRetentionHandler(IRetention retention, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetRetention, Page<RetainedKind>>
{
    public async Task<Page<RetainedKind>> Handle(GetRetention query, CancellationToken cancellationToken)
    {
        var (rules, today) = (facts.Current, clock.Today());
        return new(
            [
                .. (await retention.ReadAsync(cancellationToken)).Select(s =>
                {
                    var rule = rules.RuleOn(RetentionRules.KeyOf(s.Kind), today);
                    return new RetainedKind(
                        s.Kind, rule is null ? null : int.Parse(rule.Value, CultureInfo.InvariantCulture), rule?.Source, rule?.Confirmed == true, s.OnRequest,
                        s.Held, s.OldestAt, s.LastRunAt, s.Removed);
                }),
            ], null);
    }
}

/// <summary>The rules that say how long something is kept.</summary>
public static class RetentionRules
{
    /// <summary>Key of the rule for a kind: <c>letters-sent</c> is kept for <c>retention.letters_sent_days</c>.</summary>
    public static string KeyOf(string kind) => $"retention.{kind.Replace('-', '_')}_days";
}

/// <summary>What is held of a kind of record.</summary>
public sealed record RetainedStock(string Kind, bool OnRequest, int Held, DateTimeOffset? OldestAt, DateTimeOffset? LastRunAt, int? Removed);

/// <summary>Looks at what is kept for a time.</summary>
public interface IRetention
{
    /// <summary>Every kind, in the order in which the job goes through them.</summary>
    Task<IReadOnlyList<RetainedStock>> ReadAsync(CancellationToken ct);
}
