using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>Builds problem details in the reader's language.</summary>
internal static class Problems
{
    private const int MaxDetail = 4000;

    private static readonly Dictionary<int, (string Vietnamese, string English)> Titles = new()
    {
        [400] = ("Yêu cầu sai định dạng", "Bad request"), [401] = ("Chưa đăng nhập", "Not signed in"), [403] = ("Không có quyền", "Not permitted"),
        [404] = ("Không tìm thấy", "Not found"), [405] = ("Phương thức không được hỗ trợ", "Method not allowed"), [409] = ("Xung đột", "Conflict"),
        [412] = ("Bản ghi đã thay đổi", "Record has changed"), [413] = ("Quá lớn", "Too large"), [415] = ("Kiểu nội dung không được hỗ trợ", "Unsupported media type"),
        [422] = ("Trái quy định", "Rule broken"), [428] = ("Thiếu If-Match", "If-Match needed"), [429] = ("Quá nhiều yêu cầu", "Too many requests"),
        [500] = ("Lỗi hệ thống", "Server error"), [503] = ("Tạm thời không phục vụ được", "Temporarily unavailable"),
    };

    /// <summary>Vietnamese unless the caller prefers English.</summary>
    public static bool InEnglish(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value![..Math.Min(2, l.Value.Length)].ToLowerInvariant())
            .FirstOrDefault(l => l is "vi" or "en") == "en";

    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    public static ProblemDetails Of(int status, DomainError error, HttpContext context)
    {
        var english = InEnglish(context);
        var problem = new ProblemDetails
        {
            Type = $"/problems/{error.Code}",
            Status = status,
            Title = Titles.TryGetValue(status, out var t) ? (english ? t.English : t.Vietnamese) : null,
            Detail = Shortened(english ? error.English : error.Vietnamese),
        };
        problem.Extensions["code"] = error.Code;
        problem.Extensions["traceId"] = TraceId(context);
        return problem;
    }

    /// <summary>A sentence may repeat what was sent, however long that was.</summary>
    public static string Shortened(string detail) => detail.Length <= MaxDetail ? detail : detail[..(MaxDetail - 1)] + "…";

    /// <summary>Answers with a problem from outside the exception path (authentication, rate limits, unknown paths).</summary>
    public static async Task WriteAsync(HttpContext context, int status, DomainError error)
    {
        context.Response.StatusCode = status;
        await context.RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(new() { HttpContext = context, ProblemDetails = Of(status, error, context) });
    }
}
