using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Clients;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Clients;
using Scope = Ocop.Application.Accounts.Scope;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Every operation of the description, asked by nobody and by somebody of each role, for an own record and for a foreign one: nothing is reachable by accident.</summary>
public sealed class AuthorizationMatrixTests
{
    private const string V1 = "/api/v1";
    private const string NotPermitted = "caller.not_permitted";

    [Test]
    public async Task Each_role_reaches_what_is_its_own_and_nothing_else()
    {
        // every role asks for every operation: more than a minute allows anybody
        await using var api = await Person.StartAsync(("RateLimits:PerMinute", "0"));
        var document = JsonNode.Parse(await (await Person.At(api).Http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).Content.ReadAsStringAsync())!;
        using var nobody = Person.At(api);
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        var (own, foreign) = (await Records.RegisterAsync(administrator, "28261"), await Records.RegisterAsync(administrator, "28249"));
        Dictionary<string, Person> people = new(StringComparer.Ordinal) { [Roles.Administrator] = administrator };

        foreach (var role in Roles.All.Select(r => r.Code).Except(people.Keys).ToList())
        {
            people[role] = await Person.WithRoleAsync(api, role, subject: role == Roles.ProducerRepresentative ? own.Subject : null);
        }

        var operations = Operations(document).ToList();
        List<string> wrong = [.. AuthorizationTable.ByOperation.Keys.Except(operations.Select(o => o.Name)).Select(gone => $"{gone} has a row and is not in the description")];

        foreach (var operation in operations)
        {
            if (!AuthorizationTable.ByOperation.TryGetValue(operation.Name, out var row))
            {
                wrong.Add($"{operation.Name} has no row");
                continue;
            }

            if (row.Untried)
            {
                continue;
            }

            var path = operation.Filled(null);
            var (status, code) = await AskAsync(operation, path, nobody);
            Expect(row.IsOpen ? status is not (401 or 403) : status == 401, $"nobody {operation.Name}: {status}");

            foreach (var (role, person) in people)
            {
                (status, code) = await AskAsync(operation, path, person);
                Expect(status is < 500 and not 401 && row.Allows(role) != (code == NotPermitted), $"{role} {operation.Name}: {status} {code}");
            }

            if (row.Record is not { } record)
            {
                continue;
            }

            foreach (var (role, person) in people.Where(p => row.Allows(p.Key)))
            {
                var absent = record + ".not_found";
                var seesAll = Roles.Find(role)!.Grants.Any(g => g is { Permission: Application.Common.Permissions.RegisterRead, Scope: Scope.Province });
                var seesField = Roles.Find(role)!.Needs(Scope.Field);
                (status, code) = await AskAsync(operation, operation.Filled(foreign[record]), person);
                Expect(seesAll ? code != absent : status == 404 && code == absent, $"{role} {operation.Name} of a foreign record: {status} {code}");
                (status, code) = await AskAsync(operation, operation.Filled(own[record]), person);
                Expect(seesField ? code == absent : status != 401 && code != absent && code != NotPermitted, $"{role} {operation.Name} of an own record: {status} {code}");
            }
        }

        foreach (var person in people.Values.Skip(1))
        {
            person.Dispose();
        }

        Assert.That(operations, Has.Count.GreaterThan(80));
        Assert.That(wrong, Is.Empty);

        void Expect(bool right, string what)
        {
            if (!right)
            {
                wrong.Add(what);
            }
        }
    }

    /// <summary>The description says which scopes open an operation by a token; with these it opens, with all others it does not.</summary>
    [Test]
    public async Task Each_operation_names_the_scopes_that_open_it()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var http = api.Http();
        var document = JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        var all = Scopes.All.Where(s => !s.IsPersonal).Select(s => s.Code).ToArray();
        var system = await administrator.SystemAsync(scopes: all, more: new { requestsPerMinute = 100_000 });
        Dictionary<string, string> tokens = new(StringComparer.Ordinal);
        List<string> wrong = [];
        var opened = 0;

        foreach (var operation in Operations(document).Where(o => !AuthorizationTable.ByOperation[o.Name].IsOpen))
        {
            if (operation.Scopes is { } named)
            {
                opened++;
                await ExpectByTokenAsync(operation, http, await TokenAsync(named.Length > 0 ? named : all[0]), named, s => s is not (401 or 403), wrong);

                // one that names none opens by any
                await ExpectByTokenAsync(operation, http, await TokenAsync(all.Except(named.Split(' '))), "all others", s => named.Length == 0 ? s is not (401 or 403) : s == 403, wrong);
            }
            else
            {
                await ExpectByTokenAsync(operation, http, await TokenAsync(all), "all", s => s == 403, wrong);
            }
        }

        Assert.That(opened, Is.GreaterThan(40));
        Assert.That(wrong, Is.Empty);

        Task<string> TokenAsync(object scopes) => TokenOfAsync(scopes as string ?? string.Join(' ', (IEnumerable<string>)scopes));

        async Task<string> TokenOfAsync(string scopes) =>
            tokens.TryGetValue(scopes, out var known) ? known : tokens[scopes] = await http.TokenAsync(system, scopes);
    }

    private static async Task ExpectByTokenAsync(Operation operation, HttpClient http, string token, string which, Func<int, bool> isRight, List<string> wrong)
    {
        using var request = new HttpRequestMessage(operation.Method, new Uri(operation.Filled(null), UriKind.Relative)) { Content = operation.Content() };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        using var response = await http.SendAsync(request);

        if (!isRight((int)response.StatusCode))
        {
            wrong.Add($"{which}: {operation.Method} {operation.Path}: {(int)response.StatusCode}");
        }
    }

    private static async Task<(int Status, string? Code)> AskAsync(Operation operation, string path, Person person)
    {
        using var request = new HttpRequestMessage(operation.Method, new Uri(path, UriKind.Relative)) { Content = operation.Content() };
        request.Headers.Add("X-CSRF-Token", person.CsrfToken ?? "");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        using var response = await person.Http.SendAsync(request);
        var code = response.Content.Headers.ContentType?.MediaType == "application/problem+json" ? (await response.JsonAsync()).GetProperty("code").GetString() : null;
        return ((int)response.StatusCode, code);
    }

    private static IEnumerable<Operation> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        let body = method.Value!["requestBody"]?["content"]!.AsObject().First()
        select new Operation(
            new(method.Key.ToUpperInvariant()), path.Key, RequiredQuery(method.Value!), body?.Key, body is { } b ? Example(document, b.Value!["schema"]!)?.ToJsonString() : null,
            method.Value!["security"]?.AsArray().Select(s => s!["oauth2"]).OfType<JsonArray>().Select(s => string.Join(' ', s.Select(v => v!.GetValue<string>()))).SingleOrDefault());

    private static string RequiredQuery(JsonNode operation) => string.Join('&', (operation["parameters"] as JsonArray ?? [])
        .Where(p => p!["in"]?.GetValue<string>() == "query" && p["required"]?.GetValue<bool>() == true)
        .Select(p => $"{p!["name"]}={Example(p, p["schema"]!)}"));

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
            _ => schema["format"]?.GetValue<string>() switch { "uuid" => Guid.CreateVersion7().ToString(), "date" => "2026-01-31", "date-time" => "2026-01-31T03:00:00Z", _ => "x" },
        };
    }

    private sealed record Operation(HttpMethod Method, string Path, string Query, string? ContentType, string? Body, string? Scopes)
    {
        public string Name => $"{Method} {Path[V1.Length..]}";

        /// <summary>The path of a record, or of one that is not there.</summary>
        public string Filled(Guid? id) => string.Join('/', Path.Split('/').Select(part => part switch
        {
            "{code}" or "{hash}" => "x",
            "{line}" => "1",
            "{id}" => (id ?? Guid.CreateVersion7()).ToString(),
            ['{', ..] => Guid.CreateVersion7().ToString(),
            _ => part,
        })) + (Query.Length == 0 ? "" : "?" + Query);

        public HttpContent? Content() => ContentType switch
        {
            null => null,
            "multipart/form-data" => new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.csv" }, { new StringContent("true"), "dryRun" } },
            _ => new StringContent(Body ?? "{}", Encoding.UTF8, new MediaTypeHeaderValue(ContentType)),
        };
    }

    /// <summary>A subject of a commune with a product and its recognition.</summary>
    private sealed record Records(Guid Subject, Guid Product, Guid Certification)
    {
        public Guid this[string kind] => kind switch { "subject" => Subject, "product" => Product, _ => Certification };

        public static async Task<Records> RegisterAsync(Person administrator, string unitCode)
        {
            var units = await administrator.Http.GetJsonAsync("/api/v1/administrative-units?level=commune");
            var unitId = units.GetProperty("items").EnumerateArray().Single(u => u.GetProperty("code").GetString() == unitCode).GetProperty("id").GetGuid();
            var subject = await CreateAsync("subjects", new { name = "HTX " + unitCode, kind = "cooperative", unitId });
            var product = await CreateAsync("products", new { name = "Mắm " + unitCode, subjectId = subject, unitId });
            return new(subject, product, await CreateAsync("certifications", new { productId = product, stars = 3, level = "province", decisionDate = "2026-01-15" }));

            async Task<Guid> CreateAsync(string path, object body)
            {
                using var response = await administrator.ChangeAsync(HttpMethod.Post, $"{V1}/{path}", body);
                return (await response.JsonAsync()).GetProperty("id").GetGuid();
            }
        }
    }
}
