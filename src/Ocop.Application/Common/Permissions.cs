namespace Ocop.Application.Common;

/// <summary>What a role may allow. The names are part of the contract: <c>GET /me</c> lists the caller's.</summary>
public static class Permissions
{
    /// <summary>See records of the register, their history and their work lists.</summary>
    public const string RegisterRead = "register.read";

    /// <summary>Enter and edit subjects and products.</summary>
    public const string RegisterWrite = "register.write";

    /// <summary>Merge, split and transfer.</summary>
    public const string RegisterMerge = "register.merge";

    /// <summary>Enter, correct, suspend, reinstate and withdraw recognitions.</summary>
    public const string CertificationsDecide = "certifications.decide";

    /// <summary>Propose revocations, with grounds and evidence.</summary>
    public const string RevocationsPropose = "revocations.propose";

    /// <summary>Enter a subject's opinion on a proposed revocation.</summary>
    public const string RevocationsAnswer = "revocations.answer";

    /// <summary>Review proposed revocations, and see to what follows from a decision.</summary>
    public const string RevocationsReview = "revocations.review";

    /// <summary>Decide about proposed revocations; sign and publish decisions.</summary>
    public const string DecisionsSign = "decisions.sign";

    /// <summary>Import lists.</summary>
    public const string ImportsRun = "imports.run";

    /// <summary>Manage agencies and administrative units.</summary>
    public const string AgenciesManage = "agencies.manage";

    /// <summary>Manage users and their roles.</summary>
    public const string UsersManage = "users.manage";

    /// <summary>Search and export everything that happened.</summary>
    public const string AuditRead = "audit.read";

    /// <summary>Let other systems and applications in, and shut them out.</summary>
    public const string ClientsManage = "clients.manage";

    /// <summary>See the runs of background jobs, and run one again.</summary>
    public const string JobsManage = "jobs.manage";

    /// <summary>Read, pass on and answer complaints of citizens.</summary>
    public const string ComplaintsHandle = "complaints.handle";

    /// <summary>Draft plans of inspections, and set up inspection teams.</summary>
    public const string InspectionsPlan = "inspections.plan";

    /// <summary>Approve plans of inspections.</summary>
    public const string InspectionsApprove = "inspections.approve";

    /// <summary>See plans, teams, inspections and what they found.</summary>
    public const string InspectionsRead = "inspections.read";

    /// <summary>Inspect: record visits, findings and samples, and follow what has to be remedied.</summary>
    public const string InspectionsConduct = "inspections.conduct";

    /// <summary>See what was found at an own subject, and show how it was remedied.</summary>
    public const string FindingsRemedy = "findings.remedy";

    /// <summary>See violations.</summary>
    public const string ViolationsRead = "violations.read";

    /// <summary>Record violations and see to them until they are closed.</summary>
    public const string ViolationsHandle = "violations.handle";

    /// <summary>Decide about violations.</summary>
    public const string ViolationsDecide = "violations.decide";

    /// <summary>See violations that an own subject is charged with, and explain oneself.</summary>
    public const string ViolationsExplain = "violations.explain";

    /// <summary>Open, decide, follow and close recalls of products.</summary>
    public const string RecallsManage = "recalls.manage";

    /// <summary>Recall an own product, and report how far it has come.</summary>
    public const string RecallsReport = "recalls.report";

    /// <summary>See the pictures of supervision: inspections, findings, violations and recalls by area, agency and time.</summary>
    public const string SupervisionRead = "supervision.read";

    /// <summary>See codes, the use of the mark, and stamps.</summary>
    public const string LabelsRead = "labels.read";

    /// <summary>Register codes and the use of the mark, grant and void stamps, and see to suspected copies.</summary>
    public const string LabelsManage = "labels.manage";

    /// <summary>Enter codes and artwork of an own product, and account for its stamps.</summary>
    public const string LabelsReport = "labels.report";

    /// <summary>Follow the published events, and get them in the form of EPCIS.</summary>
    public const string ChangesRead = "changes.read";

    /// <summary>Subscribe to events by webhook, and see what was delivered.</summary>
    public const string WebhooksManage = "webhooks.manage";

    /// <summary>Enter what happened to a product along its chain.</summary>
    public const string TracesWrite = "traces.write";

    /// <summary>Report scans of stamps.</summary>
    public const string ScansReport = "scans.report";

    /// <summary>See what was delivered to the portals, and compare both sides.</summary>
    public const string PortalsManage = "portals.manage";

    /// <summary>Set the programme's targets.</summary>
    public const string TargetsManage = "targets.manage";

    /// <summary>Keep saved views of one's own.</summary>
    public const string ViewsUse = "views.use";

    /// <summary>Propose changes to the records of an own subject, for an officer to approve.</summary>
    public const string ChangesPropose = "changes.propose";

    /// <summary>Needs no role: any person or system that is known (the vocabularies that forms choose from).</summary>
    public const string Known = "known";

    /// <summary>Needs no role: any signed-in person (own password, own session).</summary>
    public const string SignedIn = "signed-in";

    public static IReadOnlyList<string> All { get; } =
    [
        RegisterRead, RegisterWrite, RegisterMerge, CertificationsDecide, RevocationsPropose, RevocationsAnswer, RevocationsReview, DecisionsSign, ImportsRun, AgenciesManage,
        UsersManage, AuditRead, ClientsManage, JobsManage, TargetsManage, ComplaintsHandle, InspectionsPlan, InspectionsApprove, InspectionsRead, InspectionsConduct, FindingsRemedy,
        ViolationsRead, ViolationsHandle, ViolationsDecide, ViolationsExplain, RecallsManage, RecallsReport, SupervisionRead, LabelsRead, LabelsManage,
        LabelsReport, ChangesRead, WebhooksManage, TracesWrite, ScansReport, PortalsManage, ViewsUse, ChangesPropose,
    ];
}
