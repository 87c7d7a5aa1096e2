using Npgsql;
using Ocop.Application.WorkItems;

namespace Ocop.Infrastructure.WorkItems;

/// <summary>Counts all kinds in one round trip; each count walks its own partial index.</summary>
internal sealed class WorkItemReader(NpgsqlDataSource source) : IWorkItemReader
{
    private static readonly WorkItemKind[] Kinds = Enum.GetValues<WorkItemKind>();

    private static readonly string Sql = "select " + string.Join(", ", Kinds.Select(k =>
        $"(select count(*)::int from register_entries e where e.shown_from <= $1 and e.shown_until > $1 and {WorkItemSql.Condition(k)})"));

    public async Task<IReadOnlyList<WorkItemCount>> CountAsync(DateOnly on, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = on });
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return [.. Kinds.Select((k, i) => new WorkItemCount(k, reader.GetInt32(i)))];
    }
}
