namespace Ocop.Domain.Imports;

/// <summary>How alike two keys are, 0 to 1. Meant for proposals to a person, never for deciding alone.</summary>
public static class TextSimilarity
{
    /// <summary>The best of word overlap, containment, letter pairs in threes, and Jaro-Winkler.</summary>
    public static double Score(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return 0;
        }

        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return 1;
        }

        var leftWords = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rightWords = right.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = (Trigrams(left, right) + JaroWinkler(left, right)) / 2;
        var words = Words(leftWords, rightWords);

        // Only an exact equality is 1.
        return Math.Min(0.99, Math.Max(Contained(leftWords, rightWords), (letters * 0.6) + (words * 0.4)));
    }

    // "Nam Huy" within "Nam Huy Đồng Tháp": the same words in the same order, with others around them.
    private static double Contained(string[] left, string[] right)
    {
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        var at = 0;

        foreach (var word in many)
        {
            at += at < few.Length && string.Equals(word, few[at], StringComparison.Ordinal) ? 1 : 0;
        }

        if (at < few.Length)
        {
            return 0;
        }

        var share = (double)few.Length / many.Length;

        // One common word says little, two name most people and firms.
        return few.Length switch
        {
            1 => 0.45 + (0.2 * share),
            2 => 0.70 + (0.2 * share),
            _ => 0.78 + (0.2 * share),
        };
    }

    private static double Words(string[] left, string[] right)
    {
        var other = new List<string>(right);
        var common = left.Count(other.Remove);

        return 2.0 * common / (left.Length + right.Length);
    }

    private static double Trigrams(string left, string right)
    {
        var a = Threes(left);
        var b = Threes(right);
        var common = a.Count(b.Contains);

        return 2.0 * common / (a.Count + b.Count);
    }

    private static HashSet<string> Threes(string text)
    {
        var padded = $"  {text} ";
        var threes = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i + 3 <= padded.Length; i++)
        {
            threes.Add(padded.Substring(i, 3));
        }

        return threes;
    }

    private static double JaroWinkler(string left, string right)
    {
        var window = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var leftUsed = new bool[left.Length];
        var rightUsed = new bool[right.Length];
        var common = 0;

        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(right.Length, i + window + 1); j++)
            {
                if (!rightUsed[j] && left[i] == right[j])
                {
                    leftUsed[i] = rightUsed[j] = true;
                    common++;
                    break;
                }
            }
        }

        if (common == 0)
        {
            return 0;
        }

        var transposed = 0;

        for (int i = 0, j = 0; i < left.Length; i++)
        {
            if (!leftUsed[i])
            {
                continue;
            }

            while (!rightUsed[j])
            {
                j++;
            }

            transposed += left[i] == right[j++] ? 0 : 1;
        }

        var jaro = (((double)common / left.Length) + ((double)common / right.Length) + ((common - (transposed / 2.0)) / common)) / 3;
        var prefix = 0;

        while (prefix < Math.Min(4, Math.Min(left.Length, right.Length)) && left[prefix] == right[prefix])
        {
            prefix++;
        }

        return jaro + (prefix * 0.1 * (1 - jaro));
    }
}
