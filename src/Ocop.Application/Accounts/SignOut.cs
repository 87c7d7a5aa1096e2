using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;

namespace Ocop.Application.Accounts;

/// <summary>Ends the caller's session.</summary>
/// <param name="SessionId">The session of the request itself.</param>
/// <param name="Address">The network address it comes from.</param>
[Requires(Permissions.SignedIn)]
public sealed record SignOut(Guid SessionId, string? Address) : ICommand<bool>;

internal sealed class SignOutHandler(ISessions sessions, ILedger ledger, ICaller caller) : IRequestHandler<SignOut, bool>
{
    public async Task<bool> Handle(SignOut request, CancellationToken cancellationToken)
    {
        if (!await sessions.EndAsync(request.SessionId, cancellationToken))
        {
            return false;
        }

        ledger.Record(new SessionEnded(caller.UserId!.Value, request.SessionId, request.Address));
        return true;
    }
}
