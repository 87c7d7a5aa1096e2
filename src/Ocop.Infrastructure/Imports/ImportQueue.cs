using System.Collections.Concurrent;
using System.Threading.Channels;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports;

internal sealed class ImportQueue : IImportQueue
{
    // One token is enough: whoever wakes up looks for all that is open.
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<ImportId, CancellationTokenSource> _running = new();

    public void Wake() => _signal.Writer.TryWrite(true);

    public void Cancel(ImportId id)
    {
        if (_running.TryGetValue(id, out var source))
        {
            source.Cancel();
        }
    }

    /// <summary>Waits for a call of this node, or so long that another node's is found soon enough.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(atMost);

        try
        {
            await _signal.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // time to look by oneself
        }
    }

    /// <summary>Registers an import that runs here; its source is cancelled when nobody wants it any more.</summary>
    public IDisposable Running(ImportId id, CancellationTokenSource source)
    {
        _running[id] = source;
        return new Registration(() => _running.TryRemove(id, out _));
    }

    private sealed class Registration(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
