using System.Text.Json.Nodes;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

/// <summary>The open data as a data set that catalogues of such can take in.</summary>
internal static class OpenDataJsonLd
{
    /// <param name="newest">Null before the first night.</param>
    /// <param name="options">The licence.</param>
    /// <param name="site">Where the public reaches this server, without a slash at the end.</param>
    public static JsonObject Of(SnapshotManifest? newest, OpenDataOptions options, string site) => new()
    {
        ["@context"] = new JsonArray("https://schema.org", new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/" }),
        ["@type"] = new JsonArray("Dataset", "dcat:Dataset"),
        ["@id"] = site + "/du-lieu-mo",
        ["name"] = "Sổ đăng ký sản phẩm OCOP tỉnh Đồng Tháp",
        ["alternateName"] = "Register of OCOP products of Đồng Tháp province",
        ["description"] = "Sản phẩm OCOP đang và từng được công nhận, các lần công nhận, đơn vị hành chính và bộ sản phẩm; bản chụp hằng đêm.",
        ["url"] = site + "/du-lieu-mo",
        ["license"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = options.Licence, ["url"] = options.LicenceUrl },
        ["usageInfo"] = options.LicenceConfirmed ? null : "Giấy phép chưa xác nhận / licence not confirmed",
        ["isAccessibleForFree"] = true,
        ["inLanguage"] = "vi",
        ["spatialCoverage"] = "Đồng Tháp, Việt Nam",
        ["dct:accrualPeriodicity"] = "http://publications.europa.eu/resource/authority/frequency/DAILY",
        ["dateModified"] = newest?.MadeAt,
        ["distribution"] = newest is null ? null : new JsonArray([.. newest.Files.Select(f => (JsonNode)new JsonObject
        {
            ["@type"] = new JsonArray("DataDownload", "dcat:Distribution"),
            ["name"] = f.Name,
            ["contentUrl"] = site + f.Url,
            ["encodingFormat"] = f.MediaType,
            ["contentSize"] = f.Bytes,
            ["sha256"] = f.Sha256,
        })]),
    };
}
