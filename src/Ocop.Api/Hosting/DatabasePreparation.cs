using Microsoft.EntityFrameworkCore;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.Postgres;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Hosting;

/// <summary>Brings the database to what this version of the application expects, before the first request.</summary>
internal static class DatabasePreparation
{
    public static Task PrepareDatabaseAsync(this WebApplication app, OcopDatabase database) =>
        PrepareAsync(database.OwnerConnectionString, database.ConnectionString, app.Lifetime.ApplicationStopping);

    /// <summary>Migrates and loads what every installation needs. Tests build their template by the same path.</summary>
    public static async Task PrepareAsync(string ownerConnection, string applicationConnection, CancellationToken ct)
    {
        var options = new DbContextOptionsBuilder<OcopDbContext>();
        OcopDatabaseOptions.Configure(options, ownerConnection);
        await using var owner = new OcopDbContext(options.Options);
        await DatabaseMigration.ApplyAsync(owner, applicationConnection, stop => ReferenceDataLoader.LoadAsync(owner, stop), ct);
    }
}
