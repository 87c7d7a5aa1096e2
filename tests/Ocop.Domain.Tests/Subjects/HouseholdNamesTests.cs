using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Subjects;

public sealed class HouseholdNamesTests
{
    [TestCase("Hộ kinh doanh Lưu Thế Hiển", "Hộ kinh doanh L.T.H.")]
    [TestCase("HỘ KINH DOANH Lưu Thế Hiển", "HỘ KINH DOANH L.T.H.")]
    [TestCase("Hộ sản xuất kinh doanh Nguyễn Văn An", "Hộ sản xuất kinh doanh N.V.A.")]
    [TestCase("Hộ SXKD Trần Thị Bé", "Hộ SXKD T.T.B.")]
    [TestCase("HKD Lê Lợi", "HKD L.L.")]
    [TestCase("Hộ sản xuất Phạm Thị Thu Hà", "Hộ sản xuất P.T.T.H.")]
    [TestCase("Hộ Võ Văn Kiệt", "Hộ V.V.K.")]
    [TestCase("Cơ sở sản xuất Đặng Văn Út", "Cơ sở sản xuất Đ.V.Ú.")]
    [TestCase("Cơ sở ông Bùi Văn Tám", "Cơ sở ông B.V.T.")]
    [TestCase("Cơ sở của bà Hồ Thị Tư", "Cơ sở của bà H.T.T.")]
    [TestCase("Cơ sở của ông Ngô Văn Ba", "Cơ sở của ông N.V.B.")]
    [TestCase("Trang trại anh Dương Văn Năm", "Trang trại anh D.V.N.")]
    [TestCase("Trang trại chị Lý Thị Sáu", "Trang trại chị L.T.S.")]
    [TestCase("bà Cao Thị Hai", "bà C.T.H.")]
    public void The_name_of_an_owner_behind_a_form_or_a_title_becomes_initials(string name, string expected) =>
        Assert.That(HouseholdNames.WithInitials(name, SubjectKind.Household, null), Is.EqualTo(expected));

    [TestCase("Hộ kinh doanh Hương Quê Xưa")]
    [TestCase("Cơ sở Nguyễn")]
    [TestCase("Hộ kinh doanh Nguyễn Văn An Bình Phúc")]
    [TestCase("Hộ kinh doanh Nguyễn 79")]
    [TestCase("Hộ kinh doanh Lê gia truyền")]
    [TestCase("Hộ kinh doanh Trần-An Bé")]
    [TestCase("Nguyễn Văn An")]
    [TestCase("Hộkinh Nguyễn Văn An")]
    public void A_brand_stays_as_it_is(string name) =>
        Assert.That(HouseholdNames.WithInitials(name, SubjectKind.Household, null), Is.EqualTo(name));

    [TestCase("Mắm Thị Chi ngon", "Thị Chi", "Mắm T.C. ngon")]
    [TestCase("THỊ CHI", "Thị Chi", "T.C.")]
    [TestCase("Hộ kinh doanh Lưu Thế Hiển", "Trần Bé", "Hộ kinh doanh L.T.H.")]
    public void A_known_owner_is_found_wherever_the_name_stands(string name, string owner, string expected) =>
        Assert.That(HouseholdNames.WithInitials(name, SubjectKind.Household, owner), Is.EqualTo(expected));

    [TestCase(SubjectKind.Household, true)]
    [TestCase(SubjectKind.Farm, true)]
    [TestCase(SubjectKind.Unknown, true)]
    [TestCase(SubjectKind.Cooperative, false)]
    [TestCase(SubjectKind.CooperativeGroup, false)]
    [TestCase(SubjectKind.Enterprise, false)]
    [TestCase(SubjectKind.Other, false)]
    public void Only_those_who_trade_under_their_own_name_are_shortened(SubjectKind kind, bool shortened) => Assert.That(
        HouseholdNames.WithInitials("Cơ sở Lưu Thế Hiển", kind, "Lưu Thế Hiển"), Is.EqualTo(shortened ? "Cơ sở L.T.H." : "Cơ sở Lưu Thế Hiển"));
}
