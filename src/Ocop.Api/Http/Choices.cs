using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Ocop.Application.Labels;

namespace Ocop.Api.Http;

/// <summary>Enum values in query strings: kebab-case text, the same words as in JSON.</summary>
internal static class Choices
{
    /// <summary>Marks a failure whose sentence is made when the reader's language is known.</summary>
    public const string UnknownValue = "unknown_value";

    /// <summary>The value of a query parameter; null when it is not given.</summary>
    /// <exception cref="ValidationException">400 for a word that is none of the choices.</exception>
    public static T? Of<T>(string? text, string parameter)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Words<T>.All.TryGetValue(text, out var value)
            ? value
            : throw Unknown(parameter, text);
    }

    /// <summary>400: the parameter takes certain words only, and this is none of them.</summary>
    public static ValidationException Unknown(string parameter, string text) => new([new ValidationFailure(parameter, text, text) { ErrorCode = UnknownValue }]);

    /// <summary>The words, in their order.</summary>
    public static IReadOnlyList<string> WordsOf<T>()
        where T : struct, Enum => [.. Words<T>.All.Keys];

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All =
            Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);
    }
}

/// <summary>Says in the description which words a parameter takes, whose text <see cref="Choices.Of{T}"/> reads.</summary>
internal abstract class ChoiceOfAttribute(IReadOnlyList<string> words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}

/// <inheritdoc />
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class WordsAttribute(params string[] words) : ChoiceOfAttribute(words);

/// <inheritdoc />
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BarcodeChoiceAttribute() : ChoiceOfAttribute(BarcodeSymbologies.AllWords);

/// <inheritdoc />
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class ChoiceOfAttribute<T>() : ChoiceOfAttribute(Choices.WordsOf<T>())
    where T : struct, Enum;
