using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Imports;

/// <summary>Sends lists and looks at what became of them, as a browser does.</summary>
internal sealed class ImportClient(HttpClient http) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public HttpClient Http => http;

    public void Dispose() => http.Dispose();

    public Task<JsonElement> ReviewAsync(string name, string text) => ReviewAsync(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Sends a list and waits until it is read.</summary>
    public async Task<JsonElement> ReviewAsync(string name, byte[] content, bool dryRun = true, string mode = "all-or-nothing") =>
        await SettledAsync(await SendAsync(name, content, dryRun, mode));

    public async Task<Guid> SendAsync(string name, byte[] content, bool dryRun = true, string mode = "all-or-nothing")
    {
        using var response = await PostAsync(name, content, dryRun, mode);
        Assert.That((int)response.StatusCode, Is.EqualTo(202), await response.Content.ReadAsStringAsync());
        var queued = await response.JsonAsync();
        Assert.That(response.Headers.Location?.ToString(), Is.EqualTo($"/api/v1/imports/{queued.GetProperty("id").GetString()}"));
        return queued.GetProperty("id").GetGuid();
    }

    public Task<HttpResponseMessage> PostAsync(string name, byte[] content, bool dryRun = true, string mode = "all-or-nothing")
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(dryRun ? "true" : "false"), "dryRun" },
            { new StringContent(mode), "mode" },
        };
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        return http.PostAsync(new Uri("/api/v1/imports", UriKind.Relative), form);
    }

    /// <summary>Waits until nobody works on it.</summary>
    public async Task<JsonElement> SettledAsync(Guid id)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        var pause = 20;

        while (true)
        {
            var import = await http.GetJsonAsync($"/api/v1/imports/{id}");

            if (import.GetProperty("status").GetString() is not ("queued" or "running" or "committing"))
            {
                return import;
            }

            Assert.That(TimeProvider.System.GetUtcNow(), Is.LessThan(deadline), "The import does not come to an end: " + import);
            await Task.Delay(pause);

            // Asking costs more than a small list does: the longer it lasts, the more seldom.
            pause = Math.Min(pause * 2, 500);
        }
    }

    public async Task<JsonElement> CommitAsync(JsonElement import, string? mode = null)
    {
        using var response = await TryCommitAsync(import, mode);
        Assert.That((int)response.StatusCode, Is.EqualTo(202), await response.Content.ReadAsStringAsync());
        return await SettledAsync(import.GetProperty("id").GetGuid());
    }

    public Task<HttpResponseMessage> TryCommitAsync(JsonElement import, string? mode = null) =>
        http.PostAsJsonAsync(new Uri($"/api/v1/imports/{import.GetProperty("id").GetGuid()}/commit", UriKind.Relative), new { mode });

    /// <summary>Reads and enters a list that must go in whole.</summary>
    public async Task<JsonElement> EnterAsync(string name, string text, string mode = "all-or-nothing")
    {
        var import = await CommitAsync(await ReviewAsync(name, text), mode);
        Assert.That(import.GetProperty("status").GetString(), Is.EqualTo("committed"), import.ToString());
        return import;
    }

    /// <summary>All rows, page by page.</summary>
    public async Task<List<JsonElement>> RowsAsync(JsonElement import, string filter = "", int limit = 200)
    {
        List<JsonElement> rows = [];
        string? cursor = null;

        do
        {
            var page = await http.GetJsonAsync(string.Create(CultureInfo.InvariantCulture,
                $"/api/v1/imports/{import.GetProperty("id").GetGuid()}/rows?limit={limit}&cursor={cursor}{filter}"));
            rows.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        return rows;
    }

    public async Task<JsonElement> RowAsync(JsonElement import, int line) => (await RowsAsync(import)).Single(r => r.GetProperty("line").GetInt32() == line);

    public Task<HttpResponseMessage> CorrectAsync(JsonElement import, int line, object body) =>
        http.PatchAsync($"/api/v1/imports/{import.GetProperty("id").GetGuid()}/rows/{line}", body, ifMatch: null);

    public async Task<List<JsonElement>> ListAsync(string path) => [.. (await http.GetJsonAsync(path)).GetProperty("items").EnumerateArray()];
}

/// <summary>Short ways to say what a row must be.</summary>
internal static class RowExpectations
{
    public static string Status(this JsonElement row) => row.GetProperty("status").GetString()!;

    public static string Action(this JsonElement row) => row.GetProperty("action").GetString()!;

    public static string Name(this JsonElement item) => item.GetProperty("name").GetString()!;

    public static List<string> Codes(this JsonElement row) => [.. row.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("code").GetString()!)];

    public static (int Total, int Ok, int Warnings, int Errors) Counts(this JsonElement import) =>
        (Count(import, "total"), Count(import, "ok"), Count(import, "warnings"), Count(import, "errors"));

    public static int Count(this JsonElement import, string name) => import.GetProperty(name).GetInt32();
}
