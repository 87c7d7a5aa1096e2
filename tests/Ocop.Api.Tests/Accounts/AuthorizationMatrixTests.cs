using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Every operation of the description, asked by nobody and by somebody of each role: nothing is reachable by accident.</summary>
public sealed class AuthorizationMatrixTests
{
    private const string V1 = "/api/v1";

    // what a person does with a session and with views of one's own needs no right to the register
    private static readonly string[] OwnThings = ["/session", "/sessions", "/me", "/saved-views"];

    [Test]
    public async Task Each_role_reaches_what_is_its_own_and_nothing_else()
    {
        await using var api = await Person.StartAsync();
        var document = JsonNode.Parse(await (await Person.At(api).Http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).Content.ReadAsStringAsync())!;
        using var nobody = Person.At(api);
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        Dictionary<string, Person> people = new(StringComparer.Ordinal) { [Roles.Administrator] = administrator };

        foreach (var role in Roles.All.Select(r => r.Code).Except(people.Keys).ToList())
        {
            people[role] = await Person.WithRoleAsync(api, role);
        }

        var operations = Operations(document).ToList();
        List<string> wrong = [];

        foreach (var operation in operations.Where(o => !IsOwn(o.Path)))
        {
            var isOpen = operation.Path.StartsWith(V1 + "/public/", StringComparison.Ordinal);
            await ExpectAsync(operation, nobody, "nobody", s => isOpen ? s is not (401 or 403) : s == 401, wrong);

            foreach (var (role, person) in people)
            {
                var may = isOpen || MayReach(operation).Contains(role, StringComparer.Ordinal);
                await ExpectAsync(operation, person, role, s => may ? s is not (401 or 403) : s == 403, wrong);
            }
        }

        foreach (var person in people.Values.Skip(1))
        {
            person.Dispose();
        }

        Assert.That(operations, Has.Count.GreaterThan(40));
        Assert.That(wrong, Is.Empty);
    }

    private static bool IsOwn(string path) => OwnThings.Any(own => path.StartsWith(V1 + own, StringComparison.Ordinal));

    /// <summary>The reviewed table: what is not named here is read by every role and changed by those who keep the register.</summary>
    private static string[] MayReach(Operation operation) => operation.Path[V1.Length..].Split('/')[1] switch
    {
        "users" or "roles" or "outbox" => [Roles.Administrator],
        "audit" => [Roles.Administrator, Roles.Auditor],
        "imports" => [Roles.Administrator, Roles.Registrar],
        _ when operation.Method != HttpMethod.Get => [Roles.Administrator, Roles.Registrar],
        _ => [Roles.Administrator, Roles.Registrar, Roles.Viewer, Roles.Auditor],
    };

    private static async Task ExpectAsync(Operation operation, Person person, string who, Func<int, bool> isRight, List<string> wrong)
    {
        using var request = new HttpRequestMessage(operation.Method, new Uri(operation.Path, UriKind.Relative)) { Content = operation.Content() };
        request.Headers.Add("X-CSRF-Token", person.CsrfToken ?? "");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        using var response = await person.Http.SendAsync(request);
        var status = (int)response.StatusCode;

        if (!isRight(status) || status >= 500)
        {
            wrong.Add($"{who} {operation.Method} {operation.Path}: {status}");
        }
    }

    private static IEnumerable<Operation> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        let body = method.Value!["requestBody"]?["content"]!.AsObject().First()
        select new Operation(
            new(method.Key.ToUpperInvariant()), Filled(path.Key), body?.Key, body is { } b ? Example(document, b.Value!["schema"]!)?.ToJsonString() : null);

    private static string Filled(string path) => string.Join('/', path.Split('/').Select(part => part switch
    {
        "{code}" or "{hash}" => "x",
        "{line}" => "1",
        ['{', ..] => Guid.CreateVersion7().ToString(),
        _ => part,
    }));

    /// <summary>A body of the right shape, so that only the right to send it is in question.</summary>
    private static JsonNode? Example(JsonNode document, JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            return Example(document, document["components"]!["schemas"]![reference.Split('/')[^1]]!);
        }

        if (schema["enum"] is JsonArray values)
        {
            return values[0]!.DeepClone();
        }

        var type = schema["type"] is JsonArray types ? types.Select(t => t!.GetValue<string>()).First(t => t != "null") : schema["type"]?.GetValue<string>();

        return type switch
        {
            "object" => new JsonObject((schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>())
                .Select(name => new KeyValuePair<string, JsonNode?>(name, Example(document, schema["properties"]![name]!)))),
            "array" => new JsonArray(),
            "integer" or "number" => 3,
            "boolean" => false,
            _ => schema["format"]?.GetValue<string>() switch { "uuid" => Guid.CreateVersion7().ToString(), "date" => "2026-01-31", _ => "x" },
        };
    }

    private sealed record Operation(HttpMethod Method, string Path, string? ContentType, string? Body)
    {
        public HttpContent? Content() => ContentType switch
        {
            null => null,
            "multipart/form-data" => new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.csv" }, { new StringContent("true"), "dryRun" } },
            _ => new StringContent(Body ?? "{}", Encoding.UTF8, new MediaTypeHeaderValue(ContentType)),
        };
    }
}
