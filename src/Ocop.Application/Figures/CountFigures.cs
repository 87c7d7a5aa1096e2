using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.ExpiryReviews;
using Ocop.Application.PublicRegister;

namespace Ocop.Application.Figures;

/// <summary>What figures are counted by.</summary>
public enum FigureGrouping { Quarter, Unit }

/// <summary>What is asked: of which products, and which last valid days.</summary>
/// <param name="Register">Unit, group, type, stars.</param>
/// <param name="From">First of the last valid days.</param>
/// <param name="To">Last of them.</param>
public sealed record FigureQuestion(RegisterFilter Register, DateOnly From, DateOnly To)
{
    public const int MaxYears = 10;
}

/// <summary>How many recognitions end in which quarter and unit.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record CountExpiring(FigureQuestion Question) : IQuery<ExpiringFigures>;

/// <summary>How many of those that ended were renewed, and when.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record CountRenewals(FigureQuestion Question, FigureGrouping By) : IQuery<RenewalFigures>;

/// <summary>Recognitions by the quarter in which they end and today's unit. In quarters that are over, what expired and was not recognised again.</summary>
/// <param name="On">The day for which it was counted.</param>
public sealed record ExpiringFigures(DateOnly On, DateOnly From, DateOnly To, IReadOnlyList<ExpiringTally> Items, ExpiringTally Total);

/// <summary>Recognitions that end in a quarter in a unit.</summary>
/// <param name="Quarter">As <c>2027-Q1</c>; null in the total.</param>
/// <param name="UnitCode">Of today; null in the total and where a product lies in no unit.</param>
public sealed record ExpiringTally(string? Quarter, DateOnly? From, DateOnly? To, string? UnitCode, string? UnitName, int Count, int ThreeStars, int FourStars, int FiveStars);

/// <summary>Renewals of the recognitions that end in a time.</summary>
/// <param name="On">The day for which it was counted.</param>
public sealed record RenewalFigures(DateOnly On, DateOnly From, DateOnly To, IReadOnlyList<RenewalTally> Items, RenewalTally Total);

/// <summary>Renewals of the recognitions that end in a quarter or in a unit. What was revoked or withdrawn before its end is left out.</summary>
/// <param name="Quarter">As <c>2026-Q4</c>, where that is what was asked for.</param>
/// <param name="UnitCode">Of today, where that is what was asked for.</param>
/// <param name="Due">Recognitions that end.</param>
/// <param name="InTime">Recognised again without a day between.</param>
/// <param name="Late">Recognised again after days without a recognition.</param>
/// <param name="NotRenewed">Ended, and not recognised again.</param>
/// <param name="Pending">Valid still, and not recognised again yet.</param>
/// <param name="Rate">Percent recognised again, of those that are not pending; null of none.</param>
/// <param name="MedianDays">Median of the days from the last valid one to the decision that recognised again, where that came later; null of none.</param>
public sealed record RenewalTally(
    string? Quarter, DateOnly? From, DateOnly? To, string? UnitCode, string? UnitName, int Due, int InTime, int Late, int NotRenewed, int Pending, decimal? Rate, decimal? MedianDays);

/// <summary>Counts over the register, within a reader's reach.</summary>
public interface IRegisterFigures
{
    Task<(IReadOnlyList<ExpiringTally> Items, ExpiringTally Total)> ExpiringAsync(FigureQuestion question, Reach within, CancellationToken ct);

    /// <param name="question">Of which recognitions.</param>
    /// <param name="by">One row for each quarter or unit.</param>
    /// <param name="earliestDays">Days before its end from which a recognition can be renewed.</param>
    /// <param name="within">The reader's.</param>
    /// <param name="ct">Cancels.</param>
    Task<(IReadOnlyList<RenewalTally> Items, RenewalTally Total)> RenewalsAsync(FigureQuestion question, FigureGrouping by, int earliestDays, Reach within, CancellationToken ct);
}

internal sealed class CountExpiringValidator : AbstractValidator<CountExpiring>
{
    public CountExpiringValidator() => RuleFor(q => q.Question).SetPartValidator(new FigureQuestionValidator());
}

internal sealed class CountRenewalsValidator : AbstractValidator<CountRenewals>
{
    public CountRenewalsValidator()
    {
        RuleFor(q => q.Question).SetPartValidator(new FigureQuestionValidator());
        RuleFor(q => q.By).IsInEnum();
    }
}

internal sealed class FigureQuestionValidator : AbstractValidator<FigureQuestion>
{
    public FigureQuestionValidator()
    {
        RuleFor(q => q.Register).SetPartValidator(new RegisterFilterValidator());
        RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).LessThan(q => q.From.AddYears(FigureQuestion.MaxYears)).When(q => q.From.Year <= 9000);
        RuleFor(q => q.From).LessThan(new DateOnly(9000, 1, 1));
    }
}

internal sealed class CountExpiringHandler(IRegisterFigures figures, ICaller caller) : IRequestHandler<CountExpiring, ExpiringFigures>
{
    public async Task<ExpiringFigures> Handle(CountExpiring query, CancellationToken cancellationToken)
    {
        var (items, total) = await figures.ExpiringAsync(query.Question, caller.ReachOf(Permissions.RegisterRead), cancellationToken);
        return new(query.Question.Register.On, query.Question.From, query.Question.To, items, total);
    }
}

internal sealed class CountRenewalsHandler(IRegisterFigures figures, RenewalRules renewals, ICaller caller) : IRequestHandler<CountRenewals, RenewalFigures>
{
    public async Task<RenewalFigures> Handle(CountRenewals query, CancellationToken cancellationToken)
    {
        var on = query.Question.Register.On;
        var (items, total) = await figures.RenewalsAsync(query.Question, query.By, renewals.EarliestDaysOn(on), caller.ReachOf(Permissions.RegisterRead), cancellationToken);
        return new(on, query.Question.From, query.Question.To, items, total);
    }
}
