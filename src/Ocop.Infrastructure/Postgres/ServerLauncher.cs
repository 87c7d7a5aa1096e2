using System.Diagnostics;
using System.Globalization;

namespace Ocop.Infrastructure.Postgres;

/// <summary>
/// Starts the server's programs as somebody PostgreSQL accepts: it refuses root, so root starts it in an unmapped
/// user namespace (no second user, works in a home closed to others), or else as another user.
/// </summary>
internal sealed class ServerLauncher
{
    // The hosts' pipe stays open as long as one of them lives. Its end, even by kill -9 of the last, means fast shutdown.
    private const string StopWithLastHost = """
        log=$1; hosts=$2; shift 2
        trap '' INT TERM HUP
        exec </dev/null >>"$log" 2>&1
        "$@" & server=$!
        ( read -r _ <"$hosts"; kill -INT $server ) 2>/dev/null & watch=$!
        wait $server; result=$?
        kill -KILL $watch 2>/dev/null
        exit $result
        """;

    private readonly string[] _prefix;
    private readonly string? _user;

    private ServerLauncher(LaunchMode mode, string[] prefix, string? user) => (Mode, _prefix, _user) = (mode, prefix, user);

    public LaunchMode Mode { get; }

    public static async Task<ServerLauncher> ChooseAsync(
        EmbeddedPostgresOptions options, PostgresBinaries binaries, string clusterRoot, string dataDirectory, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess || options.Launch is LaunchMode.Direct)
        {
            return new(LaunchMode.Direct, [], user: null);
        }

        // a cluster that an ordinary user has made is served as that user
        if (Directory.Exists(dataDirectory)
            && await CommandLine.TryAsync(["stat", "-c", "%u", dataDirectory], cancellation) is { } owner and not "0")
        {
            return new(LaunchMode.OtherUser, As(owner), user: null);
        }

        if (options.Launch is LaunchMode.Auto or LaunchMode.UserNamespace)
        {
            if (await CommandLine.TryAsync(["unshare", "--user", "id", "-u"], cancellation) is { } id and not "0")
            {
                return new(LaunchMode.UserNamespace, ["unshare", "--user", "--"], user: null);
            }

            options.Log("No user namespace is to be had here; PostgreSQL runs as another user.");
        }

        return await AsOtherUserAsync(binaries, clusterRoot, cancellation);
    }

    /// <summary>Lets the server's user write in the cluster's folder and read the file.</summary>
    public async Task GiveAsync(string clusterRoot, string file, CancellationToken cancellation)
    {
        if (_user is { } user)
        {
            await CommandLine.RunAsync(["chown", user, clusterRoot, file], cancellation);
        }
    }

    public Task RunAsync(IReadOnlyList<string> command, CancellationToken cancellation) =>
        CommandLine.RunAsync([.. _prefix, .. command], cancellation);

    public async Task<Process> StartServerAsync(
        IReadOnlyList<string> command, string logFile, string hostsPipe, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            return Process.Start(CommandLine.Describe(command))!;
        }

        // or a Ctrl+C at the terminal would stop the database before the application has drained
        string[] ownSession = await CommandLine.TryAsync(["setsid", "true"], cancellation) is null ? [] : ["setsid"];
        return Process.Start(CommandLine.Describe(
            ["/bin/sh", "-c", StopWithLastHost, "sh", logFile, hostsPipe, .. ownSession, .. _prefix, .. command]))!;
    }

    private static async Task<ServerLauncher> AsOtherUserAsync(
        PostgresBinaries binaries, string clusterRoot, CancellationToken cancellation)
    {
        foreach (var name in new[] { "postgres", "nobody" })
        {
            if (await CommandLine.TryAsync(["id", "-u", name], cancellation) is not { } user)
            {
                continue;
            }

            var above = Path.GetDirectoryName(clusterRoot)!;
            var reaches = await CommandLine.TryAsync(
                [.. As(user), "test", "-x", binaries["postgres"], "-a", "-x", above], cancellation) is not null;

            return reaches
                ? new(LaunchMode.OtherUser, As(user), user)
                : throw new EmbeddedPostgresException(
                    $"PostgreSQL does not run as root, and the user '{name}' cannot reach {binaries.Directory} or {above}. "
                    + "Move the project out of a home that is closed to others, or set Data:Directory and OCOP_PG_BIN to open folders, "
                    + "or run the application as an ordinary user.");
        }

        throw new EmbeddedPostgresException(
            "PostgreSQL does not run as root, and there is neither a user namespace nor another user to run it as. "
            + "Run the application as an ordinary user, or name a server in ConnectionStrings:Ocop.");
    }

    private static string[] As(string user) =>
        ["setpriv", "--reuid=" + user, "--regid=" + uint.Parse(user, CultureInfo.InvariantCulture), "--clear-groups", "--"];
}
