using Ocop.Domain.Products;

namespace Ocop.Application.PublicRegister;

/// <summary>Finds the code in what a person scanned or typed: a code, a GTIN, or a whole address.</summary>
public static class ScannedCode
{
    private const int MaxLength = 500;

    /// <summary>The key to look up; null when there is nothing in it that could be a code.</summary>
    public static string? KeyOf(string? scanned)
    {
        var text = scanned?.Trim();

        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
        {
            return null;
        }

        if (text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            text = FromAddress(address);
        }

        var key = text is null ? "" : ProductCode.KeyOf(text);
        return key.Length is 0 or > ProductCode.MaxLength ? null : key;
    }

    // Our own addresses end in the code (/q/{code}, /san-pham/{code}) or carry it (?code=); a GS1 Digital Link names the GTIN after /01/.
    private static string? FromAddress(Uri address)
    {
        var query = System.Web.HttpUtility.ParseQueryString(address.Query);

        if ((query["code"] ?? query["ma"]) is { Length: > 0 } named)
        {
            return named;
        }

        var segments = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var gtin = Array.IndexOf(segments, "01");

        return gtin >= 0 && gtin + 1 < segments.Length ? Uri.UnescapeDataString(segments[gtin + 1])
            : segments.Length > 0 ? Uri.UnescapeDataString(segments[^1])
            : null;
    }
}
