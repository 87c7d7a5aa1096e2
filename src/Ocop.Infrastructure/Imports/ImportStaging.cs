using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

internal sealed class ImportStaging(OcopDbContext db, LedgerWriter ledger) : IImportStaging
{
    private const int PageSize = 1000;

    private const string ListedColumns =
        "line, cells, section, filled, formulas, hidden, corrections, chosen_product_id, chosen_new_product, chosen_subject_id, chosen_new_subject, skipped";

    public async Task<bool> AppendAsync(ImportId id, IReadOnlyList<PlannedRow> rows, ImportCounts counts, int progress, CancellationToken ct)
    {
        var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Taken first: a cancellation either comes before this batch, which then writes nothing, or after it and clears it away.
        var running = await db.Imports.Where(i => i.Id == id && i.Status == ImportStatus.Running)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.Progress, progress).SetProperty(i => i.Counts, counts), ct);

        if (running == 0)
        {
            return false;
        }

        await new StagingWriter(connection, ledger).WriteAsync(id, rows, ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    public async Task ReplaceAsync(ImportId id, IReadOnlyList<PlannedRow> rows, CancellationToken ct)
    {
        var lines = rows.Select(r => r.Line).ToArray();

        foreach (var table in new[] { "import_events", "import_entries", "import_rows" })
        {
            await db.ExecuteAsync($"delete from {table} where import_id = @id and line = any(@lines)", ct, ("id", id.Value), ("lines", lines));
        }

        await new StagingWriter(await db.OpenConnectionAsync(ct), ledger).WriteAsync(id, rows, ct);
    }

    public async IAsyncEnumerable<ListedRow> ReadAsync(ImportId id, [EnumeratorCancellation] CancellationToken ct)
    {
        // By pages, because the same connection writes in between.
        for (var after = int.MinValue; ;)
        {
            var page = await ListAsync("line > @after order by line limit @limit", id, ct, ("after", after), ("limit", PageSize));

            foreach (var row in page)
            {
                yield return row;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Source.Line;
        }
    }

    public async Task<IReadOnlyDictionary<int, ListedRow>> ReadTouchedAsync(ImportId id, CancellationToken ct) => (await ListAsync(
        "(corrections is not null or skipped or chosen_product_id is not null or chosen_subject_id is not null or chosen_new_product or chosen_new_subject)", id, ct))
        .ToDictionary(r => r.Source.Line);

    public async Task<ListedRow?> FindAsync(ImportId id, int line, CancellationToken ct) => (await ListAsync("line = @line", id, ct, ("line", line))).SingleOrDefault();

    public async Task<IReadOnlyList<ListedRow>> ReadFilledBelowAsync(ImportId id, int line, int column, CancellationToken ct) => await ListAsync(
        """
        line > @line and line < coalesce(
            (select min(o.line) from import_rows o where o.import_id = @id and o.line > @line and not @column = any(o.filled)), 2147483647)
        order by line
        """, id, ct, ("line", line), ("column", column));

    public async Task<(IReadOnlyList<ListedRow> Rows, ImportCounts Counts)> ReadRelatedAsync(ImportId id, RelatedRows related, CancellationToken ct)
    {
        var lines = related.Lines.ToArray();

        // Rows share a subject, which shares products, which … until nothing is added.
        while (true)
        {
            var more = await LinesAsync(
                """
                select line from import_rows r where import_id = @id and (
                    line = any(@lines) or (subject_key <> '' and subject_key = any(@keys)) or (subject_key = '' and product_key = any(@ownerless))
                    or subject_id in (select o.subject_id from import_rows o where o.import_id = @id and o.line = any(@lines))
                    or product_ids && (select coalesce(array_agg(x), '{}') from import_rows o cross join unnest(o.product_ids) x where o.import_id = @id and o.line = any(@lines)))
                """, id, ct, ("lines", lines), ("keys", related.SubjectKeys.ToArray()), ("ownerless", related.OwnerlessKeys.ToArray()));

            if (more.Length == lines.Length)
            {
                break;
            }

            lines = more;
        }

        var rows = await ListAsync("line = any(@lines) order by line", id, ct, ("lines", lines));
        return (rows, await CountAsync(id, lines, ct));
    }

    public async Task<IReadOnlyList<PlannedEntry>> ReadPlannedAsync(ImportId id, IReadOnlyCollection<ProductId> products, CancellationToken ct)
    {
        await using var command = await CommandAsync(
            """
            select e.product_id, e.line, e.new_product, e.product_name, e.subject_id, r.subject_name, coalesce(e.subject_placeholder, false), e.unit_id, e.names_owner,
                e.code_key, e.gtin, e.source_url, e.certification_id, e.stars, e.decision_number, e.decision_date, e.valid_from, e.note
            from import_entries e join import_rows r on r.import_id = e.import_id and r.line = e.line
            where e.import_id = @id and e.product_id = any(@products) order by e.line, e.part
            """, id, [("products", products.Select(p => p.Value).ToArray())], ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<PlannedEntry> found = [];

        while (await reader.ReadAsync(ct))
        {
            found.Add(ReadPlanned(reader));
        }

        return found;
    }

    private static PlannedEntry ReadPlanned(NpgsqlDataReader reader)
    {
        var (id, subject) = (new ProductId(reader.GetGuid(0)), new SubjectId(reader.GetGuid(4)));
        var product = reader.GetBoolean(2)
            ? new KnownProduct(id, reader.GetString(3), subject, reader.GetString(5), reader.GetBoolean(6), reader.IsDBNull(7) ? null : new(reader.GetGuid(7)), planned: true)
            : null;
        var certification = reader.IsDBNull(12)
            ? null
            : new KnownCertification(
                reader.GetGuid(12), reader.GetInt32(13), Text(14), reader.IsDBNull(15) ? null : reader.GetFieldValue<DateOnly>(15),
                reader.IsDBNull(16) ? null : reader.GetFieldValue<DateOnly>(16), Ended: false, Text(17));
        return new(id, reader.GetInt32(1), product, subject, reader.GetBoolean(8), [.. new[] { Text(9), Text(10) }.OfType<string>()], Text(11), certification);

        string? Text(int at) => reader.IsDBNull(at) ? null : reader.GetString(at);
    }

    public async Task<(string? Subject, string? Product)> NamesOfPlannedAsync(ImportId id, Guid? subjectId, Guid? productId, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select (select subject_name from import_entries where import_id = @id and new_subject and subject_id = @subject limit 1),
                (select product_name from import_entries where import_id = @id and new_product and product_id = @product limit 1)
            """, await db.OpenConnectionAsync(ct));
        command.Parameters.AddWithValue("id", id.Value);
        command.Parameters.AddWithValue("subject", subjectId ?? Guid.Empty);
        command.Parameters.AddWithValue("product", productId ?? Guid.Empty);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1));
    }

    public async Task ClearAsync(ImportId id, CancellationToken ct)
    {
        await ClearEntriesAsync(id, ct);
        await db.ExecuteAsync("delete from import_rows where import_id = @id", ct, ("id", id.Value));
    }

    public async Task ClearEntriesAsync(ImportId id, CancellationToken ct)
    {
        await db.ExecuteAsync("delete from import_events where import_id = @id", ct, ("id", id.Value));
        await db.ExecuteAsync("delete from import_entries where import_id = @id", ct, ("id", id.Value));
    }

    private async Task<List<ListedRow>> ListAsync(string where, ImportId id, CancellationToken ct, params (string Name, object Value)[] parameters)
    {
        await using var command = await CommandAsync($"select {ListedColumns} from import_rows where import_id = @id and {where}", id, parameters, ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<ListedRow> rows = [];

        while (await reader.ReadAsync(ct))
        {
            rows.Add(ReadListed(reader));
        }

        return rows;
    }

    private async Task<int[]> LinesAsync(string sql, ImportId id, CancellationToken ct, params (string Name, object Value)[] parameters)
    {
        await using var command = await CommandAsync(sql, id, parameters, ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<int> lines = [];

        while (await reader.ReadAsync(ct))
        {
            lines.Add(reader.GetInt32(0));
        }

        return [.. lines];
    }

    private async Task<ImportCounts> CountAsync(ImportId id, int[] lines, CancellationToken ct)
    {
        await using var command = await CommandAsync(
            """
            select count(*)::int, count(*) filter (where status = 'ok')::int, count(*) filter (where status = 'warning')::int, count(*) filter (where status = 'error')::int,
                count(*) filter (where action = 'create')::int, count(*) filter (where action = 'link')::int, count(*) filter (where action = 'unchanged')::int
            from import_rows where import_id = @id and line = any(@lines)
            """, id, [("lines", lines)], ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4), reader.GetInt32(5), reader.GetInt32(6));
    }

    private async Task<NpgsqlCommand> CommandAsync(string sql, ImportId id, (string Name, object Value)[] parameters, CancellationToken ct)
    {
        var command = new NpgsqlCommand(sql, await db.OpenConnectionAsync(ct));
        command.Parameters.AddWithValue("id", id.Value);

        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private static ListedRow ReadListed(NpgsqlDataReader reader)
    {
        var source = new SourceRow(reader.GetInt32(0), reader.GetFieldValue<string[]>(1))
        {
            Section = reader.IsDBNull(2) ? null : reader.GetString(2),
            Filled = reader.GetFieldValue<int[]>(3),
            Formulas = reader.GetFieldValue<int[]>(4),
            Hidden = reader.GetBoolean(5),
        };

        if (!reader.IsDBNull(6))
        {
            source = source with { Corrections = StagedRows.Corrections(reader.GetString(6)) };
        }

        return new(source, StagedRows.Choice(reader, 7), reader.GetBoolean(11));
    }
}
