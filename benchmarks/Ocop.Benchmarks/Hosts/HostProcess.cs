using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ocop.Benchmarks.Hosts;

/// <summary>A server under measurement, as a process of its own on the loopback interface.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(300);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process, int port)
    {
        (_process, Port) = (process, port);
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Pid => _process.Id;
    public int Port { get; }

    /// <summary>From the start of the process until it said that it serves.</summary>
    public TimeSpan Started { get; private set; }

    /// <summary>Runs <c>dotnet</c> with these arguments on a free port, and waits until it serves.</summary>
    public static async Task<HostProcess> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, string? folder = null)
    {
        var port = FreePort();
        string[] command = [.. arguments, "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")];
        var start = new ProcessStartInfo("dotnet", command)
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Path.GetDirectoryName(command[0]),
        };

        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var watch = Stopwatch.StartNew();
        var host = new HostProcess(Process.Start(start)!, port);
        var first = await Task.WhenAny(host._ready.Task, host._process.WaitForExitAsync()).WaitAsync(Patience);
        host.Started = watch.Elapsed;
        return first == host._ready.Task ? host : throw new InvalidOperationException($"{string.Join(' ', command)} ended instead of serving:\n{string.Join('\n', host._output)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        // a host under load must not fill this process's memory with its log
        if (_output.Count < 200)
        {
            _output.Enqueue(line);
        }

        if (line.Contains("is ready", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
