using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Npgsql;
using Ocop.Api.Accounts;
using Ocop.Application.Accounts;

namespace Ocop.Api.Hosting;

/// <summary>
/// What must be true of the configuration before real data is served. Each check names its keys; a new secret gets a
/// new line in <see cref="All"/>. Development and tests are free of them.
/// </summary>
internal static class ProductionChecks
{
    private static readonly IReadOnlyList<Func<IConfiguration, IEnumerable<StartupProblem>>> All =
    [
        Database,
        configuration => Login(configuration, "Ocop"),
        configuration => Login(configuration, "OcopOwner"),
        TwoRoles,
        AdministratorPassword,
        MetricsToken,
        RolesWithTotp,
        SingleSignOn,
        PublicAddress,
        FirstClientSecret,
        KeysCertificate,
        WebhookAddresses,
    ];

    /// <summary>Throws with all problems at once.</summary>
    public static void Require(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() || environment.IsEnvironment("Testing"))
        {
            return;
        }

        var problems = All.SelectMany(check => check(configuration)).ToArray();

        if (problems.Length > 0)
        {
            throw new StartupException(problems);
        }
    }

    private static IEnumerable<StartupProblem> Database(IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration.GetConnectionString("Ocop")) && !configuration.GetValue("Database:Embedded", defaultValue: false))
        {
            yield return new(
                "ConnectionStrings:Ocop",
                "Thiếu chuỗi kết nối tới máy chủ PostgreSQL. Nếu chấp nhận dùng PostgreSQL nhúng cho một cài đặt nhỏ, đặt Database:Embedded=true.",
                "The connection string of a PostgreSQL server is missing. To accept the embedded PostgreSQL for a small installation, set Database:Embedded=true.");
        }
    }

    private static IEnumerable<StartupProblem> WebhookAddresses(IConfiguration configuration)
    {
        if (configuration.GetValue("Webhooks:AllowPrivate", defaultValue: false))
        {
            yield return new(
                "Webhooks:AllowPrivate",
                "Cho phép gửi webhook tới địa chỉ nội bộ chỉ dành cho kiểm thử; hãy bỏ đi.",
                "Sending webhooks to private addresses is for tests only; leave it out.");
        }
    }

    private static IEnumerable<StartupProblem> Login(IConfiguration configuration, string name)
    {
        if (configuration.GetConnectionString(name) is not { Length: > 0 } text)
        {
            yield break;
        }

        var key = "ConnectionStrings:" + name;

        if (Parse(text) is not { } connection)
        {
            yield return new(key, "Chuỗi kết nối không đọc được.", "The connection string cannot be read.");
        }
        else if (string.IsNullOrEmpty(connection.Password))
        {
            if (!HasOtherProof(connection))
            {
                yield return new(key, "Chuỗi kết nối không có mật khẩu (Password).", "The connection string has no password (Password).");
            }
        }
        else if (SecretStrength.Weakness(connection.Password, connection.Username, connection.Database) is { } weakness)
        {
            yield return new(key, "Mật khẩu trong chuỗi kết nối quá yếu: " + weakness.Vietnamese, "The password in the connection string is too weak: " + weakness.English);
        }
    }

    private static IEnumerable<StartupProblem> TwoRoles(IConfiguration configuration)
    {
        var owner = Parse(configuration.GetConnectionString("OcopOwner"));

        if (owner is null)
        {
            yield break;
        }

        if (Parse(configuration.GetConnectionString("Ocop")) is not { } application)
        {
            yield return new(
                "ConnectionStrings:OcopOwner",
                "Có chuỗi kết nối của vai trò chủ sở hữu nhưng không có ConnectionStrings:Ocop.",
                "The owner's connection string is given, and ConnectionStrings:Ocop is not.");
        }
        else if (string.Equals(owner.Username, application.Username, StringComparison.Ordinal))
        {
            yield return new(
                "ConnectionStrings:OcopOwner",
                "Vai trò chủ sở hữu và vai trò của ứng dụng phải là hai vai trò khác nhau, nếu không ứng dụng có thể sửa sổ cái.",
                "The owner and the application must be two roles, or the application could rewrite the ledger.");
        }
    }

    private static IEnumerable<StartupProblem> AdministratorPassword(IConfiguration configuration)
    {
        const string Key = "Bootstrap:Administrator:Password";

        if (configuration[Key] is { Length: > 0 } password
            && SecretStrength.Weakness(password, configuration["Bootstrap:Administrator:Email"]) is { } weakness)
        {
            yield return new(Key, "Mật khẩu của quản trị viên đầu tiên quá yếu: " + weakness.Vietnamese, "The first administrator's password is too weak: " + weakness.English);
        }
    }

    private static IEnumerable<StartupProblem> MetricsToken(IConfiguration configuration)
    {
        const string Key = "Metrics:Token";

        if (configuration[Key] is { Length: > 0 } token && SecretStrength.Weakness(token) is { } weakness)
        {
            yield return new(Key, "Mã truy cập số liệu quá yếu: " + weakness.Vietnamese, "The token for the metrics is too weak: " + weakness.English);
        }
    }

    private static IEnumerable<StartupProblem> PublicAddress(IConfiguration configuration)
    {
        const string Key = "Public:Address";

        if (!Uri.TryCreate(configuration[Key], UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
        {
            yield return new(
                Key,
                "Thiếu địa chỉ https mà người dùng và các hệ thống khác truy cập; nó đứng trong thư và là tên của máy chủ cấp mã truy cập (OAuth).",
                "The https address by which people and other systems reach the application is missing; it stands in letters and is the issuer of access tokens (OAuth).");
        }
    }

    private static IEnumerable<StartupProblem> FirstClientSecret(IConfiguration configuration)
    {
        const string Key = "Bootstrap:Client:Secret";
        const int MinimumLength = 32;

        if (configuration[Key] is not { Length: > 0 } secret)
        {
            yield break;
        }

        if (secret.Length < MinimumLength)
        {
            yield return new(
                Key, $"Khoá bí mật của hệ thống đầu tiên cần ít nhất {MinimumLength} ký tự ngẫu nhiên.", $"The first system's secret needs at least {MinimumLength} random characters.");
        }
        else if (SecretStrength.Weakness(secret, configuration["Bootstrap:Client:Id"]) is { } weakness)
        {
            yield return new(Key, "Khoá bí mật của hệ thống đầu tiên quá yếu: " + weakness.Vietnamese, "The first system's secret is too weak: " + weakness.English);
        }
    }

    private static IEnumerable<StartupProblem> KeysCertificate(IConfiguration configuration)
    {
        const string Key = "DataProtection:Certificate";

        if (configuration[Key] is { Length: > 0 } file && !CanOpen(file, configuration["DataProtection:CertificatePassword"]))
        {
            yield return new(Key, "Không mở được chứng thư (PKCS#12) bảo vệ khoá.", "The certificate (PKCS#12) that protects keys cannot be opened.");
        }
    }

    private static bool CanOpen(string file, string? password)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return false;
        }
    }

    private static IEnumerable<StartupProblem> RolesWithTotp(IConfiguration configuration)
    {
        const string Key = "Security:RequireTotp";
        var named = new SecurityOptions { RequireTotp = configuration[Key] }.RolesWithTotp;

        foreach (var unknown in named.Where(role => role != SecurityOptions.Everybody && Roles.Find(role) is null))
        {
            yield return new(Key, $"Không có vai trò '{unknown}'.", $"There is no role '{unknown}'.");
        }
    }

    private static IEnumerable<StartupProblem> SingleSignOn(IConfiguration configuration)
    {
        var provider = SingleSignOnOptions.Of(configuration);

        if (string.IsNullOrWhiteSpace(provider.Authority))
        {
            yield break;
        }

        if (!provider.IsConfigured)
        {
            yield return new("SingleSignOn:ClientId", "Thiếu mã ứng dụng đã đăng ký với hệ thống đăng nhập một lần.", "The client id that the single sign-on knows this application by is missing.");
        }

        if (string.IsNullOrEmpty(provider.ClientSecret))
        {
            yield return new("SingleSignOn:ClientSecret", "Thiếu khoá bí mật của ứng dụng.", "The client secret is missing.");
        }
        else if (SecretStrength.Weakness(provider.ClientSecret, provider.ClientId) is { } weakness)
        {
            yield return new("SingleSignOn:ClientSecret", "Khoá bí mật của ứng dụng quá yếu: " + weakness.Vietnamese, "The client secret is too weak: " + weakness.English);
        }

        if (!provider.RequireHttps || !provider.Authority.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            yield return new("SingleSignOn:Authority", "Hệ thống đăng nhập một lần phải dùng https.", "The single sign-on must be reached by https.");
        }
    }

    private static bool HasOtherProof(NpgsqlConnectionStringBuilder connection) =>
        !string.IsNullOrEmpty(connection.Passfile)
        || !string.IsNullOrEmpty(connection.SslCertificate)
        || connection.Host?.StartsWith('/') is true;

    private static NpgsqlConnectionStringBuilder? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            return new(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
