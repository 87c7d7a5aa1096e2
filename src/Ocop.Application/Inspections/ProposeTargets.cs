using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Application.Inspections;

/// <summary>Subjects by how strongly the signs speak for inspecting them, with the signs; the strongest first.</summary>
/// <param name="Year">Of the plan: which plans have a subject already is said of this year.</param>
/// <param name="UnitId">Only subjects of this unit.</param>
/// <param name="Text">Words in the subject's name.</param>
/// <param name="Unplanned">Only those that no plan of the year has.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record ProposeInspectionTargets(int? Year, UnitId? UnitId, string? Text, bool Unplanned, int Limit, string? Cursor, bool Count) : IQuery<Page<ProposedTarget>>;

/// <summary>A subject that might be inspected.</summary>
/// <param name="Points">Of all reasons together.</param>
/// <param name="Reasons">Why, the weightiest first.</param>
/// <param name="LastVisitOn">Of any agency.</param>
/// <param name="PlannedBy">Plans of the year that have it, of any agency.</param>
public sealed record ProposedTarget(
    Guid SubjectId, string SubjectName, string? UnitName, int Products, int Points, IReadOnlyList<ProposalReason> Reasons, DateOnly? LastVisitOn, IReadOnlyList<PlannedElsewhere> PlannedBy);

/// <summary>A sign that speaks for it.</summary>
/// <param name="Points">That it adds.</param>
/// <param name="Count">How often it was seen; days for <c>long-since-visit</c> and <c>expiry-near</c>.</param>
/// <param name="Confirmed">Whether a source at hand states the weight.</param>
public sealed record ProposalReason(RiskSign Sign, string Name, string NameEn, int Points, int Count, bool Confirmed);

/// <summary>A plan that has the subject already.</summary>
/// <param name="Month">1–12.</param>
public sealed record PlannedElsewhere(Guid PlanId, string PlanName, string? AgencyName, int Month, PlanStatus Status);

internal sealed class ProposeInspectionTargetsValidator : AbstractValidator<ProposeInspectionTargets>
{
    public ProposeInspectionTargetsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ProposeInspectionTargetsHandler(IOcopDb db, ICaller caller, RiskKnowledge risks, IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ProposeInspectionTargets, Page<ProposedTarget>>
{
    private const string Sort = "-points";

    public async Task<Page<ProposedTarget>> Handle(ProposeInspectionTargets query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var year = query.Year ?? today.Year;
        var subjects = await SubjectsAsync(query, cancellationToken);
        var planned = await PlannedAsync(year, cancellationToken);

        if (query.Unplanned)
        {
            subjects = [.. subjects.Where(s => !planned.Contains(s.Id))];
        }

        var known = await risks.OfAsync([.. subjects.Select(s => s.Id)], today, cancellationToken);
        var factors = facts.Current.RiskFactors.Where(f => f.HoldsOn(today)).ToList();
        var ranked = subjects.Select(s => (Subject: s, Risk: RiskAssessment.Of(known[s.Id].Facts, factors, today))).OrderByDescending(r => r.Risk.Points).ThenBy(r => r.Subject.Id.Value).ToList();
        var after = Cursor.Decode(query.Cursor, Sort, 1);
        var rest = after is null ? ranked : ranked.SkipWhile(r => !IsBehind(r.Risk.Points, r.Subject.Id.Value, after)).ToList();
        var page = rest.Take(query.Limit).ToList();
        var next = rest.Count > page.Count ? new Cursor(Sort, [page[^1].Risk.Points.ToString(CultureInfo.InvariantCulture)], page[^1].Subject.Id.Value).Encode() : null;
        return new(
            [.. page.Select(r => new ProposedTarget(
                r.Subject.Id.Value, r.Subject.Name, r.Subject.UnitId is { } unit ? facts.Current.Units.Find(unit)?.Name : null, known[r.Subject.Id].Products, r.Risk.Points,
                [.. r.Risk.Reasons.Select(reason => new ProposalReason(reason.Factor.Sign, reason.Factor.Name, reason.Factor.NameEn, reason.Points, reason.Count, reason.Factor.Confirmed))],
                known[r.Subject.Id].Facts.LastVisitOn, [.. planned[r.Subject.Id]]))],
            next, query.Count ? ranked.Count : null);
    }

    private static bool IsBehind(int points, Guid id, Cursor after) =>
        int.TryParse(after.Values[0], CultureInfo.InvariantCulture, out var last) ? points < last || (points == last && id.CompareTo(after.Id) > 0) : throw new DomainException(CommonErrors.InvalidCursor());

    private async Task<IReadOnlyList<Candidate>> SubjectsAsync(ProposeInspectionTargets query, CancellationToken ct)
    {
        var all = db.SubjectsFor(caller).AsNoTracking().Where(s => s.MergedIntoId == null && db.Products.Any(p => p.SubjectId == s.Id && p.MergedIntoId == null));

        if (query.UnitId is { } unit)
        {
            UnitId?[] within = [.. facts.Current.Units.MembersOf(unit)];
            all = all.Where(s => within.Contains(s.UnitId));
        }

        foreach (var word in SearchWords.Of(query.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(s => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern)));
        }

        return await all.Select(s => new Candidate(s.Id, s.Name, s.UnitId)).ToListAsync(ct);
    }

    private async Task<ILookup<SubjectId, PlannedElsewhere>> PlannedAsync(int year, CancellationToken ct)
    {
        var found = await db.InspectionPlans.Where(p => p.Year == year)
            .SelectMany(p => p.Targets.Where(t => t.WithdrawnBecause == null), (p, t) => new { p.Id, p.Name, p.AgencyId, p.Status, t.SubjectId, t.Month }).ToListAsync(ct);
        return found.ToLookup(t => t.SubjectId, t => new PlannedElsewhere(t.Id.Value, t.Name, facts.Current.Find(t.AgencyId)?.Name, t.Month, t.Status));
    }

    private sealed record Candidate(SubjectId Id, string Name, UnitId? UnitId);
}

/// <summary>What the register and the records of supervision know of subjects, for weighing.</summary>
internal sealed class RiskKnowledge(IOcopDb db, IReferenceFacts facts)
{
    /// <summary>For each subject its facts on a day, and how many products it has.</summary>
    public async Task<IReadOnlyDictionary<SubjectId, (RiskFacts Facts, int Products)>> OfAsync(IReadOnlyCollection<SubjectId> subjects, DateOnly day, CancellationToken ct)
    {
        // one array as a parameter: a list of thousands would be as many
        var ids = subjects.ToArray();
        var visits = await db.Inspections.Where(i => i.ConcludedOn != null && ids.Contains(i.SubjectId)).GroupBy(i => i.SubjectId)
            .Select(g => new { g.Key, Last = g.Max(i => i.ConcludedOn) }).ToDictionaryAsync(v => v.Key, v => v.Last, ct);
        var products = await db.Products.Where(p => p.MergedIntoId == null && ids.Contains(p.SubjectId)).Select(p => new { p.Id, p.SubjectId, p.TypeId }).ToListAsync(ct);
        var recognitions = (await (
            from c in db.Certifications
            join p in db.Products on c.ProductId equals p.Id
            where p.MergedIntoId == null && ids.Contains(p.SubjectId) && c.ValidFrom <= day && c.ExpiresOn >= day && (c.EndedOn == null || c.EndedOn > day)
                && (c.SupersededOn == null || c.SupersededOn > day)
            select new { p.SubjectId, c.ExpiresOn, c.Score }).ToListAsync(ct)).ToLookup(c => c.SubjectId);
        var violations = (await db.Violations.Where(v => ids.Contains(v.SubjectId) && v.Closure != ViolationClosure.Unfounded).Select(v => new { v.SubjectId, v.DetectedOn }).ToListAsync(ct))
            .ToLookup(v => v.SubjectId, v => v.DetectedOn);
        var findings = await db.Findings.Where(f => ids.Contains(f.SubjectId) && (f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted)).GroupBy(f => f.SubjectId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(f => f.Key, f => f.Count, ct);
        var complaints = (await (
            from c in db.Complaints
            join p in db.Products on c.ProductId equals p.Id
            where ids.Contains(p.SubjectId) && c.Status != ComplaintStatus.Rejected && c.MergedIntoId == null
            select new { p.SubjectId, c.ReceivedAt }).ToListAsync(ct)).ToLookup(c => c.SubjectId, c => c.ReceivedAt.Day());
        var groups = facts.Current.ProductTypes.ToDictionary(t => t.Id, t => facts.Current.GroupOf(t).Code);
        var owned = products.ToLookup(p => p.SubjectId, p => p.TypeId is { } type ? groups.GetValueOrDefault(type) : null);
        return ids.ToDictionary(
            id => id,
            id => (
                new RiskFacts(
                    visits.GetValueOrDefault(id), recognitions[id].Min(c => c.ExpiresOn), [.. violations[id]], findings.GetValueOrDefault(id), [.. complaints[id]],
                    [.. recognitions[id].Select(c => c.Score).OfType<decimal>()], [.. owned[id].OfType<string>()]),
                owned[id].Count()));
    }
}
