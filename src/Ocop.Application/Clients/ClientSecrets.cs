using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>Gives a client one more secret; the earlier ones work beside it for some days, so that it is changed without a pause.</summary>
/// <param name="OverlapDays">0: they end now.</param>
[Requires(Permissions.ClientsManage)]
public sealed record AddClientSecret(Guid Id, int OverlapDays) : ICommand<NewClientSecret>;

/// <summary>A secret that was made.</summary>
/// <param name="Secret">Shown once and stored nowhere.</param>
/// <param name="OthersEndAt">Until when the earlier ones work at most; null when there are none.</param>
public sealed record NewClientSecret(Guid Id, string Secret, DateTimeOffset? OthersEndAt);

internal sealed class AddClientSecretValidator : AbstractValidator<AddClientSecret>
{
    public AddClientSecretValidator() => RuleFor(c => c.OverlapDays).InclusiveBetween(0, ClientRules.MaxOverlapDays).OverridePropertyName("overlapDays");
}

internal sealed class AddClientSecretHandler(IClients clients, ILedger ledger, TimeProvider clock) : IRequestHandler<AddClientSecret, NewClientSecret>
{
    public async Task<NewClientSecret> Handle(AddClientSecret request, CancellationToken cancellationToken)
    {
        await clients.LockAsync(request.Id, cancellationToken);
        var client = await clients.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(ClientErrors.NotFound());

        if (client.RevokedAt is not null)
        {
            throw new DomainException(ClientErrors.Revoked());
        }

        if (client.Kind is ClientKind.Public)
        {
            throw new DomainException(ClientErrors.SecretNotTaken());
        }

        var endsAt = clock.GetUtcNow().AddDays(request.OverlapDays);
        await clients.EndSecretsAsync(client.Id, endsAt, cancellationToken);
        var others = await clients.SecretsAsync(client.Id, cancellationToken);

        if (others.Count >= ClientRules.MaxSecrets)
        {
            throw new DomainException(ClientErrors.TooManySecrets(ClientRules.MaxSecrets));
        }

        var (id, secret) = await clients.AddSecretAsync(client.Id, chosen: null, cancellationToken);
        var othersEndAt = others.Count > 0 ? endsAt : (DateTimeOffset?)null;
        ledger.Record(new ClientSecretAdded(client.Id, id, othersEndAt));
        return new(id, secret, othersEndAt);
    }
}

/// <summary>Ends a secret at once. Tokens that were got by it last their ten minutes; to end these too, revoke the client.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record RevokeClientSecret(Guid Id, Guid SecretId) : ICommand<Unit>;

internal sealed class RevokeClientSecretHandler(IClients clients, ILedger ledger) : IRequestHandler<RevokeClientSecret, Unit>
{
    public async Task<Unit> Handle(RevokeClientSecret request, CancellationToken cancellationToken)
    {
        _ = await clients.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(ClientErrors.NotFound());

        if (!await clients.RemoveSecretAsync(request.Id, request.SecretId, cancellationToken))
        {
            throw new DomainException(ClientErrors.SecretNotFound());
        }

        ledger.Record(new ClientSecretRevoked(request.Id, request.SecretId));
        return Unit.Value;
    }
}
