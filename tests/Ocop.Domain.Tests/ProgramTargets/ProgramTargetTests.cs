using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.ProgramTargets;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.ProgramTargets;

public sealed class ProgramTargetTests
{
    private static readonly UnitId Unit = new(IdOf(1));
    private static readonly LegalDocumentId Plan = new(IdOf(2));
    private static readonly ProgramTargetDetails Details = new(120, Plan, " Kế hoạch 5, điểm 2 ", true);

    [Test]
    public void A_target_is_set_changed_and_withdrawn_and_its_history_says_from_what_to_what()
    {
        var target = ProgramTarget.Set(2027, Unit, TargetMeasure.InForce, Details);
        Assert.That((target.Year, target.UnitId, target.Measure, target.Value, target.LegalDocumentId, target.Source, target.Confirmed), Is.EqualTo(
            (2027, Unit, TargetMeasure.InForce, 120, (LegalDocumentId?)Plan, "Kế hoạch 5, điểm 2", true)));
        target.Change(new(130, null, "Kế hoạch 6", false));
        Assert.That((target.Value, target.LegalDocumentId, target.Source, target.Confirmed), Is.EqualTo((130, (LegalDocumentId?)null, "Kế hoạch 6", false)));
        target.Withdraw(Now);
        Assert.That((target.WithdrawnAt, target.Value), Is.EqualTo(((DateTimeOffset?)Now, 130)));
        Assert.That(target.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new ProgramTargetSet(target.Id, 2027, Unit, TargetMeasure.InForce, null, 120, "Kế hoạch 5, điểm 2"),
            new ProgramTargetSet(target.Id, 2027, Unit, TargetMeasure.InForce, 120, 130, "Kế hoạch 6"),
            new ProgramTargetWithdrawn(target.Id, 2027, Unit, TargetMeasure.InForce),
        }));
        Refuses("program_target.withdrawn", () => target.Change(Details));
        Refuses("program_target.withdrawn", () => target.Withdraw(Now));
    }

    [Test]
    public void A_target_that_the_program_brings_along_has_an_id_that_follows_from_it_and_no_history()
    {
        var target = ProgramTarget.Record(2027, Unit, "82", TargetMeasure.Upgraded, Details);
        Assert.That((target.Id.Value, target.Year, target.UnitId, target.Measure, target.Value), Is.EqualTo(
            (StableId.Of("program-target:82/Upgraded:2027-01-01"), 2027, Unit, TargetMeasure.Upgraded, 120)));
        Assert.That(target.PopEvents(), Is.Empty);
    }

    [TestCase(TargetMeasure.InForce, -1, "program_target.value_out_of_range")]
    [TestCase(TargetMeasure.InForce, 0, null)]
    [TestCase(TargetMeasure.InForce, 1_000_000, null)]
    [TestCase(TargetMeasure.InForce, 1_000_001, "program_target.value_out_of_range")]
    [TestCase(TargetMeasure.RenewalRate, 100, null)]
    [TestCase(TargetMeasure.RenewalRate, 101, "program_target.value_out_of_range")]
    public void A_target_is_a_count_or_a_rate_of_a_hundred(TargetMeasure measure, int value, string? code)
    {
        RefusesOrDoes(code, () => ProgramTarget.Set(2027, Unit, measure, Details with { Value = value }));
        RefusesOrDoes(code, () => ProgramTarget.Record(2027, Unit, "82", measure, Details with { Value = value }));
        RefusesOrDoes(code, () => ProgramTarget.Set(2027, Unit, measure, Details with { Value = 1 }).Change(Details with { Value = value }));
    }

    [Test]
    public void A_target_names_its_source()
    {
        Requires("source", "nguồn của chỉ tiêu", () => ProgramTarget.Set(2027, Unit, TargetMeasure.InForce, Details with { Source = " " }));
        TakesAtMost(500, "source", text => ProgramTarget.Set(2027, Unit, TargetMeasure.InForce, Details with { Source = text }));
    }
}
