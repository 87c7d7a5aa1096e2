using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.Notifications;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ExpiryReviews;

/// <summary>
/// Finds windows that have closed without a dossier and tells of each once: what was told is marked in the same transaction. It may run as often and on as many
/// nodes as it likes, and a node that was down makes up for it.
/// </summary>
internal sealed class MissedWindowJob(IServiceScopeFactory scopes, NpgsqlDataSource source, TimeProvider clock)
{
    private const int AtOnce = 200;
    private const long Lock = 0x6f636f705f6d7764;

    /// <returns>How many it told of.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var told = 0;

        for (var more = true; more;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var some = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => TellAsync(scope.ServiceProvider, told == 0, ct), ct);
            told += some;
            more = some == AtOnce;
        }

        return told;
    }

    private async Task<int> TellAsync(IServiceProvider services, bool first, CancellationToken ct)
    {
        var db = services.GetRequiredService<OcopDbContext>();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        var missed = await FindAsync(services, ct);

        if (missed.Count > 0)
        {
            var windows = services.GetRequiredService<IMissedWindows>();
            await windows.TellAsync(missed, ct);

            if (first)
            {
                await windows.TellOfficeAsync(ct);
            }
        }

        return missed.Count;
    }

    // what expired long ago is no news; the board shows it
    private async Task<List<(Guid, Guid, DateOnly)>> FindAsync(IServiceProvider services, CancellationToken ct)
    {
        var on = clock.Today();
        var review = services.GetRequiredService<RenewalRules>().FilterOn(on);
        List<(Guid, Guid, DateOnly)> missed = [];

        if (review.Window is not { } window)
        {
            return missed;
        }

        await using var command = source.CreateCommand($"""
            select e.certification_id, e.product_id, e.expires_on from register_entries e
            where e.shown_from <= @on and e.shown_until > @on and {ReviewSql.Condition(review with { Phase = WindowPhase.Missed })} and e.expires_on >= @on
              and not exists (select 1 from expiry_reviews r where r.certification_id = e.certification_id and (r.missed_told_on is not null or r.state = 'given-up'))
            order by e.expires_on, e.certification_id limit {AtOnce}
            """);
        command.Parameters.Add(new NpgsqlParameter<DateOnly>("on", on));
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            missed.Add((reader.GetGuid(0), reader.GetGuid(1), reader.GetFieldValue<DateOnly>(2).AddDays(-window.LatestDays)));
        }

        return missed;
    }
}

internal static class ExpiryReviewServices
{
    public static IServiceCollection AddExpiryReviews(this IServiceCollection services)
    {
        services.AddSingleton<IExpiryReviewCounts, ExpiryReviewCounts>();
        services.AddSingleton<MissedWindowJob>();
        return services;
    }
}
