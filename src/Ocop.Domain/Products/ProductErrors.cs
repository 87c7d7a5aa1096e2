using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

public static class ProductErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "product.not_found",
        "Không tìm thấy sản phẩm.", "There is no such product.");

    public static DomainError GtinInvalid(string text) => new(ErrorKind.Rule, "product.gtin_invalid",
        $"'{text}' không phải mã GTIN: cần 8, 12, 13 hoặc 14 chữ số với số kiểm tra đúng.", $"'{text}' is no GTIN: 8, 12, 13 or 14 digits with a right check digit are needed.");

    public static DomainError CodeTaken() => new(ErrorKind.Conflict, "product.code_taken",
        "Mã sản phẩm, mã cũ hoặc GTIN này đã thuộc một sản phẩm khác.", "This code, older code or GTIN belongs to another product.");

    public static DomainError Merged() => new(ErrorKind.Rule, "product.merged",
        "Sản phẩm này đã được gộp vào sản phẩm khác; hãy sửa ở sản phẩm đó.", "This product was merged into another; change that one.");

    public static DomainError SameSubject() => new(ErrorKind.Rule, "product.same_subject",
        "Sản phẩm đã thuộc chủ thể này.", "The product belongs to this subject already.");

    public static DomainError TransferNotInOrder(DateOnly last) => new(ErrorKind.Rule, "product.transfer_not_in_order",
        $"Lần chuyển trước có ngày {last:dd/MM/yyyy}; lần này phải sau ngày đó.", $"The last transfer was on {last:yyyy-MM-dd}; this one must be later.");

    public static DomainError TransferInFuture(DateOnly on) => new(ErrorKind.Rule, "product.transfer_in_future",
        $"Ngày chuyển {on:dd/MM/yyyy} ở tương lai.", $"The transfer's date {on:yyyy-MM-dd} lies in the future.");

    public static DomainError TransferNotFound() => new(ErrorKind.NotFound, "product.transfer_not_found",
        "Không tìm thấy lần chuyển này.", "There is no such transfer.");

    public static DomainError TransferNotLast() => new(ErrorKind.Rule, "product.transfer_not_last",
        "Chỉ huỷ được lần chuyển gần nhất.", "Only the last transfer can be undone.");

    public static DomainError MergeWithItself() => new(ErrorKind.Rule, "product.merge_with_itself",
        "Không thể gộp một sản phẩm với chính nó.", "A product cannot be merged with itself.");

    public static DomainError MergeIllustrative() => new(ErrorKind.Rule, "product.merge_illustrative",
        "Không gộp dữ liệu minh hoạ với dữ liệu thật.", "Illustrative records are not merged with real ones.");

    public static DomainError MergeSameDay(DateOnly day) => new(ErrorKind.Conflict, "product.merge_same_day",
        $"Hai sản phẩm có hai lần công nhận khác nhau cùng từ ngày {day:dd/MM/yyyy}; hãy sửa một trong hai trước khi gộp.",
        $"Both products have a certification from {day:yyyy-MM-dd}, and the two differ; correct one of them before merging.");

    public static DomainError MergeNotFound() => new(ErrorKind.NotFound, "product.merge_not_found",
        "Không tìm thấy lần gộp này.", "There is no such merge.");

    public static DomainError MergeUndone() => new(ErrorKind.Rule, "product.merge_undone",
        "Lần gộp này đã được huỷ.", "This merge was undone before.");

    public static DomainError MergeNotUndoable(string whatVietnamese, string what) => new(ErrorKind.Conflict, "product.merge_not_undoable",
        $"Không huỷ được lần gộp vì sau đó {whatVietnamese}.", $"The merge cannot be undone, because since then {what}.");

    public static DomainError SplitNotFound() => new(ErrorKind.NotFound, "product.split_not_found",
        "Không tìm thấy lần tách này.", "There is no such split.");

    public static DomainError SplitUndone() => new(ErrorKind.Rule, "product.split_undone",
        "Lần tách này đã được huỷ.", "This split was undone before.");

    public static DomainError SplitForeignCertification() => new(ErrorKind.Rule, "product.split_foreign_certification",
        "Có lần công nhận không thuộc sản phẩm này.", "A certification is not one of this product's.");

    public static DomainError ImageUnreadable() => new(ErrorKind.Rule, "product.image_unreadable",
        "Tệp không phải ảnh JPEG, PNG hoặc WebP, hoặc đã hỏng.", "The file is no JPEG, PNG or WebP image, or it is broken.");

    public static DomainError TooManyImages(int max) => new(ErrorKind.Rule, "product.too_many_images",
        $"Mỗi sản phẩm có tối đa {max} ảnh.", $"A product has at most {max} images.");

    public static DomainError ImageNotFound() => new(ErrorKind.NotFound, "product.image_not_found",
        "Không tìm thấy ảnh.", "There is no such image.");

    public static DomainError TypeUnknown(string code) => new(ErrorKind.Rule, "product.type_unknown",
        $"Không có bộ sản phẩm mang mã '{code}'.", $"There is no product type with the code '{code}'.");
}
