using System.Globalization;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>The order of a list and where in it a page begins. Ties are broken by an id, in the direction of the last column.</summary>
/// <param name="order">The columns, the first first.</param>
/// <param name="id">The column that tells rows apart: the product's, or the recognition's where a product may have several.</param>
internal sealed class RegisterOrdering(IReadOnlyList<RegisterOrder> order, string id)
{
    private const string Product = "product_id";
    private const string Recognition = "certification_id";

    public static RegisterOrdering Of(RegisterFilter filter) => new(filter.Sort, filter.View == RegisterView.Present ? Product : Recognition);

    /// <summary>How the order is named in cursors.</summary>
    public string Name { get; } = string.Join(',', order.Select(o => (o.Descending ? "-" : "") + o.By));

    /// <summary>How many values a cursor of this order holds.</summary>
    public int Length => order.Count;

    /// <summary>Where a page ends with this row.</summary>
    public Cursor CursorOf(RegisterRow row) => new(Name, [.. order.Select(o => ValueOf(o.By, row))], id == Product ? row.Id : row.CertificationId!.Value);

    /// <summary>
    /// The conditions of the parts in which the list is read, one after another. What lacks the value comes last in either direction, as people expect; no index
    /// holds both orders so, but each part of it is a walk along the index in one direction, begun where the page begins.
    /// </summary>
    /// <param name="after">Of this order; none at the start.</param>
    /// <param name="add">Adds a parameter.</param>
    public IReadOnlyList<string> Parts(Cursor? after, Action<string, object> add)
    {
        if (order is not [var (by, descending)])
        {
            return [after is null ? "true" : Beyond(after, add)];
        }

        var column = "e." + Column(by);
        string[] without = IsOptional(by) ? [$"{column} is null"] : [];

        if (after is null)
        {
            return without.Length == 0 ? ["true"] : [$"{column} is not null", .. without];
        }

        var sign = descending ? "<" : ">";
        add("after_id", after.Id);

        if (after.Values[0] is not { } value)
        {
            return [$"{column} is null and e.{id} {sign} @after_id"];
        }

        // one comparison of a whole row is what an index can begin a walk with
        add("after", Parse(by, value));
        return [$"({column}, e.{id}) {sign} (@after, @after_id)", .. without];
    }

    /// <summary>The order within a part.</summary>
    public string WithinPart => order.Count == 1 ? Order("") : ToString();

    /// <summary>The order of the whole.</summary>
    public override string ToString() => Order(" nulls last");

    private string Order(string nulls) =>
        string.Join(", ", order.Select(o => $"e.{Column(o.By)} {Direction(o)}{nulls}")) + $", e.{id} {Direction(order[^1])}";

    private static string Direction(RegisterOrder order) => order.Descending ? "desc" : "asc";

    private string Beyond(Cursor after, Action<string, object> add)
    {
        add("after_id", after.Id);
        var beyond = order[^1].Descending ? $"e.{id} < @after_id" : $"e.{id} > @after_id";

        for (var i = order.Count - 1; i >= 0; i--)
        {
            beyond = BeyondOr(i, after.Values[i], beyond, add);
        }

        return beyond;
    }

    private string BeyondOr(int index, string? value, string tie, Action<string, object> add)
    {
        var (by, descending) = order[index];
        var column = "e." + Column(by);

        if (value is null)
        {
            return $"({column} is null and {tie})";
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"after_{index}");
        add(name, Parse(by, value));
        var without = IsOptional(by) ? $" or {column} is null" : "";
        return $"({column} {(descending ? "<" : ">")} @{name}{without} or ({column} = @{name} and {tie}))";
    }

    private static bool IsOptional(RegisterSort sort) => sort is RegisterSort.Stars or RegisterSort.ExpiresOn;

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
