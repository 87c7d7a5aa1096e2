using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Where the caller is signed in.</summary>
/// <param name="SessionId">The session of the request itself.</param>
[Requires(Permissions.SignedIn)]
public sealed record ListMySessions(Guid SessionId) : IQuery<Page<SessionItem>>;

/// <summary>A browser in which somebody is signed in.</summary>
/// <param name="SeenAt">Last use, to within five minutes.</param>
/// <param name="Client">What the browser calls itself.</param>
/// <param name="Address">The network address that it signed in from.</param>
/// <param name="IsCurrent">The session of the request itself.</param>
public sealed record SessionItem(Guid Id, DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string? Client, string? Address, bool IsCurrent);

internal sealed class ListMySessionsHandler(ISessions sessions, ICaller caller) : IRequestHandler<ListMySessions, Page<SessionItem>>
{
    public async Task<Page<SessionItem>> Handle(ListMySessions query, CancellationToken cancellationToken) =>
        new(await sessions.ListAsync(caller.UserId!.Value, query.SessionId, cancellationToken), null);
}

/// <summary>Ends one of the caller's sessions, or all but the request's own.</summary>
/// <param name="Which">None: all others.</param>
/// <param name="SessionId">The session of the request itself.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record EndMySessions(Guid? Which, Guid SessionId, string? Address) : ICommand<Unit>;

internal sealed class EndMySessionsHandler(ISessions sessions, ICaller caller, ILedger ledger) : IRequestHandler<EndMySessions, Unit>
{
    public async Task<Unit> Handle(EndMySessions request, CancellationToken cancellationToken)
    {
        var user = caller.UserId!.Value;
        var others = (await sessions.ListAsync(user, request.SessionId, cancellationToken)).Where(s => request.Which is { } one ? s.Id == one : !s.IsCurrent).ToList();

        if (request.Which is not null && others.Count == 0)
        {
            throw new DomainException(AccountErrors.SessionNotFound());
        }

        foreach (var session in others)
        {
            await sessions.EndAsync(session.Id, cancellationToken);
            ledger.Record(new SessionEnded(user, session.Id, request.Address));
        }

        return Unit.Value;
    }
}
