using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ocop.Infrastructure.Persistence;

/// <summary>One place for the options: if the host's and the migration tool's differed, migrations would come out different.</summary>
public static class OcopDatabaseOptions
{
    public static void Configure(DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseNpgsql(connectionString, n => n.SetPostgresVersion(15, 0)).UseSnakeCaseNamingConvention();
}

/// <summary>For the migration tool, which must not start the application and its embedded server.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<OcopDbContext>
{
    public OcopDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<OcopDbContext>();
        OcopDatabaseOptions.Configure(builder, "Host=localhost;Database=design");
        return new(builder.Options);
    }
}
