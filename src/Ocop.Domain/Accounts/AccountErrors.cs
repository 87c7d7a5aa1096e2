using Ocop.Domain.Common;

namespace Ocop.Domain.Accounts;

/// <summary>How signing in and keeping an account can fail. None of them tells whether an account exists.</summary>
public static class AccountErrors
{
    public static DomainError InvalidCredentials() => new(ErrorKind.Unauthenticated, "session.invalid_credentials",
        "E-mail hoặc mật khẩu không đúng.", "The e-mail or the password is wrong.");

    public static DomainError LockedOut(TimeSpan wait) => new(ErrorKind.TooMany, "session.locked_out",
        $"Sai quá nhiều lần; hãy thử lại sau {Minutes(wait)} phút.", $"Too many failures; try again in {Minutes(wait)} minutes.")
    { RetryAfter = wait };

    public static DomainError TooManyAttempts(TimeSpan wait) => new(ErrorKind.TooMany, "session.too_many_attempts",
        $"Có quá nhiều lần đăng nhập từ địa chỉ mạng này; hãy thử lại sau {Minutes(wait)} phút.",
        $"Too many sign-ins from this network address; try again in {Minutes(wait)} minutes.")
    { RetryAfter = wait };

    public static DomainError CurrentPasswordWrong() => new(ErrorKind.Rule, "password.current_wrong",
        "Mật khẩu hiện tại không đúng.", "The current password is wrong.");

    public static DomainError PasswordTooShort(int minimum) => new(ErrorKind.Rule, "password.too_short",
        $"Mật khẩu cần ít nhất {minimum} ký tự; một cụm từ dài dễ nhớ là tốt nhất.", $"A password needs at least {minimum} characters; a long phrase is best.");

    public static DomainError PasswordTooLong(int maximum) => new(ErrorKind.Rule, "password.too_long",
        $"Mật khẩu không được quá {maximum} ký tự.", $"A password may have at most {maximum} characters.");

    public static DomainError PasswordHasName() => new(ErrorKind.Rule, "password.contains_name",
        "Mật khẩu không được chứa tên trong địa chỉ e-mail.", "The password must not contain the name in the e-mail address.");

    public static DomainError PasswordCommon() => new(ErrorKind.Rule, "password.common",
        "Mật khẩu này quá phổ biến, ai cũng đoán được.", "This password is so common that anybody would guess it.");

    public static DomainError PasswordUnchanged() => new(ErrorKind.Rule, "password.unchanged",
        "Mật khẩu mới phải khác mật khẩu hiện tại.", "The new password must differ from the current one.");

    public static DomainError EmailTaken() => new(ErrorKind.Conflict, "user.email_taken",
        "Đã có tài khoản dùng e-mail này.", "An account with this e-mail exists already.");

    public static DomainError EmailInvalid() => new(ErrorKind.Rule, "user.email_invalid",
        "Địa chỉ e-mail không hợp lệ.", "The e-mail address is not valid.");

    public static DomainError UnknownRole(string role) => new(ErrorKind.Rule, "role.unknown",
        $"Không có vai trò '{role}'.", $"There is no role '{role}'.");

    public static DomainError UserNotFound() => new(ErrorKind.NotFound, "user.not_found", "Không có tài khoản này.", "There is no such account.");

    public static DomainError UserDisabled() => new(ErrorKind.Conflict, "user.disabled",
        "Tài khoản đang bị khoá; hãy mở lại trước.", "The account is disabled; enable it first.");

    public static DomainError LastAdministrator() => new(ErrorKind.Conflict, "user.last_administrator",
        "Đây là quản trị viên cuối cùng; hãy giao vai trò này cho người khác trước.", "This is the last administrator; give the role to somebody else first.");

    public static DomainError UserErased() => new(ErrorKind.Conflict, "user.erased",
        "Dữ liệu của tài khoản này đã bị xoá; tài khoản không dùng lại được.", "The account's data were erased; it cannot be used again.");

    public static DomainError UserNotDisabled() => new(ErrorKind.Conflict, "user.not_disabled",
        "Tài khoản đang dùng được; hãy khoá tài khoản trước khi xoá dữ liệu.", "The account is in use; disable it before its data are erased.");

    public static DomainError UserHasRoles() => new(ErrorKind.Conflict, "user.has_roles",
        "Tài khoản còn vai trò hiện tại hoặc sắp tới; hãy kết thúc các vai trò trước.", "The account holds roles now or later; end them first.");

    public static DomainError AssignmentNotFound() => new(ErrorKind.NotFound, "assignment.not_found", "Không có phân công này.", "There is no such assignment.");

    public static DomainError AssignmentOverlaps(DateOnly from, DateOnly? to) => new(ErrorKind.Conflict, "assignment.overlaps",
        $"Người này đã giữ vai trò đó cho cùng cơ quan từ {from:dd/MM/yyyy}{(to is null ? "" : $" đến {to:dd/MM/yyyy}")}.",
        $"The person holds this role for the same agency from {from:dd/MM/yyyy}{(to is null ? " on" : $" to {to:dd/MM/yyyy}")}.");

    public static DomainError AssignmentEnded() => new(ErrorKind.Conflict, "assignment.ended",
        "Phân công này đã kết thúc.", "The assignment has ended already.");

    public static DomainError UnknownAgency() => new(ErrorKind.Rule, "agency.unknown",
        "Không có cơ quan này vào ngày bắt đầu phân công.", "There is no such agency on the day on which the assignment begins.");

    public static DomainError AgencyWithAreaNeeded() => new(ErrorKind.Rule, "assignment.agency_with_area_needed",
        "Vai trò này giới hạn theo địa bàn; hãy chọn cơ quan phụ trách một địa bàn.", "This role goes as far as an area; choose an agency that serves one.");

    public static DomainError AgencyWithFieldNeeded() => new(ErrorKind.Rule, "assignment.agency_with_field_needed",
        "Vai trò này giới hạn theo lĩnh vực; hãy chọn cơ quan phụ trách một lĩnh vực.", "This role goes as far as a field; choose an agency that has one.");

    public static DomainError SubjectNeeded() => new(ErrorKind.Rule, "assignment.subject_needed",
        "Vai trò này đại diện cho một chủ thể; hãy chọn chủ thể.", "This role stands for a subject; choose one.");

    public static DomainError SubjectNotUsed() => new(ErrorKind.Rule, "assignment.subject_not_used",
        "Vai trò này không đại diện cho chủ thể nào.", "This role stands for no subject.");

    public static DomainError NotDelegable() => new(ErrorKind.Rule, "delegation.not_delegable",
        "Vai trò này không uỷ quyền được.", "This role cannot be delegated.");

    public static DomainError DelegationOutsideRole() => new(ErrorKind.Rule, "delegation.outside_role",
        "Thời gian uỷ quyền phải từ hôm nay trở đi và nằm trong thời gian bạn giữ vai trò.", "A delegation begins today or later and lies within the time for which you hold the role.");

    public static DomainError NotColleague() => new(ErrorKind.Rule, "delegation.not_colleague",
        "Chỉ uỷ quyền được cho người đang giữ một vai trò ở cùng cơ quan.", "Only somebody who holds a role for the same agency can stand in.");

    public static DomainError DelegationNotFound() => new(ErrorKind.NotFound, "delegation.not_found",
        "Không có uỷ quyền này, hoặc đã kết thúc.", "There is no such delegation, or it has ended.");

    public static DomainError LinkInvalid() => new(ErrorKind.Rule, "account_link.invalid",
        "Liên kết không đúng, đã dùng hoặc đã hết hạn; hãy xin liên kết mới.", "The link is wrong, has been used or has expired; ask for a new one.");

    public static DomainError SessionNotFound() => new(ErrorKind.NotFound, "session.not_found", "Không có phiên đăng nhập này.", "There is no such session.");

    public static DomainError LetterNotFound() => new(ErrorKind.NotFound, "letter.not_found", "Không có thư này, hoặc thư đã được gửi.", "There is no such letter, or it has been sent.");

    private static int Minutes(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));
}
