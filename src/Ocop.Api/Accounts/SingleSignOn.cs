using System.Security.Claims;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Ocop.Application.Accounts;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Api.Accounts;

/// <summary>
/// Signing in by the province's provider: authorization code with PKCE. The framework talks to the provider and checks state, nonce and signature; whose
/// account it is, and which session starts, is decided here as for a password. Every failure ends on the sign-in page with a code that it puts into words.
/// </summary>
internal static partial class SingleSignOn
{
    public const string SchemeName = "SingleSignOn";
    private const string CallbackPath = "/api/v1/session/single-sign-on/callback";
    private const string SignInPage = "/dang-nhap";
    private const string HomePage = "/quan-tri";
    private const string EarlierSession = "earlier-session";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // RFC 8176; what providers call a second factor
    private static readonly string[] SecondFactors = ["mfa", "otp"];

    public static void AddSingleSignOn(this AuthenticationBuilder authentication, SingleSignOnOptions provider, bool isDevelopment)
    {
        authentication.Services.AddSingleton(provider);

        if (provider.IsConfigured)
        {
            authentication.AddOpenIdConnect(SchemeName, options => Configure(options, provider, isDevelopment));
        }
    }

    /// <summary>Sends the browser to the provider; to the sign-in page where it does not answer.</summary>
    /// <param name="http">The request.</param>
    /// <param name="returnTo">Where to go afterwards; anything but a page of the staff is the first page.</param>
    public static async Task StartAsync(HttpContext http, string? returnTo)
    {
        var properties = new AuthenticationProperties { RedirectUri = Local(returnTo) };

        // the callback comes from another site, where browsers leave the session's cookie out
        if (http.Features.Get<Session>() is { } earlier)
        {
            properties.Items[EarlierSession] = earlier.Id.ToString();
        }

        try
        {
            await http.ChallengeAsync(SchemeName, properties);
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException && !http.RequestAborted.IsCancellationRequested)
        {
            LogOf(http).LogWarning("The single sign-on does not answer: {Reason}", ReasonOf(e));
            ToSignIn(http, SecondFactorErrors.SignOnUnavailable(), returnTo);
        }
    }

    private static void Configure(OpenIdConnectOptions options, SingleSignOnOptions provider, bool isDevelopment)
    {
        options.Authority = provider.Authority;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = provider.RequireHttps;
        options.CallbackPath = CallbackPath;
        options.ResponseType = OpenIdConnectResponseType.Code;

        // an answer in the address comes with lax cookies; a posted one would need cookies that every site can make a browser send
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.BackchannelTimeout = Patience;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Add("email");
        options.ClaimActions.Remove("iss");
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");

        foreach (var (cookie, name) in new[] { (options.CorrelationCookie, "ocop-state."), (options.NonceCookie, "ocop-nonce.") })
        {
            cookie.Name = name;
            cookie.HttpOnly = true;
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        }

        options.Events = new()
        {
            OnTicketReceived = context => EnterAsync(context, provider),
            OnRemoteFailure = context =>
            {
                // a browser that turned back, a forged or old answer, a provider that is down
                LogOf(context.HttpContext).LogWarning("A single sign-on failed: {Reason}", ReasonOf(context.Failure));
                ToSignIn(context.HttpContext, SecondFactorErrors.SignOnFailed(), null);
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }

    private static async Task EnterAsync(TicketReceivedContext context, SingleSignOnOptions provider)
    {
        var http = context.HttpContext;
        var person = context.Principal!;
        var earlier = context.Properties?.Items.TryGetValue(EarlierSession, out var text) == true && Guid.TryParse(text, out var id) ? id : (Guid?)null;
        var returnTo = Local(context.ReturnUri);
        var hasSecondFactor = provider.TrustSecondFactor && person.FindAll("amr").Any(method => SecondFactors.Contains(method.Value, StringComparer.Ordinal));
        context.HandleResponse();

        try
        {
            var signOn = new SignOn(person.FindFirstValue("iss") ?? "", person.FindFirstValue("sub") ?? "", VerifiedEmail(person), hasSecondFactor, SignInVisitor.Of(http, earlier));
            var signedOn = await http.RequestServices.GetRequiredService<IMediator>().Send(signOn, http.RequestAborted);

            if (signedOn.Key is { } key)
            {
                SessionCookie.Write(http, key);
                http.Response.Redirect(returnTo);
            }
            else
            {
                PendingSignOn.Write(http, signedOn.UserId);
                http.Response.Redirect($"{SignInPage}?buoc=ma&tiep={Uri.EscapeDataString(returnTo)}");
            }
        }
        catch (DomainException e)
        {
            ToSignIn(http, e.Error, returnTo);
        }
    }

    private static string? VerifiedEmail(ClaimsPrincipal person) =>
        string.Equals(person.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? person.FindFirstValue("email") : null;

    private static void ToSignIn(HttpContext http, DomainError error, string? returnTo) =>
        http.Response.Redirect($"{SignInPage}?loi={error.Code}" + (returnTo is null ? "" : "&tiep=" + Uri.EscapeDataString(Local(returnTo))));

    /// <summary>Only a page of the staff's own application is a place to return to.</summary>
    private static string Local(string? address) =>
        address is not null && (address == HomePage || address.StartsWith(HomePage + "/", StringComparison.Ordinal) || address.StartsWith(HomePage + "?", StringComparison.Ordinal))
        && !address.Any(c => char.IsControl(c) || c == '\\')
            ? address
            : HomePage;

    /// <summary>What went wrong, by its kind and its number at Microsoft.IdentityModel: the words may repeat what a stranger sent, or name persons.</summary>
    private static string ReasonOf(Exception? failure)
    {
        List<string> reasons = [];

        for (var e = failure; e is not null; e = e.InnerException)
        {
            reasons.Add((e.GetType().Name + " " + Number().Match(e.Message).Value).TrimEnd());
        }

        return string.Join(" < ", reasons);
    }

    [GeneratedRegex(@"^IDX\d{5}", RegexOptions.None, 1000)]
    private static partial Regex Number();

    private static ILogger LogOf(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SingleSignOn));
}
