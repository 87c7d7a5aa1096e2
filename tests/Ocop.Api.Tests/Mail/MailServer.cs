using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ocop.Api.Tests.Mail;

/// <summary>A mail server that takes what it is given, or refuses it.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public MailServer()
    {
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Refuses every letter.</summary>
    public bool Refuses { get; set; }

    /// <summary>What it took, as it came.</summary>
    public List<string> Taken { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();

        try
        {
            await _running;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            // it was told to
        }

        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await TalkAsync(client.GetStream());
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");

        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();

            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringBuilder();

                while (await reader.ReadLineAsync(_stop.Token) is { } part && part != ".")
                {
                    text.AppendLine(part);
                }

                Taken.Add(text.ToString());
            }

            await writer.WriteLineAsync(word switch
            {
                "EHLO" => "250 8BITMIME",
                "MAIL" when Refuses => "450 try later",
                "QUIT" => "221 bye",
                _ => "250 fine",
            });
        }
    }
}
