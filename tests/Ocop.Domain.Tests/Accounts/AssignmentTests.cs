using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;
using static Ocop.Domain.Tests.Fixed;

namespace Ocop.Domain.Tests.Accounts;

public sealed class AssignmentTests
{
    private static readonly Assignment Held = new(IdOf(1), "inspector", new AgencyId(IdOf(2)), Today, Today.AddDays(10), new SubjectId(IdOf(3)));

    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(10, true)]
    [TestCase(11, false)]
    public void A_role_is_held_from_its_first_day_to_its_last(int day, bool holds) => Assert.That(Held.HoldsOn(Today.AddDays(day)), Is.EqualTo(holds));

    [Test]
    public void A_role_without_a_last_day_is_held_ever_after() =>
        Assert.That(((Held with { ValidTo = null }).HoldsOn(DateOnly.MaxValue), (Held with { ValidTo = null }).HoldsOn(Today.AddDays(-1))), Is.EqualTo((true, false)));

    [TestCase(-5, -1, false)]
    [TestCase(-5, 0, true)]
    [TestCase(10, 20, true)]
    [TestCase(11, 20, false)]
    [TestCase(3, 4, true)]
    [TestCase(-5, 20, true)]
    [TestCase(-5, null, true)]
    [TestCase(11, null, false)]
    public void The_same_role_on_a_common_day_says_nothing_new(int from, int? to, bool overlaps)
    {
        var other = Held with { Id = IdOf(9), ValidFrom = Today.AddDays(from), ValidTo = to is { } last ? Today.AddDays(last) : null };
        Assert.That((Held.Overlaps(other), other.Overlaps(Held)), Is.EqualTo((overlaps, overlaps)));
    }

    [Test]
    public void Another_role_agency_or_subject_is_another_thing()
    {
        Assert.That(Held.Overlaps(Held with { Role = "officer" }), Is.False);
        Assert.That(Held.Overlaps(Held with { AgencyId = null }), Is.False);
        Assert.That(Held.Overlaps(Held with { SubjectId = null }), Is.False);
        Assert.That(Held.Overlaps(Held with { DelegatedFromId = IdOf(8) }), Is.True);
    }
}
