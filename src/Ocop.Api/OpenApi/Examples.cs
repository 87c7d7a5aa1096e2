using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Ocop.Api.OpenApi;

/// <summary>
/// What to send to try an operation out, from examples.json: bodies by their schema, records in paths. They name the invented records, which have the same ids on every
/// developer's machine; the tests of the contract send those that other systems begin with.
/// </summary>
internal static class Examples
{
    private static readonly JsonObject All = Read();

    public static void AddTo(OpenApiDocument document)
    {
        foreach (var (name, example) in All["bodies"]!.AsObject())
        {
            if (document.Components?.Schemas?.TryGetValue(name, out var known) == true && known is OpenApiSchema schema)
            {
                schema.Examples = [example!.DeepClone()];
            }
        }

        foreach (var (path, item) in document.Paths)
        {
            foreach (var (start, example) in All["parameters"]!.AsObject())
            {
                if (($"{path}/").StartsWith($"/api/v1/{start}/", StringComparison.Ordinal))
                {
                    Fill(item, start[(start.IndexOf('{', StringComparison.Ordinal) + 1)..^1], example!);
                }
            }
        }
    }

    private static void Fill(IOpenApiPathItem item, string name, JsonNode example)
    {
        foreach (var parameter in item.Operations?.Values.SelectMany(o => o.Parameters ?? []).OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.In is ParameterLocation.Path && parameter.Name == name)
            {
                parameter.Example = example.DeepClone();
            }
        }
    }

    private static JsonObject Read()
    {
        using var file = typeof(Examples).Assembly.GetManifestResourceStream("Ocop.Api.OpenApi.examples.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }
}
