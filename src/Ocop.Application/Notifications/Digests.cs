using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Notifications;

/// <summary>The letter that puts together what somebody has not read; Vietnamese first, English below. It counts and names nobody: a letter is not a safe place.</summary>
public static class Digests
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(7);

    private static readonly Dictionary<NotificationCategory, (string Vietnamese, string English)> Words = new()
    {
        [NotificationCategory.Task] = ("việc đang chờ Anh/Chị xử lý", "waiting for you"),
        [NotificationCategory.Decision] = ("quyết định có liên quan", "decisions that concern you"),
        [NotificationCategory.Access] = ("thay đổi về vai trò", "changes of your roles"),
    };

    /// <summary>The morning from which on what came before it is due: today's, or last Monday's.</summary>
    public static DateTimeOffset DueBefore(DigestFrequency frequency, DateTimeOffset now)
    {
        var here = TimeZoneInfo.ConvertTime(now, VietnamTime.Zone);
        var day = here.TimeOfDay < Morning ? here.Date.AddDays(-1) : here.Date;
        var first = frequency == DigestFrequency.Weekly ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : day;
        return new(first + Morning, here.Offset);
    }

    public static Letter Write(string to, string name, IReadOnlyDictionary<NotificationCategory, int> counts, string address)
    {
        var lines = counts.OrderBy(c => c.Key).ToList();

        return new(to, $"OCOP: {counts.Values.Sum()} thông báo chưa đọc", $"""
            Kính gửi {name},

            Trong hệ thống OCOP có thông báo Anh/Chị chưa đọc:
            {string.Join('\n', lines.Select(c => $"- {c.Value} {Words[c.Key].Vietnamese}"))}

            Xem tại {address.TrimEnd('/')}/quan-tri/thong-bao
            Chọn thông báo nhận qua e-mail tại {address.TrimEnd('/')}/quan-tri/tai-khoan

            There are notifications that you have not read: {string.Join(", ", lines.Select(c => $"{c.Value} {Words[c.Key].English}"))}. What reaches you by e-mail you choose under Account.
            """);
    }
}
