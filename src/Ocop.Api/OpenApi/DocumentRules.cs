using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.OpenApi;

/// <summary>What the document says once for all operations: server, security, tags, failures, limits.</summary>
internal sealed class DocumentRules : IDocumentFilter
{
    public const string Session = "session";
    public const string CsrfToken = "csrfToken";

    /// <summary>Tags by their word without spaces, as endpoints write them.</summary>
    private static readonly Dictionary<string, (string Name, string Description)> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Session"] = ("Session", "Signing in and out, the own account."),
        ["Products"] = ("Products", "Products of the register."),
        ["Subjects"] = ("Subjects", "Who makes the products: cooperatives, enterprises, households."),
        ["Certifications"] = ("Certifications", "Recognitions with their stars, decisions and terms."),
        ["PublicRegister"] = ("Public register", "What anybody may ask, without a key. No personal data."),
        ["AdministrativeUnits"] = ("Administrative units", "Provinces, districts and communes as they were on any day."),
        ["Agencies"] = ("Agencies", "Public bodies as they were on any day."),
        ["ProductTypes"] = ("Product types", "Groups and types of the criteria sets."),
        ["LegalDocuments"] = ("Legal documents", "Acts with what they replace."),
        ["ProcessRules"] = ("Process rules", "Numbers set by law, by date."),
        ["Imports"] = ("Imports", "Lists read from files, reviewed and committed."),
        ["WorkItems"] = ("Work items", "What the register lacks."),
        ["SavedViews"] = ("Saved views", "Filters that somebody keeps."),
        ["Files"] = ("Files", "Pictures and documents."),
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Servers = [Server()];
        RateLimitHeaders.AddTo(swaggerDoc);
        ProblemResponses.AddTo(swaggerDoc);
        AddSecurity(swaggerDoc);
        NameTags(swaggerDoc);

        foreach (var (name, schema) in swaggerDoc.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            SchemaLimits.Apply(name, schema);
        }

        foreach (var operation in Operations(swaggerDoc))
        {
            LimitOperation(operation);
        }
    }

    private static IEnumerable<OpenApiOperation> Operations(OpenApiDocument document) =>
        document.Paths.Values.SelectMany(path => path.Operations?.Values.AsEnumerable() ?? []);

    private static OpenApiServer Server()
    {
        var server = new OpenApiServer { Url = "/", Description = "The production server that gave this document." };
        server.AddExtension("x-internal", new JsonNodeExtension(false));
        return server;
    }

    private static void AddSecurity(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Session] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "__Host-ocop",
                Description = "The session cookie that `POST /api/v1/session` sets.",
            },
            [CsrfToken] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-CSRF-Token",
                Description = "The session's `csrfToken`, for every request by cookie that changes something.",
            },
        };
    }

    /// <summary>Keeps the tags in use, each with one spelling and what it means.</summary>
    private static void NameTags(OpenApiDocument document)
    {
        var used = new SortedDictionary<string, string>(StringComparer.Ordinal);

        foreach (var operation in Operations(document))
        {
            var tag = operation.Tags?.FirstOrDefault()?.Name ?? "Ocop";
            var (name, description) = Tags.TryGetValue(tag.Replace(" ", "", StringComparison.Ordinal), out var known) ? known : (tag, tag + ".");
            used[name] = description;
            operation.Tags = new HashSet<OpenApiTagReference> { new(name, document) };
        }

        document.Tags = new HashSet<OpenApiTag>(used.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }));
    }

    private static void LimitOperation(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters ?? [])
        {
            SchemaLimits.Apply(parameter.Name ?? "", parameter.Schema);
        }

        var answers = operation.Responses?.Values.SelectMany(response => response.Content?.Values.AsEnumerable() ?? []) ?? [];

        foreach (var media in answers.Concat(operation.RequestBody?.Content?.Values.AsEnumerable() ?? []))
        {
            SchemaLimits.Apply("", media.Schema);
        }
    }
}
