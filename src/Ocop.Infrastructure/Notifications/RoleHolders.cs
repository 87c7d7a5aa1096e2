using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Notifications;
using Ocop.Infrastructure.Accounts;

namespace Ocop.Infrastructure.Notifications;

internal sealed class RoleHolders(NpgsqlDataSource source) : IRoleHolders
{
    private const string Sql = $"""
        select u.id, r.role, r.agency_id, m.survivor_id from users u
        {HeldRolesSql.Join}
        where r.role = any($1) and u.disabled_at is null and u.erased_at is null
        order by u.id
        """;

    public async Task<IReadOnlyList<RoleHolder>> OfAsync(IReadOnlyCollection<string> roles, DateOnly on, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = roles.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = on });
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<RoleHolder> holders = [];

        while (await reader.ReadAsync(ct))
        {
            holders.Add(new(reader.GetGuid(0), new(
                reader.GetString(1), reader.IsDBNull(2) ? null : new(reader.GetGuid(2)), reader.IsDBNull(3) ? null : new(reader.GetGuid(3)))));
        }

        return holders;
    }
}
