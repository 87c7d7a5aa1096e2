using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Ocop.Api.Tests.Operations;

public sealed class LogTests
{
    [Test]
    public async Task Logs_tell_what_was_asked_with_its_trace_and_nothing_about_persons()
    {
        var lines = new Lines();
        await using var api = await TestApi.StartWithSignInAsync();
        await using var logged = api.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(lines)));
        using var http = logged.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://localhost") });

        using (await http.GetAsync(new Uri("/api/v1/public/products?q=Nguyen+Thi+Bi+Mat", UriKind.Relative)))
        using (await http.GetAsync(new Uri("/api/v1/public/verify/BIMAT", UriKind.Relative)))
        using (await http.PostAsJsonAsync(new Uri("/api/v1/session", UriKind.Relative), new { email = "bimat@dongthap.example", password = "một mật khẩu bimat" }))
        {
            Assert.That(lines.All, Has.Some.Contains("/api/v1/public/products").And.Some.Contains("/api/v1/session"));
        }

        Assert.That(lines.All.Where(line => line.Contains("bimat", StringComparison.OrdinalIgnoreCase) || line.Contains("Bi+Mat", StringComparison.OrdinalIgnoreCase)), Is.Empty);
        Assert.That(lines.All.Where(line => line.Contains("/api/v1/public/verify", StringComparison.Ordinal)), Is.Empty, "counted by the metrics only");
        Assert.That(lines.All.Where(line => line.Contains("/api/v1/session", StringComparison.Ordinal)), Has.All.Contains("\"@tr\""));
    }

    [Test]
    public async Task A_single_sign_on_that_fails_is_told_by_its_kind_and_not_in_the_words_of_strangers()
    {
        var lines = new Lines();
        await using var provider = await OpenIdProvider.StartAsync();
        await using var api = await TestApi.StartWithSignInAsync(provider.Settings);
        await using var logged = api.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(lines)));
        using var http = logged.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        const string Callback = "/api/v1/session/single-sign-on/callback";

        using (await http.GetAsync(new Uri(Callback + "?error=bimat&error_description=bimat&state=bimat", UriKind.Relative)))
        using (var asked = await http.GetAsync(new Uri("/api/v1/session/single-sign-on", UriKind.Relative)))
        using (await http.GetAsync(new Uri($"{Callback}?error=bimat&error_description=bimat&state={Uri.EscapeDataString(QueryHelpers.ParseQuery(asked.Headers.Location!.Query)["state"]!)}", UriKind.Relative)))
        {
            Assert.That(lines.All, Has.Some.Contains("A single sign-on failed").And.Some.Contains("AuthenticationFailureException"));
        }

        Assert.That(lines.All.Where(line => line.Contains("bimat", StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private sealed class Lines : ILogEventSink
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly CompactJsonFormatter _formatter = new();

        public IReadOnlyCollection<string> All => _lines;

        public void Emit(LogEvent logEvent)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            _formatter.Format(logEvent, text);
            _lines.Enqueue(text.ToString());
        }
    }
}
