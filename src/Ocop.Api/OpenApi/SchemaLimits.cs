using Microsoft.OpenApi;
using Ocop.Application.Integration;
using Ocop.Application.Traces;

namespace Ocop.Api.OpenApi;

/// <summary>
/// How long texts and lists and how large numbers can be at most, for every schema that does not say it itself: a client can
/// size its fields, and a checker can tell nonsense from data. By the field's name where the domain has a limit of its own.
/// </summary>
internal static class SchemaLimits
{
    /// <summary>What is shorter is within every limit.</summary>
    public const int Least = 20;

    private const int AnyText = 4000;
    // what every client's numbers hold
    private const string LargestExact = "9007199254740991";

    private const int AnyList = 1000;
    private const int MostDays = 1_000_000;

    private static readonly Dictionary<string, int> TextLimits = new(StringComparer.Ordinal)
    {
        ["code"] = 50, ["currentPassword"] = 128, ["cursor"] = 2000, ["csrfToken"] = 100, ["description"] = 20_000, ["email"] = 254, ["name"] = 500,
        ["newPassword"] = 128, ["nextCursor"] = 2000, ["password"] = 128, ["phone"] = 50, ["q"] = 500, ["qrCode"] = 200_000, ["recoveryCode"] = 50, ["sort"] = 50, ["story"] = 20_000, ["taxCode"] = 20, ["totpCode"] = 50,
        ["traceId"] = 64, ["type"] = 200, ["uri"] = 131_072,
    };

    // whatever a scanner gives, a whole address too
    private static readonly Dictionary<string, int> ParameterTextLimits = new(StringComparer.Ordinal) { ["code"] = 2000, ["type"] = AnyText };

    /// <summary>What comes and is answered in one go, not in pages.</summary>
    private static readonly Dictionary<string, int> BatchLimits = new(StringComparer.Ordinal)
    {
        ["ChangePage"] = ReadChanges.MaxLimit, ["TraceBatchRequest"] = RecordTraces.MaxRows, ["TraceOutcomePage"] = RecordTraces.MaxRows, ["ScanBatchRequest"] = ReportScans.MaxRows, ["ScanOutcomePage"] = ReportScans.MaxRows,
    };

    private static readonly Dictionary<string, (int Minimum, int Maximum)> NumberLimits = new(StringComparer.Ordinal)
    {
        ["limit"] = (1, 200), ["progress"] = (0, 100), ["stars"] = (3, 5), ["status"] = (100, 599), ["daysLeft"] = (-MostDays, MostDays), ["hoursLeft"] = (-MostDays, MostDays),
    };

    private static readonly Dictionary<string, int> FormatLengths = new(StringComparer.Ordinal) { ["uuid"] = 36, ["date"] = 10, ["date-time"] = 40, ["uri"] = 2000, ["binary"] = 26_214_400 };

    /// <summary>How long a parameter of that name may be.</summary>
    public static int OfParameter(string name) => ParameterTextLimits.GetValueOrDefault(name, TextLimits.GetValueOrDefault(name, AnyText));

    public static void ApplyToParameter(string name, IOpenApiSchema? value)
    {
        if (value is OpenApiSchema { Format: null, Enum: not { Count: > 0 } } schema && (schema.Type & ~JsonSchemaType.Null) is JsonSchemaType.String)
        {
            schema.MaxLength ??= OfParameter(name);
        }

        Apply(name, value);
    }

    public static void Apply(string name, IOpenApiSchema? value)
    {
        if (value is not OpenApiSchema schema)
        {
            return;
        }

        if (BatchLimits.TryGetValue(name, out var rows) && schema.Properties?.TryGetValue("items", out var items) == true && items is OpenApiSchema batch)
        {
            batch.MaxItems = rows;
        }

        var type = schema.Type & ~JsonSchemaType.Null;

        if (type is JsonSchemaType.String && schema.Enum is not { Count: > 0 } && schema.Const is null)
        {
            schema.MaxLength ??= schema.Format is { } format && FormatLengths.TryGetValue(format, out var length) ? length : TextLimits.GetValueOrDefault(name, AnyText);
        }
        else if (type is JsonSchemaType.Integer)
        {
            var (minimum, maximum) = NumberLimits.GetValueOrDefault(name, (0, int.MaxValue));
            schema.Format ??= "int32";
            schema.Minimum ??= minimum.ToString(System.Globalization.CultureInfo.InvariantCulture);
            schema.Maximum ??= schema.Format == "int64" && maximum == int.MaxValue ? LargestExact : maximum.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (type is JsonSchemaType.Array)
        {
            schema.MaxItems ??= name == "items" ? 200 : AnyList;
        }

        Apply(name, schema.Items);

        foreach (var part in (schema.AnyOf ?? []).Concat(schema.OneOf ?? []).Concat(schema.AllOf ?? []))
        {
            Apply(name, part);
        }

        foreach (var (property, inner) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            Apply(property, inner);
        }

        Apply(name, schema.AdditionalProperties);
    }
}
