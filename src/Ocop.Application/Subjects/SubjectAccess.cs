using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Whose subjects a caller may see and change. Officers of the province see all of them; areas and duties narrow it here, when they come.</summary>
internal static class SubjectAccess
{
    public static IQueryable<Subject> For(this IQueryable<Subject> subjects, ICaller caller) => caller.Has(Permissions.RegisterRead) ? subjects : subjects.Where(_ => false);

    /// <summary>Loads one for change.</summary>
    public static async Task<Subject> GetForAsync(this IQueryable<Subject> subjects, ICaller caller, SubjectId id, CancellationToken ct) =>
        await subjects.For(caller).Include(s => s.Aliases).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new DomainException(SubjectErrors.NotFound());

    /// <summary>The record itself, or the one that it was merged into, at the end of however many merges.</summary>
    public static async Task<SubjectId> FollowMergesAsync(this IQueryable<Subject> subjects, ICaller caller, SubjectId id, CancellationToken ct)
    {
        while (true)
        {
            var found = await subjects.For(caller).Where(s => s.Id == id).Select(s => new { s.MergedIntoId }).SingleOrDefaultAsync(ct)
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
}
