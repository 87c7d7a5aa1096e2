namespace Ocop.Api.Hosting;

/// <summary>What holds when nobody says otherwise: where the application finds itself, and where it listens.</summary>
internal static class OcopHost
{
    private const string DefaultUrl = "http://localhost:5080";
    private const string ProjectFile = "Ocop.Api.csproj";
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Run from its source the application is in Development, published it is in Production. A started program finds its
    /// files beside itself, whatever folder it is started from.
    /// </summary>
    public static WebApplicationOptions Options(string[] args)
    {
        var given = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build();
        var contentRoot = given[HostDefaults.ContentRootKey] is { Length: > 0 } named ? named
            : File.Exists("appsettings.json") || File.Exists(ProjectFile) ? Directory.GetCurrentDirectory()
            : AppContext.BaseDirectory;
        var isSource = File.Exists(Path.Combine(contentRoot, ProjectFile));

        return new()
        {
            Args = args,
            ContentRootPath = contentRoot,
            EnvironmentName = given[HostDefaults.EnvironmentKey] is { Length: > 0 } environment ? environment
                : isSource ? Environments.Development : Environments.Production,
        };
    }

    /// <summary>Listens on the default address unless one is named by --urls, ASPNETCORE_URLS or Kestrel's own keys.</summary>
    public static WebApplicationBuilder UseDefaultUrl(this WebApplicationBuilder builder)
    {
        if (AddressKeys.All(key => string.IsNullOrEmpty(builder.Configuration[key]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        return builder;
    }
}
