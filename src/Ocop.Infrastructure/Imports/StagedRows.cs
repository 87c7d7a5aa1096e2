using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Imports;

/// <summary>Shows staged rows, page by page or all in a stream.</summary>
internal sealed class StagedRows(NpgsqlDataSource source) : IImportRows
{
    private const string Columns = """
        line, status, action, skipped, cells, corrections, chosen_product_id, chosen_new_product, chosen_subject_id, chosen_new_subject,
        product_name, stars, subject_name, subject_kind, unit_id, decision_number, decision_date,
        match_product_id, match_subject_id, match_name, match_score, candidates, messages
        """;

    public async IAsyncEnumerable<StagedRow> ReadAsync(
        ImportId id, ImportSeverity? status, IReadOnlyList<string> words, int? after, int? limit, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand { Connection = connection };
        List<string> where = ["import_id = @id"];
        command.Parameters.AddWithValue("id", id.Value);

        if (status is { } s)
        {
            where.Add("status = @status");
            command.Parameters.AddWithValue("status", Conversions.Kebab(s));
        }

        if (after is { } line)
        {
            where.Add("line > @after");
            command.Parameters.AddWithValue("after", line);
        }

        for (var i = 0; i < words.Count; i++)
        {
            where.Add($"' ' || public.vn_fold(product_name || ' ' || subject_name) like any(@word{i})");
            command.Parameters.Add(new($"word{i}", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = SearchWords.Patterns(words[i]).ToArray() });
        }

        command.CommandText = $"select {Columns} from import_rows where {string.Join(" and ", where)} order by line {(limit is null ? "" : "limit @limit")}";
        command.Parameters.AddWithValue("limit", limit ?? 0);
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return Read(reader);
        }
    }

    public static RowChoice Choice(NpgsqlDataReader reader, int at) => new(
        reader.IsDBNull(at) ? null : reader.GetGuid(at), reader.GetBoolean(at + 1), reader.IsDBNull(at + 2) ? null : reader.GetGuid(at + 2), reader.GetBoolean(at + 3));

    public static IReadOnlyDictionary<ImportField, string> Corrections(string json) =>
        JsonSerializer.Deserialize<Dictionary<ImportField, string>>(json, StagedJson.Options)!;

    private static StagedRow Read(NpgsqlDataReader r) => new(
        r.GetInt32(0), Kebab.Of<ImportSeverity>(r.GetString(1)), Kebab.Of<RowAction>(r.GetString(2)), r.GetBoolean(3), r.GetFieldValue<string[]>(4),
        r.IsDBNull(5) ? new Dictionary<ImportField, string>() : Corrections(r.GetString(5)), Choice(r, 6),
        r.GetString(10), r.IsDBNull(11) ? null : r.GetInt32(11), r.GetString(12), Kebab.Of<SubjectKind>(r.GetString(13)),
        r.IsDBNull(14) ? null : r.GetGuid(14), r.IsDBNull(15) ? null : r.GetString(15), r.IsDBNull(16) ? null : r.GetFieldValue<DateOnly>(16),
        r.IsDBNull(19) ? null : new RowMatch(r.IsDBNull(17) ? null : r.GetGuid(17), r.IsDBNull(18) ? null : r.GetGuid(18), r.GetString(19), r.GetDouble(20)),
        r.IsDBNull(21) ? [] : JsonSerializer.Deserialize<List<MatchCandidate>>(r.GetString(21), StagedJson.Options)!,
        r.IsDBNull(22) ? [] : JsonSerializer.Deserialize<List<ImportMessage>>(r.GetString(22), StagedJson.Options)!);

    private static class Kebab
    {
        public static TEnum Of<TEnum>(string text)
            where TEnum : struct, Enum => Enum.Parse<TEnum>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
    }
}
