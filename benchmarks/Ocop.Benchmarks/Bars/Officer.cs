using System.Net.Http.Json;
using System.Text.Json;
using Ocop.Benchmarks.Hosts;

namespace Ocop.Benchmarks.Bars;

/// <summary>A signed-in person, for what the public may not do.</summary>
internal sealed class Officer : IDisposable
{
    private readonly HttpClient _http;

    private Officer(HttpClient http) => _http = http;

    public HttpClient Http => _http;

    public static async Task<Officer> SignInAsync(Bench bench, HostProcess api)
    {
        var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{api.Port}"), Timeout = TimeSpan.FromMinutes(10) };
        using var response = await http.PostAsJsonAsync("/api/v1/session", new { email = Bench.AdministratorEmail, password = bench.AdministratorPassword() });
        response.EnsureSuccessStatusCode();
        var cookie = response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).First();
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        http.DefaultRequestHeaders.Add("X-CSRF-Token", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("csrfToken").GetString());
        return new(http);
    }

    /// <summary>Suspends a recognition, whatever its version.</summary>
    public async Task SuspendAsync(Guid certification, DateOnly on)
    {
        var address = $"/api/v1/certifications/{certification}";
        using var found = await _http.GetAsync(address);
        found.EnsureSuccessStatusCode();
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/suspension")
        {
            Content = JsonContent.Create(new { on, ground = "Đo hiệu năng", decisionNumber = "1/QĐ-UBND", decisionDate = on }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", found.Headers.ETag?.ToString());
        using var response = await _http.SendAsync(request);

        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
        }
    }

    public void Dispose() => _http.Dispose();
}
