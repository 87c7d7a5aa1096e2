using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Notices;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.ExpiryReviews;

/// <summary>Counts the board in one pass over the rows that are on it.</summary>
internal sealed class ExpiryReviewCounts(NpgsqlDataSource source, IReferenceFacts facts, IProcessRules rules, TimeProvider clock) : IExpiryReviewCounts
{
    public async Task<IReadOnlyList<(Guid? UnitId, string? UnitCode, string? UnitName, ExpiryTally Counts)>> ByUnitAsync(RegisterFilter filter, Reach within, CancellationToken ct)
    {
        var review = filter.Review!;
        string[] conditions =
        [
            ReviewSql.OfBucket(ExpiryBucket.Within30), ReviewSql.OfBucket(ExpiryBucket.Within60), ReviewSql.OfBucket(ExpiryBucket.Within90), ReviewSql.OfBucket(ExpiryBucket.Within180),
            ReviewSql.OfBucket(ExpiryBucket.Expired), ReviewSql.OfBucket(ExpiryBucket.ExpiredIdle), ReviewSql.OfPhase(WindowPhase.Open, review), ReviewSql.OfPhase(WindowPhase.Missed, review),
            ReviewSql.OfPhase(WindowPhase.Filed, review), ReviewSql.OfDue(NoticeKind.WindowOpens, review), ReviewSql.OfDue(NoticeKind.WindowCloses, review),
        ];
        RegisterSql sql = new(filter, within, facts.Current.Units, clock.Today(), rules.Get(ProcessRuleKeys.ExpiringDays, filter.On));
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = sql.ByUnit(connection, string.Join(", ", conditions.Select(c => $"(count(*) filter (where {c}))::int")));
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<(Guid?, string?, string?, ExpiryTally)> rows = [];

        while (await reader.ReadAsync(ct))
        {
            var n = Enumerable.Range(3, conditions.Length).Select(reader.GetInt32).ToArray();
            rows.Add((
                reader.IsDBNull(0) ? null : reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2),
                new(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10])));
        }

        return rows;
    }
}
