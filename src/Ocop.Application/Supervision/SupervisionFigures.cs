using FluentValidation;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Agencies;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Supervision;

namespace Ocop.Application.Supervision;

/// <summary>Of which supervision figures are asked.</summary>
/// <param name="From">First day; twelve months before the last one without it.</param>
/// <param name="To">Last day; today without it.</param>
/// <param name="AgencyId">Only what this agency keeps.</param>
/// <param name="UnitCode">Only at subjects of this unit.</param>
public sealed record SupervisionQuestion(DateOnly? From, DateOnly? To, AgencyId? AgencyId, string? UnitCode)
{
    public const int MaxYears = 5;
    public static readonly DateOnly Earliest = new(2000, 1, 1);
    public static readonly DateOnly Latest = new(2099, 12, 31);

    /// <exception cref="DomainException"><c>supervision.period_reversed</c>, <c>supervision.period_too_long</c></exception>
    public (DateOnly From, DateOnly To) PeriodOn(DateOnly today)
    {
        var to = To ?? today;
        var from = From ?? to.AddYears(-1).AddDays(1);

        if (from > to)
        {
            throw new DomainException(SupervisionErrors.PeriodReversed());
        }

        return to < from.AddYears(MaxYears) ? (from, to) : throw new DomainException(SupervisionErrors.PeriodTooLong(MaxYears));
    }
}

/// <summary>What supervision did in a period, within the caller's reach.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record CountSupervision(SupervisionQuestion Question) : IQuery<SupervisionFigures>;

/// <summary>The same as a report to sign.</summary>
[Requires(Permissions.SupervisionRead)]
public sealed record ReportSupervision(SupervisionQuestion Question, PaperFormat Format) : IQuery<PaperFile>;

/// <summary>What supervision did in a period, of what the caller may see. Days are days in Việt Nam.</summary>
/// <param name="On">The day for which what is overdue, late or in force was counted.</param>
/// <param name="Products">How many products were looked at in twelve months.</param>
/// <param name="FindingTime">From the day of a finding to the day on which it was settled.</param>
/// <param name="ViolationTime">From the day of a violation's detection to the day on which the case was closed.</param>
/// <param name="RecallTime">From the day of a recall's detection to the day on which it was closed.</param>
/// <param name="Months">Every month of the period, also those in which nothing happened; the first and the last may be parts.</param>
/// <param name="Agencies">Those with anything in the period.</param>
/// <param name="Units">Today's communes with anything in the period, or with a product in force.</param>
public sealed record SupervisionFigures(
    DateOnly On, DateOnly From, DateOnly To, SupervisionCounts Total, InspectedShare Products, ClosingTime FindingTime, ClosingTime ViolationTime, ClosingTime RecallTime,
    IReadOnlyList<SupervisionMonth> Months, IReadOnlyList<SupervisionAgency> Agencies, IReadOnlyList<SupervisionUnit> Units);

/// <summary>Counts of a period.</summary>
/// <param name="Inspections">Inspections concluded in it.</param>
/// <param name="FindingsOpened">Findings recorded in it.</param>
/// <param name="FindingsSettled">Findings closed with evidence or waived in it, whenever they were recorded.</param>
/// <param name="FindingsOverdue">Of those recorded in it: not settled today, and their last day is over.</param>
/// <param name="ViolationsDetected">Violations detected in it.</param>
/// <param name="ViolationsDecided">Violations on which a decision of a day in it was made.</param>
/// <param name="FinesDecidedVnd">Fines of those decisions in VND, as they stand after an appeal.</param>
/// <param name="FinesPaidVnd">Payments of days in it in VND, whenever the fine was decided.</param>
/// <param name="ViolationsClosed">Cases closed in it, for whatever reason.</param>
/// <param name="RecallsOpened">Recalls of goods opened in it.</param>
/// <param name="RecallsClosed">Recalls of goods closed in it.</param>
/// <param name="RecallsLate">Of those opened in it: the chain was told, or the decision made, too late or not yet and overdue today.</param>
public sealed record SupervisionCounts(
    int Inspections = 0, int FindingsOpened = 0, int FindingsSettled = 0, int FindingsOverdue = 0, int ViolationsDetected = 0, int ViolationsDecided = 0, long FinesDecidedVnd = 0, long FinesPaidVnd = 0,
    int ViolationsClosed = 0, int RecallsOpened = 0, int RecallsClosed = 0, int RecallsLate = 0)
{
    public static SupervisionCounts operator +(SupervisionCounts a, SupervisionCounts b) => new(
        a.Inspections + b.Inspections, a.FindingsOpened + b.FindingsOpened, a.FindingsSettled + b.FindingsSettled, a.FindingsOverdue + b.FindingsOverdue, a.ViolationsDetected + b.ViolationsDetected,
        a.ViolationsDecided + b.ViolationsDecided, a.FinesDecidedVnd + b.FinesDecidedVnd, a.FinesPaidVnd + b.FinesPaidVnd, a.ViolationsClosed + b.ViolationsClosed, a.RecallsOpened + b.RecallsOpened,
        a.RecallsClosed + b.RecallsClosed, a.RecallsLate + b.RecallsLate);
}

/// <summary>How many of the products in force on the period's last day (today, if that is still to come) were looked at in the twelve months before.</summary>
/// <param name="From">First of the twelve months' days.</param>
/// <param name="To">The last one.</param>
/// <param name="InForce">Products with a recognition in force on that day.</param>
/// <param name="Inspected">Those of them that an inspection concluded in the twelve months looked at; with an agency asked for, one of its inspections.</param>
/// <param name="Percent">Of the products in force; null of none.</param>
public sealed record InspectedShare(DateOnly From, DateOnly To, int InForce, int Inspected, decimal? Percent);

/// <summary>How long it took, of what ended in the period.</summary>
/// <param name="Count">How many ended.</param>
/// <param name="MedianDays">Half of them took no longer; null of none.</param>
/// <param name="P90Days">Nine of ten took no longer; null of none.</param>
public sealed record ClosingTime(int Count, decimal? MedianDays, decimal? P90Days);

/// <summary>A month of the period.</summary>
/// <param name="Month">As <c>2026-11</c>.</param>
/// <param name="From">Its first day in the period.</param>
/// <param name="To">Its last day in the period.</param>
public sealed record SupervisionMonth(string Month, DateOnly From, DateOnly To, SupervisionCounts Counts);

/// <summary>What one agency keeps; of a recall, the one that decided on it or opened it.</summary>
/// <param name="AgencyId">Null of what no agency keeps, such as recalls of the subjects' own.</param>
public sealed record SupervisionAgency(Guid? AgencyId, string? AgencyName, SupervisionCounts Counts);

/// <summary>What was done at subjects of a commune of today, and the products from there.</summary>
/// <param name="UnitCode">Null where subjects and products lie in no unit of today, as far as is known.</param>
/// <param name="ProductsInForce">As in the share of the products.</param>
/// <param name="ProductsInspected">As in the share of the products.</param>
public sealed record SupervisionUnit(string? UnitCode, string? UnitName, int ProductsInForce, int ProductsInspected, SupervisionCounts Counts);

/// <summary>Products in force in a unit of today, and those of them that were looked at.</summary>
public sealed record SupervisedProducts(UnitId? UnitId, int InForce, int Inspected);

/// <summary>Counts the register for supervision.</summary>
public interface ISupervisedRegister
{
    /// <summary>By today's unit.</summary>
    /// <param name="on">The day on which they are in force.</param>
    /// <param name="inspected">Products that were looked at.</param>
    /// <param name="within">The reader's reach.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<SupervisedProducts>> CountAsync(DateOnly on, IReadOnlyCollection<ProductId> inspected, Reach within, CancellationToken ct);
}

internal sealed class CountSupervisionValidator : AbstractValidator<CountSupervision>
{
    public CountSupervisionValidator() => RuleFor(q => q.Question).SetPartValidator(new SupervisionQuestionValidator());
}

internal sealed class ReportSupervisionValidator : AbstractValidator<ReportSupervision>
{
    public ReportSupervisionValidator() => RuleFor(q => q.Question).SetPartValidator(new SupervisionQuestionValidator());
}

internal sealed class SupervisionQuestionValidator : AbstractValidator<SupervisionQuestion>
{
    public SupervisionQuestionValidator()
    {
        RuleFor(q => q.From).InclusiveBetween(SupervisionQuestion.Earliest, SupervisionQuestion.Latest);
        RuleFor(q => q.To).InclusiveBetween(SupervisionQuestion.Earliest, SupervisionQuestion.Latest);
    }
}
