using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.Certifications;

/// <summary>What happened to a recognition after it was given, struck-out steps included.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListSteps(CertificationId Id) : IQuery<Page<StepItem>>;

/// <summary>Which bodies may decide about a recognition on a day, the likeliest first.</summary>
/// <param name="On">The day of the decision; today without it.</param>
[Requires(Permissions.RegisterRead)]
public sealed record ListAuthorities(CertificationId Id, DateOnly? On) : IQuery<Page<AuthorityItem>>;

/// <summary>A step in a recognition's life.</summary>
/// <param name="On">First day of the effect.</param>
/// <param name="Until">Last day of a suspension.</param>
/// <param name="GroundCode">The class of the reason.</param>
/// <param name="GroundName">In Vietnamese.</param>
/// <param name="GroundNameEn">In English.</param>
/// <param name="Ground">Why, in words.</param>
/// <param name="AgencyName">The body that decided, by the name that it bore then.</param>
/// <param name="ReplacesId">The struck-out step whose place it took.</param>
/// <param name="StruckOutBecause">Why it no longer counts; null while it does.</param>
public sealed record StepItem(
    Guid Id, CertificationStepKind Kind, DateOnly On, DateOnly? Until, string? GroundCode, string? GroundName, string? GroundNameEn, string? Ground,
    string? DecisionNumber, DateOnly? DecisionDate, Guid? AgencyId, string? AgencyName, Guid? ReplacesId, string? StruckOutBecause);

/// <summary>A body with authority.</summary>
public sealed record AuthorityItem(Guid Id, string Name, string NameEn);

internal sealed class ListStepsHandler(IOcopDb db, ICaller caller, IReferenceFacts facts) : IRequestHandler<ListSteps, Page<StepItem>>
{
    public async Task<Page<StepItem>> Handle(ListSteps query, CancellationToken cancellationToken)
    {
        var certification = await db.CertificationsFor(caller).AsNoTracking().Include(c => c.Steps).SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken)
            ?? throw new DomainException(CertificationErrors.NotFound());
        return new([.. certification.Steps.OrderBy(s => s.Ordinal).ThenBy(s => s.Id.Value).Select(Show)], null);
    }

    private StepItem Show(CertificationStep s)
    {
        var ground = s.GroundId is { } id ? facts.Current.Find(id) : null;
        return new(
            s.Id.Value, s.Kind, s.On, s.Until, ground?.Code, ground?.Name, ground?.NameEn, s.Ground, s.DecisionNumber, s.DecisionDate,
            s.AgencyId?.Value, s.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, s.ReplacesId?.Value, s.StruckOutBecause);
    }
}

internal sealed class ListAuthoritiesHandler(IOcopDb db, ICaller caller, Authorities authorities, TimeProvider clock) : IRequestHandler<ListAuthorities, Page<AuthorityItem>>
{
    public async Task<Page<AuthorityItem>> Handle(ListAuthorities query, CancellationToken cancellationToken)
    {
        var certification = await db.CertificationsFor(caller).AsNoTracking().SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken)
            ?? throw new DomainException(CertificationErrors.NotFound());
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == certification.ProductId, cancellationToken);
        return new([.. authorities.Of(certification, product, query.On ?? clock.Today()).Select(a => new AuthorityItem(a.Id.Value, a.Name, a.NameEn))], null);
    }
}
