using Ocop.Domain.Common;

namespace Ocop.Domain.Labels;

public static class ArtworkErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "artwork.not_found",
        "Không tìm thấy mẫu nhãn.", "There is no such artwork.");

    public static DomainError DatesNotInOrder() => new(ErrorKind.Rule, "artwork.dates_not_in_order",
        "Ngày thôi dùng đứng trước ngày bắt đầu dùng.", "The last day of use lies before the first.");

    public static DomainError StarsOutOfRange() => new(ErrorKind.Rule, "artwork.stars_out_of_range",
        "Số sao in trên nhãn từ 1 đến 5.", "A label shows 1 to 5 stars.");

    public static DomainError TooManyFiles(int most) => new(ErrorKind.Rule, "artwork.too_many_files",
        $"Mỗi mẫu nhãn có nhiều nhất {most} tệp.", $"An artwork has {most} files at most.");

    public static DomainError FileNotFound() => new(ErrorKind.NotFound, "artwork.file_not_found",
        "Không tìm thấy tệp của mẫu nhãn.", "The artwork has no such file.");
}
