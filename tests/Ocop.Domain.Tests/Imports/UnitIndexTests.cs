using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class UnitIndexTests
{
    private static readonly DateOnly Old = new(2023, 5, 4);
    private static readonly DateOnly Now = new(2026, 3, 2);

    [TestCase("Xã Tân Thành, Huyện Lai Vung", "30226")]
    [TestCase("xã Tân Thành, H. Lai Vung", "30226")]
    [TestCase("Xã Tân Thành, H.Lai Vung, tỉnh Đồng Tháp", "30226")]
    [TestCase("X. Tân Thành - H. Lai Vung", "30226")]
    [TestCase("xã Tân Thành huyện Lai Vung tỉnh Đồng Tháp", "30226")]
    [TestCase("ấp Tân Lộc, xã Tân Thành, Huyện Gò Công Đông, Tiền Giang", "28720")]
    [TestCase("số 446, tổ 18, ấp 1, xã Tân Tây, huyện Gò Công Đông", "28717")]
    [TestCase("TT. Mỹ An, H. Tháp Mười", "30037")]
    [TestCase("TT Mỹ An, huyện Tháp Mười", "30037")]
    [TestCase("Thị trấn Mỹ An (30037), Huyện Tháp Mười (872)", "30037")]
    [TestCase("Xã Tân  Thành , Huyện  Lai Vung ", "30226")]
    [TestCase("XÃ TÂN THÀNH, HUYỆN LAI VUNG", "30226")]
    [TestCase("xã Hòa Bình, huyện Tam Nông", "30004")]
    [TestCase("xã Hoà Bình, huyện Tam Nông", "30004")]
    [TestCase("xã Mỹ Quý, huyện Tháp Mười", "30058")]
    [TestCase("xã Mĩ Quí, huyện Tháp Mười", "30058")]
    [TestCase("Xã Đông Hoà Hiệp, Huyện Cái Bè", "28411")]
    [TestCase("Phường 1, TP. Cao Lãnh", "29866")]
    [TestCase("P1, TP Sa Đéc", "29905")]
    [TestCase("P.01, Tp.Mỹ Tho", "28261")]
    [TestCase("phường 1, thành phố Gò Công", "28300")]
    [TestCase("xã Bình Thạnh, huyện Cao Lãnh", "30100")]
    [TestCase("xã Bình Thạnh, TP. Hồng Ngự", "29965")]
    [TestCase("xã Bình Thành, huyện Thanh Bình", "30148")]
    [TestCase("Mỹ Đông, Tháp Mười", "30055")]
    [TestCase("xã Tân Thành, Lai Vung", "30226")]
    [TestCase("xa Tan Thanh, huyen Lai Vung", "30226")]
    [TestCase("Huyện Cao Lãnh", "873")]
    [TestCase("TP. Cao Lãnh", "866")]
    [TestCase("Thành phố Mỹ Tho (815)", "815")]
    [TestCase("TX. Gò Công", "816")]
    [TestCase("Huyện Châu Thành, tỉnh Tiền Giang", "821")]
    [TestCase("Huyện Châu Thành, tỉnh Đồng Tháp", "877")]
    [TestCase("Huyện Châu Thành (821)", "821")]
    [TestCase("huyện Châu Thành (877), Đồng Tháp", "877")]
    [TestCase("H. Châu Thành, Đồng Tháp", "877")]
    [TestCase("H. Châu Thành - Tiền Giang", "821")]
    [TestCase("xã Tân Hương, huyện Châu Thành", "28537")]
    [TestCase("xã An Cư", "28390")]
    public void Finds_old_units_as_lists_write_them(string address, string code) =>
        Assert.That(Find(address, Old) is { Outcome: UnitOutcome.Found } found ? found.Unit!.Code : null, Is.EqualTo(code));

    [TestCase("phường Đạo Thạnh", "28249")]
    [TestCase("P. Mỹ Phong, tỉnh Đồng Tháp", "28285")]
    [TestCase("Phường Mỹ Tho", "28261")]
    [TestCase("xã Thanh Bình, Đồng Tháp", "30130")]
    public void Finds_units_of_today(string address, string code) =>
        Assert.That(Find(address, Now).Unit?.Code, Is.EqualTo(code));

    [TestCase("xã Tân Thạnh, huyện Thanh Bình")]
    public void The_date_tells_units_of_one_name_apart(string address)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Find("xã Tân Thạnh", Now).Unit?.ValidTo, Is.Null);
            Assert.That(Find("xã Tân Thạnh", Old).Unit?.ValidTo, Is.Not.Null);
            Assert.That(Find(address, null).Unit?.ValidTo, Is.Not.Null);
        });
    }

    [TestCase("xã Bình Thạnh")]
    [TestCase("xã Tân Thành")]
    [TestCase("Phường 1")]
    [TestCase("huyện Châu Thành")]
    [TestCase("Cao Lãnh")]
    [TestCase("Hồng Ngự")]
    public void A_name_that_several_bear_is_no_key(string address)
    {
        var match = Find(address, Old);

        Assert.Multiple(() =>
        {
            Assert.That(match.Outcome, Is.EqualTo(UnitOutcome.Ambiguous));
            Assert.That(match.Unit, Is.Null);
            Assert.That(match.Candidates, Has.Count.GreaterThan(1));
        });
    }

    [TestCase("xã Không Có")]
    [TestCase("huyện Cầu Kè")]
    [TestCase("xã Thông Hòa, huyện Cầu Kè, tỉnh Trà Vinh")]
    [TestCase("Thành phố Hồ Chí Minh")]
    [TestCase("tỉnh Trà Vinh")]
    [TestCase("xã Mỹ Đông, huyện Lai Vung")]
    [TestCase("huyện Sa Đéc")]
    public void A_unit_that_is_not_on_record_is_unknown(string address) =>
        Assert.That(Find(address, Old).Outcome, Is.EqualTo(UnitOutcome.Unknown));

    [TestCase("ấp An Thái")]
    [TestCase("Tổ 4, khóm 2, đường 30/4")]
    [TestCase("tỉnh Đồng Tháp")]
    [TestCase("Đồng Tháp")]
    [TestCase("")]
    public void An_address_without_a_unit_says_nothing(string address) =>
        Assert.That(Find(address, Old).Outcome, Is.EqualTo(UnitOutcome.NotStated));

    [Test]
    public void The_section_speaks_where_the_row_is_silent()
    {
        Assert.Multiple(() =>
        {
            Assert.That(InSection("xã Hòa Bình", "HUYỆN TAM NÔNG").Unit?.Code, Is.EqualTo("30004"));
            Assert.That(InSection(null, "HUYỆN TAM NÔNG").Unit?.Code, Is.EqualTo("871"));
            Assert.That(InSection("Phường 1, TP. Cao Lãnh", "HUYỆN TAM NÔNG").Unit?.Code, Is.EqualTo("29866"));
            Assert.That(InSection("xã Tân Thành", "HUYỆN LAI VUNG").Unit?.Code, Is.EqualTo("30226"));
        });

        static UnitMatch InSection(string? address, string section) =>
            UnitsOfTheTest.Index.Find(new(null, null, null, address, Old) { Section = section });
    }

    [Test]
    public void A_section_that_is_no_unit_on_record_makes_its_communes_unknown() => Assert.That(
        UnitsOfTheTest.Index.Find(new("Xã An Cư", null, null, null, Old) { Section = "THÀNH PHỐ HÀ NỘI" }).Outcome, Is.EqualTo(UnitOutcome.Unknown));

    [TestCase("xã An Cư", true)]
    [TestCase("xã An Cư, tỉnh Tiền Giang", true)]
    [TestCase("xã An Cư, huyện Cái Bè", false)]
    [TestCase("phường Đạo Thạnh", false)]
    [TestCase("huyện Cái Bè", false)]
    public void A_commune_of_the_time_of_districts_is_not_certain_without_one(string address, bool alone) =>
        Assert.That(Find(address, null) is { Outcome: UnitOutcome.Found } found && found.NameAlone, Is.EqualTo(alone));

    [Test]
    public void Columns_need_no_kind_words()
    {
        Assert.Multiple(() =>
        {
            Assert.That(InColumns("Tân Thành", "Lai Vung").Unit?.Code, Is.EqualTo("30226"));
            Assert.That(InColumns("Xã Hòa Bình", "Huyện Tam Nông").Unit?.Code, Is.EqualTo("30004"));
            Assert.That(InColumns(null, "Tháp Mười").Unit?.Code, Is.EqualTo("872"));
            Assert.That(InColumns(null, "Cao Lãnh").Outcome, Is.EqualTo(UnitOutcome.Ambiguous));
            Assert.That(InColumns("1", "TP. Sa Đéc").Unit?.Code, Is.EqualTo("29905"));
            Assert.That(InColumns("Mỹ Đông", "Lai Vung").Outcome, Is.EqualTo(UnitOutcome.Unknown));
        });

        static UnitMatch InColumns(string? commune, string? district) => UnitsOfTheTest.Index.Find(new(commune, district, null, null, Old));
    }

    [Test]
    public void A_unit_of_another_time_is_taken_and_said()
    {
        var match = Find("xã An Hữu, huyện Cái Bè", Now);

        Assert.That((match.Unit?.Code, match.OtherTime), Is.EqualTo(("28429", true)));
    }

    [Test]
    public void A_kind_that_changed_is_taken_and_said()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Find("TX. Gò Công", Old).Approximate, Is.True);
            Assert.That(Find("TP. Gò Công", Old).Approximate, Is.False);
        });
    }

    private static UnitMatch Find(string address, DateOnly? on) => UnitsOfTheTest.Index.Find(new(null, null, null, address, on));
}
