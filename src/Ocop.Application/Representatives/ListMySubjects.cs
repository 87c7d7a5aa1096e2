using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.Products;
using Ocop.Application.PublicRegister;
using Ocop.Application.Subjects;
using Ocop.Domain.Certifications;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>The subjects that the caller represents, with their products and what to do next about each.</summary>
[Requires(Permissions.ChangesPropose)]
public sealed record ListMySubjects : IQuery<Page<MySubject>>;

/// <summary>A subject that the caller represents.</summary>
/// <param name="WaitingChangeId">The change request about the subject itself that waits for an officer.</param>
/// <param name="Products">By name.</param>
public sealed record MySubject(Guid Id, string Name, SubjectKind Kind, string? TaxCode, string? UnitName, Guid? WaitingChangeId, IReadOnlyList<MyProduct> Products);

/// <summary>One of the caller's products.</summary>
/// <param name="Status">Today; <c>none</c> without any recognition.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="DaysLeft">Until then, today not counted; negative afterwards, null without an end.</param>
/// <param name="NextSteps">What to do, the most important first.</param>
/// <param name="WaitingChangeId">The change request that waits for an officer.</param>
public sealed record MyProduct(
    Guid Id, string Code, string Name, int? Stars, string Status, DateOnly? ExpiresOn, int? DaysLeft, IReadOnlyList<NextStep> NextSteps, Guid? WaitingChangeId);

internal sealed class ListMySubjectsHandler(IOcopDb db, ICaller caller, IRegisterReader register, IReferenceFacts facts, IProcessRules rules, RenewalRules renewals, TimeProvider clock)
    : IRequestHandler<ListMySubjects, Page<MySubject>>
{
    public async Task<Page<MySubject>> Handle(ListMySubjects query, CancellationToken cancellationToken)
    {
        var own = caller.ReachOf(Permissions.ChangesPropose).Subjects.ToArray();
        var subjects = await db.Subjects.AsNoTracking().Where(s => own.Contains(s.Id) && s.MergedIntoId == null).OrderBy(s => s.Name).ToListAsync(cancellationToken);
        var waiting = await db.ChangeRequests.Where(r => own.Contains(r.SubjectId) && r.Status == ChangeRequestStatus.Waiting).Select(r => new { r.Id, r.SubjectId, r.ProductId }).ToListAsync(cancellationToken);
        var products = await ProductsAsync(own, waiting.Where(w => w.ProductId is not null).ToDictionary(w => w.ProductId!.Value.Value, w => w.Id.Value), cancellationToken);

        return new([.. subjects.Select(s => new MySubject(
            s.Id.Value, s.Name, s.Kind, s.TaxCode, s.UnitId is { } unit ? facts.Current.Units.Find(unit)?.Name : null,
            waiting.Find(w => w.SubjectId == s.Id && w.ProductId is null)?.Id.Value, [.. products[s.Id.Value]]))], null);
    }

    private async Task<ILookup<Guid, MyProduct>> ProductsAsync(SubjectId[] own, Dictionary<Guid, Guid> waiting, CancellationToken ct)
    {
        var today = clock.Today();
        List<RegisterRow> rows = [];

        await foreach (var row in register.StreamAsync(new() { On = today }, new() { Subjects = own }, ct))
        {
            rows.Add(row);
        }

        var described = (await db.Products.Where(p => own.Contains(p.SubjectId) && p.Description != null).Select(p => p.Id).ToListAsync(ct)).Select(p => p.Value).ToHashSet();
        var (days, window) = (rules.Get(ProcessRuleKeys.ExpiringDays, today), renewals.WindowOn(today));

        return rows.ToLookup(r => r.SubjectId, r =>
        {
            var shown = ProductRow.From(r, today, days);
            return new MyProduct(
                r.Id, r.Code, r.Name, r.Stars, shown.Status, shown.ExpiresOn, shown.ExpiresOn?.DayNumber - today.DayNumber,
                [.. StepsOf(r, today, window, described.Contains(r.Id))], waiting.TryGetValue(r.Id, out var id) ? id : null);
        });
    }

    private static IEnumerable<NextStep> StepsOf(RegisterRow row, DateOnly today, ReevaluationWindow? window, bool described)
    {
        foreach (var step in NextSteps.Of(row.CertificationId is null ? null : row.Dates, today, window))
        {
            yield return step;
        }

        if (row is { CertificationId: not null, DecisionNumber: null, Dates.ValidFrom: not null })
        {
            yield return new(NextStepKind.SendDecisionNumber);
        }

        if (!described)
        {
            yield return new(NextStepKind.DescribeProduct);
        }
    }
}
