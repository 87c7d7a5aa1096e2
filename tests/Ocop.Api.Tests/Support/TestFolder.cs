using System.Globalization;
using System.IO;
using Ocop.Infrastructure.Postgres;

namespace Ocop.Api.Tests.Support;

/// <summary>A folder of this test run, deleted with it; what a killed run has left is deleted by the next.</summary>
internal sealed class TestFolder : IDisposable
{
    private const string Prefix = "ocop-test-";
    private const string Memory = "/dev/shm";
    private const long Needed = 4L << 30;

    // each test copies a database: on a disk that is what it mostly waits for
    private static readonly string Base = Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Needed ? Memory : System.IO.Path.GetTempPath();
    private static int _counter;

    static TestFolder() => DeleteThoseOfDeadRuns();

    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(
        Base,
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _counter)}"))).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void DeleteThoseOfDeadRuns()
    {
        foreach (var folder in Directory.EnumerateDirectories(Base, Prefix + "*"))
        {
            var run = System.IO.Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];

            if (int.TryParse(run, CultureInfo.InvariantCulture, out var process) && !ProcessTable.IsAlive(process))
            {
                TryDelete(folder);
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // another user's, or another run is deleting it
        }
    }
}
