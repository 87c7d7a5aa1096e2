using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>The facts that the program carries, counted against their sources.</summary>
public sealed class ReferenceFilesTests
{
    private static readonly ReferenceSet Facts = ReferenceFiles.Read();

    [TestCase("2025-06-30", UnitLevel.Province, 2)]
    [TestCase("2025-06-30", UnitLevel.District, 23)]
    [TestCase("2025-06-30", UnitLevel.Commune, 141 + 164)]
    [TestCase("2024-12-31", UnitLevel.Commune, 143 + 164)]
    [TestCase("2024-05-01", UnitLevel.Commune, 143 + 170)]
    [TestCase("2024-04-30", UnitLevel.Commune, 143 + 172)]
    [TestCase("2025-07-01", UnitLevel.Province, 1)]
    [TestCase("2025-07-01", UnitLevel.District, 0)]
    [TestCase("2025-07-01", UnitLevel.Commune, 102)]
    public void Counts_the_units_of_a_day(string on, UnitLevel level, int count) =>
        Assert.That(Facts.Units.Count(u => u.Level == level && u.HoldsOn(DateOnly.Parse(on, null))), Is.EqualTo(count));

    [Test]
    public void Every_old_commune_leads_somewhere_and_six_pairs_are_partial()
    {
        var reform = new DateOnly(2025, 7, 1);
        var old = Facts.Units.Where(u => u.Level == UnitLevel.Commune && u.HoldsOn(reform.AddDays(-1))).Select(u => u.Id);

        Assert.That(Facts.Successions.Where(s => s.On == reform).Select(s => s.OldId), Is.SupersetOf(old));
        Assert.That(Facts.Successions.Count(s => s.Scope == SuccessionScope.Partial), Is.EqualTo(6));
        Assert.That(Facts.Successions.Count(s => s.On == reform), Is.EqualTo(308 + 2), "and the two provinces");
    }

    [Test]
    public void Codes_name_one_row_a_day_and_ids_are_never_shared()
    {
        Assert.That(Facts.Units.Select(u => u.Id), Is.Unique);
        Assert.That(Facts.Agencies.Select(a => a.Id), Is.Unique);
        Assert.That(Facts.ProductTypes.Select(t => t.Id), Is.Unique);
        Assert.That(Facts.ProcessRules.Select(r => r.Id), Is.Unique);
        AssertNoOverlap(Facts.Units, u => u.Code);
        AssertNoOverlap(Facts.Agencies, a => a.Code);
        AssertNoOverlap(Facts.ProcessRules, r => r.Key);
    }

    [Test]
    public void Everything_that_a_row_refers_to_is_recorded()
    {
        var acts = Facts.LegalDocuments.Select(d => d.Id).ToHashSet();
        var groups = Facts.ProductGroups.Select(g => g.Id).ToHashSet();
        var agencies = Facts.Agencies.Select(a => a.Id).ToHashSet();

        Assert.That(Facts.ProductTypes.Select(t => t.GroupId).Distinct(), Is.SubsetOf(groups));
        Assert.That(Facts.ProductTypes.Select(t => t.LegalDocumentId).Distinct(), Is.SubsetOf(acts));
        Assert.That(Facts.ProcessRules.Where(r => r.LegalDocumentId is not null).Select(r => r.LegalDocumentId!.Value).Distinct(), Is.SubsetOf(acts));
        Assert.That(Facts.LegalDocuments.Where(d => d.SupersededById is not null).Select(d => d.SupersededById!.Value).Distinct(), Is.SubsetOf(acts));
        Assert.That(Facts.Agencies.Where(a => a.SuccessorId is not null).Select(a => a.SuccessorId!.Value).Distinct(), Is.SubsetOf(agencies));
    }

    [TestCase("2026-05-21", 0, "148/QĐ-TTg")]
    [TestCase("2026-05-22", 26, "26/2026/QĐ-TTg")]
    [TestCase("2020-01-01", 26, "1048/QĐ-TTg")]
    public void The_types_and_the_act_follow_the_day(string on, int types, string act)
    {
        var day = DateOnly.Parse(on, null);
        Assert.That(Facts.ProductTypes.Count(t => t.HoldsOn(day)), Is.EqualTo(types));
        Assert.That(Facts.LegalDocuments.Where(d => d.HoldsOn(day)).Select(d => d.Number), Does.Contain(act));
    }

    [Test]
    public void Each_authority_of_today_and_of_the_directive_is_recorded()
    {
        var (directive, today) = (new DateOnly(2025, 1, 15), new DateOnly(2026, 11, 23));
        string[] AuthoritiesOn(DateOnly day, string prefix) =>
            [.. Facts.Agencies.Where(a => a.HoldsOn(day) && a.Code.StartsWith(prefix, StringComparison.Ordinal)).Select(a => a.Code)];

        Assert.That(AuthoritiesOn(directive, "ubnd-8"), Has.Length.EqualTo(12 + 11));
        Assert.That(AuthoritiesOn(today, "ubnd-8"), Is.Empty);
        Assert.That(AuthoritiesOn(directive, "ubnd-2").Concat(AuthoritiesOn(directive, "ubnd-3")), Is.Empty);
        Assert.That(AuthoritiesOn(today, "ubnd-2").Concat(AuthoritiesOn(today, "ubnd-3")).Count(), Is.EqualTo(102));
        Assert.That(AuthoritiesOn(directive, "so-").Where(c => c.EndsWith("dong-thap", StringComparison.Ordinal)), Does.Contain("so-nnptnt-dong-thap").And.Not.Contain("so-nnmt-dong-thap"));
        Assert.That(AuthoritiesOn(today, "so-"), Does.Contain("so-nnmt-dong-thap").And.Not.Contain("so-nnptnt-dong-thap"));
    }

    [Test]
    public void What_no_source_states_says_so() =>
        Assert.That(
            Facts.Agencies.Select(a => (a.Confirmed, a.Source)).Concat(Facts.LegalDocuments.Select(d => (d.Confirmed, d.Source)))
                .Concat(Facts.Units.Select(u => (u.Confirmed, u.Source))).Concat(Facts.Holidays.Select(h => (h.Confirmed, h.Source)))
                .Concat(Facts.GtinPrefixes.Select(p => (p.Confirmed, p.Source))).Where(r => !r.Confirmed).Select(r => r.Source),
            Has.All.Contain("chưa xác nhận"));

    private static void AssertNoOverlap<T>(IEnumerable<T> rows, Func<T, string> key)
        where T : IDated
    {
        foreach (var group in rows.GroupBy(key, StringComparer.Ordinal))
        {
            var ordered = group.OrderBy(r => r.ValidFrom ?? DateOnly.MinValue).ToList();
            Assert.That(ordered.Zip(ordered.Skip(1)), Has.All.Matches<(T First, T Second)>(p => p.First.ValidTo < p.Second.ValidFrom), group.Key);
        }
    }
}
