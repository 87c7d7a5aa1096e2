using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;

namespace Ocop.Application.ExpiryReviews;

/// <summary>What is asked of the board.</summary>
/// <param name="Register">Unit, stars, words, order and page.</param>
/// <param name="AgencyId">Only what this agency answers for.</param>
/// <param name="Due">Only what a notice of this kind is due for.</param>
public sealed record BoardQuestion(
    RegisterFilter Register, IReadOnlyList<ExpiryBucket> Buckets, IReadOnlyList<RenewalState> States, WindowPhase? Phase, AgencyId? AgencyId, NoticeKind? Due);

/// <summary>Recognitions that end soon or have ended, the first to end first.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListExpiryReviews(BoardQuestion Question, bool Count) : IQuery<Page<ExpiryReviewRow>>;

/// <summary>All of them, row by row.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportExpiryReviews(BoardQuestion Question) : IQuery<IAsyncEnumerable<ExpiryReviewRow>>;

/// <summary>One recognition on the board.</summary>
/// <param name="CertificationId">The recognition.</param>
/// <param name="Code">The product's code.</param>
/// <param name="UnitName">Of today, else as recorded.</param>
/// <param name="AgencyName">The People's Committee of the unit of today.</param>
/// <param name="Status">Today.</param>
/// <param name="DaysLeft">Until the last valid day, today not counted; negative afterwards.</param>
/// <param name="Window">The days between which the dossier is taken, and the end; null where no rule sets any.</param>
/// <param name="Phase">Where today lies in it.</param>
/// <param name="IfMissed">What happens, and from when, if no dossier is filed.</param>
/// <param name="StateOn">The day on which the renewal came so far; null while there was no contact.</param>
/// <param name="Note">What an officer wrote down; only for those who may edit the record.</param>
/// <param name="Notices">Which notices were sent, and when.</param>
public sealed record ExpiryReviewRow(
    Guid CertificationId, Guid ProductId, string Code, string Name, Guid SubjectId, string SubjectName, string? UnitCode, string? UnitName, string? AgencyName, int Stars, string? Level,
    CertificationStatus Status, DateOnly ExpiresOn, int DaysLeft, ReevaluationDates? Window, WindowPhase? Phase, IReadOnlyList<NextStep> IfMissed, RenewalState State, DateOnly? StateOn,
    string? Note, IReadOnlyList<SentNotice> Notices);

/// <summary>A notice that was sent.</summary>
public sealed record SentNotice(NoticeKind Kind, DateOnly On, NoticeChannel Channel);

internal sealed class ListExpiryReviewsValidator : AbstractValidator<ListExpiryReviews>
{
    public ListExpiryReviewsValidator() => RuleFor(q => q.Question.Register).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class ExportExpiryReviewsValidator : AbstractValidator<ExportExpiryReviews>
{
    public ExportExpiryReviewsValidator() => RuleFor(q => q.Question.Register).SetPartValidator(new RegisterFilterValidator());
}

/// <summary>Turns questions into filters and rows into what the board shows.</summary>
internal sealed class Board(IOcopDb db, ICaller caller, Reaches reaches, RenewalRules renewals, IReferenceFacts facts, IProcessRules rules)
{
    public RegisterFilter FilterOf(BoardQuestion question)
    {
        if (question.AgencyId is { } id && facts.Current.Find(id) is null)
        {
            throw new DomainException(AgencyErrors.NotFound());
        }

        return question.Register with
        {
            Answering = question.AgencyId is { } agency ? reaches.OfAgency(agency) : null,
            Review = renewals.FilterOn(question.Register.On) with { Buckets = question.Buckets, States = question.States, Phase = question.Phase, Due = question.Due },
        };
    }

    public async Task<IReadOnlyList<ExpiryReviewRow>> ShowAsync(IReadOnlyList<RegisterRow> rows, DateOnly on, CancellationToken ct)
    {
        var ids = rows.Select(r => new CertificationId(r.CertificationId!.Value)).ToArray();
        var reviews = await db.ExpiryReviews.AsNoTracking().Where(r => ids.Contains(r.CertificationId)).ToDictionaryAsync(r => r.CertificationId.Value, ct);
        var notices = (await db.Notices.AsNoTracking().Where(n => ids.Contains(n.CertificationId)).Select(n => new { n.CertificationId, n.Kind, n.On, n.Channel }).ToListAsync(ct))
            .ToLookup(n => n.CertificationId.Value, n => new SentNotice(n.Kind, n.On, n.Channel));
        var (days, window, edits) = (rules.Get(ProcessRuleKeys.ExpiringDays, on), renewals.WindowOn(on), caller.Has(Permissions.RegisterWrite));
        var committees = facts.Current.Agencies.Where(a => a.Kind == AgencyKind.PeoplesCommittee && a.UnitId is not null && a.HoldsOn(on))
            .GroupBy(a => a.UnitId!.Value).ToDictionary(g => g.Key, g => g.First().Name);
        return [.. rows.Select(r => Show(r, reviews.GetValueOrDefault(r.CertificationId!.Value), notices[r.CertificationId!.Value]))];

        ExpiryReviewRow Show(RegisterRow r, ExpiryReview? review, IEnumerable<SentNotice> sent)
        {
            var (expires, state) = (r.Dates.ExpiresOn!.Value, review?.State ?? RenewalState.NoContact);
            var dates = window is null ? null : ReevaluationDates.Of(expires, window);
            var unit = r.CurrentUnitCode is { } code ? facts.Current.Units.Find(code, on) : null;
            return new(
                r.CertificationId!.Value, r.Id, r.Code, r.Name, r.SubjectId, r.SubjectName, r.CurrentUnitCode ?? r.UnitCode, r.CurrentUnitName ?? r.UnitName,
                unit is null ? null : committees.GetValueOrDefault(unit.Id), r.Stars!.Value, r.Level, r.Dates.On(on, days), expires, expires.DayNumber - on.DayNumber, dates,
                dates is null ? null : PhaseOf(dates, state, on), [.. NextSteps.Of(r.Dates, expires < on ? on : expires.AddDays(1), window)], state, review?.On, edits ? review?.Note : null,
                [.. sent.OrderBy(n => n.On)]);
        }
    }

    private static WindowPhase PhaseOf(ReevaluationDates dates, RenewalState state, DateOnly on) => state is RenewalState.Submitted or RenewalState.Scheduled ? WindowPhase.Filed
        : on < dates.OpensOn ? WindowPhase.Upcoming
        : on <= dates.ClosesOn ? WindowPhase.Open
        : WindowPhase.Missed;
}

internal sealed class ListExpiryReviewsHandler(IRegisterReader register, Board board, ICaller caller) : IRequestHandler<ListExpiryReviews, Page<ExpiryReviewRow>>
{
    public async Task<Page<ExpiryReviewRow>> Handle(ListExpiryReviews query, CancellationToken cancellationToken)
    {
        var (filter, within) = (board.FilterOf(query.Question), caller.ReachOf(Permissions.RegisterRead));
        var (rows, next) = await register.ListAsync(filter, within, cancellationToken);
        int? total = query.Count ? await register.CountAsync(filter, within, cancellationToken) : null;
        return new(await board.ShowAsync(rows, filter.On, cancellationToken), next, total);
    }
}

internal sealed class ExportExpiryReviewsHandler(IRegisterReader register, Board board, ICaller caller) : IRequestHandler<ExportExpiryReviews, IAsyncEnumerable<ExpiryReviewRow>>
{
    private const int AtOnce = 500;

    public Task<IAsyncEnumerable<ExpiryReviewRow>> Handle(ExportExpiryReviews query, CancellationToken cancellationToken) =>
        Task.FromResult(Rows(board.FilterOf(query.Question), caller.ReachOf(Permissions.RegisterRead), cancellationToken));

    private async IAsyncEnumerable<ExpiryReviewRow> Rows(RegisterFilter filter, Reach within, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var some in Several(register.StreamAsync(filter, within, ct), ct))
        {
            foreach (var row in await board.ShowAsync(some, filter.On, ct))
            {
                yield return row;
            }
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<RegisterRow>> Several(IAsyncEnumerable<RegisterRow> rows, [EnumeratorCancellation] CancellationToken ct)
    {
        List<RegisterRow> some = [];

        await foreach (var row in rows.WithCancellation(ct))
        {
            some.Add(row);

            if (some.Count == AtOnce)
            {
                yield return some;
                some = [];
            }
        }

        yield return some;
    }
}
