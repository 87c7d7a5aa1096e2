using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>
/// Sees to it that the API's own browser can sign people in and, where the operator names one, that a first system can call. What is there stays as it is,
/// revoked ones too.
/// </summary>
/// <param name="BrowserAddresses">Where the API's browser takes people back.</param>
/// <param name="First">From the configuration; null for none.</param>
[Requires(Permissions.ClientsManage)]
public sealed record OpenFirstClients(IReadOnlyList<string> BrowserAddresses, FirstClient? First) : ICommand<Unit>
{
    /// <summary>The client that the API's browser is.</summary>
    public const string Browser = "swagger";
}

/// <summary>The system that the operator names.</summary>
/// <param name="Scopes">Separated by spaces or commas; <c>*</c> for all that a system may have.</param>
public sealed record FirstClient(string ClientId, string Secret, string Scopes);

internal sealed class OpenFirstClientsHandler(IClients clients, ClientRegistration registration) : IRequestHandler<OpenFirstClients, Unit>
{
    public async Task<Unit> Handle(OpenFirstClients request, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(OpenFirstClients.Browser, cancellationToken) is not { } browser)
        {
            await registration.AddAsync(OpenFirstClients.Browser, ClientKind.Public, BrowserDetails(request.BrowserAddresses), secret: null, cancellationToken);
        }
        else if (browser.RevokedAt is null && !browser.Details.RedirectUris.SequenceEqual(request.BrowserAddresses, StringComparer.Ordinal))
        {
            // the application is reached at another address than before
            await clients.ChangeAsync(browser.Id, browser.Version, browser.Details with { RedirectUris = request.BrowserAddresses }, cancellationToken);
        }

        if (request.First is { } first && await clients.FindAsync(first.ClientId, cancellationToken) is null)
        {
            ClientRules.RequireId(first.ClientId);
            var details = registration.Require(ClientKind.System, new(first.ClientId, null, ScopesOf(first.Scopes), [], [], null));
            await registration.AddAsync(first.ClientId, ClientKind.System, details, first.Secret, cancellationToken);
        }

        return Unit.Value;
    }

    private static ClientDetails BrowserDetails(IReadOnlyList<string> addresses) =>
        new("Trình duyệt API (Swagger)", null, [.. Scopes.All.Select(s => s.Code)], addresses, [], null);

    private static string[] ScopesOf(string text) => text.Trim() == "*"
        ? [.. Scopes.All.Select(s => s.Code).Where(code => Scopes.IsFor(code, ClientKind.System))]
        : text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
