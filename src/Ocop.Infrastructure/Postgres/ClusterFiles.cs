using System.Diagnostics;
using System.Globalization;

namespace Ocop.Infrastructure.Postgres;

/// <summary>The folder of one cluster. The major version is part of its name, since a server reads only its own version's data.</summary>
internal sealed class ClusterFiles
{
    private const long LogLimit = 10 * 1024 * 1024;
    private const int TailLines = 15;

    private ClusterFiles(string root) => Root = root;

    public string Root { get; }
    public string Data => Path.Combine(Root, "data");
    public string Log => Path.Combine(Root, "postgres.log");
    public bool HasCluster => File.Exists(VersionFile(Root));

    public static ClusterFiles Open(EmbeddedPostgresOptions options, PostgresBinaries binaries)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"pg{binaries.MajorVersion}");

        try
        {
            Directory.CreateDirectory(options.DataDirectory);
            var parent = PhysicalPath(options.DataDirectory);
            var files = new ClusterFiles(Path.Combine(parent, name));
            PrivateFile.CreateDirectory(files.Root);
            files.RequireVersion(binaries);
            files.RotateLog();

            if (!files.HasCluster && OtherClusters(parent, name) is { Length: > 0 } others)
            {
                options.Log($"PostgreSQL {binaries.Version} starts with an empty cluster; it does not read those of other versions: {others}.");
            }

            return files;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new EmbeddedPostgresException(
                $"This user may not write in {options.DataDirectory}, the data directory. Set Data:Directory to a folder of this user's own.", e);
        }
    }

    public string PasswordFile(string role) => Path.Combine(Root, role + ".password");

    public Task<string> PasswordAsync(string role, CancellationToken cancellation)
    {
        var file = PasswordFile(role);

        return HasCluster && string.Equals(role, "superuser", StringComparison.Ordinal) && !File.Exists(file)
            ? throw new EmbeddedPostgresException($"The cluster in {Data} is locked: its password file {file} is gone.")
            : PrivateFile.PasswordAsync(file, cancellation);
    }

    public async Task<FileStream> LockAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        var path = Path.Combine(Root, "start.lock");

        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited.Elapsed < timeout)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
            }
        }
    }

    public string LogTail() => File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(TailLines)) : "";

    private void RequireVersion(PostgresBinaries binaries)
    {
        if (!HasCluster)
        {
            return;
        }

        var version = File.ReadAllText(VersionFile(Root)).Trim();

        if (!string.Equals(version, binaries.MajorVersion.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            throw new EmbeddedPostgresException(
                $"The cluster in {Data} is one of PostgreSQL {version}, and the programs in {binaries.Directory} are {binaries.Version}. "
                + "Move the folder away, or name the right programs in OCOP_PG_BIN.");
        }
    }

    private void RotateLog()
    {
        if (new FileInfo(Log) is { Exists: true, Length: > LogLimit })
        {
            File.Move(Log, Log + ".1", overwrite: true);
        }
    }

    private static string OtherClusters(string parent, string name) => string.Join(", ", Directory.EnumerateDirectories(parent, "pg*")
        .Where(folder => !string.Equals(Path.GetFileName(folder), name, StringComparison.Ordinal) && File.Exists(VersionFile(folder))));

    private static string VersionFile(string root) => Path.Combine(root, "data", "PG_VERSION");

    /// <summary>The path without links, so that a cluster has one name whichever way one comes to it.</summary>
    private static string PhysicalPath(string path)
    {
        var full = Path.GetFullPath(path);
        var result = Path.GetPathRoot(full)!;

        foreach (var part in full[result.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            result = Path.Combine(result, part);
            result = new DirectoryInfo(result).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? result;
        }

        return result;
    }
}
