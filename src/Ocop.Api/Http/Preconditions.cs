using System.Globalization;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>ETag out, If-Match in. A tag is the row's version and, where a status is shown, the day: a status changes at midnight without a write.</summary>
internal static class Preconditions
{
    public static string Tag(uint version) => $"\"{version}\"";

    /// <inheritdoc cref="Tag(uint)"/>
    /// <param name="version">Of the record itself; an edit is compared with it alone.</param>
    /// <param name="statusDay">Where a status is shown.</param>
    /// <param name="shownWith">Versions of other records of which something is shown.</param>
    public static string Tag(uint version, DateOnly statusDay, params ReadOnlySpan<uint> shownWith)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"{version}-{statusDay:yyyyMMdd}");

        foreach (var other in shownWith)
        {
            tag += string.Create(CultureInfo.InvariantCulture, $"-{other}");
        }

        return $"\"{tag}\"";
    }

    /// <summary>Sends the value with its tag, or 304 when the caller has it.</summary>
    public static IResult OkWithTag<T>(HttpContext context, T value, string tag) => WithTag(context, Results.Ok(value), tag);

    /// <summary>The same for an answer of another kind.</summary>
    public static IResult WithTag(HttpContext context, IResult answer, string tag)
    {
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";

        return context.Request.Headers.IfNoneMatch.Any(v => v is not null && (v == "*" || v.Split(',').Any(t => t.Trim() is var s && (s == tag || s == "W/" + tag))))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : answer;
    }

    /// <summary>The row version that the caller read.</summary>
    /// <exception cref="DomainException"><c>request.if_match_needed</c> (428), <c>record.stale</c> (412) for a tag that is none of ours</exception>
    public static uint ReadVersion(HttpContext context) => ReadVersions(context).Version;

    /// <summary>The row version that the caller read, and that of the record shown with it; 0 where none is.</summary>
    /// <inheritdoc cref="ReadVersion"/>
    public static (uint Version, uint ShownWith) ReadVersions(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString();

        // any version at all is what If-Match is here to exclude
        if (header is "" or "*")
        {
            throw new PreconditionRequiredException();
        }

        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;

        var parts = tag.Trim('"').Split('-');
        var shownWith = parts.Length > 1 && uint.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var other) ? other : 0;

        return uint.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (version, shownWith)
            : throw new DomainException(CommonErrors.Stale());
    }
}

/// <summary>The operation reads If-Match although its body is no patch.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsIfMatchAttribute : Attribute;

/// <summary>428: a change without saying what was read.</summary>
internal sealed class PreconditionRequiredException() : Exception("If-Match is missing.");
