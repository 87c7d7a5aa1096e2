using Ocop.Application.Common;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>A caller's reach as a condition, for lists; <c>ProductAccess</c> and <c>SubjectAccess</c> say the same of single records.</summary>
internal static class ReachSql
{
    /// <summary>Rows that stand for products: <c>products</c> and <c>register_entries</c> name these columns alike.</summary>
    /// <param name="reach">How far the caller sees.</param>
    /// <param name="row">The row's name in the statement.</param>
    /// <param name="add">Adds a parameter and tells how the statement names it.</param>
    /// <returns>Null where nothing narrows.</returns>
    public static string? OfProducts(Reach reach, string row, Func<object, string> add) => reach.IsEverything
        ? null
        : Any(Among($"{row}.current_unit_id", reach.PresentUnits.Select(u => u!.Value.Value), add), Among($"{row}.unit_id", reach.FormerUnits.Select(u => u!.Value.Value), add),
            Among($"{row}.type_id", reach.Types.Select(t => t!.Value.Value), add), Among($"{row}.subject_id", reach.Subjects.Select(s => s.Value), add));

    /// <summary>Rows of <c>subjects</c>: those of the area, and those with a product within reach.</summary>
    public static string? OfSubjects(Reach reach, string row, Func<object, string> add) => OfProducts(reach, "rp", add) is not { } products
        ? null
        : Any(Among($"{row}.unit_id", reach.Units.Select(u => u!.Value.Value), add), Among($"{row}.id", reach.Subjects.Select(s => s.Value), add),
            $"{row}.id in (select rp.subject_id from products rp where rp.merged_into_id is null and {products})");

    // A list of one is compared plainly, so that an index in the list's order can serve it.
    private static string? Among(string column, IEnumerable<Guid> ids, Func<object, string> add) => ids.ToArray() switch
    {
        [] => null,
        [var only] => $"{column} = {add(only)}",
        var several => $"{column} = any({add(several)})",
    };

    private static string Any(params string?[] conditions) => conditions.OfType<string>().ToList() switch
    {
        [] => "false",
        [var only] => only,
        var several => $"({string.Join(" or ", several)})",
    };
}
