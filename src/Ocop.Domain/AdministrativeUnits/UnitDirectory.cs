using System.Collections.Frozen;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// Finds units by what lists write: "xã Tân Thành, H. Lai Vung", "TP.Cao Lãnh", "TX. Gò Công". A commune's name is no key, so a
/// commune that ended in 2025 or before is found with its district only. Immutable, made once from all recorded units.
/// </summary>
public sealed class UnitDirectory : IUnitDirectory
{
    private const int LongestName = 5;

    private readonly UnitTree _tree;
    private readonly FrozenDictionary<string, Naming[]> _byKey;
    private readonly FrozenDictionary<string, Naming[]> _byFold;

    public UnitDirectory(UnitTree tree)
    {
        _tree = tree;
        var namings = tree.Units.SelectMany(Namings).ToList();
        _byKey = Index(namings, n => UnitText.Key(UnitText.Words(n.Bare)));
        _byFold = Index(namings, n => UnitText.Folded(UnitText.Words(n.Bare)));
    }

    public UnitMatch Find(UnitQuery query)
    {
        var mentions = new[]
        {
            Mentions(query.Commune, UnitLevel.Commune), Mentions(query.District, UnitLevel.District),
            Mentions(query.Province, UnitLevel.Province), Mentions(query.Address, null),
        }.SelectMany(m => m).ToList();

        var place = new Place(_tree, mentions, query.On);
        return place.Commune() ?? place.District() ?? new(UnitOutcome.NotStated, null, [], "");
    }

    private static FrozenDictionary<string, Naming[]> Index(List<Naming> namings, Func<Naming, string> key) =>
        namings.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static IEnumerable<Naming> Namings(AdministrativeUnit unit)
    {
        foreach (var former in unit.FormerNames)
        {
            yield return new(unit, UnitKinds.BareName(former.Name, former.Kind), former.Kind, former.ValidFrom ?? unit.ValidFrom, former.ValidTo);
        }

        var since = unit.FormerNames.Max(n => n.ValidTo)?.AddDays(1) ?? unit.ValidFrom;
        yield return new(unit, UnitKinds.BareName(unit.Name, unit.Kind), unit.Kind, since, unit.ValidTo);
    }

    /// <summary>Every place named in a text, left to right: a kind with the longest known name behind it, or a part that is a name by itself.</summary>
    private IEnumerable<Mention> Mentions(string? text, UnitLevel? cell)
    {
        var words = UnitText.Words(text);
        var i = 0;

        while (i < words.Count)
        {
            if (UnitKinds.At(words, i) is { } kind)
            {
                var name = Longest(words, i + kind.Words, kind);
                var length = name?.Words ?? UnknownLength(words, i + kind.Words);

                if (length > 0)
                {
                    yield return new(kind.Level, kind, name?.Namings ?? [], name?.Exact ?? false, Written(words, i, kind.Words + length));
                }

                i += kind.Words + length;
            }
            else if (Part(words, i) is var part && Whole(words, i, part, cell) is { } bare)
            {
                yield return bare;
                i += part;
            }
            else
            {
                i++;
            }
        }
    }

    private (Naming[] Namings, int Words, bool Exact)? Longest(List<PlaceWord> words, int from, UnitKind kind)
    {
        for (var length = Math.Min(LongestName, Unbroken(words, from)); length > 0; length--)
        {
            if (Lookup(words.GetRange(from, length), kind.Level) is var (namings, exact))
            {
                return (namings, length, exact);
            }
        }

        return null;
    }

    private (Naming[] Namings, bool Exact)? Lookup(List<PlaceWord> name, UnitLevel? level)
    {
        var exact = At(_byKey, UnitText.Key(name), level);

        if (exact.Length > 0)
        {
            return (exact, true);
        }

        var folded = At(_byFold, UnitText.Folded(name), level);
        return folded.Length > 0 ? (folded, false) : null;
    }

    private static Naming[] At(FrozenDictionary<string, Naming[]> index, string key, UnitLevel? level) =>
        index.TryGetValue(key, out var all) ? Array.FindAll(all, n => level is null || n.Unit.Level == level) : [];

    // A name without its kind counts only when it is all that stands between two commas.
    private Mention? Whole(List<PlaceWord> words, int from, int length, UnitLevel? cell)
    {
        var name = words.GetRange(from, length);
        var opens = from == 0 || words[from].Breaks;

        if (!opens || length > LongestName || name.TrueForAll(w => char.IsAsciiDigit(w.Text.FirstOrDefault('0'))))
        {
            return null;
        }

        if (Lookup(name, cell) is var (namings, exact))
        {
            return new(cell, null, namings, exact, Written(words, from, length));
        }

        // Within a cell of its own, an unknown name is a statement; within an address it may be a street. "II. HUYỆN TAM NÔNG" goes on.
        var alone = length == words.Count && !Enumerable.Range(from, length).Any(i => UnitKinds.At(words, i) is not null);
        return cell is not null && alone ? new(cell, null, [], false, Written(words, from, length)) : null;
    }

    private static int Part(List<PlaceWord> words, int from) => 1 + words.Skip(from + 1).TakeWhile(w => !w.Breaks).Count();

    private static int Unbroken(List<PlaceWord> words, int from) =>
        from >= words.Count || words[from].Breaks ? 0 : Part(words, from);

    private static int UnknownLength(List<PlaceWord> words, int from)
    {
        var length = 0;

        while (length < Math.Min(4, Unbroken(words, from)) && UnitKinds.At(words, from + length) is null)
        {
            length++;
        }

        return length;
    }

    private static string Written(List<PlaceWord> words, int from, int length) =>
        string.Join(' ', words.Skip(from).Take(length).Select(w => w.Text));
}

/// <summary>A name with the time that a unit bore it.</summary>
internal sealed record Naming(AdministrativeUnit Unit, string Bare, string Kind, DateOnly? ValidFrom, DateOnly? ValidTo) : IDated;

/// <summary>A place named in a text.</summary>
/// <param name="Level">Its level by its kind or its column; none for a bare name in an address.</param>
/// <param name="Kind">The kind in front of it.</param>
/// <param name="Namings">What bears the name; empty when nothing does.</param>
/// <param name="Exact">Found with its diacritics.</param>
/// <param name="Text">As written.</param>
internal sealed record Mention(UnitLevel? Level, UnitKind? Kind, Naming[] Namings, bool Exact, string Text)
{
    public bool MayBe(UnitLevel level) => Level is { } said ? said == level : Array.Exists(Namings, n => n.Unit.Level == level);

    /// <summary>Namings of a level that agree with the kind in front, exactly if any does, else in the same class of kinds.</summary>
    public (List<Naming> Namings, bool KindDiffers) At(UnitLevel level)
    {
        var all = Namings.Where(n => n.Unit.Level == level).ToList();

        if (Kind is null)
        {
            return (all, false);
        }

        var same = all.FindAll(n => Kind.Is(n.Kind));
        return same.Count > 0 ? (same, false) : (all.FindAll(n => Kind.Resembles(n.Kind)) is { Count: > 0 } like ? like : all, true);
    }
}
