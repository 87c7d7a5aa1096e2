using System.Net.Http.Json;
using System.Text.Json;

namespace Ocop.Api.Tests.Support;

/// <summary>A test through HTTP on an application and a database of its own.</summary>
public abstract class ApiTest
{
    protected TestApi Api { get; private set; } = null!;
    protected HttpClient Http { get; private set; } = null!;

    [SetUp]
    public async Task StartAsync()
    {
        Api = await TestApi.StartAsync();
        Http = Api.Http();
    }

    [TearDown]
    public async Task StopAsync()
    {
        Http.Dispose();
        await Api.DisposeAsync();
    }

    protected async Task<Guid> CreateAsync(string path, object body) => (await Http.PostJsonAsync(path, body)).GetProperty("id").GetGuid();

    protected Task<Guid> SubjectAsync(string name, object? more = null) => CreateAsync("/api/v1/subjects", Merge(new { name, kind = "cooperative" }, more));

    protected Task<Guid> ProductAsync(Guid subjectId, string name, object? more = null) => CreateAsync("/api/v1/products", Merge(new { name, subjectId }, more));

    protected Task<Guid> CertificationAsync(Guid productId, int stars, string? decisionDate, string? decisionNumber = null) =>
        CreateAsync("/api/v1/certifications", new { productId, stars, level = "province", decisionDate, decisionNumber });

    protected async Task<HttpResponseMessage> DeleteAsync(string path) => await Http.DeleteAsync(new Uri(path, UriKind.Relative));

    protected async Task<HttpResponseMessage> PostAsync(string path, object body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>One property of every item of a list.</summary>
    protected async Task<string?[]> ListAsync(string path, string property) =>
        [.. (await Http.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty(property).ToString())];

    private static Dictionary<string, JsonElement> Merge(object one, object? other)
    {
        var all = JsonSerializer.SerializeToElement(one).EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

        foreach (var property in other is null ? [] : JsonSerializer.SerializeToElement(other).EnumerateObject().ToList())
        {
            all[property.Name] = property.Value;
        }

        return all;
    }
}
