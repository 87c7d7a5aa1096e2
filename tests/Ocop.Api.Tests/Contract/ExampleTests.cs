using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Contract;

/// <summary>What the description gives as examples can be sent as it stands. Today is 23 November 2026; the register holds the invented records that a developer's has.</summary>
public sealed class ExampleTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private JsonNode _document = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        _document = JsonNode.Parse(await _http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        await using var scope = _api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(IllustrativeRegister.Read(scope.ServiceProvider.GetRequiredService<IReferenceFacts>().Current.Units));
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public void Every_example_has_the_shape_of_its_schema() => Assert.Multiple(() =>
    {
        var options = _api.Services.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
        var types = typeof(Program).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);
        var schemas = _document["components"]!["schemas"]!.AsObject();
        var found = 0;

        foreach (var (name, schema) in schemas.Where(s => s.Value!["examples"] is not null && s.Key.EndsWith("Request", StringComparison.Ordinal)))
        {
            var example = schema!["examples"]![0]!;
            var known = schema["properties"]!.AsObject().Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
            var required = schema["required"]?.AsArray().Select(r => r!.GetValue<string>()) ?? [];
            Assert.That(example.AsObject().Select(p => p.Key), Is.SubsetOf(known), name);
            Assert.That(required, Is.SubsetOf(example.AsObject().Select(p => p.Key)), name);
            Assert.That(() => example.Deserialize(types[name].Single(), options), Throws.Nothing, name);
            found++;
        }

        Assert.That(found, Is.GreaterThan(100));
    });

    [Test]
    public async Task What_other_systems_begin_with_is_taken_as_it_stands()
    {
        await SendAsync(HttpMethod.Post, "gtins", "RegisterGtinRequest", 201);
        await SendAsync(HttpMethod.Post, "artworks", "EnterArtworkRequest", 201);
        await SendAsync(HttpMethod.Put, "trace-records/9520000000011?lot=L01", "TraceRecordRequest", 200);
        await SendAsync(HttpMethod.Post, "scan-reports", "ScanBatchRequest", 200);
        await SendAsync(HttpMethod.Post, "public/complaints", "ComplainRequest", 201);
        await SendAsync(HttpMethod.Post, "public/watches", "FollowByEmailRequest", 202);
        await SendAsync(HttpMethod.Post, "public/representatives", "RegisterRepresentativeRequest", 202);
        await SendAsync(HttpMethod.Post, "public/password-resets", "ForgottenPasswordRequest", 202);
        await SendAsync(HttpMethod.Post, "subjects", "RegisterSubjectRequest", 201);
        await SendAsync(HttpMethod.Post, "products", "RegisterProductRequest", 201);
        await SendAsync(HttpMethod.Post, "certifications", "GrantCertificationRequest", 201);
        await SendAsync(HttpMethod.Post, "recalls", "OpenRecallRequest", 201);
        await SendAsync(HttpMethod.Post, "violations", "RecordViolationRequest", 201);
        await SendAsync(HttpMethod.Post, "inspection-plans", "DraftInspectionPlanRequest", 201);

        var traces = await SendAsync(HttpMethod.Post, "trace-records/batch", "TraceBatchRequest", 200);
        Assert.That(traces["items"]![0]!["outcome"]!.GetValue<string>(), Is.EqualTo("updated"));

        var grant = (await SendAsync(HttpMethod.Post, "stamp-grants", "GrantStampsRequest", 201))["id"]!.GetValue<string>();
        await SendAsync(HttpMethod.Post, $"stamp-grants/{grant}/printing", "StampNumbersRequest", 204);
        await SendAsync(HttpMethod.Post, $"stamp-grants/{grant}/hand-over", "HandOverStampsRequest", 204);
        await SendAsync(HttpMethod.Post, $"stamp-grants/{grant}/activation", "ActivateStampsRequest", 204, ("packedOn", "2026-11-23"));
        await SendAsync(HttpMethod.Post, $"stamp-grants/{grant}/loss", "StampReasonRequest", 204);

        var client = (await SendAsync(HttpMethod.Post, "oauth-clients", "RegisterClientRequest", 201, ("scopes", new JsonArray("webhooks.manage", "changes.read"))))["id"]!.GetValue<string>();
        var webhook = (await SendAsync(HttpMethod.Post, "webhooks", "RegisterWebhookRequest", 201, ("clientId", client)))["id"]!.GetValue<string>();
        await SendAsync(HttpMethod.Post, $"webhooks/{webhook}/replay", "ReplayWebhookRequest", 204);
    }

    [Test]
    public async Task Records_in_the_paths_of_examples_are_there()
    {
        var asked = 0;

        foreach (var (path, item) in _document["paths"]!.AsObject().Where(p => p.Key.Count(c => c == '{') == 1 && p.Value!["get"] is not null))
        {
            if (item!["get"]!["parameters"]!.AsArray().Select(p => p!["example"]).FirstOrDefault(e => e is not null) is { } example && path.EndsWith('}'))
            {
                var address = path[..path.IndexOf('{', StringComparison.Ordinal)] + example.GetValue<string>();
                using var answer = await _http.GetAsync(new Uri(address, UriKind.Relative));
                Assert.That((int)answer.StatusCode, Is.EqualTo(address.Contains("trace-records", StringComparison.Ordinal) ? 404 : 200), address);
                asked++;
            }
        }

        Assert.That(asked, Is.EqualTo(7));
    }

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, string schema, int status, params (string Name, JsonNode Value)[] more)
    {
        var body = _document["components"]!["schemas"]![schema]!["examples"]![0]!.DeepClone().AsObject();

        foreach (var (name, value) in more)
        {
            body[name] = value;
        }

        using var request = new HttpRequestMessage(method, new Uri($"/api/v1/{path}", UriKind.Relative)) { Content = JsonContent.Create(body) };
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.EqualTo(status), $"{schema}: {text}");
        return text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject();
    }
}
