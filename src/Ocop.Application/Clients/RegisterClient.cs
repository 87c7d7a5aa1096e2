using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>Lets another system or application in. No <see cref="ICreate{TResult}"/>: its secret must not be kept for a second asking.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record RegisterClient(string ClientId, ClientKind Kind, ClientDetails Details) : ICommand<RegisteredClient>;

/// <summary>A client that was let in.</summary>
/// <param name="ClientId">By which it is known to itself.</param>
/// <param name="Secret">Shown once and stored nowhere; null for an application that can keep none.</param>
public sealed record RegisteredClient(Guid Id, string ClientId, string? Secret);

internal sealed class ClientDetailsValidator : AbstractValidator<ClientDetails>
{
    public ClientDetailsValidator()
    {
        RuleFor(d => d.Name).NotEmpty().MaximumLength(ClientRules.MaxNameLength).OverridePropertyName("name");
        RuleFor(d => d.Scopes).NotEmpty().Must(BeFew).OverridePropertyName("scopes");
        RuleFor(d => d.RedirectUris).Must(BeFew).OverridePropertyName("redirectUris");
        RuleFor(d => d.Addresses).Must(BeFew).OverridePropertyName("addresses");
        RuleFor(d => d.RequestsPerMinute).InclusiveBetween(1, ClientRules.MaxRequestsPerMinute).OverridePropertyName("requestsPerMinute");
    }

    private static bool BeFew(IReadOnlyList<string> texts) => texts.Count <= ClientRules.MaxEntries;
}

internal sealed class RegisterClientValidator : AbstractValidator<RegisterClient>
{
    public RegisterClientValidator()
    {
        RuleFor(c => c.ClientId).NotEmpty();
        RuleFor(c => c.Details).SetPartValidator(new ClientDetailsValidator());
    }
}

internal sealed class RegisterClientHandler(IClients clients, ClientRegistration registration) : IRequestHandler<RegisterClient, RegisteredClient>
{
    public async Task<RegisteredClient> Handle(RegisterClient request, CancellationToken cancellationToken)
    {
        ClientRules.RequireId(request.ClientId);
        var details = registration.Require(request.Kind, request.Details);

        return await clients.FindAsync(request.ClientId, cancellationToken) is null
            ? await registration.AddAsync(request.ClientId, request.Kind, details, secret: null, cancellationToken)
            : throw new DomainException(ClientErrors.IdTaken());
    }
}

/// <summary>What holds for every client, whoever lets it in.</summary>
internal sealed class ClientRegistration(IClients clients, IReferenceFacts facts, ILedger ledger, TimeProvider clock)
{
    /// <summary>The details cleaned, after every rule.</summary>
    public ClientDetails Require(ClientKind kind, ClientDetails details)
    {
        if (details.Scopes.FirstOrDefault(scope => !Scopes.IsFor(scope, kind)) is { } unknown)
        {
            throw new DomainException(ClientErrors.UnknownScope(unknown));
        }

        if (details.AgencyId is { } agency && facts.Current.Find(agency)?.HoldsOn(clock.Today()) != true)
        {
            throw new DomainException(ClientErrors.UnknownAgency());
        }

        return ClientRules.Require(kind, details);
    }

    public async Task<RegisteredClient> AddAsync(string clientId, ClientKind kind, ClientDetails details, string? secret, CancellationToken ct)
    {
        var id = await clients.AddAsync(clientId, kind, details, ct);
        ledger.Record(new ClientRegistered(id, clientId, details.Name, kind, string.Join(' ', details.Scopes), details.AgencyId));

        return new(id, clientId, kind is ClientKind.Public ? null : (await clients.AddSecretAsync(id, secret, ct)).Secret);
    }
}
