using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>Places as real lists write them, against the units that the program carries.</summary>
public sealed class UnitDirectoryTests
{
    private static readonly ReferenceSet Facts = ReferenceFiles.Read();
    private static readonly IUnitDirectory Directory = new ReferenceFacts(
        "test", new UnitTree(Facts.Units, Facts.Successions), Facts.Agencies, Facts.LegalDocuments, Facts.ProductGroups, Facts.ProductTypes, Facts.ProcessRules,
        Facts.RevocationGrounds, Facts.RecognitionAuthorities, Facts.Holidays).Directory;

    [TestCase("Xã Tân Thành", "Huyện Lai Vung", null, null, "30226")]
    [TestCase("xã Tân Thành", "H. Lai Vung", null, "2020-12-07", "30226")]
    [TestCase("Tân Thành", "Lai Vung", "Đồng Tháp", null, "30226")]
    [TestCase("xa tan thanh", "huyen lai vung", null, null, "30226")]
    [TestCase("Xã Đông Hoà Hiệp", "Huyện Cái Bè", null, null, "28411")]
    [TestCase("Xã Đông Hòa Hiệp", "Huyện Cái Bè", null, null, "28411")]
    [TestCase("Xã Mỹ Quý", "Huyện Tháp Mười", null, null, "30055")]
    [TestCase("Xã Mỹ Quí", "Huyện Tháp Mười", null, null, "30055")]
    [TestCase("Phường 01", "TP. Cao Lãnh", null, "2025-02-01", "29869")]
    [TestCase("P1", "TP Sa Đéc", null, "2025-02-01", "29905")]
    [TestCase("P.4", "TP.Cao Lãnh", null, "2023-02-01", "29872")]
    [TestCase("Thị trấn Mỹ An", "Tháp Mười", null, null, "30037")]
    [TestCase("TT. Mỹ An", "Tháp Mười", null, null, "30037")]
    [TestCase("Xã Mỹ An", "Tháp Mười", null, null, "30064")]
    [TestCase("Xã Gáo Giồng", "Cao Lãnh", null, null, "30079")]
    [TestCase("Xã Phương Thịnh", "huyện Cao Lãnh", null, null, "30082")]
    [TestCase("xa phuong thinh", "huyen cao lanh", null, null, "30082")]
    [TestCase("Xã Thới Sơn", "TP. Mỹ Tho", "Đồng Tháp", "2025-12-31", "28591")]
    [TestCase("Phường Mỹ Phong", null, null, null, "28273")]
    [TestCase("Phường Cao Lãnh", null, "Đồng Tháp", "2025-12-01", "29869")]
    [TestCase("Xã Tân Thành", null, null, "2026-01-05", "29938")]
    [TestCase("Phường 11", "Thành phố Cao Lãnh", null, "2021-12-01", "29863")]
    [TestCase("Phường 4", "TX. Gò Công", null, "2020-06-29", "28300")]
    [TestCase(null, "TX. Gò Công", null, "2020-06-29", "816")]
    [TestCase(null, "TP. Gò Công", null, "2024-11-12", "816")]
    [TestCase(null, "II. HUYỆN TAM NÔNG", null, null, "871")]
    [TestCase(null, "Thị xã Hồng Ngự", null, "2020-01-01", "868")]
    [TestCase(null, "Huyện Hồng Ngự", null, null, "870")]
    [TestCase(null, "Huyện Châu Thành", "Tiền Giang", null, "821")]
    [TestCase(null, "Châu Thành", "tỉnh Đồng Tháp", "2024-01-01", "877")]
    public void Finds_a_unit_by_its_columns(string? commune, string? district, string? province, string? on, string code)
    {
        var match = Directory.Find(new(commune, district, province, null, on is null ? null : DateOnly.Parse(on, null)));

        Assert.That(match.Outcome, Is.EqualTo(UnitOutcome.Found), match.ToString());
        Assert.That(match.Unit!.Code, Is.EqualTo(code), match.Unit.Name);
    }

    [TestCase("ấp An Thái, xã An Cư", "Huyện Cái Bè", "28390")]
    [TestCase("Công Ty TNHH TMDVXD Phước Hùng- ấp Thạnh Thới, xã Đồng Sơn", "Huyện Gò Công Tây", "28654")]
    [TestCase("số 446, tổ 18, ấp 1, xã Tân Tây, huyện Gò Công Đông", null, "28723")]
    [TestCase("ấp 1 xã Tân Thành huyện Lai Vung tỉnh Đồng Tháp", null, "30226")]
    [TestCase("Ấp Tân Lợi, Tân Thành, Lai Vung, Đồng Tháp", null, "30226")]
    [TestCase("Quốc lộ 50, xã Đạo Thạnh, TP. Mỹ Tho", null, "28282")]
    [TestCase("Khóm 1, P. 2, T.P Sa Đéc", null, "29911")]
    [TestCase("xã Tân  Khánh Trung,\nhuyện Lấp Vò", null, "30181")]
    public void Finds_a_unit_in_an_address(string address, string? district, string code)
    {
        var match = Directory.Find(new(null, district, null, address, null));

        Assert.That(match.Outcome, Is.EqualTo(UnitOutcome.Found), match.ToString());
        Assert.That(match.Unit!.Code, Is.EqualTo(code), match.Unit.Name);
    }

    [TestCase("Xã Tân Thành", null, null, UnitOutcome.Ambiguous)]
    [TestCase("Xã Tân Thành", null, "2024-05-01", UnitOutcome.Ambiguous)]
    [TestCase(null, "Hồng Ngự", null, UnitOutcome.Ambiguous)]
    [TestCase(null, "Huyện Châu Thành", null, UnitOutcome.Ambiguous)]
    [TestCase("Xã Thông Hòa", "Huyện Cầu Kè", null, UnitOutcome.Unknown)]
    [TestCase("Xã Tân Thành", "Huyện Tam Nông", null, UnitOutcome.Unknown)]
    [TestCase("Phường Bến Nghé", "Quận 1", null, UnitOutcome.Unknown)]
    [TestCase(null, null, null, UnitOutcome.NotStated)]
    [TestCase("", " ", null, UnitOutcome.NotStated)]
    public void Never_takes_a_name_alone_for_a_unit(string? commune, string? district, string? on, UnitOutcome outcome)
    {
        var match = Directory.Find(new(commune, district, null, null, on is null ? null : DateOnly.Parse(on, null)));

        Assert.That(match.Outcome, Is.EqualTo(outcome), match.ToString());
    }

    [Test]
    public void Says_how_sure_it_is()
    {
        var on = new DateOnly(2020, 6, 29);
        Assert.That(Directory.Find(new(null, "TX. Gò Công", null, null, on)), Has.Property("Approximate").False);
        Assert.That(Directory.Find(new(null, "TP. Gò Công", null, null, on)), Has.Property("OtherTime").True);
        Assert.That(Directory.Find(new("xa tan thanh", "Huyện Lai Vung", null, null, on)), Has.Property("Approximate").True);
        Assert.That(Directory.Find(new("Xã Tân Thành", "Huyện Lai Vung", null, null, on)), Has.Property("OtherTime").False);
        Assert.That(Directory.Find(new("Xã Tân Thành", "Huyện Lai Vung", null, null, new(2026, 3, 1))), Has.Property("OtherTime").True);
        Assert.That(Directory.Find(new("Xã Tân Thành", null, null, null, null)).Candidates.Select(c => c.Code), Is.EquivalentTo(new[] { "30226", "28747", "29938" }));
    }
}
