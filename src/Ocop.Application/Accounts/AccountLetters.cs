using System.Globalization;
using Ocop.Application.Common;
using Ocop.Application.Mail;

namespace Ocop.Application.Accounts;

/// <summary>What is written to the owners of accounts; Vietnamese first, English below.</summary>
internal static class AccountLetters
{
    public static Letter Link(string to, string name, string link, DateTimeOffset expiresAt, bool isNew)
    {
        var until = TimeZoneInfo.ConvertTime(expiresAt, VietnamTime.Zone).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

        return isNew
            ? new(to, "Mời dùng hệ thống quản lý sản phẩm OCOP", $"""
                Kính gửi {name},

                Tài khoản của Anh/Chị đã được mở. Hãy đặt mật khẩu tại liên kết này trước {until}:
                {link}

                Liên kết chỉ dùng được một lần; xin đừng chuyển cho người khác.

                An account has been opened for you. Choose your password by the link above before {until} (Vietnam time). It works once; pass it on to nobody.
                """)
            : new(to, "Đặt lại mật khẩu hệ thống quản lý sản phẩm OCOP", $"""
                Kính gửi {name},

                Để đặt mật khẩu mới, hãy mở liên kết này trước {until}:
                {link}

                Nếu Anh/Chị không yêu cầu, xin bỏ qua thư này: mật khẩu cũ vẫn dùng được.

                To choose a new password, open the link above before {until} (Vietnam time). If you have not asked for it, ignore this letter: your password stays.
                """);
    }

    /// <param name="to">E-mail address.</param>
    /// <param name="name">The owner's name.</param>
    /// <param name="at">When, in Vietnam.</param>
    /// <param name="vietnamese">What has changed, as a sentence without full stop.</param>
    /// <param name="english">The same in English.</param>
    public static Letter SecurityChange(string to, string name, string at, string vietnamese, string english) =>
        new(to, "Thay đổi bảo mật tài khoản OCOP", $"""
            Kính gửi {name},

            {vietnamese}, lúc {at}.

            Nếu Anh/Chị đã làm hoặc đã yêu cầu việc này thì không cần làm gì thêm. Nếu không, hãy báo ngay cho quản trị viên và đặt lại mật khẩu.

            {english}, at {at} (Vietnam time). If you did this or asked for it, there is nothing to do. If not, tell an administrator at once and choose a new password.
            """);
}
