using System.Globalization;
using System.Security.Cryptography;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Holidays;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Domain.ProgramTargets;
using Ocop.Domain.Violations;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>Reads the reference tables that the program carries.</summary>
internal static class ReferenceFiles
{
    private static readonly string[] UnitFiles = ["units-dong-thap-until-2025.csv", "units-tien-giang-until-2025.csv", "units-from-2025.csv"];

    private static readonly string[] Names =
    [
        .. UnitFiles, "unit-former-names.csv", "unit-successions.csv", "legal-documents.csv", "product-groups.csv", "product-types.csv",
        "process-rules.csv", "agencies.csv", "revocation-grounds.csv", "recognition-authorities.csv", "holidays.csv", "program-targets.csv", "checklists.csv", "checklist-items.csv", "laboratory-limits.csv", "risk-factors.csv",
        "violation-kinds.csv", "review-factors.csv", "gs1-prefixes.csv",
    ];

    /// <summary>Changes when any fact does, or the way in which rows are made from them.</summary>
    public static string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ReferenceFiles).Module.ModuleVersionId.ToByteArray());

        foreach (var content in ReferenceFile.All(Names))
        {
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static ReferenceSet Read()
    {
        var units = Units();
        var tree = new UnitTree(units, []);

        return new(
            units,
            ReferenceFile.Read("unit-successions.csv", r => Succession(r, tree)),
            ReferenceFile.Read("legal-documents.csv", Document),
            ReferenceFile.Read("product-groups.csv", Group),
            ReferenceFile.Read("product-types.csv", Type),
            ReferenceFile.Read("process-rules.csv", Rule),
            ReferenceFile.Read("agencies.csv", r => Agency(r, tree)),
            ReferenceFile.Read("revocation-grounds.csv", Ground),
            ReferenceFile.Read("recognition-authorities.csv", Authority),
            ReferenceFile.Read("holidays.csv", Day),
            ReferenceFile.Read("program-targets.csv", r => Target(r, tree)),
            ReferenceFile.Read("checklists.csv", List),
            ReferenceFile.Read("checklist-items.csv", Item),
            ReferenceFile.Read("laboratory-limits.csv", Limit),
            ReferenceFile.Read("violation-kinds.csv", ViolationKindOf),
            ReferenceFile.Read("risk-factors.csv", Factor),
            ReferenceFile.Read("review-factors.csv", ReviewFactorOf),
            ReferenceFile.Read("gs1-prefixes.csv", Prefix));
    }

    private static List<AdministrativeUnit> Units()
    {
        var formerNames = ReferenceFile
            .Read("unit-former-names.csv", r => (Code: r["code"], On: r.RequiredDate("on"), Name: FormerName(r)))
            .ToLookup(n => n.Code, StringComparer.Ordinal);

        return [.. UnitFiles.SelectMany(file => ReferenceFile.Read(file, r => Unit(r, formerNames[r["code"]])))];
    }

    // Parents stand in the same file, so a parent begins on the same day.
    private static AdministrativeUnit Unit(ReferenceRow r, IEnumerable<(string Code, DateOnly On, UnitFormerName Name)> formerNames)
    {
        var (from, to) = (r.Date("valid_from"), r.Date("valid_to"));

        return AdministrativeUnit.Record(
            r["code"], r["name"], r["kind"], r.Choice<UnitLevel>("level"),
            r.Text("parent_code") is { } parent ? UnitId.Of(parent, from) : null,
            from, to, r.Flag("confirmed"), r["source"],
            formerNames.Where(n => (from is null || from <= n.On) && (to is null || n.On <= to)).Select(n => n.Name));
    }

    private static UnitFormerName FormerName(ReferenceRow r) => UnitFormerName.Record(
        r["code"], r["name"], r["kind"], r.Date("valid_from"), r.Date("valid_to"), r.Flag("confirmed"), r["source"]);

    private static UnitSuccession Succession(ReferenceRow r, UnitTree tree)
    {
        var on = r.RequiredDate("on");
        return UnitSuccession.Record(
            Required(tree, r["old_code"], on.AddDays(-1)), Required(tree, r["new_code"], on), on,
            r.Choice<SuccessionScope>("scope"), r.Flag("confirmed"), r["source"]);
    }

    private static LegalDocument Document(ReferenceRow r) => LegalDocument.Record(
        r["key"], r["number"], r.Date("signed_on"), r["issuer"], r["title"], r.Choice<LegalDocumentKind>("kind"),
        r.Date("valid_from"), r.Date("valid_to"), Act(r.Text("superseded_by")), r.Flag("confirmed"), r["source"]);

    private static ProductGroup Group(ReferenceRow r) => ProductGroup.Record(
        r["code"], r["name"], r["name_en"], r.Date("valid_from"), r.Date("valid_to"), LegalDocumentId.Of(r["act"]), r.Flag("confirmed"), r["source"]);

    private static ProductType Type(ReferenceRow r) => ProductType.Record(
        r["code"], r["name"], r["name_en"], ProductGroupId.Of(r["group"]), r.Text("subgroup"), r.Text("leading_ministry"),
        r.Date("valid_from"), r.Date("valid_to"), LegalDocumentId.Of(r["act"]), r.Flag("confirmed"), r["source"]);

    private static ProcessRule Rule(ReferenceRow r) => ProcessRule.Record(
        r["key"], r["value"], r.Date("valid_from"), r.Date("valid_to"), Act(r.Text("act")), r.Flag("confirmed"), r["source"]);

    private static Agency Agency(ReferenceRow r, UnitTree tree) => Domain.Agencies.Agency.Record(
        r["code"], r["name"], r["name_en"], r.Choice<AgencyKind>("kind"),
        r.Text("unit_code") is { } unit ? Required(tree, unit, r.RequiredDate("unit_on")) : null,
        r.Text("field"), r.Date("valid_from"), r.Date("valid_to"),
        r.Text("successor_code") is { } successor ? AgencyId.Of(successor, r.Date("successor_from")) : null,
        r.Flag("confirmed"), r["source"]);

    private static RevocationGround Ground(ReferenceRow r) => RevocationGround.Record(
        r["code"], r.Text("point"), r["name"], r["name_en"], r.Date("valid_from"), r.Date("valid_to"), Act(r.Text("act")), r.Flag("confirmed"), r["source"]);

    private static RecognitionAuthority Authority(ReferenceRow r) => RecognitionAuthority.Record(
        Number(r["lowest_stars"]), Number(r["highest_stars"]), r.Choice<CertificationLevel>("level"), r.Date("valid_from"), r.Date("valid_to"), Act(r.Text("act")), r.Flag("confirmed"), r["source"]);

    private static Checklist List(ReferenceRow r) => Checklist.Record(
        r["code"], Number(r["edition"]), r["name"], r["name_en"], r.Flag("per_product"), r.Date("valid_from"), r.Date("valid_to"), Act(r.Text("act")), r.Flag("confirmed"), r["source"]);

    private static ChecklistItem Item(ReferenceRow r) => ChecklistItem.Record(
        ChecklistId.Of(r["checklist"], r.Date("valid_from")), Number(r["ordinal"]), r["code"], (r["question"], r["question_en"]), (r.Text("guidance"), r.Text("guidance_en")),
        r.Choice<AnswerKind>("answer"), r.Text("unit"), r.Flag("needs_photo"), r.Choice<FindingSeverity>("severity"), r.Text("violation_kind"),
        r.Text("check") is null ? null : r.Choice<MachineCheck>("check"));

    private static LaboratoryLimit Limit(ReferenceRow r) => LaboratoryLimit.Record(
        r["code"], (r["name"], r["name_en"]), decimal.Parse(r["most"], CultureInfo.InvariantCulture), r["unit"], (r["applies_to"], r["applies_to_en"]), r.Date("valid_from"), r.Date("valid_to"),
        Act(r.Text("act")), r.Flag("confirmed"), r["source"]);

    private static RiskFactor Factor(ReferenceRow r) => RiskFactor.Record(
        r.Choice<RiskSign>("sign"), (r["name"], r["name_en"]), Number(r["weight"]), r.Text("within") is { } within ? Number(within) : null, Number(r["most"]),
        r.Text("marks")?.Split(';') ?? [], r.Date("valid_from"), r.Date("valid_to"), r.Flag("confirmed"), r["source"]);

    private static ReviewFactor ReviewFactorOf(ReferenceRow r) => ReviewFactor.Record(
        r.Choice<ReviewSign>("sign"), (r["name"], r["name_en"]), Number(r["tickets"]), r.Text("within") is { } within ? Number(within) : null, Number(r["most"]),
        r.Text("marks")?.Split(';') ?? [], r.Date("valid_from"), r.Date("valid_to"), r.Flag("confirmed"), r["source"]);

    private static GtinPrefix Prefix(ReferenceRow r) => GtinPrefix.Record(
        r["first"], r["last"], r.Choice<GtinPrefixUse>("use"), r["name"], r["name_en"], r.Flag("confirmed"), r["source"]);

    private static ViolationKind ViolationKindOf(ReferenceRow r) => ViolationKind.Record(
        r["code"], (r["name"], r["name_en"]), r.Text("legal_basis"), r.Text("field"), (Amount(r.Text("fine_from")), Amount(r.Text("fine_to"))), r.Text("revocation_ground"), r.Date("valid_from"),
        r.Date("valid_to"), r.Flag("confirmed"), r["source"]);

    private static Holiday Day(ReferenceRow r) => Holiday.Record(
        r.RequiredDate("on"), r.Choice<HolidayKind>("kind"), r["name"], r["name_en"], r.Date("instead_of"), r.Flag("confirmed"), r["source"]);

    private static ProgramTarget Target(ReferenceRow r, UnitTree tree) => ProgramTarget.Record(
        Number(r["year"]), Required(tree, r["unit_code"], r.RequiredDate("unit_on")), r["unit_code"], r.Choice<TargetMeasure>("measure"),
        new(Number(r["value"]), Act(r.Text("act")), r["source"], r.Flag("confirmed")));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static long? Amount(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private static LegalDocumentId? Act(string? key) => key is null ? null : LegalDocumentId.Of(key);

    private static UnitId Required(UnitTree tree, string code, DateOnly on) =>
        tree.Find(code, on)?.Id ?? throw new InvalidOperationException($"The reference files name unit {code} of {on:yyyy-MM-dd}, which none of them records.");
}
