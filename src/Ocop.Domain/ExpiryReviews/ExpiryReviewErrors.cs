using Ocop.Domain.Common;

namespace Ocop.Domain.ExpiryReviews;

public static class ExpiryReviewErrors
{
    public static DomainError DayInFuture(DateOnly on) => new(ErrorKind.Rule, "expiry_review.day_in_future",
        $"Ngày {on:dd/MM/yyyy} ở tương lai; hãy ghi ngày việc đã xảy ra.", $"The day {on:yyyy-MM-dd} lies in the future; give the day on which it happened.");

    public static DomainError NotCurrent() => new(ErrorKind.Rule, "expiry_review.not_current",
        "Lần công nhận này đã chấm dứt, đã được thay hoặc chưa xác nhận nên không có gì để rà soát.", "This certification has ended, was replaced or is unconfirmed, so there is nothing to review.");
}
