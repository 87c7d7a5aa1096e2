using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Ocop.Api.Tests.Integration;

/// <summary>tools/portal-simulator as a process of the test's own.</summary>
internal sealed class PortalSimulator : IDisposable
{
    public const string Token = "cong-bi-mat-7Q2X";
    private readonly Process _process;
    private readonly HttpClient _http;

    private PortalSimulator(Process process, string address)
    {
        (_process, Address) = (process, address);
        _http = new() { BaseAddress = new(address) };
    }

    public string Address { get; }

    public static async Task<PortalSimulator> StartAsync()
    {
        var script = Path.Combine(RepositoryRoot(), "tools", "portal-simulator", "server.mjs");

        try
        {
            var process = Process.Start(new ProcessStartInfo("node", [script, "0"]) { UseShellExecute = false, RedirectStandardOutput = true, Environment = { ["PORTAL_TOKEN"] = Token } })!;
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The simulator did not start.");
            return new(process, line[(line.IndexOf("http", StringComparison.Ordinal))..]);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("Node is not installed.");
            throw;
        }
    }

    public async Task BehaveAsync(object faults) => (await _http.PutAsJsonAsync("/_simulator", faults)).EnsureSuccessStatusCode();

    public async Task<JsonElement> StateAsync() => await _http.GetFromJsonAsync<JsonElement>("/_simulator");

    public async Task ChangeAsync(string id, object record) => (await _http.PutAsJsonAsync($"/_simulator/records/{id}", record)).EnsureSuccessStatusCode();

    public async Task LoseAsync(string id) => (await _http.DeleteAsync($"/_simulator/records/{id}")).EnsureSuccessStatusCode();

    /// <summary>What it holds, by the products' names.</summary>
    public async Task<Dictionary<string, (string Id, JsonElement Record)>> RecordsAsync() => (await StateAsync()).GetProperty("records").EnumerateObject()
        .ToDictionary(r => r.Value.GetProperty("record").GetProperty("name").GetString()!, r => (r.Name, r.Value.GetProperty("record")), StringComparer.Ordinal);

    public async Task<int> RequestsAsync() => (await StateAsync()).GetProperty("requests").GetArrayLength();

    public void Dispose()
    {
        _http.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ocop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
