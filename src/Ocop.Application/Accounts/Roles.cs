using Ocop.Application.Common;

namespace Ocop.Application.Accounts;

/// <summary>How far a role's permission goes.</summary>
public enum Scope
{
    /// <summary>Everything in the register.</summary>
    Province,

    /// <summary>The unit that the role's agency serves, with all below it and all that was merged into it.</summary>
    Area,

    /// <summary>Products of the types whose criteria the ministry of the agency's field leads, anywhere in the province.</summary>
    Field,

    /// <summary>The subject that the role is held for, and its products.</summary>
    Subject,

    /// <summary>What belongs to the person alone.</summary>
    Own,
}

/// <summary>A permission and how far it goes.</summary>
public sealed record Grant(string Permission, Scope Scope);

/// <summary>What a role may do.</summary>
/// <param name="Code">As stored and as in <c>GET /me</c>.</param>
/// <param name="Vietnamese">The role's name for people.</param>
/// <param name="English">The same in English.</param>
/// <param name="Grants">Everything it allows; what is not named is refused.</param>
public sealed record Role(string Code, string Vietnamese, string English, IReadOnlyList<Grant> Grants)
{
    /// <summary>Whether its holder may let a colleague hold it during an absence: not the keys of the house, and not a vote or a mandate given to a person.</summary>
    public bool Delegable { get; init; } = true;

    /// <summary>Whether it goes as far as something of its holder's alone, such as an agency's area, so that this must be known.</summary>
    public bool Needs(Scope scope) => Grants.Any(grant => grant.Scope == scope);
}

/// <summary>All roles, what each allows and how far. This page is the whole of it: no role is made or widened anywhere else.</summary>
public static class Roles
{
    public const string Administrator = "administrator";
    public const string CoordinationOfficer = "coordination-officer";
    public const string DepartmentOfficer = "department-officer";
    public const string LocalityOfficer = "locality-officer";
    public const string CommuneOfficer = "commune-officer";
    public const string CouncilMember = "council-member";
    public const string CouncilSecretary = "council-secretary";
    public const string SupportTeamMember = "support-team-member";
    public const string Inspector = "inspector";
    public const string TeamLeader = "team-leader";
    public const string MarketSurveillanceOfficer = "market-surveillance-officer";
    public const string PoliceOfficer = "police-officer";
    public const string Leader = "leader";
    public const string ProducerRepresentative = "producer-representative";
    public const string Auditor = "auditor";

    private static readonly IEnumerable<Grant> Reads = To(Scope.Province, Permissions.RegisterRead);
    private static readonly IEnumerable<Grant> Keeps = To(Scope.Own, Permissions.ViewsUse);

    // An officer of a locality keeps the records of the locality. Recognitions are the province's to enter.
    private static readonly IEnumerable<Grant> KeepsArea = To(Scope.Area, Permissions.RegisterRead, Permissions.RegisterWrite, Permissions.RevocationsPropose, Permissions.RevocationsAnswer, Permissions.ComplaintsHandle);

    // Whoever inspects may propose that a recognition be taken away; nobody decides on an own proposal.
    private static readonly IEnumerable<Grant> Proposes = To(Scope.Province, Permissions.RegisterRead, Permissions.RevocationsPropose, Permissions.ComplaintsHandle);

    public static IReadOnlyList<Role> All { get; } =
    [
        new(Administrator, "Quản trị viên", "Administrator", [.. To(Scope.Province, [.. Permissions.All.Except([Permissions.ViewsUse, Permissions.ChangesPropose])]), .. Keeps]) { Delegable = false },
        new(CoordinationOfficer, "Cán bộ Văn phòng Điều phối", "Coordination officer",
        [
            .. To(Scope.Province, Permissions.RegisterRead, Permissions.RegisterWrite, Permissions.RegisterMerge, Permissions.CertificationsDecide, Permissions.RevocationsPropose,
                Permissions.RevocationsAnswer, Permissions.RevocationsReview, Permissions.DecisionsSign, Permissions.ImportsRun, Permissions.TargetsManage, Permissions.ComplaintsHandle),
            .. Keeps,
        ]),
        new(DepartmentOfficer, "Cán bộ sở, ngành", "Department officer", [.. To(Scope.Field, Permissions.RegisterRead, Permissions.RevocationsPropose, Permissions.ComplaintsHandle), .. Keeps]),
        new(LocalityOfficer, "Cán bộ cấp huyện (đến 30/6/2025)", "Locality officer (districts, until June 2025)", [.. KeepsArea, .. Keeps]),
        new(CommuneOfficer, "Cán bộ cấp xã", "Commune officer", [.. KeepsArea, .. Keeps]),
        new(CouncilMember, "Thành viên hội đồng", "Council member", [.. Keeps]) { Delegable = false },
        new(CouncilSecretary, "Thư ký hội đồng", "Council secretary", [.. Reads, .. Keeps]),
        new(SupportTeamMember, "Thành viên tổ tư vấn", "Support-team member", [.. Reads, .. Keeps]),
        new(Inspector, "Cán bộ kiểm tra", "Inspector", [.. Proposes, .. Keeps]),
        new(TeamLeader, "Trưởng đoàn kiểm tra", "Team leader", [.. Proposes, .. Keeps]),
        new(MarketSurveillanceOfficer, "Kiểm soát viên quản lý thị trường", "Market-surveillance officer", [.. Proposes, .. Keeps]),
        new(PoliceOfficer, "Cán bộ công an", "Police officer", [.. Proposes, .. Keeps]),
        new(Leader, "Lãnh đạo", "Leader", [.. To(Scope.Province, Permissions.RegisterRead, Permissions.DecisionsSign), .. Keeps]),
        new(ProducerRepresentative, "Đại diện chủ thể", "Producer representative", [.. To(Scope.Subject, Permissions.RegisterRead, Permissions.ChangesPropose, Permissions.RevocationsAnswer)]) { Delegable = false },
        new(Auditor, "Người kiểm tra nhật ký", "Auditor", [.. Reads, .. To(Scope.Province, Permissions.AuditRead), .. Keeps]) { Delegable = false },
    ];

    /// <summary>The role of that code; null when there is none.</summary>
    public static Role? Find(string code) => All.FirstOrDefault(role => role.Code == code);

    /// <summary>What somebody with these roles may do, however far.</summary>
    public static IReadOnlyList<string> PermissionsOf(IEnumerable<string> roles) =>
        [.. roles.Select(Find).OfType<Role>().SelectMany(role => role.Grants).Select(g => g.Permission).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<Grant> To(Scope scope, params string[] permissions) => permissions.Select(permission => new Grant(permission, scope));
}
