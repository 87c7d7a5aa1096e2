using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.ExpiryReviews;

/// <summary>The board in figures, in all and by unit.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record CountExpiryReviews(BoardQuestion Question) : IQuery<ExpiryReviewCounts>;

/// <summary>The board in figures.</summary>
/// <param name="On">The day for which it was counted.</param>
/// <param name="Total">Of all units.</param>
/// <param name="ByUnit">By the unit of today; what lies in none comes last.</param>
/// <param name="Window">The rule: days before the last valid day.</param>
public sealed record ExpiryReviewCounts(DateOnly On, ExpiryTally Total, IReadOnlyList<UnitTally> ByUnit, ReevaluationWindow? Window);

/// <summary>How many recognitions.</summary>
/// <param name="Within30">At most 30 days are left.</param>
/// <param name="Within60">31 to 60.</param>
/// <param name="Within90">61 to 90.</param>
/// <param name="Within180">91 to 180.</param>
/// <param name="Expired">Expired and not recognised again.</param>
/// <param name="ExpiredIdle">Of these, those about which nobody has spoken with the subject.</param>
/// <param name="WindowOpen">The dossier is taken now, and was not filed yet.</param>
/// <param name="WindowMissed">The window has closed without a dossier; the expired included.</param>
/// <param name="Filed">The dossier was filed.</param>
/// <param name="OpeningNoticesDue">Notices to send before the window opens.</param>
/// <param name="ClosingNoticesDue">Notices to send before it closes.</param>
public sealed record ExpiryTally(
    int Within30, int Within60, int Within90, int Within180, int Expired, int ExpiredIdle, int WindowOpen, int WindowMissed, int Filed, int OpeningNoticesDue, int ClosingNoticesDue)
{
    public static ExpiryTally operator +(ExpiryTally a, ExpiryTally b) => new(
        a.Within30 + b.Within30, a.Within60 + b.Within60, a.Within90 + b.Within90, a.Within180 + b.Within180, a.Expired + b.Expired, a.ExpiredIdle + b.ExpiredIdle,
        a.WindowOpen + b.WindowOpen, a.WindowMissed + b.WindowMissed, a.Filed + b.Filed, a.OpeningNoticesDue + b.OpeningNoticesDue, a.ClosingNoticesDue + b.ClosingNoticesDue);
}

/// <summary>The figures of one unit.</summary>
/// <param name="AgencyName">Its People's Committee.</param>
public sealed record UnitTally(string? UnitCode, string? UnitName, string? AgencyName, ExpiryTally Counts);

/// <summary>Counts the board.</summary>
public interface IExpiryReviewCounts
{
    Task<IReadOnlyList<(Guid? UnitId, string? UnitCode, string? UnitName, ExpiryTally Counts)>> ByUnitAsync(RegisterFilter filter, Reach within, CancellationToken ct);
}

internal sealed class CountExpiryReviewsValidator : AbstractValidator<CountExpiryReviews>
{
    public CountExpiryReviewsValidator() => RuleFor(q => q.Question.Register).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class CountExpiryReviewsHandler(IExpiryReviewCounts counts, Board board, ICaller caller, IReferenceFacts facts) : IRequestHandler<CountExpiryReviews, ExpiryReviewCounts>
{
    public async Task<ExpiryReviewCounts> Handle(CountExpiryReviews query, CancellationToken cancellationToken)
    {
        var filter = board.FilterOf(query.Question);
        var rows = await counts.ByUnitAsync(filter, caller.ReachOf(Permissions.RegisterRead), cancellationToken);
        var committees = facts.Current.Agencies.Where(a => a.Kind == AgencyKind.PeoplesCommittee && a.UnitId is not null && a.HoldsOn(filter.On))
            .GroupBy(a => a.UnitId!.Value.Value).ToDictionary(g => g.Key, g => g.First().Name);
        return new(
            filter.On, rows.Select(r => r.Counts).Aggregate(new ExpiryTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), (a, b) => a + b),
            [.. rows.Select(r => new UnitTally(r.UnitCode, r.UnitName, r.UnitId is { } id ? committees.GetValueOrDefault(id) : null, r.Counts))], filter.Review!.Window);
    }
}
