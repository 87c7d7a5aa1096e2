using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>
/// Draws codes for products that come without one. A draw is seldom taken, but among the products of a long list some certainly are: it is compared with the
/// register, and with what was drawn before.
/// </summary>
internal sealed class FreeCodes(IOcopDb db)
{
    // by their hashes, which are small; a code that is thrown away for another's hash is no loss
    private readonly HashSet<int> _drawn = [];
    private readonly Queue<string> _free = [];

    /// <summary>One draw; a test loads the dice.</summary>
    internal Func<string> Draw { get; init; } = ProductCode.NewOwn;

    public async Task<string> DrawAsync(CancellationToken ct)
    {
        await PrepareAsync(1, ct);
        return Take();
    }

    /// <summary>Draws ahead, so that so many can be taken.</summary>
    public async Task PrepareAsync(int count, CancellationToken ct)
    {
        while (_free.Count < count)
        {
            string[] draws = [.. Enumerable.Range(0, count - _free.Count).Select(_ => Draw()).Where(c => _drawn.Add(string.GetHashCode(c, StringComparison.Ordinal)))];
            var taken = await db.Products.AsNoTracking().SelectMany(p => p.Codes).Where(c => draws.Contains(c.Key)).Select(c => c.Key).ToListAsync(ct);

            foreach (var code in draws.Except(taken, StringComparer.Ordinal))
            {
                _free.Enqueue(code);
            }
        }
    }

    /// <summary>One that was drawn ahead.</summary>
    public string Take() => _free.Dequeue();
}
