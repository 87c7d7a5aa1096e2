using System.Globalization;

namespace Ocop.Benchmarks.Load;

/// <summary>What the kernel has counted: processor time and memory of processes.</summary>
internal static class Processes
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of processor time of one process, in user and kernel mode.</summary>
    public static double Cpu(int pid)
    {
        var (_, own, _) = Read(pid) ?? throw new InvalidOperationException($"Process {pid} is gone.");
        return own / TicksPerSecond;
    }

    /// <summary>The same of a PostgreSQL server: the postmaster, its living children, and those that have ended.</summary>
    public static double CpuOfPostgres(int postmaster)
    {
        long ticks = 0;

        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var pid) && Read(pid) is { } found)
            {
                ticks += pid == postmaster ? found.Own + found.Ended : found.Parent == postmaster ? found.Own : 0;
            }
        }

        return ticks / TicksPerSecond;
    }

    /// <summary>Resident megabytes; with <paramref name="peak"/> the most there ever were.</summary>
    public static double Resident(int pid, bool peak = false)
    {
        var line = File.ReadLines($"/proc/{pid}/status").First(l => l.StartsWith(peak ? "VmHWM" : "VmRSS", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public static string LoadAverage() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static (int Parent, long Own, long Ended)? Read(int pid)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{pid}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (Number(fields[1]), Number(fields[11]) + Number(fields[12]), Number(fields[13]) + Number(fields[14]));
        }
        catch (IOException)
        {
            return null; // it ended while we looked
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
