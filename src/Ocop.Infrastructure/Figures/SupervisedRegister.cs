using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Supervision;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Infrastructure.Figures;

/// <summary>One pass over what is in force on a day.</summary>
internal sealed class SupervisedRegister(NpgsqlDataSource source) : ISupervisedRegister
{
    public async Task<IReadOnlyList<SupervisedProducts>> CountAsync(DateOnly on, IReadOnlyCollection<ProductId> inspected, Reach within, CancellationToken ct)
    {
        await using var command = source.CreateCommand();
        var (day, looked) = (command.AddNumbered(on), command.AddNumbered(inspected.Select(p => p.Value).ToArray()));
        var narrowed = ReachSql.OfProducts(within, "e", command.AddNumbered) is { } reached ? " and " + reached : "";
        command.CommandText = $"""
            select e.current_unit_id, count(*)::int, (count(*) filter (where e.product_id = any({looked})))::int
            from register_entries e where e.shown_from <= {day} and e.shown_until > {day} and {RegisterSql.Standing.Replace("@on", day, StringComparison.Ordinal)}{narrowed}
            group by 1
            """;
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<SupervisedProducts> found = [];

        while (await reader.ReadAsync(ct))
        {
            found.Add(new(reader.IsDBNull(0) ? null : new UnitId(reader.GetGuid(0)), reader.GetInt32(1), reader.GetInt32(2)));
        }

        return found;
    }
}
