using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.SavedViews;

namespace Ocop.Application.SavedViews;

/// <summary>Keeps the present filter and sort of a page under a name.</summary>
[Requires(Permissions.ViewsUse)]
public sealed record KeepView(string Page, SavedViewDetails Details) : ICreate<Guid>;

internal sealed class KeepViewValidator : AbstractValidator<KeepView>
{
    public KeepViewValidator()
    {
        RuleFor(c => c.Page).NotEmpty().MaximumLength(40);
        RuleFor(c => c.Details.Name).NotEmpty().MaximumLength(SavedView.MaxNameLength).OverridePropertyName("name");
        RuleFor(c => c.Details.Query).MaximumLength(SavedView.MaxQueryLength).OverridePropertyName("query");
    }
}

internal sealed class KeepViewHandler(IOcopDb db, ICaller caller) : IRequestHandler<KeepView, Guid>
{
    public async Task<Guid> Handle(KeepView command, CancellationToken cancellationToken)
    {
        var owner = caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.ViewsUse));
        var view = SavedView.Keep(owner, caller.AgencyId, command.Page, command.Details);

        if (view.IsDefault)
        {
            await db.SavedViews.ClearDefaultAsync(caller, view.Page, view.Id, cancellationToken);
        }

        db.SavedViews.Add(view);
        return view.Id.Value;
    }
}
