using System.Globalization;
using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;

namespace Ocop.Api.Http;

/// <summary>Lists as files: by suffix (<c>.csv</c>, <c>.xlsx</c>) or by <c>Accept</c>, with the same filters as the list itself.</summary>
internal static class Exporting
{
    public const string Csv = "text/csv";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CsvSuffix = ".csv";
    private const string XlsxSuffix = ".xlsx";

    /// <summary>Maps a list at its own address and at its two suffixed ones.</summary>
    public static RouteHandlerBuilder MapList<TRow>(this IEndpointRouteBuilder routes, string path, Delegate handler) => routes.MapTable<Page<TRow>>(path, handler);

    /// <summary>The same of an answer that is a table of its own kind.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "RDG002", Justification = "The handler comes in as a value; its binding is made at the start.")]
    public static RouteHandlerBuilder MapTable<TAnswer>(this IEndpointRouteBuilder routes, string path, Delegate handler)
    {
        // One binding serves all three addresses: each is made when the program starts, and costs as much as twenty that the compiler has made.
        RequestDelegate? bound = null;

        foreach (var suffix in (string[])[CsvSuffix, XlsxSuffix])
        {
            routes.MapGet(path + suffix, (RequestDelegate)(context => bound!(context))).ExcludeFromDescription();
        }

        var list = routes.MapGet(path, handler).Produces<TAnswer>(StatusCodes.Status200OK, MediaTypeNames.Application.Json, Csv, Xlsx);
        list.Finally(endpoint => bound = endpoint.RequestDelegate);
        return list;
    }

    /// <summary>The file that is asked for; none = JSON.</summary>
    public static ExportFormat? FormatOf(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);

        if (path.EndsWith(CsvSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return ExportFormat.Csv;
        }

        if (path.EndsWith(XlsxSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return ExportFormat.Xlsx;
        }

        return context.Request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1).Select(a => a.MediaType.Value).FirstOrDefault(IsOurs) switch
        {
            Csv => ExportFormat.Csv,
            Xlsx => ExportFormat.Xlsx,
            _ => null,
        };
    }

    /// <summary>Sends the rows as a file named after the list and the day.</summary>
    /// <param name="context">The request.</param>
    /// <param name="format">From <see cref="FormatOf"/>.</param>
    /// <param name="name">Of the file, such as <c>chu-the</c>; the day and the suffix are added.</param>
    /// <param name="title">Above the table of a spreadsheet.</param>
    /// <param name="columns">In the reader's language.</param>
    /// <param name="rows">Streamed.</param>
    public static async Task<IResult> SendAsync<T>(
        HttpContext context, ExportFormat format, string name, string title, IReadOnlyList<ExportColumn<T>> columns, IAsyncEnumerable<T> rows)
    {
        // What is wrong with the question shows when the first row is asked for; afterwards the answer has begun and can only break off.
        await using var reading = rows.GetAsyncEnumerator(context.RequestAborted);
        var any = await reading.MoveNextAsync();
        var now = TimeZoneInfo.ConvertTime(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), VietnamTime.Zone);
        var suffix = format == ExportFormat.Csv ? CsvSuffix : XlsxSuffix;
        context.Response.ContentType = format == ExportFormat.Csv ? Csv + "; charset=utf-8" : Xlsx;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = string.Create(CultureInfo.InvariantCulture, $"{name}-{now:yyyyMMdd}{suffix}"),
        }.ToString();
        await context.RequestServices.GetRequiredService<IListExport>()
            .WriteAsync(format, new(title, Notes(context, now), columns), Rest(reading, any), context.Response.Body, context.RequestAborted);
        return Results.Empty;
    }

    /// <summary>Sends a list that is at hand as a file.</summary>
    /// <inheritdoc cref="SendAsync{T}(HttpContext, ExportFormat, string, string, IReadOnlyList{ExportColumn{T}}, IAsyncEnumerable{T})"/>
    public static Task<IResult> SendAsync<T>(HttpContext context, ExportFormat format, string name, string title, IReadOnlyList<ExportColumn<T>> columns, IReadOnlyList<T> rows) =>
        SendAsync(context, format, name, title, columns, rows.ToAsyncEnumerable());

    private static async IAsyncEnumerable<T> Rest<T>(IAsyncEnumerator<T> reading, bool any)
    {
        for (; any; any = await reading.MoveNextAsync())
        {
            yield return reading.Current;
        }
    }

    private static string[] Notes(HttpContext context, DateTimeOffset now)
    {
        var english = Problems.InEnglish(context);
        var filter = string.Join("; ", context.Request.Query.Where(p => p.Key is not ("limit" or "cursor" or "count")).Select(p => $"{p.Key} = {p.Value}"));

        return
        [
            (english ? "Filter: " : "Bộ lọc: ") + (filter.Length > 0 ? filter : english ? "none" : "không"),
            (english ? "Exported at: " : "Xuất lúc: ") + now.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
            (english ? "By: " : "Người xuất: ") + (context.User.Identity?.Name ?? (english ? "public" : "công khai")),
        ];
    }

    private static bool IsOurs(string? mediaType) => mediaType is Csv or Xlsx or "application/json" or "application/*" or "*/*";
}
