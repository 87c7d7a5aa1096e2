using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.WorkItems;

/// <summary>What of the register is incomplete, by kind, as far as the caller may see it.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListWorkItems : IQuery<WorkItemCounts>;

/// <summary>All kinds of work items, those without any included.</summary>
public sealed record WorkItemCounts(IReadOnlyList<WorkItemCount> Items);

/// <summary>How many products lack something; <c>GET /products?workItem=…</c> lists them.</summary>
/// <param name="Kind">What they lack.</param>
/// <param name="Count">Products in the register today.</param>
public sealed record WorkItemCount(WorkItemKind Kind, int Count);

/// <summary>Counts work items.</summary>
public interface IWorkItemReader
{
    Task<IReadOnlyList<WorkItemCount>> CountAsync(DateOnly on, Reach within, CancellationToken ct);
}

internal sealed class ListWorkItemsHandler(IWorkItemReader items, ICaller caller, TimeProvider clock) : IRequestHandler<ListWorkItems, WorkItemCounts>
{
    public async Task<WorkItemCounts> Handle(ListWorkItems query, CancellationToken cancellationToken) =>
        new(await items.CountAsync(clock.Today(), caller.ReachOf(Permissions.RegisterRead), cancellationToken));
}
