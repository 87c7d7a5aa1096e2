using System.Globalization;
using Ocop.Application.Common;
using Ocop.Application.Mail;

namespace Ocop.Application.Accounts;

/// <summary>What the owner of an account is told of at once, because it may have been somebody else.</summary>
internal enum SecurityChange
{
    Password,
    SecondFactorOn,
    SecondFactorOff,
    SecondFactorReset,
    RecoveryCodes,
}

/// <summary>Writes to the owner of an account that its security has changed, in the transaction of the change.</summary>
internal sealed class SecurityNotices(IMailOutbox outbox, TimeProvider clock)
{
    public void Post(string to, string name, SecurityChange change)
    {
        var (vietnamese, english) = Words(change);
        var at = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), VietnamTime.Zone).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
        outbox.Post(AccountLetters.SecurityChange(to, name, at, vietnamese, english));
    }

    private static (string Vietnamese, string English) Words(SecurityChange change) => change switch
    {
        SecurityChange.Password => ("Mật khẩu của tài khoản đã được đổi", "The password of your account was changed"),
        SecurityChange.SecondFactorOn => ("Xác thực hai lớp đã được bật, hoặc chuyển sang điện thoại khác", "A second factor was set up, or moved to another telephone"),
        SecurityChange.SecondFactorOff => ("Xác thực hai lớp đã được tắt", "The second factor was switched off"),
        SecurityChange.SecondFactorReset => ("Quản trị viên đã gỡ xác thực hai lớp của tài khoản", "An administrator has taken the second factor of your account away"),
        SecurityChange.RecoveryCodes => ("Mã khôi phục mới đã được tạo; các mã cũ không còn dùng được", "New recovery codes were made; the old ones are worth nothing"),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
