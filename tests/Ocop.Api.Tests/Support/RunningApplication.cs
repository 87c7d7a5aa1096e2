using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ocop.Api.Tests.Support;

/// <summary>The application as a process of its own, for what only a process can show: its death, its user, its exit code.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningApplication(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it has printed.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>The program that runs .NET assemblies.</summary>
    public static string DotNet => Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" ? Environment.ProcessPath! : "dotnet";

    /// <summary>Starts it on a free port, with its data in the folder.</summary>
    public static RunningApplication Start(
        string dataDirectory, string environment = "Testing", string? assemblyFolder = null, IEnumerable<string>? prefix = null, IEnumerable<string>? arguments = null)
    {
        var command = (prefix ?? []).Concat(
        [
            DotNet, Path.Combine(assemblyFolder ?? TestContext.CurrentContext.TestDirectory, "Ocop.Api.dll"),
            "--urls", "http://127.0.0.1:0", "--environment", environment, "--Data:Directory", dataDirectory,
        ]).Concat(arguments ?? []).ToArray();
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = dataDirectory;
        start.Environment["DOTNET_CLI_HOME"] = dataDirectory;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until it says that it serves.</summary>
    public async Task ReadyAsync()
    {
        var first = await Task.WhenAny(_ready.Task, _process.WaitForExitAsync()).WaitAsync(Patience);
        Assert.That(first, Is.SameAs(_ready.Task), () => "It ended instead of serving:\n" + Output);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>As kill -9 does: it cannot tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);

        if (line.Contains("is ready", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }
}
