using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

/// <summary>What lies above and within a unit on a day.</summary>
public sealed class UnitAreaTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly Before = new(2025, 6, 30);

    private readonly AdministrativeUnit _oldProvince = Unit("87", UnitLevel.Province, null, null, Before);
    private readonly AdministrativeUnit _province = Unit("82", UnitLevel.Province, null, Reform, null);
    private readonly AdministrativeUnit _district = Unit("873", UnitLevel.District, "87", null, Before);
    private readonly AdministrativeUnit _merged = Unit("30082", UnitLevel.Commune, "873", null, Before);
    private readonly AdministrativeUnit _divided = Unit("30079", UnitLevel.Commune, "873", null, Before);
    private readonly AdministrativeUnit _east = Unit("30043", UnitLevel.Commune, "82", Reform, null);
    private readonly AdministrativeUnit _west = Unit("30088", UnitLevel.Commune, "82", Reform, null);

    [Test]
    public void A_commune_of_today_holds_what_lies_in_it_by_todays_division()
    {
        var area = Tree().AreaOf(_east.Id, Reform);
        Assert.That(area.Members, Is.EquivalentTo(new[] { _east.Id, _merged.Id }));
        Assert.That(area.Present, Is.EquivalentTo(new[] { _east.Id }));
        Assert.That(area.Former, Is.Empty);
    }

    [Test]
    public void A_district_of_the_past_holds_only_what_was_recorded_below_it()
    {
        var area = Tree().AreaOf(_district.Id, Reform);
        Assert.That(area.Present, Is.Empty);
        Assert.That(area.Former, Is.EquivalentTo(area.Members));
        Assert.That(area.Former, Is.EquivalentTo(new[] { _district.Id, _merged.Id, _divided.Id }));
    }

    [Test]
    public void A_province_holds_its_communes_and_what_was_divided_among_them()
    {
        var area = Tree().AreaOf(_province.Id, Reform);
        Assert.That(area.Present, Is.EquivalentTo(new[] { _province.Id, _east.Id, _west.Id }));
        Assert.That(area.Former, Is.EquivalentTo(new[] { _district.Id, _divided.Id }));
        Assert.That(area.Members, Has.Count.EqualTo(7));
    }

    [Test]
    public void District_and_province_are_found_above_a_unit_or_are_itself()
    {
        var tree = Tree();
        Assert.That((tree.DistrictOf(_merged.Id)?.Id, tree.DistrictOf(_district.Id)?.Id, tree.DistrictOf(_east.Id)), Is.EqualTo(((UnitId?)_district.Id, (UnitId?)_district.Id, (AdministrativeUnit?)null)));
        Assert.That((tree.ProvinceOf(_merged.Id)?.Id, tree.ProvinceOf(_east.Id)?.Id, tree.ProvinceOf(_province.Id)?.Id), Is.EqualTo(((UnitId?)_oldProvince.Id, (UnitId?)_province.Id, (UnitId?)_province.Id)));
        Assert.That((tree.ProvinceOf(UnitId.New()), tree.DistrictOf(UnitId.New())), Is.EqualTo(((AdministrativeUnit?)null, (AdministrativeUnit?)null)));
    }

    [Test]
    public void What_nobody_recorded_is_nowhere()
    {
        var unknown = UnitId.New();
        Assert.That((Tree().Find(unknown), Tree().CurrentOf(unknown, Reform), Tree().Find("99", Reform), Tree().FindLatest("99")), Is.EqualTo(((AdministrativeUnit?)null, (AdministrativeUnit?)null, (AdministrativeUnit?)null, (AdministrativeUnit?)null)));
        Assert.That(Tree().SuccessorsOf(_east.Id), Is.Empty);
        Assert.That(Tree().SuccessorsOf(_divided.Id).Select(s => (s.NewId, s.On, s.Scope, s.Confirmed, s.Source)), Is.EqualTo(new[]
        {
            (_east.Id, Reform, SuccessionScope.Partial, true, "test"), (_west.Id, Reform, SuccessionScope.Partial, true, "test"),
        }));
        Assert.That(Tree().Units, Is.EquivalentTo(new[] { _oldProvince, _province, _district, _merged, _divided, _east, _west }));
    }

    [Test]
    public void The_last_bearer_of_a_code_is_the_one_that_began_last()
    {
        var former = Unit("82", UnitLevel.Province, null, null, Before);
        var tree = new UnitTree([_province, former, _east], []);
        Assert.That((tree.FindLatest("82")?.Id, tree.Find("82", Before)?.Id, tree.Find("82", Reform)?.Id), Is.EqualTo(((UnitId?)_province.Id, (UnitId?)former.Id, (UnitId?)_province.Id)));
    }

    [Test]
    public void Most_communes_give_the_common_word()
    {
        AdministrativeUnit[] units =
        [
            _province, _east, _west,
            AdministrativeUnit.Record("1", "Phường Một", "Phường", UnitLevel.Commune, _province.Id, Reform, null, true, "test"),
            AdministrativeUnit.Record("2", "Huyện Hai", "Huyện", UnitLevel.District, null, null, Before, true, "test"),
            AdministrativeUnit.Record("3", "Huyện Ba", "Huyện", UnitLevel.District, null, null, Before, true, "test"),
            AdministrativeUnit.Record("4", "Huyện Bốn", "Huyện", UnitLevel.District, null, null, Before, true, "test"),
        ];
        Assert.That(new UnitTree(units, []).CommonWords, Is.EquivalentTo(new[] { "don", "vi", "82", "xa" }));
    }

    private UnitTree Tree() => new(
        [_oldProvince, _province, _district, _merged, _divided, _east, _west],
        [
            Succession(_oldProvince, _province, SuccessionScope.Full), Succession(_merged, _east, SuccessionScope.Full),
            Succession(_divided, _east, SuccessionScope.Partial), Succession(_divided, _west, SuccessionScope.Partial),
        ]);

    private static UnitSuccession Succession(AdministrativeUnit old, AdministrativeUnit @new, SuccessionScope scope) =>
        UnitSuccession.Record(old.Id, @new.Id, Reform, scope, confirmed: true, "test");

    private static AdministrativeUnit Unit(string code, UnitLevel level, string? parent, DateOnly? from, DateOnly? to) =>
        AdministrativeUnit.Record(code, $"Đơn vị {code}", "Xã", level, parent is null ? null : UnitId.Of(parent, from), from, to, confirmed: true, "test");
}
