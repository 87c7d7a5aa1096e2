namespace Ocop.Infrastructure.Postgres;

/// <summary>How a process that runs as root starts PostgreSQL, which refuses to run as root.</summary>
public enum LaunchMode
{
    /// <summary>Whatever works here.</summary>
    Auto,

    /// <summary>As the user who runs the application.</summary>
    Direct,

    /// <summary>In a user namespace without mapping: for PostgreSQL an ordinary user, for the file system still root.</summary>
    UserNamespace,

    /// <summary>As another user of this machine.</summary>
    OtherUser,
}

/// <summary>Where the embedded server keeps its data and how it is started.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The folder that holds one cluster for each major version: <c>pg18</c>, <c>pg19</c> …</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Folders from which <c>tools/postgres/node_modules</c> is looked for, walking up.</summary>
    public IReadOnlyList<string> SearchFrom { get; init; } = [AppContext.BaseDirectory, Environment.CurrentDirectory];

    /// <summary>The folder of <c>postgres</c> and <c>initdb</c>; found when null.</summary>
    public string? BinDirectory { get; init; }

    /// <summary>The database that is made and handed out.</summary>
    public string Database { get; init; } = "ocop";

    /// <summary>False for tests, whose data nobody misses after a power cut.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>How root starts the server.</summary>
    public LaunchMode Launch { get; init; } = LaunchMode.Auto;

    /// <summary>Server settings that win over ours, such as <c>shared_buffers</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How long a start may take before it counts as failed.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Told each step in a sentence.</summary>
    public Action<string> Log { get; init; } = static _ => { };
}
