using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Agencies;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>Edits what a client may do; it holds from the client's next request on, for tokens at hand too. Its id and kind stay.</summary>
/// <param name="Version">That the caller saw.</param>
[Requires(Permissions.ClientsManage)]
public sealed record ChangeClient(Guid Id, uint Version) : ICommand<Unit>
{
    public Optional<string?> Name { get; init; }
    public Optional<Guid?> AgencyId { get; init; }
    public Optional<IReadOnlyList<string>?> Scopes { get; init; }
    public Optional<IReadOnlyList<string>?> RedirectUris { get; init; }
    public Optional<IReadOnlyList<string>?> Addresses { get; init; }
    public Optional<int?> RequestsPerMinute { get; init; }

    /// <summary>The details after the edit.</summary>
    internal ClientDetails Of(ClientDetails present) => new(
        Name.Or(present.Name) ?? "",
        AgencyId.Or(present.AgencyId?.Value) is { } agency ? new AgencyId(agency) : null,
        Scopes.Or(present.Scopes) ?? [], RedirectUris.Or(present.RedirectUris) ?? [], Addresses.Or(present.Addresses) ?? [], RequestsPerMinute.Or(present.RequestsPerMinute));
}

internal sealed class ChangeClientValidator : AbstractValidator<ChangeClient>
{
    private static readonly ClientDetails Unchanged = new("x", null, ["x"], [], [], null);

    public ChangeClientValidator() => RuleFor(c => c.Of(Unchanged)).SetPartValidator(new ClientDetailsValidator());
}

internal sealed class ChangeClientHandler(IClients clients, ClientRegistration registration, ILedger ledger) : IRequestHandler<ChangeClient, Unit>
{
    public async Task<Unit> Handle(ChangeClient request, CancellationToken cancellationToken)
    {
        var client = await clients.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(ClientErrors.NotFound());

        if (client.RevokedAt is not null)
        {
            throw new DomainException(ClientErrors.Revoked());
        }

        var details = registration.Require(client.Kind, request.Of(client.Details));
        await clients.ChangeAsync(client.Id, request.Version, details, cancellationToken);

        if (Changes(client.Details, details) is { Count: > 0 } changes)
        {
            ledger.Record(new ClientChanged(client.Id, changes));
        }

        return Unit.Value;
    }

    private static List<FieldChange> Changes(ClientDetails from, ClientDetails to)
    {
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "name", from.Name, to.Name);
        FieldChange.Note(changes, "agencyId", from.AgencyId?.Value, to.AgencyId?.Value);
        FieldChange.Note(changes, "scopes", string.Join(' ', from.Scopes), string.Join(' ', to.Scopes));
        FieldChange.Note(changes, "redirectUris", string.Join(' ', from.RedirectUris), string.Join(' ', to.RedirectUris));
        FieldChange.Note(changes, "addresses", string.Join(' ', from.Addresses), string.Join(' ', to.Addresses));
        FieldChange.Note(changes, "requestsPerMinute", from.RequestsPerMinute, to.RequestsPerMinute);
        return changes;
    }
}
