using Ocop.Domain.Common;

namespace Ocop.Domain.LocalityReviews;

public static class LocalityReviewErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "locality_review.not_found",
        "Không tìm thấy đợt giám sát địa phương.", "There is no such review of a locality.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "locality_review.id_taken",
        "Mã định danh này đã dùng cho một đợt giám sát khác.", "This id belongs to another review.");

    public static DomainError NotALocality() => new(ErrorKind.Rule, "locality_review.not_a_locality",
        "Chỉ giám sát địa phương cấp xã, hoặc cấp huyện cho thời gian đến tháng 6/2025.", "Only a commune is reviewed, or a district for the time until June 2025.");

    public static DomainError NotOfProvince() => new(ErrorKind.Rule, "locality_review.not_of_province",
        "Chỉ cơ quan của tỉnh giám sát việc đánh giá của địa phương.", "Only an agency of the province reviews how localities evaluate.");

    public static DomainError Period() => new(ErrorKind.Rule, "locality_review.period",
        "Ngày đầu của kỳ phải không sau ngày cuối, và ngày cuối không ở tương lai.", "The first day of the period is not after its last, and the last not in the future.");

    public static DomainError SampleSize(int most) => new(ErrorKind.Rule, "locality_review.sample_size",
        $"Cỡ mẫu từ 1 đến {most}.", $"The sample has 1 to {most} recognitions.");

    public static DomainError SeedMalformed() => new(ErrorKind.Rule, "locality_review.seed_malformed",
        "Hạt giống là số nguyên từ 0 đến 18446744073709551615.", "The seed is a whole number from 0 to 18446744073709551615.");

    public static DomainError TooFewCandidates(int candidates, int wanted) => new(ErrorKind.Rule, "locality_review.too_few_candidates",
        $"Trong kỳ, địa phương chỉ có {candidates} công nhận; không rút được mẫu {wanted}.", $"The locality has {candidates} recognitions in the period; a sample of {wanted} cannot be drawn.");

    public static DomainError Drawn() => new(ErrorKind.Conflict, "locality_review.drawn",
        "Mẫu đã được rút; không rút lại.", "The sample was drawn already, and is not drawn anew.");

    public static DomainError NotDrawn() => new(ErrorKind.Rule, "locality_review.not_drawn",
        "Chưa rút mẫu.", "The sample was not drawn yet.");

    public static DomainError ItemUnknown() => new(ErrorKind.Rule, "locality_review.item_unknown",
        "Mẫu không có mục này.", "The sample has no such item.");

    public static DomainError ScoreOutside() => new(ErrorKind.Rule, "locality_review.score_outside",
        "Điểm từ 0 đến 100, nhiều nhất hai chữ số thập phân.", "A score is 0 to 100, with two decimals at most.");

    public static DomainError DueInPast() => new(ErrorKind.Rule, "locality_review.due_in_past",
        "Hạn khắc phục ở quá khứ.", "What is demanded would be due in the past.");

    public static DomainError TooManyFindings(int most) => new(ErrorKind.Rule, "locality_review.too_many_findings",
        $"Mỗi đợt giám sát có nhiều nhất {most} phát hiện.", $"A review has {most} findings at most.");

    public static DomainError FindingUnknown() => new(ErrorKind.Rule, "locality_review.finding_unknown",
        "Đợt giám sát không có phát hiện này.", "The review has no such finding.");

    public static DomainError FindingSettled() => new(ErrorKind.Conflict, "locality_review.finding_settled",
        "Phát hiện này đã được xử lý xong.", "This finding is settled.");

    public static DomainError FindingNotAnswered() => new(ErrorKind.Rule, "locality_review.finding_not_answered",
        "Địa phương chưa trả lời phát hiện này.", "The locality has not answered this finding.");

    public static DomainError Unscored(int left) => new(ErrorKind.Rule, "locality_review.unscored",
        $"Còn {left} hồ sơ trong mẫu chưa chấm lại.", $"Dossiers of the sample not scored again yet: {left}.");

    public static DomainError Concluded() => new(ErrorKind.Conflict, "locality_review.concluded",
        "Đợt giám sát đã kết luận.", "The review is concluded.");

    public static DomainError NotConcluded() => new(ErrorKind.Rule, "locality_review.not_concluded",
        "Đợt giám sát chưa kết luận.", "The review is not concluded yet.");

    public static DomainError Published() => new(ErrorKind.Conflict, "locality_review.published",
        "Kết quả giám sát đã được công bố.", "The summary was published already.");
}
