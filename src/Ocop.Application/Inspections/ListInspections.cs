using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Application.Representatives;
using Ocop.Application.Subjects;
using Ocop.Application.Supervision;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Inspections;

/// <summary>Which inspections to list.</summary>
/// <param name="OpenOnly">Only those that are scheduled or under way.</param>
/// <param name="Mine">Only those that the caller takes part in.</param>
/// <param name="From">Scheduled on this day or later.</param>
/// <param name="To">Scheduled on this day or earlier.</param>
/// <param name="AgencyId">The agency that inspects.</param>
/// <param name="UnitCode">Unit of the subject.</param>
/// <param name="Concluded">Days of their conclusions.</param>
/// <param name="ComplaintId">Those made for a complaint.</param>
/// <param name="FollowsId">Those that look again at what a visit found.</param>
/// <param name="Text">Words in the subject's name.</param>
public sealed record InspectionFilter(
    InspectionStatus? Status, bool OpenOnly, InspectionKind? Kind, InspectionResult? Result, bool Mine, SubjectId? SubjectId, ProductId? ProductId, DateOnly? From, DateOnly? To, AgencyId? AgencyId,
    string? UnitCode, DayRange Concluded, ComplaintId? ComplaintId, InspectionId? FollowsId, string? Text);

/// <summary>Inspections that the caller may see, the newest first.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record ListInspections(InspectionFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<InspectionRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record ExportInspections(InspectionFilter Filter) : IQuery<IReadOnlyList<InspectionRow>>;

/// <summary>One inspection.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetInspection(InspectionId Id) : IQuery<InspectionDetail>;

internal sealed class ListInspectionsValidator : AbstractValidator<ListInspections>
{
    public ListInspectionsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListInspectionsHandler(InspectionRows rows) : IRequestHandler<ListInspections, Page<InspectionRow>>
{
    private const string Sort = "-id";

    public async Task<Page<InspectionRow>> Handle(ListInspections query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(i => ((Guid)(object)i.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportInspectionsHandler(InspectionRows rows) : IRequestHandler<ExportInspections, IReadOnlyList<InspectionRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<InspectionRow>> Handle(ExportInspections query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

internal sealed class GetInspectionHandler(
    IOcopDb db, ICaller caller, InspectionRows rows, FindingRows findings, RegisterKnowledge register, IRepresentativeDirectory people, IPersonalReads reads, IReferenceFacts facts, IProcessRules rules,
    TimeProvider clock)
    : IRequestHandler<GetInspection, InspectionDetail>
{
    private const int MostHistory = 10;

    public async Task<InspectionDetail> Handle(GetInspection query, CancellationToken cancellationToken)
    {
        var i = await db.GetInspectionAsync(caller, query.Id, cancellationToken);
        var (current, user) = (facts.Current, caller.UserId);
        var subject = await db.Subjects.AsNoTracking().SingleAsync(s => s.Id == i.SubjectId, cancellationToken);
        await reads.NoteAsync(subject, caller, cancellationToken);
        var names = await people.NamesOfAsync([.. i.Members.Select(m => m.UserId).Concat(((Guid?[])[i.StartedBy, i.ConcludedBy]).OfType<Guid>()).Distinct()], cancellationToken);
        var known = await register.OfAsync([.. i.Products.Select(p => p.ProductId)], i.StartedAt?.Day() ?? i.ScheduledOn, cancellationToken);
        var found = await findings.ReadAsync(db.Findings.AsNoTracking().Where(f => f.InspectionId == i.Id), Paging.MaxLimit, cancellationToken);
        var unsettled = await findings.ReadAsync(
            db.FindingsFor(caller).AsNoTracking().Where(f => f.SubjectId == i.SubjectId && f.InspectionId != i.Id && (f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted)),
            MostHistory, cancellationToken);
        var history = await rows.ReadAsync(db.InspectionsFor(caller).AsNoTracking().Where(o => o.SubjectId == i.SubjectId && o.Id != i.Id && o.Status == InspectionStatus.Concluded), MostHistory, cancellationToken);
        string? NameOf(Guid? id) => id is { } one ? names.GetValueOrDefault(one) : null;

        return new(
            i.Id.Value, i.Kind, i.Status, i.ScheduledOn, i.AgencyId.Value, current.Find(i.AgencyId)?.Name, i.SubjectId.Value, subject.Name, subject.Address,
            subject.UnitId is { } unit ? current.Units.Find(unit)?.Name : null, i.Place, i.Basis, i.TeamId?.Value, i.PlanTargetId, i.ComplaintId?.Value, i.FollowsId?.Value,
            [.. i.Members.OrderByDescending(m => m.Leads).ThenBy(m => NameOf(m.UserId), StringComparer.Ordinal)
                .Select(m => new InspectionMemberItem(m.UserId, NameOf(m.UserId), m.AgencyId is { } a ? current.Find(a)?.Name : null, m.Leads))],
            [.. i.Products.OrderBy(p => p.Ordinal).Select(p => known[p.ProductId]).Select(k => new InspectedProductItem(
                k.Id.Value, k.Name, k.Code, k.Status, k.Stars, k.ExpiresOn, k.DecisionNumber, k.Gtins, k.Answer(MachineCheck.ProductRecognised, null, null), k.Answer(MachineCheck.WithinValidity, null, null)))],
            [.. i.Checklists.Select(c => current.Checklists.First(l => l.Id == c.ChecklistId)).OrderBy(l => l.Name, StringComparer.Ordinal).Select(l => ChecklistRow.Of(l, current))],
            [.. i.Answers.Where(a => a.ReplacedById is null).Select(AnswerItem.Of)], found,
            [.. i.Samples.OrderBy(s => s.TakenAt).Select(s => new SampleItem(
                s.Id, s.ProductId?.Value, s.Name, s.Lot, s.Quantity, s.Seal, s.Laboratory, s.Tests, s.KeptAtSubject, s.TakenAt,
                [.. s.Results.OrderBy(r => r.EnteredAt).Select(r => new SampleResultItem(r.Id, r.Laboratory, r.ReportNumber, r.ReportedOn, r.Indicator, r.Value, r.Unit, r.Method, r.LimitCode, r.Limit, r.Passes))]))],
            [.. i.Photos.OrderBy(p => p.TakenAt).Select(p => new InspectionPhotoItem(p.Id, p.FindingId?.Value, $"/api/v1/inspections/{i.Id.Value}/photos/{p.Id}", p.TakenAt, p.Size))],
            [.. i.Signatures.OrderBy(s => s.At).Select(s => new SignatureItem(s.Id, s.Party, s.Name, s.Title, s.Refusal, s.At))], i.StartedAt, NameOf(i.StartedBy), i.Latitude, i.Longitude, i.Result,
            i.Conclusion, i.Opinion, i.MinutesNumber, i.Copies, i.ConcludedAt, NameOf(i.ConcludedBy), i.CancelledBecause,
            [.. i.Handovers.OrderBy(h => h.MadeAt).Select(h => new HandoverItem(h.Id, h.MadeAt, h.ExpiresAt, h.RevokedAt))], history, unsettled,
            user is { } me && i.HasMember(me) && caller.Has(Permissions.InspectionsConduct), user is { } leader && i.IsLedBy(leader), rules.Get(ProcessRuleKeys.RemedyDays, clock.Today()), i.Version);
    }
}

/// <summary>Inspections as lists show them.</summary>
internal sealed class InspectionRows(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock)
{
    public IQueryable<Inspection> Of(InspectionFilter filter)
    {
        var all = db.InspectionsFor(caller).AsNoTracking();

        if (filter.Status is { } status)
        {
            all = all.Where(i => i.Status == status);
        }

        if (filter.OpenOnly)
        {
            all = all.Where(i => i.Status == InspectionStatus.Scheduled || i.Status == InspectionStatus.InProgress);
        }

        if (filter.Kind is { } kind)
        {
            all = all.Where(i => i.Kind == kind);
        }

        if (filter.Result is { } result)
        {
            all = all.Where(i => i.Result == result);
        }

        if (filter.Mine)
        {
            var user = caller.UserId;
            all = all.Where(i => i.Members.Any(m => m.UserId == user));
        }

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(i => i.SubjectId == subject);
        }

        if (filter.ProductId is { } product)
        {
            all = all.Where(i => i.Products.Any(p => p.ProductId == product));
        }

        if (filter.ComplaintId is { } complaint)
        {
            all = all.Where(i => i.ComplaintId == complaint);
        }

        if (filter.FollowsId is { } followed)
        {
            all = all.Where(i => i.FollowsId == followed);
        }

        if (filter.From is { } from)
        {
            all = all.Where(i => i.ScheduledOn >= from);
        }

        if (filter.To is { } to)
        {
            all = all.Where(i => i.ScheduledOn <= to);
        }

        if (filter.AgencyId is { } agency)
        {
            all = all.Where(i => i.AgencyId == agency);
        }

        if (filter.UnitCode is { } code)
        {
            var units = facts.Current.Units.SubjectUnitsOf(code, clock.Today());
            all = all.Where(i => db.Subjects.Any(s => s.Id == i.SubjectId && units.Contains(s.UnitId)));
        }

        if (filter.Concluded.From is { } concludedFrom)
        {
            all = all.Where(i => i.ConcludedOn >= concludedFrom);
        }

        if (filter.Concluded.To is { } concludedTo)
        {
            all = all.Where(i => i.ConcludedOn <= concludedTo);
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(i => db.Subjects.Any(s => s.Id == i.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern))));
        }

        return all;
    }

    public async Task<IReadOnlyList<InspectionRow>> ReadAsync(IQueryable<Inspection> inspections, int limit, CancellationToken ct)
    {
        var user = caller.UserId;
        var found = await (
            from i in inspections.OrderByDescending(i => i.Id).Take(limit)
            join s in db.Subjects on i.SubjectId equals s.Id
            orderby i.Id descending
            select new
            {
                i.Id,
                i.Kind,
                i.Status,
                i.ScheduledOn,
                i.AgencyId,
                i.SubjectId,
                s.Name,
                s.UnitId,
                Products = i.Products.Count,
                i.Result,
                i.ConcludedOn,
                Findings = db.Findings.Count(f => f.InspectionId == i.Id),
                Open = db.Findings.Count(f => f.InspectionId == i.Id && (f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted)),
                Mine = i.Members.Any(m => m.UserId == user),
            }).ToListAsync(ct);
        return [.. found.Select(f => new InspectionRow(
            f.Id.Value, f.Kind, f.Status, f.ScheduledOn, f.AgencyId.Value, facts.Current.Find(f.AgencyId)?.Name, f.SubjectId.Value, f.Name,
            f.UnitId is { } unit ? facts.Current.Units.Find(unit)?.Name : null, f.Products, f.Result, f.ConcludedOn, f.Findings, f.Open, f.Mine))];
    }
}
