using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;
using Ocop.Domain.Labels;

namespace Ocop.Benchmarks.Hosts;

/// <summary>The check of a stamp as a careful person would write it by hand: one query, and the checks of a moment written together. It looks for no copies.</summary>
internal static class RawStamps
{
    private const string Sql = """
        select e.code, e.name, e.subject_name, e.unit_name, e.group_name, e.illustrative, e.stars, e.level, e.issuer, e.decision_number, e.decision_date,
            e.valid_from, e.expires_on, e.ended_on, e.ended_as, e.end_ground, e.suspended,
            g.series, g.from_number + k.position, r.state, r.lot, r.packed_on,
            exists (select 1 from recall_lots l join recalls c on c.id = l.recall_id where l.product_id = e.product_id and l.code = r.lot and c.status in ('under-way', 'checked', 'closed')),
            (select count(*) from complaints m where m.stamp_code = k.code and m.status in ('received', 'in-progress') and m.kind in ('counterfeit', 'mark-misuse')),
            exists (select 1 from stamp_alerts a where a.code = k.code and a.status <> 'dismissed'),
            s.checks, s.today, s.first_at, w.product_id is not null
        from stamp_codes k join stamp_grants g on g.key = k.grant_key
        cross join lateral (select * from stamp_ranges where grant_id = g.id and from_number <= g.from_number + k.position order by from_number desc limit 1) r
        join register_entries e on e.product_id = g.product_id and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        left join register_entries w on w.product_id = g.product_id and w.shown_from <= r.packed_on and w.shown_until > r.packed_on and w.certification_id is not null
        cross join lateral (
            select count(*) as checks, count(*) filter (where x.at >= $3) as today, min(x.at) as first_at
            from (select at from stamp_scans where code = k.code order by at desc limit 1000) x) s
        where k.code = $1
        """;

    public static void MapRawStamps(this IEndpointRouteBuilder app, NpgsqlDataSource source)
    {
        var scans = Channel.CreateUnbounded<RawScan>(new() { SingleReader = true });
        app.MapGet("/api/v1/public/stamps/{code}", (string code, HttpContext context) => VerifyAsync(code, context, source, scans.Writer)).AllowAnonymous();
        _ = WriteAsync(source, scans.Reader);
    }

    private static async Task VerifyAsync(string code, HttpContext context, NpgsqlDataSource source, ChannelWriter<RawScan> scans)
    {
        if (!StampCode.TryParse(code, out var stamp))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var now = TimeProvider.System.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(7));
        await using var connection = await source.OpenConnectionAsync(context.RequestAborted);
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = stamp.Value });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime.Date, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.PrepareAsync(context.RequestAborted);
        await using var r = await command.ExecuteReaderAsync(context.RequestAborted);

        if (!await r.ReadAsync(context.RequestAborted))
        {
            context.Response.StatusCode = 404;
            return;
        }

        scans.TryWrite(new(stamp.Value, now, context.Connection.RemoteIpAddress?.ToString() + context.Request.Headers.UserAgent));
        var (from, expires, ended, checks) = (RawEndpoints.Day(r, 11), RawEndpoints.Day(r, 12), RawEndpoints.Day(r, 13), (int)r.GetInt64(25));
        var first = r.IsDBNull(27) ? (DateTime?)null : r.GetDateTime(27);
        var status = RawEndpoints.Status(today, from, expires, ended, RawEndpoints.Text(r, 14), r.IsDBNull(16) ? null : r.GetFieldValue<NpgsqlRange<DateOnly>[]>(16));
        var outcome = r.GetString(19) != "activated" ? "not-activated" : r.GetBoolean(22) ? "product-recalled" : !r.GetBoolean(28) ? "not-recognised" : r.GetInt64(23) > 2 ? "wrong-product"
            : r.GetBoolean(24) ? "suspicious" : checks == 0 ? "first-check" : "repeat-check";
        var answer = new RawStampVerification(
            status, new(r.GetString(0), r.GetString(1), r.GetString(2), RawEndpoints.Text(r, 3), RawEndpoints.Text(r, 4), r.GetBoolean(5)),
            new(r.GetInt32(6), status, r.GetString(7), RawEndpoints.Text(r, 8), RawEndpoints.Text(r, 9), RawEndpoints.Day(r, 10), from, expires, ended, RawEndpoints.Text(r, 15)), now, r.GetString(19),
            new(r.GetString(17), r.GetInt64(18), RawEndpoints.Text(r, 20), RawEndpoints.Day(r, 21), outcome, checks, (int)r.GetInt64(26), first, "in-force", status,
                checks == 0 ? "Tem thật, bạn là người đầu tiên kiểm tra." : string.Create(CultureInfo.InvariantCulture, $"Tem thật, đã được kiểm tra {checks} lần từ {first:dd/MM/yyyy}; nếu hàng vừa mở, hãy cẩn thận."),
                checks == 0 ? "A true stamp, and you are the first to check it." : string.Create(CultureInfo.InvariantCulture, $"A true stamp, checked {checks} times since {first:yyyy-MM-dd}; take care if the pack was just opened.")));
        await RawEndpoints.SendAsync(context, JsonSerializer.SerializeToUtf8Bytes(answer, RawJson.Relaxed.RawStampVerification));
    }

    private static async Task WriteAsync(NpgsqlDataSource source, ChannelReader<RawScan> scans)
    {
        var salt = RandomNumberGenerator.GetBytes(32);

        while (await scans.WaitToReadAsync())
        {
            await using (var connection = await source.OpenConnectionAsync())
            await using (var copy = await connection.BeginBinaryImportAsync("copy stamp_scans (code, at, device) from stdin (format binary)"))
            {
                while (scans.TryRead(out var scan))
                {
                    await copy.StartRowAsync();
                    await copy.WriteAsync(scan.Code, NpgsqlDbType.Bigint);
                    await copy.WriteAsync(scan.At, NpgsqlDbType.TimestampTz);
                    await copy.WriteAsync(new Guid(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(scan.Origin)).AsSpan(0, 16)), NpgsqlDbType.Uuid);
                }

                await copy.CompleteAsync();
            }

            await Task.Delay(250);
        }
    }

    private sealed record RawScan(long Code, DateTimeOffset At, string Origin);
}

internal sealed record RawStampVerification(string Verdict, RawProduct Product, RawCertification Certification, DateTimeOffset CheckedAt, string StampState, RawStamp Stamp);

internal sealed record RawStamp(
    string Series, long Number, string? Lot, DateOnly? PackedOn, string Outcome, int Checks, int ChecksToday, DateTime? FirstCheckedAt, string StatusWhenPacked, string StatusToday, string Reason, string ReasonEn);
