using System.Globalization;
using Npgsql;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Api.Hosting;

/// <summary>The database the application runs on: the server that is named, or an embedded one of its own.</summary>
internal sealed class OcopDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _embedded;

    private OcopDatabase(string connectionString, string ownerConnectionString, EmbeddedPostgres? embedded) =>
        (ConnectionString, OwnerConnectionString, _embedded) = (connectionString, ownerConnectionString, embedded);

    /// <summary>For the application.</summary>
    public string ConnectionString { get; }

    /// <summary>For migrations; the application's own where no other is named.</summary>
    public string OwnerConnectionString { get; }

    /// <summary>Which database this is, without its secrets.</summary>
    public string Description
    {
        get
        {
            var connection = new NpgsqlConnectionStringBuilder(ConnectionString);
            var place = string.Create(CultureInfo.InvariantCulture, $"{connection.Host}:{connection.Port}/{connection.Database}");
            return _embedded is null
                ? $"PostgreSQL, {place}"
                : $"PostgreSQL {_embedded.Version} (embedded), {place}, {_embedded.Directory}";
        }
    }

    /// <summary>Opens the database, after the configuration has been checked.</summary>
    public static async Task<OcopDatabase> OpenAsync(
        IConfiguration configuration, IHostEnvironment environment, CancellationToken cancellation = default)
    {
        ProductionChecks.Require(configuration, environment);

        if (configuration.GetConnectionString("Ocop") is { Length: > 0 } application)
        {
            var owner = configuration.GetConnectionString("OcopOwner");
            return new(application, string.IsNullOrEmpty(owner) ? application : owner, embedded: null);
        }

        var embedded = await StartEmbeddedAsync(configuration, environment, cancellation);
        return new(embedded.ApplicationConnectionString, embedded.OwnerConnectionString, embedded);
    }

    public ValueTask DisposeAsync() => _embedded?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<EmbeddedPostgres> StartEmbeddedAsync(
        IConfiguration configuration, IHostEnvironment environment, CancellationToken cancellation)
    {
        try
        {
            return await EmbeddedPostgres.StartAsync(
                new()
                {
                    DataDirectory = DataFolder.Of(configuration, environment),
                    SearchFrom = [environment.ContentRootPath, AppContext.BaseDirectory],
                    Launch = configuration.GetValue("Database:Launch", LaunchMode.Auto),
                    Settings = configuration.GetSection("Database:Settings").GetChildren()
                        .ToDictionary(setting => setting.Key, setting => setting.Value ?? "", StringComparer.Ordinal),
                    Log = message => Console.Out.WriteLine("[postgres] " + message),
                },
                cancellation);
        }
        catch (EmbeddedPostgresException e)
        {
            throw new StartupException([new("ConnectionStrings:Ocop", "Không khởi động được PostgreSQL nhúng; lý do ở dòng dưới.", "The embedded PostgreSQL does not start. " + e.Message)]);
        }
    }
}
