using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

public static class ProductErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "product.not_found",
        "Không tìm thấy sản phẩm.", "There is no such product.");

    public static DomainError GtinInvalid(string text) => new(ErrorKind.Rule, "product.gtin_invalid",
        $"'{text}' không phải mã GTIN: cần 8, 12, 13 hoặc 14 chữ số với số kiểm tra đúng.", $"'{text}' is no GTIN: 8, 12, 13 or 14 digits with a right check digit are needed.");

    public static DomainError CodeTaken(string code) => new(ErrorKind.Conflict, "product.code_taken",
        $"Mã '{code}' đã thuộc một sản phẩm khác.", $"The code '{code}' belongs to another product.");

    public static DomainError Merged() => new(ErrorKind.Rule, "product.merged",
        "Sản phẩm này đã được gộp vào sản phẩm khác; hãy sửa ở sản phẩm đó.", "This product was merged into another; change that one.");

    public static DomainError SameSubject() => new(ErrorKind.Rule, "product.same_subject",
        "Sản phẩm đã thuộc chủ thể này.", "The product belongs to this subject already.");

    public static DomainError TransferNotInOrder(DateOnly last) => new(ErrorKind.Rule, "product.transfer_not_in_order",
        $"Lần chuyển trước có ngày {last:dd/MM/yyyy}; lần này phải sau ngày đó.", $"The last transfer was on {last:yyyy-MM-dd}; this one must be later.");
}
