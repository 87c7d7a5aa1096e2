using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>
/// Which violations a caller may see: those that the caller's agency keeps, kept or is handed, and those of subjects of the caller's area. A subject sees its own once there are minutes.
/// </summary>
internal static class ViolationAccess
{
    public static IQueryable<Violation> ViolationsFor(this IOcopDb db, ICaller caller, string permission = Permissions.ViolationsRead)
    {
        var reach = caller.ReachOf(permission);

        if (reach.IsEverything)
        {
            return db.Violations;
        }

        if (permission == Permissions.ViolationsExplain)
        {
            var subjects = reach.Subjects.ToArray();
            return db.Violations.Where(v => v.MinutesOn != null
                && db.Subjects.Any(s => s.Id == v.SubjectId && (subjects.Contains(s.Id) || (s.MergedIntoId != null && subjects.Contains(s.MergedIntoId.Value)))));
        }

        var (agency, units) = (caller.AgencyId, reach.Units.ToArray());
        return db.Violations.Where(v => (agency != null && (v.AgencyId == agency || v.Transfers.Any(t => t.FromAgencyId == agency || t.ToAgencyId == agency)))
            || db.Subjects.Any(s => s.Id == v.SubjectId && units.Contains(s.UnitId)));
    }

    /// <summary>By what the caller reads violations: as an officer, or for an own subject.</summary>
    public static string ReadingViolations(this ICaller caller) => caller.Has(Permissions.ViolationsRead) ? Permissions.ViolationsRead : Permissions.ViolationsExplain;

    /// <exception cref="DomainException"><c>violation.not_found</c></exception>
    public static async Task<Violation> GetViolationAsync(this IOcopDb db, ICaller caller, string permission, ViolationId id, CancellationToken ct) =>
        await db.InParts(db.ViolationsFor(caller, permission).Include(v => v.Products).Include(v => v.Payments).Include(v => v.Transfers)).SingleOrDefaultAsync(v => v.Id == id, ct)
            ?? throw new DomainException(ViolationErrors.NotFound());

    /// <summary>Loads one for a step by the agency that keeps it.</summary>
    /// <exception cref="DomainException"><c>violation.not_found</c>, <c>caller.outside_reach</c> for one that another agency keeps, <c>record.stale</c></exception>
    public static async Task<Violation> GetViolationForStepAsync(this IOcopDb db, ICaller caller, string permission, ViolationId id, uint? version, CancellationToken ct)
    {
        var violation = await db.GetViolationAsync(caller, Permissions.ViolationsRead, id, ct);

        if (!caller.KeepsFor(permission, violation.AgencyId))
        {
            throw new DomainException(CommonErrors.OutsideReach());
        }

        if (version is { } seen)
        {
            violation.RequireVersion(seen);
        }

        return violation;
    }

    /// <summary>Whether a permission of the caller's covers what an agency keeps.</summary>
    public static bool KeepsFor(this ICaller caller, string permission, Domain.Agencies.AgencyId agency) =>
        caller.Has(permission) && (caller.ReachOf(permission).IsEverything || caller.AgencyId == agency);

    /// <summary>The person who acts; a system on its own account cannot: nobody would answer for it.</summary>
    /// <exception cref="DomainException"><c>caller.not_permitted</c></exception>
    public static Guid Officer(this ICaller caller) => caller.UserId ?? throw new DomainException(CommonErrors.NotPermitted(Permissions.ViolationsHandle));

    /// <summary>All records of the same subject: those merged into one, and those with its tax code.</summary>
    public static async Task<SubjectId[]> SameSubjectsAsync(this IOcopDb db, SubjectId id, CancellationToken ct)
    {
        HashSet<SubjectId> known = [id];
        var taxCodes = await db.Subjects.Where(s => s.Id == id && s.TaxCode != null).Select(s => s.TaxCode).ToListAsync(ct);

        while (true)
        {
            var ids = known.ToArray();
            var more = await db.Subjects
                .Where(s => !ids.Contains(s.Id) && ((s.MergedIntoId != null && ids.Contains(s.MergedIntoId.Value)) || db.Subjects.Any(o => ids.Contains(o.Id) && o.MergedIntoId == s.Id)
                    || taxCodes.Contains(s.TaxCode)))
                .Select(s => new { s.Id, s.TaxCode }).ToListAsync(ct);

            if (more.Count == 0)
            {
                return ids;
            }

            known.UnionWith(more.Select(s => s.Id));
            taxCodes.AddRange(more.Select(s => s.TaxCode).OfType<string>());
        }
    }
}
