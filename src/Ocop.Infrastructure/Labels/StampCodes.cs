using System.Buffers.Binary;
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

    private const int RowLength = 30;
    private const int RowsAtOnce = 2000;

    // signature, flags and an extension of no bytes; and the number of fields that ends it
    private static readonly byte[] Begin = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, .. new byte[8]];
    private static readonly byte[] End = [0xFF, 0xFF];

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
        await using var copy = await (await db.OpenConnectionAsync(ct)).BeginRawBinaryCopyAsync("copy stamp_codes (code, grant_key, position) from stdin (format binary)", ct);
        await copy.WriteAsync(Begin, ct);
        var rows = new byte[RowLength * RowsAtOnce];

        for (var from = 0; from < quantity; from += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, quantity - from);

            for (var i = 0; i < count; i++)
            {
                WriteRow(rows.AsSpan(i * RowLength, RowLength), codes[from + i], key, positions[from + i]);
            }

            await copy.WriteAsync(rows.AsMemory(0, count * RowLength), ct);
        }

        await copy.WriteAsync(End, ct);
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

    /// <summary>One row as COPY reads it: the number of fields, and each field after its length.</summary>
    private static void WriteRow(Span<byte> row, long code, int key, int position)
    {
        BinaryPrimitives.WriteInt16BigEndian(row, 3);
        BinaryPrimitives.WriteInt32BigEndian(row[2..], sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(row[6..], code);
        BinaryPrimitives.WriteInt32BigEndian(row[14..], sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(row[18..], key);
        BinaryPrimitives.WriteInt32BigEndian(row[22..], sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(row[26..], position);
    }

    /// <summary>Distinct codes in ascending order, each with a running number that it says nothing about.</summary>
    private static (long[] Codes, int[] Positions) Draw(int quantity)
    {
        var codes = new long[quantity];
        int[] positions = [.. Enumerable.Range(0, quantity)];
        StampCode.Draw(codes);
        Array.Sort(codes, positions);

        // of 64 bits two are hardly ever alike; the key of the table would find them, and refuse the whole grant
        for (var i = 1; i < quantity; i++)
        {
            if (codes[i] == codes[i - 1])
            {
                return Draw(quantity);
            }
        }

        return (codes, positions);
    }
}
