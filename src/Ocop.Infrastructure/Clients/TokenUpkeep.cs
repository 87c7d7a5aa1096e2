using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Clients;

/// <summary>Turns the keys, and removes what has ended: codes and tokens a day after their end, withdrawn consents, secrets.</summary>
internal sealed class TokenUpkeep(KeyRing keys, NpgsqlDataSource source, TimeProvider clock, ILogger<TokenUpkeep> logger) : BackgroundService
{
    // so many at once, so that a long absence makes no long transaction
    private const int Batch = 10_000;
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pruned = clock.GetUtcNow();

        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(KeyRing.Look, clock, stoppingToken);

            try
            {
                await keys.RefreshAsync(stoppingToken);

                if (clock.GetUtcNow() - pruned >= Pause)
                {
                    pruned = clock.GetUtcNow();
                    await PruneAsync(stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "The keys of tokens could not be looked after");
            }
        }
    }

    private async Task PruneAsync(CancellationToken ct)
    {
        foreach (var removal in Removals)
        {
            int removed;

            do
            {
                await using var command = source.CreateCommand(removal);
                command.Parameters.Add(new() { Value = clock.GetUtcNow() - Grace, NpgsqlDbType = NpgsqlDbType.TimestampTz });
                removed = await command.ExecuteNonQueryAsync(ct);
            }
            while (removed == Batch);
        }
    }
}
