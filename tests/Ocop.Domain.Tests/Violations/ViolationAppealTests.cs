using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Violations;

namespace Ocop.Domain.Tests.Violations;

/// <summary>Appeal, handing over and the end of a case.</summary>
public sealed class ViolationAppealTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Filed = new(2026, 11, 15);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Officer = Guid.Parse("55555555-5555-5555-5555-555555555555");
    private static readonly AgencyId Keeper = AgencyId.Of("so-cong-thuong", null);
    private static readonly AgencyId Other = AgencyId.Of("quan-ly-thi-truong", null);

    private static readonly ViolationKind Kind = ViolationKind.Record(
        "mark-after-end", ("Dùng logo khi đã hết hạn", "Mark used after its end"), null, null, (5_000_000, 10_000_000), null, null, null, true, "test");

    [Test]
    public void An_appeal_does_not_put_the_decision_off_and_one_is_settled_before_the_next()
    {
        var violation = Appealed();
        Assert.That((violation.AppealedOn, violation.Appeal, violation.DueOn), Is.EqualTo(((DateOnly?)Filed, "Quá cao", (DateOnly?)new DateOnly(2026, 11, 30))));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationAppealed(violation.Id, violation.SubjectId, Filed, "Quá cao") }));
        Assert.That(Refusal.Of(() => violation.FileAppeal("Lần nữa", Filed, Today)), Is.EqualTo("violation.appeal_open"));
        Assert.That(Refusal.Of(() => violation.Close(ViolationClosure.Other, "Lý do", By, Now)), Is.EqualTo("violation.appeal_open"));

        violation.SettleAppeal(AppealOutcome.Dismissed, Today, null, " Không có căn cứ ", Kind, Today);
        Assert.That(
            (violation.AppealOutcome, violation.AppealSettledOn, violation.AppealNote, violation.FineVnd),
            Is.EqualTo(((AppealOutcome?)AppealOutcome.Dismissed, (DateOnly?)Today, "Không có căn cứ", (long?)8_000_000)));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationAppealSettled(violation.Id, violation.SubjectId, AppealOutcome.Dismissed, Today, 8_000_000, "Không có căn cứ") }));

        violation.FileAppeal("Lần hai", Today, Today);
        Assert.That(
            (violation.AppealedOn, violation.AppealOutcome, violation.AppealSettledOn, violation.AppealNote),
            Is.EqualTo(((DateOnly?)Today, (AppealOutcome?)null, (DateOnly?)null, (string?)null)));
    }

    [Test]
    public void A_lower_fine_that_is_paid_already_ends_what_is_due()
    {
        var violation = Appealed();
        violation.CarryOut(Filed, null, Today);
        violation.Pay(Guid.CreateVersion7(), 6_000_000, Filed, null, Today);
        violation.SettleAppeal(AppealOutcome.Changed, Today, 6_000_000, null, Kind, Today);
        Assert.That((violation.FineVnd, violation.LeftToPay, violation.Status, violation.DueOn), Is.EqualTo(((long?)6_000_000, 0L, ViolationStatus.CarriedOut, (DateOnly?)null)));
    }

    [Test]
    public void A_void_decision_has_nothing_left_to_do_and_is_not_carried_out()
    {
        var violation = Appealed();
        violation.SettleAppeal(AppealOutcome.Annulled, Today, null, null, Kind, Today);
        Assert.That((violation.FineVnd, violation.DueOn, violation.Status), Is.EqualTo(((long?)null, (DateOnly?)null, ViolationStatus.Decided)));
        Assert.That(Refusal.Of(() => violation.Pay(Guid.CreateVersion7(), 1, Today, null, Today)), Is.EqualTo("violation.payment_above_fine"));
        violation.CarryOut(Today, null, Today);
        Assert.That(violation.Status, Is.EqualTo(ViolationStatus.Decided));
        Assert.That(Refusal.Of(() => violation.Close(ViolationClosure.CarriedOut, null, By, Now)), Is.EqualTo("violation.not_carried_out"));
        violation.Close(ViolationClosure.Unfounded, "Quyết định bị huỷ", By, Now);
        Assert.That((violation.Closure, violation.ClosingNote), Is.EqualTo(((ViolationClosure?)ViolationClosure.Unfounded, "Quyết định bị huỷ")));
    }

    [TestCase(AppealOutcome.Changed, null, "violation.fine_shape")]
    [TestCase(AppealOutcome.Dismissed, 1, "violation.fine_shape")]
    [TestCase(AppealOutcome.Annulled, 1, "violation.fine_shape")]
    [TestCase(AppealOutcome.Changed, 10_000_000, null)]
    [TestCase(AppealOutcome.Changed, 10_000_001, "violation.fine_above_frame")]
    public void Only_a_change_names_a_fine_and_within_the_frame(AppealOutcome outcome, long? fine, string? error) =>
        Assert.That(Refusal.Of(() => Appealed().SettleAppeal(outcome, Today, fine, null, Kind, Today)), Is.EqualTo(error));

    [TestCase(-1, "violation.no_appeal")]
    [TestCase(0, null)]
    [TestCase(8, null)]
    [TestCase(9, "violation.day_in_future")]
    public void An_appeal_is_settled_from_the_day_of_its_filing_to_today(int daysAfter, string? error) =>
        Assert.That(Refusal.Of(() => Appealed().SettleAppeal(AppealOutcome.Dismissed, Filed.AddDays(daysAfter), null, null, Kind, Today)), Is.EqualTo(error));

    [Test]
    public void There_is_no_settling_without_an_appeal_or_twice()
    {
        Assert.That(Refusal.Of(() => ViolationTests.At(ViolationStatus.Decided).SettleAppeal(AppealOutcome.Dismissed, Today, null, null, Kind, Today)), Is.EqualTo("violation.no_appeal"));
        var violation = Appealed();
        violation.SettleAppeal(AppealOutcome.Dismissed, Today, null, null, Kind, Today);
        Assert.That(Refusal.Of(() => violation.SettleAppeal(AppealOutcome.Annulled, Today, null, null, Kind, Today)), Is.EqualTo("violation.no_appeal"));
    }

    [Test]
    public void Another_agency_keeps_the_case_from_its_receipt_on_with_days_of_its_own()
    {
        var violation = ViolationTests.At(ViolationStatus.Recorded);
        violation.HandOver(Other, " Đúng thẩm quyền ", " Người báo tin ", By, Now);
        Assert.That((violation.AwaitsReceipt, violation.AgencyId, violation.PendingTransfer?.ToAgencyId), Is.EqualTo((true, Keeper, (AgencyId?)Other)));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationHandedOver(violation.Id, violation.SubjectId, Keeper, Other, true, "Đúng thẩm quyền") }));

        violation.Receive(Officer, Now.AddDays(1), new(2026, 12, 10));
        Assert.That(
            (violation.AwaitsReceipt, violation.AgencyId, violation.PendingTransfer, violation.DecisionDueOn, violation.DueOn),
            Is.EqualTo((false, Other, (ViolationTransfer?)null, (DateOnly?)new DateOnly(2026, 12, 10), (DateOnly?)new DateOnly(2026, 12, 10))));
        var transfer = violation.Transfers.Single();
        Assert.That(
            (transfer.FromAgencyId, transfer.Reason, transfer.SealedDetails, transfer.SentBy, transfer.SentAt, transfer.ReceivedBy, transfer.ReceivedAt),
            Is.EqualTo((Keeper, "Đúng thẩm quyền", "Người báo tin", By, Now, (Guid?)Officer, (DateTimeOffset?)Now.AddDays(1))));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationReceived(violation.Id, violation.SubjectId, Keeper, Other) }));
        Assert.That(Refusal.Of(() => violation.Receive(Officer, Now, null)), Is.EqualTo("violation.nothing_to_receive"));
        Assert.That(Refusal.Of(() => violation.HandOver(Other, "Lại", null, By, Now)), Is.EqualTo("violation.transfer_to_itself"));

        violation.HandOver(Keeper, "Trả lại", null, Officer, Now);
        Assert.That((violation.PendingTransfer?.ToAgencyId, ((ViolationHandedOver)violation.PopEvents().Single()).Sealed), Is.EqualTo(((AgencyId?)Keeper, false)));
        Assert.That(violation.Transfers.Select(t => t.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
    }

    [TestCase(ViolationStatus.Detected, "2026-12-10", "2026-11-05")]
    [TestCase(ViolationStatus.Recorded, null, "2026-11-12")]
    [TestCase(ViolationStatus.Decided, "2026-12-10", "2026-11-30")]
    public void A_receipt_moves_the_day_of_the_decision_only_while_one_is_due(ViolationStatus status, string? due, string expected)
    {
        var violation = ViolationTests.At(status);
        violation.HandOver(Other, "Đúng thẩm quyền", null, By, Now);
        violation.Receive(Officer, Now, due is null ? null : Day(due));
        Assert.That(violation.DueOn, Is.EqualTo(Day(expected)));
    }

    [TestCase(ViolationClosure.Unfounded)]
    [TestCase(ViolationClosure.TimeBarred)]
    [TestCase(ViolationClosure.Prosecuted)]
    [TestCase(ViolationClosure.Other)]
    public void Whoever_closes_a_case_that_is_not_carried_out_says_why(ViolationClosure closure)
    {
        var violation = ViolationTests.At(ViolationStatus.Recorded);
        Assert.That(Refusal.Of(() => violation.Close(closure, " ", By, Now)), Is.EqualTo("field.required"));
        violation.Close(closure, " Có lý do ", By, Now);
        Assert.That((violation.Status, violation.DueOn), Is.EqualTo((ViolationStatus.Closed, (DateOnly?)null)));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationClosed(violation.Id, violation.SubjectId, closure, "Có lý do") }));
    }

    [Test]
    public void What_is_not_paid_and_done_is_not_closed_as_carried_out() =>
        Assert.That(Refusal.Of(() => ViolationTests.At(ViolationStatus.Decided).Close(ViolationClosure.CarriedOut, "Xong", By, Now)), Is.EqualTo("violation.not_carried_out"));

    private static Violation Appealed()
    {
        var violation = ViolationTests.At(ViolationStatus.Decided);
        violation.FileAppeal(" Quá cao ", Filed, Today);
        return violation;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
