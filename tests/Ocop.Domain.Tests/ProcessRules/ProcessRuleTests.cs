using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.ProcessRules;

namespace Ocop.Domain.Tests.ProcessRules;

public sealed class ProcessRuleTests
{
    [Test]
    public void A_rule_is_known_by_its_key_and_first_day_and_holds_for_its_time()
    {
        var act = LegalDocumentId.Of("qd-148");
        var rule = ProcessRule.Record("certification.validity_months", "36", new(2023, 2, 24), new(2026, 6, 30), act, true, "Điều 5");
        Assert.That((rule.Id, rule.Id.Value), Is.EqualTo((ProcessRuleId.Of("certification.validity_months", new(2023, 2, 24)), StableId.Of("process-rule:certification.validity_months:2023-02-24"))));
        Assert.That((rule.Key, rule.Value, rule.LegalDocumentId, rule.Confirmed, rule.Source), Is.EqualTo(("certification.validity_months", "36", (LegalDocumentId?)act, true, "Điều 5")));
        Assert.That(
            new[] { new DateOnly(2023, 2, 23), new(2023, 2, 24), new(2026, 6, 30), new(2026, 7, 1) }.Select(d => rule.HoldsOn(d)), Is.EqualTo(new[] { false, true, true, false }));
    }
}
