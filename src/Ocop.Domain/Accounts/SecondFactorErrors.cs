using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>How the second factor and the province's single sign-on can fail. Those about a code come after the right password only.</summary>
public static class SecondFactorErrors
{
    public static DomainError Required() => new(ErrorKind.Unauthenticated, "session.second_factor_required",
        "Hãy nhập mã 6 số trong ứng dụng xác thực, hoặc một mã khôi phục.", "Enter the 6 digits of your authenticator application, or a recovery code.");

    public static DomainError CodeWrong() => new(ErrorKind.Rule, "session.totp_code_wrong",
        "Mã xác thực không đúng; hãy nhập mã đang hiện trong ứng dụng và kiểm tra giờ của điện thoại.",
        "The code is wrong; enter the one that the application shows now, and check the telephone's clock.");

    public static DomainError CodeUsed() => new(ErrorKind.Rule, "session.totp_code_used",
        "Mã này đã dùng rồi; hãy đợi mã tiếp theo hiện trong ứng dụng.", "This code has been used; wait for the application's next one.");

    public static DomainError RecoveryCodeWrong() => new(ErrorKind.Rule, "session.recovery_code_wrong",
        "Mã khôi phục không đúng hoặc đã dùng rồi.", "The recovery code is wrong or has been used.");

    public static DomainError Due() => new(ErrorKind.Forbidden, "session.second_factor_due",
        "Vai trò của bạn bắt buộc xác thực hai lớp; hãy thiết lập trước khi làm việc khác.", "Your role requires a second factor; set it up before anything else.");

    public static DomainError PasswordChangeDue() => new(ErrorKind.Forbidden, "session.password_change_due",
        "Mật khẩu này do người khác đặt hoặc đã có người thấy; hãy đổi trước khi làm việc khác.", "Somebody else chose this password or has seen it; change it before anything else.");

    public static DomainError CodeNeeded() => new(ErrorKind.Rule, "totp.code_needed",
        "Xác thực hai lớp đang bật; hãy nhập mã của ứng dụng đang dùng, hoặc một mã khôi phục.", "The second factor is on; enter a code of the present application, or a recovery code.");

    public static DomainError NotBegun() => new(ErrorKind.Conflict, "totp.not_begun",
        "Chưa có lần thiết lập nào đang chờ; hãy bắt đầu lại.", "No set-up is under way; begin again.");

    public static DomainError NotEnabled() => new(ErrorKind.Conflict, "totp.not_enabled",
        "Tài khoản chưa bật xác thực hai lớp.", "The account has no second factor.");

    public static DomainError RequiredByRole() => new(ErrorKind.Rule, "totp.required_by_role",
        "Vai trò của bạn bắt buộc xác thực hai lớp nên không tắt được; nếu đổi điện thoại, hãy thiết lập lại.",
        "Your role requires the second factor, so it cannot be switched off; with a new telephone, set it up anew.");

    public static DomainError OwnReset() => new(ErrorKind.Rule, "totp.own_reset",
        "Không đặt lại cho chính mình ở đây; hãy dùng trang tài khoản, hoặc nhờ một quản trị viên khác.", "This is not for your own account; use the account page, or ask another administrator.");

    public static DomainError NoAccount() => new(ErrorKind.Forbidden, "session.no_account",
        "Không có tài khoản nào đang dùng được cho bạn trong hệ thống này; hãy liên hệ quản trị viên.", "There is no account here that you could use; ask an administrator.");

    public static DomainError SignOnFailed() => new(ErrorKind.Unauthenticated, "session.sign_on_failed",
        "Đăng nhập một lần không thành; hãy thử lại.", "The single sign-on did not succeed; try again.");

    public static DomainError SignOnExpired() => new(ErrorKind.Unauthenticated, "session.sign_on_expired",
        "Đã quá lâu kể từ lần đăng nhập một lần; hãy bắt đầu lại.", "The single sign-on was too long ago; begin again.");

    public static DomainError SignOnUnavailable() => new(ErrorKind.Rule, "session.sign_on_unavailable",
        "Hệ thống đăng nhập một lần của tỉnh không trả lời; hãy thử lại sau, hoặc dùng mật khẩu.", "The province's single sign-on does not answer; try again later, or use your password.");
}
