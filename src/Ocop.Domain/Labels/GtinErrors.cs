using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

public static class GtinErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "gtin.not_found",
        "Không tìm thấy mã số này.", "There is no such code.");

    public static DomainError Taken(string? product) => new(ErrorKind.Conflict, "gtin.taken",
        product is null ? "GTIN này đã dùng cho một sản phẩm khác hoặc đã đăng ký cho thời gian trùng." : $"GTIN này đã thuộc sản phẩm '{product}'.",
        product is null ? "This GTIN belongs to another product, or is registered for the same time." : $"This GTIN belongs to the product '{product}'.");

    public static DomainError OtherSubject() => new(ErrorKind.Rule, "gtin.other_subject",
        "GTIN này hoặc đầu mã doanh nghiệp của nó thuộc một chủ thể khác.", "This GTIN or its company prefix belongs to another subject.");

    public static DomainError RestrictedPrefix(string prefix, string nameVietnamese, string name) => new(ErrorKind.Rule, "gtin.restricted_prefix",
        $"Đầu mã {prefix} không đặt được cho sản phẩm: {nameVietnamese}.", $"The prefix {prefix} cannot stand on a product: {name}.");

    public static DomainError PrefixMismatch(string companyPrefix) => new(ErrorKind.Rule, "gtin.prefix_mismatch",
        $"GTIN không bắt đầu bằng đầu mã doanh nghiệp {companyPrefix}.", $"The GTIN does not begin with the company prefix {companyPrefix}.");

    public static DomainError CompanyPrefixInvalid() => new(ErrorKind.Rule, "gtin.company_prefix_invalid",
        "Đầu mã doanh nghiệp gồm 4 đến 12 chữ số.", "A company prefix has 4 to 12 digits.");

    public static DomainError DatesNotInOrder() => new(ErrorKind.Rule, "gtin.dates_not_in_order",
        "Ngày kết thúc đứng trước ngày bắt đầu.", "The last day lies before the first.");

    public static DomainError Ended() => new(ErrorKind.Rule, "gtin.ended",
        "Mã số này đã ngừng dùng.", "This code is no longer used.");

    public static DomainError SymbologyUnfit(string symbology) => new(ErrorKind.Rule, "gtin.symbology_unfit",
        $"Mã này không in được dưới dạng {symbology}.", $"This code cannot be shown as {symbology}.");

    public static DomainError ElementInvalid(string element) => new(ErrorKind.Rule, "gtin.element_invalid",
        $"Giá trị '{element}' không dùng được trong mã vạch: số lô gồm 1 đến 20 chữ cái không dấu, chữ số và ký hiệu.", $"The value of '{element}' cannot stand in a barcode: a lot has 1 to 20 ASCII letters, digits and signs.");
}
