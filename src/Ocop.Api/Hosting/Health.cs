using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Api.Hosting;

/// <summary>Whether the process lives, and whether it can serve: for whatever restarts it and sends it requests.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", timeout: Patience)
        .AddCheck<MigrationsCheck>("migrations", timeout: Patience)
        .AddCheck<DiskCheck>("disk", timeout: Patience);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new()
        {
            ResponseWriter = WriteAsync,

            // little room left is said, but no reason to stop serving
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status200OK },
        }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var status = Name(report.Status);

        if (report.Status is HealthStatus.Unhealthy)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        // what is wrong helps an operator, and whoever wants to make it worse
        return MayKnow(context)
            ? context.Response.WriteAsJsonAsync(new { status, checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = Name(entry.Value.Status), entry.Value.Description }) })
            : context.Response.WriteAsJsonAsync(new { status });
    }

    private static bool MayKnow(HttpContext context) => LocalCaller.Is(context) || context.User.HasClaim(HttpCaller.PermissionClaim, Permissions.UsersManage);

    private static string Name(HealthStatus status) => status.ToString().ToLowerInvariant();
}

internal sealed class DatabaseCheck(NpgsqlDataSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}

internal sealed class MigrationsCheck(IServiceScopeFactory scopes) : IHealthCheck
{
    // a schema does not go back while the application runs
    private volatile bool _isUpToDate;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!_isUpToDate)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                _isUpToDate = !(await scope.ServiceProvider.GetRequiredService<OcopDbContext>().Database.GetPendingMigrationsAsync(cancellationToken)).Any();
            }
            catch (Exception e) when (e is NpgsqlException or OperationCanceledException or InvalidOperationException)
            {
                return HealthCheckResult.Unhealthy("The migrations cannot be read.", e);
            }
        }

        return _isUpToDate ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database is of an earlier version.");
    }
}

internal sealed class DiskCheck(IConfiguration configuration, IHostEnvironment environment) : IHealthCheck
{
    private const long Megabyte = 1 << 20;
    private const int LittleMegabytes = 1024;
    private const int TooLittleMegabytes = 100;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var folder = DataFolder.Of(configuration, environment);

        // the data directory is made at the first start; until then its parent tells
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        var free = new DriveInfo(folder).AvailableFreeSpace / Megabyte;
        var text = $"{free} MB are free for the data directory.";
        var little = configuration.GetValue("Health:LittleFreeMegabytes", LittleMegabytes);
        var tooLittle = configuration.GetValue("Health:TooLittleFreeMegabytes", TooLittleMegabytes);

        return Task.FromResult(free < tooLittle ? HealthCheckResult.Unhealthy(text) : free < little ? HealthCheckResult.Degraded(text) : HealthCheckResult.Healthy(text));
    }
}
