using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;

namespace Ocop.Application.LocalityReviews;

/// <summary>Draws the sample, once.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record DrawLocalityReview(LocalityReviewId Id, uint Version) : ICommand<Unit>;

/// <summary>Enters the score of a drawn dossier scored again; another time puts it right.</summary>
/// <param name="OriginalScore">As in the dossier, where the register knows none.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record RescoreReviewItem(
    LocalityReviewId Id, uint Version, Guid ItemId, decimal? Score, decimal? OriginalScore, bool MandatoryMet, string? ProductNote, string? MarketingNote, string? QualityNote) : ICommand<Unit>;

/// <summary>Notes what was found about the locality, and what it has to do.</summary>
/// <param name="ItemId">The drawn recognition that showed it.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record RaiseReviewFinding(LocalityReviewId Id, string Text, string Measure, DateOnly? DueOn, Guid? ItemId) : ICommand<Guid>;

/// <summary>Enters what the locality did; by the locality, or by the reviewing agency where it came on paper.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record AnswerReviewFinding(LocalityReviewId Id, Guid FindingId, string Answer) : ICommand<Unit>;

/// <summary>Accepts an answer, or sends it back.</summary>
/// <param name="Text">Why it is sent back; needed only then.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record SettleReviewFinding(LocalityReviewId Id, uint Version, Guid FindingId, bool? Settled, string? Text) : ICommand<Unit>;

/// <summary>Concludes, once everything drawn was scored again.</summary>
[Requires(Permissions.InspectionsPlan)]
public sealed record ConcludeLocalityReview(LocalityReviewId Id, uint Version, string Text) : ICommand<Unit>;

/// <summary>Lets everyone read the summary.</summary>
/// <param name="Products">Whether the products' names are read too.</param>
[Requires(Permissions.InspectionsPlan)]
public sealed record PublishLocalityReview(LocalityReviewId Id, uint Version, bool Products) : ICommand<Unit>;

internal sealed class RescoreReviewItemValidator : AbstractValidator<RescoreReviewItem>
{
    public RescoreReviewItemValidator()
    {
        RuleFor(c => c.Score).NotNull();
        RuleFor(c => c.ProductNote).MaximumLength(LocalityReview.MaxTextLength);
        RuleFor(c => c.MarketingNote).MaximumLength(LocalityReview.MaxTextLength);
        RuleFor(c => c.QualityNote).MaximumLength(LocalityReview.MaxTextLength);
    }
}

internal sealed class RaiseReviewFindingValidator : AbstractValidator<RaiseReviewFinding>
{
    public RaiseReviewFindingValidator()
    {
        RuleFor(c => c.Text).NotEmpty().MaximumLength(LocalityReview.MaxTextLength);
        RuleFor(c => c.Measure).NotEmpty().MaximumLength(LocalityReview.MaxTextLength);
        RuleFor(c => c.DueOn).NotNull();
    }
}

internal sealed class AnswerReviewFindingValidator : AbstractValidator<AnswerReviewFinding>
{
    public AnswerReviewFindingValidator() => RuleFor(c => c.Answer).NotEmpty().MaximumLength(LocalityReview.MaxTextLength);
}

internal sealed class SettleReviewFindingValidator : AbstractValidator<SettleReviewFinding>
{
    public SettleReviewFindingValidator()
    {
        RuleFor(c => c.Settled).NotNull();
        RuleFor(c => c.Text).MaximumLength(LocalityReview.MaxTextLength);
    }
}

internal sealed class ConcludeLocalityReviewValidator : AbstractValidator<ConcludeLocalityReview>
{
    public ConcludeLocalityReviewValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(LocalityReview.MaxTextLength);
}

internal sealed class DrawLocalityReviewHandler(IOcopDb db, ICaller caller, ReviewCandidates candidates, TimeProvider clock) : IRequestHandler<DrawLocalityReview, Unit>
{
    public async Task<Unit> Handle(DrawLocalityReview command, CancellationToken cancellationToken)
    {
        var review = await db.GetLocalityReviewAsync(caller, command.Id, command.Version, cancellationToken);
        review.Draw(await candidates.OfAsync(review, clock.Today(), cancellationToken), caller.Reviewer(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class RescoreReviewItemHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<RescoreReviewItem, Unit>
{
    public async Task<Unit> Handle(RescoreReviewItem command, CancellationToken cancellationToken)
    {
        var review = await db.GetLocalityReviewAsync(caller, command.Id, command.Version, cancellationToken);
        var recognition = review.Items.SingleOrDefault(i => i.Id == command.ItemId)?.CertificationId ?? default;

        // scored by the classes of its own day, as the locality had to
        var on = await db.Certifications.Where(c => c.Id == recognition).Select(c => c.DecisionDate).SingleOrDefaultAsync(cancellationToken) ?? clock.Today();
        StarClasses classes = new(rules.Get(ProcessRuleKeys.PointsForThreeStars, on), rules.Get(ProcessRuleKeys.PointsForFourStars, on), rules.Get(ProcessRuleKeys.PointsForFiveStars, on));
        review.Rescore(
            command.ItemId, new(command.Score!.Value, command.OriginalScore, command.MandatoryMet, command.ProductNote, command.MarketingNote, command.QualityNote), classes, caller.Reviewer(),
            clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class RaiseReviewFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RaiseReviewFinding, Guid>
{
    public async Task<Guid> Handle(RaiseReviewFinding command, CancellationToken cancellationToken)
    {
        var review = await db.GetReviewForAppendAsync(caller, command.Id, cancellationToken);
        return review.Find(command.Text, command.Measure, command.DueOn!.Value, command.ItemId, caller.Reviewer(), clock.GetUtcNow(), clock.Today()).Id;
    }
}

internal sealed class AnswerReviewFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<AnswerReviewFinding, Unit>
{
    public async Task<Unit> Handle(AnswerReviewFinding command, CancellationToken cancellationToken)
    {
        var review = await db.GetReviewForAnswerAsync(caller, command.Id, cancellationToken);
        review.Answer(command.FindingId, command.Answer, caller.Reviewer(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class SettleReviewFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<SettleReviewFinding, Unit>
{
    public async Task<Unit> Handle(SettleReviewFinding command, CancellationToken cancellationToken)
    {
        var review = await db.GetLocalityReviewAsync(caller, command.Id, command.Version, cancellationToken);
        review.Settle(command.FindingId, command.Settled!.Value, command.Text, caller.Reviewer(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class ConcludeLocalityReviewHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ConcludeLocalityReview, Unit>
{
    public async Task<Unit> Handle(ConcludeLocalityReview command, CancellationToken cancellationToken)
    {
        (await db.GetLocalityReviewAsync(caller, command.Id, command.Version, cancellationToken)).Conclude(command.Text, caller.Reviewer(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class PublishLocalityReviewHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<PublishLocalityReview, Unit>
{
    public async Task<Unit> Handle(PublishLocalityReview command, CancellationToken cancellationToken)
    {
        (await db.GetLocalityReviewAsync(caller, command.Id, command.Version, cancellationToken)).Publish(command.Products, caller.Reviewer(), clock.GetUtcNow());
        return Unit.Value;
    }
}
