using System.Globalization;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>ETag out, If-Match in. A tag is the row's version and, where a status is shown, the day: a status changes at midnight without a write.</summary>
internal static class Preconditions
{
    public static string Tag(uint version, DateOnly? statusDay = null) =>
        statusDay is { } day ? string.Create(CultureInfo.InvariantCulture, $"\"{version}-{day:yyyyMMdd}\"") : $"\"{version}\"";

    /// <summary>Sends the value with its tag, or 304 when the caller has it.</summary>
    public static IResult OkWithTag<T>(HttpContext context, T value, string tag)
    {
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";

        return context.Request.Headers.IfNoneMatch.Any(v => v is not null && (v == "*" || v.Split(',').Any(t => t.Trim() is var s && (s == tag || s == "W/" + tag))))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Ok(value);
    }

    /// <summary>The row version that the caller read.</summary>
    /// <exception cref="DomainException"><c>request.if_match_needed</c> (428), <c>record.stale</c> (412) for a tag that is none of ours</exception>
    public static uint ReadVersion(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch.ToString();

        if (header.Length == 0)
        {
            throw new PreconditionRequiredException();
        }

        var tag = header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header;

        return uint.TryParse(tag.Trim('"').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new DomainException(CommonErrors.Stale());
    }
}

/// <summary>428: a change without saying what was read.</summary>
internal sealed class PreconditionRequiredException() : Exception("If-Match is missing.");
