using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Ocop.Domain.Certifications;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>Writes planned rows into the staging tables by binary COPY.</summary>
internal sealed class StagingWriter(NpgsqlConnection connection, LedgerWriter ledger)
{
    private const string RowsSql = """
        copy import_rows (import_id, line, status, action, skipped, cells, section, filled, formulas, hidden, corrections,
            chosen_product_id, chosen_new_product, chosen_subject_id, chosen_new_subject, product_name, product_key, stars, subject_name, subject_key, subject_kind,
            unit_id, decision_number, decision_date, subject_id, product_ids, match_product_id, match_subject_id, match_name, match_score, candidates, messages)
        from stdin (format binary)
        """;

    private const string EntriesSql = """
        copy import_entries (import_id, line, part, new_subject, subject_id, subject_name, subject_initials_name, subject_match_key, subject_kind, subject_placeholder,
            subject_tax_code, subject_owner_name, subject_phone, subject_email, subject_address, subject_unit_id, alias_id, alias_name, alias_key, alias_match_key,
            new_product, product_id, product_name, type_id, unit_id, current_unit_id, code, code_key, gtin, names_owner, source_id, source_title, source_url,
            grants, certification_id, stars, level, score, decision_number, decision_date, valid_from, expires_on, note, rearranges)
        from stdin (format binary)
        """;

    private const string EventsSql =
        "copy import_events (import_id, line, ordinal, type, visibility, aggregate_id, payload, personal, salt) from stdin (format binary)";

    public async Task WriteAsync(ImportId id, IReadOnlyList<PlannedRow> rows, CancellationToken ct)
    {
        await using (var copy = await connection.BeginBinaryImportAsync(RowsSql, ct))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync(ct);
                await WriteRowAsync(new(copy, ct), id.Value, row);
            }

            await copy.CompleteAsync(ct);
        }

        if (rows.All(r => r.Entries.Count == 0))
        {
            return;
        }

        await using (var copy = await connection.BeginBinaryImportAsync(EntriesSql, ct))
        {
            foreach (var row in rows)
            {
                for (var part = 0; part < row.Entries.Count; part++)
                {
                    await copy.StartRowAsync(ct);
                    await WriteEntryAsync(new(copy, ct), id.Value, row.Line, part, row.Entries[part]);
                }
            }

            await copy.CompleteAsync(ct);
        }

        await using (var copy = await connection.BeginBinaryImportAsync(EventsSql, ct))
        {
            foreach (var row in rows)
            {
                var ordinal = 0;

                foreach (var e in row.Entries.SelectMany(x => x.Events))
                {
                    var (happened, personal) = ledger.Write(e);
                    await copy.StartRowAsync(ct);
                    var cell = new Cell(copy, ct);
                    await cell.Id(id.Value);
                    await cell.Number(row.Line);
                    await cell.Number(ordinal++);
                    await cell.Text(happened.Type);
                    await cell.Text(Conversions.Kebab(happened.Visibility));
                    await cell.Id(happened.AggregateId);
                    await cell.Json(happened.Payload);
                    await cell.Json(personal?.Values);
                    await cell.Bytes(personal?.Salt);
                }
            }

            await copy.CompleteAsync(ct);
        }
    }

    private static async Task WriteRowAsync(Cell cell, Guid import, PlannedRow planned)
    {
        var (source, choice, row) = (planned.Listed.Source, planned.Listed.Choice, planned.Row);
        await cell.Id(import);
        await cell.Number(planned.Line);
        await cell.Text(Conversions.Kebab(planned.Status));
        await cell.Text(Conversions.Kebab(planned.Action));
        await cell.Flag(planned.Listed.Skipped);
        await cell.Texts(source.Cells);
        await cell.Text(source.Section);
        await cell.Numbers(source.Filled);
        await cell.Numbers(source.Formulas);
        await cell.Flag(source.Hidden);
        await cell.Json(source.Corrections.Count == 0 ? null : JsonSerializer.Serialize(source.Corrections, StagedJson.Options));
        await cell.Id(choice.ProductId);
        await cell.Flag(choice.NewProduct);
        await cell.Id(choice.SubjectId);
        await cell.Flag(choice.NewSubject);
        await cell.Text(row.ProductNameText);
        await cell.Text(row.ProductNames.Count == 0 ? "" : ProductNames.Key(row.ProductNames[0]));
        await cell.Number(row.Stars);
        await cell.Text(row.SubjectNameText);
        await cell.Text(row.SubjectKey);
        await cell.Text(Conversions.Kebab(row.SubjectKind));
        await cell.Id(row.Unit?.Id);
        await cell.Text(row.DecisionNumber);
        await cell.Day(row.DecisionDate);
        await cell.Id(planned.SubjectId?.Value);
        await cell.Ids(planned.ProductIds);
        await cell.Id(planned.Match?.ProductId);
        await cell.Id(planned.Match?.SubjectId);
        await cell.Text(planned.Match?.Name);
        await cell.Score(planned.Match?.Score);
        await cell.Json(planned.Candidates.Count == 0 ? null : JsonSerializer.Serialize(planned.Candidates, StagedJson.Options));
        await cell.Json(planned.Messages.Count == 0 ? null : JsonSerializer.Serialize(planned.Messages, StagedJson.Options));
    }

    private static async Task WriteEntryAsync(Cell cell, Guid import, int line, int part, RowEntry entry)
    {
        await cell.Id(import);
        await cell.Number(line);
        await cell.Number(part);
        await WriteSubjectAsync(cell, entry);
        await WriteProductAsync(cell, entry);
        await WriteCertificationAsync(cell, entry);
        await cell.Flag(entry.Rearranges);
    }

    private static async Task WriteSubjectAsync(Cell cell, RowEntry entry)
    {
        var subject = entry.NewSubject;
        await cell.Flag(subject is not null);
        await cell.Id(entry.SubjectId.Value);
        await cell.Text(subject?.Name);
        await cell.Text(subject?.InitialsName);
        await cell.Text(subject?.MatchKey);
        await cell.Text(subject is null ? null : Conversions.Kebab(subject.Kind));
        await cell.Flag(subject?.Placeholder);
        await cell.Text(subject?.TaxCode);
        await cell.Text(subject?.OwnerName);
        await cell.Text(subject?.Phone);
        await cell.Text(subject?.Email);
        await cell.Text(subject?.Address);
        await cell.Id(subject?.UnitId?.Value);
        var alias = entry.Alias is null ? null : SubjectAlias.Of(entry.Alias);
        await cell.Id(alias?.Id);
        await cell.Text(alias?.Name);
        await cell.Text(alias?.Key);
        await cell.Text(alias?.MatchKey);
    }

    private static async Task WriteProductAsync(Cell cell, RowEntry entry)
    {
        var product = entry.NewProduct;
        var code = product?.Code ?? entry.AddedCode;
        await cell.Flag(product is not null);
        await cell.Id(entry.ProductId.Value);
        await cell.Text(product?.Name);
        await cell.Id(product?.TypeId?.Value);
        await cell.Id(product?.UnitId?.Value);
        await cell.Id(product?.CurrentUnitId?.Value);
        await cell.Text(code);
        await cell.Text(code is null ? null : ProductCode.KeyOf(code));
        await cell.Text(product?.Codes.FirstOrDefault(c => c.Kind == ProductCodeKind.Gtin)?.Value ?? (entry.AddedGtin is { } g ? Gtin.Parse(g).Value : null));
        await cell.Flag(entry.NamesOwner);
        await cell.Id(entry.SourceTitle is null ? null : Guid.CreateVersion7());
        await cell.Text(entry.SourceTitle);
        await cell.Text(entry.SourceUrl);
    }

    private static async Task WriteCertificationAsync(Cell cell, RowEntry entry)
    {
        var certification = entry.Certification;
        await cell.Flag(certification is not null && entry.Completes is null);
        await cell.Id(entry.Completes?.Value ?? certification?.Id.Value);
        await cell.Number(certification?.Stars);
        await cell.Text(certification is null ? null : Conversions.Kebab(certification.Level));
        await cell.Decimal(certification?.Score);
        await cell.Text(certification?.DecisionNumber);
        await cell.Day(certification?.DecisionDate);
        await cell.Day(certification?.ValidFrom);
        await cell.Day(certification?.ExpiresOn);
        await cell.Text(certification?.Note);
    }

    /// <summary>Writes one column after another.</summary>
    private readonly struct Cell(NpgsqlBinaryImporter copy, CancellationToken ct)
    {
        public Task Id(Guid? value) => Write(value, NpgsqlDbType.Uuid);

        public Task Number(int? value) => Write(value, NpgsqlDbType.Integer);

        public Task Flag(bool? value) => Write(value, NpgsqlDbType.Boolean);

        public Task Score(double? value) => Write(value, NpgsqlDbType.Double);

        public Task Decimal(decimal? value) => Write(value, NpgsqlDbType.Numeric);

        public Task Day(DateOnly? value) => Write(value, NpgsqlDbType.Date);

        // PostgreSQL's text holds no zero byte.
        public Task Text(string? value) => Of(value?.Replace("\0", "", StringComparison.Ordinal), NpgsqlDbType.Text);

        public Task Json(string? value) => Of(value?.Replace("\\u0000", "", StringComparison.Ordinal), NpgsqlDbType.Jsonb);

        public Task Bytes(byte[]? value) => Of(value, NpgsqlDbType.Bytea);

        public Task Texts(IReadOnlyList<string> value) =>
            Of(value.Select(v => v.Replace("\0", "", StringComparison.Ordinal)).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

        public Task Numbers(IReadOnlyList<int> value) => Of(value.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);

        public Task Ids(IReadOnlyList<Guid> value) => Of(value.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);

        private Task Write<T>(T? value, NpgsqlDbType type)
            where T : struct => value is { } v ? copy.WriteAsync(v, type, ct) : copy.WriteNullAsync(ct);

        private Task Of<T>(T? value, NpgsqlDbType type)
            where T : class => value is not null ? copy.WriteAsync(value, type, ct) : copy.WriteNullAsync(ct);
    }
}
