using System.Globalization;
using Ocop.Domain.Common;

namespace Ocop.Domain.Recalls;

public static class RecallErrors
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static DomainError NotFound() => new(ErrorKind.NotFound, "recall.not_found",
        "Không tìm thấy đợt thu hồi sản phẩm.", "There is no such recall.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "recall.id_taken",
        "Mã định danh này đã dùng cho một đợt thu hồi khác.", "This id belongs to another recall.");

    public static DomainError LotsCount(int most) => new(ErrorKind.Rule, "recall.lots_count",
        $"Mỗi đợt thu hồi có từ 1 đến {most} lô.", $"A recall names 1 to {most} lots.");

    public static DomainError LotsDecided() => new(ErrorKind.Rule, "recall.lots_decided",
        "Quyết định thu hồi đã nêu rõ các lô; hãy lập đợt thu hồi khác cho lô mới.", "The decision names its lots; open another recall for further ones.");

    public static DomainError LotsByAgency() => new(ErrorKind.Rule, "recall.lots_by_agency",
        "Cơ quan quản lý đã lập hoặc công bố đợt thu hồi này; hãy đề nghị cơ quan thêm lô.", "An agency opened this recall or made it public; ask the agency to add lots.");

    public static DomainError NotWithdrawable() => new(ErrorKind.Rule, "recall.not_withdrawable",
        "Đợt thu hồi đã có quyết định hoặc đã công bố thì không rút được; hãy đánh giá và kết thúc.", "What was decided or made public is not withdrawn; check and close it.");

    public static DomainError LotMalformed(string code) => new(ErrorKind.Rule, "recall.lot_malformed",
        $"Số lô '{code}' không hợp lệ: 1–20 ký tự chữ không dấu, số và dấu câu, không có khoảng trắng.",
        $"'{code}' is no lot code: 1 to 20 letters without diacritics, digits and signs, without spaces (GS1 AI 10).");

    public static DomainError LotTwice(string code) => new(ErrorKind.Rule, "recall.lot_twice",
        $"Lô {code} được nêu hai lần.", $"The lot {code} is named twice.");

    public static DomainError LotQuantity(string code) => new(ErrorKind.Rule, "recall.lot_quantity",
        $"Số lượng sản xuất của lô {code} phải lớn hơn 0.", $"The quantity made of lot {code} must be more than 0.");

    public static DomainError LotDates(string code) => new(ErrorKind.Rule, "recall.lot_dates",
        $"Hạn sử dụng của lô {code} trước ngày sản xuất.", $"Lot {code} expires before it was made.");

    public static DomainError LotUnknown(string code) => new(ErrorKind.Rule, "recall.lot_unknown",
        $"Đợt thu hồi này không có lô '{code}'.", $"This recall does not name the lot '{code}'.");

    public static DomainError LotAmbiguous(string code) => new(ErrorKind.Rule, "recall.lot_ambiguous",
        $"Nhiều sản phẩm có lô '{code}'; hãy nêu sản phẩm.", $"Several products have a lot '{code}'; name the product.");

    public static DomainError ProductOfAnother() => new(ErrorKind.Rule, "recall.product_of_another",
        "Có sản phẩm không thuộc chủ thể này.", "A product is not this subject's.");

    public static DomainError FiguresInconsistent(string code, decimal made, string unit) => new(ErrorKind.Rule, "recall.figures_inconsistent",
        string.Create(Vietnamese, $"Số liệu lô {code} không khớp: còn lại + thu hồi + tiêu huỷ không quá {made:0.###} {unit} đã sản xuất, đã bán + còn lại cũng vậy, và thu hồi không quá đã bán."),
        string.Create(CultureInfo.InvariantCulture, $"The figures of lot {code} do not fit: left + recovered + destroyed is at most the {made:0.###} {unit} made, so is sold + left, and recovered is at most sold."));

    public static DomainError InFuture() => new(ErrorKind.Rule, "recall.moment_in_future",
        "Thời điểm này ở tương lai.", "That moment lies in the future.");

    public static DomainError BeforeDetection() => new(ErrorKind.Rule, "recall.before_detection",
        "Thời điểm này trước khi phát hiện.", "That moment is before the detection.");

    public static DomainError NotForced() => new(ErrorKind.Rule, "recall.not_forced",
        "Chủ thể tự nguyện thu hồi; không có quyết định.", "This recall is voluntary; nobody decides on it.");

    public static DomainError ForcedByAgency() => new(ErrorKind.Forbidden, "recall.forced_by_agency",
        "Chỉ cơ quan quản lý mới thu hồi bắt buộc.", "Only an agency forces a recall.");

    public static DomainError Decided() => new(ErrorKind.Conflict, "recall.decided",
        "Đợt thu hồi này đã có quyết định.", "This recall was decided already.");

    public static DomainError Undecided() => new(ErrorKind.Rule, "recall.undecided",
        "Chưa có quyết định thu hồi.", "This recall was not decided yet.");

    public static DomainError AgencyUnknown() => new(ErrorKind.Rule, "recall.agency_unknown",
        "Không có cơ quan này vào ngày quyết định.", "There was no such agency on the day of the decision.");

    public static DomainError WithoutFigures() => new(ErrorKind.Rule, "recall.without_figures",
        "Có lô chưa có số liệu thu hồi.", "A lot has no figures yet.");

    public static DomainError NotChecked() => new(ErrorKind.Rule, "recall.not_checked",
        "Chưa đánh giá hiệu quả thu hồi, hoặc số liệu đã thay đổi sau lần đánh giá.", "Its effect was not checked yet, or its figures changed since.");

    public static DomainError Unaccounted(string code, decimal quantity, string unit) => new(ErrorKind.Rule, "recall.unaccounted",
        string.Create(Vietnamese, $"Lô {code} còn {quantity:0.###} {unit} chưa rõ ở đâu; hãy nêu lý do khi kết thúc."),
        string.Create(CultureInfo.InvariantCulture, $"{quantity:0.###} {unit} of lot {code} are not accounted for; say why to close it."));

    public static DomainError Closed() => new(ErrorKind.Conflict, "recall.closed",
        "Đợt thu hồi này đã kết thúc.", "This recall is closed.");

    public static DomainError TooMany(int most) => new(ErrorKind.Rule, "recall.too_many",
        $"Mỗi đợt thu hồi có nhiều nhất {most} mục loại này.", $"A recall has {most} entries of this kind at most.");
}
