using System.Globalization;

namespace Ocop.Infrastructure.Postgres;

/// <summary>
/// Ties the server's life to the processes that use it: each holds the same named pipe open, and the server stops when
/// the last has closed it, be it by dying. A second host that adopts a running server so keeps it when the first one ends.
/// </summary>
internal sealed class HostLink : IAsyncDisposable
{
    private static int _counter;
    private readonly FileStream? _pipe;
    private readonly string _mark;

    private HostLink(FileStream? pipe, string mark) => (_pipe, _mark) = (pipe, mark);

    public static string PipeIn(string clusterRoot) => Path.Combine(clusterRoot, "hosts.pipe");

    public static async Task<HostLink> OpenAsync(string clusterRoot, CancellationToken cancellation)
    {
        var mark = Path.Combine(clusterRoot, string.Create(
            CultureInfo.InvariantCulture, $"host-{Environment.ProcessId}-{Interlocked.Increment(ref _counter)}"));
        await File.WriteAllTextAsync(mark, "", cancellation);

        if (OperatingSystem.IsWindows())
        {
            return new(pipe: null, mark);
        }

        var path = PipeIn(clusterRoot);

        if (!File.Exists(path))
        {
            await CommandLine.RunAsync(["mkfifo", "-m", "600", path], cancellation);
        }

        // opened both ways, since opening for writing alone waits for a reader
        return new(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0), mark);
    }

    /// <summary>Whether another living process, or another part of this one, uses the cluster.</summary>
    public bool HasOthers()
    {
        var others = Directory.EnumerateFiles(Path.GetDirectoryName(_mark)!, "host-*")
            .Where(file => !string.Equals(file, _mark, StringComparison.Ordinal))
            .ToLookup(IsAlive);

        foreach (var dead in others[false])
        {
            File.Delete(dead);
        }

        return others[true].Any();
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_mark);

        if (_pipe is not null)
        {
            await _pipe.DisposeAsync();
        }
    }

    private static bool IsAlive(string mark)
    {
        var parts = Path.GetFileName(mark).Split('-');
        return parts.Length == 3
            && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var pid)
            && ProcessTable.IsAlive(pid);
    }
}
