using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

/// <summary>Sessions in PostgreSQL: every node knows them, and ending one ends it everywhere.</summary>
internal sealed class SessionStore(OcopDbContext db, NpgsqlDataSource source, TimeProvider clock, IOptions<SessionOptions> options) : ISessions
{
    // writing on each request would make every read a write; the idle time is only that exact
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);

    private const int LongestClient = 300;

    private const string Find = $"""
        select s.id, s.user_id, s.csrf_token, s.started_at, s.seen_at, r.role, r.agency_id, u.display_name,
            u.password_change_due, s.has_second_factor, m.survivor_id
        from user_sessions s
        join users u on u.id = s.user_id and u.disabled_at is null
        {HeldRolesSql.Join}
        where s.key_hash = $1 and s.expires_at > $3
        order by r.valid_from, r.id
        """;

    public Task<(Guid Id, string Key)> StartAsync(Guid userId, bool hasSecondFactor, string? client, string? address, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var key = Secrets.New();
        var session = new UserSession
        {
            Id = Guid.CreateVersion7(now), UserId = userId, KeyHash = Secrets.Hash(key), CsrfToken = Secrets.New(),
            Client = client?[..Math.Min(client.Length, LongestClient)], Address = address, HasSecondFactor = hasSecondFactor,
            StartedAt = now, SeenAt = now, ExpiresAt = now + options.Value.Idle,
        };
        db.Sessions.Add(session);
        return Task.FromResult((session.Id, key));
    }

    public async Task<Session?> FindAsync(string key, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Find);
        command.Parameters.Add(new() { Value = Secrets.Hash(key) });
        command.Parameters.Add(new() { Value = clock.Today() });
        command.Parameters.Add(new() { Value = clock.GetUtcNow(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        Session? session = null;
        (DateTimeOffset StartedAt, DateTimeOffset SeenAt) times = default;
        List<HeldRole> roles = [];

        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                session ??= new(reader.GetGuid(0), reader.GetGuid(1), reader.GetString(7), reader.GetString(2), roles) { PasswordChangeDue = reader.GetBoolean(8), HasSecondFactor = reader.GetBoolean(9) };
                times = (reader.GetFieldValue<DateTimeOffset>(3), reader.GetFieldValue<DateTimeOffset>(4));

                if (!await reader.IsDBNullAsync(5, ct))
                {
                    roles.Add(new(reader.GetString(5), await reader.IsDBNullAsync(6, ct) ? null : new AgencyId(reader.GetGuid(6)),
                        await reader.IsDBNullAsync(10, ct) ? null : new SubjectId(reader.GetGuid(10))));
                }
            }
        }

        if (session is not null && clock.GetUtcNow() - times.SeenAt >= Precision)
        {
            await ProlongAsync(session.Id, times.StartedAt, ct);
        }

        return session;
    }

    public Task SetSecondFactorAsync(Guid sessionId, bool shown, CancellationToken ct) =>
        db.Sessions.Where(s => s.Id == sessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.HasSecondFactor, shown), ct);

    public async Task<IReadOnlyList<SessionItem>> ListAsync(Guid userId, Guid current, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await db.Sessions.AsNoTracking().Where(s => s.UserId == userId && s.ExpiresAt > now).OrderByDescending(s => s.SeenAt).ThenBy(s => s.Id)
            .Select(s => new SessionItem(s.Id, s.StartedAt, s.SeenAt, s.ExpiresAt, s.Client, s.Address, s.Id == current)).ToListAsync(ct);
    }

    public async Task<bool> EndAsync(Guid sessionId, CancellationToken ct) =>
        await db.Sessions.Where(s => s.Id == sessionId).ExecuteDeleteAsync(ct) > 0;

    public Task<int> EndOthersAsync(Guid userId, Guid? except, CancellationToken ct) =>
        db.Sessions.Where(s => s.UserId == userId && s.Id != except).ExecuteDeleteAsync(ct);

    private async Task ProlongAsync(Guid id, DateTimeOffset startedAt, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var idleEnd = now + options.Value.Idle;
        var lastEnd = startedAt + options.Value.Longest;
        await using var command = source.CreateCommand("update user_sessions set seen_at = $2, expires_at = $3 where id = $1");
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = now, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new() { Value = idleEnd < lastEnd ? idleEnd : lastEnd, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(ct);
    }
}
