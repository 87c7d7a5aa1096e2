using System.Diagnostics;
using System.Globalization;

namespace Ocop.Infrastructure.Postgres;

/// <summary>What a server writes into its data directory while it runs: <c>postmaster.pid</c>.</summary>
internal sealed record PostmasterFile(string DataDirectory, int Pid, int Port, bool Ready)
{
    private const int PortLine = 3;
    private const int StatusLine = 7;

    private string FilePath => PathIn(DataDirectory);

    public static PostmasterFile? Read(string dataDirectory)
    {
        try
        {
            var lines = File.ReadAllLines(PathIn(dataDirectory));
            return new(
                dataDirectory,
                int.Parse(lines[0], CultureInfo.InvariantCulture),
                lines.Length > PortLine ? int.Parse(lines[PortLine], CultureInfo.InvariantCulture) : 0,
                lines.Length > StatusLine && string.Equals(lines[StatusLine].Trim(), "ready", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or FormatException or IndexOutOfRangeException)
        {
            return null; // none, or just being written
        }
    }

    /// <summary>
    /// Whether the process is really this cluster's server. After kill -9 or a power cut the file stays, and its number
    /// may since have been given to any other process; PostgreSQL would then refuse to start.
    /// </summary>
    public bool IsServerAlive() => IsServerAlive(DataDirectory, Pid);

    /// <summary>The same of a process known otherwise: the file goes a moment before the server does.</summary>
    public static bool IsServerAlive(string dataDirectory, int pid)
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                var workingDirectory = new FileInfo($"/proc/{pid}/cwd").ResolveLinkTarget(returnFinalTarget: true)?.FullName;
                return string.Equals(workingDirectory, dataDirectory, StringComparison.Ordinal);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false; // no such process, or somebody else's
            }
        }

        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName.Contains("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public void Delete() => File.Delete(FilePath);

    private static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "postmaster.pid");
}
