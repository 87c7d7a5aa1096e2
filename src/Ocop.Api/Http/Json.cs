using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Ocop.Api.Http;

/// <summary>How the API writes JSON.</summary>
internal static class Json
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new OptionalConverterFactory());
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }
}
