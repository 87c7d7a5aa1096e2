namespace Ocop.Api.Tests.Support;

/// <summary>A database of one test's own, migrated and with the reference data; gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<Task> _drop;

    internal TestDatabase(string connectionString, string ownerConnectionString, Func<Task> drop) =>
        (ConnectionString, OwnerConnectionString, _drop) = (connectionString, ownerConnectionString, drop);

    /// <summary>Of the application's plain role.</summary>
    public string ConnectionString { get; }

    /// <summary>Of the role that owns the tables.</summary>
    public string OwnerConnectionString { get; }

    public async ValueTask DisposeAsync() => await _drop();
}
