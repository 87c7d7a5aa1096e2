using System.ComponentModel;
using System.Diagnostics;

namespace Ocop.Infrastructure.Postgres;

/// <summary>Other programs, run from a folder that every user can enter and in one language.</summary>
internal static class CommandLine
{
    public static ProcessStartInfo Describe(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetPathRoot(Path.GetFullPath(AppContext.BaseDirectory)) ?? "/",
        };

        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <summary>What the command prints; a failure carries everything it said.</summary>
    public static async Task<string> RunAsync(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        var start = Describe(command);
        start.RedirectStandardOutput = start.RedirectStandardError = true;

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);

            return process.ExitCode == 0
                ? await output
                : throw new EmbeddedPostgresException($"{command[0]} failed ({process.ExitCode}):\n{await output}\n{await errors}".TrimEnd());
        }
        catch (Win32Exception e)
        {
            throw new EmbeddedPostgresException($"{command[0]} cannot be run: {e.Message}", e);
        }
    }

    /// <summary>The same for commands that may fail or be absent: null then.</summary>
    public static async Task<string?> TryAsync(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        try
        {
            return (await RunAsync(command, cancellation)).Trim();
        }
        catch (EmbeddedPostgresException)
        {
            return null;
        }
    }
}
