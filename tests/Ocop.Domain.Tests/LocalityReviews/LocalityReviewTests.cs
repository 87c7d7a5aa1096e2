using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.LocalityReviews;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.LocalityReviews;

public sealed class LocalityReviewTests
{
    private static readonly Guid Leader = IdOf(1);
    private static readonly Guid Member = IdOf(2);
    private static readonly UnitId Unit = new(IdOf(200));
    private static readonly LocalityReviewId ReviewId = new(IdOf(201));
    private static readonly StarClasses Classes = new(50, 70, 90);
    private static readonly RescoreDetails Seventy = new(70, null, true, " A ", " B ", " C ");

    private static readonly LocalityReviewDetails Details = new(new AgencyId(IdOf(3)), Unit, Today.AddDays(-365), Today, 2, " 007 ", " Kế hoạch 5 ");

    [Test]
    public void A_review_is_drafted_with_the_seed_that_was_given()
    {
        var review = LocalityReview.Draft(ReviewId, Details, Leader, Now, Today);
        Assert.That((review.Id, review.AgencyId, review.UnitId, review.From, review.To, review.SampleSize, review.Basis), Is.EqualTo(
            (ReviewId, Details.AgencyId, Unit, Details.From, Today, 2, "Kế hoạch 5")));
        Assert.That((review.Seed, review.SeedGiven, review.Status, review.CreatedBy, review.CreatedAt, review.IsConcluded), Is.EqualTo(("7", true, LocalityReviewStatus.Drafted, Leader, Now, false)));
        Assert.That(review.Code, Does.Match("^GS-2026-[0-9A-Z]+$"));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new LocalityReviewDrafted(ReviewId, review.Code, Details.AgencyId, Unit, Details.From, Today, 2, "7", true) }));
    }

    [Test]
    public void Without_a_seed_one_is_made_that_nobody_chose()
    {
        var seeds = Enumerable.Range(0, 20).Select(_ => LocalityReview.Draft(ReviewId, Details with { Seed = " " }, Leader, Now, Today)).ToList();
        Assert.That(seeds.Select(r => r.SeedGiven), Is.All.False);
        Assert.That(seeds.Select(r => r.Seed), Is.Unique.And.All.Match("^[0-9]{1,20}$"));
    }

    [TestCase(0, 0, 1, null)]
    [TestCase(1, 0, 1, "locality_review.period")]
    [TestCase(0, 1, 1, "locality_review.period")]
    [TestCase(-9, -1, 200, null)]
    [TestCase(-9, 0, 0, "locality_review.sample_size")]
    [TestCase(-9, 0, 201, "locality_review.sample_size")]
    public void A_review_looks_back_on_a_period_with_a_sample_of_1_to_200(int from, int to, int size, string? code) =>
        RefusesOrDoes(code, () => LocalityReview.Draft(ReviewId, Details with { From = Today.AddDays(from), To = Today.AddDays(to), SampleSize = size }, Leader, Now, Today));

    [Test]
    public void The_words_of_a_review_have_their_longest()
    {
        Refuses("locality_review.seed_malformed", () => LocalityReview.Draft(ReviewId, Details with { Seed = "x" }, Leader, Now, Today));
        TakesAtMost(4000, "basis", text => LocalityReview.Draft(ReviewId, Details with { Basis = text }, Leader, Now, Today));
        Assert.That(Refused(() => LocalityReview.Draft(ReviewId, Details with { Seed = new('1', 4001) }, Leader, Now, Today)).English, Does.StartWith("'seed'"));
        TakesAtMost(4000, "productNote", text => Rescore(Seventy with { ProductNote = text }));
        TakesAtMost(4000, "marketingNote", text => Rescore(Seventy with { MarketingNote = text }));
        TakesAtMost(4000, "qualityNote", text => Rescore(Seventy with { QualityNote = text }));
        TakesAtMost(4000, "text", text => Find(Drawn(), text));
        TakesAtMost(4000, "measure", text => Drawn().Find("x", text, Today, null, Leader, Now, Today));
        TakesAtMost(4000, "answer", text =>
        {
            var review = Concluded();
            review.Answer(review.Findings[0].Id, text, Member, Now);
        });
    }

    [Test]
    public void The_sample_is_drawn_once_from_all_candidates_and_anybody_draws_the_same_again()
    {
        var review = Drafted();
        var candidates = Candidates(5);
        review.Draw([.. candidates.Reverse()], Member, Now);

        var expected = SampleDraw.Draw("7", candidates.Select(c => KeyValuePair.Create(c.CertificationId.Value, c.Tickets)), 2);
        Assert.That(review.Items.Select(i => (i.Ordinal, i.CertificationId.Value)), Is.EqualTo(new[] { (1, expected[0]), (2, expected[1]) }));
        Assert.That(review.DrawAgain(), Is.EqualTo(expected));
        Assert.That(review.Candidates.Select(c => (c.CertificationId, c.ProductId, c.Tickets, string.Join(' ', c.Reasons))), Is.EqualTo(
            candidates.Select(c => (c.CertificationId, c.ProductId, c.Tickets, string.Join(' ', c.Reasons)))), "in the order of their ids");
        Assert.That((review.Status, review.Algorithm, review.CandidateCount, review.DrawnBy, review.DrawnAt), Is.EqualTo(
            (LocalityReviewStatus.Drawn, "sha256-tickets-1", (int?)5, (Guid?)Member, (DateTimeOffset?)Now)));

        var (item, drawn) = (review.Items[0], candidates.Single(c => c.CertificationId.Value == expected[0]));
        Assert.That((item.ProductId, item.OriginalStars, item.OriginalScore, item.Tickets, item.Reasons, item.Outcome), Is.EqualTo(
            (drawn.ProductId, 4, (decimal?)75, drawn.Tickets, drawn.Reasons, (RescoreOutcome?)null)));
        var told = (LocalityReviewDrawn)review.PopEvents().Single();
        Assert.That((told.Seed, told.Algorithm, told.Candidates), Is.EqualTo(("7", "sha256-tickets-1", 5)));
        Assert.That(told.CertificationIds.Select(c => c.Value), Is.EqualTo(expected));
        Refuses("locality_review.drawn", () => review.Draw(candidates, Member, Now));
    }

    [Test]
    public void A_sample_is_not_larger_than_what_there_is()
    {
        Refuses("locality_review.too_few_candidates", () => Drafted().Draw(Candidates(1), Member, Now));
        Assert.DoesNotThrow(() => Drafted().Draw(Candidates(2), Member, Now));
    }

    [TestCase(49.99, true, null, RescoreOutcome.NotEligible)]
    [TestCase(50, true, 3, RescoreOutcome.Lower)]
    [TestCase(69.99, true, 3, RescoreOutcome.Lower)]
    [TestCase(70, true, 4, RescoreOutcome.Same)]
    [TestCase(89.99, true, 4, RescoreOutcome.Same)]
    [TestCase(90, true, 5, RescoreOutcome.Higher)]
    [TestCase(100, true, 5, RescoreOutcome.Higher)]
    [TestCase(100, false, null, RescoreOutcome.NotEligible)]
    [TestCase(0, true, null, RescoreOutcome.NotEligible)]
    public void Scoring_again_gives_the_stars_of_the_points_if_what_is_mandatory_is_met(double score, bool met, int? stars, RescoreOutcome outcome)
    {
        var item = Rescore(Seventy with { Score = (decimal)score, MandatoryMet = met }).Items[0];
        Assert.That((item.Score, item.MandatoryMet, item.Stars, item.Outcome, item.ScoreDifference), Is.EqualTo(((decimal?)score, (bool?)met, stars, (RescoreOutcome?)outcome, (decimal?)score - 75)));
    }

    [TestCase(-0.01)]
    [TestCase(100.01)]
    [TestCase(70.005)]
    public void A_score_is_0_to_100_with_two_decimals(double score)
    {
        Refuses("locality_review.score_outside", () => Rescore(Seventy with { Score = (decimal)score }));
        Refuses("locality_review.score_outside", () => Rescore(Seventy with { OriginalScore = (decimal)score }, original: null));
    }

    [Test]
    public void A_score_of_the_dossier_counts_only_where_the_register_knows_none_and_may_be_put_right()
    {
        var known = Rescore(Seventy with { OriginalScore = 88 }).Items[0];
        Assert.That((known.OriginalScore, known.OriginalScoreFromDossier), Is.EqualTo(((decimal?)75, false)));

        var review = Rescore(Seventy with { OriginalScore = 88 }, original: null);
        var item = review.Items[0];
        Assert.That((item.OriginalScore, item.OriginalScoreFromDossier, item.ScoreDifference), Is.EqualTo(((decimal?)88, true, (decimal?)-18)));
        review.Rescore(item.Id, Seventy with { OriginalScore = 87.5m }, Classes, Leader, Now);
        Assert.That(item.OriginalScore, Is.EqualTo(87.5m));
        review.Rescore(item.Id, Seventy, Classes, Leader, Now);
        Assert.That(item.OriginalScore, Is.EqualTo(87.5m));
    }

    [Test]
    public void Scoring_tells_what_was_and_what_is_and_why()
    {
        var review = Rescore(Seventy);
        var item = review.Items[0];
        Assert.That((review.Status, item.ProductNote, item.MarketingNote, item.QualityNote, item.ScoredBy, item.ScoredAt), Is.EqualTo(
            (LocalityReviewStatus.UnderWay, "A", "B", "C", (Guid?)Leader, (DateTimeOffset?)Now)));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new LocalityReviewItemRescored(ReviewId, item.Id, item.CertificationId, 75, 4, 70, 4, RescoreOutcome.Same, "A", "B", "C") }));
        Refuses("locality_review.item_unknown", () => review.Rescore(IdOf(299), Seventy, Classes, Leader, Now));
    }

    [Test]
    public void Before_the_draw_and_after_the_conclusion_nothing_is_scored_found_or_concluded()
    {
        (string Code, LocalityReview Review)[] reviews = [("locality_review.not_drawn", Drafted()), ("locality_review.concluded", Concluded()), ("locality_review.concluded", Published())];

        foreach (var (code, review) in reviews)
        {
            Refuses(code, () => review.Rescore(IdOf(1), Seventy, Classes, Leader, Now));
            Refuses(code, () => Find(review));
            Refuses(code, () => review.Conclude("x", Leader, Now));
        }
    }

    [Test]
    public void A_finding_says_what_the_locality_has_to_do_by_when()
    {
        var review = Drawn();
        var item = review.Items[1].Id;
        var finding = review.Find(" Chấm rộng ", " Chấm lại ", Today, item, Member, Now, Today);
        Assert.That((finding.Text, finding.Measure, finding.DueOn, finding.ItemId, finding.RaisedBy, finding.RaisedAt, finding.Status), Is.EqualTo(
            ("Chấm rộng", "Chấm lại", Today, (Guid?)item, Member, Now, ReviewFindingStatus.Open)));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new LocalityReviewFindingRaised(ReviewId, finding.Id, Unit, Today, "Chấm rộng", "Chấm lại") }));
        Refuses("locality_review.item_unknown", () => review.Find("x", "x", Today, IdOf(299), Leader, Now, Today));
        Refuses("locality_review.due_in_past", () => review.Find("x", "x", Today.AddDays(-1), null, Leader, Now, Today));
        Requires("text", "nội dung phát hiện", () => Find(review, " "));
        Requires("measure", "yêu cầu khắc phục", () => review.Find("x", "", Today, null, Leader, Now, Today));

        for (var n = 1; n < 100; n++)
        {
            Find(review);
        }

        Refuses("locality_review.too_many_findings", () => Find(review));
    }

    [Test]
    public void An_answer_is_sent_back_given_again_and_settled_also_after_the_conclusion()
    {
        var review = Concluded();
        var finding = review.Findings.Single();
        Assert.That((finding.IsOverdue(Today), finding.IsOverdue(Today.AddDays(1))), Is.EqualTo((false, true)));
        Refuses("locality_review.finding_not_answered", () => review.Settle(finding.Id, true, null, Leader, Now));
        Requires("answer", "kết quả khắc phục", () => review.Answer(finding.Id, " ", Member, Now));

        review.Answer(finding.Id, " Đã chấm lại ", Member, Now);
        Assert.That((finding.Status, finding.Answer, finding.AnsweredBy, finding.AnsweredAt, finding.IsOverdue(Today.AddDays(1))), Is.EqualTo(
            (ReviewFindingStatus.Answered, "Đã chấm lại", (Guid?)Member, (DateTimeOffset?)Now, false)));
        Requires("text", "lý do chưa chấp nhận", () => review.Settle(finding.Id, false, " ", Leader, Now));
        review.Settle(finding.Id, false, " Thiếu biên bản ", Leader, Now);
        Assert.That((finding.Status, finding.SentBackBecause, finding.SettledBy), Is.EqualTo((ReviewFindingStatus.Open, "Thiếu biên bản", (Guid?)null)));

        review.Answer(finding.Id, "Gửi kèm", Member, Now);
        review.Settle(finding.Id, true, " Đủ ", Leader, Now);
        Assert.That((finding.Status, finding.Settlement, finding.SentBackBecause, finding.SettledBy, finding.SettledAt), Is.EqualTo(
            (ReviewFindingStatus.Settled, "Đủ", (string?)null, (Guid?)Leader, (DateTimeOffset?)Now)));
        Refuses("locality_review.finding_settled", () => review.Answer(finding.Id, "x", Member, Now));
        Refuses("locality_review.finding_settled", () => review.Settle(finding.Id, true, null, Leader, Now));
        Refuses("locality_review.finding_unknown", () => review.Answer(IdOf(299), "x", Member, Now));
        Assert.That(review.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new LocalityReviewFindingAnswered(ReviewId, finding.Id, "Đã chấm lại"), new LocalityReviewFindingSettled(ReviewId, finding.Id, false, "Thiếu biên bản"),
            new LocalityReviewFindingAnswered(ReviewId, finding.Id, "Gửi kèm"), new LocalityReviewFindingSettled(ReviewId, finding.Id, true, "Đủ"),
        }));
    }

    [Test]
    public void A_review_is_concluded_when_all_is_scored_and_counts_what_differs()
    {
        var review = Rescore(Seventy);
        Refuses("locality_review.unscored", () => review.Conclude("x", Leader, Now));
        review.Rescore(review.Items[1].Id, Seventy with { MandatoryMet = false }, Classes, Leader, Now);
        Find(review);
        review.PopEvents();
        Requires("text", "kết luận", () => review.Conclude(" ", Leader, Now));
        review.Conclude(" Chấm rộng ", Member, Now);
        Assert.That((review.Status, review.Conclusion, review.ConcludedBy, review.ConcludedAt, review.IsConcluded), Is.EqualTo(
            (LocalityReviewStatus.Concluded, "Chấm rộng", (Guid?)Member, (DateTimeOffset?)Now, true)));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new LocalityReviewConcluded(ReviewId, Unit, 2, 1, 1, "Chấm rộng") }));
    }

    [Test]
    public void The_summary_is_published_once_after_the_conclusion_with_the_products_names_if_that_was_decided()
    {
        Refuses("locality_review.not_concluded", () => Rescore(Seventy).Publish(true, Leader, Now));
        var review = Concluded();
        review.Publish(true, Member, Now);
        Assert.That((review.Status, review.PublishesProducts, review.PublishedBy, review.PublishedAt, review.IsConcluded), Is.EqualTo(
            (LocalityReviewStatus.Published, true, (Guid?)Member, (DateTimeOffset?)Now, true)));
        Assert.That(review.PopEvents(), Is.EqualTo(new[] { new LocalityReviewPublished(ReviewId, review.Code, Unit, 2, 1) }));
        Refuses("locality_review.published", () => review.Publish(false, Member, Now));
        Assert.That(Published().PublishesProducts, Is.False);
    }

    private static LocalityReview Drafted()
    {
        var review = LocalityReview.Draft(ReviewId, Details, Leader, Now, Today);
        review.PopEvents();
        return review;
    }

    private static LocalityReview Drawn(decimal? original = 75)
    {
        var review = Drafted();
        review.Draw(Candidates(3, original), Leader, Now);
        review.PopEvents();
        return review;
    }

    private static LocalityReview Rescore(RescoreDetails details, decimal? original = 75)
    {
        var review = Drawn(original);
        review.Rescore(review.Items[0].Id, details, Classes, Leader, Now);
        return review;
    }

    private static LocalityReview Concluded()
    {
        var review = Rescore(Seventy);
        review.Rescore(review.Items[1].Id, Seventy with { Score = 90 }, Classes, Leader, Now);
        Find(review);
        review.Conclude("x", Leader, Now);
        review.PopEvents();
        return review;
    }

    private static LocalityReview Published()
    {
        var review = Concluded();
        review.Publish(false, Leader, Now);
        return review;
    }

    private static ReviewFinding Find(LocalityReview review, string text = "x") => review.Find(text, "x", Today, null, Leader, Now, Today);

    private static CandidateDetails[] Candidates(int count, decimal? score = 75) =>
        [.. Enumerable.Range(1, count).Select(n => new CandidateDetails(new(IdOf(210 + n)), new(IdOf(220 + n)), 4, score, 10 * n, ["every", $"r{n}"]))];
}
