using System.Text.RegularExpressions;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.PublicRegister;

/// <summary>Finds the code in what a person scanned or typed: a code, a GTIN, a number on a certificate, or a whole address.</summary>
public static partial class ScannedCode
{
    private const int MaxLength = 500;

    /// <summary>The key to look up; null when there is nothing in it that could be a code.</summary>
    public static string? KeyOf(string? scanned)
    {
        if (CodeIn(scanned) is not { } text)
        {
            return null;
        }

        var key = ProductCode.KeyOf(text);
        return key.Length is 0 or > ProductCode.MaxLength ? null : key;
    }

    /// <summary>The stamp whose code it is; null for anything else.</summary>
    public static StampCode? StampOf(string? scanned) => StampCode.TryParse(CodeIn(scanned), out var code) ? code : null;

    /// <summary>Whether somebody may have meant a stamp, and mistyped it.</summary>
    public static bool LooksLikeStamp(string? scanned) => StampCode.LooksLikeOne(CodeIn(scanned));

    /// <summary>The same as the number of a certificate or a decision, in the spellings that a record may have; empty when there is nothing in it.</summary>
    public static IReadOnlyList<string> NumbersOf(string? scanned)
    {
        var text = VietnameseText.Clean(CodeIn(scanned));
        string[] spacings = [text, text.Replace(" ", "", StringComparison.Ordinal)];

        return text.Length == 0 ? [] : [.. spacings.SelectMany(s => (string[])[s, s.ToUpperInvariant(), s.ToLowerInvariant()]).Distinct(StringComparer.Ordinal)];
    }

    private static string? CodeIn(string? scanned)
    {
        var text = scanned?.Trim();

        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
        {
            return null;
        }

        var whole = AddressWithoutScheme().IsMatch(text) ? "https://" + text : text;

        return whole.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(whole, UriKind.Absolute, out var address) ? FromAddress(address)
            : ElementString().Match(text) is { Success: true } match && Gtin.TryParse(match.Groups["gtin"].Value, out var gtin) ? gtin.Value
            : text;
    }

    // ocop.dongthap.gov.vn/q/… as a person copies it; a decision's number has a slash too, but no dot before it
    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex AddressWithoutScheme();

    // what a reader makes of a GS1 barcode: perhaps its kind, then application identifier 01 with or without brackets
    [GeneratedRegex(@"^(\][A-Za-z]\d)?(\(01\)|01)(?<gtin>[0-9]{14})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex ElementString();

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
