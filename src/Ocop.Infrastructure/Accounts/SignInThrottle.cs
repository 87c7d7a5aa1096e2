using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Accounts;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Infrastructure.Accounts;

/// <summary>The counts of <see cref="SignInLimit"/> in PostgreSQL, under hashes: the table names neither persons nor addresses.</summary>
internal sealed class SignInThrottle(NpgsqlDataSource source, TimeProvider clock) : ISignInThrottle
{
    public async Task EnterAsync(string email, string? address, CancellationToken ct)
    {
        var now = clock.GetUtcNow();

        if (await CountAsync(AddressKey(address), limit => limit.AttemptFromAddress(now), ct) is { } addressWait)
        {
            throw new DomainException(AccountErrors.TooManyAttempts(addressWait));
        }

        if (await CountAsync(AccountKey(email), limit => limit.AttemptOnAccount(now), ct) is { } accountWait)
        {
            throw new DomainException(AccountErrors.LockedOut(accountWait));
        }
    }

    public async Task SucceedAsync(string email, string? address, CancellationToken ct)
    {
        await using var command = source.CreateCommand("""
            with account as (delete from sign_in_counts where key = $1),
                 old as (delete from sign_in_counts where last_at < $3)
            update sign_in_counts set attempts = attempts - 1, blocked_until = null where key = $2
            """);
        command.Parameters.Add(new() { Value = AccountKey(email) });
        command.Parameters.Add(new() { Value = AddressKey(address) });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() - TimeSpan.FromDays(2), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task TakeBackAsync(string email, string? address, CancellationToken ct)
    {
        // a block can only be the one that this very attempt has brought: while another holds, no attempt is counted
        await using var command = source.CreateCommand("update sign_in_counts set attempts = greatest(attempts - 1, 0), blocked_until = null where key in ($1, $2)");
        command.Parameters.Add(new() { Value = AccountKey(email) });
        command.Parameters.Add(new() { Value = AddressKey(address) });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Counts one attempt, unless it has to wait; the row is locked meanwhile, so that attempts at once count one after the other.</summary>
    private async Task<TimeSpan?> CountAsync(string key, Func<SignInLimit, SignInLimit> count, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var limit = await ReadAsync(connection, key, ct);

        if (limit.Wait(clock.GetUtcNow()) is { } wait)
        {
            return wait;
        }

        var counted = count(limit);
        await using var update = new NpgsqlCommand("update sign_in_counts set attempts = $2, last_at = $3, blocked_until = $4 where key = $1", connection);
        update.Parameters.Add(new() { Value = key });
        update.Parameters.Add(new() { Value = counted.Attempts });
        update.Parameters.Add(new() { Value = counted.LastAt, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        update.Parameters.Add(new() { Value = (object?)counted.BlockedUntil ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await update.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private static async Task<SignInLimit> ReadAsync(NpgsqlConnection connection, string key, CancellationToken ct)
    {
        // one statement: between an insert that found the row and a select, a sign-in that succeeds takes the row away
        await using var enter = new NpgsqlCommand("""
            insert into sign_in_counts (key, attempts, last_at) values ($1, 0, '-infinity') on conflict (key) do update set attempts = sign_in_counts.attempts
            returning attempts, case when last_at = '-infinity' then null else last_at end, blocked_until
            """, connection);
        enter.Parameters.Add(new() { Value = key });
        await using var reader = await enter.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return await reader.IsDBNullAsync(1, ct)
            ? SignInLimit.Fresh
            : new(reader.GetInt32(0), reader.GetFieldValue<DateTimeOffset>(1), await reader.IsDBNullAsync(2, ct) ? null : reader.GetFieldValue<DateTimeOffset>(2));
    }

    private static string AccountKey(string email) => Key("account", email.Trim().ToUpperInvariant());

    private static string AddressKey(string? address) => Key("address", address ?? "");

    private static string Key(string kind, string value) =>
        kind + ":" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kind + "\0" + value)));
}
