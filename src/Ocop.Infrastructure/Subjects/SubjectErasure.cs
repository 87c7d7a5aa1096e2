using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Application.Files;
using Ocop.Application.Subjects;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.Retention;

namespace Ocop.Infrastructure.Subjects;

internal sealed class SubjectErasure(OcopDbContext db, IFileStore files, TimeProvider clock) : ISubjectErasure
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

        // papers that were sent to them bear their addresses; the mail that took them along is gone or was never sent
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await NoticePaperRemoval.RemoveAsync(connection, files, clock, "subject_id = any($2)", ct, new NpgsqlParameter { Value = subjects });
        await db.Database.ExecuteSqlAsync($"delete from outbox_letters where attachment_hash in (select paper_hash from notices where subject_id = any({subjects}))", ct);

        // what officers noted about their renewals, and the words that the ledger keeps of it beside its events
        await db.Database.ExecuteSqlAsync($"update expiry_reviews set note = null where product_id in (select id from products where subject_id = any({subjects}))", ct);
        var certifications = (await db.Certifications.Where(c => db.Products.Any(p => p.Id == c.ProductId && ids.Contains(p.SubjectId))).Select(c => c.Id).ToListAsync(ct)).ConvertAll(c => c.Value);
        await db.LedgerPersonalValues.Where(v => db.LedgerEvents.Any(e => e.Id == v.EventId && certifications.Contains(e.AggregateId) && e.Type == "expiry-review.state-set.v1")).ExecuteDeleteAsync(ct);

        Guid[] told = [.. subjects, .. requests];
        return await db.LedgerPersonalValues.Where(v => db.LedgerEvents.Any(e => e.Id == v.EventId && told.Contains(e.AggregateId))).ExecuteDeleteAsync(ct);
    }
}
