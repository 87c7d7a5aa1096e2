using System.Runtime.InteropServices;

namespace Ocop.Application.Imports;

/// <summary>
/// Finds keys that share words with a key, rarest words first, without comparing with all. A word that is misspelt is met by its neighbours, or by the
/// first letters of the whole.
/// </summary>
internal sealed class NameIndex<T>
{
    private const int PrefixLength = 4;
    private const int CommonWord = 400;
    private const int Most = 24;

    private readonly List<(string Key, T Item)> _entries = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public void Add(string key, T item)
    {
        var at = _entries.Count;
        _entries.Add((key, item));

        foreach (var term in Terms(key))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_places, term, out _) ??= []).Add(at);
        }
    }

    /// <summary>The entries most likely to resemble the key.</summary>
    public IEnumerable<(string Key, T Item)> Like(string key)
    {
        Dictionary<int, double> weights = [];

        foreach (var term in Terms(key))
        {
            if (_places.TryGetValue(term, out var places) && places.Count <= CommonWord)
            {
                foreach (var place in CollectionsMarshal.AsSpan(places))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(weights, place, out _) += 1.0 / (1 + Math.Log2(places.Count));
                }
            }
        }

        return weights.OrderByDescending(w => w.Value).Take(Most).Select(w => _entries[w.Key]);
    }

    private static IEnumerable<string> Terms(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
        var whole = key.Replace(" ", "", StringComparison.Ordinal);
        return words.Append("^" + whole[..Math.Min(PrefixLength, whole.Length)]).Append("$" + whole[^Math.Min(PrefixLength, whole.Length)..]);
    }
}
