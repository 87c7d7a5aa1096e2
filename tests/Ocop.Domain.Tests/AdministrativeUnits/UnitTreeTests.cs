using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class UnitTreeTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly Before = new(2025, 6, 30);

    private readonly AdministrativeUnit _oldProvince = Unit("87", "Tỉnh Đồng Tháp", UnitLevel.Province, null, null, Before);
    private readonly AdministrativeUnit _otherProvince = Unit("82", "Tỉnh Tiền Giang", UnitLevel.Province, null, null, Before);
    private readonly AdministrativeUnit _province = Unit("82", "Tỉnh Đồng Tháp", UnitLevel.Province, null, Reform, null);
    private readonly AdministrativeUnit _district = Unit("873", "Huyện Cao Lãnh", UnitLevel.District, "87", null, Before);
    private readonly AdministrativeUnit _merged = Unit("30082", "Xã Phương Thịnh", UnitLevel.Commune, "873", null, Before);
    private readonly AdministrativeUnit _divided = Unit("30079", "Xã Gáo Giồng", UnitLevel.Commune, "873", null, Before);
    private readonly AdministrativeUnit _earlier = Unit("30083", "Xã Sớm", UnitLevel.Commune, "873", null, new(2020, 1, 31));
    private readonly AdministrativeUnit _east = Unit("30043", "Xã Phương Thịnh", UnitLevel.Commune, "82", Reform, null);
    private readonly AdministrativeUnit _west = Unit("30088", "Xã Phong Mỹ", UnitLevel.Commune, "82", Reform, null);

    [Test]
    public void A_code_names_a_unit_only_together_with_a_day()
    {
        Assert.That(Tree().Find("82", Before)?.Name, Is.EqualTo("Tỉnh Tiền Giang"));
        Assert.That(Tree().Find("82", Reform)?.Name, Is.EqualTo("Tỉnh Đồng Tháp"));
        Assert.That(Tree().Find("87", Reform), Is.Null);
        Assert.That(Tree().FindLatest("87")?.Id, Is.EqualTo(_oldProvince.Id));
    }

    [Test]
    public void Words_of_nearly_every_address_are_told() =>
        Assert.That(Tree().CommonWords, Is.EquivalentTo((string[])["tinh", "dong", "thap", "tien", "giang", .. VietnameseText.Fold(_east.Kind).Split(' ')]));

    [Test]
    public void A_commune_of_today_counts_what_was_merged_wholly_into_it_at_any_time()
    {
        Assert.That(Tree().MembersOf(_east.Id), Is.EquivalentTo(new[] { _east.Id, _merged.Id, _earlier.Id }));
        Assert.That(Tree().MembersOf(_west.Id), Is.EquivalentTo(new[] { _west.Id }));
    }

    [Test]
    public void The_province_of_today_counts_every_unit_of_both_old_provinces_also_the_divided_ones()
    {
        Assert.That(Tree().MembersOf(_province.Id), Has.Count.EqualTo(9));
        Assert.That(Tree().MembersOf(_oldProvince.Id), Does.Not.Contain(_east.Id).And.Contains(_divided.Id));
        Assert.That(Tree().MembersOf(_district.Id), Is.EquivalentTo(new[] { _district.Id, _merged.Id, _divided.Id, _earlier.Id }));
    }

    [Test]
    public void Only_a_unit_that_went_somewhere_whole_has_a_unit_of_today()
    {
        Assert.That(Tree().CurrentOf(_merged.Id, Reform)?.Id, Is.EqualTo(_east.Id));
        Assert.That(Tree().CurrentOf(_earlier.Id, Reform)?.Id, Is.EqualTo(_east.Id), "through two mergers");
        Assert.That(Tree().CurrentOf(_earlier.Id, Before)?.Id, Is.EqualTo(_merged.Id));
        Assert.That(Tree().CurrentOf(_divided.Id, Reform), Is.Null);
        Assert.That(Tree().CurrentOf(_district.Id, Reform), Is.Null);
        Assert.That(Tree().CurrentOf(_west.Id, Reform)?.Id, Is.EqualTo(_west.Id));
    }

    [Test]
    public void The_id_of_a_unit_follows_from_its_code_and_first_day()
    {
        Assert.That(UnitId.Of("82", Reform).Value, Is.EqualTo(StableId.Of("unit:82:2025-07-01")));
        Assert.That(UnitId.Of("82", null).Value, Is.EqualTo(StableId.Of("unit:82:")));
        Assert.That(UnitId.Of("82", Reform).Value, Is.EqualTo(new Guid("61e15b44-1f25-89b5-8bf3-422ac34a477c")), "pinned: other data refers to it");
    }

    [Test]
    public void A_name_holds_for_its_time()
    {
        var former = UnitFormerName.Record("816", "Thị xã Gò Công", "Thị xã", null, new(2024, 4, 30), confirmed: true, "test");
        var city = AdministrativeUnit.Record("816", "Thành phố Gò Công", "Thành phố thuộc tỉnh", UnitLevel.District, null, null, Before, confirmed: true, "test", [former]);

        Assert.That(city.NameOn(new(2024, 4, 30)), Is.EqualTo("Thị xã Gò Công"));
        Assert.That(city.NameOn(new(2024, 5, 1)), Is.EqualTo("Thành phố Gò Công"));
    }

    private UnitTree Tree() => new(
        [_oldProvince, _otherProvince, _province, _district, _merged, _divided, _earlier, _east, _west],
        [
            Succession(_oldProvince, _province, SuccessionScope.Full), Succession(_otherProvince, _province, SuccessionScope.Full),
            Succession(_merged, _east, SuccessionScope.Full), Succession(_earlier, _merged, SuccessionScope.Full),
            Succession(_divided, _east, SuccessionScope.Partial), Succession(_divided, _west, SuccessionScope.Partial),
        ]);

    private static UnitSuccession Succession(AdministrativeUnit old, AdministrativeUnit @new, SuccessionScope scope) =>
        UnitSuccession.Record(old.Id, @new.Id, Reform, scope, confirmed: true, "test");

    private static AdministrativeUnit Unit(string code, string name, UnitLevel level, string? parent, DateOnly? from, DateOnly? to) =>
        AdministrativeUnit.Record(code, name, name.Split(' ')[0], level, parent is null ? null : UnitId.Of(parent, from), from, to, confirmed: true, "test");
}
