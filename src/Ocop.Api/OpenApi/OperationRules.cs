using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.OpenApi;
using Ocop.Api.Accounts;
using Ocop.Api.Http;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.OpenApi;

/// <summary>Says of each operation what holds for all of its kind: name, who may call, which headers, how it fails.</summary>
internal sealed class OperationRules : IOperationFilter
{
    public const string MergePatch = "application/merge-patch+json";

    // only the owner changes a view, and corrections of a list stand beside each other
    private static readonly string[] EditsOfAnyVersion = ["changeSavedView", "mapImportColumns", "correctImportRow"];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var method = context.ApiDescription.HttpMethod ?? "GET";
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        var isSafe = HttpMethods.IsGet(method);
        operation.OperationId ??= Camel(context.MethodInfo.Name);
        operation.Summary = operation.Summary?.Trim().TrimEnd('.') ?? operation.OperationId;
        operation.Description ??= operation.Summary + ".";
        operation.Security = SecurityOf(context.Document, isOpen, isSafe, metadata.OfType<WithoutCsrfTokenAttribute>().Any(), context.MethodInfo);

        var isEdit = operation.RequestBody?.Content?.ContainsKey(MergePatch) == true || metadata.OfType<NeedsIfMatchAttribute>().Any();
        var isOfOneVersion = isEdit && !EditsOfAnyVersion.Contains(operation.OperationId);
        NameChoices(operation, context);
        NameParameters(operation);
        AddHeaders(operation, isEdit, isOfOneVersion, IsKeptOnce(context.MethodInfo));
        AddKinds(operation, metadata.OfType<IProducesResponseTypeMetadata>(), context);
        DescribeSuccess(operation, context.Document);
        ProblemResponses.Refer(operation, context.Document, [.. Failures(operation, isOpen, isSafe, isEdit, isOfOneVersion, NamesRecords(context)), .. metadata.OfType<IProducesResponseTypeMetadata>().Select(p => p.StatusCode).Where(ProblemResponses.Describes)]);
    }

    private static IEnumerable<int> Failures(OpenApiOperation operation, bool isOpen, bool isSafe, bool isEdit, bool isOfOneVersion, bool namesRecords)
    {
        int[] always = [400, 429, 500, 503];
        int[] closed = isOpen ? [] : [401, 403];
        int[] found = namesRecords || operation.Parameters?.Any(p => p.In is ParameterLocation.Path) == true || operation.OperationId?.StartsWith("verify", StringComparison.Ordinal) == true ? [404] : [];
        int[] changes = isSafe ? [] : [403, 409, 422];
        int[] asked = isSafe && (operation.Parameters?.Any(p => p.Name is "unit" or "parent") == true || operation.OperationId?.StartsWith("verify", StringComparison.Ordinal) == true) ? [422] : [];
        int[] body = operation.RequestBody is null ? [] : [413, 415];
        int[] edit = isOfOneVersion ? [412, 428] : isEdit ? [412] : [];
        int[] signIn = operation.OperationId is "signIn" or "completeSignOn" ? [401] : [];

        return [.. ((int[][])[always, closed, found, changes, asked, body, edit, signIn]).SelectMany(s => s).Distinct().Order()];
    }

    /// <summary>A record that the body names can be as unknown as one in the path.</summary>
    private static bool NamesRecords(OperationFilterContext context) => context.ApiDescription.ParameterDescriptions.Any(parameter =>
        parameter.Source == BindingSource.Body && parameter.Type.GetProperties().Any(field => field.PropertyType.IsAssignableTo(typeof(IEnumerable<Guid>)) || field.PropertyType == typeof(Guid) || field.PropertyType == typeof(Guid?)));

    private static List<OpenApiSecurityRequirement> SecurityOf(OpenApiDocument document, bool isOpen, bool isSafe, bool withoutToken, MethodInfo endpoint)
    {
        if (isOpen && (isSafe || withoutToken))
        {
            return [];
        }

        var needed = new OpenApiSecurityRequirement { [new(DocumentRules.Session, document)] = [] };

        if (!isSafe)
        {
            needed[new(DocumentRules.CsrfToken, document)] = [];
        }

        return [needed, .. ByToken(document, isOpen, endpoint)];
    }

    /// <summary>Where scopes allow all that the operation asks for, a token with these does as well.</summary>
    private static IEnumerable<OpenApiSecurityRequirement> ByToken(OpenApiDocument document, bool isOpen, MethodInfo endpoint)
    {
        var asked = isOpen ? [] : RequestedMessages.PermissionsOf(endpoint).ToList();
        var scopes = asked.Where(permission => permission != Permissions.Known).Select(permission => Scopes.With(permission).FirstOrDefault()).ToList();

        if (asked.Count > 0 && scopes.OfType<string>().ToList() is { } needed && needed.Count == scopes.Count)
        {
            yield return new() { [new(DocumentRules.OAuth, document)] = needed };
        }
    }

    private static bool IsKeptOnce(MethodInfo endpoint) =>
        RequestedMessages.Of(endpoint).Any(message => message.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICreate<>)));

    private static void NameChoices(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var described in context.ApiDescription.ParameterDescriptions)
        {
            if (described.CustomAttributes().OfType<ChoiceOfAttribute>().FirstOrDefault() is { } choice
                && operation.Parameters?.FirstOrDefault(p => p.Name == described.Name)?.Schema is OpenApiSchema schema)
            {
                if (schema.Items is OpenApiSchema item)
                {
                    // several by repeating, or in one with commas
                    var word = $"({string.Join('|', choice.Words)})";
                    item.Pattern = $"^{word}(,{word})*$";
                }
                else
                {
                    schema.Enum = [.. choice.Words.Select(word => (System.Text.Json.Nodes.JsonNode)word)];
                }
            }
        }
    }

    // taken in any case, and written in this one, as fields are; a standard's own names stay as they are
    private static void NameParameters(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(p => p.In is ParameterLocation.Query && !p.Name!.Contains('_', StringComparison.Ordinal)))
        {
            parameter.Name = Camel(parameter.Name!);

            // no entries are a list as well, whatever the binding's code says of itself
            parameter.Required &= parameter.Schema?.Type is not JsonSchemaType.Array;
        }
    }

    private static void AddHeaders(OpenApiOperation operation, bool isEdit, bool isOfOneVersion, bool isKeptOnce)
    {
        operation.Parameters ??= [];

        if (isEdit)
        {
            operation.Parameters.Add(Header("If-Match", "The ETag of the version that was read.", "\"1187\"", required: isOfOneVersion));
        }

        if (isKeptOnce)
        {
            operation.Parameters.Add(Header("Idempotency-Key", "Sent again with the same body it gets the first answer again; kept for seven days.", "0e4a9c1e-6f0b-4a57-9f4b-7d3f0f3f8a11"));
        }

        if (operation.Responses?.ContainsKey("304") == true)
        {
            operation.Parameters.Add(Header("If-None-Match", "The ETag of the version at hand; if it is still that one, the answer is 304 without a body.", "\"1187-20261123\""));
        }
    }

    private static void DescribeSuccess(OpenApiOperation operation, OpenApiDocument document)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is not OpenApiResponse plain)
            {
                continue;
            }

            plain.Headers = RateLimitHeaders.References(document);

            DescribeFiles(plain);

            if (status == "200" && operation.Responses!.ContainsKey("304"))
            {
                plain.Headers["ETag"] = new OpenApiHeader
                {
                    Description = "Version of what is shown, and the day where a status is shown.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
                };
            }
        }
    }

    /// <summary>Every kind in which an answer comes; of one that is a file no more is known.</summary>
    private static void AddKinds(OpenApiOperation operation, IEnumerable<IProducesResponseTypeMetadata> produced, OperationFilterContext context)
    {
        foreach (var told in produced.Where(p => p.StatusCode < 400))
        {
            if (operation.Responses?.GetValueOrDefault(told.StatusCode.ToString(CultureInfo.InvariantCulture)) is not OpenApiResponse response)
            {
                continue;
            }

            foreach (var type in told.ContentTypes)
            {
                response.Content ??= new Dictionary<string, IOpenApiMediaType>();
                response.Content.TryAdd(type, new OpenApiMediaType
                {
                    Schema = told.Type is null || told.Type == typeof(void) ? FileSchema(type) : context.SchemaGenerator.GenerateSchema(told.Type, context.SchemaRepository),
                });
            }
        }
    }

    private static OpenApiSchema FileSchema(string type) => type.EndsWith("json", StringComparison.Ordinal) && !type.EndsWith("ndjson", StringComparison.Ordinal)
        ? new() { Type = JsonSchemaType.Object }
        : new() { Type = JsonSchemaType.String, Format = type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal) ? null : "binary", MaxLength = int.MaxValue };

    /// <summary>A list as a file has the list's rows, and is no JSON.</summary>
    private static void DescribeFiles(OpenApiResponse response)
    {
        foreach (var (type, media) in response.Content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            if (type is (Exporting.Csv or Exporting.Xlsx) && media is OpenApiMediaType file)
            {
                file.Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = int.MaxValue, Format = type == Exporting.Xlsx ? "binary" : null };
            }
        }
    }

    private static OpenApiParameter Header(string name, string description, string example, bool required = false) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100, Examples = [example] },
    };

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
