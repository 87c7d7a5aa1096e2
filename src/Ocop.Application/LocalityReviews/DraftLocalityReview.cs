using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Inspections;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>Begins a review of how a locality evaluates. Sent again by the same person with the same id, it gives the same review.</summary>
/// <param name="Id">Made by the client; one is made where none is given.</param>
/// <param name="AgencyId">Which agency of the province reviews; the caller's own where none is given.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record DraftLocalityReview(LocalityReviewId? Id, AgencyId? AgencyId, UnitId UnitId, DateOnly? From, DateOnly? To, int SampleSize, string? Seed, string? Basis) : ICreate<Guid>;

internal sealed class DraftLocalityReviewValidator : AbstractValidator<DraftLocalityReview>
{
    private const int LongestSeed = 20;

    public DraftLocalityReviewValidator()
    {
        RuleFor(c => c.UnitId).NotEmpty().OverridePropertyName("unitId");
        RuleFor(c => c.From).NotNull();
        RuleFor(c => c.To).NotNull();
        RuleFor(c => c.Seed).MaximumLength(LongestSeed);
        RuleFor(c => c.Basis).MaximumLength(LocalityReview.MaxTextLength);
    }
}

internal sealed class DraftLocalityReviewHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<DraftLocalityReview, Guid>
{
    public async Task<Guid> Handle(DraftLocalityReview command, CancellationToken cancellationToken)
    {
        // whoever may not read reviews would not see the own one again
        if (!caller.Has(Permissions.SupervisionRead))
        {
            throw new DomainException(CommonErrors.OutsideReach());
        }

        var (by, today) = (caller.Reviewer(), clock.Today());
        var agency = caller.PlanningAgency(Permissions.InspectionsPlan, command.AgencyId);

        if (facts.Current.PresentOf(agency, today)?.UnitId is not { } served || facts.Current.Units.Find(served)?.Level != UnitLevel.Province)
        {
            throw new DomainException(LocalityReviewErrors.NotOfProvince());
        }

        if (facts.Current.Units.Find(command.UnitId) is not { Level: UnitLevel.Commune or UnitLevel.District })
        {
            throw new DomainException(LocalityReviewErrors.NotALocality());
        }

        if (command.Id is { } given && await db.LocalityReviews.Where(r => r.Id == given).Select(r => (Guid?)r.CreatedBy).SingleOrDefaultAsync(cancellationToken) is { } creator)
        {
            return creator == by ? given.Value : throw new DomainException(LocalityReviewErrors.IdTaken());
        }

        var id = command.Id ?? LocalityReviewId.New();
        db.LocalityReviews.Add(LocalityReview.Draft(
            id, new(agency, command.UnitId, command.From!.Value, command.To!.Value, command.SampleSize, command.Seed, command.Basis), by, clock.GetUtcNow(), today));
        return id.Value;
    }
}
