using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Agencies;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Unit = MediatR.Unit;

namespace Ocop.Api.V1;

/// <summary>Agencies and administrative units over time: set up, renamed, merged, dissolved, each with its date and its basis.</summary>
internal static class AgencyEndpoints
{
    public static void MapAgencies(this IEndpointRouteBuilder v1)
    {
        var agencies = v1.MapGroup("agencies").WithTags("Agencies");
        agencies.MapPost("", Establish).WithName("establishAgency").WithSummary("Enter a public body, perhaps one that takes over from others");
        agencies.MapPost("{id:guid}/renaming", Rename).WithName("renameAgency").WithSummary("Give a body another name from a day on; a record of its own takes over");
        agencies.MapPost("{id:guid}/dissolution", Dissolve).WithName("dissolveAgency").WithSummary("End a body on a day, or merge it into another");
        agencies.MapDelete("{id:guid}/dissolution", Reopen).WithName("reopenAgency").WithSummary("Take a mistaken end back");

        var units = v1.MapGroup("administrative-units").WithTags("AdministrativeUnits");
        units.MapPost("", EstablishUnit).WithName("establishAdministrativeUnit").WithSummary("Enter a unit, perhaps one made of others");
        units.MapPost("{id:guid}/renaming", RenameUnit).WithName("renameAdministrativeUnit").WithSummary("Give a unit another name from a day on; its code stays");
        units.MapPost("{id:guid}/dissolution", DissolveUnit).WithName("dissolveAdministrativeUnit").WithSummary("Merge a unit into another, or divide it among several");
    }

    private static async Task<Created<CreatedId>> Establish(EstablishAgencyRequest body, IMediator mediator, CancellationToken ct)
    {
        var details = new AgencyDetails(body.Name, body.NameEn, body.Kind, body.UnitId is { } u ? new UnitId(u) : null, body.Field);
        var id = await mediator.Send(new EstablishAgency(body.Code, details, body.ValidFrom, [.. (body.Absorbs ?? []).Select(a => new AgencyId(a))], body.Basis), ct);
        return TypedResults.Created($"/api/v1/agencies/{id}", new CreatedId(id));
    }

    private static async Task<Created<CreatedId>> Rename(Guid id, RenameAgencyRequest body, IMediator mediator, CancellationToken ct)
    {
        var renamed = await mediator.Send(new RenameAgency(new(id), body.Name, body.NameEn, body.On, body.Basis), ct);
        return TypedResults.Created($"/api/v1/agencies/{renamed}", new CreatedId(renamed));
    }

    private static Task<NoContent> Dissolve(Guid id, DissolveAgencyRequest body, IMediator mediator, CancellationToken ct) =>
        DoAsync(mediator, new DissolveAgency(new(id), body.LastDay, body.SuccessorId is { } s ? new AgencyId(s) : null, body.Basis), ct);

    private static Task<NoContent> Reopen(Guid id, IMediator mediator, CancellationToken ct) => DoAsync(mediator, new ReopenAgency(new(id)), ct);

    private static async Task<Created<CreatedId>> EstablishUnit(EstablishUnitRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(new EstablishUnit(
            body.Code, body.Name, body.Kind, body.Level, body.ParentId is { } p ? new UnitId(p) : null, body.ValidFrom, [.. (body.Absorbs ?? []).Select(a => new UnitId(a))], body.Basis), ct);
        return TypedResults.Created($"/api/v1/administrative-units/{id}", new CreatedId(id));
    }

    private static Task<NoContent> RenameUnit(Guid id, RenameUnitRequest body, IMediator mediator, CancellationToken ct) =>
        DoAsync(mediator, new RenameUnit(new(id), body.Name, body.Kind, body.On, body.Basis), ct);

    private static Task<NoContent> DissolveUnit(Guid id, DissolveUnitRequest body, IMediator mediator, CancellationToken ct) =>
        DoAsync(mediator, new DissolveUnit(new(id), body.LastDay, [.. body.SuccessorIds.Select(s => new UnitId(s))], body.Basis), ct);

    private static async Task<NoContent> DoAsync(IMediator mediator, IRequest<Unit> command, CancellationToken ct)
    {
        await mediator.Send(command, ct);
        return TypedResults.NoContent();
    }
}

/// <summary>A public body to enter.</summary>
/// <param name="Code">Lower-case letters, digits and hyphens; made of the name when left out.</param>
/// <param name="Name">Official name.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="Kind">ministry, department, peoples-committee, police …</param>
/// <param name="UnitId">The unit that it serves; none for the centre.</param>
/// <param name="Field">Field of duty, as other bodies have it: agriculture, industry-trade, health …; none for a general body.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="Absorbs">Bodies that end the day before; their people and duties pass to the new one.</param>
/// <param name="Basis">The act or decision that says so.</param>
internal sealed record EstablishAgencyRequest(
    string? Code, string Name, string NameEn, AgencyKind Kind, Guid? UnitId, string? Field, DateOnly ValidFrom, IReadOnlyList<Guid>? Absorbs, string Basis);

/// <summary>A body's new name.</summary>
/// <param name="Name">Official name.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="On">First day of the new name.</param>
/// <param name="Basis">The act or decision that says so.</param>
internal sealed record RenameAgencyRequest(string Name, string NameEn, DateOnly On, string Basis);

/// <summary>The end of a body.</summary>
/// <param name="LastDay">Last day on which it exists.</param>
/// <param name="SuccessorId">The body that takes over its people and duties; needed where people hold roles for it.</param>
/// <param name="Basis">The act or decision that says so.</param>
internal sealed record DissolveAgencyRequest(DateOnly LastDay, Guid? SuccessorId, string Basis);

/// <summary>An administrative unit to enter.</summary>
/// <param name="Code">Code of the statistics office; digits.</param>
/// <param name="Name">Official name with its kind: "Xã Tân Thành".</param>
/// <param name="Kind">Kind in Vietnamese: Xã, Phường …</param>
/// <param name="Level">province, district or commune.</param>
/// <param name="ParentId">Unit above; none for a province.</param>
/// <param name="ValidFrom">First day; not in the future.</param>
/// <param name="Absorbs">Units that end the day before and lie wholly in the new one.</param>
/// <param name="Basis">The act that says so.</param>
internal sealed record EstablishUnitRequest(string Code, string Name, string Kind, UnitLevel Level, Guid? ParentId, DateOnly ValidFrom, IReadOnlyList<Guid>? Absorbs, string Basis);

/// <summary>A unit's new name.</summary>
/// <param name="Name">Official name with its kind.</param>
/// <param name="Kind">Kind in Vietnamese.</param>
/// <param name="On">First day of the new name; not in the future.</param>
/// <param name="Basis">The act that says so.</param>
internal sealed record RenameUnitRequest(string Name, string Kind, DateOnly On, string Basis);

/// <summary>The end of a unit.</summary>
/// <param name="LastDay">Last day on which it exists; before today.</param>
/// <param name="SuccessorIds">One unit that takes it wholly, or several among which it is divided.</param>
/// <param name="Basis">The act that says so.</param>
internal sealed record DissolveUnitRequest(DateOnly LastDay, IReadOnlyList<Guid> SuccessorIds, string Basis);
