using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Ocop.Api.Clients;
using Ocop.Api.Hosting;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Accounts;

namespace Ocop.Api.Accounts;

/// <summary>Who calls, and that nobody unknown gets further than where it is allowed by name.</summary>
internal static class SignInServices
{
    /// <summary>Whoever calls: by a token where there is one, else by the session's cookie.</summary>
    private const string Caller = "Caller";

    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAccountStores(configuration);
        services.Configure<SecurityOptions>(configuration.GetSection("Security"));
        services.PostConfigure<SecurityOptions>(security => security.RequireTotp ??= environment.IsDevelopment() ? "" : Roles.Administrator);
        services.AddAuthentication(Caller)
            .AddPolicyScheme(Caller, null, o => o.ForwardDefaultSelector = http => BearerAuthentication.IsMeant(http.Request) ? BearerAuthentication.SchemeName : SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null)
            .AddScheme<AuthenticationSchemeOptions, BearerAuthentication>(BearerAuthentication.SchemeName, null)
            .AddSingleSignOn(SingleSignOnOptions.Of(configuration), environment.IsDevelopment());

        // What is not opened by AllowAnonymous is closed. What a signed-in person may do, each request asks for itself.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseClientLimits();
        app.UseWebClientPages();
        app.UseCsrfProtection();
        app.UseDutyFirst();
        app.UseAuthorization();
    }
}
