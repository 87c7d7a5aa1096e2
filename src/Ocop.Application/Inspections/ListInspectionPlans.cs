using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Application.Representatives;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Plans that the caller may see, the newest first.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record ListInspectionPlans(int? Year, PlanStatus? Status, AgencyId? AgencyId, int Limit, string? Cursor) : IQuery<Page<InspectionPlanRow>>;

/// <summary>One plan with its targets and what became of them.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetInspectionPlan(InspectionPlanId Id) : IQuery<InspectionPlanDetail>;

/// <summary>The plan as a paper: the decision with the list of whom it inspects.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetInspectionPlanPaper(InspectionPlanId Id, PaperFormat Format) : IQuery<PaperFile>;

/// <summary>A plan as lists show it.</summary>
/// <param name="Targets">Whom it inspects, without those withdrawn.</param>
/// <param name="Done">How many of them have a concluded inspection.</param>
public sealed record InspectionPlanRow(
    Guid Id, string Name, PlanKind Kind, int Year, Guid AgencyId, string? AgencyName, PlanStatus Status, int Targets, int Done, string? DecisionNumber, DateOnly? DecisionOn);

/// <summary>A plan.</summary>
/// <param name="ReturnedBecause">Why it was sent back the last time.</param>
/// <param name="MayPlan">The caller may change and submit it.</param>
/// <param name="MayApprove">The caller may approve it or send it back: not whoever submitted it.</param>
public sealed record InspectionPlanDetail(
    Guid Id, string Name, PlanKind Kind, int Year, Guid AgencyId, string? AgencyName, string? Basis, PlanStatus Status, string? SubmittedBy, string? ReturnedBecause, string? ApprovedBy,
    string? DecisionNumber, DateOnly? DecisionOn, IReadOnlyList<PlanTargetItem> Targets, bool MayPlan, bool MayApprove, uint Version);

/// <summary>Whom a plan inspects.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Points">Of the risk assessment when it was chosen.</param>
/// <param name="AddedBecause">Why it came after the approval.</param>
/// <param name="InspectionId">The latest visit made for it.</param>
/// <param name="Overdue">Its month is over, and nobody has been there.</param>
public sealed record PlanTargetItem(
    Guid Id, Guid SubjectId, string SubjectName, string? UnitName, int Month, int? Points, string? Why, string? Signs, Guid? TeamId, string? TeamName, string? AddedBecause, string? WithdrawnBecause,
    Guid? InspectionId, InspectionStatus? InspectionStatus, DateOnly? InspectedOn, bool Overdue);

internal sealed class ListInspectionPlansValidator : AbstractValidator<ListInspectionPlans>
{
    public ListInspectionPlansValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListInspectionPlansHandler(IOcopDb db, ICaller caller, IReferenceFacts facts) : IRequestHandler<ListInspectionPlans, Page<InspectionPlanRow>>
{
    private const string Sort = "-id";

    public async Task<Page<InspectionPlanRow>> Handle(ListInspectionPlans query, CancellationToken cancellationToken)
    {
        var plans = db.PlansFor(caller).AsNoTracking();

        if (query.Year is { } year)
        {
            plans = plans.Where(p => p.Year == year);
        }

        if (query.Status is { } status)
        {
            plans = plans.Where(p => p.Status == status);
        }

        if (query.AgencyId is { } agency)
        {
            plans = plans.Where(p => p.AgencyId == agency);
        }

        if (Cursor.Decode(query.Cursor, Sort, 0) is { } after)
        {
            plans = plans.Where(p => ((Guid)(object)p.Id).CompareTo(after.Id) < 0);
        }

        var found = await plans.OrderByDescending(p => p.Id).Take(query.Limit + 1).Select(p => new
        {
            p.Id,
            p.Name,
            p.Kind,
            p.Year,
            p.AgencyId,
            p.Status,
            p.DecisionNumber,
            p.DecisionOn,
            Targets = p.Targets.Count(t => t.WithdrawnBecause == null),
            Done = p.Targets.Count(t => t.WithdrawnBecause == null && db.Inspections.Any(i => i.PlanTargetId == t.Id && i.Status == InspectionStatus.Concluded)),
        }).ToListAsync(cancellationToken);
        List<InspectionPlanRow> rows = [.. found.Take(query.Limit).Select(p => new InspectionPlanRow(
            p.Id.Value, p.Name, p.Kind, p.Year, p.AgencyId.Value, facts.Current.Find(p.AgencyId)?.Name, p.Status, p.Targets, p.Done, p.DecisionNumber, p.DecisionOn))];
        return new(rows, found.Count > query.Limit ? new Cursor(Sort, [], rows[^1].Id).Encode() : null, null);
    }
}

internal sealed class GetInspectionPlanHandler(PlanPages plans) : IRequestHandler<GetInspectionPlan, InspectionPlanDetail>
{
    public Task<InspectionPlanDetail> Handle(GetInspectionPlan query, CancellationToken cancellationToken) => plans.ReadAsync(query.Id, cancellationToken);
}

/// <summary>A plan with what became of its targets.</summary>
internal sealed class PlanPages(IOcopDb db, ICaller caller, IRepresentativeDirectory people, IReferenceFacts facts, TimeProvider clock)
{
    public async Task<InspectionPlanDetail> ReadAsync(InspectionPlanId id, CancellationToken ct)
    {
        var plan = await db.PlansFor(caller).AsNoTracking().Include(p => p.Targets).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DomainException(PlanErrors.NotFound());
        var (subjects, targets) = (plan.Targets.Select(t => t.SubjectId).Distinct().ToArray(), plan.Targets.Select(t => (Guid?)t.Id).ToArray());
        var named = await db.Subjects.Where(s => subjects.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.UnitId }).ToDictionaryAsync(s => s.Id, ct);
        var teamIds = plan.Targets.Select(t => t.TeamId).OfType<InspectionTeamId>().Distinct().ToArray();
        var teams = await db.InspectionTeams.Where(t => teamIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        var visits = (await db.Inspections.Where(i => targets.Contains(i.PlanTargetId) && i.Status != InspectionStatus.Cancelled).OrderByDescending(i => i.Id)
            .Select(i => new { i.Id, i.PlanTargetId, i.Status, i.ConcludedOn }).ToListAsync(ct)).ToLookup(i => i.PlanTargetId);
        var names = await people.NamesOfAsync([.. ((Guid?[])[plan.SubmittedBy, plan.ApprovedBy]).OfType<Guid>().Distinct()], ct);
        var today = clock.Today();
        string? NameOf(Guid? user) => user is { } one ? names.GetValueOrDefault(one) : null;
        return new(
            plan.Id.Value, plan.Name, plan.Kind, plan.Year, plan.AgencyId.Value, facts.Current.Find(plan.AgencyId)?.Name, plan.Basis, plan.Status, NameOf(plan.SubmittedBy), plan.ReturnedBecause,
            NameOf(plan.ApprovedBy), plan.DecisionNumber, plan.DecisionOn,
            [.. plan.Targets.OrderBy(t => t.Month).ThenByDescending(t => t.Points).ThenBy(t => t.Id).Select(t =>
            {
                var (subject, visit) = (named[t.SubjectId], visits[t.Id].FirstOrDefault());
                return new PlanTargetItem(
                    t.Id, t.SubjectId.Value, subject.Name, subject.UnitId is { } unit ? facts.Current.Units.Find(unit)?.Name : null, t.Month, t.Points, t.Why, t.Signs, t.TeamId?.Value,
                    t.TeamId is { } team ? teams.GetValueOrDefault(team) : null, t.AddedBecause, t.WithdrawnBecause, visit?.Id.Value, visit?.Status, visit?.ConcludedOn,
                    plan.Status == PlanStatus.Approved && t.WithdrawnBecause is null && visit?.Status != InspectionStatus.Concluded && new DateOnly(plan.Year, t.Month, 1).AddMonths(1) <= today);
            })],
            plan.Status != PlanStatus.Submitted && caller.KeepsPlansOf(plan.AgencyId),
            plan.Status == PlanStatus.Submitted && caller.Has(Permissions.InspectionsApprove) && caller.UserId != plan.SubmittedBy, plan.Version);
    }
}

internal sealed class GetInspectionPlanPaperHandler(PlanPages plans, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock) : IRequestHandler<GetInspectionPlanPaper, PaperFile>
{
    private const string Symbol = "KH";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public async Task<PaperFile> Handle(GetInspectionPlanPaper query, CancellationToken cancellationToken)
    {
        var plan = await plans.ReadAsync(query.Id, cancellationToken);
        return new($"ke-hoach-kiem-tra-{plan.Year}{query.Format.Extension()}", query.Format.ContentType(), writer.Write(query.Format, [PaperOf(plan)]));
    }

    private Paper PaperOf(InspectionPlanDetail plan)
    {
        var agency = facts.Current.Find(new AgencyId(plan.AgencyId));
        var place = agency?.UnitId is { } unit ? PlaceNames.Short(facts.Current.Units.Find(unit)?.Name) : "";
        var (number, symbol) = plan.DecisionNumber?.IndexOf('/', StringComparison.Ordinal) is { } at and > 0
            ? (plan.DecisionNumber[..at], plan.DecisionNumber[(at + 1)..])
            : (plan.DecisionNumber, Symbol);
        var targets = plan.Targets.Where(t => t.WithdrawnBecause is null).ToList();
        return new(
            new(null, (agency?.Name ?? "").ToUpper(Vietnamese)), new(number, symbol), new(place, plan.DecisionOn, (plan.DecisionOn ?? clock.Today()).Year), plan.Name,
            [
                Point(1, "Mục đích, căn cứ", plan.Basis ?? "Kiểm tra, giám sát việc duy trì chất lượng và sử dụng nhãn hiệu chứng nhận của sản phẩm OCOP."),
                Point(2, "Đối tượng", string.Create(Vietnamese, $"{targets.Count} chủ thể theo danh sách kèm theo. Mỗi chủ thể được kiểm tra theo kế hoạch không quá số lần quy định trong năm, trừ khi có dấu hiệu vi phạm rõ ràng.")),
                Point(3, "Thời gian", string.Create(Vietnamese, $"Năm {plan.Year}, theo tháng ghi trong danh sách.")),
                Point(4, "Tổ chức thực hiện", "Đoàn kiểm tra lập biên bản, kết luận từng đợt và theo dõi việc khắc phục; báo cáo kết quả theo quy định./."),
            ],
            new(["THỦ TRƯỞNG CƠ QUAN"], null), ["Các chủ thể có tên trong danh sách", "Lưu: VT"])
        {
            Title = "KẾ HOẠCH", Draft = plan.Status != PlanStatus.Approved,
            Annexes = [new("DANH SÁCH CHỦ THỂ ĐƯỢC KIỂM TRA", $"(Kèm theo {plan.Name})", [TableOf(targets)])],
        };
    }

    private static PaperTable TableOf(IReadOnlyList<PlanTargetItem> targets) => new(
        [new("TT", 6, PaperAlignment.Centred), new("Chủ thể", 30), new("Địa bàn", 18), new("Tháng", 8, PaperAlignment.Centred), new("Đoàn", 18), new("Lý do", 20)],
        [.. targets.Select((t, n) => (IReadOnlyList<string>)
            [
                (n + 1).ToString(CultureInfo.InvariantCulture), t.SubjectName, t.UnitName ?? "", t.Month.ToString(CultureInfo.InvariantCulture), t.TeamName ?? "", t.Signs ?? t.Why ?? "",
            ])]);

    private static PaperParagraph Point(int number, string heading, string text) =>
        PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"**{number}. {heading}:** {PaperRun.Escape(text)}"));
}
