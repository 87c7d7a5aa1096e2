using System.Collections.Concurrent;
using MediatR;
using Ocop.Application.Clients;
using Ocop.Infrastructure.Clients;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ocop.Api.Clients;

/// <summary>
/// The last word about a request for tokens: counts it, notes a refusal in the ledger, and says the same of an unknown client, a revoked one and a wrong secret,
/// so that nobody finds clients out.
/// </summary>
internal sealed class AnswerPlainly(IClients clients, ClientUsage usage, Refusals refusals, IMediator mediator) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    /// <summary>Before the status and the headers are worked out, which repeat what the answer says.</summary>
    public const int Order = 50_000;

    /// <summary>Of an unknown client, a revoked one and a wrong secret.</summary>
    public const string WrongClient = "The client is unknown, or its secret is wrong.";

    public async ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        var response = context.Response;
        if (response.Error == Errors.InvalidClient)
        {
            response.ErrorDescription = WrongClient;
        }

        // pages of OpenIddict's author about its messages help nobody here
        response.ErrorUri = null;

        if (context.Request?.ClientId is { Length: > 0 } clientId && await clients.FindAsync(clientId, context.CancellationToken) is { } client)
        {
            usage.Count(client.Id, response.Error is not null);

            if (response.Error == Errors.InvalidClient && refusals.IsNew(client.Id))
            {
                await mediator.Send(new NoteRefusedClient(client.Id, client.RevokedAt is null ? "wrong-secret" : "revoked"), context.CancellationToken);
            }
        }
    }
}

/// <summary>Lets one refusal of a client a minute into the ledger; how many there were, the counts of its use tell.</summary>
internal sealed class Refusals(TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _noted = new();

    public bool IsNew(Guid client)
    {
        var now = clock.GetUtcNow();
        var isNew = !_noted.TryGetValue(client, out var last) || now - last >= Pause;

        if (isNew)
        {
            _noted[client] = now;
        }

        return isNew;
    }
}
