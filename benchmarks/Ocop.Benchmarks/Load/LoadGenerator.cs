using System.Diagnostics;
using System.Text;

namespace Ocop.Benchmarks.Load;

/// <summary>A fixed number of connections that each ask again as soon as they are answered.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private readonly LoadConnection[] _connections;

    private LoadGenerator(LoadConnection[] connections) => _connections = connections;

    public static async Task<LoadGenerator> OpenAsync(int port, int connections)
    {
        var opened = new LoadConnection[connections];

        for (var i = 0; i < connections; i++)
        {
            opened[i] = await LoadConnection.OpenAsync(port);
        }

        return new(opened);
    }

    /// <summary>Asks so many times in all.</summary>
    /// <param name="requests">How many.</param>
    /// <param name="next">The request with a number.</param>
    public async Task<LoadResult> RunAsync(int requests, Func<int, byte[]> next)
    {
        var asked = 0;
        var failed = 0;
        var example = "";
        var times = new double[requests];
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(_connections.Select(connection => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref asked) - 1 is var n && n < requests)
            {
                var started = Stopwatch.GetTimestamp();

                if (await connection.AskAsync(next(n)) != 200)
                {
                    Interlocked.Increment(ref failed);
                    example = $"{Encoding.ASCII.GetString(next(n))} … {Encoding.UTF8.GetString(connection.Answer)}";
                }

                times[n] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        })));

        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        return failed == 0
            ? new(requests / seconds, times[requests / 2], times[(int)(requests * 0.99)])
            : throw new InvalidOperationException($"{failed} of {requests} requests were not answered with 200, as this one: {example}");
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }
    }
}

/// <summary>What a load brought.</summary>
internal sealed record LoadResult(double PerSecond, double MedianMs, double P99Ms);
