using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>
/// Which inspections and findings a caller may see: those of the caller's agency, those that the caller takes part in whatever its agency, and, once concluded, those at subjects of the caller's area.
/// </summary>
internal static class InspectionAccess
{
    public static IQueryable<Inspection> InspectionsFor(this IOcopDb db, ICaller caller, string permission = Permissions.InspectionsRead)
    {
        var reach = caller.ReachOf(permission);

        if (reach.IsEverything)
        {
            return db.Inspections;
        }

        var (agency, user, units) = (caller.AgencyId, caller.UserId, reach.Units.ToArray());
        return db.Inspections.Where(i => (agency != null && i.AgencyId == agency) || i.Members.Any(m => m.UserId == user)
            || (i.TeamId != null && db.InspectionTeams.Any(t => t.Id == i.TeamId && t.Members.Any(m => m.UserId == user)))
            || (i.Status == InspectionStatus.Concluded && db.Subjects.Any(s => s.Id == i.SubjectId && units.Contains(s.UnitId))));
    }

    /// <summary>Findings of those inspections; a subject sees its own once they are settled on: after the conclusion, or from a laboratory.</summary>
    public static IQueryable<Finding> FindingsFor(this IOcopDb db, ICaller caller, string permission = Permissions.InspectionsRead)
    {
        var reach = caller.ReachOf(permission);

        if (reach.IsEverything)
        {
            return db.Findings;
        }

        if (permission == Permissions.FindingsRemedy)
        {
            var subjects = reach.Subjects.ToArray();
            return db.Findings.Where(f => subjects.Contains(f.SubjectId) && db.Inspections.Any(i => i.Id == f.InspectionId && i.Status == InspectionStatus.Concluded));
        }

        var inspections = db.InspectionsFor(caller, permission);
        return db.Findings.Where(f => inspections.Any(i => i.Id == f.InspectionId));
    }

    public static IQueryable<Inspection> Whole(this IOcopDb db, IQueryable<Inspection> inspections) => db.InParts(inspections
        .Include(i => i.Products).Include(i => i.Checklists).Include(i => i.Members).Include(i => i.Answers).Include(i => i.Samples).ThenInclude(s => s.Results)
        .Include(i => i.Photos).Include(i => i.Signatures).Include(i => i.Handovers));

    /// <exception cref="DomainException"><c>inspection.not_found</c></exception>
    public static async Task<Inspection> GetInspectionAsync(this IOcopDb db, ICaller caller, InspectionId id, CancellationToken ct) =>
        await db.Whole(db.InspectionsFor(caller)).SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new DomainException(InspectionErrors.NotFound());

    /// <summary>Loads one for an append by a member: locked, so that two devices at once both count.</summary>
    /// <exception cref="DomainException"><c>inspection.not_found</c>, <c>inspection.not_member</c></exception>
    public static async Task<Inspection> GetForRecordingAsync(this IOcopDb db, ICaller caller, InspectionId id, CancellationToken ct)
    {
        await db.LockAsync<Inspection>(id.Value, ct);
        var inspection = await db.Whole(db.InspectionsFor(caller, Permissions.InspectionsConduct)).SingleOrDefaultAsync(i => i.Id == id, ct)
            ?? throw new DomainException(InspectionErrors.NotFound());

        return caller.UserId is { } user && inspection.HasMember(user) ? inspection : throw new DomainException(InspectionErrors.NotMember());
    }

    /// <exception cref="DomainException"><c>finding.not_found</c></exception>
    public static async Task<Finding> GetFindingAsync(this IOcopDb db, ICaller caller, string permission, FindingId id, CancellationToken ct) =>
        await db.InParts(db.FindingsFor(caller, permission).Include(f => f.Remedies).Include(f => f.Extensions)).SingleOrDefaultAsync(f => f.Id == id, ct)
            ?? throw new DomainException(InspectionErrors.FindingNotFound());

    /// <summary>The person who inspects; a system on its own account cannot: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>caller.not_permitted</c></exception>
    public static Guid Person(this ICaller caller) => caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.InspectionsConduct));
}
