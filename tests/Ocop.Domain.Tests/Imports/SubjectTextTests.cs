using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Imports;

public sealed class SubjectTextTests
{
    [TestCase("Công ty TNHH Giàu Thanh Hồng (ấp An Thái, xã An Cư)", "Công ty TNHH Giàu Thanh Hồng", "ấp An Thái, xã An Cư")]
    [TestCase("Công Ty TNHH TMDVXD Phước Hùng- ấp Thạnh Thới, xã Đồng Sơn", "Công Ty TNHH TMDVXD Phước Hùng", "ấp Thạnh Thới, xã Đồng Sơn")]
    [TestCase("Hộ Kinh doanh Thịnh Phát địa chỉ ấp Long Thới, xã Long Bình", "Hộ Kinh doanh Thịnh Phát", "ấp Long Thới, xã Long Bình")]
    [TestCase("Hộ kinh doanh A Bảy (số 446, tổ 18, ấp 1, xã Tân Tây)", "Hộ kinh doanh A Bảy", "số 446, tổ 18, ấp 1, xã Tân Tây")]
    [TestCase("Công ty TNHH Yến Vàng (Quốc lộ 50, xã Đạo Thạnh)", "Công ty TNHH Yến Vàng", "Quốc lộ 50, xã Đạo Thạnh")]
    [TestCase("Cơ sở khô cá đồng Phan Chao, xã Hòa Bình", "Cơ sở khô cá đồng Phan Chao", "xã Hòa Bình")]
    [TestCase("Cơ sở sản xuất nem Hoàng Khánh\nXã Tân Thành, H. Lai Vung", "Cơ sở sản xuất nem Hoàng Khánh", "Xã Tân Thành, H. Lai Vung")]
    [TestCase("Doanh nghiệp giống thủy sản Minh Nhựt, xã Thông Hòa", "Doanh nghiệp giống thủy sản Minh Nhựt", "xã Thông Hòa")]
    [TestCase("cơ sở sản xuất nem Hoàng Khánh xã Tân Thành", "cơ sở sản xuất nem Hoàng Khánh", "xã Tân Thành")]
    [TestCase("HTX Nông nghiệp Mỹ Đông 2 – xã Mỹ Đông, huyện Tháp Mười", "HTX Nông nghiệp Mỹ Đông 2", "xã Mỹ Đông, huyện Tháp Mười")]
    [TestCase("Cơ sở Út Hoa; Đ/c: khóm 3, TT. Mỹ An", "Cơ sở Út Hoa", "khóm 3, TT. Mỹ An")]
    [TestCase("Công ty TNHH Minh Tâm, 123 đường Nguyễn Huệ, TP. Cao Lãnh", "Công ty TNHH Minh Tâm", "123 đường Nguyễn Huệ, TP. Cao Lãnh")]
    [TestCase("Cơ sở Ba Đức\n(Đông Hòa Hiệp, Cái Bè)", "Cơ sở Ba Đức", "Đông Hòa Hiệp, Cái Bè")]
    [TestCase("Cơ sở sản xuất\nDân Mập", "Cơ sở sản xuất Dân Mập", "")]
    [TestCase("Hợp tác xã Nông nghiệp Tân Bình", "Hợp tác xã Nông nghiệp Tân Bình", "")]
    [TestCase("Hội Phụ nữ xã Tân Thành", "Hội Phụ nữ xã Tân Thành", "xã Tân Thành")]
    [TestCase("CLB Phụ nữ khởi nghiệp xã Hòa Bình, huyện Tam Nông", "CLB Phụ nữ khởi nghiệp xã Hòa Bình", "xã Hòa Bình, huyện Tam Nông")]
    [TestCase("HTX DVNN Xã Long Bình", "HTX DVNN Xã Long Bình", "")]
    [TestCase("Cty TNHH Xã Hội Xanh", "Cty TNHH Xã Hội Xanh", "")]
    [TestCase("Công ty TNHH MTV Cỏ Xanh / ấp Bình Phú, xã Bình Thành", "Công ty TNHH MTV Cỏ Xanh", "ấp Bình Phú, xã Bình Thành")]
    [TestCase("Công ty TNHH ABC - Chi nhánh Đồng Tháp", "Công ty TNHH ABC - Chi nhánh Đồng Tháp", "")]
    [TestCase("Cơ sở Kim Thanh", "Cơ sở Kim Thanh", "")]
    public void Parts_the_name_from_the_address(string text, string name, string address) =>
        Assert.That(SubjectText.Split(text), Is.EqualTo(new SubjectParts(name, address)));

    [TestCase("Cơ sở Út Mười (ĐT 0909 123 456)", "Cơ sở Út Mười", "", "0909 123 456")]
    [TestCase("HTX Tân Bình, xã Tân Bình, huyện Châu Thành, ĐT: 0277.3851234", "HTX Tân Bình", "xã Tân Bình, huyện Châu Thành", "0277.3851234")]
    [TestCase("Hộ kinh doanh Ba Tốt - 0909123456", "Hộ kinh doanh Ba Tốt", "", "0909123456")]
    [TestCase("Cơ sở 0909", "Cơ sở 0909", "", null)]
    public void A_telephone_is_part_of_no_name(string text, string name, string address, string? phone) =>
        Assert.That(SubjectText.Split(text), Is.EqualTo(new SubjectParts(name, address) { Phone = phone }));

    private static readonly string[][] OneSubjectEach =
    [
        ["Công ty TNHH MTV Nam Huy Đồng Tháp", "Công ty Nam Huy Đồng Tháp", "CÔNG TY TNHH MTV NAM HUY ĐỒNG THÁP", "Cty TNHH một thành viên Nam Huy Đồng Tháp"],
        ["Công ty TNHH TMDV Trí Sơn", "công ty TNHH TMDV Trí Sơn", "Công ty TNHH Thương mại Trí Sơn", "Công ty TNHH Thương mại và Dịch vụ Trí Sơn"],
        ["Công ty TNHH Thương mại HK", "công ty TNHH TMDV HK", "CTy TNHH HK"],
        ["Công ty Trách nhiệm hữu hạn Trà Vinh Farm", "Công ty TNHH Trà Vinh FARM", "CTy TNHH TRÀ VINH FARM", "Cty Trà Vinh Farm"],
        ["Công ty TNHH Sachi Nguyễn", "CÔNG TY TNHH SACHI NGUYỄN", "CÔNG TY THHH SACHI NGUYỄN", "cong ty tnhh sachi nguyen"],
        ["Hộ kinh doanh Lưu Thế Hiển", "HKD Lưu Thế Hiển", "Hộ SXKD Lưu Thế Hiển", "hộ KD Lưu Thế Hiển", "Cơ sở Lưu Thế Hiển"],
        ["HTX Nông nghiệp Mỹ Đông 2", "HTXNN Mỹ Đông 2", "HTX NN Mỹ Đông 2", "Hợp tác xã Nông nghiệp Mỹ Đông 2", "Hợp tác xã DVNN Mỹ Đông 2", "HTX Mĩ Đông 2"],
        ["Tổ hợp tác Hòa Bình", "THT Hoà Bình"],
        ["Công ty Cổ phần XNK Sa Giang", "Công ty CP Xuất nhập khẩu Sa Giang", "CTCP XNK Sa Giang"],
        ["Doanh nghiệp Tư nhân Long Nếp", "DNTN Long Nếp"],
    ];

    [TestCaseSource(nameof(OneSubjectEach))]
    public void One_subject_in_many_spellings_has_one_key(params string[] spellings) =>
        Assert.Multiple(() =>
        {
            Assert.That(spellings.Select(SubjectText.Key).Distinct().Count(), Is.EqualTo(1), string.Join(" | ", spellings.Select(SubjectText.Key)));

            foreach (var spelling in spellings)
            {
                Assert.That(SubjectText.Compare(spellings[0], spelling).Same, Is.True, spelling);
            }
        });

    [TestCase("Công ty TNHH Nam Huy", "Công ty TNHH MTV Nam Huy Đồng Tháp")]
    [TestCase("Cơ sở sản xuất nem Hoàng Khánh", "Hộ kinh doanh Hoàng Khánh")]
    [TestCase("hộ kinh doanh dưa mắm Út Lê Trâm Cái Bè", "Hộ kinh doanh Út Lê Trâm")]
    [TestCase("Cơ sở khô cá đồng Phan Chao", "Cơ sở sản xuất khô cá đồng thiên nhiên Phan Chao")]
    [TestCase("Cơ sở Thanh Hương", "Cơ sở Thành Hưởng")]
    [TestCase("Công ty TNHH Tân Bình", "Hợp tác xã Tân Bình")]
    [TestCase("Công ty TNHH Hương Đồng", "Công ty CP Hương Đồng")]
    [TestCase("DNTN Ba Quý", "Công ty TNHH Ba Quý")]
    [TestCase("Công ty TNHH Giàu Thanh Hồng", "Công ty TNHH Giàu Thanh Hống")]
    public void Near_names_are_proposed_never_taken_for_one(string left, string right)
    {
        var likeness = SubjectText.Compare(left, right);

        Assert.Multiple(() =>
        {
            Assert.That(likeness.Same, Is.False);
            Assert.That(likeness.Score, Is.InRange(0.7, 0.99));
        });
    }

    [TestCase("Cơ sở Dân Mập", "Cơ sở Hùng Hồng")]
    [TestCase("Công ty TNHH Giàu Thanh Hồng", "Công ty TNHH Tiến Hảo")]
    public void Other_names_are_far(string left, string right) => Assert.That(SubjectText.Similarity(left, right), Is.LessThan(0.6));

    [TestCase("Công ty TNHH HK", SubjectKind.Enterprise)]
    [TestCase("Chi nhánh Công ty Cổ phần thực phẩm Sen Đại Việt", SubjectKind.Enterprise)]
    [TestCase("DNTN Long Nếp", SubjectKind.Enterprise)]
    [TestCase("HTXNN Mỹ Đông 2", SubjectKind.Cooperative)]
    [TestCase("Hợp tác xã Chăn nuôi và Thủy sản Gò Công", SubjectKind.Cooperative)]
    [TestCase("Tổ hợp tác Hòa Bình", SubjectKind.CooperativeGroup)]
    [TestCase("Hộ SXKD Út Hoa", SubjectKind.Household)]
    [TestCase("Cơ sở Dân Mập", SubjectKind.Household)]
    [TestCase("Trang trại Vườn Xanh", SubjectKind.Farm)]
    [TestCase("Câu lạc bộ làm bánh Cái Bè", SubjectKind.Other)]
    [TestCase("Phan Chao", SubjectKind.Unknown)]
    public void Tells_the_kind_by_the_legal_form(string name, SubjectKind kind) => Assert.That(SubjectText.KindOf(name), Is.EqualTo(kind));

    [TestCase("Chả lụa\nChả lụa trúng muối\nGiò thủ tai heo", 3, false)]
    [TestCase("- Nem giòn;\n- Nem chua", 2, false)]
    [TestCase("Khô cá lóc\n(loại đặc biệt)", 1, false)]
    [TestCase("Gạo sạch\nthơm nhẹ", 1, false)]
    [TestCase("Bánh phồng tôm và\nBánh phồng cua", 1, true)]
    [TestCase("Yến chưng dành cho trẻ em đặc biệt và cao cấp", 1, true)]
    [TestCase("Bột gạo lứt Huyết Rồng, Gạo lứt Huyết Rồng Năm Đấu", 1, true)]
    [TestCase("Điểm du lịch Vườn Xanh - tham quan, trải nghiệm mô hình sinh thái cá Koi gắn với dịch vụ ăn uống, giải khát", 1, false)]
    [TestCase("Lươn phi lê Thiện Nhân ", 1, false)]
    [TestCase("Gạo lứt huyết rồng – hạt điều", 1, false)]
    public void Splits_products_at_line_breaks_alone(string cell, int count, bool mayBeSeveral)
    {
        var reading = ProductNames.Read(cell);

        Assert.That((reading.Names.Count, reading.MayBeSeveral), Is.EqualTo((count, mayBeSeveral)));
    }

    [Test]
    public void Product_spellings_that_drift_are_near()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ProductNames.Key("gạo VD 20 Gò Công"), Is.EqualTo(ProductNames.Key("Gạo VD20 Gò Công")));
            Assert.That(ProductNames.Similarity("gạo VD 20 Gò Công", "gạo đặc sản VD20 Gò Công"), Is.InRange(0.85, 0.99));
            Assert.That(ProductNames.Similarity("Khô cá sặc rằn", "Hạt sen sấy"), Is.LessThan(0.4));
        });
    }
}
