using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.SavedViews;

namespace Ocop.Application.SavedViews;

/// <summary>Renames, shares or updates a view of one's own.</summary>
/// <param name="Id">Which.</param>
/// <param name="Version">That the caller saw; none = whatever it is now, since only the owner changes it.</param>
[Requires(Permissions.ViewsUse)]
public sealed record ChangeSavedView(SavedViewId Id, uint? Version) : ICommand<Unit>
{
    public Optional<string?> Name { get; init; }
    public Optional<string?> Query { get; init; }
    public Optional<bool> Shared { get; init; }
    public Optional<bool> IsDefault { get; init; }
}

internal sealed class ChangeSavedViewValidator : AbstractValidator<ChangeSavedView>
{
    public ChangeSavedViewValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(SavedView.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.Query.Value).MaximumLength(SavedView.MaxQueryLength).OverridePropertyName("query");
    }
}

internal sealed class ChangeSavedViewHandler(IOcopDb db, ICaller caller) : IRequestHandler<ChangeSavedView, Unit>
{
    public async Task<Unit> Handle(ChangeSavedView command, CancellationToken cancellationToken)
    {
        var view = await db.SavedViews.GetOwnAsync(caller, command.Id, cancellationToken);

        if (command.Version is { } version)
        {
            view.RequireVersion(version);
        }

        view.Change(new(command.Name.Or(view.Name)!, command.Query.Or(view.Query) ?? "", command.Shared.Or(view.Shared), command.IsDefault.Or(view.IsDefault)));

        if (view.IsDefault)
        {
            await db.SavedViews.ClearDefaultAsync(caller, view.Page, view.Id, cancellationToken);
        }

        return Unit.Value;
    }
}
