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

    /// <summary>What the agency keeps in which the role is held: its inspections, violations and recalls, and the inspections of teams with people of its own.</summary>
    Agency,

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
    public const string Partner = "partner";

    private static readonly IEnumerable<Grant> Reads = To(Scope.Province, Permissions.RegisterRead);
    private static readonly IEnumerable<Grant> Keeps = To(Scope.Own, Permissions.ViewsUse);

    // An officer of a locality keeps the records of the locality. Recognitions are the province's to enter.
    private static readonly IEnumerable<Grant> KeepsArea = To(Scope.Area, Permissions.RegisterRead, Permissions.RegisterWrite, Permissions.RevocationsPropose, Permissions.RevocationsAnswer, Permissions.ComplaintsHandle);

    // Whoever inspects may propose that a recognition be taken away; nobody decides on an own proposal.
    private static readonly IEnumerable<Grant> Proposes = To(Scope.Province, Permissions.RegisterRead, Permissions.RevocationsPropose, Permissions.ComplaintsHandle);

    // Agencies see their own part of supervision, not each other's; what they hand over is the other's then.
    private static readonly IEnumerable<Grant> Inspects = To(Scope.Agency, Permissions.InspectionsRead, Permissions.InspectionsConduct, Permissions.ViolationsRead, Permissions.ViolationsHandle);

    // What was found at the subjects of an area is its locality's business, whoever found it.
    private static readonly IEnumerable<Grant> InspectsArea =
    [
        .. To(Scope.Area, Permissions.InspectionsRead, Permissions.ViolationsRead, Permissions.RecallsManage, Permissions.SupervisionRead, Permissions.LabelsRead),
        .. To(Scope.Agency, Permissions.InspectionsPlan, Permissions.InspectionsConduct, Permissions.ViolationsHandle, Permissions.ViolationsDecide),
    ];

    // Who checks goods looks up codes and stamps anywhere.
    private static readonly IEnumerable<Grant> ReadsLabels = To(Scope.Province, Permissions.LabelsRead);

    // Leaders and auditors look on.
    private static readonly IEnumerable<Grant> Oversees = To(Scope.Province, Permissions.InspectionsRead, Permissions.ViolationsRead, Permissions.SupervisionRead, Permissions.LabelsRead);

    // A person's own, and what a subject does in its own name.
    private static readonly string[] OfOthers =
    [
        Permissions.ViewsUse, Permissions.ChangesPropose, Permissions.FindingsRemedy, Permissions.ViolationsExplain, Permissions.RecallsReport, Permissions.LabelsReport,
    ];

    public static IReadOnlyList<Role> All { get; } =
    [
        new(Administrator, "Quản trị viên", "Administrator", [.. To(Scope.Province, [.. Permissions.All.Except(OfOthers)]), .. Keeps]) { Delegable = false },
        new(CoordinationOfficer, "Cán bộ Văn phòng Điều phối", "Coordination officer",
        [
            .. To(Scope.Province, Permissions.RegisterRead, Permissions.RegisterWrite, Permissions.RegisterMerge, Permissions.CertificationsDecide, Permissions.RevocationsPropose,
                Permissions.RevocationsAnswer, Permissions.RevocationsReview, Permissions.DecisionsSign, Permissions.ImportsRun, Permissions.TargetsManage, Permissions.ComplaintsHandle,
                Permissions.InspectionsPlan, Permissions.InspectionsApprove, Permissions.InspectionsConduct, Permissions.ViolationsHandle, Permissions.RecallsManage,
                Permissions.LabelsManage, Permissions.ChangesRead, Permissions.PortalsManage),
            .. Oversees, .. Keeps,
        ]),
        new(DepartmentOfficer, "Cán bộ sở, ngành", "Department officer", [.. To(Scope.Field, Permissions.RegisterRead, Permissions.RevocationsPropose, Permissions.ComplaintsHandle), .. Inspects,
            .. To(Scope.Agency, Permissions.InspectionsPlan, Permissions.ViolationsDecide), .. To(Scope.Field, Permissions.RecallsManage, Permissions.SupervisionRead, Permissions.LabelsManage), .. ReadsLabels, .. Keeps]),
        new(LocalityOfficer, "Cán bộ cấp huyện (đến 30/6/2025)", "Locality officer (districts, until June 2025)", [.. KeepsArea, .. InspectsArea, .. Keeps]),
        new(CommuneOfficer, "Cán bộ cấp xã", "Commune officer", [.. KeepsArea, .. InspectsArea, .. Keeps]),
        new(CouncilMember, "Thành viên hội đồng", "Council member", [.. Keeps]) { Delegable = false },
        new(CouncilSecretary, "Thư ký hội đồng", "Council secretary", [.. Reads, .. Keeps]),
        new(SupportTeamMember, "Thành viên tổ tư vấn", "Support-team member", [.. Reads, .. Keeps]),
        new(Inspector, "Cán bộ kiểm tra", "Inspector", [.. Proposes, .. Inspects, .. ReadsLabels, .. Keeps]),
        new(TeamLeader, "Trưởng đoàn kiểm tra", "Team leader", [.. Proposes, .. Inspects, .. ReadsLabels, .. To(Scope.Agency, Permissions.InspectionsPlan), .. Keeps]),
        new(MarketSurveillanceOfficer, "Kiểm soát viên quản lý thị trường", "Market-surveillance officer",
            [.. Proposes, .. Inspects, .. ReadsLabels, .. To(Scope.Agency, Permissions.InspectionsPlan, Permissions.ViolationsDecide), .. To(Scope.Province, Permissions.RecallsManage), .. Keeps]),
        new(PoliceOfficer, "Cán bộ công an", "Police officer", [.. Proposes, .. Inspects, .. ReadsLabels, .. Keeps]),
        new(Leader, "Lãnh đạo", "Leader",
            [.. To(Scope.Province, Permissions.RegisterRead, Permissions.DecisionsSign, Permissions.InspectionsApprove, Permissions.ViolationsDecide), .. Oversees, .. Keeps]),
        new(ProducerRepresentative, "Đại diện chủ thể", "Producer representative", [.. To(Scope.Subject, Permissions.RegisterRead, Permissions.ChangesPropose, Permissions.RevocationsAnswer, Permissions.FindingsRemedy,
            Permissions.ViolationsExplain, Permissions.RecallsReport, Permissions.LabelsReport)]) { Delegable = false },
        new(Auditor, "Người kiểm tra nhật ký", "Auditor", [.. Reads, .. Oversees, .. To(Scope.Province, Permissions.AuditRead), .. Keeps]) { Delegable = false },

        // whoever runs a connected system sees to the subscriptions of the clients that their agency answers for
        new(Partner, "Đối tác kết nối", "Integration partner",
            [.. To(Scope.Province, Permissions.RegisterRead, Permissions.ChangesRead), .. To(Scope.Agency, Permissions.WebhooksManage), .. Keeps]),
    ];

    /// <summary>The role of that code; null when there is none.</summary>
    public static Role? Find(string code) => All.FirstOrDefault(role => role.Code == code);

    /// <summary>What somebody with these roles may do, however far.</summary>
    public static IReadOnlyList<string> PermissionsOf(IEnumerable<string> roles) =>
        [.. roles.Select(Find).OfType<Role>().SelectMany(role => role.Grants).Select(g => g.Permission).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<Grant> To(Scope scope, params string[] permissions) => permissions.Select(permission => new Grant(permission, scope));
}
