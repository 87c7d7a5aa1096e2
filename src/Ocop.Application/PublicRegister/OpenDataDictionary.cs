using System.Reflection;
using System.Text.Json;

namespace Ocop.Application.PublicRegister;

/// <summary>What the files of open data hold: made of the very types that they are written from, so that it cannot say otherwise.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Title">What one line is, in Vietnamese.</param>
/// <param name="TitleEn">The same in English.</param>
public sealed record OpenDataTable(string Name, string Title, string TitleEn, IReadOnlyList<OpenDataField> Fields)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<OpenDataTable> All { get; } =
    [
        Of<SnapshotProduct>("products.ndjson", "Mỗi dòng một sản phẩm đang hoặc từng được công nhận", "One product a line that has or had a recognition"),
        Of<SnapshotCertification>("certifications.ndjson", "Mỗi dòng một lần công nhận, với các mốc của nó", "One recognition a line, with the dates of its life"),
        Of<SnapshotUnit>("units.ndjson", "Mỗi dòng một đơn vị hành chính, mới hoặc cũ", "One administrative unit a line, new or old"),
        Of<SnapshotProductType>("product-types.ndjson", "Mỗi dòng một bộ sản phẩm", "One product type a line"),
    ];

    private static OpenDataTable Of<TRow>(string name, string title, string titleEn) => new(name, title, titleEn,
    [
        .. typeof(TRow).GetProperties().Select(p => (Property: p, About: p.GetCustomAttribute<FieldAttribute>()!))
            .Select(p => new OpenDataField(JsonNamingPolicy.CamelCase.ConvertName(p.Property.Name), TypeOf(p.Property.PropertyType), IsOptional(p.Property), p.About.Vietnamese, p.About.English, ValuesOf(p.Property.PropertyType))),
    ]);

    private static bool IsOptional(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static string TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        return plain switch
        {
            _ when plain == typeof(bool) => "boolean",
            _ when plain == typeof(int) => "integer",
            _ when plain == typeof(DateOnly) => "date",
            _ when plain == typeof(string) || plain.IsEnum => "string",
            _ when plain == typeof(IReadOnlyList<string>) => "string[]",
            _ => "object[]",
        };
    }

    private static IReadOnlyList<string> ValuesOf(Type type) => type.IsEnum ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)] : [];
}

/// <summary>A field of a file of open data.</summary>
/// <param name="Type">string, integer, boolean, date (YYYY-MM-DD), string[], object[].</param>
/// <param name="Optional">Whether it may be null.</param>
/// <param name="Meaning">In Vietnamese.</param>
/// <param name="MeaningEn">In English.</param>
/// <param name="Values">What it can be, where that is a list; the list is open.</param>
public sealed record OpenDataField(string Name, string Type, bool Optional, string Meaning, string MeaningEn, IReadOnlyList<string> Values);
