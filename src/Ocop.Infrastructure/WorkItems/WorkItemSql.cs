using Ocop.Application.WorkItems;

namespace Ocop.Infrastructure.WorkItems;

/// <summary>
/// What each kind of work item is, as a condition on the register's row <c>e</c> of today. The work list, its counts and the filters of products and of
/// subjects all read it from here; a partial index per kind keeps the counts cheap.
/// </summary>
internal static class WorkItemSql
{
    /// <summary>The condition without its index's own part, which stands in <c>WorkItemIndexes</c>.</summary>
    public static string Condition(WorkItemKind kind) => kind switch
    {
        WorkItemKind.NoCertification => "e.certification_id is null",
        WorkItemKind.UnknownSubject => "e.subject_id in (select id from subjects where placeholder)",
        WorkItemKind.UnconfirmedCertification => "e.certification_id is not null and e.valid_from is null and e.ended_on is null",
        WorkItemKind.DecisionNumberMissing => "e.decision_date is not null and e.decision_number is null and e.ended_on is null",
        WorkItemKind.UnitTodayMissing => "e.unit_id is not null and e.current_unit_id is null",
        WorkItemKind.NoUnit => "e.unit_id is null",
        WorkItemKind.NoType => "e.type_id is null",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
