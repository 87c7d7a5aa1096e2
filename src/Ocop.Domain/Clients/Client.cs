using Ocop.Domain.Agencies;

namespace Ocop.Domain.Clients;

/// <summary>What sort of program a client is.</summary>
public enum ClientKind
{
    /// <summary>A system that calls on its own account, with a secret (client credentials).</summary>
    System,

    /// <summary>An application on people's own devices, which can keep no secret (authorization code with PKCE).</summary>
    Public,

    /// <summary>An application on a server of its own, with a secret (authorization code with PKCE).</summary>
    Web,
}

/// <summary>What an administrator says of a client.</summary>
/// <param name="Name">For people: it stands on the page that asks for their permission.</param>
/// <param name="AgencyId">The agency that answers for it.</param>
/// <param name="Scopes">Codes of what it may ask for.</param>
/// <param name="RedirectUris">Where people are sent back to; exact.</param>
/// <param name="Addresses">Networks (CIDR) that it may call from; none = anywhere.</param>
/// <param name="RequestsPerMinute">Null: as configured for all.</param>
public sealed record ClientDetails(
    string Name, AgencyId? AgencyId, IReadOnlyList<string> Scopes, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> Addresses, int? RequestsPerMinute);
