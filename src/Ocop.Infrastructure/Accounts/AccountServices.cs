using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Mail;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

public static class AccountServices
{
    // OWASP's figure for PBKDF2 with HMAC-SHA-512; Identity's own default is half of it
    private const int HashRounds = 210_000;

    public static IServiceCollection AddAccountStores(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashRounds);
        services.AddIdentityCore<User>(o => o.User.RequireUniqueEmail = true).AddEntityFrameworkStores<OcopDbContext>();
        services.AddDataProtection().SetApplicationName("ocop").PersistKeysToDbContext<OcopDbContext>();
        services.Configure<SessionOptions>(configuration.GetSection("Session"));
        services.AddScoped<IAccounts, IdentityAccounts>();
        services.AddScoped<IUserDirectory, UserDirectory>();
        services.AddScoped<IAccountLinks, AccountLinkStore>();
        services.AddSingleton<PasswordHelp>();
        services.AddSingleton<IPasswordHelp>(s => s.GetRequiredService<PasswordHelp>());
        services.AddHostedService(s => s.GetRequiredService<PasswordHelp>());
        services.AddMail(configuration);
        services.AddScoped<ISessions, SessionStore>();
        services.AddScoped<ISignInThrottle, SignInThrottle>();
        return services;
    }
}
