using System.Security.Cryptography;

namespace Ocop.Infrastructure.Ledger;

/// <summary>
/// UUIDs of version 7 that never go back within this process: events of one instant keep the order in which they happened, which random ones would not.
/// The twelve bits behind the millisecond count; a millisecond that is full, and a clock that was set back, borrow from the next.
/// </summary>
internal sealed class EventIds
{
    private const int MostInAMillisecond = 4096;
    private readonly Lock _gate = new();
    private long _millisecond;
    private int _count;

    /// <summary>The id of the next event.</summary>
    public Guid Next(DateTimeOffset at)
    {
        lock (_gate)
        {
            if (at.ToUnixTimeMilliseconds() > _millisecond || _count == MostInAMillisecond)
            {
                Turn(at);
            }

            return Compose(_millisecond, _count++);
        }
    }

    /// <summary>A millisecond that is nobody else's here: for events that get their ids in the database, between those before and those after.</summary>
    public DateTimeOffset TakeMoment(DateTimeOffset at)
    {
        lock (_gate)
        {
            Turn(at);
            _count = MostInAMillisecond;
            return DateTimeOffset.FromUnixTimeMilliseconds(_millisecond);
        }
    }

    private void Turn(DateTimeOffset at) => (_millisecond, _count) = (Math.Max(at.ToUnixTimeMilliseconds(), _millisecond + 1), 0);

    private static Guid Compose(long millisecond, int count)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[8..]);

        for (var i = 0; i < 6; i++)
        {
            bytes[i] = (byte)(millisecond >> (8 * (5 - i)));
        }

        bytes[6] = (byte)(0x70 | (count >> 8));
        bytes[7] = (byte)count;
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new(bytes, bigEndian: true);
    }
}
