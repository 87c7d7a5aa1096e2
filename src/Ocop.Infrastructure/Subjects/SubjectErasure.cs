using Microsoft.EntityFrameworkCore;
using Ocop.Application.Subjects;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Subjects;

internal sealed class SubjectErasure(OcopDbContext db) : ISubjectErasure
{
    public async Task<int> EraseAsync(IReadOnlyCollection<SubjectId> ids, CancellationToken ct)
    {
        var subjects = ids.Select(i => i.Value).ToArray();

        // What lists said of them; a list under review is left to its reviewer, who would miss the row.
        await db.Database.ExecuteSqlAsync($"""
            with finished as (select id from imports where status in ('committed', 'failed', 'cancelled')),
                 entries as (delete from import_entries where subject_id = any({subjects}) and import_id in (select id from finished))
            delete from import_rows where subject_id = any({subjects}) and import_id in (select id from finished)
            """, ct);
        return await db.LedgerPersonalValues.Where(v => db.LedgerEvents.Any(e => e.Id == v.EventId && subjects.Contains(e.AggregateId))).ExecuteDeleteAsync(ct);
    }
}
