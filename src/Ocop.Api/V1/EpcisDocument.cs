using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Application.Common;
using Ocop.Application.Integration;
using Ocop.Domain.Labels;

namespace Ocop.Api.V1;

/// <summary>Events as an EPCIS 2.0 query document (ISO/IEC 19987:2024, JSON-LD).</summary>
internal static class EpcisDocument
{
    public const string MediaType = "application/ld+json";
    private const string Context = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    /// <summary>What of a payload says something to others, under a name of ours.</summary>
    private static readonly string[] Told = ["stars", "decisionNumber", "decisionDate", "expiresOn", "on", "until", "code", "publicReason", "reason", "from", "to", "series"];

    public static JsonObject Of(EpcisPage page, string site, DateTimeOffset now) => new()
    {
        ["@context"] = new JsonArray(Context, new JsonObject { ["ocop"] = site + "/api/v1/public/terms/" }),
        ["type"] = "EPCISQueryDocument",
        ["schemaVersion"] = "2.0",
        ["creationDate"] = Moment(now),
        ["epcisBody"] = new JsonObject
        {
            ["queryResults"] = new JsonObject
            {
                ["queryName"] = "SimpleEventQuery",
                ["resultsBody"] = new JsonObject { ["eventList"] = new JsonArray([.. page.Events.Select(e => Event(e, site))]) },
            },
        },
    };

    private static JsonObject Event(EpcisSource source, string site)
    {
        JsonObject e = new()
        {
            ["eventID"] = "urn:uuid:" + source.Id,
            ["type"] = "ObjectEvent",
            ["eventTime"] = Moment(source.At),
            ["eventTimeZoneOffset"] = "+07:00",
            ["action"] = source.Kind.Action,
            ["disposition"] = source.Kind.Disposition,
            ["quantityList"] = new JsonArray([.. Classes(source, site)]),
        };

        if (source.Kind.BizStep is { } step)
        {
            e["bizStep"] = step;
        }

        if (source.Type.StartsWith("certification.", StringComparison.Ordinal) && source.Products is [var product, ..])
        {
            e["certificationInfo"] = Page(product, site);
        }

        e["ocop:eventType"] = source.Type;

        foreach (var name in Told)
        {
            if (source.Data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                e["ocop:" + name] = JsonNode.Parse(value.GetRawText());
            }
        }

        return e;
    }

    /// <summary>A class for each product, and for each lot where lots are named; how many there are is told where it is known.</summary>
    private static IEnumerable<JsonNode> Classes(EpcisSource source, string site)
    {
        var lots = LotsOf(source.Data).ToList();
        var quantity = QuantityOf(source.Data);

        foreach (var product in source.Products)
        {
            foreach (var lot in lots.Count > 0 ? lots : [null])
            {
                JsonObject item = new() { ["epcClass"] = ClassOf(product, lot, site) };

                if (quantity is { } known)
                {
                    item["quantity"] = known;
                }

                yield return item;
            }
        }
    }

    /// <summary>Of a range of stamps, whose ends are numbers; from and until when something holds are days.</summary>
    private static long? QuantityOf(JsonElement data) =>
        data.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.Number && data.TryGetProperty("to", out var to) && to.ValueKind == JsonValueKind.Number
            ? to.GetInt64() - from.GetInt64() + 1
            : null;

    private static IEnumerable<string?> LotsOf(JsonElement data) =>
        data.TryGetProperty("lot", out var one) && one.ValueKind == JsonValueKind.String ? [one.GetString()]
        : data.TryGetProperty("lots", out var many) && many.ValueKind == JsonValueKind.Array ? many.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString())
        : [];

    /// <summary>GS1's own name of the class where the product has a number and the lot fits one; else the product's page, which is a name too.</summary>
    private static string ClassOf(EpcisProduct product, string? lot, string site)
    {
        var named = product.Gtin is null ? null : $"{DigitalLink.CanonicalStem}/01/{product.Gtin}{(lot is null ? "" : "/10/" + Uri.EscapeDataString(lot))}";
        return named is not null && DigitalLink.TryParse(named, out _) is null ? named : Page(product, site) + (lot is null ? "" : "?lot=" + Uri.EscapeDataString(lot));
    }

    private static string Page(EpcisProduct product, string site) => $"{site}/san-pham/{Uri.EscapeDataString(product.Code)}";

    private static string Moment(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, VietnamTime.Zone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
