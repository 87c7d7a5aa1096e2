using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Ledger;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Persistence;

internal sealed class UnitOfWork(OcopDbContext db, DomainEventDispatcher dispatcher, LedgerWriter ledger, IPublicCache cache, IReferenceFacts facts, LedgerBell bell, TimeProvider clock)
    : IUnitOfWork
{
    private readonly HashSet<Guid> _touched = [];
    private bool _factsChanged;
    private bool _leftEvents;

    public async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct)
    {
        // A use case that sends another runs in the same transaction; the outer one commits.
        if (db.Database.CurrentTransaction is not null)
        {
            var inner = await work();
            await SaveAsync(ct);
            return inner;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work();
        await SaveAsync(ct);
        await transaction.CommitAsync(ct);

        if (_leftEvents)
        {
            bell.Committed.Ring();
        }

        // After the commit: a reader that refilled the cache before it would keep the old value.
        if (_factsChanged)
        {
            facts.Forget();
        }

        if (_touched.Count > 0)
        {
            await cache.EvictAsync(_touched, CancellationToken.None);
        }

        return result;
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        while (PopEvents() is { Count: > 0 } events)
        {
            foreach (var e in events)
            {
                await dispatcher.DispatchAsync(e, ct);
                var (row, personal) = ledger.Write(e);
                db.LedgerEvents.Add(row);

                if (personal is not null)
                {
                    db.LedgerPersonalValues.Add(personal);
                }
            }
        }

        _leftEvents |= db.ChangeTracker.Entries<LedgerEvent>().Any();
        _factsChanged |= db.ChangeTracker.Entries<ReferenceEdition>().Any();
        var touched = await TouchedProductsAsync(ct);
        await db.SaveChangesAsync(ct);
        await RegisterRefresh.RunAsync(db, touched, ct);
        _touched.UnionWith(touched);
    }

    /// <summary>The products whose row in the register may look different after this save.</summary>
    private async Task<IReadOnlyCollection<Guid>> TouchedProductsAsync(CancellationToken ct)
    {
        var changed = db.ChangeTracker.Entries<AggregateRoot>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        HashSet<Guid> products = [];

        foreach (var root in changed)
        {
            switch (root.Entity)
            {
                case Product product:
                    products.Add(product.Id.Value);
                    break;
                case Certification certification:
                    products.Add(certification.ProductId.Value);
                    break;
                case Recall recall:
                    products.UnionWith(recall.Lots.Select(l => l.ProductId.Value));
                    break;
            }
        }

        var subjects = changed.Where(e => e.State == EntityState.Modified).Select(e => e.Entity).OfType<Subject>().Select(s => s.Id).ToArray();

        if (subjects.Length > 0)
        {
            products.UnionWith(await db.Products.Where(p => subjects.Contains(p.SubjectId)).Select(p => p.Id.Value).ToListAsync(ct));
        }

        return products;
    }

    private List<IDomainEvent> PopEvents()
    {
        List<IDomainEvent> popped = [];

        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>())
        {
            if (root.Entity.PopEvents() is { Count: > 0 } events)
            {
                root.Property(r => r.ChangedAt).CurrentValue = clock.GetUtcNow();

                // Also when the clock has not moved: two changes in one instant are two versions.
                root.Property(r => r.ChangedAt).IsModified = root.State is not (EntityState.Added or EntityState.Deleted);
                popped.AddRange(events);
            }
        }

        return popped;
    }
}

internal sealed class DomainEventDispatcher(IServiceProvider services)
{
    public Task DispatchAsync(IDomainEvent e, CancellationToken ct) => InvokeAsync((dynamic)e, ct);

    private async Task InvokeAsync<TEvent>(TEvent e, CancellationToken ct)
    {
        foreach (var handler in services.GetServices<IDomainEventHandler<TEvent>>())
        {
            await handler.HandleAsync(e, ct);
        }
    }
}
