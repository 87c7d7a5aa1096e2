using System.Globalization;
using System.Reflection;
using CsvHelper;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>A table of facts that the program carries with it.</summary>
internal static class ReferenceFile
{
    private static readonly Assembly Home = typeof(ReferenceFile).Assembly;

    /// <summary>Every file, in a fixed order, as bytes: what a content hash is made of.</summary>
    public static IEnumerable<byte[]> All(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            using var stream = Open(name);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            yield return copy.ToArray();
        }
    }

    public static Stream Open(string name) =>
        Home.GetManifestResourceStream($"Ocop.Infrastructure.ReferenceData.{name}")
        ?? throw new InvalidOperationException($"The reference file {name} is not part of the program.");

    public static List<T> Read<T>(string name, Func<ReferenceRow, T> read)
    {
        using var reader = new StreamReader(Open(name));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<T> rows = [];

        while (csv.Read())
        {
            rows.Add(read(new(csv)));
        }

        return rows;
    }
}

/// <summary>One line of a <see cref="ReferenceFile"/>.</summary>
internal readonly struct ReferenceRow(CsvReader csv)
{
    public string this[string column] => csv.GetField(column)!;

    public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column) =>
        Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public DateOnly RequiredDate(string column) =>
        Date(column) ?? throw new InvalidOperationException($"A reference row lacks its '{column}'.");

    public bool Flag(string column) => bool.Parse(this[column]);

    /// <summary>An enum written in kebab-case.</summary>
    public T Choice<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(this[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
