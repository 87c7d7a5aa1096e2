using System.Globalization;
using Microsoft.OpenApi;

namespace Ocop.Api.OpenApi;

/// <summary>The ways in which any operation can fail, described once and referred to.</summary>
internal static class ProblemResponses
{
    public const string Schema = "Problem";

    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [400] = "The request cannot be read, or its shape is wrong; `errors` names the fields.",
        [401] = "Nobody is signed in, or the access token is wrong, has expired or was revoked.",
        [403] = "The caller may not do this, the access token does not reach so far, or the X-CSRF-Token is missing or wrong.",
        [404] = "There is no such thing, or it is not the caller's to see.",
        [409] = "It contradicts what is there, or what somebody else does at this moment.",
        [412] = "The record was changed since it was read.",
        [413] = "The body is too large.",
        [415] = "The body is of a kind that is not taken here.",
        [416] = "The file has no such part.",
        [422] = "A rule of the domain forbids it; `code` says which.",
        [428] = "If-Match is missing.",
        [429] = "Too many requests; Retry-After says when to try again.",
        [500] = "Something unexpected went wrong; `traceId` finds it in the logs.",
        [503] = "The database does not answer for the moment; Retry-After says when to try again.",
    };

    public static bool Describes(int status) => Descriptions.ContainsKey(status);

    /// <summary>Adds the answers and their schema to the document's components.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.Responses ??= new Dictionary<string, IOpenApiResponse>();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas[Schema] = ProblemSchema();
        // what the framework would call it
        document.Components.Schemas.Remove("ProblemDetails");

        foreach (var (status, description) in Descriptions)
        {
            document.Components.Responses[Name(status)] = new OpenApiResponse
            {
                Description = description,
                Headers = HeadersOf(status, document),
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Schema, document) },
                },
            };
        }
    }

    public static void Refer(OpenApiOperation operation, OpenApiDocument document, params IEnumerable<int> statuses)
    {
        operation.Responses ??= [];

        foreach (var status in statuses)
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(Name(status), document);
        }
    }

    private static string Name(int status) => $"Problem{status}";

    private static Dictionary<string, IOpenApiHeader> HeadersOf(int status, OpenApiDocument document)
    {
        var headers = RateLimitHeaders.References(document);

        if (status is 429 or 503)
        {
            headers["Retry-After"] = new OpenApiHeaderReference("RetryAfter", document);
        }

        return headers;
    }

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "A failure (RFC 9457).",
        Required = new HashSet<string> { "type", "title", "status", "code", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Address of the kind of failure.", "/problems/record.stale"),
            ["title"] = Text("The status in words.", "Bản ghi đã thay đổi"),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Description = "The HTTP status." },
            ["detail"] = Text("What is wrong and how to mend it, in the reader's language.", "Bản ghi đã được người khác sửa; hãy xem lại bản mới rồi sửa tiếp."),
            ["code"] = Text("Stable; for clients to switch on. The catalogue is docs/api/errors.md.", "record.stale"),
            ["traceId"] = Text("Finds the request in the logs.", "4bf92f3577b34da6a3ce929d0e0e4736"),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                MaxItems = 100,
                Description = "The fields that are wrong.",
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "pointer", "code", "detail" },
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["pointer"] = Text("JSON pointer into the body, or the parameter.", "#/name"),
                        ["code"] = Text("Stable; for clients to switch on.", "field.not_empty"),
                        ["detail"] = Text("A sentence in the reader's language.", "'Name' must not be empty."),
                    },
                },
            },
        },
    };

    private static OpenApiSchema Text(string description, string example) => new() { Type = JsonSchemaType.String, Description = description, Examples = [example] };
}

/// <summary>The headers that tell how many requests are left.</summary>
internal static class RateLimitHeaders
{
    public static void AddTo(OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.Headers ??= new Dictionary<string, IOpenApiHeader>();
        document.Components.Headers["RateLimitPolicy"] = Header("The limit for this network address (public, api) or for the client whose token it was (client): so many requests (q) in so many seconds (w).", "\"public\";q=1200;w=60");
        document.Components.Headers["RateLimit"] = Header("How many requests are left (r), and in how many seconds the count begins anew (t).", "\"public\";r=1187;t=42");
        document.Components.Headers["RetryAfter"] = Header("Seconds to wait.", "42");
    }

    public static Dictionary<string, IOpenApiHeader> References(OpenApiDocument document) => new()
    {
        ["RateLimit-Policy"] = new OpenApiHeaderReference("RateLimitPolicy", document),
        ["RateLimit"] = new OpenApiHeaderReference("RateLimit", document),
    };

    private static OpenApiHeader Header(string description, string example) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 200, Examples = [example] },
    };
}
