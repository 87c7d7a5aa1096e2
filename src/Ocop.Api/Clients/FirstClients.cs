using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Api.Hosting;
using Ocop.Application.Clients;
using Ocop.Application.Mail;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Clients;

namespace Ocop.Api.Clients;

/// <summary>Loads the keys of tokens and lets the first clients in, before the first request.</summary>
internal static class FirstClients
{
    private const string Section = "Bootstrap:Client";

    // an operator who forgets to say what the system may do has not let it change anything
    private const string DefaultScope = "register.read";
    private const string BrowserPage = "/swagger/oauth2-redirect.html";

    /// <summary>Whoever tries the API on a machine of their own finds a system that may do all that one may: the guide of the API begins with it.</summary>
    private static readonly FirstClient Sandbox = new("sandbox", "Thu-ket-noi-Dong-Thap-2026", "*");

    public static async Task OpenFirstClientsAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<KeyRing>().RefreshAsync(app.Lifetime.ApplicationStopping);
        var first = Named(app.Configuration.GetSection(Section)) ?? (app.Environment.IsDevelopment() ? Sandbox : null);
        var request = new OpenFirstClients(BrowserAddresses(app.Services.GetRequiredService<IOptions<PublicAddressOptions>>().Value.Address), first);

        try
        {
            await SendAsync(app, request);
        }
        catch (DbUpdateException)
        {
            // another node that starts at the same moment was first; now they are there
            await SendAsync(app, request);
        }
        catch (DomainException e)
        {
            throw new StartupException([new(Section, e.Error.Vietnamese, e.Error.English)]);
        }
    }

    private static async Task SendAsync(WebApplication app, OpenFirstClients request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>On a developer's machine by either name, and without the port, which may be any.</summary>
    private static string[] BrowserAddresses(string address)
    {
        var uri = new Uri(address.TrimEnd('/') + BrowserPage);
        return uri.IsLoopback ? [.. ((string[])["localhost", "127.0.0.1"]).Select(host => $"{uri.Scheme}://{host}{uri.AbsolutePath}")] : [uri.ToString()];
    }

    private static FirstClient? Named(IConfigurationSection client) =>
        client["Id"] is { Length: > 0 } id && client["Secret"] is { Length: > 0 } secret ? new(id, secret, client["Scopes"] is { Length: > 0 } scopes ? scopes : DefaultScope) : null;
}
