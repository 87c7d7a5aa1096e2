using System.Net;
using Ocop.Domain.Common;

namespace Ocop.Domain.Clients;

/// <summary>What a client must be before it is let in.</summary>
public static class ClientRules
{
    public const int MaxIdLength = 50;
    public const int MaxNameLength = 200;
    public const int MaxUriLength = 500;
    public const int MaxEntries = 50;
    public const int MaxRequestsPerMinute = 1_000_000;

    /// <summary>Secrets that a client may have at once; two are needed to change one without a pause.</summary>
    public const int MaxSecrets = 5;

    /// <summary>So many days at most an old secret works beside a new one.</summary>
    public const int MaxOverlapDays = 90;

    /// <exception cref="DomainException"><c>client.id_invalid</c></exception>
    public static void RequireId(string id)
    {
        var isWord = id.Length is > 0 and <= MaxIdLength && char.IsAsciiLetterLower(id[0]) && char.IsAsciiLetterOrDigit(id[^1])
            && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

        // people's tokens name their accounts by a UUID: no client may bear one
        if (!isWord || Guid.TryParse(id, out _))
        {
            throw new DomainException(ClientErrors.IdInvalid());
        }
    }

    /// <summary>The details cleaned, with addresses as networks.</summary>
    /// <exception cref="DomainException"><c>client.…</c> for what does not fit the kind, or cannot be read.</exception>
    public static ClientDetails Require(ClientKind kind, ClientDetails details)
    {
        var isOfPeople = kind is not ClientKind.System;

        if (isOfPeople && details.RedirectUris.Count == 0)
        {
            throw new DomainException(ClientErrors.RedirectUriNeeded());
        }

        if (!isOfPeople && details.RedirectUris.Count > 0)
        {
            throw new DomainException(ClientErrors.RedirectUriNotTaken());
        }

        if (details.RedirectUris.FirstOrDefault(uri => !IsRedirectUri(uri)) is { } wrong)
        {
            throw new DomainException(ClientErrors.RedirectUriInvalid(wrong));
        }

        return details with
        {
            Name = Guard.Required(details.Name, "name", "tên ứng dụng", MaxNameLength),
            Scopes = [.. details.Scopes.Distinct(StringComparer.Ordinal)],
            RedirectUris = [.. details.RedirectUris.Distinct(StringComparer.Ordinal)],
            Addresses = [.. details.Addresses.Select(Network).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether a client with these networks may call from the address. An address that is not known is none of them.</summary>
    public static bool MayCallFrom(IReadOnlyCollection<string> networks, IPAddress? address) =>
        networks.Count == 0 || (address is { } from && networks.Any(network => IPNetwork.Parse(network).Contains(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from)));

    /// <summary>
    /// Whether a client may send people to the address: one of its own, letter by letter. Of an application on the person's own device the port may be
    /// any, for it takes one that is free (RFC 8252).
    /// </summary>
    public static bool IsRedirectTo(IReadOnlyCollection<string> registered, ClientKind kind, string asked) =>
        registered.Contains(asked, StringComparer.Ordinal)
        || (kind is ClientKind.Public && Uri.TryCreate(asked, UriKind.Absolute, out var to) && to is { IsLoopback: true, UserInfo.Length: 0 } && !asked.Contains('#', StringComparison.Ordinal)
            && registered.Any(text => new Uri(text) is { IsLoopback: true, IsDefaultPort: true } one
                && one.Scheme == to.Scheme && one.Host == to.Host && one.PathAndQuery == to.PathAndQuery));

    /// <summary>https, or http on the person's own device; no fragment (RFC 6749), no user name, no pattern.</summary>
    private static bool IsRedirectUri(string text) =>
        text.Length <= MaxUriLength && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.UserInfo.Length == 0 && !text.Contains('#', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal);

    private static string Network(string text)
    {
        if (IPAddress.TryParse(text, out var typed))
        {
            var address = typed.IsIPv4MappedToIPv6 ? typed.MapToIPv4() : typed;
            return new IPNetwork(address, address.GetAddressBytes().Length * 8).ToString();
        }

        return IPNetwork.TryParse(text, out var network) ? network.ToString() : throw new DomainException(ClientErrors.AddressInvalid(text));
    }
}
