using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;

namespace Ocop.Api.V1;

/// <summary>A product in schema.org's words, for search engines and other machines.</summary>
internal static class ProductJsonLd
{
    public const string MediaType = "application/ld+json";

    /// <summary>Default escaping of angle brackets stays, because this also stands inside a script element of a page.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static JsonObject Of(PublicProduct product, HttpRequest request)
    {
        var origin = $"{request.Scheme}://{request.Host}";
        var page = $"{origin}/san-pham/{Uri.EscapeDataString(product.Code)}";
        var certification = product.Certification;

        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Product",
            ["@id"] = page,
            ["url"] = page,
            ["name"] = product.Name,
            ["description"] = product.Description,
            ["productID"] = product.Code,
            ["gtin"] = product.Gtins.Count > 0 ? product.Gtins[0] : null,
            ["category"] = product.GroupName,
            ["image"] = product.Images.Count > 0 ? new JsonArray([.. product.Images.Select(i => (JsonNode)(origin + i.Url))]) : null,
            ["manufacturer"] = new JsonObject { ["@type"] = "Organization", ["name"] = product.Subject.Name },
            ["countryOfOrigin"] = new JsonObject { ["@type"] = "Country", ["name"] = "VN" },
            ["hasCertification"] = new JsonObject
            {
                ["@type"] = "Certification",
                ["name"] = string.Create(CultureInfo.InvariantCulture, $"OCOP {certification.Stars} sao"),
                ["certificationIdentification"] = certification.DecisionNumber,
                ["certificationStatus"] = certification.Status is CertificationStatus.InForce or CertificationStatus.Expiring
                    ? "https://schema.org/CertificationActive" : "https://schema.org/CertificationInactive",
                ["certificationRating"] = new JsonObject
                {
                    ["@type"] = "Rating", ["ratingValue"] = certification.Stars, ["bestRating"] = Certification.HighestStars, ["worstRating"] = Certification.LowestStars,
                },
                ["issuedBy"] = certification.Issuer is { } issuer ? new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = issuer } : null,
                ["validFrom"] = certification.ValidFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["expires"] = certification.ExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
        };
    }
}
