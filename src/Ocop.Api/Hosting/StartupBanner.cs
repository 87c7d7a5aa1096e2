using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Ocop.Api.Hosting;

/// <summary>Tells at the console, once the application listens, what runs, where, and how to sign in.</summary>
internal static class StartupBanner
{
    /// <summary>Prints when the first request can be served.</summary>
    /// <param name="app">The application that starts.</param>
    /// <param name="database">What it runs on.</param>
    /// <param name="signIn">How to sign in, in one line for each step.</param>
    public static void AnnounceWhenStarted(this WebApplication app, OcopDatabase database, params IReadOnlyList<string> signIn) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Compose(app, database, signIn)));

    private static string Compose(WebApplication app, OcopDatabase database, IReadOnlyList<string> signIn)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        List<(string Label, string Text)> lines =
        [
            .. addresses.Select(address => ("Địa chỉ / Open", address)),
            ("Môi trường / Environment", app.Environment.EnvironmentName),
            ("Cơ sở dữ liệu / Database", database.Description),
            .. signIn.Select(step => ("Đăng nhập / Sign in", step)),
            ("Dừng / Stop", "Ctrl+C"),
        ];
        var width = lines.Max(line => line.Label.Length);
        var body = lines.Select((line, i) =>
            (i > 0 && string.Equals(lines[i - 1].Label, line.Label, StringComparison.Ordinal) ? "" : line.Label).PadRight(width) + "  " + line.Text);

        return string.Join(Environment.NewLine, body.Select(line => "  " + line).Prepend("Ocop đã sẵn sàng / is ready").Prepend("").Append(""));
    }
}
