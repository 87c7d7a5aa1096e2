using System.Diagnostics;

namespace Ocop.Infrastructure.Postgres;

/// <summary>Which processes there are.</summary>
internal static class ProcessTable
{
    public static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
