using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Labels;
using Ocop.Domain.Labels;
using Ocop.Infrastructure.Imports;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Labels;

/// <summary>A batch is written by COPY in the order of the codes, so that the index is walked once from left to right.</summary>
internal sealed class StampCodes(OcopDbContext db, NpgsqlDataSource source) : IStampCodes
{
    public const string Keys = "stamp_grant_keys";

    // a lock's first half: that a series is held
    private const int SeriesLock = 0x0C0B_0005;

    public async Task<int> NextKeyAsync(CancellationToken ct)
    {
        await using NpgsqlCommand command = new($"select nextval('{Keys}')::int", await db.OpenConnectionAsync(ct));
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    public Task HoldSeriesAsync(string series, CancellationToken ct) => db.ExecuteAsync(
        "select pg_advisory_xact_lock(@lock, hashtext(@series))", ct, ("lock", SeriesLock), ("series", series));

    public async Task MakeAsync(int key, int quantity, CancellationToken ct)
    {
        var (codes, positions) = Draw(quantity);
        await using var copy = await (await db.OpenConnectionAsync(ct)).BeginBinaryImportAsync("copy stamp_codes (code, grant_key, position) from stdin (format binary)", ct);

        for (var i = 0; i < codes.Length; i++)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(codes[i], NpgsqlDbType.Bigint, ct);
            await copy.WriteAsync(key, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(positions[i], NpgsqlDbType.Integer, ct);
        }

        await copy.CompleteAsync(ct);
    }

    public async IAsyncEnumerable<(int Offset, StampCode Code)> ReadAsync(int key, int first, int last, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = source.CreateCommand("select position, code from stamp_codes where grant_key = $1 and position between $2 and $3 order by position");
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = first });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = last });
        await using var reader = await command.ExecuteReaderAsync(ct);

        while (await reader.ReadAsync(ct))
        {
            yield return (reader.GetInt32(0), new(reader.GetInt64(1)));
        }
    }

    /// <summary>Distinct codes in ascending order, each with a running number that it says nothing about.</summary>
    private static (long[] Codes, int[] Positions) Draw(int quantity)
    {
        HashSet<long> drawn = new(quantity);

        while (drawn.Count < quantity)
        {
            drawn.Add(StampCode.Draw().Value);
        }

        long[] codes = [.. drawn];
        int[] positions = [.. Enumerable.Range(0, quantity)];
        Array.Sort(codes, positions);
        return (codes, positions);
    }
}
