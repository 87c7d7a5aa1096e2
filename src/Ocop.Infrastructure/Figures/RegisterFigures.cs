using System.Globalization;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Figures;
using Ocop.Application.PublicRegister;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.Figures;

/// <summary>One pass each over the recognitions that end in the time asked for, which the index on the last valid day finds.</summary>
internal sealed class RegisterFigures(NpgsqlDataSource source, IReferenceFacts facts, IProcessRules rules, TimeProvider clock) : IRegisterFigures
{
    private const string Quarter = "date_trunc('quarter', e.expires_on)::date";

    public async Task<(IReadOnlyList<ExpiringTally> Items, ExpiringTally Total)> ExpiringAsync(FigureQuestion question, Reach within, CancellationToken ct)
    {
        var sql = Sql(question, within, RegisterView.Present, [RegisterStatus.InForce, RegisterStatus.Suspended, RegisterStatus.Expired]);
        return await ReadAsync(
            c => sql.Grouped(c, [Quarter, .. RegisterSql.Unit], "count(*)::int, (count(*) filter (where e.stars = 3))::int, (count(*) filter (where e.stars = 4))::int, (count(*) filter (where e.stars = 5))::int"),
            r => r.GetBoolean(0)
                ? new ExpiringTally(null, null, null, null, null, r.GetInt32(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8))
                : new(
                    NameOf(r.GetFieldValue<DateOnly>(1)), r.GetFieldValue<DateOnly>(1), EndOf(r.GetFieldValue<DateOnly>(1)), Text(r, 3), Text(r, 4),
                    r.GetInt32(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8)),
            ct);
    }

    public async Task<(IReadOnlyList<RenewalTally> Items, RenewalTally Total)> RenewalsAsync(FigureQuestion question, FigureGrouping by, int earliestDays, Reach within, CancellationToken ct)
    {
        var sql = Sql(question, within, RegisterView.EveryOne, []);
        sql.Require(RenewalSql.Due(earliestDays));
        var byQuarter = by == FigureGrouping.Quarter;
        IReadOnlyList<string> keys = byQuarter ? [Quarter] : RegisterSql.Unit;
        const string Counts = $"""
            count(*)::int, (count(*) filter (where {RenewalSql.InTime}))::int, (count(*) filter (where {RenewalSql.Late}))::int,
            (count(*) filter (where {RenewalSql.NotRenewed}))::int, (count(*) filter (where {RenewalSql.Pending}))::int,
            (percentile_cont(0.5) within group (order by n.decision_date - e.expires_on) filter (where n.decision_date > e.expires_on))::numeric
            """;
        return await ReadAsync(
            c => sql.Grouped(c, keys, Counts, RenewalSql.Next),
            r =>
            {
                var total = r.GetBoolean(0);
                var start = !total && byQuarter ? r.GetFieldValue<DateOnly>(1) : (DateOnly?)null;
                var at = keys.Count + 1;
                var (due, inTime, late, not, pending) = (r.GetInt32(at), r.GetInt32(at + 1), r.GetInt32(at + 2), r.GetInt32(at + 3), r.GetInt32(at + 4));
                return new RenewalTally(
                    start is { } s ? NameOf(s) : null, start, start is { } f ? EndOf(f) : null, total || byQuarter ? null : Text(r, 2), total || byQuarter ? null : Text(r, 3),
                    due, inTime, late, not, pending, due == pending ? null : Math.Round(100m * (inTime + late) / (due - pending), 1),
                    r.IsDBNull(at + 5) ? null : Math.Round(r.GetDecimal(at + 5), 1));
            },
            ct);
    }

    // the row over all comes last, also of nothing
    private async Task<(IReadOnlyList<T> Items, T Total)> ReadAsync<T>(Func<NpgsqlConnection, NpgsqlCommand> ask, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = ask(connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<T> rows = [];

        while (await reader.ReadAsync(ct))
        {
            rows.Add(read(reader));
        }

        return (rows[..^1], rows[^1]);
    }

    private RegisterSql Sql(FigureQuestion question, Reach within, RegisterView view, IReadOnlyList<RegisterStatus> statuses) => new(
        question.Register with { View = view, Statuses = statuses, ExpiresFrom = question.From, ExpiresTo = question.To }, within, facts.Current.Units, clock.Today(),
        rules.Get(ProcessRuleKeys.ExpiringDays, question.Register.On));

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static string NameOf(DateOnly start) => string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-Q{(start.Month + 2) / 3}");

    private static DateOnly EndOf(DateOnly start) => start.AddMonths(3).AddDays(-1);
}
