using Ocop.Domain.Recalls;
using static Ocop.Domain.Tests.Recalls.RecallTests;

namespace Ocop.Domain.Tests.Recalls;

/// <summary>Figures, treatment, the check and the end of a recall.</summary>
public sealed class RecallClosingTests
{
    private static readonly LotFigures AllFound = new(6, 4, 6, 0);

    [Test]
    public void Figures_are_kept_as_they_were_entered_each_time()
    {
        var recall = Opened(false, Lot("L1"), Lot("L2"));
        recall.PopEvents();
        recall.Report([new(" L1 ", null, new(6, 4, 1, 0))], " Ngày đầu ", By, Now);
        recall.Report([new("L1", Honey, new(6, 3, 5, 1)), new("L2", null, AllFound)], null, By, Now.AddHours(1));
        Assert.That(
            recall.Progress.Select(p => (p.LotId, p.Sold, p.Left, p.Recovered, p.Destroyed, p.Note, p.By, p.At)),
            Is.EqualTo(new[]
            {
                (recall.Lots[0].Id, 6m, 4m, 1m, 0m, "Ngày đầu", By, Now), (recall.Lots[0].Id, 6m, 3m, 5m, 1m, (string?)null, By, Now.AddHours(1)),
                (recall.Lots[1].Id, 6m, 4m, 6m, 0m, (string?)null, By, Now.AddHours(1)),
            }));
        Assert.That(recall.Progress.Select(p => p.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
        Assert.That(recall.Lots.Select(l => (l.Unaccounted, l.ReportedAt)), Is.EqualTo(new[] { (1m, (DateTimeOffset?)Now.AddHours(1)), (0m, (DateTimeOffset?)Now.AddHours(1)) }));
        var events = recall.PopEvents();
        Assert.That(events.Cast<RecallFiguresReported>().Select(e => (string.Join(' ', e.Lots), e.Note)), Is.EqualTo(new[] { ("L1", "Ngày đầu"), ("L1 L2", (string?)null) }));
    }

    [Test]
    public void The_public_learns_of_the_progress_of_a_public_recall()
    {
        var recall = In("public");
        recall.Report([new("L1", null, AllFound)], null, By, Now);
        var events = recall.PopEvents();
        Assert.That(events.Select(e => e.GetType()), Is.EqualTo(new[] { typeof(RecallFiguresReported), typeof(RecallProgressed) }));
        Assert.That(((RecallProgressed)events.Last()).Lots, Is.EqualTo(new[] { "L1" }));
    }

    [Test]
    public void Figures_name_a_lot_of_the_recall_clearly_and_once()
    {
        var recall = Opened(false, Lot("L1"), Lot("L1", Tea), Lot("L2", Tea));
        Assert.That(Refusal.Of(() => recall.Report([new("L9", null, AllFound)], null, By, Now)), Is.EqualTo("recall.lot_unknown"));
        Assert.That(Refusal.Of(() => recall.Report([new("L2", Honey, AllFound)], null, By, Now)), Is.EqualTo("recall.lot_unknown"));
        Assert.That(Refusal.Of(() => recall.Report([new("L1", null, AllFound)], null, By, Now)), Is.EqualTo("recall.lot_ambiguous"));
        Assert.That(Refusal.Of(() => recall.Report([new("L2", null, AllFound), new("L2", Tea, AllFound)], null, By, Now)), Is.EqualTo("recall.lot_twice"));
        recall.Report([new("L1", Tea, AllFound)], null, By, Now);
        Assert.That(recall.Lots.Where(l => l is { Code: "L1", ReportedAt: not null }).Select(l => l.ProductId), Is.EqualTo(new[] { Tea }));
    }

    [Test]
    public void What_became_of_goods_is_told_of_the_past_and_in_words()
    {
        var recall = UnderWay();
        var treatment = recall.Treat(RecallTreatmentMethod.Destroy, Today, " Đốt 5 hộp ", By, Now, Today);
        Assert.That((treatment.Method, treatment.On, treatment.Text, treatment.By, treatment.RecordedAt), Is.EqualTo((RecallTreatmentMethod.Destroy, Today, "Đốt 5 hộp", By, Now)));
        Assert.That((treatment.Id == Guid.Empty, recall.Treatments.Single()), Is.EqualTo((false, treatment)));
        Assert.That(recall.PopEvents().Last(), Is.EqualTo(new RecallGoodsTreated(recall.Id, RecallTreatmentMethod.Destroy, Today, "Đốt 5 hộp")));
        Assert.That(Refusal.Of(() => recall.Treat(RecallTreatmentMethod.Destroy, Today.AddDays(1), "Đốt", By, Now, Today)), Is.EqualTo("recall.moment_in_future"));
        Assert.That(Refusal.Of(() => recall.Treat(RecallTreatmentMethod.Destroy, Today, " ", By, Now, Today)), Is.EqualTo("field.required"));
    }

    [Test]
    public void It_had_its_effect_only_when_every_lot_has_figures()
    {
        var recall = Opened(false, Lot("L1"), Lot("L2"));
        recall.Report([new("L1", null, AllFound)], null, By, Now);
        recall.PopEvents();
        Assert.That(Refusal.Of(() => recall.Check(true, "Đạt", By, Now)), Is.EqualTo("recall.without_figures"));
        recall.Check(false, " Chưa đạt ", By, Now);
        Assert.That((recall.Status, recall.Effective, recall.EffectivenessText), Is.EqualTo((RecallStatus.UnderWay, (bool?)false, "Chưa đạt")));
        Assert.That(recall.PopEvents(), Is.EqualTo(new[] { new RecallChecked(recall.Id, false, "Chưa đạt") }));
        Assert.That(Refusal.Of(() => recall.Close("Không tìm thấy", By, Now)), Is.EqualTo("recall.not_checked"));
        recall.Report([new("L2", null, AllFound)], null, By, Now);
        Assert.That(Refusal.Of(() => recall.Check(true, " ", By, Now)), Is.EqualTo("field.required"));
        recall.Check(true, "Đạt", By, Now.AddHours(1));
        Assert.That((recall.Status, recall.Effective, recall.CheckedAt, recall.CheckedBy), Is.EqualTo((RecallStatus.Checked, (bool?)true, (DateTimeOffset?)Now.AddHours(1), (Guid?)By)));
    }

    [Test]
    public void New_figures_after_a_check_have_to_be_checked_anew()
    {
        var recall = In("checked");
        recall.Report([new("L1", null, new(6, 4, 5, 0))], null, By, Now);
        Assert.That((recall.Status, recall.Effective), Is.EqualTo((RecallStatus.UnderWay, (bool?)null)));
        Assert.That(Refusal.Of(() => recall.Close(null, By, Now)), Is.EqualTo("recall.not_checked"));
    }

    [Test]
    public void What_was_checked_without_effect_stays_so_when_figures_come()
    {
        var recall = UnderWay();
        recall.Check(false, "Chưa đạt", By, Now);
        recall.Report([new("L1", null, AllFound)], null, By, Now);
        Assert.That((recall.Status, recall.Effective), Is.EqualTo((RecallStatus.UnderWay, (bool?)false)));
    }

    [Test]
    public void Everything_is_accounted_for_or_it_is_said_why_not()
    {
        var recall = UnderWay();
        recall.Publish("Nấm mốc", "Trả lại", Now);
        recall.Report([new("L1", null, new(6, 4, 5, 0))], null, By, Now);
        recall.Check(true, "Đạt", By, Now);
        recall.PopEvents();
        Assert.That(Refusal.Of(() => recall.Close(" ", By, Now)), Is.EqualTo("recall.unaccounted"));
        recall.Close(" Người mua đã ăn ", By, Now.AddHours(1));
        Assert.That(
            (recall.Status, recall.ClosedAt, recall.ClosedBy, recall.UnaccountedBecause),
            Is.EqualTo((RecallStatus.Closed, (DateTimeOffset?)Now.AddHours(1), (Guid?)By, "Người mua đã ăn")));
        var events = recall.PopEvents();
        Assert.That(events.First(), Is.EqualTo(new RecallSettled(recall.Id, "Người mua đã ăn")));
        Assert.That(((RecallClosed)events.Last()).Code, Is.EqualTo(recall.Code));
        Assert.That(((RecallClosed)events.Last()).ProductIds, Is.EqualTo(new[] { Honey }));
    }

    [Test]
    public void The_public_does_not_learn_of_the_end_of_what_it_never_read_of()
    {
        var recall = In("checked");
        recall.Close(null, By, Now);
        Assert.That(recall.PopEvents(), Is.EqualTo(new[] { new RecallSettled(recall.Id, null) }));
    }

    [TestCase("voluntary", null)]
    [TestCase("undecided", null)]
    [TestCase("checked", null)]
    [TestCase("decided", "recall.not_withdrawable")]
    [TestCase("public", "recall.not_withdrawable")]
    [TestCase("closed", "recall.closed")]
    [TestCase("withdrawn", "recall.closed")]
    public void What_was_decided_or_made_public_is_not_withdrawn(string state, string? error)
    {
        var recall = In(state);
        Assert.That(Refusal.Of(() => recall.Withdraw(" Nhầm lô ", By, Now.AddHours(1))), Is.EqualTo(error));

        if (error is null)
        {
            Assert.That(
                (recall.Status, recall.WithdrawnBecause, recall.ClosedAt, recall.ClosedBy), Is.EqualTo((RecallStatus.Withdrawn, "Nhầm lô", (DateTimeOffset?)Now.AddHours(1), (Guid?)By)));
            Assert.That(recall.PopEvents(), Is.EqualTo(new[] { new RecallWithdrawn(recall.Id, "Nhầm lô") }));
        }
    }

    [Test]
    public void Who_withdraws_says_why() => Assert.That(Refusal.Of(() => UnderWay().Withdraw(" ", By, Now)), Is.EqualTo("field.required"));

    [TestCase("undecided", "recall.undecided", "publish,report,treat,check,close")]
    [TestCase("closed", "recall.closed", "decide-forced,notify,publish,report,treat,check,close")]
    [TestCase("withdrawn", "recall.closed", "decide-forced,notify,publish,report,treat,check,close")]
    [TestCase("decided", "recall.decided", "decide-forced")]
    public void Each_step_has_its_time(string state, string code, string refused)
    {
        var steps = new Dictionary<string, Action<Recall>>
        {
            ["decide-forced"] = r => r.Decide(Decision(), Now),
            ["notify"] = r => r.Notify("Đại lý", RecallChannel.Message, Now, null, By, Now),
            ["publish"] = r => r.Publish("Nấm mốc", "Trả lại", Now),
            ["report"] = r => r.Report([new("L1", null, AllFound)], null, By, Now),
            ["treat"] = r => r.Treat(RecallTreatmentMethod.ReExport, Today, "Trả về", By, Now, Today),
            ["check"] = r => r.Check(false, "Chưa đạt", By, Now),
            ["close"] = r => r.Close("Hết", By, Now),
        };
        var errors = steps.ToDictionary(s => s.Key, s => Refusal.Of(() => s.Value(Forced(state))));
        Assert.That(errors.Where(e => e.Value == code).Select(e => e.Key), Is.EquivalentTo(refused.Split(',')));
    }

    private static Recall Forced(string state)
    {
        var recall = Undecided();

        if (state is "decided" or "closed")
        {
            recall.Decide(Decision(), Now);
        }

        switch (state)
        {
            case "closed":
                recall.Report([new("L1", null, AllFound)], null, By, Now);
                recall.Check(true, "Đạt", By, Now);
                recall.Close(null, By, Now);
                break;
            case "withdrawn":
                recall.Withdraw("Nhầm", By, Now);
                break;
        }

        return recall;
    }
}
