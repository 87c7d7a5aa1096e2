using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>
/// Where a page of a keyset list ended: the sort that was used, the last row's sort values and its id. Opaque to callers, and of no use in a list that is
/// sorted otherwise.
/// </summary>
/// <param name="Sort">The sort as asked for, such as <c>-name</c>.</param>
/// <param name="Values">The last row's sort values as invariant text; null where the row has none.</param>
/// <param name="Id">The last row's id, which breaks ties.</param>
public sealed record Cursor(string Sort, IReadOnlyList<string?> Values, Guid Id)
{
    private const int MaxLength = 2000;

    /// <summary>Base64url of a small JSON array.</summary>
    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string?[]>([Sort, .. Values, Id.ToString("N")]));

    /// <summary>Reads what <see cref="Encode"/> wrote; null for the first page.</summary>
    /// <param name="text">As the caller sent it.</param>
    /// <param name="sort">The sort of this request; another one's cursor is refused.</param>
    /// <param name="values">How many sort values the list has.</param>
    /// <exception cref="DomainException"><c>list.invalid_cursor</c></exception>
    public static Cursor? Decode(string? text, string sort, int values)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return TryRead(text) is [{ } itsSort, .. var its, { } id] && itsSort == sort && its.Length == values && its.All(CanBeStored) && Guid.TryParseExact(id, "N", out var guid)
            ? new(sort, its, guid)
            : throw new DomainException(CommonErrors.InvalidCursor());
    }

    // PostgreSQL's texts hold every character but this one, so no row ends a page with it.
    private static bool CanBeStored(string? value) => value?.Contains('\0', StringComparison.Ordinal) != true;

    private static string?[]? TryRead(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<string?[]>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
