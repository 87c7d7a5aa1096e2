using System.Globalization;
using Ocop.Application.Common;
using Ocop.Application.Mail;

namespace Ocop.Application.Representatives;

/// <summary>What is written to those who register as representatives; Vietnamese first, English below.</summary>
internal static class RepresentativeLetters
{
    public static Letter Confirm(string to, string name, string subject, string link, DateTimeOffset expiresAt)
    {
        var until = TimeZoneInfo.ConvertTime(expiresAt, VietnamTime.Zone).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

        return new(to, "Xác nhận làm người đại diện trong hệ thống OCOP", $"""
            Kính gửi {name},

            Có người đã đăng ký để tài khoản của Anh/Chị đại diện cho chủ thể "{subject}".
            Nếu đúng là Anh/Chị, hãy mở liên kết này trước {until} và bấm xác nhận:
            {link}

            Nếu không phải, xin bỏ qua thư này: không có gì thay đổi.

            Somebody registered your account as a representative of the subject above. If it was you, open the link before {until} (Vietnam time) and confirm;
            if not, ignore this letter: nothing changes.
            """);
    }

    public static Letter Rejected(string to, string name, string reason) => new(to, "Đăng ký đại diện chủ thể không được duyệt", $"""
        Kính gửi {name},

        Đăng ký làm người đại diện chủ thể OCOP của Anh/Chị không được duyệt.
        Lý do: {reason}

        Anh/Chị có thể đăng ký lại, hoặc liên hệ Ủy ban nhân dân xã, phường để được hướng dẫn.

        Your registration as a representative was not approved; the reason stands above. You may register again, or ask the commune's office.
        """);
}
