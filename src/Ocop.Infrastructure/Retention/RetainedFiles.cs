using Npgsql;
using Ocop.Application.Files;

namespace Ocop.Infrastructure.Retention;

/// <summary>Files of finished imports, with the rows that were read from them; the imports themselves stay.</summary>
/// <param name="Statuses">Which imports, quoted for SQL.</param>
internal sealed record RetainedFiles(string Kind, string Statuses, IFileStore Files, TimeProvider Clock) : Retained(Kind)
{
    // a file that was sent in again may wait for the row that will name it
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private string Held => $"from imports where status in ({Statuses}) and file_removed_at is null and finished_at";

    public override Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct) =>
        CountAsync(connection, $"select count(*), min(finished_at) {Held} <= $1", now, ct);

    public override async Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct)
    {
        // one list may have a hundred thousand rows
        var mark = $"update imports set file_removed_at = $2 where id = (select id {Held} < $1 order by finished_at limit 1 for update skip locked) returning id, file_hash";
        await using var command = new NpgsqlCommand(mark, connection) { Parameters = { Moment(before), Moment(Clock.GetUtcNow()) } };
        (Guid Id, string Hash) import;

        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            if (!await reader.ReadAsync(ct))
            {
                return 0;
            }

            import = (reader.GetGuid(0), reader.GetString(1));
        }

        await using var rows = new NpgsqlCommand("""
            with entries as (delete from import_entries where import_id = $1), events as (delete from import_events where import_id = $1)
            delete from import_rows where import_id = $1
            """, connection) { Parameters = { new() { Value = import.Id } } };
        await rows.ExecuteNonQueryAsync(ct);

        // before the commit: were it broken off, the next run would find the import again and the file gone, which does no harm
        if (!await IsNamedAsync(connection, import.Hash, ct))
        {
            Files.Delete(import.Hash, Clock.GetUtcNow() - Grace);
        }

        return 1;
    }

    /// <summary>Whether a row names the file.</summary>
    public static async Task<bool> IsNamedAsync(NpgsqlConnection connection, string hash, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select exists (select 1 from imports where file_hash = $1 and file_removed_at is null) or exists (select 1 from product_images where file_hash = $1)
                or exists (select 1 from revocation_evidence where file_hash = $1) or exists (select 1 from decisions where scan_hash = $1)
                or exists (select 1 from complaint_photos where file_hash = $1) or exists (select 1 from artwork_files where file_hash = $1) or exists (select 1 from inspection_photos where file_hash = $1)
                or exists (select 1 from inspection_signatures where file_hash = $1) or exists (select 1 from finding_remedies where file_hash = $1)
                or exists (select 1 from notices where paper_hash = $1 and paper_removed_at is null)
            """, connection);
        command.Parameters.Add(new() { Value = hash });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
