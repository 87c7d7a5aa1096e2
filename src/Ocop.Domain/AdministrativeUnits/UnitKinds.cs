namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A kind of unit as a text writes it.</summary>
/// <param name="Level">Level that it stands for.</param>
/// <param name="Names">Official kinds that the words mean.</param>
/// <param name="Words">How many words it took.</param>
internal sealed record UnitKind(UnitLevel Level, string[] Names, int Words)
{
    private static readonly string[] Urban = ["Thành phố thuộc tỉnh", "Thị xã"];

    public bool Is(string kind) => Names.Contains(kind, StringComparer.Ordinal);

    /// <summary>Old lists write TX. for what is a city by now, but never for a rural district.</summary>
    public bool Resembles(string kind) => Urban.Contains(kind, StringComparer.Ordinal) && Names.Intersect(Urban, StringComparer.Ordinal).Any();
}

/// <summary>Recognises the kind in front of a unit's name: "Thị trấn", "TT.", "tt", "P1".</summary>
internal static class UnitKinds
{
    private static readonly (string[] Keys, UnitLevel Level, string[] Names)[] Full =
    [
        Spelled("thành phố", UnitLevel.District, "Thành phố thuộc tỉnh"),
        Spelled("thị xã", UnitLevel.District, "Thị xã"),
        Spelled("thị trấn", UnitLevel.Commune, "Thị trấn"),
        Spelled("huyện", UnitLevel.District, "Huyện"),
        Spelled("quận", UnitLevel.District, "Quận"),
        Spelled("phường", UnitLevel.Commune, "Phường"),
        Spelled("tỉnh", UnitLevel.Province, "Tỉnh"),
        Spelled("xã", UnitLevel.Commune, "Xã"),
    ];

    /// <summary>The kind that starts at a word, or none.</summary>
    public static UnitKind? At(List<PlaceWord> words, int i) => AtInFull(words, i) ?? AtInShort(words, i);

    /// <summary>A name without its kind: "Cao Lãnh" of "Thành phố Cao Lãnh".</summary>
    public static string BareName(string name, string kind)
    {
        var prefix = kind == "Thành phố thuộc tỉnh" ? "Thành phố" : kind;
        return name.StartsWith(prefix + " ", StringComparison.OrdinalIgnoreCase) ? name[(prefix.Length + 1)..] : name;
    }

    private static (string[] Keys, UnitLevel Level, string[] Names) Spelled(string words, UnitLevel level, string name) =>
        (words.Split(' '), level, [name]);

    private static UnitKind? AtInFull(List<PlaceWord> words, int i)
    {
        foreach (var (keys, level, names) in Full)
        {
            if (i + keys.Length <= words.Count && Enumerable.Range(0, keys.Length).All(k => Means(words[i + k], keys[k], k > 0)))
            {
                return new(level, names, keys.Length);
            }
        }

        return null;
    }

    // "Phương" in "Xã Phương Thịnh" is a name: where a word carries diacritics, they must be those of the kind.
    private static bool Means(PlaceWord word, string kind, bool follows)
    {
        if (follows && word.Breaks)
        {
            return false;
        }

        var wanted = UnitText.Words(kind)[0];
        return word.Marked ? word.Key == wanted.Key : word.Folded == wanted.Folded;
    }

    private static UnitKind? AtInShort(List<PlaceWord> words, int i)
    {
        var next = i + 1 < words.Count && !words[i + 1].Breaks ? words[i + 1] : default;
        var numbered = next.Text is { Length: > 0 } text && char.IsAsciiDigit(text[0]);
        var spread = words[i].Dotted ? next.Folded : null;

        return (words[i].Folded, words[i].Dotted) switch
        {
            ("tp", _) => new(UnitLevel.District, ["Thành phố thuộc tỉnh"], 1),
            ("tx", _) => new(UnitLevel.District, ["Thị xã"], 1),
            ("tt", _) => new(UnitLevel.Commune, ["Thị trấn"], 1),
            ("t", true) when spread == "p" => new(UnitLevel.District, ["Thành phố thuộc tỉnh"], 2),
            ("t", true) when spread == "x" => new(UnitLevel.District, ["Thị xã"], 2),
            ("t", true) when spread == "t" => new(UnitLevel.Commune, ["Thị trấn"], 2),
            ("t", true) => new(UnitLevel.Province, ["Tỉnh"], 1),
            ("h", true) => new(UnitLevel.District, ["Huyện"], 1),
            ("q", true) => new(UnitLevel.District, ["Quận"], 1),
            ("x", true) => new(UnitLevel.Commune, ["Xã"], 1),
            ("p", true) => new(UnitLevel.Commune, ["Phường"], 1),
            ("p" or "f", _) when numbered => new(UnitLevel.Commune, ["Phường"], 1),
            _ => null,
        };
    }
}
