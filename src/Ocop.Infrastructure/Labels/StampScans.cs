using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Domain.Labels;

namespace Ocop.Infrastructure.Labels;

/// <summary>
/// Checks of stamps wait in memory for a moment and are written together, so that no answer waits for a write; then the stamps that were checked again are looked at.
/// What a node has not written when it is killed is lost; a burst beyond what it can hold is counted and told, and never keeps an answer waiting.
/// </summary>
internal sealed partial class StampScans(NpgsqlDataSource source, IServiceScopeFactory scopes, TimeProvider clock, ILogger<StampScans> logger) : BackgroundService, IStampScans
{
    private const int Capacity = 200_000;
    private const int Batch = 10_000;
    private const int MostLookedAt = 200;

    // more of one stamp within a moment come from no buyer, and would make every answer about it count them
    private const int MostOfOne = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PlacedWithin = TimeSpan.FromMinutes(15);

    private const string Copy = "copy stamp_scans (code, at, latitude, longitude, device) from stdin (format binary)";

    /// <summary>The last check by the same device.</summary>
    private const string PlaceSql = """
        update stamp_scans set latitude = $3, longitude = $4
        where ctid = (select ctid from stamp_scans where code = $1 and device = $2 and at > $5 and latitude is null order by at desc limit 1)
        """;

    private const string Again = """
        select k.code, k.grant_key, k.position, s.at, s.latitude, s.longitude, s.device
        from unnest($1) as c (code) join stamp_codes k on k.code = c.code
        cross join lateral (select x.* from stamp_scans x where x.code = c.code and x.at > $2 order by x.at desc limit $3) s
        """;

    private readonly Channel<Check> _checks = Channel.CreateBounded<Check>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly Dictionary<long, Queue<DateTimeOffset>> _pending = [];
    private (DateOnly Day, byte[] Salt)? _salt;
    private long _lost;

    private static readonly ScanOrigin Nowhere = new(null, null, null);

    /// <param name="Written">Whether it is written down already, and at most its place is not.</param>
    private sealed record Check(long Code, ScanOrigin Origin, DateTimeOffset At, bool Again, bool Written)
    {
        public Guid? Device { get; set; }
    }

    public IReadOnlyList<DateTimeOffset> PendingOf(StampCode code)
    {
        lock (_pending)
        {
            return _pending.TryGetValue(code.Value, out var pending) ? [.. pending] : [];
        }
    }

    public void Note(StampCode code, ScanOrigin origin, DateTimeOffset at, bool again)
    {
        // the database keeps microseconds
        var moment = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

        lock (_pending)
        {
            if (!_pending.TryGetValue(code.Value, out var pending))
            {
                _pending[code.Value] = pending = [];
            }

            // under the lock, so that they wait here and there in the same order, and none is written down before it waits here
            if (pending.Count < MostOfOne && _checks.Writer.TryWrite(new(code.Value, origin, moment, again, Written: false)))
            {
                pending.Enqueue(moment);
            }
            else
            {
                _lost++;

                if (pending.Count == 0)
                {
                    _pending.Remove(code.Value);
                }
            }
        }
    }

    public void Place(StampCode code, ScanOrigin origin, DateTimeOffset at) => _checks.Writer.TryWrite(new(code.Value, origin, at.ToUniversalTime(), Again: true, Written: true));

    public void LookAt(IEnumerable<StampCode> codes)
    {
        foreach (var code in codes)
        {
            _checks.Writer.TryWrite(new(code.Value, Nowhere, clock.GetUtcNow(), Again: true, Written: true));
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _checks.Reader.WaitToReadAsync(stoppingToken))
        {
            await TryFlushAsync(stoppingToken);
            await Task.Delay(Pause, stoppingToken);
        }
    }

    private async Task TryFlushAsync(CancellationToken ct)
    {
        List<Check> batch = [];

        while (batch.Count < Batch && _checks.Reader.TryRead(out var check))
        {
            batch.Add(check);
        }

        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await WriteAsync(batch, ct);

            if (batch.Where(c => c.Again).Select(c => c.Code).Distinct().ToArray() is { Length: > 0 } again)
            {
                await LookAsync(again, ct);
            }
        }
        catch (Exception e) when (e is NpgsqlException or DbUpdateException or OperationCanceledException or ObjectDisposedException)
        {
            LogFailed(e, batch.Count);
        }
        finally
        {
            Forget(batch);
        }

        if (Interlocked.Exchange(ref _lost, 0) is > 0 and var lost)
        {
            LogLost(lost);
        }
    }

    private void Forget(List<Check> batch)
    {
        lock (_pending)
        {
            foreach (var check in batch.Where(c => !c.Written))
            {
                // they are written in the order in which they were noted
                if (_pending.TryGetValue(check.Code, out var pending) && pending.TryDequeue(out _) && pending.Count == 0)
                {
                    _pending.Remove(check.Code);
                }
            }
        }
    }

    private async Task WriteAsync(List<Check> batch, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var salt = await SaltAsync(connection, ct);

        foreach (var check in batch)
        {
            check.Device = DeviceOf(salt, check.Origin);
        }

        await using (var copy = await connection.BeginBinaryImportAsync(Copy, ct))
        {
            foreach (var check in batch.Where(c => !c.Written))
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(check.Code, NpgsqlDbType.Bigint, ct);
                await copy.WriteAsync(check.At, NpgsqlDbType.TimestampTz, ct);
                await WriteAsync(copy, check.Origin.Place?.Latitude, NpgsqlDbType.Smallint, ct);
                await WriteAsync(copy, check.Origin.Place?.Longitude, NpgsqlDbType.Smallint, ct);
                await WriteAsync(copy, check.Device, NpgsqlDbType.Uuid, ct);
            }

            await copy.CompleteAsync(ct);
        }

        foreach (var check in batch.Where(c => c is { Written: true, Device: not null, Origin.Place: not null }))
        {
            await using NpgsqlCommand place = new(PlaceSql, connection);
            place.Parameters.Add(new NpgsqlParameter<long> { TypedValue = check.Code });
            place.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = check.Device!.Value });
            place.Parameters.Add(new NpgsqlParameter<short> { TypedValue = check.Origin.Place!.Value.Latitude });
            place.Parameters.Add(new NpgsqlParameter<short> { TypedValue = check.Origin.Place.Value.Longitude });
            place.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = check.At - PlacedWithin });
            await place.ExecuteNonQueryAsync(ct);
        }
    }

    private static Task WriteAsync<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type, CancellationToken ct)
        where T : struct => value is { } known ? copy.WriteAsync(known, type, ct) : copy.WriteNullAsync(ct);

    /// <summary>Judges the stamps of a batch that were checked more than once.</summary>
    private async Task LookAsync(long[] codes, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rules = CloneRuleKeys.Of(scope.ServiceProvider.GetRequiredService<IProcessRules>(), clock.Today());

        foreach (var ((code, key, position), scans) in await ReadAsync(codes, clock.GetUtcNow().AddDays(-rules.WindowDays), ct))
        {
            if (scans.Count > 1 && CloneScore.Of(scans, rules).Total >= rules.Threshold)
            {
                await RaiseAsync(new(code), key, position, scans, ct);
            }
        }
    }

    private async Task<Dictionary<(long Code, int Key, int Position), List<StampScan>>> ReadAsync(long[] codes, DateTimeOffset since, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Again);
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = codes });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = since.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = MostLookedAt });
        await using var reader = await command.ExecuteReaderAsync(ct);
        Dictionary<(long, int, int), List<StampScan>> found = [];

        while (await reader.ReadAsync(ct))
        {
            var stamp = (reader.GetInt64(0), reader.GetInt32(1), reader.GetInt32(2));

            if (!found.TryGetValue(stamp, out var scans))
            {
                found[stamp] = scans = [];
            }

            scans.Add(StampReader.ReadScan(reader, 3));
        }

        return found;
    }

    private async Task RaiseAsync(StampCode code, int key, int position, List<StampScan> scans, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var detection = scope.ServiceProvider.GetRequiredService<CloneDetection>();

        try
        {
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => detection.LookAtAsync(code, key, position, scans, ct), ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // another node suspected it in the same moment
        }
    }

    /// <summary>The day's key, shared by all nodes; those of earlier days are deleted, and their devices can be told from nothing any more.</summary>
    private async Task<byte[]> SaltAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const int length = 32;
        var today = clock.Today();

        if (_salt is { } known && known.Day == today)
        {
            return known.Salt;
        }

        await using NpgsqlCommand command = new("""
            with gone as (delete from scan_salts where day < $1), made as (insert into scan_salts (day, salt) values ($1, $2) on conflict do nothing returning salt)
            select salt from made union all select salt from scan_salts where day = $1
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = RandomNumberGenerator.GetBytes(length) });
        var salt = (byte[]?)await command.ExecuteScalarAsync(ct) ?? (byte[])(await command.ExecuteScalarAsync(ct))!;
        _salt = (today, salt);
        return salt;
    }

    private static Guid DeviceOf(byte[] salt, ScanOrigin origin) =>
        new(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes($"{origin.Address}\n{origin.UserAgent}")).AsSpan(0, 16));

    [LoggerMessage(LogLevel.Warning, "{Count} checks of stamps could not be written down")]
    private partial void LogFailed(Exception e, int count);

    [LoggerMessage(LogLevel.Warning, "{Count} checks of stamps were more than could wait, and are not written down")]
    private partial void LogLost(long count);
}
