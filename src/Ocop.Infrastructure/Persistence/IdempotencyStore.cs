using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Persistence;

/// <summary>The result of an earlier creation, under the caller's key.</summary>
public sealed class IdempotencyKey
{
    public Guid CallerId { get; init; }
    public required string Key { get; init; }
    public required byte[] BodyHash { get; init; }

    /// <summary>JSON of the result.</summary>
    public required string Result { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class IdempotencyStore(OcopDbContext db, ICaller caller, TimeProvider clock) : IIdempotencyStore
{
    public async Task<(bool Known, TResult? Result)> FindAsync<TRequest, TResult>(string key, TRequest request, CancellationToken ct)
    {
        // Held until the transaction ends, so that the second of two equal requests never runs beside the first.
        var lockKey = BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{CallerId}:{key}")));
        var free = await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({lockKey}) as \"Value\"").SingleAsync(ct);

        if (!free)
        {
            throw new DomainException(CommonErrors.IdempotencyInProgress());
        }

        var known = await db.IdempotencyKeys.AsNoTracking().SingleOrDefaultAsync(k => k.CallerId == CallerId && k.Key == key, ct);

        if (known is null)
        {
            return (false, default);
        }

        return known.BodyHash.AsSpan().SequenceEqual(Hash(request))
            ? (true, JsonSerializer.Deserialize<TResult>(known.Result, LedgerJson.Options))
            : throw new DomainException(CommonErrors.IdempotencyKeyReused());
    }

    public void Keep<TRequest, TResult>(string key, TRequest request, TResult result) => db.IdempotencyKeys.Add(new()
    {
        CallerId = CallerId, Key = key, BodyHash = Hash(request), Result = JsonSerializer.Serialize(result, LedgerJson.Options), CreatedAt = clock.GetUtcNow(),
    });

    private Guid CallerId => caller.ActorId ?? Guid.Empty;

    private static byte[] Hash<TRequest>(TRequest request) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(typeof(TRequest).Name + JsonSerializer.Serialize(request, LedgerJson.Options)));
}
