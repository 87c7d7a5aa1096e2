using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class AdministrativeUnitTests
{
    private static readonly DateOnly First = new(2025, 7, 1);
    private static readonly DateOnly Renamed = new(2026, 3, 1);
    private static readonly UnitId Province = UnitId.Of("82", First);

    [Test]
    public void A_unit_that_somebody_enters_is_confirmed_and_kept_here()
    {
        var unit = AdministrativeUnit.Establish(" 30043 ", " Xã  Phương Thịnh ", " Xã ", UnitLevel.Commune, Province, First, " NQ 1663 ");
        Assert.That(
            (unit.Id, unit.Code, unit.Name, unit.Kind, unit.Level, unit.ParentId), Is.EqualTo((UnitId.Of("30043", First), "30043", "Xã Phương Thịnh", "Xã", UnitLevel.Commune, (UnitId?)Province)));
        Assert.That((unit.ValidFrom, unit.ValidTo, unit.Confirmed, unit.Source, unit.KeptHere), Is.EqualTo(((DateOnly?)First, (DateOnly?)null, true, "NQ 1663", true)));
        Assert.That(Carried().KeptHere, Is.False);
    }

    [TestCase("", "Xã A", "Xã", "NQ")]
    [TestCase("1", " ", "Xã", "NQ")]
    [TestCase("1", "Xã A", " ", "NQ")]
    [TestCase("1", "Xã A", "Xã", " ")]
    public void It_has_a_code_a_name_a_kind_and_a_basis(string code, string name, string kind, string basis) =>
        Assert.That(Refusal.Of(() => AdministrativeUnit.Establish(code, name, kind, UnitLevel.Commune, null, First, basis)), Is.EqualTo("field.required"));

    [Test]
    public void Each_name_holds_until_the_day_before_the_next()
    {
        var unit = Carried();
        unit.Rename(" Phường  Một ", " Phường ", Renamed, " NQ 1 ");
        unit.Rename("Phường Hai", "Phường", Renamed.AddDays(10), "NQ 2");
        Assert.That((unit.Name, unit.Kind, unit.KeptHere), Is.EqualTo(("Phường Hai", "Phường", true)));
        Assert.That(
            new[] { First, Renamed.AddDays(-1), Renamed, Renamed.AddDays(9), Renamed.AddDays(10) }.Select(unit.NameOn),
            Is.EqualTo(new[] { "Xã A", "Xã A", "Phường Một", "Phường Một", "Phường Hai" }));
        Assert.That(
            unit.FormerNames.Select(n => (n.Name, n.Kind, n.ValidFrom, n.ValidTo, n.Confirmed, n.Source)),
            Is.EqualTo(new[]
            {
                ("Xã A", "Xã", (DateOnly?)First, (DateOnly?)Renamed.AddDays(-1), true, "NQ 1"),
                ("Phường Một", "Phường", (DateOnly?)Renamed, (DateOnly?)Renamed.AddDays(9), true, "NQ 2"),
            }));
        Assert.That(unit.FormerNames[0].Id, Is.EqualTo(UnitFormerName.Record("1", "xã a", "", null, Renamed.AddDays(-1), true, "").Id), "the same name on the same last day is the same row");
    }

    [Test]
    public void Every_name_holds_for_a_day_at_least()
    {
        Assert.That(Refusal.Of(() => Carried().Rename("Xã B", "Xã", First, "NQ")), Is.EqualTo("unit.day_outside"));
        Assert.That(Refusal.Of(() => Carried().Rename("Xã B", "Xã", First.AddDays(1), "NQ")), Is.Null);
        var unit = Carried();
        unit.Rename("Xã B", "Xã", Renamed, "NQ");
        Assert.That(Refusal.Of(() => unit.Rename("Xã C", "Xã", Renamed, "NQ")), Is.EqualTo("unit.day_outside"));
        Assert.That(Refusal.Of(() => unit.Rename("Xã C", "Xã", Renamed.AddDays(1), "NQ")), Is.Null);
    }

    [Test]
    public void A_unit_from_before_our_records_may_be_renamed_on_any_day() => Assert.That(
        Refusal.Of(() => AdministrativeUnit.Record("1", "Xã A", "Xã", UnitLevel.Commune, null, null, null, true, "test").Rename("Xã B", "Xã", new(1990, 1, 1), "NQ")), Is.Null);

    [TestCase(" ", "Xã", "NQ")]
    [TestCase("Xã B", " ", "NQ")]
    [TestCase("Xã B", "Xã", " ")]
    public void A_new_name_has_a_kind_and_a_basis(string name, string kind, string basis) =>
        Assert.That(Refusal.Of(() => Carried().Rename(name, kind, Renamed, basis)), Is.EqualTo("field.required"));

    [Test]
    public void It_ends_once_and_on_its_first_day_at_the_earliest()
    {
        Assert.That(Refusal.Of(() => Carried().EndOn(First.AddDays(-1))), Is.EqualTo("unit.day_outside"));
        var unit = Carried();
        unit.EndOn(First);
        Assert.That((unit.ValidTo, unit.KeptHere), Is.EqualTo(((DateOnly?)First, true)));
        Assert.That(Refusal.Of(() => unit.EndOn(Renamed)), Is.EqualTo("unit.ended"));
        Assert.That(Refusal.Of(() => unit.Rename("Xã B", "Xã", Renamed, "NQ")), Is.EqualTo("unit.ended"));
    }

    private static AdministrativeUnit Carried() => AdministrativeUnit.Record("1", "Xã A", "Xã", UnitLevel.Commune, Province, First, null, true, "test");
}
