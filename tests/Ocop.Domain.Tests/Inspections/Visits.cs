using Ocop.Domain.Agencies;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using static Ocop.Domain.Tests.Fixed;

namespace Ocop.Domain.Tests.Inspections;

/// <summary>What the tests of inspections begin with.</summary>
internal static class Visits
{
    public static readonly Guid Leader = IdOf(1);
    public static readonly Guid Member = IdOf(2);
    public static readonly AgencyId Agency = new(IdOf(3));
    public static readonly SubjectId Subject = new(IdOf(4));
    public static readonly ProductId Mango = new(IdOf(5));
    public static readonly ProductId Lotus = new(IdOf(6));
    public static readonly ChecklistId MarkUse = ChecklistId.Of("mark-use", null);
    public static readonly InspectionTeamId Team = new(IdOf(7));
    public static readonly Inspector[] Inspectors = [new(Leader, Agency, true), new(Member, null, false)];

    public static readonly InspectionDetails Details = new(
        new(IdOf(10)), InspectionKind.Planned, Agency, Subject, [Mango, Lotus, Mango], [MarkUse, MarkUse], Today, " Cơ  sở 1 ", " Quyết định 12 ", Team, IdOf(11), new(IdOf(12)), new(IdOf(13)));

    public static Inspection Scheduled() => Inspection.Schedule(Details, Inspectors, Leader, Now);

    public static Inspection Started()
    {
        var visit = Scheduled();
        visit.Start(Now, null, Leader);
        visit.PopEvents();
        return visit;
    }

    public static Inspection Cancelled()
    {
        var visit = Started();
        visit.Cancel("Lũ");
        visit.PopEvents();
        return visit;
    }

    public static Inspection Concluded()
    {
        var visit = Signed();
        visit.Conclude(new(InspectionResult.Pass, "Đạt", null, null, Now, 2), [], [], Leader, Today);
        visit.PopEvents();
        return visit;
    }

    /// <summary>Ready to be concluded.</summary>
    public static Inspection Signed()
    {
        var visit = Started();
        visit.Sign(Signature(101, SignatureParty.Team), "team", Leader);
        visit.Sign(Signature(102, SignatureParty.Subject), "subject", Leader);
        visit.PopEvents();
        return visit;
    }

    public static SignatureDetails Signature(int id, SignatureParty party, string? refusal = null) => new(IdOf(id), party, "Hoa", "Trưởng đoàn", refusal, Now);

    public static ChecklistItem Item(string code, AnswerKind answer = AnswerKind.Verdict, bool needsPhoto = false, ChecklistId? of = null) =>
        ChecklistItem.Record(of ?? MarkUse, 1, code, ($"{code}?", "x"), (null, null), answer, null, needsPhoto, FindingSeverity.Minor, null, null);
}
