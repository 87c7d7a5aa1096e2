using Npgsql;
using Ocop.Application.Files;

namespace Ocop.Infrastructure.Retention;

/// <summary>Papers of notices; what was sent to whom, and the paper's hash, stay. The files that were printed from go with the first notice of their batch.</summary>
internal sealed record RetainedPapers(string Kind, IFileStore Files, TimeProvider Clock) : Retained(Kind)
{
    private const string Held = "from notices where paper_removed_at is null and sent_at";

    public override Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct) =>
        CountAsync(connection, $"select count(*), min(sent_at) {Held} <= $1", now, ct);

    public override Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct) =>
        NoticePaperRemoval.RemoveAsync(connection, Files, Clock, $"id in (select id {Held} < $2 order by sent_at limit {Batch} for update skip locked)", ct, Moment(before));
}

/// <summary>Removes papers of notices, for good.</summary>
internal static class NoticePaperRemoval
{
    // a file that was written again may wait for the row that will name it
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <param name="which">A condition on notices whose parameters begin with $2.</param>
    public static async Task<int> RemoveAsync(NpgsqlConnection connection, IFileStore files, TimeProvider clock, string which, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        var now = clock.GetUtcNow();
        HashSet<string> hashes = new(StringComparer.Ordinal);
        HashSet<Guid> batches = [];
        var removed = 0;

        await using (NpgsqlCommand mark = new($"update notices set paper_removed_at = $1 where paper_removed_at is null and {which} returning paper_hash, batch_id", connection))
        {
            mark.Parameters.Add(new() { Value = now.ToUniversalTime() });
            mark.Parameters.AddRange(parameters);
            await using var reader = await mark.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                hashes.Add(reader.GetString(0));
                batches.Add(reader.GetGuid(1));
                removed++;
            }
        }

        await using (NpgsqlCommand forget = new("""
            with gone as (select id, pdf_hash, docx_hash from notice_batches where id = any($1) for update)
            update notice_batches b set pdf_hash = null, docx_hash = null from gone where b.id = gone.id returning gone.pdf_hash, gone.docx_hash
            """, connection))
        {
            forget.Parameters.Add(new() { Value = batches.ToArray() });
            await using var reader = await forget.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                hashes.UnionWith(Enumerable.Range(0, 2).Where(i => !reader.IsDBNull(i)).Select(reader.GetString));
            }
        }

        // before the commit: were it broken off, the next run would find the notice again and the file gone, which does no harm
        foreach (var hash in hashes)
        {
            files.Delete(hash, now - Grace);
        }

        return removed;
    }
}
