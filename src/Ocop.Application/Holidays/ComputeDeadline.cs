using FluentValidation;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Holidays;

/// <summary>When a time limit ends that is counted from a day.</summary>
[Requires(Permissions.Known)]
public sealed record ComputeDeadline(DateOnly? From, int? Days, bool Calendar) : IQuery<Deadline>;

/// <summary>The end of a time limit.</summary>
/// <param name="From">The day that it is counted from; itself it does not count.</param>
/// <param name="Days">How many days.</param>
/// <param name="DueOn">Its last day, always a working day.</param>
/// <param name="WorkingDays">How many working days lie in it.</param>
/// <param name="DaysOff">Holidays in it, besides Saturdays and Sundays.</param>
/// <param name="Certain">Whether the holidays of the whole time are announced; otherwise the end may still move.</param>
public sealed record Deadline(DateOnly From, int Days, DateOnly DueOn, int WorkingDays, IReadOnlyList<DateOnly> DaysOff, bool Certain);

internal sealed class ComputeDeadlineValidator : AbstractValidator<ComputeDeadline>
{
    public ComputeDeadlineValidator()
    {
        RuleFor(q => q.From).NotNull().InclusiveBetween(new(1900, 1, 1), new(2999, 12, 31)).OverridePropertyName("from");
        RuleFor(q => q.Days).NotNull().InclusiveBetween(0, 1000).OverridePropertyName("days");
    }
}

internal sealed class ComputeDeadlineHandler(IReferenceFacts facts) : IRequestHandler<ComputeDeadline, Deadline>
{
    public Task<Deadline> Handle(ComputeDeadline query, CancellationToken cancellationToken)
    {
        var (calendar, from, days) = (facts.Current.Calendar, query.From!.Value, query.Days!.Value);
        var due = query.Calendar ? calendar.AddDays(from, days) : calendar.AddWorkingDays(from, days);
        IReadOnlyList<DateOnly> off = [.. calendar.Holidays.Where(h => h.On > from && h.On <= due && h.Counts && !calendar.IsWorkingDay(h.On)).Select(h => h.On)];
        return Task.FromResult(new Deadline(from, days, due, calendar.WorkingDaysBetween(from, due), off, calendar.IsCertain(from, due)));
    }
}
