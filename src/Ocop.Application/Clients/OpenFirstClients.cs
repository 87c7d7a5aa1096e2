using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>
/// Sees to it that the API's own browser can sign people in and, where the operator names one, that a first system can call. What is there stays as it is,
/// revoked ones too.
/// </summary>
/// <param name="BrowserAddress">Where the API's browser takes people back.</param>
/// <param name="First">From the configuration; null for none.</param>
[Requires(Permissions.ClientsManage)]
public sealed record OpenFirstClients(string BrowserAddress, FirstClient? First) : ICommand<Unit>;

/// <summary>The system that the operator names.</summary>
/// <param name="Scopes">Separated by spaces or commas; <c>*</c> for all that a system may have.</param>
public sealed record FirstClient(string ClientId, string Secret, string Scopes);

internal sealed class OpenFirstClientsHandler(IClients clients, ClientRegistration registration) : IRequestHandler<OpenFirstClients, Unit>
{
    /// <summary>The client that the API's browser is.</summary>
    private const string Browser = "swagger";

    public async Task<Unit> Handle(OpenFirstClients request, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(Browser, cancellationToken) is not { } browser)
        {
            await registration.AddAsync(Browser, ClientKind.Public, BrowserDetails(request.BrowserAddress), secret: null, cancellationToken);
        }
        else if (browser.RevokedAt is null && !browser.Details.RedirectUris.Contains(request.BrowserAddress, StringComparer.Ordinal))
        {
            // the application is reached at another address than before
            await clients.ChangeAsync(browser.Id, browser.Version, browser.Details with { RedirectUris = [request.BrowserAddress] }, cancellationToken);
        }

        if (request.First is { } first && await clients.FindAsync(first.ClientId, cancellationToken) is null)
        {
            ClientRules.RequireId(first.ClientId);
            var details = registration.Require(ClientKind.System, new(first.ClientId, null, ScopesOf(first.Scopes), [], [], null));
            await registration.AddAsync(first.ClientId, ClientKind.System, details, first.Secret, cancellationToken);
        }

        return Unit.Value;
    }

    private static ClientDetails BrowserDetails(string address) =>
        new("Trình duyệt API (Swagger)", null, [.. Scopes.All.Select(s => s.Code).Where(code => code != Scopes.OfflineAccess)], [address], [], null);

    private static IReadOnlyList<string> ScopesOf(string text) => text.Trim() == "*"
        ? [.. Scopes.All.Select(s => s.Code).Where(code => Scopes.IsFor(code, ClientKind.System))]
        : text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
