using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

/// <summary>Ways in which an address is no GS1 Digital Link.</summary>
public static class DigitalLinkErrors
{
    public static DomainError TooLong(int most = 0) => new(ErrorKind.Malformed, "digital_link.too_long",
        $"Địa chỉ dài quá {most} ký tự.", $"The address is longer than {most} characters.");

    public static DomainError NoAddress() => new(ErrorKind.Malformed, "digital_link.no_address",
        "Đây không phải một địa chỉ web có tên miền và đường dẫn (bắt đầu bằng https:// hoặc http://).",
        "This is no web address with a domain and a path (beginning with https:// or http://).");

    public static DomainError BadCharacter() => new(ErrorKind.Malformed, "digital_link.bad_character",
        "Địa chỉ có ký tự không được phép.", "The address has a character that none may have.");

    public static DomainError NoKey() => new(ErrorKind.Malformed, "digital_link.no_key",
        "Đường dẫn không có khoá GS1 nào, ví dụ /01/ và GTIN 14 chữ số.", "The path holds no GS1 key, such as /01/ and a GTIN of 14 digits.");

    public static DomainError UnknownIdentifier(string? ai = null) => new(ErrorKind.Malformed, "digital_link.unknown_identifier",
        $"“{ai}” không phải một số phân định ứng dụng GS1.", $"'{ai}' is none of GS1's application identifiers.");

    public static DomainError EmptyValue(string? ai = null) => new(ErrorKind.Malformed, "digital_link.empty_value",
        $"({ai}) không có giá trị.", $"({ai}) has no value.");

    public static DomainError BadValue(string? ai = null, string? title = null) => new(ErrorKind.Malformed, "digital_link.bad_value",
        $"Giá trị của ({ai}) {title} sai độ dài, ký tự hoặc số kiểm tra.", $"The value of ({ai}) {title} has a wrong length, character or check digit.");

    public static DomainError BadSequence(string? ai = null) => new(ErrorKind.Malformed, "digital_link.bad_sequence",
        $"Các phần sau ({ai}) trong đường dẫn không đúng loại hoặc thứ tự.", $"What follows ({ai}) in the path is not of the right kind or order.");

    public static DomainError NotAnAttribute(string? ai = null) => new(ErrorKind.Malformed, "digital_link.not_an_attribute",
        $"({ai}) không được nằm ở phần sau dấu hỏi.", $"({ai}) may not stand behind the question mark.");

    public static DomainError Repeated(string? ai = null) => new(ErrorKind.Malformed, "digital_link.repeated",
        $"({ai}) xuất hiện hơn một lần.", $"({ai}) stands there more than once.");

    public static DomainError KeyNotServed(string? ai = null) => new(ErrorKind.NotFound, "digital_link.key_not_served",
        $"Bộ phân giải này chỉ biết sản phẩm, khoá (01), không biết ({ai}).", $"This resolver knows products, key (01), and not ({ai}).");

    public static DomainError UnknownGtin() => new(ErrorKind.NotFound, "digital_link.unknown_gtin",
        "Không có sản phẩm OCOP nào mang GTIN này.", "No OCOP product bears this GTIN.");

    public static DomainError NoSuchLink() => new(ErrorKind.NotFound, "digital_link.no_such_link",
        "Sản phẩm này không có liên kết thuộc loại được yêu cầu.", "This product has no link of the type that was asked for.");
}
