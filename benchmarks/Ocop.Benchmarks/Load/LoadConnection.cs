using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ocop.Benchmarks.Load;

/// <summary>One keep-alive connection that asks and reads whole answers, with as little work of its own as that takes.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[128 * 1024];

    /// <summary>The last answer's bytes.</summary>
    public ReadOnlySpan<byte> Answer => _buffer.AsSpan(0, Length);
    private int Length { get; set; }

    public static async Task<LoadConnection> OpenAsync(int port)
    {
        var connection = new LoadConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>The request's bytes for a path.</summary>
    public static byte[] Request(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    /// <returns>The status.</returns>
    public async ValueTask<int> AskAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        Length = 0;
        var end = -1;

        while (true)
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(Length));

            if (read == 0)
            {
                throw new IOException("The server has closed the connection.");
            }

            Length += read;
            end = end > 0 ? end : _buffer.AsSpan(0, Length).IndexOf("\r\n\r\n"u8);

            if (end > 0 && IsWhole(_buffer.AsSpan(0, Length), end))
            {
                return ((_buffer[9] - '0') * 100) + ((_buffer[10] - '0') * 10) + _buffer[11] - '0';
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer, int end)
    {
        var head = answer[..(end + 2)];
        var at = head.IndexOf("Content-Length: "u8);

        if (at < 0)
        {
            return answer.EndsWith("0\r\n\r\n"u8);
        }

        var length = 0;

        foreach (var digit in head[(at + 16)..])
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                break;
            }

            length = (length * 10) + digit - '0';
        }

        return answer.Length >= end + 4 + length;
    }
}
