using System.Collections.Frozen;
using System.Globalization;

namespace Ocop.Domain.Labels;

/// <summary>The characters that a part of a value may hold.</summary>
internal enum CharacterSet { Numeric, Set82, Set39, Base64Url }

/// <summary>A part of a value: <c>N14:csum</c> is fourteen digits whose last one checks the others.</summary>
internal sealed record ValuePart(CharacterSet Characters, int Least, int Most, bool Optional, IReadOnlyList<string> Checks);

/// <summary>
/// One of GS1's application identifiers: two to four digits that say what the value behind them means. The table is drawn from the facts of the GS1 Barcode
/// Syntax Dictionary (GS1 AISBL, Apache-2.0).
/// </summary>
public sealed class ApplicationIdentifier
{
    private static readonly Lazy<FrozenDictionary<string, ApplicationIdentifier>> Table = new(Read);

    private ApplicationIdentifier(string code, string title, bool predefinedLength, bool attribute, IReadOnlyList<ValuePart> parts, IReadOnlyList<string[]>? qualifiers)
    {
        Code = code;
        Title = title;
        HasPredefinedLength = predefinedLength;
        IsAttribute = attribute;
        Parts = parts;
        Qualifiers = qualifiers;
    }

    public string Code { get; }

    /// <summary>As printed beside the value: <c>BATCH/LOT</c>.</summary>
    public string Title { get; }

    /// <summary>Whether the value ends by itself in an element string, so that no FNC1 follows.</summary>
    public bool HasPredefinedLength { get; }

    /// <summary>Whether it may stand in the query of a Digital Link.</summary>
    public bool IsAttribute { get; }

    /// <summary>Whether a Digital Link may begin with it.</summary>
    public bool IsKey => Qualifiers is not null;

    internal IReadOnlyList<ValuePart> Parts { get; }

    /// <summary>What may follow in the path where it is the key: each alternative in its order, each member left out at will.</summary>
    internal IReadOnlyList<string[]>? Qualifiers { get; }

    /// <summary>The identifier of that code; null when there is none.</summary>
    public static ApplicationIdentifier? Find(string code) => Table.Value.GetValueOrDefault(code);

    /// <summary>Whether these may follow in this order in the path behind it.</summary>
    internal bool MayBeFollowedBy(IReadOnlyList<string> codes) => codes.Count == 0 || Qualifiers!.Any(alternative => IsPartOf(codes, alternative));

    /// <summary>Whether it stands in the path behind it and nowhere else.</summary>
    internal bool IsQualifiedBy(string code) => Qualifiers!.Any(alternative => alternative.Contains(code, StringComparer.Ordinal));

    private static bool IsPartOf(IReadOnlyList<string> codes, string[] alternative)
    {
        var at = 0;

        foreach (var code in codes)
        {
            at = Array.IndexOf(alternative, code, at) + 1;

            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, ApplicationIdentifier> Read()
    {
        Dictionary<string, ApplicationIdentifier> table = new(StringComparer.Ordinal);

        foreach (var row in LabelTables.Rows("application-identifiers.csv"))
        {
            var ends = row[0].Split('-');
            var parts = row[4].Split(' ').Select(PartOf).ToArray();
            string[][]? qualifiers = !row[5].StartsWith("key", StringComparison.Ordinal) ? null
                : [.. row[5]["key".Length..].Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split(' '))];

            for (var n = Number(ends[0]); n <= Number(ends[^1]); n++)
            {
                var code = n.ToString(CultureInfo.InvariantCulture).PadLeft(ends[0].Length, '0');
                table[code] = new(code, row[1], row[2] == "yes", row[3] == "yes", parts, qualifiers);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ValuePart PartOf(string text)
    {
        var words = text.Split(':');
        var optional = words[0].EndsWith('?');
        var lengths = words[0][1..].TrimEnd('?').Split('-');
        var characters = words[0][0] switch
        {
            'N' => CharacterSet.Numeric,
            'Y' => CharacterSet.Set39,
            'Z' => CharacterSet.Base64Url,
            _ => CharacterSet.Set82,
        };

        return new(characters, Number(lengths[0]), Number(lengths[^1]), optional, words[1..]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>The tables that come with this assembly. No field of theirs holds a comma.</summary>
internal static class LabelTables
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(LabelTables).Assembly.GetManifestResourceStream("Ocop.Domain.Labels." + name)!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }
}
