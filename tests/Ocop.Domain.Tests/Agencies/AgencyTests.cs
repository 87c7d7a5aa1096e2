using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.Agencies;

public sealed class AgencyTests
{
    private static readonly DateOnly First = new(2025, 7, 1);
    private static readonly DateOnly Last = new(2026, 11, 23);
    private static readonly UnitId Province = UnitId.Of("82", First);

    [Test]
    public void What_somebody_enters_is_confirmed_and_kept_here()
    {
        var agency = Agency.Establish(" so-y-te ", new(" Sở  Y tế ", " Department of Health ", AgencyKind.Department, Province, "health"), First, " NQ 12 ");
        Assert.That(
            (agency.Id, agency.Code, agency.Name, agency.NameEn, agency.Kind, agency.UnitId, agency.Field),
            Is.EqualTo((AgencyId.Of("so-y-te", First), "so-y-te", "Sở Y tế", "Department of Health", AgencyKind.Department, (UnitId?)Province, "health")));
        Assert.That(
            (agency.ValidFrom, agency.ValidTo, agency.SuccessorId, agency.Confirmed, agency.Source, agency.KeptHere),
            Is.EqualTo(((DateOnly?)First, (DateOnly?)null, (AgencyId?)null, true, "NQ 12", true)));
    }

    [Test]
    public void What_the_program_carries_is_not_kept_here_and_may_have_ended()
    {
        var successor = AgencyId.Of("so-nong-nghiep", First);
        var agency = Agency.Record("so-nn", " Sở  NN ", "Agriculture", AgencyKind.Department, Province, "agriculture", null, Last, successor, false, "test");
        Assert.That(
            (agency.Id, agency.Code, agency.Name, agency.NameEn, agency.Kind, agency.UnitId, agency.Field),
            Is.EqualTo((AgencyId.Of("so-nn", null), "so-nn", "Sở NN", "Agriculture", AgencyKind.Department, (UnitId?)Province, "agriculture")));
        Assert.That(
            (agency.KeptHere, agency.Confirmed, agency.ValidFrom, agency.ValidTo, agency.SuccessorId, agency.Source),
            Is.EqualTo((false, false, (DateOnly?)null, (DateOnly?)Last, (AgencyId?)successor, "test")));
    }

    [Test]
    public void The_id_of_an_agency_follows_from_its_code_and_first_day() =>
        Assert.That(AgencyId.Of("so-y-te", First).Value, Is.EqualTo(StableId.Of("agency:so-y-te:2025-07-01")));

    [TestCase("", "Sở", "Office", "NQ")]
    [TestCase("so", " ", "Office", "NQ")]
    [TestCase("so", "Sở", " ", "NQ")]
    [TestCase("so", "Sở", "Office", " ")]
    public void It_has_a_code_its_names_and_a_basis(string code, string name, string nameEn, string basis) =>
        Assert.That(Refusal.Of(() => Agency.Establish(code, new(name, nameEn, AgencyKind.Centre, null, null), First, basis)), Is.EqualTo("field.required"));

    [Test]
    public void It_passes_to_its_successor_and_a_mistaken_end_is_taken_back()
    {
        var agency = Carried();
        var successor = AgencyId.Of("so-moi", Last.AddDays(1));
        Assert.That(Refusal.Of(agency.Reopen), Is.EqualTo("agency.not_ended"));
        agency.EndOn(Last, successor, " NQ 13 ");
        Assert.That((agency.ValidTo, agency.SuccessorId, agency.Source, agency.KeptHere), Is.EqualTo(((DateOnly?)Last, (AgencyId?)successor, "test; NQ 13", true)));
        Assert.That(Refusal.Of(() => agency.EndOn(Last, null, "NQ 14")), Is.EqualTo("agency.ended"));
        agency.Reopen();
        Assert.That((agency.ValidTo, agency.SuccessorId, agency.KeptHere), Is.EqualTo(((DateOnly?)null, (AgencyId?)null, true)));
    }

    [Test]
    public void What_was_reopened_is_kept_here()
    {
        var agency = Carried(Last);
        agency.Reopen();
        Assert.That((agency.ValidTo, agency.KeptHere), Is.EqualTo(((DateOnly?)null, true)));
    }

    [Test]
    public void It_ends_on_its_first_day_at_the_earliest_by_an_act_and_never_passes_to_itself()
    {
        Assert.That(Refusal.Of(() => Carried().EndOn(First.AddDays(-1), null, "NQ")), Is.EqualTo("agency.day_outside"));
        Assert.That(Refusal.Of(() => Carried().EndOn(First, null, "NQ")), Is.Null);
        Assert.That(Refusal.Of(() => Carried().EndOn(Last, AgencyId.Of("so-y-te", First), "NQ")), Is.EqualTo("agency.own_successor"));
        Assert.That(Refusal.Of(() => Carried().EndOn(Last, null, " ")), Is.EqualTo("field.required"));
    }

    private static Agency Carried(DateOnly? last = null) => Agency.Record("so-y-te", "Sở Y tế", "Health", AgencyKind.Department, Province, "health", First, last, null, true, "test");
}
