using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Application.Notifications;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Integration;

/// <summary>A subscription as the deliverer needs it.</summary>
internal sealed record Receiver(WebhookSubscriptionId Id, string Url, byte[] Secret, byte[]? PreviousSecret, DateTimeOffset? PreviousEndsAt);

/// <summary>A delivery that this node holds for a time.</summary>
internal sealed record Held(Guid Id, Guid SubscriptionId, long FeedPosition, int Attempts, DateTimeOffset LeasedUntil);

/// <summary>The rows of deliveries: made out from the feed, taken by one node at a time, finished by the one that holds them.</summary>
internal sealed class DeliveryRows(NpgsqlDataSource source, TimeProvider clock)
{
    private const int PositionsAtOnce = 5000;
    private const int AtOnce = 8;

    // longer than a receiver may take for its answer
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const string BehindSql = """
        select s.id, s.types from webhook_subscriptions s join webhook_cursors c on c.subscription_id = s.id
        where s.state = 'active' and c.through < (select coalesce(max(feed_position), 0) from ledger_positions)
        """;

    private const string MakeSql = """
        insert into webhook_deliveries (id, subscription_id, event_id, feed_position, aggregate_id, type, state, attempts, due_at, created_at)
        select gen_random_uuid(), $1, e.id, p.feed_position, e.aggregate_id, e.type, 'waiting', 0, $5, $5
        from (select feed_position, event_id from ledger_positions where feed_position > $2 and feed_position <= $3) p
        cross join lateral (select * from ledger_events where id = p.event_id offset 0) e
        where $4::text[] is null or e.type = any($4)
        on conflict (subscription_id, feed_position) do update set state = 'waiting', attempts = 0, due_at = excluded.due_at, leased_until = null
        where webhook_deliveries.state <> 'waiting'
        """;

    private const string TakeSql = """
        update webhook_deliveries set leased_until = $2, last_attempt_at = $1 where id = any(array(
          select d.id from webhook_subscriptions s
          join oauth_clients c on c.id = s.client_id and c.revoked_at is null
          cross join lateral (
            select w.id from webhook_deliveries w
            where w.subscription_id = s.id and w.state = 'waiting' and w.due_at <= $1 and (w.leased_until is null or w.leased_until < $1)
              and not exists (
                select 1 from webhook_deliveries b
                where b.subscription_id = w.subscription_id and b.aggregate_id = w.aggregate_id and b.state = 'waiting' and b.feed_position < w.feed_position)
            order by w.due_at, w.feed_position limit $4 for update skip locked) d
          where s.state = 'active' and not s.id = any($3)))
        returning id, subscription_id, feed_position, attempts
        """;

    private const string FinishSql = """
        update webhook_deliveries set state = $3, attempts = attempts + 1, due_at = $4, leased_until = null, status = $5, error = $6, duration_ms = $7, answer = $8
        where id = $1 and leased_until = $2
        """;

    /// <summary>Makes out the deliveries of what has happened since.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> MakeAsync(CancellationToken ct)
    {
        List<(Guid Id, string[] Types)> behind = [];

        await using (var command = source.CreateCommand(BehindSql))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                behind.Add((reader.GetGuid(0), reader.GetFieldValue<string[]>(1)));
            }
        }

        var more = false;

        foreach (var (id, filter) in behind)
        {
            more |= await MakeAsync(id, EventTypes.Expand(filter), ct);
        }

        return more;
    }

    /// <summary>Holds what is due for receivers that this node is not busy with.</summary>
    public async Task<IReadOnlyList<Held>> TakeAsync(IReadOnlyCollection<Guid> busy, CancellationToken ct)
    {
        // as PostgreSQL keeps it, for it tells later who holds the row
        var now = clock.GetUtcNow();
        var until = new DateTimeOffset((now + Lease).UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        await using var command = Command(source.CreateCommand(TakeSql), now, until, busy.ToArray(), AtOnce);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<Held> held = [];

        while (await reader.ReadAsync(ct))
        {
            held.Add(new(reader.GetGuid(0), reader.GetGuid(1), reader.GetInt64(2), reader.GetInt32(3), until));
        }

        return held;
    }

    public async Task FinishAsync(Held held, DeliveryState state, DateTimeOffset? dueAt, SendingResult result, CancellationToken ct)
    {
        await using var command = Command(
            source.CreateCommand(FinishSql), held.Id, held.LeasedUntil, Conversions.Kebab(state), Or(dueAt, NpgsqlDbType.TimestampTz), Or(result.Status, NpgsqlDbType.Integer),
            Or(result.Error, NpgsqlDbType.Text), result.DurationMs, Or(result.Answer, NpgsqlDbType.Text));
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<bool> MakeAsync(Guid id, IReadOnlyList<string>? types, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var hold = Command(
            new("select through, (select coalesce(max(feed_position), 0) from ledger_positions) from webhook_cursors where subscription_id = $1 for update skip locked", connection), id);
        long from, last;

        await using (var reader = await hold.ExecuteReaderAsync(ct))
        {
            // another node is at it, or it was removed
            if (!await reader.ReadAsync(ct))
            {
                return false;
            }

            (from, last) = (reader.GetInt64(0), reader.GetInt64(1));
        }

        var through = Math.Min(last, from + PositionsAtOnce);
        await using var make = Command(new(MakeSql, connection), id, from, through, Or(types?.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text), clock.GetUtcNow());
        await make.ExecuteNonQueryAsync(ct);
        await using var move = Command(new("update webhook_cursors set through = $2 where subscription_id = $1", connection), id, through);
        await move.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return through < last;
    }

    private static NpgsqlParameter Or(object? value, NpgsqlDbType type) => new() { Value = value ?? DBNull.Value, NpgsqlDbType = type };

    private static NpgsqlCommand Command(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new() { Value = value });
        }

        return command;
    }
}

/// <summary>
/// Sends what waits. Of one record's events a later one waits for the earlier one; other records and other receivers go on. A node that dies lets go of what it held
/// after a time, so that an event arrives at least once.
/// </summary>
internal sealed class WebhookDeliverer(
    DeliveryRows rows, IServiceScopeFactory scopes, WebhookSender sender, WebhookSecrets secrets, IChangeFeed feed, LedgerBell bell, TimeProvider clock, ILogger<WebhookDeliverer> logger)
    : BackgroundService
{
    private const string Gone = "gone";
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(24);

    // before each attempt, of Standard Webhooks
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10),
        TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    private readonly Dictionary<Guid, Task> _busy = [];

    /// <summary>When it is tried again after so many attempts; null when it is given up. Receivers that failed together are not asked together.</summary>
    internal static TimeSpan? PauseAfter(int attempts, TimeSpan? asked)
    {
        if (attempts >= Pauses.Length)
        {
            return null;
        }

        var pause = Pauses[attempts] * (1 + (Random.Shared.NextDouble() / 10));
        return asked > pause ? (asked < LongestPause ? asked : LongestPause) : pause;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await TurnAsync(stoppingToken);
                await bell.Deliverable.WaitAsync(Look, stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(_busy.Values);
        }
    }

    private async Task TurnAsync(CancellationToken ct)
    {
        try
        {
            while (await rows.MakeAsync(ct))
            {
                // a receiver that was away long has much to catch up with
            }

            await BeginAsync(await rows.TakeAsync(Busy(), ct), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Webhooks are not being sent");
        }
    }

    private Guid[] Busy()
    {
        foreach (var (id, _) in _busy.Where(b => b.Value.IsCompleted).ToList())
        {
            _busy.Remove(id);
        }

        return [.. _busy.Keys];
    }

    private async Task BeginAsync(IReadOnlyList<Held> held, CancellationToken ct)
    {
        if (held.Count == 0)
        {
            return;
        }

        var receivers = await ReceiversAsync([.. held.Select(h => new WebhookSubscriptionId(h.SubscriptionId)).Distinct()], ct);

        foreach (var some in held.GroupBy(h => h.SubscriptionId))
        {
            if (receivers.TryGetValue(some.Key, out var receiver))
            {
                _busy[some.Key] = DeliverAllAsync(receiver, [.. some], ct);
            }
        }
    }

    private async Task DeliverAllAsync(Receiver receiver, IReadOnlyList<Held> held, CancellationToken ct)
    {
        try
        {
            await Task.WhenAll(held.Select(h => DeliverAsync(receiver, h, ct)));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Deliveries of the subscription {SubscriptionId} broke off", receiver.Id.Value);
        }
        catch (OperationCanceledException)
        {
            // this node stops; another one takes them up when the lease ends
        }
        finally
        {
            bell.Deliverable.Ring();
        }
    }

    private async Task DeliverAsync(Receiver receiver, Held held, CancellationToken ct)
    {
        var (result, retryAfter) = await SendAsync(receiver, held, ct);
        var attempts = held.Attempts + 1;
        var gone = result.Status == 410;
        var pause = result.Delivered || gone ? null : PauseAfter(attempts, retryAfter);
        var state = result.Delivered ? DeliveryState.Delivered : pause is null ? DeliveryState.Failed : DeliveryState.Waiting;
        await rows.FinishAsync(held, state, clock.GetUtcNow() + pause, result, ct);

        if (gone)
        {
            await SwitchOffAsync(receiver.Id, ct);
        }
        else if (state == DeliveryState.Failed)
        {
            await TellAsync(receiver.Id, ct);
        }
    }

    private async Task<Sending> SendAsync(Receiver receiver, Held held, CancellationToken ct)
    {
        try
        {
            var e = (await feed.ReadAsync(held.FeedPosition - 1, 1, null, ct)).Items.Single();
            return await sender.SendAsync(receiver.Url, secrets.Of(receiver.Id, receiver.Secret, receiver.PreviousSecret, receiver.PreviousEndsAt, clock.GetUtcNow()), e, ct);
        }
        catch (DomainException x)
        {
            logger.LogError("The secret of the subscription {SubscriptionId} cannot be read: {Code}", receiver.Id.Value, x.Error.Code);
            return new(new(false, null, "secret-unreadable", 0, null), null);
        }
    }

    private async Task<Dictionary<Guid, Receiver>> ReceiversAsync(WebhookSubscriptionId[] ids, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OcopDbContext>().WebhookSubscriptions.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new Receiver(s.Id, s.Url, s.Secret, s.PreviousSecret, s.PreviousEndsAt)).ToDictionaryAsync(r => r.Id.Value, ct);
    }

    private async Task TellAsync(WebhookSubscriptionId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var notices = scope.ServiceProvider.GetRequiredService<IWebhookNotices>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                await notices.GivenUpAsync(id, ct);
                return true;
            }, ct);
    }

    private async Task SwitchOffAsync(WebhookSubscriptionId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                await db.LockAsync<WebhookSubscription>(id.Value, ct);
                (await db.WebhookSubscriptions.SingleOrDefaultAsync(s => s.Id == id, ct))?.SwitchOff(Gone);
                return true;
            }, ct);
    }
}
