using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>One pass over the register. Of all of it, kept for a minute: nobody needs these figures to the second, and the pass grows with the register.</summary>
internal sealed class RegisterStatistics(NpgsqlDataSource source, IMemoryCache cache) : IRegisterStatistics
{
    private const string Shown = "from register_entries e where shown_from <= $1 and shown_until > $1 and certification_id is not null";

    private const string ByStatus = $"""
        select case
                 when ended_on <= $1 then ended_as
                 when undone_revocations @> $1 then 'revoked'
                 when valid_from is null then 'unconfirmed'
                 when valid_from > $1 then 'not-yet'
                 when expires_on < $1 then 'expired'
                 when suspended @> $1 then 'suspended'
                 when expires_on <= $1 + $2 then 'expiring'
                 else 'in-force' end as status,
               stars, count(*)::int
        {Shown}
        """;

    private const string Subjects = $"select count(distinct subject_id)::int {Shown}";

    public async Task<RegisterFigures> CountAsync(Reach within, DateOnly on, int expiringDays, DateTimeOffset now, CancellationToken ct) => !within.IsEverything
        ? await ReadAsync(within, on, expiringDays, now, ct)
        : (await cache.GetOrCreateAsync((nameof(RegisterStatistics), on), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            return await ReadAsync(within, on, expiringDays, now, ct);
        }))!;

    private async Task<RegisterFigures> ReadAsync(Reach within, DateOnly on, int expiringDays, DateTimeOffset now, CancellationToken ct)
    {
        SortedDictionary<string, int> byStatus = new(StringComparer.Ordinal);
        SortedDictionary<string, int> byStars = new(StringComparer.Ordinal);

        await using (var command = Command(ByStatus, " group by 1, 2", within, on, expiringDays))
        {
            await using var reader = await command.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                var (status, stars, count) = (reader.GetString(0), reader.GetInt32(1).ToString(CultureInfo.InvariantCulture), reader.GetInt32(2));
                byStatus[status] = byStatus.GetValueOrDefault(status) + count;

                if (status is "in-force" or "expiring")
                {
                    byStars[stars] = byStars.GetValueOrDefault(stars) + count;
                }
            }
        }

        await using var subjects = Command(Subjects, "", within, on);
        return new(byStatus.Values.Sum(), byStatus, byStars, (int)(await subjects.ExecuteScalarAsync(ct))!, now);
    }

    private NpgsqlCommand Command(string sql, string end, Reach within, params object[] values)
    {
        var command = source.CreateCommand();
        Array.ForEach(values, value => command.AddNumbered(value));
        command.CommandText = sql + (ReachSql.OfProducts(within, "e", command.AddNumbered) is { } reached ? " and " + reached : "") + end;
        return command;
    }
}
