using System.Globalization;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>The order of a list and where in it a page begins. Ties are broken by the product's id, in the direction of the last column.</summary>
internal sealed class RegisterOrdering(IReadOnlyList<RegisterOrder> order)
{
    /// <summary>How the order is named in cursors.</summary>
    public string Name { get; } = string.Join(',', order.Select(o => (o.Descending ? "-" : "") + o.By));

    /// <summary>How many values a cursor of this order holds.</summary>
    public int Columns => order.Count;

    /// <summary>Where a page ends with this row.</summary>
    public Cursor CursorOf(RegisterRow row) => new(Name, [.. order.Select(o => ValueOf(o.By, row))], row.Id);

    /// <summary>The condition that a row comes after the cursor's.</summary>
    /// <param name="after">Of this order.</param>
    /// <param name="add">Adds a parameter.</param>
    public string Beyond(Cursor after, Action<string, object> add)
    {
        add("after_id", after.Id);
        var beyond = order[^1].Descending ? "e.product_id < @after_id" : "e.product_id > @after_id";

        for (var i = order.Count - 1; i >= 0; i--)
        {
            beyond = BeyondOr(i, after.Values[i], beyond, add, isOnly: order.Count == 1);
        }

        return beyond;
    }

    public override string ToString() =>
        string.Join(", ", order.Select(o => $"e.{Column(o.By)} {Direction(o)}")) + $", e.product_id {Direction(order[^1])}";

    private static string Direction(RegisterOrder order) => order.Descending ? "desc" : "asc";

    // PostgreSQL puts nulls last ascending and first descending; name and code are never null.
    private string BeyondOr(int index, string? value, string tie, Action<string, object> add, bool isOnly)
    {
        var (by, descending) = order[index];
        var column = "e." + Column(by);

        if (value is null)
        {
            return descending ? $"(({column} is null and {tie}) or {column} is not null)" : $"({column} is null and {tie})";
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"after_{index}");
        add(name, Parse(by, value));
        var sign = descending ? "<" : ">";
        var nulls = descending || by is RegisterSort.Name or RegisterSort.Code ? "" : $" or {column} is null";

        // one comparison of a whole row is what an index can begin a walk with
        return isOnly ? $"(({column}, e.product_id) {sign} (@{name}, @after_id){nulls})" : $"({column} {sign} @{name}{nulls} or ({column} = @{name} and {tie}))";
    }

    private static string Column(RegisterSort sort) => sort switch
    {
        RegisterSort.Name => "name",
        RegisterSort.Code => "code",
        RegisterSort.Stars => "stars",
        _ => "expires_on",
    };

    private static string? ValueOf(RegisterSort sort, RegisterRow row) => sort switch
    {
        RegisterSort.Name => row.Name,
        RegisterSort.Code => row.Code,
        RegisterSort.Stars => row.Stars?.ToString(CultureInfo.InvariantCulture),
        _ => row.Dates.ExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static object Parse(RegisterSort sort, string text) => sort switch
    {
        RegisterSort.Name or RegisterSort.Code => text,
        RegisterSort.Stars when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stars) => stars,
        RegisterSort.ExpiresOn when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => throw new DomainException(CommonErrors.InvalidCursor()),
    };
}
