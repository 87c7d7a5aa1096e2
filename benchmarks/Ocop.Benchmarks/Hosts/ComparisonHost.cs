using Npgsql;
using Ocop.Api.Accounts;
using Ocop.Api.Clients;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application;
using Ocop.Infrastructure;

namespace Ocop.Benchmarks.Hosts;

/// <summary>The hand-written endpoints as a process of their own.</summary>
internal static class ComparisonHost
{
    /// <summary>The application's own pipeline, step by step as its Program puts it together, with only the endpoints replaced.</summary>
    public static async Task RunInPipelineAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(OcopHost.Options(args));
        var connection = builder.Configuration.GetConnectionString("Ocop")!;
        builder.AddOperations();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddApplication(null);
        builder.Services.AddInfrastructure(connection, DataFolder.FilesOf(builder.Configuration, builder.Environment));
        builder.Services.AddOcopHttp();
        builder.Services.AddSignIn(builder.Configuration, builder.Environment);
        builder.Services.AddOAuth(builder.Configuration, builder.Environment);
        builder.Services.AddPublicCache();
        await using var app = builder.Build();
        app.UseOperations();
        app.UseOcopProblems();
        app.UseWebClientFiles();
        app.MapMetrics();
        app.UseRateLimits();
        app.UseSignIn();
        app.UseOutputCache();
        await RunAsync(app, app.Services.GetRequiredService<NpgsqlDataSource>(), sameRules: true);
    }

    /// <summary>Kestrel and routing, nothing else: what the platform itself costs.</summary>
    public static async Task RunBareAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        await using var source = NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Ocop")!);
        await RunAsync(app, source, sameRules: false);
    }

    private static async Task RunAsync(WebApplication app, NpgsqlDataSource source, bool sameRules)
    {
        await RawUnits.LoadAsync(source);
        app.MapRaw(source, sameRules);
        app.MapRawStamps(source);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("is ready"));
        await app.RunAsync();
    }
}
