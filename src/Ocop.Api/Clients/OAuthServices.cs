using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using Ocop.Infrastructure.Clients;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using Scopes = Ocop.Application.Clients.Scopes;

namespace Ocop.Api.Clients;

/// <summary>
/// The OAuth 2.0 and OpenID Connect server: tokens for systems (client credentials) and for applications of people (authorization code with PKCE). It lies
/// wholly in the middleware of authentication; no endpoint of ours stands at its addresses.
/// </summary>
internal static class OAuthServices
{
    /// <summary>Whom access tokens are for: this API.</summary>
    public const string Audience = "ocop";

    /// <summary>Where it answers; elsewhere its handlers are not even asked.</summary>
    public static readonly string[] Places = ["/connect", "/.well-known"];

    /// <summary>When OpenIddict has set an answer's status, and written nothing yet.</summary>
    public const int AfterStatus = 150_000;

    public static readonly TimeSpan AccessTokenLife = TimeSpan.FromMinutes(10);

    public static void AddOAuth(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddClientStores(configuration);
        services.AddSingleton<ClientLimits>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<ServerKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(p => p.GetRequiredService<ServerKeys>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(p => p.GetRequiredService<ServerKeys>());
        services.AddOpenIddict().AddServer(server => Configure(server, configuration, environment));
        services.Replace(ServiceDescriptor.Singleton<IAuthenticationSchemeProvider, PlacedSchemes>());
    }

    private static void Configure(OpenIddictServerBuilder server, IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["Public:Address"] is { Length: > 0 } address)
        {
            server.SetIssuer(new Uri(address.TrimEnd('/') + "/"));
        }

        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
            .SetRevocationEndpointUris("connect/revoke").SetUserInfoEndpointUris("connect/userinfo")
            .SetConfigurationEndpointUris(".well-known/openid-configuration", ".well-known/oauth-authorization-server").SetJsonWebKeySetEndpointUris(".well-known/jwks");
        server.AllowClientCredentialsFlow().AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().RequireProofKeyForCodeExchange();
        server.SetAccessTokenLifetime(AccessTokenLife).SetIdentityTokenLifetime(AccessTokenLife).SetRefreshTokenLifetime(KeyRing.LongestToken);

        // signed, so that the API need not ask the server what a token says; nothing about a person stands in it
        server.DisableAccessTokenEncryption();

        // a refresh token that comes twice ends all tokens of its consent, however soon it comes
        server.SetRefreshTokenReuseLeeway(TimeSpan.Zero);
        server.RegisterScopes([.. Scopes.All.Select(scope => scope.Code)]).DisableScopeValidation().IgnoreScopePermissions();
        server.RegisterClaims(Claims.Subject, Claims.Name, Claims.Email);
        server.Configure(options =>
        {
            options.CodeChallengeMethods.Clear();
            options.CodeChallengeMethods.Add(CodeChallengeMethods.Sha256);

            // who signs in does so on our page; that somebody shall sign in once more is not offered
            options.PromptValues.IntersectWith([PromptValues.None, PromptValues.Consent]);
        });

        server.AddEventHandler<ValidateTokenRequestContext>(h => h.UseScopedHandler<AdmitClient>().SetOrder(OpenIddictServerHandlers.Exchange.ValidateAuthentication.Descriptor.Order + 500));
        server.AddEventHandler<HandleTokenRequestContext>(h => h.UseScopedHandler<GrantTokens>());
        server.AddEventHandler<HandleAuthorizationRequestContext>(h => h.UseScopedHandler<AskPerson>());
        server.AddEventHandler<HandleUserInfoRequestContext>(h => h.UseScopedHandler<DescribePerson>());
        server.AddEventHandler<ApplyTokenResponseContext>(h => h.UseScopedHandler<AnswerPlainly>().SetOrder(AnswerPlainly.Order));
        server.AddEventHandler<ApplyTokenResponseContext>(h => h.UseInlineHandler(SayTooMany).SetOrder(AfterStatus));
        server.AddEventHandler<ApplyRevocationResponseContext>(h => h.UseInlineHandler(SayPlainly).SetOrder(AnswerPlainly.Order));
        server.AddEventHandler<ApplyAuthorizationResponseContext>(h => h.UseSingletonHandler<ShowFault>().SetOrder(AfterStatus));

        var host = server.UseAspNetCore();

        if (!environment.IsProduction())
        {
            host.DisableTransportSecurityRequirement();
        }
    }

    private static ValueTask SayTooMany(ApplyTokenResponseContext context)
    {
        if (context.Response.Error == AdmitClient.TooMany)
        {
            context.Transaction.GetHttpRequest()!.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }

        return ValueTask.CompletedTask;
    }

    private static ValueTask SayPlainly(ApplyRevocationResponseContext context)
    {
        context.Response.ErrorUri = null;

        if (context.Response.Error == Errors.InvalidClient)
        {
            context.Response.ErrorDescription = AnswerPlainly.WrongClient;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Gives OpenIddict the keys of all nodes, and anew when they turn.</summary>
    internal sealed class ServerKeys(KeyRing ring) : IConfigureOptions<OpenIddictServerOptions>, IOptionsChangeTokenSource<OpenIddictServerOptions>
    {
        public string Name => Options.DefaultName;

        public IChangeToken GetChangeToken() => ring.Changed;

        // The first of each is the one in use; OpenIddict keeps the order of keys that are no certificates.
        public void Configure(OpenIddictServerOptions options)
        {
            var keys = ring.Current;
            options.SigningCredentials.AddRange(keys.Signing.Select(key => new SigningCredentials(key, SecurityAlgorithms.RsaSha256)));
            options.EncryptionCredentials.AddRange(
                keys.Encryption.Select(key => new EncryptingCredentials(key, SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512)));
        }
    }

    /// <summary>Asks OpenIddict at its own addresses only: at the register's, where thousands ask a second, it would take time to find that it is not meant.</summary>
    private sealed class PlacedSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor http) : AuthenticationSchemeProvider(options)
    {
        private AuthenticationScheme[]? _others;

        public override async Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync()
        {
            if (http.HttpContext is { } context && Http.Paths.IsBelow(context.Request.Path, Places))
            {
                return await base.GetRequestHandlerSchemesAsync();
            }

            return _others ??= [.. (await base.GetRequestHandlerSchemesAsync()).Where(scheme => scheme.Name != OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)];
        }
    }
}
