using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Accounts;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Accounts;

namespace Ocop.Infrastructure.Clients;

/// <summary>Who calls by a token, as of now.</summary>
/// <param name="Id">The client.</param>
/// <param name="Name">Its name.</param>
/// <param name="AgencyId">The agency that answers for it.</param>
/// <param name="Scopes">What it may ask for today.</param>
/// <param name="Addresses">Networks that it may call from; none = anywhere.</param>
/// <param name="RequestsPerMinute">Null: as configured for all.</param>
/// <param name="Person">In whose name it calls; null for a system on its own account. Read as a session, so that a role taken away is gone at once.</param>
public sealed record TokenCaller(
    Guid Id, string Name, AgencyId? AgencyId, IReadOnlyList<string> Scopes, IReadOnlyList<string> Addresses, int? RequestsPerMinute, Session? Person);

/// <summary>Looks a token up that is well signed: whether it, its client, the person's consent and the person's account still stand.</summary>
public sealed class TokenCallers(NpgsqlDataSource source, TimeProvider clock)
{
    private const string Find = $"""
        select c.id, c.display_name, c.agency_id, c.scopes, c.addresses, c.requests_per_minute, t.authorization_id, u.id, u.display_name, r.role, r.agency_id, m.survivor_id
        from oauth_tokens t
        join oauth_clients c on c.id = t.application_id and c.revoked_at is null
        left join oauth_authorizations a on a.id = t.authorization_id
        left join users u on t.authorization_id is not null and u.id::text = t.subject and u.disabled_at is null
        {HeldRolesSql.Join}
        where t.id = $1 and t.status = 'valid' and (t.authorization_id is null or (a.status = 'valid' and u.id is not null))
        order by r.valid_from, r.id
        """;

    /// <summary>Who calls by the token; null when it no longer counts.</summary>
    /// <param name="tokenId">As it stands in the token.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<TokenCaller?> FindAsync(Guid tokenId, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Find);
        command.Parameters.Add(new() { Value = tokenId });
        command.Parameters.Add(new() { Value = clock.Today(), NpgsqlDbType = NpgsqlDbType.Date });
        await using var reader = await command.ExecuteReaderAsync(ct);
        TokenCaller? caller = null;
        List<HeldRole> roles = [];

        while (await reader.ReadAsync(ct))
        {
            caller ??= new(
                reader.GetGuid(0), reader.GetString(1), Agency(2), reader.GetFieldValue<string[]>(3), reader.GetFieldValue<string[]>(4), reader.IsDBNull(5) ? null : reader.GetInt32(5),
                reader.IsDBNull(6) ? null : new(Guid.Empty, reader.GetGuid(7), reader.GetString(8), "", roles));

            if (!reader.IsDBNull(9))
            {
                roles.Add(new(reader.GetString(9), Agency(10), reader.IsDBNull(11) ? null : new SubjectId(reader.GetGuid(11))));
            }
        }

        return caller;

        AgencyId? Agency(int at) => reader.IsDBNull(at) ? null : new AgencyId(reader.GetGuid(at));
    }
}
