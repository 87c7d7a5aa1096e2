using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Watches;

namespace Ocop.Application.Watches;

/// <summary>The caller follows a product, or follows it no longer.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record WatchProduct(ProductId Id, bool Follows) : ICommand<Unit>;

/// <summary>The caller follows a subject, or follows it no longer.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record WatchSubject(SubjectId Id, bool Follows) : ICommand<Unit>;

internal sealed class WatchProductHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<WatchProduct, Unit>
{
    public async Task<Unit> Handle(WatchProduct command, CancellationToken cancellationToken)
    {
        if (!await db.Products.For(caller).AnyAsync(p => p.Id == command.Id, cancellationToken))
        {
            throw new DomainException(ProductErrors.NotFound());
        }

        var mine = db.Watches.Where(w => w.UserId == caller.UserId && w.ProductId == command.Id);
        return await mine.SetAsync(db, command.Follows, () => Watch.OfUser(caller.UserId!.Value, command.Id, null, clock.GetUtcNow()), cancellationToken);
    }
}

internal sealed class WatchSubjectHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<WatchSubject, Unit>
{
    public async Task<Unit> Handle(WatchSubject command, CancellationToken cancellationToken)
    {
        if (!await db.SubjectsFor(caller).AnyAsync(s => s.Id == command.Id, cancellationToken))
        {
            throw new DomainException(SubjectErrors.NotFound());
        }

        var mine = db.Watches.Where(w => w.UserId == caller.UserId && w.SubjectId == command.Id);
        return await mine.SetAsync(db, command.Follows, () => Watch.OfUser(caller.UserId!.Value, null, command.Id, clock.GetUtcNow()), cancellationToken);
    }
}

internal static class Watching
{
    /// <summary>Following twice is following; what is not followed can be left.</summary>
    public static async Task<Unit> SetAsync(this IQueryable<Watch> mine, IOcopDb db, bool follows, Func<Watch> make, CancellationToken ct)
    {
        var known = await mine.ToListAsync(ct);

        if (!follows)
        {
            db.Watches.RemoveRange(known);
        }
        else if (known.Count == 0)
        {
            db.Watches.Add(make());
        }

        return Unit.Value;
    }
}
