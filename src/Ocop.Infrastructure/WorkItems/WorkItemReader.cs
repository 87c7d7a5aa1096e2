using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.WorkItems;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.WorkItems;

/// <summary>Counts all kinds in one round trip; each count walks its own partial index.</summary>
internal sealed class WorkItemReader(NpgsqlDataSource source) : IWorkItemReader
{
    private static readonly WorkItemKind[] Kinds = Enum.GetValues<WorkItemKind>();

    public async Task<IReadOnlyList<WorkItemCount>> CountAsync(DateOnly on, Reach within, CancellationToken ct)
    {
        await using var command = source.CreateCommand();
        command.AddNumbered(on);
        var narrowed = ReachSql.OfProducts(within, "e", command.AddNumbered) is { } reached ? " and " + reached : "";
        command.CommandText = "select " + string.Join(", ", Kinds.Select(k =>
            $"(select count(*)::int from register_entries e where e.shown_from <= $1 and e.shown_until > $1 and {WorkItemSql.Condition(k)}{narrowed})"));
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return [.. Kinds.Select((k, i) => new WorkItemCount(k, reader.GetInt32(i)))];
    }
}
