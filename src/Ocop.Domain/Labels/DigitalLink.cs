using System.Globalization;
using System.Text;
using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

/// <summary>An application identifier and its value.</summary>
public sealed record LabelElement(ApplicationIdentifier Identifier, string Value);

/// <summary>
/// A GS1 Digital Link: a key and what qualifies it in the path of a web address, and more about the thing behind the question mark (GS1 Digital Link
/// Standard: URI Syntax). Compressed addresses are not read. Whether the elements belong together on one label is not asked: more barcodes may stand beside it.
/// </summary>
public sealed class DigitalLink
{
    /// <summary>The longest address that is read; nothing that can be scanned comes near it.</summary>
    public const int MaxLength = 8000;

    /// <summary>Where the canonical form lives, whoever made the address.</summary>
    public const string CanonicalStem = "https://id.gs1.org";

    private const string AddressCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";
    private const string DomainCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.:[]";
    private const char Fnc1 = '^';
    private const int LongestIdentifier = 4;
    private static readonly string[] Schemes = ["https://", "http://", "HTTPS://", "HTTP://"];

    private DigitalLink(IReadOnlyList<LabelElement> path, IReadOnlyList<LabelElement> attributes)
    {
        Path = path;
        Attributes = attributes;
    }

    /// <summary>The key, and its qualifiers in their order.</summary>
    public IReadOnlyList<LabelElement> Path { get; }

    /// <summary>What stands behind the question mark.</summary>
    public IReadOnlyList<LabelElement> Attributes { get; }

    public ApplicationIdentifier Key => Path[0].Identifier;

    /// <summary>Reads an address.</summary>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static DomainError? TryParse(string? text, out DigitalLink? link)
    {
        link = null;

        if (text is { Length: > MaxLength })
        {
            return DigitalLinkErrors.TooLong(MaxLength);
        }

        if (text is null || Array.Find(Schemes, s => text.StartsWith(s, StringComparison.Ordinal)) is not { } scheme)
        {
            return DigitalLinkErrors.NoAddress();
        }

        if (text.AsSpan().ContainsAnyExcept(AddressCharacters))
        {
            return DigitalLinkErrors.BadCharacter();
        }

        var rest = text[scheme.Length..].Split('#', 2)[0];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);

        if (slash < 1)
        {
            return DigitalLinkErrors.NoAddress();
        }

        if (rest.AsSpan(0, slash).ContainsAnyExcept(DomainCharacters))
        {
            return DigitalLinkErrors.BadCharacter();
        }

        var halves = rest[slash..].Split('?', 2);
        List<LabelElement> path = [];
        List<LabelElement> attributes = [];
        var error = ReadPath(halves[0], path) ?? ReadQuery(halves.ElementAtOrDefault(1) ?? "", path, attributes);
        link = error is null ? new(path, attributes) : null;
        return error;
    }

    /// <summary>Makes one of what a label says: <c>(01)09520123456788(10)ABC123</c>. The first key is the link's; the same element twice counts once.</summary>
    /// <exception cref="DomainException">One of <see cref="DigitalLinkErrors"/>.</exception>
    public static DigitalLink FromBrackets(string text)
    {
        List<LabelElement> elements = [];

        for (var rest = text; rest.Length > 0;)
        {
            var close = rest.IndexOf(')', StringComparison.Ordinal);
            var ai = rest[0] == '(' && close > 0 ? Require(rest[1..close]) : throw new DomainException(DigitalLinkErrors.UnknownIdentifier(rest));
            var next = NextElement(rest, close + 1);
            var value = rest[(close + 1)..next];
            Throw(ValueError(ai, value));
            var earlier = elements.Find(e => e.Identifier == ai);

            if (earlier is null)
            {
                elements.Add(new(ai, value));
            }
            else if (earlier.Value != value)
            {
                throw new DomainException(DigitalLinkErrors.Repeated(ai.Code));
            }

            rest = rest[next..];
        }

        return FromElements(elements);
    }

    /// <summary>The value of an identifier; null when it is not there.</summary>
    public string? this[string code] => Path.Concat(Attributes).FirstOrDefault(e => e.Identifier.Code == code)?.Value;

    /// <summary>As a GS1 barcode holds it, with <c>^</c> for FNC1: <c>^0109520123456788^10ABC123</c>.</summary>
    public string ToElementString()
    {
        StringBuilder text = new();
        var separate = true;

        foreach (var (identifier, value) in Path.Concat(Attributes))
        {
            text.Append(separate ? Fnc1.ToString() : "").Append(identifier.Code).Append(value);
            separate = !identifier.HasPredefinedLength;
        }

        return text.ToString();
    }

    /// <summary>As an address below a stem. Attributes whose length is fixed come first, as in a barcode, where they need no separator.</summary>
    public string ToUri(string stem = CanonicalStem)
    {
        StringBuilder text = new(stem.TrimEnd('/'));

        foreach (var (identifier, value) in Path)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{identifier.Code}/{Uri.EscapeDataString(value)}");
        }

        var separator = '?';

        foreach (var (identifier, value) in Attributes.OrderByDescending(e => e.Identifier.HasPredefinedLength))
        {
            text.Append(CultureInfo.InvariantCulture, $"{separator}{identifier.Code}={Uri.EscapeDataString(value)}");
            separator = '&';
        }

        return text.ToString();
    }

    /// <summary>From the end of the path backwards, pair by pair, to the first key: what stands before it is the maker's own.</summary>
    private static DomainError? ReadPath(string path, List<LabelElement> elements)
    {
        var words = path.Split('/')[1..];

        for (var at = words.Length - 2; at >= 0; at -= 2)
        {
            if (ApplicationIdentifier.Find(words[at]) is { IsKey: true })
            {
                return ReadPairs(words[at..], elements);
            }
        }

        return DigitalLinkErrors.NoKey();
    }

    private static DomainError? ReadPairs(string[] words, List<LabelElement> elements)
    {
        for (var i = 0; i < words.Length; i += 2)
        {
            if (ApplicationIdentifier.Find(words[i]) is not { } ai)
            {
                return DigitalLinkErrors.UnknownIdentifier(words[i]);
            }

            var value = Unescape(words[i + 1]);

            if (ValueError(ai, value) is { } error)
            {
                return error;
            }

            elements.Add(new(ai, value));
        }

        var key = elements[0].Identifier;
        return key.MayBeFollowedBy([.. elements.Skip(1).Select(e => e.Identifier.Code)]) ? null : DigitalLinkErrors.BadSequence(key.Code);
    }

    /// <summary>What is not named by digits is not GS1's and is left alone.</summary>
    private static DomainError? ReadQuery(string query, List<LabelElement> path, List<LabelElement> attributes)
    {
        foreach (var parameter in query.Split('&').Where(p => p.Contains('=', StringComparison.Ordinal)))
        {
            var halves = parameter.Split('=', 2);
            var name = halves[0];

            if (name.Length == 0 || !name.All(char.IsAsciiDigit))
            {
                continue;
            }

            if (name.Length > LongestIdentifier || ApplicationIdentifier.Find(name) is not { } ai)
            {
                return DigitalLinkErrors.UnknownIdentifier(name);
            }

            var value = Unescape(halves[1].Replace('+', ' '));
            var error = ValueError(ai, value)
                ?? (path.Concat(attributes).Any(e => e.Identifier == ai) ? DigitalLinkErrors.Repeated(name) : AttributeError(path[0].Identifier, ai));

            if (error is not null)
            {
                return error;
            }

            attributes.Add(new(ai, value));
        }

        return null;
    }

    private static DigitalLink FromElements(List<LabelElement> elements)
    {
        var key = elements.Find(e => e.Identifier.IsKey) ?? throw new DomainException(DigitalLinkErrors.NoKey());
        var qualifiers = key.Identifier.Qualifiers!
            .Select(alternative => alternative.Select(code => elements.Find(e => e.Identifier.Code == code)).OfType<LabelElement>().ToList())
            .MaxBy(found => found.Count) ?? [];
        List<LabelElement> path = [key, .. qualifiers];
        List<LabelElement> attributes = [.. elements.Except(path)];

        foreach (var attribute in attributes)
        {
            Throw(AttributeError(key.Identifier, attribute.Identifier));
        }

        return new(path, attributes);
    }

    private static DomainError? ValueError(ApplicationIdentifier ai, string value) =>
        value.Length == 0 ? DigitalLinkErrors.EmptyValue(ai.Code) : ValueChecks.Fits(ai, value) ? null : DigitalLinkErrors.BadValue(ai.Code, ai.Title);

    private static DomainError? AttributeError(ApplicationIdentifier key, ApplicationIdentifier ai) =>
        ai.IsAttribute && !key.IsQualifiedBy(ai.Code) ? null : DigitalLinkErrors.NotAnAttribute(ai.Code);

    private static ApplicationIdentifier Require(string code) => ApplicationIdentifier.Find(code) ?? throw new DomainException(DigitalLinkErrors.UnknownIdentifier(code));

    private static void Throw(DomainError? error)
    {
        if (error is not null)
        {
            throw new DomainException(error);
        }
    }

    /// <summary>A bracket may belong to a value; it opens the next element only where digits and a closing one follow.</summary>
    private static int NextElement(string text, int from)
    {
        for (var open = text.IndexOf('(', from); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);

            if (close > open + 1 && text.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return open;
            }
        }

        return text.Length;
    }

    /// <summary>Escapes that are none stay as they are. Bytes above ASCII become characters that no value may have.</summary>
    private static string Unescape(string text)
    {
        StringBuilder plain = new(text.Length);

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                plain.Append((char)octet);
                i += 2;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
