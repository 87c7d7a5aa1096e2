using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>The systems and applications that may connect, by name.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record ListClients(int Limit, string? Cursor) : IQuery<Page<ClientItem>>;

/// <summary>One of them, with its secrets' dates and its use.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record GetClient(Guid Id) : IQuery<ClientDetail>;

/// <summary>The scopes that there are.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record ListScopes : IQuery<Page<ScopeItem>>;

/// <summary>A system or application that may connect.</summary>
/// <param name="ClientId">By which it is known to itself.</param>
/// <param name="Kind">system, public or web.</param>
/// <param name="AgencyName">The agency that answers for it.</param>
/// <param name="RequestsPerMinute">Null: as configured for all.</param>
/// <param name="RevokedAt">Since then it is shut out.</param>
/// <param name="LastUsedAt">Last request, to within seconds; null when there was none.</param>
public sealed record ClientItem(
    Guid Id, string ClientId, string Name, ClientKind Kind, Guid? AgencyId, string? AgencyName, IReadOnlyList<string> Scopes, IReadOnlyList<string> RedirectUris,
    IReadOnlyList<string> Addresses, int? RequestsPerMinute, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt, DateTimeOffset? LastUsedAt);

/// <summary>A client with its secrets and its use.</summary>
/// <param name="Client">The client.</param>
/// <param name="Secrets">Those that have not ended, the newest first.</param>
/// <param name="Usage">Days with use of the last thirty, the last first.</param>
/// <param name="Version">Row version, for If-Match.</param>
public sealed record ClientDetail(ClientItem Client, IReadOnlyList<ClientSecretItem> Secrets, IReadOnlyList<ClientUsageDay> Usage, uint Version);

/// <summary>A scope and what it means.</summary>
/// <param name="ForSystems">Whether a system without a person may have it.</param>
public sealed record ScopeItem(string Code, string Name, string NameEn, bool ForSystems);

internal sealed class ListClientsValidator : AbstractValidator<ListClients>
{
    public ListClientsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class ListClientsHandler(IClients clients, ClientItems items) : IRequestHandler<ListClients, Page<ClientItem>>
{
    public async Task<Page<ClientItem>> Handle(ListClients query, CancellationToken cancellationToken)
    {
        var (found, next) = await clients.ListAsync(query.Limit, query.Cursor, cancellationToken);
        return new([.. found.Select(items.Of)], next);
    }
}

internal sealed class GetClientHandler(IClients clients, ClientItems items, TimeProvider clock) : IRequestHandler<GetClient, ClientDetail>
{
    private const int DaysOfUse = 30;

    public async Task<ClientDetail> Handle(GetClient query, CancellationToken cancellationToken)
    {
        var client = await clients.FindAsync(query.Id, cancellationToken) ?? throw new DomainException(ClientErrors.NotFound());
        return new(
            items.Of(client), await clients.SecretsAsync(client.Id, cancellationToken),
            await clients.UsageAsync(client.Id, clock.Today().AddDays(1 - DaysOfUse), cancellationToken), client.Version);
    }
}

internal sealed class ListScopesHandler : IRequestHandler<ListScopes, Page<ScopeItem>>
{
    public Task<Page<ScopeItem>> Handle(ListScopes query, CancellationToken cancellationToken) =>
        Task.FromResult(new Page<ScopeItem>([.. Scopes.All.Select(s => new ScopeItem(s.Code, s.Vietnamese, s.English, !s.IsPersonal))], null));
}

/// <summary>Clients as they are shown.</summary>
internal sealed class ClientItems(IReferenceFacts facts)
{
    public ClientItem Of(ClientEntry client) => new(
        client.Id, client.ClientId, client.Details.Name, client.Kind, client.Details.AgencyId?.Value, client.Details.AgencyId is { } id ? facts.Current.Find(id)?.Name : null,
        client.Details.Scopes, client.Details.RedirectUris, client.Details.Addresses, client.Details.RequestsPerMinute, client.CreatedAt, client.RevokedAt, client.LastUsedAt);
}
