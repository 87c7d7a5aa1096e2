using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Application.WorkItems;
using Ocop.Domain.Subjects;

namespace Ocop.Api.V1;

/// <summary>Filters of the public register, as query parameters.</summary>
internal record PublicRegisterQuery
{
    /// <summary>Words in any order, with or without diacritics, over product, subject and unit names (old and new) and codes.</summary>
    public string? Q { get; init; }

    /// <summary>3, 4 or 5; several by repeating or with commas.</summary>
    [Words("3", "4", "5")]
    public string[]? Stars { get; init; }

    /// <summary>in-force (includes expiring), expiring, expired, suspended, revoked, withdrawn, superseded, not-yet, unconfirmed; several by repeating or with commas.</summary>
    [ChoiceOf<RegisterStatus>]
    public string[]? Status { get; init; }

    /// <summary>Code of an administrative unit: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>Reads <c>unit</c> as a code of that day: 82 was Tiền Giang until 30 June 2025.</summary>
    public DateOnly? UnitOn { get; init; }

    /// <summary>Code of a product group, such as QD26-I.</summary>
    public string? Group { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>From the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    [DefaultValue(false)]
    public bool? Count { get; init; }

    /// <summary>name, expiresOn, stars, code; descending with a minus, several with commas: <c>stars,-expiresOn</c>.</summary>
    [DefaultValue("name")]
    [RegularExpression("^-?(name|expiresOn|stars|code)(,-?(name|expiresOn|stars|code))*$")]
    public string? Sort { get; init; }

    public virtual RegisterFilter ToFilter(DateOnly today)
    {
        return new()
        {
            On = today, Text = Q, Stars = [.. Split(Stars).Select(ReadStars)], Statuses = [.. Split(Status).Select(s => ReadEnum<RegisterStatus>("status", s))],
            UnitCode = Blank(Unit), UnitOn = UnitOn, GroupCode = Blank(Group), Limit = Limit ?? Paging.DefaultLimit, Cursor = Cursor, Sort = ReadSort(Sort),
        };
    }

    protected static IEnumerable<string> Split(string[]? values) =>
        (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    protected static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    protected static TEnum ReadEnum<TEnum>(string field, string text)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()) == text)
            {
                return value;
            }
        }

        throw Choices.Unknown(field, text);
    }

    private static int ReadStars(string text) => text is "3" or "4" or "5" ? text[0] - '0' : throw Choices.Unknown("stars", text);

    private static List<RegisterOrder> ReadSort(string? text)
    {
        List<RegisterOrder> order = [.. (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadOrder)];
        return order.Count == 0 ? [new(RegisterSort.Name, Descending: false)]
            : order.DistinctBy(o => o.By).Count() == order.Count ? order
            : throw Choices.Unknown("sort", text!);
    }

    private static RegisterOrder ReadOrder(string text)
    {
        var descending = text[0] == '-';
        return new(
            text[(descending ? 1 : 0)..] switch
            {
                "name" => RegisterSort.Name,
                "expiresOn" => RegisterSort.ExpiresOn,
                "stars" => RegisterSort.Stars,
                "code" => RegisterSort.Code,
                _ => throw Choices.Unknown("sort", text),
            },
            descending);
    }
}

/// <summary>Filters of the officers' list, as query parameters.</summary>
internal sealed record RegisterQuery : PublicRegisterQuery
{
    /// <summary>Code of a product type, such as QD26-07.</summary>
    public string? Type { get; init; }

    /// <summary>Last valid day not before.</summary>
    public DateOnly? ExpiresFrom { get; init; }

    /// <summary>Last valid day not after.</summary>
    public DateOnly? ExpiresTo { get; init; }

    /// <summary>cooperative, cooperative-group, enterprise, household, farm, other, unknown; several by repeating or with commas.</summary>
    [ChoiceOf<SubjectKind>]
    public string[]? SubjectKind { get; init; }

    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Only what stands on that work list; see <c>GET /work-items</c>.</summary>
    [ChoiceOf<WorkItemKind>]
    public string? WorkItem { get; init; }

    /// <summary>The register as of that day; today without it.</summary>
    public DateOnly? AsOf { get; init; }

    public override RegisterFilter ToFilter(DateOnly today) => base.ToFilter(AsOf ?? today) with
    {
        TypeCode = Blank(Type),
        ExpiresFrom = ExpiresFrom,
        ExpiresTo = ExpiresTo,
        SubjectKinds = [.. Split(SubjectKind).Select(k => ReadEnum<SubjectKind>("subjectKind", k))],
        SubjectId = Subject is { } s ? new(s) : null,
        WorkItem = Blank(WorkItem) is { } w ? ReadEnum<WorkItemKind>("workItem", w) : null,
    };
}
