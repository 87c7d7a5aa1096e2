using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Which subjects a caller may see and change; <c>ReachSql</c> says the same of lists.</summary>
internal static class SubjectAccess
{
    /// <summary>The subjects that the caller may see: those of the caller's area, and those with a product that the caller may see.</summary>
    public static IQueryable<Subject> SubjectsFor(this IOcopDb db, ICaller caller)
    {
        var reach = caller.ReachOf(Permissions.RegisterRead);

        if (reach.IsEverything)
        {
            return db.Subjects;
        }

        var (units, subjects, products) = (reach.Units.ToArray(), reach.Subjects.ToArray(), db.Products.For(caller).Where(p => p.MergedIntoId == null));
        return db.Subjects.Where(s => units.Contains(s.UnitId) || subjects.Contains(s.Id) || products.Any(p => p.SubjectId == s.Id));
    }

    /// <summary>The subjects that lie within a reach by themselves, as <see cref="Reach.Covers(Subject)"/> says of one.</summary>
    public static IQueryable<Subject> Within(this IQueryable<Subject> all, Reach reach)
    {
        var (units, subjects) = (reach.Units.ToArray(), reach.Subjects.ToArray());
        return reach.IsEverything ? all : all.Where(s => units.Contains(s.UnitId) || subjects.Contains(s.Id));
    }

    /// <summary>Loads one for change by what a permission allows.</summary>
    /// <exception cref="DomainException"><c>subject.not_found</c>, also for one that the caller may not see; <c>caller.outside_reach</c></exception>
    public static async Task<Subject> GetSubjectForAsync(this IOcopDb db, ICaller caller, string permission, SubjectId id, CancellationToken ct)
    {
        var subject = await db.SubjectsFor(caller).Include(s => s.Aliases).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new DomainException(SubjectErrors.NotFound());
        caller.ReachOf(permission).Require(subject);
        return subject;
    }

    /// <summary>A product is registered for a subject that its registrar may see.</summary>
    /// <exception cref="DomainException"><c>subject.not_found</c></exception>
    public static async Task RequireSeenSubjectAsync(this IOcopDb db, ICaller caller, SubjectId id, CancellationToken ct)
    {
        if (!caller.ReachOf(Permissions.RegisterRead).IsEverything && !await db.SubjectsFor(caller).AnyAsync(s => s.Id == id, ct))
        {
            throw new DomainException(SubjectErrors.NotFound());
        }
    }

    /// <summary>The record itself, or the one that it was merged into, at the end of however many merges.</summary>
    public static async Task<SubjectId> FollowMergesAsync(this IQueryable<Subject> subjects, SubjectId id, CancellationToken ct)
    {
        while (true)
        {
            var found = await subjects.Where(s => s.Id == id).Select(s => new { s.MergedIntoId }).SingleOrDefaultAsync(ct)
                ?? throw new DomainException(SubjectErrors.NotFound());

            if (found.MergedIntoId is not { } survivor)
            {
                return id;
            }

            id = survivor;
        }
    }

    /// <summary>A tax code names one subject only; merged duplicates do not count.</summary>
    /// <exception cref="DomainException"><c>subject.tax_code_taken</c></exception>
    public static async Task RequireFreeTaxCodeAsync(this IQueryable<Subject> subjects, Subject subject, CancellationToken ct)
    {
        if (subject.TaxCode is { } code && await subjects.AnyAsync(s => s.TaxCode == code && s.MergedIntoId == null && s.Id != subject.Id, ct))
        {
            throw new DomainException(SubjectErrors.TaxCodeTaken());
        }
    }

    /// <summary>Tells the ledger that the caller saw a person's data; those who stand for the subject see their own.</summary>
    public static Task NoteAsync(this IPersonalReads reads, Subject subject, ICaller caller, CancellationToken ct) =>
        subject.HasPersonalData && !caller.ReachOf(Permissions.RegisterRead).Subjects.Contains(subject.Id)
            ? reads.NoteAsync(new SubjectPersonalDataRead(subject.Id), ct)
            : Task.CompletedTask;
}
