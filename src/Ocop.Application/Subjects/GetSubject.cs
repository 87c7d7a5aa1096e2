using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Products;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

[Requires(Permissions.RegisterRead)]
public sealed record GetSubject(SubjectId Id) : IQuery<SubjectDetail>;

/// <summary>A subject with everything the register holds of it.</summary>
/// <param name="PublicName">How the public sees the name when owners are reduced to initials.</param>
/// <param name="UnitId">The unit as recorded, old or new.</param>
/// <param name="CurrentUnitCode">Today's unit, where the recorded one went into exactly one.</param>
/// <param name="Aliases">Other spellings under which lists name the subject.</param>
/// <param name="MergedInto">Set when the id asked for belongs to a record merged into this one: this one's id.</param>
/// <param name="Merges">Records merged into this one, the newest first; each can be undone.</param>
/// <param name="Splits">Records split off, the newest first; each can be undone.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
public sealed record SubjectDetail(
    Guid Id, string Name, string PublicName, SubjectKind Kind, string? TaxCode, string? OwnerName, string? Phone, string? Email, string? Address,
    Guid? UnitId, string? UnitCode, string? UnitName, string? DistrictName, string? CurrentUnitCode, string? CurrentUnitName,
    IReadOnlyList<string> Aliases, int ProductCount, bool Placeholder, bool Illustrative, Guid? MergedInto,
    IReadOnlyList<SubjectMergeItem> Merges, IReadOnlyList<SubjectSplitItem> Splits, uint Version);

/// <summary>A duplicate that was merged into the subject.</summary>
public sealed record SubjectMergeItem(Guid Id, Guid DuplicateId, string DuplicateName, DateOnly On);

/// <summary>A subject that was split off.</summary>
public sealed record SubjectSplitItem(Guid Id, Guid SubjectId, string SubjectName, DateOnly On);

internal sealed class GetSubjectHandler(IOcopDb db, ICaller caller, IPersonalReads reads, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<GetSubject, SubjectDetail>
{
    public async Task<SubjectDetail> Handle(GetSubject query, CancellationToken cancellationToken)
    {
        var id = await db.SubjectsFor(caller).FollowMergesAsync(query.Id, cancellationToken);
        var subject = await db.Subjects.AsNoTracking().Include(s => s.Aliases).SingleOrDefaultAsync(s => s.Id == id, cancellationToken)
            ?? throw new DomainException(SubjectErrors.NotFound());
        var products = await db.Products.For(caller).CountAsync(p => p.SubjectId == id && p.MergedIntoId == null, cancellationToken);
        var merges = await (
            from m in db.SubjectMerges.Where(m => m.SurvivorId == id && m.UndoneAt == null)
            join s in db.Subjects on m.DuplicateId equals s.Id
            orderby m.MergedAt descending
            select new { m.Id, m.DuplicateId, s.Name, m.MergedAt }).ToListAsync(cancellationToken);
        var splits = await (
            from m in db.SubjectSplits.Where(m => m.SubjectId == id && m.UndoneAt == null)
            join s in db.Subjects.Where(s => s.MergedIntoId == null) on m.PartId equals s.Id
            orderby m.SplitAt descending
            select new { m.Id, m.PartId, s.Name, m.SplitAt }).ToListAsync(cancellationToken);

        await reads.NoteAsync(subject, caller, cancellationToken);
        return Show(
            subject, query.Id, products, [.. merges.Select(m => new SubjectMergeItem(m.Id.Value, m.DuplicateId.Value, m.Name, m.MergedAt.Day()))],
            [.. splits.Select(m => new SubjectSplitItem(m.Id.Value, m.PartId.Value, m.Name, m.SplitAt.Day()))], facts.Current.Units);
    }

    private SubjectDetail Show(Subject s, SubjectId asked, int products, List<SubjectMergeItem> merges, List<SubjectSplitItem> splits, UnitTree units)
    {
        var unit = s.UnitId is { } u ? units.Find(u) : null;
        var current = unit is null ? null : units.CurrentOf(unit.Id, clock.Today());
        var district = unit is null ? null : units.DistrictOf(unit.Id);

        return new(
            s.Id.Value, s.Name, s.InitialsName, s.Kind, s.TaxCode, s.OwnerName, s.Phone, s.Email, s.Address,
            unit?.Id.Value, unit?.Code, unit?.Name, district?.Name, current?.Code, current?.Name,
            [.. s.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal)], products, s.Placeholder, s.Illustrative, asked == s.Id ? null : s.Id.Value, merges, splits, s.Version);
    }
}
