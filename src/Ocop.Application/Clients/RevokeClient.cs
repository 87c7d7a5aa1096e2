using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>Shuts a client out at once and for good: its secrets, its tokens and what people have allowed it.</summary>
[Requires(Permissions.ClientsManage)]
public sealed record RevokeClient(Guid Id) : ICommand<Unit>;

internal sealed class RevokeClientHandler(IClients clients, ILedger ledger) : IRequestHandler<RevokeClient, Unit>
{
    public async Task<Unit> Handle(RevokeClient request, CancellationToken cancellationToken)
    {
        await clients.LockAsync(request.Id, cancellationToken);
        var client = await clients.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(ClientErrors.NotFound());

        if (client.RevokedAt is null)
        {
            await clients.RevokeAsync(client.Id, cancellationToken);
            ledger.Record(new ClientRevoked(client.Id));
        }

        return Unit.Value;
    }
}

/// <summary>Notes that somebody asked for a token in a client's name with a wrong secret, or was refused otherwise.</summary>
[AllowAnyCaller]
public sealed record NoteRefusedClient(Guid Id, string Reason) : ICommand<Unit>;

internal sealed class NoteRefusedClientHandler(ILedger ledger) : IRequestHandler<NoteRefusedClient, Unit>
{
    public Task<Unit> Handle(NoteRefusedClient request, CancellationToken cancellationToken)
    {
        ledger.Record(new ClientRefused(request.Id, request.Reason));
        return Unit.Task;
    }
}
