using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Holidays;

namespace Ocop.Application.Holidays;

/// <summary>The holidays of a year and the Saturdays worked for them; without a year, those of this one.</summary>
[Requires(Permissions.Known)]
public sealed record ListHolidays(int? Year) : IQuery<HolidayYear>;

/// <summary>A year's holidays, and what their ETag is made of.</summary>
public sealed record HolidayYear(Page<HolidayRow> Page, string Version, int Year);

/// <summary>A day that public bodies have off, or a Saturday that they work.</summary>
/// <param name="On">The day.</param>
/// <param name="InsteadOf">The day that it was exchanged for, or the holiday that it stands in for.</param>
/// <param name="Confirmed">Whether a source at hand states it. An exchange that is not confirmed moves no deadline.</param>
/// <param name="Source">The act or notice.</param>
/// <param name="WorkingDay">Whether deadlines count the day.</param>
public sealed record HolidayRow(
    DateOnly On, HolidayKind Kind, string Name, string NameEn, DateOnly? InsteadOf, bool Confirmed, string Source, bool WorkingDay);

internal sealed class ListHolidaysValidator : AbstractValidator<ListHolidays>
{
    public ListHolidaysValidator() => RuleFor(q => q.Year).InclusiveBetween(1900, 2999).OverridePropertyName("year");
}

internal sealed class ListHolidaysHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListHolidays, HolidayYear>
{
    public Task<HolidayYear> Handle(ListHolidays query, CancellationToken cancellationToken)
    {
        var (current, year) = (facts.Current, query.Year ?? clock.Today().Year);
        var calendar = current.Calendar;
        IReadOnlyList<HolidayRow> rows =
        [
            .. calendar.Holidays.Where(h => h.On.Year == year)
                .Select(h => new HolidayRow(h.On, h.Kind, h.Name, h.NameEn, h.InsteadOf, h.Confirmed, h.Source, calendar.IsWorkingDay(h.On))),
        ];
        return Task.FromResult(new HolidayYear(new(rows, null), current.Version, year));
    }
}
