using System.Text;
using Ocop.Domain.Common;

namespace Ocop.Domain.Notices;

/// <summary>Texts with places for what differs from notice to notice: <c>{{product}}</c>.</summary>
public static class NoticeText
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Everything that a text may ask for.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        ["product", "code", "stars", "decision", "decisionDate", "expires", "opens", "closes", "daysLeft", "transition", "subject", "unit", "agency", "today"];

    /// <exception cref="DomainException"><c>notice.template_broken</c>, <c>notice.placeholder_unknown</c></exception>
    public static void Check(string text) => Write(text, name => Placeholders.Contains(name, StringComparer.Ordinal) ? "" : throw new DomainException(NoticeErrors.PlaceholderUnknown(name)));

    /// <summary>Whether the text asks for it.</summary>
    public static bool Asks(string text, string placeholder)
    {
        var asks = false;
        Write(text, name =>
        {
            asks |= name == placeholder;
            return "";
        });
        return asks;
    }

    /// <inheritdoc cref="Check"/>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Write(text, name => values.TryGetValue(name, out var value) ? value : throw new DomainException(NoticeErrors.PlaceholderUnknown(name)));

    private static string Write(string text, Func<string, string> valueOf)
    {
        StringBuilder filled = new();

        for (var at = 0; at < text.Length;)
        {
            var (open, close) = (text.IndexOf(Open, at, StringComparison.Ordinal), text.IndexOf(Close, at, StringComparison.Ordinal));

            if (open < 0 && close < 0)
            {
                filled.Append(text, at, text.Length - at);
                break;
            }

            if (open < 0 || close < open)
            {
                throw new DomainException(NoticeErrors.TemplateBroken(Around(text, open < 0 ? close : Math.Min(open, close < 0 ? open : close))));
            }

            var name = text[(open + Open.Length)..close];

            if (name.Contains('{', StringComparison.Ordinal) || name.Contains('\n', StringComparison.Ordinal))
            {
                throw new DomainException(NoticeErrors.TemplateBroken(Around(text, open)));
            }

            filled.Append(text, at, open - at).Append(valueOf(name.Trim()));
            at = close + Close.Length;
        }

        return filled.ToString();
    }

    private static string Around(string text, int at) => text.Substring(at, Math.Min(20, text.Length - at));
}
