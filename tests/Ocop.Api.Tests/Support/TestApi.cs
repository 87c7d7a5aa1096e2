using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;

namespace Ocop.Api.Tests.Support;

/// <summary>Stands in for the signed-in person, so that a test says in one line what its caller may do.</summary>
public sealed class TestCaller : ICaller
{
    public Guid? UserId { get; set; } = Guid.Parse("00000000-0000-7000-8000-000000000001");
    public AgencyId? AgencyId { get; set; }
    public string? IdempotencyKey { get; set; }
    public string? TraceId => null;
    public HashSet<string> Granted { get; } = [.. Permissions.All];

    /// <summary>How far each permission goes.</summary>
    public Reach Within { get; set; } = Reach.Everything;

    public Reach ReachOf(string permission) => Has(permission) ? Within : Reach.Nothing;

    public bool Has(string permission) => Granted.Contains(permission) || (permission is Permissions.SignedIn or Permissions.Known && UserId is not null);
}

/// <summary>Takes every request for the <see cref="TestCaller"/>'s, or for nobody's when it has no user.</summary>
internal sealed class TestAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ICaller caller)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Test";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        caller.UserId is { } id
            ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id.ToString()), new(ClaimTypes.Name, "Người thử")], SchemeName)), SchemeName))
            : AuthenticateResult.NoResult());
}

/// <summary>The application on a database of the test's own and a clock that stands still: Monday, 23 November 2026, 10:00 in Việt Nam.</summary>
public sealed class TestApi : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private readonly TestDatabase _database;
    private readonly TestFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string?> _settings;

    private readonly bool _signsIn;

    private TestApi(TestDatabase database, bool signsIn, IReadOnlyDictionary<string, string?> settings)
    {
        _database = database;
        _signsIn = signsIn;
        _settings = settings;
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public TestCaller Caller { get; } = new();

    public string ConnectionString => _database.ConnectionString;

    /// <summary>Where its files lie.</summary>
    public string DataDirectory => _folder.Path;

    /// <summary>Of the role that owns the tables: for what a test must arrange below the application.</summary>
    public string OwnerConnectionString => _database.OwnerConnectionString;

    /// <summary>With <see cref="Caller"/> as the caller of every request.</summary>
    public static Task<TestApi> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(signsIn: false, settings);

    /// <summary>With nobody signed in: the test itself signs in by <c>POST /session</c>.</summary>
    public static Task<TestApi> StartWithSignInAsync(params (string Key, string? Value)[] settings) => StartAsync(signsIn: true, settings);

    /// <summary>On a database that is there.</summary>
    internal static TestApi On(TestDatabase database) => new(database, signsIn: false, new Dictionary<string, string?>(StringComparer.Ordinal));

    /// <summary>One more node on the same database, with the same settings; the first one owns the database.</summary>
    public TestApi AnotherNode()
    {
        var node = new TestApi(new(ConnectionString, OwnerConnectionString, () => Task.CompletedTask), _signsIn, _settings);
        node.Clock.SetUtcNow(Clock.GetUtcNow());
        return node;
    }

    private static async Task<TestApi> StartAsync(bool signsIn, (string Key, string? Value)[] settings) =>
        new(await PostgresServer.CreateDatabaseAsync(), signsIn, settings.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal));

    /// <summary>A client that reads problems in English.</summary>
    public HttpClient Http()
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        client.DefaultRequestHeaders.AcceptLanguage.Add(new("en"));
        return client;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("ConnectionStrings:Ocop", _database.ConnectionString);
        builder.UseSetting("Data:Directory", _folder.Path);

        // administrators need a second factor outside Development; the tests of it say so themselves
        builder.UseSetting("Security:RequireTotp", "");

        // few tests are about the work that a browser does before it complains
        builder.UseSetting("Complaints:ChallengeBits", "0");

        // they would change in the background what a test that moves the clock looks at
        builder.UseSetting("Jobs:Scheduler", "false");

        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            SharedStart.Apply(services, string.Join('\n', _settings.Select(s => $"{s.Key}={s.Value}")));

            // as slow as production's, hashes of passwords would take half of the tests' time
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);

            if (!_signsIn)
            {
                services.AddSingleton<ICaller>(Caller);
                services.AddAuthentication(TestAuthentication.SchemeName).AddScheme<AuthenticationSchemeOptions, TestAuthentication>(TestAuthentication.SchemeName, null);
            }
        });
    }
}

/// <summary>What tests say over HTTP again and again.</summary>
public static class Requests
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>Reads a JSON answer that must be a success.</summary>
    public static async Task<JsonElement> GetJsonAsync(this HttpClient http, string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>Creates something and returns the answer's body.</summary>
    public static async Task<JsonElement> PostJsonAsync(this HttpClient http, string path, object body)
    {
        using var response = await http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        Assert.That(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.JsonAsync();
    }

    public static Task<HttpResponseMessage> PatchAsync(this HttpClient http, string path, object body, string? ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(path, UriKind.Relative))
        {
            Content = JsonContent.Create(body, new MediaTypeHeaderValue("application/merge-patch+json")),
        };

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return http.SendAsync(request);
    }

    public static async Task<string> ETagAsync(this HttpClient http, string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        return response.Headers.ETag?.ToString() ?? throw new InvalidOperationException($"{path} gave no ETag: {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>The answer must be this problem.</summary>
    public static async Task AssertProblemAsync(this HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.EqualTo(status), text);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), text);
        using var problem = JsonDocument.Parse(text);
        Assert.That(problem.RootElement.GetProperty("code").GetString(), Is.EqualTo(code), text);
    }
}
