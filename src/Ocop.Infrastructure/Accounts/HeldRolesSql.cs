namespace Ocop.Infrastructure.Accounts;

/// <summary>The roles that somebody holds on a day, for statements that also say who it is: one page for sessions and for tokens, so that both mean the same.</summary>
internal static class HeldRolesSql
{
    /// <summary>
    /// Joins to the user <c>u</c> the roles held on the day <c>$2</c> as <c>r</c>, and as <c>m.survivor_id</c> the subject that one is held for, through however many merges.
    /// A delegated role is held no longer than the one in whose place it stands.
    /// </summary>
    public const string Join = """
        left join user_roles r on r.user_id = u.id and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
          and (r.delegated_from_id is null or exists (
            select 1 from user_roles d where d.id = r.delegated_from_id and d.valid_from <= $2 and (d.valid_to is null or d.valid_to >= $2)))
        left join lateral (
          with recursive merged as (
            select b.id, b.merged_into_id from subjects b where b.id = r.subject_id
            union all
            select b.id, b.merged_into_id from merged join subjects b on b.id = merged.merged_into_id)
          select id as survivor_id from merged where merged_into_id is null) m on r.subject_id is not null
        """;
}
