using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Domain.Products;
using Ocop.Domain.Watches;

namespace Ocop.Application.Watches;

/// <summary>Finds those who follow a product or its subject, in the transaction of what is told.</summary>
internal sealed class Followers(IOcopDb db, TimeProvider clock)
{
    /// <summary>The accounts that follow it; for those who follow by e-mail the news is put down.</summary>
    public async Task<IReadOnlyList<Guid>> TellAsync(Product product, string kind, DateOnly? on, CancellationToken ct)
    {
        var watches = await db.Watches.AsNoTracking().Where(w => w.ConfirmedAt != null && (
            w.ProductId == product.Id || w.SubjectId == product.SubjectId
            || db.Products.Any(p => p.Id == w.ProductId && p.MergedIntoId == product.Id) || db.Subjects.Any(s => s.Id == w.SubjectId && s.MergedIntoId == product.SubjectId))).ToListAsync(ct);
        var now = clock.GetUtcNow();
        db.WatchNews.AddRange(watches.Select(w => w.Email).OfType<string>().Distinct(StringComparer.Ordinal).Select(email => WatchNews.Of(email, product.Id, kind, on, now)));
        return [.. watches.Select(w => w.UserId).OfType<Guid>().Distinct()];
    }
}

/// <summary>Puts the news of each follower without an account into one letter; news and letter change places in one transaction.</summary>
public sealed class WatchLetterWriting(IOcopDb db, IMailOutbox outbox, IWatchLinks links, IOptions<PublicAddressOptions> site)
{
    private const int MostLines = 100;

    /// <summary>Writes to one follower, in the caller's transaction.</summary>
    /// <returns>Whether there was anybody to write to.</returns>
    public async Task<bool> WriteNextAsync(CancellationToken ct)
    {
        if (await db.WatchNews.AsNoTracking().OrderBy(n => n.Id).Select(n => n.Email).FirstOrDefaultAsync(ct) is not { } email)
        {
            return false;
        }

        var news = await db.WatchNews.Where(n => n.Email == email).OrderBy(n => n.Id).Take(MostLines).ToListAsync(ct);
        var ids = news.Select(n => n.ProductId).Distinct().ToArray();
        var products = await db.Products.AsNoTracking().Include(p => p.Codes).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var lines = news.Where(n => products.ContainsKey(n.ProductId)).Select(n => new WatchLine(products[n.ProductId].Name, n.Kind, n.On, PageOf(products[n.ProductId]))).ToList();
        db.WatchNews.RemoveRange(news);

        if (lines.Count > 0)
        {
            outbox.Post(WatchLetters.Write(email, lines, site.Value.ListOf(links.Make(WatchPurpose.List, email))));
        }

        return true;
    }

    private string PageOf(Product product) =>
        $"{site.Value.Address.TrimEnd('/')}/san-pham/{Uri.EscapeDataString(product.Codes.FirstOrDefault(c => c.Kind == ProductCodeKind.Code)?.Value ?? "")}";
}
