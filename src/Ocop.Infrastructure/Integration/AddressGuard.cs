using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Infrastructure.Integration;

/// <summary>Where events may be sent (<c>Webhooks</c>).</summary>
public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Also to private addresses, any port and by http; for tests, refused in production.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>Ports of receivers.</summary>
    public int[] Ports { get; set; } = [443, 8443];

    /// <summary>A receiver has so long for its answer.</summary>
    public int TimeoutSeconds { get; set; } = 15;
}

/// <summary>An address was refused at the moment of connecting.</summary>
internal sealed class AddressRefusedException(string host) : IOException($"{host} is not a public address");

/// <summary>
/// Keeps the server from being sent to its own network by whoever may name an address. A name is looked up when it is registered, and again for each connection, which then
/// goes to the very address that was checked: a name that changes its answer in between gains nothing.
/// </summary>
internal sealed class AddressGuard(IOptions<WebhookOptions> options)
{
    private static readonly TimeSpan LongestLookup = TimeSpan.FromSeconds(5);

    private static readonly IPNetwork[] Reserved =
    [
        .. new[]
        {
            // this network, private, shared (CGNAT), loopback, link-local with the clouds' metadata, protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

            // unspecified and loopback with the IPv4-compatible ones, NAT64 both ways, discard, Teredo and other protocols, documentation, 6to4, segment routing, unique local, link-local, site-local, multicast
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address is one of the public Internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Reserved.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>Refuses what could never be sent to. A name that nobody knows yet is taken: it is looked up for each connection.</summary>
    /// <exception cref="DomainException"><c>webhook.url_invalid</c>, <c>webhook.port_refused</c>, <c>webhook.address_refused</c></exception>
    public async Task RequireAsync(string url, CancellationToken ct)
    {
        var uri = new Uri(url);

        if (options.Value.AllowPrivate)
        {
            return;
        }

        if (uri.Scheme != Uri.UriSchemeHttps)
        {
            throw new DomainException(WebhookErrors.UrlInvalid());
        }

        if (!options.Value.Ports.Contains(uri.Port))
        {
            throw new DomainException(WebhookErrors.PortRefused(uri.Port));
        }

        if ((await KnownAsync(uri.IdnHost, ct)).Any(a => !IsPublic(a)))
        {
            throw new DomainException(WebhookErrors.AddressRefused(uri.Host));
        }
    }

    /// <summary>Connects to a checked address.</summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint to, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, ct);
        Require(to, addresses);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        try
        {
            await socket.ConnectAsync(addresses, to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>One refused address among several refuses them all: which one is taken would be chance.</summary>
    internal void Require(DnsEndPoint to, IReadOnlyCollection<IPAddress> addresses)
    {
        if (!options.Value.AllowPrivate && (addresses.Count == 0 || !options.Value.Ports.Contains(to.Port) || addresses.Any(a => !IsPublic(a))))
        {
            throw new AddressRefusedException(to.Host);
        }
    }

    private static async Task<IPAddress[]> KnownAsync(string host, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        stop.CancelAfter(LongestLookup);

        try
        {
            return await Dns.GetHostAddressesAsync(host.Trim('[', ']'), stop.Token);
        }
        catch (Exception e) when (e is SocketException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return [];
        }
    }
}
