using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Application.Integration;

/// <summary>How events are named to others (<c>Integration</c>).</summary>
public sealed class IntegrationOptions
{
    public const string Section = "Integration";

    /// <summary>Stands before the name of each type.</summary>
    public string TypePrefix { get; set; } = "vn.gov.dongthap.ocop.";
}

/// <summary>A type of published event.</summary>
/// <param name="Type">As in the feed, such as <c>vn.gov.dongthap.ocop.certification.granted.v1</c>.</param>
/// <param name="Name">In Vietnamese.</param>
/// <param name="Subject">What the event is about: the beginning of its <c>subject</c>, such as <c>certifications/</c>.</param>
public sealed record EventTypeItem(string Type, string Name, string NameEn, string Subject);

/// <summary>The published types. A filter names one, with or without the prefix, or an area with its dot: <c>certification.</c></summary>
public sealed class EventTypes(IOptions<IntegrationOptions> options)
{
    public const int MostInAFilter = 100;

    private static readonly Dictionary<string, string> Plurals = new(StringComparer.Ordinal) { ["agency"] = "agencies" };

    /// <summary>Without the prefix.</summary>
    public static IReadOnlyList<string> Published { get; } =
    [
        .. typeof(IDomainEvent).Assembly.GetTypes().Select(t => t.GetCustomAttribute<EventTypeAttribute>()).OfType<EventTypeAttribute>()
            .Where(t => t.Visibility == EventVisibility.Published).Select(t => t.Name).Order(StringComparer.Ordinal),
    ];

    private string Prefix => options.Value.TypePrefix;

    /// <summary>As others see it.</summary>
    public string Outward(string type) => Prefix + type;

    /// <summary>What an event of this type is about.</summary>
    public static string SubjectOf(string type, Guid aggregateId) => $"{Collection(type)}/{aggregateId}";

    /// <summary>A filter's entries without the prefix, each once.</summary>
    /// <exception cref="DomainException"><c>changes.type_unknown</c></exception>
    public IReadOnlyList<string> Read(IEnumerable<string> filter) =>
    [
        .. filter.Select(f => f.Trim()).Where(f => f.Length > 0).Select(f =>
        {
            var name = f.StartsWith(Prefix, StringComparison.Ordinal) ? f[Prefix.Length..] : f;
            return Published.Any(t => Matches(name, t)) ? name : throw new DomainException(ChangeErrors.TypeUnknown(f));
        }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The types that a filter stands for today; null for all.</summary>
    public static IReadOnlyList<string>? Expand(IReadOnlyCollection<string> filter) =>
        filter.Count == 0 ? null : [.. Published.Where(t => filter.Any(f => Matches(f, t)))];

    public IReadOnlyList<EventTypeItem> List()
    {
        var (vi, en) = (Words("vi"), Words("en"));
        return [.. Published.Select(t => new EventTypeItem(Outward(t), vi.GetValueOrDefault(Key(t), t), en.GetValueOrDefault(Key(t), t), Collection(t) + "/"))];
    }

    private static bool Matches(string filter, string type) =>
        filter.EndsWith('.') ? type.StartsWith(filter, StringComparison.Ordinal) : type == filter;

    private static string Collection(string type)
    {
        var area = type[..type.IndexOf('.', StringComparison.Ordinal)];
        return Plurals.GetValueOrDefault(area, area + "s");
    }

    // the words of the screens: the same event bears one name everywhere
    private static Dictionary<string, string> Words(string language)
    {
        using var stream = typeof(EventTypes).Assembly.GetManifestResourceStream($"Ocop.Application.Integration.events.{language}.json")!;
        using var words = JsonDocument.Parse(stream);
        return words.RootElement.GetProperty("type").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    private static string Key(string type)
    {
        var parts = type.Split('.');
        return $"{parts[0]}_{parts[1]}";
    }
}
