using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Agencies;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports;

/// <summary>
/// Runs imports, one after another. Whoever runs one holds a lock of the database's session for it, which the database takes back when the node dies:
/// what is open and not held is free for anybody, and was interrupted when it had begun.
/// </summary>
internal sealed class ImportWorker(NpgsqlDataSource source, IServiceScopeFactory scopes, ImportQueue queue, ILogger<ImportWorker> logger) : BackgroundService
{
    private const int LockClass = 0x0C0B;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunNextAsync(stoppingToken))
                {
                    // another one may wait
                }

                await queue.WaitAsync(Look, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Imports are not being run");
                await Task.Delay(Look, stoppingToken);
            }
        }
    }

    private async Task<bool> RunNextAsync(CancellationToken ct)
    {
        await using var holder = await source.OpenConnectionAsync(ct);

        if (await ClaimAsync(holder, ct) is not var (id, user, agency))
        {
            return false;
        }

        try
        {
            await RunAsync(id, user, agency, ct);
            return true;
        }
        finally
        {
            await ReleaseAsync(holder, id);
        }
    }

    private async Task RunAsync(ImportId id, Guid? user, Guid? agency, CancellationToken ct)
    {
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var registration = queue.Running(id, wanted);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<BackgroundIdentity>().ActFor(user, agency is { } a ? new AgencyId(a) : null);

        try
        {
            await scope.ServiceProvider.GetRequiredService<IImportRunner>().RunAsync(id, wanted.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            logger.LogInformation("Import {ImportId} was cancelled", id.Value);
        }
        catch (Exception e) when (e is not OperationCanceledException && e is not NpgsqlException { IsTransient: true })
        {
            logger.LogError(e, "Import {ImportId} failed", id.Value);
            await GiveUpAsync(id, user, agency);
        }
    }

    // A commit that failed went back to review by itself; only a file that nobody can read is given up.
    private async Task GiveUpAsync(ImportId id, Guid? user, Guid? agency)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<BackgroundIdentity>().ActFor(user, agency is { } a ? new AgencyId(a) : null);
        await scope.ServiceProvider.GetRequiredService<IImportRunner>().GiveUpAsync(id);
    }

    private static async Task<(ImportId Id, Guid? User, Guid? Agency)?> ClaimAsync(NpgsqlConnection holder, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select id, created_by, agency_id from imports where status in ('queued', 'running', 'committing') order by created_at", holder);
        List<(Guid Id, Guid? User, Guid? Agency)> open = [];

        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                open.Add((reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetGuid(1), reader.IsDBNull(2) ? null : reader.GetGuid(2)));
            }
        }

        foreach (var (id, user, agency) in open)
        {
            await using var attempt = new NpgsqlCommand("select pg_try_advisory_lock(@class, hashtext(@id::text))", holder);
            attempt.Parameters.AddWithValue("class", LockClass);
            attempt.Parameters.AddWithValue("id", id);

            if ((bool)(await attempt.ExecuteScalarAsync(ct))!)
            {
                return (new(id), user, agency);
            }
        }

        return null;
    }

    private static async Task ReleaseAsync(NpgsqlConnection holder, ImportId id)
    {
        await using var command = new NpgsqlCommand("select pg_advisory_unlock(@class, hashtext(@id::text))", holder);
        command.Parameters.AddWithValue("class", LockClass);
        command.Parameters.AddWithValue("id", id.Value);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
