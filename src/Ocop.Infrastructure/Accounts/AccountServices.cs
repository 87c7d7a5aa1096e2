using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Accounts;
using Ocop.Application.Representatives;
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
        services.AddDataProtection().SetApplicationName("ocop").PersistKeysToDbContext<OcopDbContext>().ProtectKeys(configuration.GetSection("DataProtection"));
        services.Configure<SessionOptions>(configuration.GetSection("Session"));
        services.AddScoped<IAccounts, IdentityAccounts>();
        services.AddScoped<IUserDirectory, UserDirectory>();
        services.AddScoped<IPersonalHoldings, PersonalHoldings>();
        services.AddScoped<IAccountLinks, AccountLinkStore>();
        services.AddSingleton<PasswordHelp>();
        services.AddSingleton<IPasswordHelp>(s => s.GetRequiredService<PasswordHelp>());
        services.AddHostedService(s => s.GetRequiredService<PasswordHelp>());
        services.AddScoped<IRepresentativeDirectory, RepresentativeDirectory>();
        services.AddScoped<IRepresentativeSecrets, RepresentativeSecrets>();
        services.AddSingleton<RepresentativeDesk>();
        services.AddSingleton<IRepresentativeDesk>(s => s.GetRequiredService<RepresentativeDesk>());
        services.AddHostedService(s => s.GetRequiredService<RepresentativeDesk>());
        services.AddMail(configuration);
        services.AddScoped<ISessions, SessionStore>();
        services.AddScoped<ISecondFactors, SecondFactorStore>();
        services.AddScoped<ISignOnLinks, SignOnLinkStore>();
        services.AddSingleton<IQrCodes, QrCodes>();
        services.AddScoped<ISignInThrottle, SignInThrottle>();
        return services;
    }

    /// <summary>Without a certificate the keys are as safe as the database that they lie in. With one, a copy of the database alone opens no secret.</summary>
    private static void ProtectKeys(this IDataProtectionBuilder protection, IConfigurationSection certificates)
    {
        if (Load(certificates, "Certificate") is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate);
        }

        if (Load(certificates, "EarlierCertificate") is { } earlier)
        {
            protection.UnprotectKeysWithAnyCertificate(earlier);
        }
    }

    private static X509Certificate2? Load(IConfigurationSection certificates, string key) =>
        certificates[key] is { Length: > 0 } file ? X509CertificateLoader.LoadPkcs12FromFile(file, certificates[key + "Password"]) : null;
}
