using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Persistence;

internal sealed class UnitOfWork(OcopDbContext db, DomainEventDispatcher dispatcher, LedgerWriter ledger, TimeProvider clock) : IUnitOfWork
{
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

        await db.SaveChangesAsync(ct);
    }

    private List<IDomainEvent> PopEvents()
    {
        List<IDomainEvent> popped = [];

        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>())
        {
            if (root.Entity.PopEvents() is { Count: > 0 } events)
            {
                root.Property(r => r.ChangedAt).CurrentValue = clock.GetUtcNow();
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
