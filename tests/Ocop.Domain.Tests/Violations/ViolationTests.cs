using CsCheck;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Domain.Tests.Violations;

public sealed class ViolationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Detected = new(2026, 11, 1);
    private static readonly DateOnly Minutes = new(2026, 11, 3);
    private static readonly DateOnly Limitation = new(2026, 11, 20);
    private static readonly DateOnly Decided = new(2026, 11, 10);
    private static readonly DateOnly Due = new(2026, 11, 30);
    private static readonly Guid By = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly AgencyId Keeper = AgencyId.Of("so-cong-thuong", null);
    private static readonly AgencyId Other = AgencyId.Of("quan-ly-thi-truong", null);
    private static readonly SubjectId Subject = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly ProductId Honey = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
    private static readonly ProductId Tea = new(Guid.Parse("44444444-4444-4444-4444-444444444444"));

    private static readonly ViolationKind Kind = ViolationKind.Record(
        "mark-after-end", ("Dùng logo khi đã hết hạn", "Mark used after its end"), "98/2020/NĐ-CP", "industry-trade", (5_000_000, 10_000_000), "misuse", new(2026, 1, 1), null, true, "test");

    private static readonly Gen<(int Step, long Amount)> AnyStep = Gen.Select(Gen.Int[0, 4], Gen.Long[1, 4_000_000]);

    [Test]
    public void What_is_recorded_names_each_product_once_and_waits_for_the_minutes()
    {
        var violation = Violation.Record(Details(products: [Honey, Tea, Honey], act: "  Gắn logo\r\nsai  ", place: " Chợ  Vĩnh Tường "), By, Now, Today);
        Assert.That(
            (violation.Status, violation.DueOn, violation.MinutesDueOn, violation.Act, violation.Place, violation.CreatedBy, violation.CreatedAt, violation.AgencyId, violation.KindId),
            Is.EqualTo((ViolationStatus.Detected, (DateOnly?)new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 5), "Gắn logo\nsai", "Chợ Vĩnh Tường", By, Now, Keeper, Kind.Id)));
        Assert.That(violation.Products.Select(p => (p.ProductId, p.Ordinal)), Is.EqualTo(new[] { (Honey, 0), (Tea, 1) }));
        Assert.That(violation.Products.Select(p => p.Id), Is.Unique.And.None.EqualTo(Guid.Empty));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationRecorded(violation.Id, Subject, "mark-after-end", Keeper, Detected, "Gắn logo\nsai", "Chợ Vĩnh Tường") }));
    }

    [Test]
    public void It_may_be_detected_today_but_not_tomorrow()
    {
        Assert.That(Violation.Record(Details(on: Today), By, Now, Today).DetectedOn, Is.EqualTo(Today));
        Assert.That(Refusal.Of(() => Violation.Record(Details(on: Today.AddDays(1)), By, Now, Today)), Is.EqualTo("violation.day_in_future"));
    }

    [Test]
    public void It_names_fifty_products_at_most_and_says_what_was_done()
    {
        ProductId[] fifty = [.. Enumerable.Range(0, Violation.MaxProducts).Select(_ => new ProductId(Guid.CreateVersion7()))];
        Assert.That(Violation.Record(Details(products: fifty), By, Now, Today).Products, Has.Count.EqualTo(50));
        Assert.That(Refusal.Of(() => Violation.Record(Details(products: [.. fifty, Honey]), By, Now, Today)), Is.EqualTo("violation.too_many_products"));
        Assert.That(Refusal.Of(() => Violation.Record(Details(act: "  "), By, Now, Today)), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => Violation.Record(Details(act: new('a', 4001)), By, Now, Today)), Is.EqualTo("field.too_long"));
        Assert.That(Refusal.Of(() => Violation.Record(Details(place: new('a', 301)), By, Now, Today)), Is.EqualTo("field.too_long"));
    }

    [Test]
    public void A_case_goes_from_its_minutes_over_the_decision_and_the_payment_to_its_end()
    {
        var violation = At(ViolationStatus.Detected);
        violation.MakeMinutes(new(" 12/BB ", Minutes, new(2026, 11, 8), new(2026, 11, 12), Limitation), Today);
        Assert.That(
            (violation.Status, violation.DueOn, violation.MinutesNumber, violation.MinutesOn, violation.ExplanationDueOn, violation.DecisionDueOn, violation.LimitationOn),
            Is.EqualTo((ViolationStatus.Recorded, (DateOnly?)new DateOnly(2026, 11, 12), "12/BB", (DateOnly?)Minutes, (DateOnly?)new DateOnly(2026, 11, 8), (DateOnly?)new DateOnly(2026, 11, 12), (DateOnly?)Limitation)));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationMinutesMade(violation.Id, Subject, "12/BB", Minutes, new(2026, 11, 8), new(2026, 11, 12)) }));

        violation.Explain("Chúng tôi không biết", new(2026, 11, 4), Today);
        violation.Explain("Chúng tôi đã gỡ", new(2026, 11, 5), Today);
        Assert.That((violation.Explanation, violation.ExplanationOn), Is.EqualTo(("Chúng tôi đã gỡ", (DateOnly?)new DateOnly(2026, 11, 5))));
        Assert.That(violation.PopEvents().Last(), Is.EqualTo(new ViolationExplained(violation.Id, Subject, new(2026, 11, 5), "Chúng tôi đã gỡ")));

        violation.Decide(Penalty() with { SignatoryTitle = "Chủ tịch", LegalArticle = "Điều 17", AdditionalMeasures = "Tịch thu", Remedies = "Gỡ logo" }, Kind, Today);
        Assert.That(
            (violation.Status, violation.DueOn, violation.ExecutionDueOn, violation.DecisionNumber, violation.DecisionOn, violation.DecisionBody, violation.Signatory),
            Is.EqualTo((ViolationStatus.Decided, (DateOnly?)Due, (DateOnly?)Due, "7/QĐ-XPHC", (DateOnly?)Decided, "UBND xã", "Nguyễn Văn A")));
        Assert.That(
            (violation.SignatoryTitle, violation.LegalArticle, violation.Measure, violation.FineVnd, violation.AdditionalMeasures, violation.Remedies),
            Is.EqualTo(("Chủ tịch", "Điều 17", (ViolationMeasure?)ViolationMeasure.Fine, (long?)8_000_000, "Tịch thu", "Gỡ logo")));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationDecided(violation.Id, Subject, "7/QĐ-XPHC", Decided, ViolationMeasure.Fine, 8_000_000, Due) }));

        violation.CarryOut(Decided, " Đã gỡ ", Today);
        Assert.That((violation.Status, violation.DueOn, violation.ExecutedOn, violation.ExecutionNote), Is.EqualTo((ViolationStatus.Decided, (DateOnly?)Due, (DateOnly?)Decided, "Đã gỡ")));
        violation.Pay(Payment(1), 5_000_000, Decided, " BL 1 ", Today);
        Assert.That((violation.Status, violation.LeftToPay), Is.EqualTo((ViolationStatus.Decided, 3_000_000L)));
        violation.Pay(Payment(2), 3_000_000, Today, null, Today);
        Assert.That((violation.Status, violation.DueOn, violation.LeftToPay), Is.EqualTo((ViolationStatus.CarriedOut, (DateOnly?)null, 0L)));
        Assert.That(violation.Payments.Select(p => (p.Id, p.AmountVnd, p.PaidOn, p.Receipt)), Is.EqualTo(new[] { (Payment(1), 5_000_000L, Decided, "BL 1"), (Payment(2), 3_000_000L, Today, (string?)null) }));
        Assert.That(violation.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new ViolationCarriedOut(violation.Id, Subject, Decided, "Đã gỡ"), new ViolationPaid(violation.Id, Subject, 5_000_000, Decided), new ViolationPaid(violation.Id, Subject, 3_000_000, Today),
        }));

        violation.Close(ViolationClosure.CarriedOut, null, By, Now);
        Assert.That((violation.Status, violation.Closure, violation.ClosingNote, violation.ClosedAt, violation.ClosedBy), Is.EqualTo((ViolationStatus.Closed, (ViolationClosure?)ViolationClosure.CarriedOut, (string?)null, (DateTimeOffset?)Now, (Guid?)By)));
        Assert.That(violation.PopEvents(), Is.EqualTo(new[] { new ViolationClosed(violation.Id, Subject, ViolationClosure.CarriedOut, null) }));
    }

    [Test]
    public void A_warning_is_done_once_it_is_carried_out()
    {
        var violation = At(ViolationStatus.Recorded);
        violation.Decide(Penalty() with { Measure = ViolationMeasure.Warning, FineVnd = null }, Kind, Today);
        Assert.That(violation.LeftToPay, Is.Zero);
        violation.CarryOut(Today, null, Today);
        Assert.That((violation.Status, violation.DueOn), Is.EqualTo((ViolationStatus.CarriedOut, (DateOnly?)null)));
    }

    [TestCase("2026-11-24", "violation.day_in_future")]
    [TestCase("2026-10-31", "violation.before_detection")]
    [TestCase("2026-11-23", null)]
    [TestCase("2026-11-01", null)]
    public void Minutes_and_explanation_lie_between_the_detection_and_today(string on, string? error)
    {
        var day = Day(on);
        Assert.That(Refusal.Of(() => At(ViolationStatus.Detected).MakeMinutes(new("1", day, Due, Due, Due), Today)), Is.EqualTo(error));
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Explain("Không biết", day, Today)), Is.EqualTo(error));
    }

    [TestCase("2026-11-24", "violation.day_in_future")]
    [TestCase("2026-11-02", "violation.decision_before_minutes")]
    [TestCase("2026-11-03", null)]
    [TestCase("2026-11-20", null)]
    [TestCase("2026-11-21", "violation.limitation_passed")]
    public void A_penalty_is_decided_from_the_minutes_to_the_end_of_the_limitation(string on, string? error) =>
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Decide(Penalty() with { On = Day(on) }, Kind, Today)), Is.EqualTo(error));

    [TestCase(ViolationMeasure.Fine, null, "violation.fine_shape")]
    [TestCase(ViolationMeasure.Fine, 0, "violation.fine_shape")]
    [TestCase(ViolationMeasure.Fine, 1, null)]
    [TestCase(ViolationMeasure.Fine, 10_000_000, null)]
    [TestCase(ViolationMeasure.Fine, 10_000_001, "violation.fine_above_frame")]
    [TestCase(ViolationMeasure.Warning, 1, "violation.fine_shape")]
    [TestCase(ViolationMeasure.Warning, null, null)]
    public void A_fine_has_an_amount_within_the_frame_and_a_warning_has_none(ViolationMeasure measure, long? fine, string? error) =>
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Decide(Penalty() with { Measure = measure, FineVnd = fine }, Kind, Today)), Is.EqualTo(error));

    [Test]
    public void Without_a_known_frame_any_fine_may_be_decided()
    {
        var open = ViolationKind.Record("other", ("Khác", "Other"), null, null, (null, null), null, null, null, false, "test");
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Decide(Penalty() with { FineVnd = 900_000_000 }, open, Today)), Is.Null);
    }

    [Test]
    public void A_penalty_is_due_on_the_day_of_its_decision_at_the_earliest()
    {
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Decide(Penalty() with { DueOn = Decided.AddDays(-1) }, Kind, Today)), Is.EqualTo("violation.due_before_decision"));
        Assert.That(Refusal.Of(() => At(ViolationStatus.Recorded).Decide(Penalty() with { DueOn = Decided }, Kind, Today)), Is.Null);
    }

    private static readonly string Long = new('a', 4001);

    private static IEnumerable<TestCaseData> Texts()
    {
        static void Decide(ViolationPenalty penalty) => At(ViolationStatus.Recorded).Decide(penalty, Kind, Today);
        yield return Refusal.OfText("act", "hành vi", t => Violation.Record(Details(act: t), By, Now, Today));
        yield return Refusal.OfText("place", null, t => Violation.Record(Details(place: t), By, Now, Today));
        yield return Refusal.OfText("number", "số biên bản", t => At(ViolationStatus.Detected).MakeMinutes(new(t, Minutes, Due, Due, Due), Today));
        yield return Refusal.OfText("text", "nội dung giải trình", t => At(ViolationStatus.Recorded).Explain(t, Minutes, Today));
        yield return Refusal.OfText("number", "số quyết định", t => Decide(Penalty() with { Number = t }));
        yield return Refusal.OfText("body", "cơ quan ra quyết định", t => Decide(Penalty() with { Body = t }));
        yield return Refusal.OfText("signatory", "người ký", t => Decide(Penalty() with { Signatory = t }));
        yield return Refusal.OfText("signatoryTitle", null, t => Decide(Penalty() with { SignatoryTitle = t }));
        yield return Refusal.OfText("legalArticle", null, t => Decide(Penalty() with { LegalArticle = t }));
        yield return Refusal.OfText("additionalMeasures", null, t => Decide(Penalty() with { AdditionalMeasures = t }));
        yield return Refusal.OfText("remedies", null, t => Decide(Penalty() with { Remedies = t }));
        yield return Refusal.OfText("receipt", null, t => At(ViolationStatus.Decided).Pay(Payment(9), 1, Decided, t, Today));
        yield return Refusal.OfText("note", null, t => At(ViolationStatus.Decided).CarryOut(Decided, t, Today));
        yield return Refusal.OfText("text", "nội dung khiếu nại", t => At(ViolationStatus.Decided).FileAppeal(t, Decided, Today));
        yield return Refusal.OfText("reason", "lý do chuyển", t => At(ViolationStatus.Recorded).HandOver(Other, t, null, By, Now));
        yield return Refusal.OfText("sealedDetails", null, t => At(ViolationStatus.Recorded).HandOver(Other, "Đúng", t, By, Now));
        yield return Refusal.OfText("reason", "lý do", t => At(ViolationStatus.Recorded).Close(ViolationClosure.Other, t, By, Now));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_text_that_is_missing_or_too_long_is_called_by_its_name(string field, string? missing, Action<string> enter)
    {
        Assert.That(Refusal.Said(() => enter(Long)), Does.StartWith($"'{field}' is longer than"));
        Assert.That(Refusal.Said(() => enter(" ")), Is.EqualTo(missing is null ? null : $"'{field}' is required. Thiếu {missing}."));
    }

    [TestCase("2026-11-24", "violation.day_in_future")]
    [TestCase("2026-11-09", "violation.before_decision")]
    [TestCase("2026-11-10", null)]
    [TestCase("2026-11-23", null)]
    public void Payment_execution_and_appeal_lie_between_the_decision_and_today(string on, string? error)
    {
        Assert.That(Refusal.Of(() => At(ViolationStatus.Decided).Pay(Payment(1), 1, Day(on), null, Today)), Is.EqualTo(error));
        Assert.That(Refusal.Of(() => At(ViolationStatus.Decided).CarryOut(Day(on), null, Today)), Is.EqualTo(error));
        Assert.That(Refusal.Of(() => At(ViolationStatus.Decided).FileAppeal("Quá cao", Day(on), Today)), Is.EqualTo(error));
    }

    [Test]
    public void A_payment_that_is_sent_again_counts_once_even_when_all_is_paid()
    {
        var violation = At(ViolationStatus.CarriedOut);
        violation.PopEvents();
        violation.Pay(Payment(1), 8_000_000, Decided, null, Today);
        Assert.That((violation.Payments.Count, violation.PopEvents().Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void More_than_is_left_is_not_paid() => Gen.Select(Gen.Long[1, 8_000_000], Gen.Long[1, 8_000_000]).Sample((first, second) =>
    {
        var violation = At(ViolationStatus.Decided);
        violation.Pay(Payment(1), first, Decided, null, Today);
        var error = Refusal.Of(() => violation.Pay(Payment(2), second, Decided, null, Today));
        return first + second > 8_000_000
            ? error == "violation.payment_above_fine" && violation.LeftToPay == 8_000_000 - first
            : error is null && violation.LeftToPay == 8_000_000 - first - second;
    }, iter: 200);

    [Test]
    public void Whatever_the_order_it_is_carried_out_exactly_when_nothing_is_left_to_pay_or_do() => AnyStep.Array[0, 12].Sample(steps =>
    {
        var violation = At(ViolationStatus.Decided);

        foreach (var ((step, amount), n) in steps.Select((s, n) => (s, n)))
        {
            _ = step == 0
                ? Refusal.Of(() => violation.CarryOut(Decided, null, Today))
                : Refusal.Of(() => violation.Pay(Payment(n + 1), Math.Min(amount, Math.Max(violation.LeftToPay, 1)), Decided, null, Today));
        }

        var done = violation.LeftToPay == 0 && violation.ExecutedOn is not null;
        return violation.Status == (done ? ViolationStatus.CarriedOut : ViolationStatus.Decided) && violation.DueOn is null == done && violation.LeftToPay >= 0;
    }, iter: 300);

    [TestCase(ViolationStatus.Detected, "explain,pay,carry-out,appeal,settle", "decide")]
    [TestCase(ViolationStatus.Recorded, "minutes,pay,carry-out,appeal,settle", "")]
    [TestCase(ViolationStatus.Decided, "minutes,explain,decide", "")]
    [TestCase(ViolationStatus.CarriedOut, "minutes,explain,decide,pay,carry-out", "")]
    [TestCase(ViolationStatus.Closed, "minutes,explain,decide,pay,carry-out,appeal,settle,hand-over,close", "")]
    public void Each_step_has_its_time(ViolationStatus status, string refused, string beforeMinutes)
    {
        var errors = AllSteps.ToDictionary(s => s, s => Refusal.Of(() => Do(At(status), s)));
        Assert.That(errors.Where(e => e.Value == "violation.wrong_state").Select(e => e.Key), Is.EquivalentTo(refused.Split(',')));
        Assert.That(errors.Where(e => e.Value == "violation.decision_before_minutes").Select(e => e.Key), Is.EquivalentTo(beforeMinutes.Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void While_it_is_handed_over_nobody_works_on_it()
    {
        var waiting = AllSteps.Where(s => s != "decide").Select(s =>
        {
            var violation = At(ViolationStatus.Recorded);
            violation.HandOver(Other, "Đúng thẩm quyền", null, By, Now);
            return Refusal.Of(() => Do(violation, s));
        });
        Assert.That(waiting, Is.All.EqualTo("violation.awaits_receipt"));
    }

    private static readonly string[] AllSteps = ["minutes", "explain", "decide", "pay", "carry-out", "appeal", "settle", "hand-over", "close"];

    internal static Violation At(ViolationStatus status)
    {
        var violation = Violation.Record(Details(), By, Now, Today);

        if (status == ViolationStatus.Detected)
        {
            return Emptied(violation);
        }

        violation.MakeMinutes(new("12/BB", Minutes, new(2026, 11, 8), new(2026, 11, 12), Limitation), Today);

        if (status >= ViolationStatus.Decided)
        {
            violation.Decide(Penalty(), Kind, Today);
        }

        if (status >= ViolationStatus.CarriedOut)
        {
            violation.Pay(Payment(1), 8_000_000, Decided, null, Today);
            violation.CarryOut(Decided, null, Today);
        }

        if (status == ViolationStatus.Closed)
        {
            violation.Close(ViolationClosure.CarriedOut, null, By, Now);
        }

        return Emptied(violation);
    }

    private static void Do(Violation violation, string step)
    {
        switch (step)
        {
            case "minutes": violation.MakeMinutes(new("1", Minutes, Due, Due, Due), Today); break;
            case "explain": violation.Explain("Không biết", Minutes, Today); break;
            case "decide": violation.Decide(Penalty(), Kind, Today); break;
            case "pay": violation.Pay(Payment(9), 1, Decided, null, Today); break;
            case "carry-out": violation.CarryOut(Decided, null, Today); break;
            case "appeal": violation.FileAppeal("Quá cao", Decided, Today); break;
            case "settle": violation.SettleAppeal(AppealOutcome.Dismissed, Decided, null, null, Kind, Today); break;
            case "hand-over": violation.HandOver(Other, "Đúng thẩm quyền", null, By, Now); break;
            default: violation.Close(ViolationClosure.Other, "Lý do khác", By, Now); break;
        }
    }

    private static Violation Emptied(Violation violation)
    {
        violation.PopEvents();
        return violation;
    }

    private static ViolationDetails Details(IReadOnlyList<ProductId>? products = null, string act = "Gắn logo sai", string? place = null, DateOnly? on = null) =>
        new(ViolationId.New(), Keeper, Subject, products ?? [Honey], Kind, act, place, on ?? Detected, ViolationSource.MarketCheck, null, new(2026, 11, 5));

    private static ViolationPenalty Penalty() =>
        new("7/QĐ-XPHC", Decided, "UBND xã", "Nguyễn Văn A", null, null, ViolationMeasure.Fine, 8_000_000, null, null, Due);

    private static Guid Payment(int n) => new(n, 0, 0, new byte[8]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
