using Ocop.Domain.Common;

namespace Ocop.Domain.Complaints;

public static class ComplaintErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "complaint.not_found",
        "Không tìm thấy phản ánh.", "There is no such complaint.");

    public static DomainError ReceiptUnknown() => new(ErrorKind.NotFound, "complaint.receipt_unknown",
        "Không có phản ánh nào với mã biên nhận này; hãy kiểm tra lại mã.", "No complaint has this receipt; check the code.");

    public static DomainError Closed() => new(ErrorKind.Rule, "complaint.closed",
        "Phản ánh này đã kết thúc.", "This complaint is closed.");

    public static DomainError TooManyPhotos(int most) => new(ErrorKind.Rule, "complaint.too_many_photos",
        $"Mỗi phản ánh có nhiều nhất {most} ảnh.", $"A complaint has {most} pictures at most.");

    public static DomainError PhotosLate() => new(ErrorKind.Rule, "complaint.photos_late",
        "Chỉ thêm được ảnh trong ngày gửi phản ánh; hãy gửi phản ánh mới.", "Pictures can be added within a day; send another complaint.");

    public static DomainError MergeWithItself() => new(ErrorKind.Rule, "complaint.merge_with_itself",
        "Không gộp một phản ánh vào chính nó.", "A complaint cannot be merged with itself.");

    public static DomainError MergeTargetMerged() => new(ErrorKind.Rule, "complaint.merge_target_merged",
        "Phản ánh kia đã gộp vào phản ánh khác; hãy chọn phản ánh đó.", "The other complaint was merged itself; choose the one that it was merged into.");

    public static DomainError TooMany(TimeSpan wait) => new(ErrorKind.TooMany, "complaint.too_many",
        $"Bạn đã gửi nhiều phản ánh; hãy thử lại sau {Math.Ceiling(wait.TotalMinutes)} phút.", $"You have sent many complaints; try again in {Math.Ceiling(wait.TotalMinutes)} minutes.")
    { RetryAfter = wait };

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "complaint.id_taken",
        "Mã này đã dùng cho phản ánh khác.", "This id was used for another complaint.");

    public static DomainError ChallengeFailed() => new(ErrorKind.Rule, "complaint.challenge_failed",
        "Máy chưa giải xong bài toán chống gửi hàng loạt, hoặc bài toán đã dùng hay đã hết hạn; hãy gửi lại.", "The challenge is not solved, was used before or has expired; send again with a new one.");

    public static DomainError AgencyUnknown() => new(ErrorKind.Rule, "complaint.agency_unknown",
        "Không có cơ quan này hôm nay.", "There is no such agency today.");
}
