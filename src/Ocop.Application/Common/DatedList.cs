using FluentValidation;
using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>What every list of dated facts can be asked.</summary>
/// <param name="On">The day; none = today in Asia/Ho_Chi_Minh.</param>
/// <param name="Q">Words that the name or code must hold, without regard to case and diacritics.</param>
public sealed record DatedFilter(DateOnly? On, string? Q, int? Limit, string? Cursor, bool Count)
{
    /// <summary>Everything on one page, for a file.</summary>
    public bool Whole { get; init; }
}

/// <summary>A page of dated facts, and what its ETag is made of.</summary>
/// <param name="Page">The rows.</param>
/// <param name="Version">Of the facts as a whole.</param>
/// <param name="On">The day that was asked for.</param>
public sealed record DatedPage<T>(Page<T> Page, string Version, DateOnly On);

internal sealed class DatedFilterValidator : AbstractValidator<DatedFilter>
{
    public DatedFilterValidator()
    {
        RuleFor(f => f.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
        RuleFor(f => f.Q).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

/// <summary>Pages through facts in memory, by code.</summary>
internal static class DatedList
{
    private const string Sort = "code";

    /// <summary>One page of the facts that hold the words.</summary>
    /// <param name="facts">Facts that hold on the day.</param>
    /// <param name="filter">What was asked.</param>
    /// <param name="code">Unique on any one day; the order of the list.</param>
    /// <param name="texts">What the words are looked for in.</param>
    /// <param name="show">The row of a fact.</param>
    public static Page<TRow> Take<T, TRow>(
        IEnumerable<T> facts, DatedFilter filter, Func<T, string> code, Func<T, string> texts, Func<T, TRow> show)
    {
        var words = SearchWords.Of(filter.Q);
        var all = facts.Where(f => Holds(VietnameseText.Fold(texts(f)), words)).OrderBy(code, StringComparer.Ordinal).ToList();

        if (filter.Whole)
        {
            return new([.. all.Select(show)], null);
        }

        var after = Cursor.Decode(filter.Cursor, Sort, values: 1)?.Values[0];
        var rest = after is null ? all : all.FindAll(f => string.CompareOrdinal(code(f), after) > 0);
        var limit = filter.Limit ?? Paging.DefaultLimit;

        return new(
            [.. rest.Take(limit).Select(show)],
            rest.Count > limit ? new Cursor(Sort, [code(rest[limit - 1])], Guid.Empty).Encode() : null,
            filter.Count ? Math.Min(all.Count, Paging.CountCap) : null);
    }

    // As in the register's search, a short word must begin one: two letters are inside nearly everything.
    private static bool Holds(string text, IReadOnlyList<string> words) =>
        words.All(w => w.Length < 3 ? (" " + text.Replace('(', ' ')).Contains(" " + w, StringComparison.Ordinal) : text.Contains(w, StringComparison.Ordinal));
}
