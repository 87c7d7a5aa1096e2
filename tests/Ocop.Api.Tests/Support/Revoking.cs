using System.Net.Http.Json;
using System.Text.Json;

namespace Ocop.Api.Tests.Support;

/// <summary>Takes a recognition away on the one way there is: proposed and reviewed by the caller, decided by somebody else.</summary>
public static class Revoking
{
    private static readonly Guid Decider = Guid.Parse("00000000-0000-7000-8000-000000000002");
    private static int _number = 1000;

    /// <param name="api">Where.</param>
    /// <param name="http">The caller's.</param>
    /// <param name="certification">Which recognition.</param>
    /// <param name="details">on, ground, groundCode; decisionNumber, decisionDate, agencyId where the test needs them.</param>
    public static async Task RevokeAsync(this TestApi api, HttpClient http, Guid certification, object details)
    {
        var wanted = JsonSerializer.SerializeToElement(details);
        string? Text(string name) => wanted.TryGetProperty(name, out var value) ? value.ToString() : null;
        var proposal = $"/api/v1/revocation-proposals/{(await http.PostJsonAsync($"/api/v1/certifications/{certification}/revocation-proposals", new
        {
            groundCode = Text("groundCode"),
            ground = Text("ground"),
            basis = "inspection",
            basisOn = "2026-10-20",
            hearingWaivedBecause = "Đã nêu ý kiến trong biên bản",
        })).GetProperty("id").GetGuid()}";
        await http.StepAsync(proposal, "review", new { recommended = true, review = "Đủ căn cứ" });
        var caller = api.Caller.UserId;
        api.Caller.UserId = Decider;
        await http.StepAsync(proposal, "decision", new
        {
            outcome = "upheld",
            paper = new
            {
                number = Text("decisionNumber") ?? $"{Interlocked.Increment(ref _number)}/QĐ-UBND",
                date = Text("decisionDate") ?? "2026-11-19",
                effectiveOn = Text("on"),
                agencyId = Text("agencyId"),
                signatoryName = "Nguyễn Văn A",
            },
        });
        api.Caller.UserId = caller;
    }

    /// <summary>Takes a step of a record in the version that is there now.</summary>
    public static async Task StepAsync(this HttpClient http, string record, string step, object body, HttpMethod? method = null)
    {
        using var response = await http.TryStepAsync(record, step, body, method);
        Assert.That((int)response.StatusCode, Is.InRange(200, 204), await response.Content.ReadAsStringAsync());
    }

    /// <inheritdoc cref="StepAsync"/>
    public static async Task<HttpResponseMessage> TryStepAsync(this HttpClient http, string record, string step, object body, HttpMethod? method = null, string? csrfToken = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri($"{record}/{step}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", await http.ETagAsync(record));

        if (csrfToken is not null)
        {
            request.Headers.Add("X-CSRF-Token", csrfToken);
        }

        return await http.SendAsync(request);
    }
}
