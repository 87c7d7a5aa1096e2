using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>The minutes of a visit as a paper; before the conclusion they are a draft.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetMinutes(InspectionId Id, PaperFormat Format) : IQuery<PaperFile>;

/// <summary>Makes a link by which the subject takes the minutes along; it works for some days, unless it is revoked.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record HandOverMinutes(InspectionId Id) : ICommand<MadeHandover>;

/// <summary>The link does not work any more.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record RevokeHandover(InspectionId Id, Guid HandoverId) : ICommand<Unit>;

/// <summary>The minutes, for whoever has the link.</summary>
[AllowAnyCaller]
public sealed record GetHandedMinutes(string Token, PaperFormat Format) : IQuery<PaperFile>;

/// <summary>A link just made.</summary>
/// <param name="Token">128 random bits, shown once; only a hash of it is kept.</param>
public sealed record MadeHandover(Guid Id, string Token, DateTimeOffset ExpiresAt);

internal sealed class GetMinutesHandler(IOcopDb db, ICaller caller, MinutesPaper minutes) : IRequestHandler<GetMinutes, PaperFile>
{
    public async Task<PaperFile> Handle(GetMinutes query, CancellationToken cancellationToken) =>
        await minutes.WriteAsync(await db.GetInspectionAsync(caller, query.Id, cancellationToken), query.Format, cancellationToken);
}

internal sealed class HandOverMinutesHandler(IOcopDb db, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<HandOverMinutes, MadeHandover>
{
    public async Task<MadeHandover> Handle(HandOverMinutes command, CancellationToken cancellationToken)
    {
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        var (token, now) = (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Inspection.HandoverTokenBytes)), clock.GetUtcNow());
        var handover = inspection.HandOver(HandoverTokens.HashOf(token), now, now.AddDays(rules.Get(ProcessRuleKeys.HandoverDays, clock.Today())), caller.Person());
        return new(handover.Id, token, handover.ExpiresAt);
    }
}

internal sealed class RevokeHandoverHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RevokeHandover, Unit>
{
    public async Task<Unit> Handle(RevokeHandover command, CancellationToken cancellationToken)
    {
        (await db.GetForRecordingAsync(caller, command.Id, cancellationToken)).RevokeHandover(command.HandoverId, clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class GetHandedMinutesHandler(IOcopDb db, MinutesPaper minutes, TimeProvider clock) : IRequestHandler<GetHandedMinutes, PaperFile>
{
    public async Task<PaperFile> Handle(GetHandedMinutes query, CancellationToken cancellationToken)
    {
        var (hash, now) = (HandoverTokens.HashOf(query.Token), clock.GetUtcNow());
        var inspection = await db.Whole(db.Inspections.AsNoTracking()).SingleOrDefaultAsync(i => i.Handovers.Any(h => h.TokenHash == hash), cancellationToken);
        return inspection?.Handovers.Single(h => h.TokenHash == hash).WorksAt(now) == true
            ? await minutes.WriteAsync(inspection, query.Format, cancellationToken)
            : throw new DomainException(InspectionErrors.HandoverUnknown());
    }
}

internal static class HandoverTokens
{
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
}

/// <summary>Writes the minutes: who, when, where, on what ground, what was seen, what has to be done, what the subject says, who signed.</summary>
internal sealed class MinutesPaper(IOcopDb db, Representatives.IRepresentativeDirectory people, RegisterKnowledge register, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock)
{
    private static readonly Dictionary<InspectionKind, string> Kinds = new()
    {
        [InspectionKind.Planned] = "theo kế hoạch", [InspectionKind.Unannounced] = "đột xuất", [InspectionKind.Thematic] = "theo chuyên đề", [InspectionKind.FollowUp] = "việc khắc phục",
    };

    private static readonly Dictionary<InspectionResult, string> Results = new()
    {
        [InspectionResult.Pass] = "Đạt", [InspectionResult.PassWithRemedies] = "Đạt, phải khắc phục", [InspectionResult.Fail] = "Không đạt",
    };

    private static readonly Dictionary<Verdict, string> Verdicts = new() { [Verdict.Pass] = "Đạt", [Verdict.Fail] = "Không đạt", [Verdict.NotApplicable] = "Không áp dụng" };

    private static readonly Dictionary<SignatureParty, string> Parties = new()
    {
        [SignatureParty.Team] = "Đoàn kiểm tra", [SignatureParty.Subject] = "Chủ thể", [SignatureParty.Witness] = "Người chứng kiến",
    };

    public async Task<PaperFile> WriteAsync(Inspection i, PaperFormat format, CancellationToken ct)
    {
        var subject = await db.Subjects.AsNoTracking().Where(s => s.Id == i.SubjectId).Select(s => new { s.Name, s.Address, s.UnitId }).SingleAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.InspectionId == i.Id && f.SampleId == null).OrderBy(f => f.FoundAt).ThenBy(f => f.Id).ToListAsync(ct);
        var known = await register.OfAsync([.. i.Products.Select(p => p.ProductId)], i.StartedAt?.Day() ?? i.ScheduledOn, ct);
        var names = await people.NamesOfAsync([.. i.Members.Select(m => m.UserId)], ct);
        var unit = subject.UnitId is { } at ? facts.Current.Units.Find(at)?.Name : null;
        var on = i.ConcludedOn ?? i.ScheduledOn;
        var agency = facts.Current.Find(i.AgencyId);
        var place = agency?.UnitId is { } seat ? PlaceNames.Short(facts.Current.Units.Find(seat)?.Name) : "";

        Paper paper = new(
            new(null, (agency?.Name ?? "").ToUpper(CultureInfo.GetCultureInfo("vi-VN"))), new(i.MinutesNumber, "BB-KT"), new(place, on), $"Kiểm tra {Kinds[i.Kind]} đối với {subject.Name}",
            [.. Opening(i, subject.Name, string.Join(", ", ((string?[])[i.Place ?? subject.Address, unit]).Where(t => !string.IsNullOrEmpty(t))), names), .. Seen(i, known), .. Found(findings, known), .. SamplesOf(i), .. Closing(i)],
            new(["TRƯỞNG ĐOÀN KIỂM TRA"], i.Members.FirstOrDefault(m => m.Leads) is { } leader ? names.GetValueOrDefault(leader.UserId) : null),
            ["Chủ thể được kiểm tra", "Lưu hồ sơ"])
        {
            Title = "BIÊN BẢN", Draft = i.Status != InspectionStatus.Concluded,
        };
        return new(string.Create(CultureInfo.InvariantCulture, $"bien-ban-kiem-tra-{on:yyyy-MM-dd}{format.Extension()}"), format.ContentType(), writer.Write(format, [paper]));
    }

    private IEnumerable<PaperBlock> Opening(Inspection i, string subject, string place, IReadOnlyDictionary<Guid, string> names)
    {
        var began = Time(i.StartedAt);
        yield return Line($"Bắt đầu lúc {began}, tại {place}.");

        if (i.Basis is { } basis)
        {
            yield return Line($"Căn cứ: {basis}");
        }

        yield return PaperParagraph.Of("**I. THÀNH PHẦN**");
        yield return new PaperTable(
            [new("TT", 6, PaperAlignment.Centred), new("Họ tên", 40), new("Cơ quan", 40), new("Vai trò", 20)],
            [.. i.Members.OrderByDescending(m => m.Leads).Select((m, n) => (IReadOnlyList<string>)
                [Figure(n + 1), names.GetValueOrDefault(m.UserId) ?? "", m.AgencyId is { } a ? facts.Current.Find(a)?.Name ?? "" : "", m.Leads ? "Trưởng đoàn" : "Thành viên"])]);
        yield return Line($"Chủ thể được kiểm tra: {subject}.");
    }

    private IEnumerable<PaperBlock> Seen(Inspection i, IReadOnlyDictionary<Domain.Products.ProductId, KnownProduct> known)
    {
        if (i.Products.Count > 0)
        {
            yield return PaperParagraph.Of("**II. SẢN PHẨM**");
            yield return new PaperTable(
                [new("TT", 6, PaperAlignment.Centred), new("Sản phẩm", 40), new("Mã", 24), new("Sao", 8, PaperAlignment.Centred), new("Quyết định", 22), new("Hiệu lực đến", 16)],
                [.. i.Products.OrderBy(p => p.Ordinal).Select((p, n) => (known.GetValueOrDefault(p.ProductId), n)).Select(k => (IReadOnlyList<string>)
                    [
                        Figure(k.n + 1), k.Item1?.Name ?? "", k.Item1?.Code ?? "", k.Item1?.Stars is { } stars ? Figure(stars) : "", k.Item1?.DecisionNumber ?? "",
                        k.Item1?.ExpiresOn is { } day ? PaperWords.InFigures(day) : "",
                    ])]);
        }

        yield return PaperParagraph.Of("**III. NỘI DUNG KIỂM TRA**");

        foreach (var list in i.Checklists.Select(c => facts.Current.Checklists.First(l => l.Id == c.ChecklistId)).OrderBy(l => l.Name, StringComparer.Ordinal))
        {
            yield return PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"*{list.Name} (phiếu {list.Code}, lần ban hành {list.Edition})*"));
            var items = facts.Current.ChecklistItems.Where(c => c.ChecklistId == list.Id).OrderBy(c => c.Ordinal).ToList();
            var rows = items.SelectMany(item => i.Answers.Where(a => a.ItemId == item.Id && a.ReplacedById is null).Select(a => (item, a))).Select((r, n) => (IReadOnlyList<string>)
                [
                    Figure(n + 1), list.PerProduct && i.Products.Count > 1 && r.a.ProductId is { } p ? $"{r.item.Question} ({known.GetValueOrDefault(p)?.Name})" : r.item.Question, Said(r.item, r.a),
                ]).ToList();
            yield return new PaperTable([new("TT", 6, PaperAlignment.Centred), new("Nội dung", 62), new("Kết quả", 32)], rows);
        }
    }

    private static IEnumerable<PaperBlock> Found(List<Finding> findings, IReadOnlyDictionary<Domain.Products.ProductId, KnownProduct> known)
    {
        yield return PaperParagraph.Of("**IV. PHÁT HIỆN VÀ YÊU CẦU KHẮC PHỤC**");

        if (findings.Count == 0)
        {
            yield return Line("Không có.");
            yield break;
        }

        yield return new PaperTable(
            [new("TT", 6, PaperAlignment.Centred), new("Phát hiện", 42), new("Yêu cầu", 28), new("Người chịu trách nhiệm", 18), new("Hạn", 14)],
            [.. findings.Select((f, n) => (IReadOnlyList<string>)
                [
                    Figure(n + 1), f.ProductId is { } p && known.GetValueOrDefault(p) is { } of ? $"{of.Name}: {f.Text}" : f.Text, f.Measure ?? "", f.Responsible ?? "", PaperWords.InFigures(f.DueOn),
                ])]);
    }

    private static IEnumerable<PaperBlock> SamplesOf(Inspection i)
    {
        if (i.Samples.Count == 0)
        {
            yield break;
        }

        yield return PaperParagraph.Of("**V. MẪU ĐÃ LẤY**");
        yield return new PaperTable(
            [new("TT", 6, PaperAlignment.Centred), new("Mẫu", 28), new("Lô", 14), new("Lượng", 14), new("Niêm phong", 16), new("Chỉ tiêu, nơi kiểm nghiệm", 30)],
            [.. i.Samples.OrderBy(s => s.TakenAt).Select((s, n) => (IReadOnlyList<string>)
                [Figure(n + 1), s.Name, s.Lot ?? "", s.Quantity, s.Seal, string.Join("; ", ((string?[])[s.Tests, s.Laboratory]).Where(t => !string.IsNullOrEmpty(t)))])]);
    }

    private IEnumerable<PaperBlock> Closing(Inspection i)
    {
        yield return PaperParagraph.Of("**VI. Ý KIẾN CỦA CHỦ THỂ**");
        yield return Line(i.Opinion ?? "Không có ý kiến khác.");
        yield return PaperParagraph.Of("**VII. KẾT LUẬN**");
        yield return Line(i.Result is { } result ? $"{Results[result]}. {i.Conclusion}" : "Chưa kết luận.");
        yield return PaperParagraph.Of("**VIII. CHỮ KÝ**");

        foreach (var signature in i.Signatures.OrderBy(s => s.At))
        {
            var who = string.Join(", ", ((string?[])[signature.Name, signature.Title]).Where(t => !string.IsNullOrEmpty(t)));
            yield return Line(signature.Refusal is { } refusal
                ? $"{Parties[signature.Party]}: {who} không ký; lý do: {refusal}"
                : $"{Parties[signature.Party]}: {who}, đã ký trên màn hình lúc {Time(signature.At)}.");
        }

        yield return Line($"Biên bản kết thúc lúc {Time(i.ConcludedAt)}, lập thành {i.Copies ?? 2} bản, đã đọc lại cho các bên cùng nghe.");
    }

    private static string Said(ChecklistItem item, InspectionAnswer a)
    {
        var said = string.Join("; ", ((string?[])
            [a.Verdict is { } v ? Verdicts[v] : null, a.Number is { } number ? string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{number:0.######} {item.Unit}") : null, a.Text]).Where(t => !string.IsNullOrEmpty(t)));
        return a.MachineVerdict is { } machine && machine != a.Verdict ? $"{said} (sổ đăng ký: {Verdicts[machine]})" : said;
    }

    private static PaperParagraph Line(string text) => PaperParagraph.Of(PaperRun.Escape(text));

    private static string Figure(int n) => n.ToString(CultureInfo.InvariantCulture);

    private string Time(DateTimeOffset? at)
    {
        var local = TimeZoneInfo.ConvertTime(at ?? clock.GetUtcNow(), VietnamTime.Zone);
        return at is null ? "… giờ …, ngày … tháng … năm …" : string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00} giờ {local.Minute:00}, {PaperWords.Date(DateOnly.FromDateTime(local.DateTime))}");
    }

}
