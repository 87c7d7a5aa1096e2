using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Application.Agencies;

[Requires(Permissions.Known)]
public sealed record GetAgency(AgencyId Id) : IQuery<AgencyDetail>;

/// <summary>A public body with those that it took over from and the one that took over from it.</summary>
/// <param name="Field">Field of duty; null for a general body.</param>
/// <param name="Present">The body that has its duties today; null where none is recorded.</param>
/// <param name="Predecessors">Bodies whose duties passed to it, the latest first.</param>
/// <param name="Confirmed">Whether a source at hand states the body and its dates.</param>
/// <param name="Source">Where the row was taken from, and what changed it.</param>
public sealed record AgencyDetail(
    Guid Id, string Code, string Name, string NameEn, AgencyKind Kind, string? Field, Guid? UnitId, string? UnitCode, string? UnitName,
    DateOnly? ValidFrom, DateOnly? ValidTo, AgencyReference? Successor, AgencyReference? Present, IReadOnlyList<AgencyReference> Predecessors, bool Confirmed, string Source, string Version);

/// <summary>A body named by another.</summary>
public sealed record AgencyReference(Guid Id, string Name, DateOnly? ValidFrom, DateOnly? ValidTo);

internal sealed class GetAgencyHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetAgency, AgencyDetail>
{
    public Task<AgencyDetail> Handle(GetAgency query, CancellationToken cancellationToken)
    {
        var known = facts.Current;
        var a = known.Find(query.Id) ?? throw new DomainException(AgencyErrors.NotFound());
        var unit = a.UnitId is { } id ? known.Units.Find(id) : null;
        var before = known.Agencies.Where(p => p.SuccessorId == a.Id).OrderByDescending(p => p.ValidTo).ThenBy(p => p.Code, StringComparer.Ordinal);

        return Task.FromResult(new AgencyDetail(
            a.Id.Value, a.Code, a.Name, a.NameEn, a.Kind, a.Field, unit?.Id.Value, unit?.Code, unit?.Name, a.ValidFrom, a.ValidTo,
            a.SuccessorId is { } next ? Reference(known.Find(next)) : null, Reference(known.PresentOf(a.Id, clock.Today())),
            [.. before.Select(p => Reference(p)!)], a.Confirmed, a.Source, known.Version));
    }

    private static AgencyReference? Reference(Agency? agency) => agency is null ? null : new(agency.Id.Value, agency.Name, agency.ValidFrom, agency.ValidTo);
}
