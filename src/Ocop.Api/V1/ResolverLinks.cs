using System.Globalization;
using System.Text.Json.Nodes;
using Ocop.Application.Labels;

namespace Ocop.Api.V1;

/// <summary>A place that a product's resolver leads to.</summary>
/// <param name="Relation">Name of the link type in GS1's vocabulary.</param>
/// <param name="Type">Media type; null for the default, which has no attributes.</param>
internal sealed record ResolverLink(string Relation, string Href, string Title, string? Type, IReadOnlyList<string> Languages)
{
    public string RelationUri => ResolverLinks.Vocabulary + Relation;
}

/// <summary>Where the resolver leads, in the words of GS1's vocabulary and the form of RFC 9264.</summary>
internal static class ResolverLinks
{
    public const string Vocabulary = "https://ref.gs1.org/voc/";
    public const string MediaType = "application/linkset+json";
    public const string Default = "defaultLink";
    private const string Html = "text/html";
    private const string Json = "application/json";
    private static readonly string[] Prefixes = [Vocabulary, "https://www.gs1.org/voc/", "https://gs1.org/voc/", "http://gs1.org/voc/", "gs1:"];
    private static readonly string[] Both = ["vi", "en"];

    /// <summary>The link types that some product may have.</summary>
    public static IReadOnlyList<string> Relations { get; } = [Default, "pip", "certificationInfo", "registryEntry", "verificationService", "masterData", "traceability", "recallStatus", "relatedImage"];

    /// <summary>All there is to lead to.</summary>
    /// <param name="product">What was found.</param>
    /// <param name="lot">Of the lot that was asked for; null for the product as such.</param>
    /// <param name="site">Our address.</param>
    /// <param name="english">The titles' language.</param>
    public static IReadOnlyList<ResolverLink> Of(ResolvedProduct product, string? lot, string site, bool english)
    {
        var code = Uri.EscapeDataString(product.Code);
        var page = $"{site}/san-pham/{code}";
        var check = $"{site}/q/{code}";
        var verify = $"{site}/api/v1/public/verify/{code}";
        var ofLot = lot is null ? "" : "?lot=" + Uri.EscapeDataString(lot);

        return
        [
            new(Default, check, product.Name, null, []),
            new("pip", page, english ? "The product's page" : "Trang của sản phẩm", Html, Both),
            new("certificationInfo", check, english ? "Is its recognition valid?" : "Kết quả công nhận còn hiệu lực không?", Html, Both),
            new("certificationInfo", verify, english ? "The same for programs" : "Cùng nội dung cho phần mềm", Json, []),
            new("registryEntry", page, english ? "Entry in the register of OCOP products" : "Mục trong sổ đăng ký sản phẩm OCOP", Html, Both),
            new("verificationService", verify, english ? "Verification for programs" : "Dịch vụ kiểm tra cho phần mềm", Json, []),
            new("masterData", $"{site}/api/v1/public/products/{code}", english ? "Master data in schema.org's words" : "Dữ liệu sản phẩm theo schema.org", ProductJsonLd.MediaType, []),
            .. product.HasTrace
                ?
                [
                    new("traceability", page + ofLot, english ? "Where it comes from" : "Truy xuất nguồn gốc", Html, Both),
                    new("traceability", $"{site}/api/v1/public/products/{code}/trace{ofLot}", english ? "The same for programs" : "Cùng nội dung cho phần mềm", Json, []),
                ]
                : Array.Empty<ResolverLink>(),
            .. product.HasRecalls ? [new("recallStatus", $"{site}/thu-hoi-san-pham", english ? "Recalls of products" : "Các đợt thu hồi sản phẩm", Html, Both)] : Array.Empty<ResolverLink>(),
            .. product.ImageHashes.Select(hash => new ResolverLink("relatedImage", $"{site}/api/v1/public/images/{hash}", english ? "Picture" : "Ảnh sản phẩm", "image/*", [])),
        ];
    }

    /// <summary>The name of a link type as somebody asked for it: <c>gs1:pip</c>, <c>pip</c>, or its whole address.</summary>
    public static string NameOf(string asked) =>
        Array.Find(Prefixes, p => asked.StartsWith(p, StringComparison.Ordinal)) is { } prefix ? asked[prefix.Length..] : asked;

    /// <summary>Those that fit what the reader takes; all of them where that says nothing.</summary>
    public static IReadOnlyList<ResolverLink> Narrow(IReadOnlyList<ResolverLink> links, HttpRequest request)
    {
        var accepts = request.GetTypedHeaders().Accept.Where(a => a.Quality != 0 && !a.MatchesAllTypes).ToList();
        List<ResolverLink> fitting = [.. links.Where(l => l.Type is not null && accepts.Exists(a => Microsoft.Net.Http.Headers.MediaTypeHeaderValue.Parse(l.Type).IsSubsetOf(a)))];
        return fitting.Count > 0 ? fitting : links;
    }

    public static JsonObject Linkset(IEnumerable<ResolverLink> links, string anchor, string description)
    {
        JsonObject item = new() { ["anchor"] = anchor, ["itemDescription"] = description };

        foreach (var relation in links.GroupBy(l => l.RelationUri, StringComparer.Ordinal))
        {
            item[relation.Key] = new JsonArray([.. relation.Select(Target)]);
        }

        return new() { ["linkset"] = new JsonArray(item) };
    }

    /// <summary>What GS1 asks a resolver to tell of itself.</summary>
    public static JsonObject Description(string site) => new()
    {
        ["name"] = "Ocop",
        ["resolverRoot"] = site,
        ["supportedPrimaryKeys"] = new JsonArray("01"),
        ["supportedLinkType"] = new JsonArray(new JsonObject { ["namespace"] = Vocabulary, ["prefix"] = "gs1:", ["profile"] = "https://ref.gs1.org/voc/?show=linktypes" }),
        ["activeLinkTypes"] = new JsonObject
        {
            ["vi-VN"] = new JsonArray([.. Relations.Select(r => JsonValue.Create("gs1:" + r))]),
        },
        ["supportedContextValuesEnumerated"] = new JsonArray(),
        ["linkTypeDefaultCanBeLinkset"] = false,
        ["validatesKeys"] = true,
        ["supportsDecompression"] = false,
        ["jsonLdContext"] = Context(site),
    };

    public static string Context(string site) => site + "/api/v1/public/gs1/linkset-context";

    /// <summary>How a linkset is read as JSON-LD.</summary>
    public static JsonObject ContextFile { get; } = (JsonObject)JsonNode.Parse(string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "@context": {
            "@version": 1.1,
            "@vocab": "{{Vocabulary}}",
            "dcterms": "http://purl.org/dc/terms/",
            "linkset": "@graph",
            "anchor": "@id",
            "href": "@id",
            "itemDescription": "dcterms:description",
            "title": "dcterms:title",
            "hreflang": "dcterms:language",
            "type": "dcterms:format"
          }
        }
        """))!;

    private static JsonNode Target(ResolverLink link)
    {
        JsonObject target = new() { ["href"] = link.Href, ["title"] = link.Title };

        // a picture's type is known when it is fetched
        if (link.Type is { } type && !type.EndsWith('*'))
        {
            target["type"] = type;
        }

        if (link.Languages.Count > 0)
        {
            target["hreflang"] = new JsonArray([.. link.Languages.Select(l => JsonValue.Create(l))]);
        }

        return target;
    }
}
