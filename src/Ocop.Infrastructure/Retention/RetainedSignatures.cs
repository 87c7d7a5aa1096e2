using Npgsql;
using Ocop.Application.Files;

namespace Ocop.Infrastructure.Retention;

/// <summary>Drawn signatures under minutes; who signed, or why not, stays.</summary>
internal sealed record RetainedSignatures(string Kind, IFileStore Files, TimeProvider Clock) : Retained(Kind)
{
    private const string Held = "from inspection_signatures t join inspections i on i.id = t.inspection_id where t.file_hash is not null and i.concluded_at";

    public override Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct) =>
        CountAsync(connection, $"select count(*), min(i.concluded_at) {Held} <= $1", now, ct);

    public override async Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct)
    {
        List<string> hashes = [];
        var sql = $"""
            with gone as (select t.id, t.file_hash {Held} < $1 limit {Batch})
            update inspection_signatures s set file_hash = null from gone where s.id = gone.id returning gone.file_hash
            """;

        await using (var command = new NpgsqlCommand(sql, connection) { Parameters = { Moment(before) } })
        {
            await using var reader = await command.ExecuteReaderAsync(ct);

            while (await reader.ReadAsync(ct))
            {
                hashes.Add(reader.GetString(0));
            }
        }

        foreach (var hash in hashes.Distinct(StringComparer.Ordinal))
        {
            if (!await RetainedFiles.IsNamedAsync(connection, hash, ct))
            {
                Files.Delete(hash, Clock.GetUtcNow() - RetainedFiles.Grace);
            }
        }

        return hashes.Count;
    }
}
