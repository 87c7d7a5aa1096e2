using System.Globalization;
using FluentValidation.Resources;

namespace Ocop.Api.Http;

/// <summary>Has the validators speak the language that the request asks for; looked up only when something is wrong.</summary>
internal sealed class ReaderLanguage : LanguageManager
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private readonly HttpContextAccessor _http = new();

    public override string GetString(string key, CultureInfo? culture = null) =>
        base.GetString(key, _http.HttpContext is { } context && Problems.InEnglish(context) ? English : Vietnamese);
}
