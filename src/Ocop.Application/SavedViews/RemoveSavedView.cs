using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.SavedViews;

namespace Ocop.Application.SavedViews;

/// <summary>Removes a view of one's own.</summary>
[Requires(Permissions.ViewsUse)]
public sealed record RemoveSavedView(SavedViewId Id) : ICommand<Unit>;

internal sealed class RemoveSavedViewHandler(IOcopDb db, ICaller caller) : IRequestHandler<RemoveSavedView, Unit>
{
    public async Task<Unit> Handle(RemoveSavedView command, CancellationToken cancellationToken)
    {
        db.SavedViews.Remove(await db.SavedViews.GetOwnAsync(caller, command.Id, cancellationToken));
        return Unit.Value;
    }
}
