using Npgsql;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Clients;

/// <summary>Removes what has ended: codes and tokens a day after their end, withdrawn consents, secrets.</summary>
internal sealed class TokenPruning(NpgsqlDataSource source, TimeProvider clock)
{
    // so many at once, so that a long absence makes no long transaction
    private const int Batch = 10_000;
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private static readonly string[] Removals =
    [
        $"delete from oauth_tokens where id in (select id from oauth_tokens where expiration_date < $1 limit {Batch})",
        $"""
        delete from oauth_authorizations where id in (
          select a.id from oauth_authorizations a
          where a.status <> 'valid' and a.creation_date < $1 and not exists (select 1 from oauth_tokens t where t.authorization_id = a.id) limit {Batch})
        """,
        $"delete from oauth_client_secrets where id in (select id from oauth_client_secrets where expires_at < $1 limit {Batch})",
    ];

    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var all = 0;

        foreach (var removal in Removals)
        {
            int removed;

            do
            {
                await using var command = source.CreateCommand(removal);
                command.Parameters.Add(new() { Value = clock.GetUtcNow() - Grace, NpgsqlDbType = NpgsqlDbType.TimestampTz });
                removed = await command.ExecuteNonQueryAsync(ct);
                all += removed;
            }
            while (removed == Batch);
        }

        return all;
    }
}
