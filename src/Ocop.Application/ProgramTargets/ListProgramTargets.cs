using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.ProgramTargets;

namespace Ocop.Application.ProgramTargets;

/// <summary>The targets of a year, or of all years, with what was reached. What is counted is public, so it is counted whole for every reader.</summary>
/// <param name="UnitCode">Only this unit's.</param>
[Requires(Permissions.RegisterRead)]
public sealed record ListProgramTargets(int? Year, string? UnitCode) : IQuery<Page<ProgramTargetItem>>;

/// <summary>A target and what was reached.</summary>
/// <param name="UnitName">As it was called at the year's end.</param>
/// <param name="Value">At least so many; percent where the measure is a rate.</param>
/// <param name="Reached">Counted from the register; null before the year begins, and for a rate of nothing.</param>
/// <param name="CountedOn">The day for which it was counted: the year's last, or today.</param>
/// <param name="Percent">What was reached, of the target, rounded; null where that says nothing.</param>
/// <param name="Met">Whether it was reached; null where nothing was counted.</param>
/// <param name="LegalDocumentNumber">Of the plan that sets it, where it is recorded.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
/// <param name="Version">For If-Match.</param>
public sealed record ProgramTargetItem(
    Guid Id, int Year, string UnitCode, string UnitName, UnitLevel UnitLevel, TargetMeasure Measure, int Value, decimal? Reached, DateOnly? CountedOn, int? Percent, bool? Met,
    Guid? LegalDocumentId, string? LegalDocumentNumber, string Source, bool Confirmed, uint Version);

/// <summary>What the register counts for a unit in a year.</summary>
/// <param name="Due">Recognitions that ended or end in the year and are not pending.</param>
/// <param name="Renewed">Of these, those whose products were recognised again.</param>
public sealed record ProgramActuals(int InForce, int FourStarsInForce, int FiveStarsInForce, int SubjectsInForce, int NewlyRecognised, int Upgraded, int Due, int Renewed)
{
    public decimal? Of(TargetMeasure measure) => measure switch
    {
        TargetMeasure.InForce => InForce,
        TargetMeasure.FourStarsInForce => FourStarsInForce,
        TargetMeasure.FiveStarsInForce => FiveStarsInForce,
        TargetMeasure.SubjectsInForce => SubjectsInForce,
        TargetMeasure.NewlyRecognised => NewlyRecognised,
        TargetMeasure.Upgraded => Upgraded,
        TargetMeasure.RenewalRate => Due == 0 ? null : Math.Round(100m * Renewed / Due, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };
}

/// <summary>Counts for the programme's targets.</summary>
public interface IProgramActuals
{
    /// <summary>Of these units, in one pass; a unit with nothing is left out.</summary>
    /// <param name="year">Of what happens in a year.</param>
    /// <param name="on">The day on which the register is looked at.</param>
    /// <param name="today">What ends later is pending.</param>
    /// <param name="earliestDays">Days before its end from which a recognition can be renewed.</param>
    Task<IReadOnlyDictionary<UnitId, ProgramActuals>> CountAsync(int year, DateOnly on, DateOnly today, int earliestDays, IReadOnlyCollection<UnitId> units, CancellationToken ct);
}

internal sealed class ListProgramTargetsValidator : AbstractValidator<ListProgramTargets>
{
    public ListProgramTargetsValidator()
    {
        RuleFor(q => q.Year).InclusiveBetween(ProgramTarget.FirstYear, ProgramTarget.LastYear);
        RuleFor(q => q.UnitCode).MaximumLength(20).OverridePropertyName("unit");
    }
}

internal sealed class ListProgramTargetsHandler(IOcopDb db, IReferenceFacts facts, IProgramActuals actuals, RenewalRules renewals, TimeProvider clock)
    : IRequestHandler<ListProgramTargets, Page<ProgramTargetItem>>
{
    public async Task<Page<ProgramTargetItem>> Handle(ListProgramTargets query, CancellationToken cancellationToken)
    {
        var (tree, today) = (facts.Current.Units, clock.Today());
        var targets = await db.ProgramTargets.AsNoTracking().Where(t => t.WithdrawnAt == null && (query.Year == null || t.Year == query.Year)).ToListAsync(cancellationToken);

        if (query.UnitCode is { } code)
        {
            targets.RemoveAll(t => tree.Find(t.UnitId)!.Code != code);
        }

        Dictionary<(int Year, UnitId Unit), ProgramActuals> reached = [];

        foreach (var year in targets.GroupBy(t => t.Year))
        {
            if (ProgramYears.CountedOn(year.Key, today) is { } on)
            {
                var counted = await actuals.CountAsync(year.Key, on, today, renewals.EarliestDaysOn(today), [.. year.Select(t => t.UnitId).Distinct()], cancellationToken);

                foreach (var (unit, figures) in counted)
                {
                    reached[(year.Key, unit)] = figures;
                }
            }
        }

        return new([.. targets.OrderByDescending(t => t.Year).ThenBy(t => tree.Find(t.UnitId)!.Level).ThenBy(t => tree.Find(t.UnitId)!.Code, StringComparer.Ordinal).ThenBy(t => t.Measure)
            .Select(t => Item(t, tree.Find(t.UnitId)!, today, reached.GetValueOrDefault((t.Year, t.UnitId))))], null);
    }

    private ProgramTargetItem Item(ProgramTarget t, AdministrativeUnit unit, DateOnly today, ProgramActuals? figures)
    {
        var on = ProgramYears.CountedOn(t.Year, today);
        var reached = on is null ? null : (figures ?? new(0, 0, 0, 0, 0, 0, 0, 0)).Of(t.Measure);
        return new(
            t.Id.Value, t.Year, unit.Code, unit.Name, unit.Level, t.Measure, t.Value, reached, on,
            reached is { } r && t.Value > 0 ? (int)Math.Round(100 * r / t.Value) : null, reached is null ? null : reached >= t.Value,
            t.LegalDocumentId?.Value, t.LegalDocumentId is { } id ? facts.Current.Find(id)?.Number : null, t.Source, t.Confirmed, t.Version);
    }
}
