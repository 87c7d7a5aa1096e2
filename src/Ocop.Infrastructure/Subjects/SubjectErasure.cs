using Microsoft.EntityFrameworkCore;
using Ocop.Application.Subjects;
using Ocop.Domain.ChangeRequests;
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

        // what was proposed for them, and the words that came with it and with the answer
        var personal = ProposableFields.Personal.ToArray();
        var requests = (await db.ChangeRequests.Where(r => ids.Contains(r.SubjectId) && r.ProductId == null).Select(r => r.Id).ToListAsync(ct)).ConvertAll(r => r.Value).ToArray();
        await db.Database.ExecuteSqlAsync($"update change_requests set note = null, reason = null where id = any({requests})", ct);
        await db.Database.ExecuteSqlAsync(
            $"update change_request_fields set old_value = null, new_value = null where change_request_id = any({requests}) and name = any({personal})", ct);

        Guid[] told = [.. subjects, .. requests];
        return await db.LedgerPersonalValues.Where(v => db.LedgerEvents.Any(e => e.Id == v.EventId && told.Contains(e.AggregateId))).ExecuteDeleteAsync(ct);
    }
}
