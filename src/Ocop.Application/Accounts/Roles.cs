using Ocop.Application.Common;

namespace Ocop.Application.Accounts;

/// <summary>What a role may do.</summary>
/// <param name="Code">As stored and as in <c>GET /me</c>.</param>
/// <param name="Vietnamese">The role's name for people.</param>
/// <param name="English">The same in English.</param>
/// <param name="Permissions">Everything it allows; what is not named is refused.</param>
public sealed record Role(string Code, string Vietnamese, string English, IReadOnlyList<string> Permissions);

/// <summary>All roles and what each allows. This page is the whole of it: no role is made or widened anywhere else.</summary>
public static class Roles
{
    public const string Administrator = "administrator";
    public const string Registrar = "registrar";
    public const string Viewer = "viewer";
    public const string Auditor = "auditor";

    public static IReadOnlyList<Role> All { get; } =
    [
        new(Administrator, "Quản trị viên", "Administrator", Permissions.All),
        new(Registrar, "Cán bộ quản lý danh bạ", "Registrar",
        [
            Permissions.RegisterRead,
            Permissions.RegisterWrite,
            Permissions.RegisterMerge,
            Permissions.CertificationsDecide,
            Permissions.ImportsRun,
            Permissions.ViewsUse,
        ]),
        new(Viewer, "Người xem", "Viewer",
        [
            Permissions.RegisterRead,
            Permissions.ViewsUse,
        ]),
        new(Auditor, "Người kiểm tra nhật ký", "Auditor",
        [
            Permissions.RegisterRead,
            Permissions.AuditRead,
            Permissions.ViewsUse,
        ]),
    ];

    /// <summary>The role of that code; null when there is none.</summary>
    public static Role? Find(string code) => All.FirstOrDefault(role => role.Code == code);

    /// <summary>What somebody with these roles may do.</summary>
    public static IReadOnlyList<string> PermissionsOf(IEnumerable<string> roles) =>
        [.. roles.Select(Find).OfType<Role>().SelectMany(role => role.Permissions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
