using Microsoft.OpenApi;
using Ocop.Application.Clients;
using Ocop.Domain.Clients;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.OpenApi;

/// <summary>What the document says once for all operations: server, security, tags, failures, limits.</summary>
internal sealed class DocumentRules : IDocumentFilter
{
    public const string Session = "session";
    public const string CsrfToken = "csrfToken";
    public const string OAuth = "oauth2";

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
        ["Clients"] = ("Clients", "Other systems and applications that may connect, by OAuth 2.0."),
        ["Portals"] = ("Portals", "Traceability portals that records go to; unverified against the real systems."),
        ["Representatives"] = ("Representatives", "Who represents a subject: codes, registrations, what they may see."),
        ["ChangeRequests"] = ("Change requests", "What representatives propose and officers approve."),
        ["Audit"] = ("Audit", "Who did what and when, and how long it is kept."),
        ["Changes"] = ("Changes", "What happened, in an order without gaps: the feed, EPCIS 2.0, and proofs that an event was not altered."),
        ["Complaints"] = ("Complaints", "What the public reported, and what became of it."),
        ["Decisions"] = ("Decisions", "Acts of an agency about recognitions, in force from a day."),
        ["ExpiryReviews"] = ("Expiry reviews", "Recognitions that end soon or have ended, and how far their renewal has come."),
        ["Figures"] = ("Figures", "Counts of the programme, and its targets."),
        ["Findings"] = ("Findings", "What inspections found wrong, and its remedy."),
        ["GS1"] = ("GS1", "GS1 Digital Link: what an address or an element string says, and where it leads."),
        ["Holidays"] = ("Holidays", "Days off, by which working days are counted."),
        ["InspectionPlans"] = ("Inspection plans", "Whom to inspect in a period, by risk, and the teams that do."),
        ["Inspections"] = ("Inspections", "Visits from the schedule to the minutes, and samples with their results."),
        ["Jobs"] = ("Jobs", "Background work, its runs and outcomes."),
        ["Labels"] = ("Labels", "GTINs, barcodes and labels, held against the right to use the OCOP mark."),
        ["LocalityReviews"] = ("Locality reviews", "How localities evaluate: dossiers drawn by risk and scored again."),
        ["Notices"] = ("Notices", "Letters and mails about what ends or is due, one for each subject."),
        ["Notifications"] = ("Notifications", "What somebody is told in the application, and wants to be told."),
        ["Public"] = ("Public services", "What anybody may send, or fetch by a link, without an account: complaints, registrations, passwords."),
        ["Recalls"] = ("Recalls", "Goods taken off the market, by lots."),
        ["Revocations"] = ("Revocations", "Recognitions that are proposed to end, heard, and revoked by a decision."),
        ["Service"] = ("Service", "Whether this service is well."),
        ["Stamps"] = ("Stamps", "Ranges of stamps from the grant to the pack, their balance, and suspicions of copies."),
        ["Supervision"] = ("Supervision", "The picture of inspections, violations and recalls, and what waits for the caller."),
        ["Traces"] = ("Traces", "What the traceability system tells: the origin of lots, and scans."),
        ["Users"] = ("Users", "People, their roles and how far these reach."),
        ["Violations"] = ("Violations", "Cases from the minutes to the execution of the decision."),
        ["Watches"] = ("Watches", "What somebody follows, by mail or as a feed."),
        ["Webhooks"] = ("Webhooks", "Events sent to an address of yours, signed by Standard Webhooks, with a journal."),
    };

    /// <summary>What parameters mean that are called alike everywhere.</summary>
    private static readonly Dictionary<string, string> ParameterDescriptions = new(StringComparer.Ordinal)
    {
        ["asOf"] = "The day whose statuses are meant, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh.",
        ["clientId"] = "The application, as it calls itself.",
        ["code"] = "A product's code, an older one or a GTIN; to verify, also a certificate's or decision's number, or the whole address of a QR code.",
        ["cursor"] = "The `nextCursor` of the page before.",
        ["day"] = "The day of the snapshot, yyyy-MM-dd.",
        ["file"] = "Name of a file, as the manifest gives it.",
        ["hash"] = "SHA-256 of the picture, as in its address.",
        ["id"] = "Id of the record, as its list gives it.",
        ["imageId"] = "Id of the picture.",
        ["keyId"] = "Id of the secret, as the client's own page lists it.",
        ["kind"] = "Only this kind.",
        ["level"] = "Only units of this level: province, district or commune.",
        ["limit"] = "Rows of a page, 1 to 200; 50 unless told.",
        ["line"] = "Line of the row, as a spreadsheet shows it.",
        ["mergeId"] = "Id of the merge.",
        ["page"] = "The page that the views belong to, such as products.",
        ["portal"] = "Code of the portal, as its list gives it.",
        ["parent"] = "Code of a unit of that day: what lies directly below it or, with a level, anywhere below it.",
        ["q"] = "Words in any order, with or without diacritics.",
        ["redirectUri"] = "Where the application wants the person back.",
        ["scope"] = "What the application asks for: codes, separated by spaces.",
        ["splitId"] = "Id of the split.",
        ["status"] = "Only rows that came out so: ok, warning or error.",
        ["codeId"] = "Id of the code.",
        ["assignmentId"] = "Id of the assignment.",
        ["transferId"] = "Id of the transfer.",
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Servers = [Server()];
        RateLimitHeaders.AddTo(swaggerDoc);
        ProblemResponses.AddTo(swaggerDoc);
        AddSecurity(swaggerDoc);
        NameTags(swaggerDoc);
        Examples.AddTo(swaggerDoc);

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
            [OAuth] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "An access token as `Authorization: Bearer …`: of a system by client credentials, of an application for a person by an authorization code "
                    + "with PKCE. Signed JWTs of one type, algorithm and audience (RFC8725), for ten minutes. Described in full at `/.well-known/openid-configuration`; a guide is docs/api/oauth.md.",
                Flows = new()
                {
                    ClientCredentials = new() { TokenUrl = Place("token"), Scopes = ScopesFor(ClientKind.System) },
                    AuthorizationCode = new() { AuthorizationUrl = Place("authorize"), TokenUrl = Place("token"), RefreshUrl = Place("token"), Scopes = ScopesFor(ClientKind.Web) },
                },
            },
        };
    }

    private static Uri Place(string name) => new("/connect/" + name, UriKind.Relative);

    private static Dictionary<string, string> ScopesFor(ClientKind kind) =>
        Scopes.All.Where(scope => Scopes.IsFor(scope.Code, kind)).ToDictionary(scope => scope.Code, scope => $"{scope.Vietnamese} / {scope.English}", StringComparer.Ordinal);

    /// <summary>Keeps the tags in use, each with one spelling and what it means.</summary>
    private static void NameTags(OpenApiDocument document)
    {
        var used = new SortedDictionary<string, string>(StringComparer.Ordinal);

        foreach (var operation in Operations(document))
        {
            var (name, description) = Tags[operation.Tags!.First().Name!.Replace(" ", "", StringComparison.Ordinal)];
            used[name] = description;
            operation.Tags = new HashSet<OpenApiTagReference> { new(name, document) };
        }

        document.Tags = new HashSet<OpenApiTag>(used.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }));
    }

    private static void LimitOperation(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters ?? [])
        {
            if (parameter is OpenApiParameter { Name: { } name } plain)
            {
                plain.Description ??= ParameterDescriptions.GetValueOrDefault(name);
            }

            SchemaLimits.ApplyToParameter(parameter.Name ?? "", parameter.Schema);
        }

        var answers = operation.Responses?.Values.SelectMany(response => response.Content?.Values.AsEnumerable() ?? []) ?? [];

        foreach (var media in answers.Concat(operation.RequestBody?.Content?.Values.AsEnumerable() ?? []))
        {
            SchemaLimits.Apply("", media.Schema);
        }
    }
}
