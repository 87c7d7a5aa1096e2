using Ocop.Application.Common;
using Ocop.Domain.Clients;

namespace Ocop.Application.Clients;

/// <summary>What another system or application may ask for.</summary>
/// <param name="Code">As in requests for tokens.</param>
/// <param name="Vietnamese">What it means, for the person who is asked.</param>
/// <param name="English">The same in English.</param>
/// <param name="Permissions">What it allows; nothing for what only tells who somebody is.</param>
public sealed record Scope(string Code, string Vietnamese, string English, IReadOnlyList<string> Permissions)
{
    /// <summary>Whether it is about a person, so that a system without one cannot have it.</summary>
    public bool IsPersonal => Permissions.Count == 0;
}

/// <summary>
/// All scopes and what each allows. This page is the whole of it: what no scope here allows (accounts, roles, clients, own passwords and sessions, saved
/// views) is reached by no token. A system's token allows what its scopes allow, in the whole province; a person's allows of that what the person may do.
/// </summary>
public static class Scopes
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string Email = "email";
    public const string OfflineAccess = "offline_access";

    public static IReadOnlyList<Scope> All { get; } =
    [
        new("register.read", "Xem danh bạ: sản phẩm, chủ thể, kết quả công nhận và lịch sử của chúng", "Read the register: products, subjects, recognitions and their history", [Permissions.RegisterRead]),
        new("register.write", "Nhập và sửa chủ thể, sản phẩm", "Enter and edit subjects and products", [Permissions.RegisterWrite]),
        new("register.merge", "Gộp, tách và chuyển sản phẩm, chủ thể", "Merge, split and transfer products and subjects", [Permissions.RegisterMerge]),
        new("certifications.decide", "Ghi nhận, đính chính, tạm dừng, khôi phục, thu hồi, rút kết quả công nhận", "Enter, correct, suspend, reinstate, revoke and withdraw recognitions", [Permissions.CertificationsDecide]),
        new("imports.run", "Nhập danh sách từ tệp", "Import lists from files", [Permissions.ImportsRun]),
        new("labels.read", "Xem mã số, việc dùng nhãn hiệu và tem", "Read codes, the use of the mark, and stamps", [Permissions.LabelsRead]),
        new("changes.read", "Theo dõi các sự kiện được công bố, kể cả theo EPCIS 2.0", "Follow the published events, also as EPCIS 2.0", [Permissions.ChangesRead]),
        new("webhooks.manage", "Đăng ký nhận sự kiện qua webhook và xem nhật ký gửi", "Subscribe to events by webhook and read the log of deliveries", [Permissions.WebhooksManage]),
        new("traces.write", "Gửi dữ liệu truy xuất nguồn gốc của sản phẩm", "Send traceability records of products", [Permissions.TracesWrite]),
        new("scans.report", "Báo lượt quét tem", "Report scans of stamps", [Permissions.ScansReport]),
        new("audit.read", "Xem nhật ký hoạt động", "Read the audit", [Permissions.AuditRead]),
        new(OpenId, "Biết tài khoản nào đang đăng nhập", "Know which account is signed in", []),
        new(Profile, "Biết họ tên", "Know the person's name", []),
        new(Email, "Biết địa chỉ e-mail", "Know the e-mail address", []),
        new(OfflineAccess, "Tiếp tục truy cập khi bạn không dùng ứng dụng", "Keep access while you are not using the application", []),
    ];

    /// <summary>The scope of that code; null when there is none.</summary>
    public static Scope? Find(string code) => All.FirstOrDefault(scope => scope.Code == code);

    /// <summary>Whether clients of a kind may have it.</summary>
    public static bool IsFor(string code, ClientKind kind) => Find(code) is { } scope && !(scope.IsPersonal && kind is ClientKind.System);

    /// <summary>What these scopes allow together.</summary>
    public static IReadOnlyList<string> PermissionsOf(IEnumerable<string> scopes) =>
        [.. scopes.Select(Find).OfType<Scope>().SelectMany(scope => scope.Permissions).Distinct(StringComparer.Ordinal)];

    /// <summary>The scopes that allow it; none for what no token may.</summary>
    public static IEnumerable<string> With(string permission) => All.Where(scope => scope.Permissions.Contains(permission, StringComparer.Ordinal)).Select(scope => scope.Code);
}
