using Ocop.Domain.Common;

namespace Ocop.Domain.Supervision;

public static class SupervisionErrors
{
    public static DomainError PeriodReversed() => new(ErrorKind.Rule, "supervision.period_reversed",
        "Kỳ số liệu bắt đầu sau ngày kết thúc; hãy chọn lại hai ngày.", "The period begins after its end; choose the two days again.");

    public static DomainError PeriodTooLong(int years) => new(ErrorKind.Rule, "supervision.period_too_long",
        $"Kỳ số liệu dài nhất là {years} năm; hãy chọn kỳ ngắn hơn.", $"A period lasts {years} years at most; choose a shorter one.");
}
