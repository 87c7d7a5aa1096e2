using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Mail;

namespace Ocop.Infrastructure.Mail;

/// <summary>The mail server (<c>Smtp</c>).</summary>
public sealed class SmtpOptions
{
    public const string Section = "Smtp";

    /// <summary>None: nothing is sent.</summary>
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>The sender, such as <c>OCOP Đồng Tháp &lt;ocop@dongthap.gov.vn&gt;</c>.</summary>
    public string From { get; set; } = "ocop@localhost";

    /// <summary>auto, start-tls, tls or none.</summary>
    public string Security { get; set; } = "auto";

    public SecureSocketOptions SocketOptions => Security switch
    {
        "none" => SecureSocketOptions.None,
        "tls" => SecureSocketOptions.SslOnConnect,
        "start-tls" => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.Auto,
    };
}

public static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SmtpOptions>(configuration.GetSection(SmtpOptions.Section));
        services.Configure<PublicAddressOptions>(configuration.GetSection("Public"));
        services.AddScoped<IMailOutbox, MailOutbox>();
        services.AddHostedService<MailSender>();
        return services;
    }
}
