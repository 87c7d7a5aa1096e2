using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Clients;

namespace Ocop.Api.V1;

internal static class ClientEndpoints
{
    private const int DefaultOverlapDays = 7;

    public static void MapClients(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("oauth-clients").WithTags("Clients");
        group.MapGet("", List).WithName("listClients").WithSummary("Systems and applications that may connect, by name");
        group.MapPost("", Register).WithName("registerClient").WithSummary("Let another system or application in; its secret is shown once");
        group.MapGet("{id:guid}", Get).WithName("getClient").WithSummary("One client with its secrets' dates and its use");
        group.MapPatch("{id:guid}", Change).WithName("changeClient").WithSummary("Edit what a client may do").AcceptsMergePatch<ChangeClientRequest>();
        group.MapPost("{id:guid}/secrets", AddSecret).WithName("addClientSecret").WithSummary("Give a client a new secret; the earlier ones work beside it for some days");
        group.MapDelete("{id:guid}/secrets/{keyId:guid}", RevokeSecret).WithName("revokeClientSecret").WithSummary("End a secret at once");
        group.MapPost("{id:guid}/revocation", Revoke).WithName("revokeClient").WithSummary("Shut a client out at once and for good");
        v1.MapGet("oauth-scopes", ListScopes).WithTags("Clients").WithName("listScopes").WithSummary("What clients may be allowed");

        var own = v1.MapGroup("me").WithTags("Session");
        own.MapGet("consents", ListConsents).WithName("listMyConsents").WithSummary("Applications that the caller has allowed to act for them");
        own.MapPost("consents", GiveConsent).WithName("giveConsent").WithSummary("Allow an application what it asks for");
        own.MapDelete("consents/{id:guid}", WithdrawConsent).WithName("withdrawConsent").WithSummary("Take a permission back; the application's tokens end");
        own.MapGet("consent-request", GetConsentRequest).ProducesProblem(422).WithName("getConsentRequest").WithSummary("Which application asks the caller for what");
    }

    private static async Task<Ok<Page<ClientItem>>> List(int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new ListClients(limit ?? Paging.DefaultLimit, cursor), ct));

    private static async Task<Created<RegisteredClient>> Register(RegisterClientRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        var details = new ClientDetails(
            body.Name, body.AgencyId is { } a ? new AgencyId(a) : null, body.Scopes, body.RedirectUris ?? [], body.Addresses ?? [], body.RequestsPerMinute);
        var registered = await mediator.Send(new RegisterClient(body.ClientId, body.Kind, details), ct);
        return TypedResults.Created($"/api/v1/oauth-clients/{registered.Id}", registered);
    }

    private static async Task<Ok<ClientDetail>> Get(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        // its use changes without a write to the client: no answer is good for a second asking, the tag is for edits
        var client = await mediator.Send(new GetClient(id), ct);
        context.Response.Headers.ETag = Preconditions.Tag(client.Version);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(client);
    }

    private static async Task<NoContent> Change(Guid id, ChangeClientRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeClient(id, Preconditions.ReadVersion(context))
            {
                Name = body.Name, AgencyId = body.AgencyId, Scopes = body.Scopes, RedirectUris = body.RedirectUris, Addresses = body.Addresses,
                RequestsPerMinute = body.RequestsPerMinute,
            },
            ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<NewClientSecret>> AddSecret(Guid id, AddClientSecretRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created((string?)null, await mediator.Send(new AddClientSecret(id, body.OverlapDays ?? DefaultOverlapDays), ct));
    }

    private static async Task<NoContent> RevokeSecret(Guid id, Guid keyId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeClientSecret(id, keyId), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Revoke(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RevokeClient(id), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<ScopeItem>>> ListScopes(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new ListScopes(), ct));

    private static async Task<Ok<Page<ConsentItem>>> ListConsents(HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new ListMyConsents(), ct));
    }

    private static async Task<NoContent> GiveConsent(GiveConsentRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new GiveConsent(new(body.ClientId, body.RedirectUri, body.Scope)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> WithdrawConsent(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new WithdrawConsent(id), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ConsentRequest>> GetConsentRequest(string? clientId, string? redirectUri, string? scope, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await mediator.Send(new GetConsentRequest(new(clientId ?? "", redirectUri ?? "", scope)), ct));
    }
}

/// <summary>A system or application to let in.</summary>
/// <param name="ClientId">Its id, of our choice: lower-case letters, digits, '-' and '.', 50 at most.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Kind">system (calls on its own account), public (on people's devices, without a secret) or web (on a server of its own).</param>
/// <param name="AgencyId">The agency that answers for it.</param>
/// <param name="Scopes">What it may ask for.</param>
/// <param name="RedirectUris">Where people are sent back to: https, or http on the person's own device. None for a system.</param>
/// <param name="Addresses">Addresses and networks (CIDR) that it may call from; none = anywhere.</param>
/// <param name="RequestsPerMinute">On each node; as configured for all when left out.</param>
internal sealed record RegisterClientRequest(
    string ClientId, string Name, ClientKind Kind, Guid? AgencyId, IReadOnlyList<string> Scopes, IReadOnlyList<string>? RedirectUris, IReadOnlyList<string>? Addresses,
    int? RequestsPerMinute);

/// <summary>What to change; absent fields stay.</summary>
internal sealed record ChangeClientRequest
{
    public Optional<string?> Name { get; init; }
    public Optional<Guid?> AgencyId { get; init; }
    public Optional<IReadOnlyList<string>?> Scopes { get; init; }
    public Optional<IReadOnlyList<string>?> RedirectUris { get; init; }
    public Optional<IReadOnlyList<string>?> Addresses { get; init; }
    public Optional<int?> RequestsPerMinute { get; init; }
}

/// <summary>How a secret is changed.</summary>
/// <param name="OverlapDays">For so many days the earlier secrets work beside the new one, 0 to 90; 7 when left out.</param>
internal sealed record AddClientSecretRequest(int? OverlapDays);

/// <summary>What a person allows, as the application asked for it.</summary>
/// <param name="ClientId">The application.</param>
/// <param name="RedirectUri">Where it wants the person back.</param>
/// <param name="Scope">What it asks for, separated by spaces.</param>
internal sealed record GiveConsentRequest(string ClientId, string RedirectUri, string? Scope);
