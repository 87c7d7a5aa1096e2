using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Violations;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Which plans and teams a caller may see: those of the caller's agency, and those whose team the caller belongs to.</summary>
internal static class PlanAccess
{
    public static IQueryable<InspectionPlan> PlansFor(this IOcopDb db, ICaller caller)
    {
        if (caller.ReachOf(Permissions.InspectionsRead).IsEverything)
        {
            return db.InspectionPlans;
        }

        var (agency, user) = (caller.AgencyId, caller.UserId);
        return db.InspectionPlans.Where(p => (agency != null && p.AgencyId == agency)
            || p.Targets.Any(t => db.InspectionTeams.Any(team => team.Id == t.TeamId && team.Members.Any(m => m.UserId == user))));
    }

    public static IQueryable<InspectionTeam> TeamsFor(this IOcopDb db, ICaller caller)
    {
        if (caller.ReachOf(Permissions.InspectionsRead).IsEverything)
        {
            return db.InspectionTeams;
        }

        var (agency, user) = (caller.AgencyId, caller.UserId);
        return db.InspectionTeams.Where(t => (agency != null && t.AgencyId == agency) || t.Members.Any(m => m.UserId == user));
    }

    /// <summary>Loads one for a step by its agency, in the version that its actor saw.</summary>
    /// <exception cref="DomainException"><c>plan.not_found</c>, <c>caller.outside_reach</c>, <c>record.stale</c></exception>
    public static async Task<InspectionPlan> GetPlanAsync(this IOcopDb db, ICaller caller, string permission, InspectionPlanId id, uint version, CancellationToken ct)
    {
        var plan = await db.PlansFor(caller).Include(p => p.Targets).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(PlanErrors.NotFound());
        caller.RequireKeeping(permission, plan.AgencyId);
        plan.RequireVersion(version);
        return plan;
    }

    /// <exception cref="DomainException"><c>team.not_found</c>, <c>caller.outside_reach</c>, <c>record.stale</c></exception>
    public static async Task<InspectionTeam> GetTeamAsync(this IOcopDb db, ICaller caller, InspectionTeamId id, uint version, CancellationToken ct)
    {
        var team = await db.TeamsFor(caller).Include(t => t.Members).SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new DomainException(PlanErrors.TeamNotFound());
        caller.RequireKeeping(Permissions.InspectionsPlan, team.AgencyId);
        team.RequireVersion(version);
        return team;
    }

    /// <summary>For which agency somebody plans: the own one, or any within a reach over the province.</summary>
    /// <exception cref="DomainException"><c>inspection.without_agency</c>, <c>inspection.agency_not_yours</c></exception>
    public static AgencyId PlanningAgency(this ICaller caller, string permission, AgencyId? named) => (named, caller.AgencyId) switch
    {
        ({ } other, var own) when other == own || caller.ReachOf(permission).IsEverything => other,
        (null, { } own) => own,
        (null, null) => throw new DomainException(InspectionErrors.WithoutAgency()),
        _ => throw new DomainException(InspectionErrors.AgencyNotYours()),
    };

    public static bool KeepsPlansOf(this ICaller caller, AgencyId agency) => caller.Has(Permissions.InspectionsPlan) && caller.KeepsFor(Permissions.InspectionsPlan, agency);

    private static void RequireKeeping(this ICaller caller, string permission, AgencyId agency)
    {
        if (!caller.KeepsFor(permission, agency))
        {
            throw new DomainException(CommonErrors.OutsideReach());
        }
    }
}
