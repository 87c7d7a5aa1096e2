using Ocop.Domain.Common;

namespace Ocop.Domain.Files;

public static class FileErrors
{
    public static DomainError TooLarge(long maxBytes) => new(ErrorKind.Rule, "file.too_large",
        $"Tệp quá lớn (tối đa {maxBytes / 1048576} MiB).", $"The file is too large (at most {maxBytes / 1048576} MiB).");

    public static DomainError Empty() => new(ErrorKind.Rule, "file.empty",
        "Tệp không có nội dung.", "The file has no content.");

    public static DomainError NotDocument() => new(ErrorKind.Malformed, "file.not_document",
        "Tệp phải là PDF hoặc ảnh JPEG, PNG, WebP đọc được.", "The file must be a readable PDF, JPEG, PNG or WebP.");

    public static DomainError NotFound() => new(ErrorKind.NotFound, "file.not_found",
        "Không còn tệp này trong kho.", "The file is no longer in the store.");
}
