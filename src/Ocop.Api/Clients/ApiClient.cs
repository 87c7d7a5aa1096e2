using Ocop.Infrastructure.Clients;

namespace Ocop.Api.Clients;

/// <summary>The client of a request that came with a token, and what that token may do.</summary>
/// <param name="Caller">The client, and the person where there is one.</param>
/// <param name="Permissions">What the token's scopes allow; a person may do of it what the person may.</param>
internal sealed record ApiClient(TokenCaller Caller, IReadOnlyList<string> Permissions);
