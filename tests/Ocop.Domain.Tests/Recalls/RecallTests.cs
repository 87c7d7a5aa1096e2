using CsCheck;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Recalls;

public sealed class RecallTests
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly Today = new(2026, 11, 23);
    internal static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");
    internal static readonly AgencyId Agency = AgencyId.Of("so-y-te", null);
    internal static readonly ProductId Honey = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
    internal static readonly ProductId Tea = new(Guid.Parse("44444444-4444-4444-4444-444444444444"));
    private static readonly DateTimeOffset Detected = Now.AddHours(-10);
    private static readonly SubjectId Subject = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly Gen<(int Sold, int Left, int Recovered, int Destroyed)> AnyFigures = Gen.Select(Gen.Int[-2, 14], Gen.Int[-2, 14], Gen.Int[-2, 14], Gen.Int[-2, 14]);

    [Test]
    public void What_a_subject_takes_back_of_its_own_accord_is_under_way_at_once()
    {
        var recall = Recall.Open(Case(false, Lot("L1"), Lot("L1", Tea), Lot("L2")) with { Basis = " Có nấm\r\nmốc ", AgencyId = null }, Deadlines, By, Now);
        Assert.That((recall.Status, recall.Forced, recall.Basis, recall.LotCodes, recall.AgencyId), Is.EqualTo((RecallStatus.UnderWay, false, "Có nấm\nmốc", "L1 L1 L2", (AgencyId?)null)));
        Assert.That((recall.NoticeDueAt, recall.DecisionDueAt, recall.OpenedAt, recall.OpenedBy), Is.EqualTo((Now.AddHours(24), (DateTimeOffset?)null, Now, By)));
        Assert.That(recall.Code, Does.StartWith("TH-2026-"));
        Assert.That(Crockford.IsValid(recall.Code["TH-2026-".Length..]), Is.True);
        var recorded = (RecallRecorded)recall.PopEvents().Single();
        Assert.That((recorded.Code, recorded.Trigger, recorded.Forced, recorded.DetectedAt, recorded.Basis), Is.EqualTo((recall.Code, RecallTrigger.Laboratory, false, Detected, "Có nấm\nmốc")));
        Assert.That(recorded.ProductIds, Is.EqualTo(new[] { Honey, Tea }));
        Assert.That(recorded.Lots, Is.EqualTo(new[] { "L1", "L1", "L2" }));
    }

    [Test]
    public void A_forced_recall_waits_for_its_decision()
    {
        var recall = Recall.Open(Case(true, Lot("L1")), Deadlines, By, Now);
        Assert.That((recall.Status, recall.DecisionDueAt), Is.EqualTo((RecallStatus.Undecided, (DateTimeOffset?)Now.AddDays(3))));
        recall.PopEvents();
        recall.Decide(new(" 5/QĐ ", Detected, Agency, " Trần B ", " Giám đốc "), Now);
        Assert.That(
            (recall.Status, recall.DecisionNumber, recall.DecidedAt, recall.DecidingAgencyId, recall.SignatoryName, recall.SignatoryTitle),
            Is.EqualTo((RecallStatus.UnderWay, "5/QĐ", (DateTimeOffset?)Detected, (AgencyId?)Agency, "Trần B", "Giám đốc")));
        Assert.That(recall.PopEvents(), Is.EqualTo(new[] { new RecallDecided(recall.Id, "5/QĐ", Detected, Agency, "Trần B") }));
        Assert.That(Refusal.Of(() => recall.Decide(Decision(), Now)), Is.EqualTo("recall.decided"));
    }

    [Test]
    public void Nobody_decides_on_what_is_voluntary() =>
        Assert.That(Refusal.Of(() => UnderWay().Decide(Decision(), Now)), Is.EqualTo("recall.not_forced"));

    [TestCase(-601, "recall.before_detection")]
    [TestCase(-600, null)]
    [TestCase(0, null)]
    [TestCase(1, "recall.moment_in_future")]
    public void A_decision_and_a_notice_lie_between_the_detection_and_now(int minutes, string? error)
    {
        Assert.That(Refusal.Of(() => Undecided().Decide(Decision() with { At = Now.AddMinutes(minutes) }, Now)), Is.EqualTo(error));
        Assert.That(Refusal.Of(() => Undecided().Notify("Đại lý", RecallChannel.Email, Now.AddMinutes(minutes), null, By, Now)), Is.EqualTo(error));
    }

    [Test]
    public void It_is_detected_before_it_is_opened()
    {
        Assert.That(Refusal.Of(() => Recall.Open(Case(false, Lot("L1")) with { DetectedAt = Now }, Deadlines, By, Now)), Is.Null);
        Assert.That(Refusal.Of(() => Recall.Open(Case(false, Lot("L1")) with { DetectedAt = Now.AddTicks(1) }, Deadlines, By, Now)), Is.EqualTo("recall.moment_in_future"));
    }

    [TestCase("Lô 1", "recall.lot_malformed")]
    [TestCase("LÔ1", "recall.lot_malformed")]
    [TestCase("", "recall.lot_malformed")]
    [TestCase("Đ1", "recall.lot_malformed")]
    [TestCase("123456789012345678901", "recall.lot_malformed")]
    [TestCase(" 12345678901234567890 ", null)]
    [TestCase("a-Z/0_(1)", null)]
    public void A_lot_code_is_one_of_GS1(string code, string? error) =>
        Assert.That(Refusal.Of(() => Opened(false, Lot(code))), Is.EqualTo(error));

    [Test]
    public void A_lot_has_a_quantity_a_unit_and_days_that_fit()
    {
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1") with { Made = 0 })), Is.EqualTo("recall.lot_quantity"));
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1") with { Made = 1_000_000_000 })), Is.EqualTo("recall.lot_quantity"));
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1") with { Made = 999_999_999 })), Is.Null);
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1") with { Unit = " " })), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1") with { MadeOn = Today, ExpiresOn = Today.AddDays(-1) })), Is.EqualTo("recall.lot_dates"));
        var lot = Opened(false, Lot(" L1 ") with { Pack = " Hộp 500 g ", Unit = " kg ", Made = 0.5m, MadeOn = Today, ExpiresOn = Today }).Lots.Single();
        Assert.That((lot.Code, lot.Pack, lot.Unit, lot.Made, lot.MadeOn, lot.ExpiresOn), Is.EqualTo(("L1", "Hộp 500 g", "kg", 0.5m, (DateOnly?)Today, (DateOnly?)Today)));
        Assert.That((lot.ReportedAt, lot.Unaccounted, lot.Id == Guid.Empty), Is.EqualTo(((DateTimeOffset?)null, 0.5m, false)));
    }

    [Test]
    public void It_names_one_to_fifty_lots_and_each_once()
    {
        LotDetails[] fifty = [.. Enumerable.Range(1, 50).Select(n => Lot($"L{n}"))];
        Assert.That(Refusal.Of(() => Opened(false)), Is.EqualTo("recall.lots_count"));
        Assert.That(Refusal.Of(() => Opened(false, [.. fifty, Lot("L51")])), Is.EqualTo("recall.lots_count"));
        Assert.That(Refusal.Of(() => Opened(false, fifty).AddLots([Lot("L51")], true)), Is.EqualTo("recall.lots_count"));
        Assert.That(Opened(false, fifty).Lots, Has.Count.EqualTo(50));
        Assert.That(Refusal.Of(() => Opened(false, Lot("L1"), Lot("L1"))), Is.EqualTo("recall.lot_twice"));
        Assert.That(Refusal.Of(() => UnderWay().AddLots([Lot("L1")], true)), Is.EqualTo("recall.lot_twice"));
        Assert.That(Refusal.Of(() => UnderWay().AddLots([], true)), Is.EqualTo("recall.lots_count"));
        Assert.That(Refusal.Of(() => Recall.Open(Case(false, Lot("L1")) with { Basis = "" }, Deadlines, By, Now)), Is.EqualTo("field.required"));
    }

    [TestCase("voluntary", false, null)]
    [TestCase("voluntary", true, null)]
    [TestCase("public", false, "recall.lots_by_agency")]
    [TestCase("public", true, null)]
    [TestCase("undecided", false, "recall.lots_by_agency")]
    [TestCase("undecided", true, null)]
    [TestCase("decided", false, "recall.lots_decided")]
    [TestCase("decided", true, "recall.lots_decided")]
    [TestCase("closed", true, "recall.closed")]
    [TestCase("withdrawn", true, "recall.closed")]
    public void Who_may_name_more_lots_depends_on_who_has_read_them(string state, bool agency, string? error)
    {
        var recall = In(state);
        Assert.That(recall.TakesLots(agency), Is.EqualTo(error is null));
        Assert.That(Refusal.Of(() => recall.AddLots([Lot("L9")], agency)), Is.EqualTo(error));
        Assert.That(recall.Lots.Any(l => l.Code == "L9"), Is.EqualTo(error is null));
    }

    [Test]
    public void More_lots_are_told_to_the_public_when_it_knows_of_the_recall_and_have_to_be_checked()
    {
        var recall = UnderWay();
        recall.AddLots([Lot("L2"), Lot("L3", Tea)], false);
        Assert.That(recall.LotCodes, Is.EqualTo("L1 L2 L3"));
        Assert.That(recall.PopEvents().OfType<RecallLotsAdded>().Single().Lots, Is.EqualTo(new[] { "L2", "L3" }));

        recall = In("checked");
        recall.Publish("Nấm mốc", "Trả lại", Now);
        recall.PopEvents();
        recall.AddLots([Lot("L2")], true);
        Assert.That((recall.Status, recall.Effective), Is.EqualTo((RecallStatus.UnderWay, (bool?)null)));
        var events = recall.PopEvents();
        Assert.That(events.Select(e => e.GetType()), Is.EqualTo(new[] { typeof(RecallLotsAdded), typeof(RecallExtended) }));
        Assert.That(((RecallExtended)events.Last()).Lots, Is.EqualTo(new[] { "L2" }));
    }

    [Test]
    public void The_first_word_to_the_chain_counts_whatever_the_order_of_entry()
    {
        var recall = Undecided();
        var notice = recall.Notify(" Đại lý A ", RecallChannel.Telephone, Now.AddHours(-2), " Gọi hai lần ", By, Now);
        Assert.That((notice.Recipient, notice.Channel, notice.At, notice.Note, notice.By, notice.RecordedAt), Is.EqualTo(("Đại lý A", RecallChannel.Telephone, Now.AddHours(-2), "Gọi hai lần", By, Now)));
        Assert.That(notice.Id, Is.Not.EqualTo(Guid.Empty));
        Assert.That(recall.PopEvents().Last(), Is.EqualTo(new RecallChainNotified(recall.Id, RecallChannel.Telephone, Now.AddHours(-2), "Đại lý A")));
        recall.Notify("Đại lý B", RecallChannel.Email, Now.AddHours(-1), null, By, Now);
        Assert.That(recall.NotifiedAt, Is.EqualTo(Now.AddHours(-2)));
        recall.Notify("Đại lý C", RecallChannel.Paper, Now.AddHours(-3), null, By, Now);
        Assert.That(recall.NotifiedAt, Is.EqualTo(Now.AddHours(-3)));
        Assert.That(Refusal.Of(() => recall.Notify(" ", RecallChannel.Paper, Now, null, By, Now)), Is.EqualTo("field.required"));
    }

    [Test]
    public void There_is_room_for_so_many_notices_and_treatments()
    {
        var recall = UnderWay();

        for (var i = 0; i < Recall.MaxNotices; i++)
        {
            recall.Notify("Đại lý", RecallChannel.Media, Now, null, By, Now);
        }

        for (var i = 0; i < Recall.MaxTreatments; i++)
        {
            recall.Treat(RecallTreatmentMethod.Fix, Today, "Ghi nhãn lại", By, Now, Today);
        }

        Assert.That((recall.Notices.Count, recall.Treatments.Count), Is.EqualTo((500, 50)));
        Assert.That(Refusal.Of(() => recall.Notify("Đại lý", RecallChannel.Media, Now, null, By, Now)), Is.EqualTo("recall.too_many"));
        Assert.That(Refusal.Of(() => recall.Treat(RecallTreatmentMethod.Fix, Today, "Ghi nhãn lại", By, Now, Today)), Is.EqualTo("recall.too_many"));
    }

    [Test]
    public void It_is_made_public_once_and_put_right_after_that()
    {
        var recall = UnderWay();
        recall.Publish(" Nấm mốc ", " Trả lại nơi mua ", Now);
        var opened = (RecallOpened)recall.PopEvents().Last();
        Assert.That((opened.Code, opened.SubjectId, opened.Forced, opened.PublicReason, opened.PublicInstructions), Is.EqualTo((recall.Code, Subject, false, "Nấm mốc", "Trả lại nơi mua")));
        Assert.That((opened.ProductIds.Single(), opened.Lots.Single()), Is.EqualTo((Honey, "L1")));
        recall.Publish("Nấm mốc vượt mức", "Trả lại", Now.AddHours(1));
        Assert.That((recall.PublishedAt, recall.PublicReason, recall.PublicInstructions), Is.EqualTo(((DateTimeOffset?)Now, "Nấm mốc vượt mức", "Trả lại")));
        Assert.That(recall.PopEvents(), Is.EqualTo(new[] { new RecallCorrected(recall.Id, "Nấm mốc vượt mức", "Trả lại") }));
        Assert.That(Refusal.Of(() => recall.Publish(" ", "Trả lại", Now)), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => recall.Publish("Nấm mốc", " ", Now)), Is.EqualTo("field.required"));
    }

    [Test]
    public void Figures_stand_exactly_when_nothing_is_in_two_places_or_came_back_without_having_gone_out() => AnyFigures.Sample(f =>
    {
        var recall = UnderWay();
        var error = Refusal.Of(() => recall.Report([new("L1", null, new(f.Sold, f.Left, f.Recovered, f.Destroyed))], null, By, Now));
        var fits = f.Sold >= 0 && f.Left >= 0 && f.Recovered >= 0 && f.Destroyed >= 0 && f.Left + f.Recovered + f.Destroyed <= 10 && f.Sold + f.Left <= 10 && f.Recovered <= f.Sold;
        var lot = recall.Lots[0];
        return fits
            ? error is null && lot.Unaccounted >= 0 && lot.Unaccounted == 10 - f.Left - f.Recovered - f.Destroyed && (lot.Sold, lot.Left, lot.Recovered, lot.Destroyed) == (f.Sold, f.Left, f.Recovered, f.Destroyed)
            : error == "recall.figures_inconsistent" && lot.ReportedAt is null;
    }, iter: 2000);

    private static readonly string Long = new('a', 4001);

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Refusal.OfText("basis", "căn cứ thu hồi", t => Recall.Open(Case(false, Lot("L1")) with { Basis = t }, Deadlines, By, Now));
        yield return Refusal.OfText("pack", null, t => Opened(false, Lot("L1") with { Pack = t }));
        yield return Refusal.OfText("unit", "đơn vị tính", t => Opened(false, Lot("L1") with { Unit = t }));
        yield return Refusal.OfText("number", "số quyết định", t => Undecided().Decide(Decision() with { Number = t }, Now));
        yield return Refusal.OfText("signatoryName", "người ký", t => Undecided().Decide(Decision() with { SignatoryName = t }, Now));
        yield return Refusal.OfText("signatoryTitle", null, t => Undecided().Decide(Decision() with { SignatoryTitle = t }, Now));
        yield return Refusal.OfText("recipient", "người nhận thông báo", t => UnderWay().Notify(t, RecallChannel.Paper, Now, null, By, Now));
        yield return Refusal.OfText("note", null, t => UnderWay().Notify("Đại lý", RecallChannel.Paper, Now, t, By, Now));
        yield return Refusal.OfText("reason", "lý do thu hồi", t => UnderWay().Publish(t, "Trả lại", Now));
        yield return Refusal.OfText("instructions", "hướng dẫn cho người mua", t => UnderWay().Publish("Nấm mốc", t, Now));
        yield return Refusal.OfText("note", null, t => UnderWay().Report([], t, By, Now));
        yield return Refusal.OfText("text", "nội dung xử lý", t => UnderWay().Treat(RecallTreatmentMethod.Fix, Today, t, By, Now, Today));
        yield return Refusal.OfText("text", "kết quả đánh giá", t => UnderWay().Check(false, t, By, Now));
        yield return Refusal.OfText("reason", null, t => In("checked").Close(t, By, Now));
        yield return Refusal.OfText("reason", "lý do rút", t => UnderWay().Withdraw(t, By, Now));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_text_that_is_missing_or_too_long_is_called_by_its_name(string field, string? missing, Action<string> enter)
    {
        Assert.That(Refusal.Said(() => enter(Long)), Does.StartWith($"'{field}' is longer than"));
        Assert.That(Refusal.Said(() => enter(" ")), Is.EqualTo(missing is null ? null : $"'{field}' is required. Thiếu {missing}."));
    }

    internal static readonly RecallDeadlines Deadlines = new(Now.AddHours(24), Now.AddDays(3));

    internal static Recall In(string state)
    {
        var recall = state is "undecided" or "decided" ? Undecided() : UnderWay();

        switch (state)
        {
            case "decided": recall.Decide(Decision(), Now); break;
            case "public": recall.Publish("Nấm mốc", "Trả lại", Now); break;
            case "withdrawn": recall.Withdraw("Nhầm lô", By, Now); break;
        }

        if (state is "checked" or "closed")
        {
            recall.Report([new("L1", null, new(6, 4, 6, 0))], null, By, Now);
            recall.Check(true, "Đạt", By, Now);
        }

        if (state == "closed")
        {
            recall.Close(null, By, Now);
        }

        recall.PopEvents();
        return recall;
    }

    internal static Recall UnderWay() => Opened(false, Lot("L1"));

    internal static Recall Undecided() => Opened(true, Lot("L1"));

    internal static Recall Opened(bool forced, params LotDetails[] lots) => Recall.Open(Case(forced, lots), Deadlines, By, Now);

    internal static LotDetails Lot(string code, ProductId? product = null) => new(product ?? Honey, code, null, null, null, 10, "hộp");

    internal static RecallDecision Decision() => new("5/QĐ", Now, Agency, "Trần B", null);

    private static RecallCase Case(bool forced, params LotDetails[] lots) => new(RecallId.New(), Subject, lots, RecallTrigger.Laboratory, "Nấm mốc", forced, Detected, Agency);
}
