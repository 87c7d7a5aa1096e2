using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Common;
using Ocop.Domain.Violations;

namespace Ocop.Application.Violations;

/// <summary>The minutes of a violation as a paper; a draft while they have no number.</summary>
[Requires(Permissions.Known)]
public sealed record GetViolationMinutes(ViolationId Id, PaperFormat Format) : IQuery<PaperFile>;

/// <summary>The decision as a paper.</summary>
[Requires(Permissions.Known)]
public sealed record GetViolationDecision(ViolationId Id, PaperFormat Format) : IQuery<PaperFile>;

internal sealed class GetViolationMinutesHandler(IOcopDb db, ICaller caller, ViolationPapers papers) : IRequestHandler<GetViolationMinutes, PaperFile>
{
    public async Task<PaperFile> Handle(GetViolationMinutes query, CancellationToken cancellationToken) =>
        await papers.MinutesAsync(await db.GetViolationAsync(caller, caller.ReadingViolations(), query.Id, cancellationToken), query.Format, cancellationToken);
}

internal sealed class GetViolationDecisionHandler(IOcopDb db, ICaller caller, ViolationPapers papers) : IRequestHandler<GetViolationDecision, PaperFile>
{
    public async Task<PaperFile> Handle(GetViolationDecision query, CancellationToken cancellationToken)
    {
        var violation = await db.GetViolationAsync(caller, caller.ReadingViolations(), query.Id, cancellationToken);
        return violation.DecisionOn is { } on ? await papers.DecisionAsync(violation, on, query.Format, cancellationToken) : throw new DomainException(ViolationErrors.NotDecided());
    }
}

/// <summary>Writes what is signed in a case. Where the case came from is no part of it.</summary>
internal sealed class ViolationPapers(IOcopDb db, IReferenceFacts facts, IPaperWriter writer, TimeProvider clock)
{
    private sealed record Named(string Name, string? TaxCode, string? Address, string Products);

    public async Task<PaperFile> MinutesAsync(Violation v, PaperFormat format, CancellationToken ct)
    {
        var (of, kind, on) = (await NamedAsync(v, ct), facts.Current.Find(v.KindId)!, v.MinutesOn ?? clock.Today());
        var (number, symbol) = Split(v.MinutesNumber, "BB-VPHC");
        Paper paper = new(
            new(null, AgencyOf(v)), new(number, symbol), new(PlaceOf(v), v.MinutesOn, on.Year), $"Vi phạm hành chính đối với {of.Name}",
            [
                .. Subject(of),
                Heading("Hành vi vi phạm"),
                Line($"{kind.Name}{(kind.LegalBasis is { } basis ? $" ({basis})" : "")}."),
                Line(v.Act),
                Line($"Phát hiện {PaperWords.Date(v.DetectedOn)}{(v.Place is { } place ? $", tại {place}" : "")}."),
                Heading("Quyền giải trình"),
                Line(v.ExplanationDueOn is { } due
                    ? $"Chủ thể có quyền gửi giải trình bằng văn bản đến {AgencyName(v)} chậm nhất {PaperWords.Date(due)}."
                    : $"Chủ thể có quyền gửi giải trình bằng văn bản đến {AgencyName(v)}."),
                Heading("Ý kiến của chủ thể"),
                Line("…"),
                Line("Biên bản đã đọc lại cho các bên cùng nghe; chủ thể nhận một bản."),
            ],
            new(["NGƯỜI LẬP BIÊN BẢN"], null), [of.Name, "Lưu hồ sơ"])
        {
            Title = "BIÊN BẢN", Draft = v.MinutesOn is null,
        };
        return Write($"bien-ban-vi-pham-{Day(on)}", format, paper);
    }

    public async Task<PaperFile> DecisionAsync(Violation v, DateOnly on, PaperFormat format, CancellationToken ct)
    {
        var (of, kind) = (await NamedAsync(v, ct), facts.Current.Find(v.KindId)!);
        var (number, symbol) = Split(v.DecisionNumber, "QĐ-XPHC");
        List<PaperBlock> articles =
        [
            Article(1, $"Xử phạt {of.Name} về hành vi: {kind.Name}. {v.Act}{(v.LegalArticle is { } article ? $" Quy định tại {article}." : "")}"),
            .. Subject(of),
            Article(2, v.Measure == ViolationMeasure.Fine ? $"Hình thức xử phạt chính: phạt tiền {Dong(v.FineVnd ?? 0)}." : "Hình thức xử phạt chính: cảnh cáo."),
            Line($"Hình thức xử phạt bổ sung: {v.AdditionalMeasures ?? "không"}."),
            Line($"Biện pháp khắc phục hậu quả: {v.Remedies ?? "không"}."),
            Article(3, $"Chủ thể thi hành chậm nhất {PaperWords.Date(v.ExecutionDueOn!.Value)}; có quyền khiếu nại hoặc khởi kiện theo quy định của pháp luật."),
            Article(4, "Quyết định này có hiệu lực kể từ ngày ký./."),
        ];
        Paper paper = new(
            new(null, v.DecisionBody!.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))), new(number, symbol), new(PlaceOf(v), on), $"Xử phạt vi phạm hành chính đối với {of.Name}", articles,
            new([(v.SignatoryTitle ?? "NGƯỜI RA QUYẾT ĐỊNH").ToUpper(CultureInfo.GetCultureInfo("vi-VN"))], v.Signatory), ["Như Điều 1", "Lưu hồ sơ"])
        {
            Title = "QUYẾT ĐỊNH",
            LegalBases =
            [
                .. ((string?[])[kind.LegalBasis is { } basis ? $"Căn cứ {basis}" : null]).OfType<string>(),
                $"Căn cứ Biên bản vi phạm hành chính số {v.MinutesNumber} {PaperWords.Date(v.MinutesOn!.Value)}",
            ],
        };
        return Write($"quyet-dinh-xu-phat-{Day(on)}", format, paper);
    }

    private async Task<Named> NamedAsync(Violation v, CancellationToken ct)
    {
        var ids = v.Products.Select(p => p.ProductId).ToArray();
        var names = await db.Products.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(ct);
        var subject = await db.Subjects.Where(s => s.Id == v.SubjectId).Select(s => new { s.Name, s.TaxCode, s.Address }).SingleAsync(ct);
        return new(subject.Name, subject.TaxCode, subject.Address, string.Join("; ", names));
    }

    private static IEnumerable<PaperBlock> Subject(Named of)
    {
        yield return Line($"Chủ thể: {of.Name}.");

        if (of.TaxCode is { } code)
        {
            yield return Line($"Mã số thuế: {code}.");
        }

        if (of.Address is { } address)
        {
            yield return Line($"Địa chỉ: {address}.");
        }

        if (of.Products.Length > 0)
        {
            yield return Line($"Sản phẩm: {of.Products}.");
        }
    }

    private PaperFile Write(string name, PaperFormat format, Paper paper) => new(name + format.Extension(), format.ContentType(), writer.Write(format, [paper]));

    private string AgencyName(Violation v) => facts.Current.Find(v.AgencyId)?.Name ?? "";

    private string AgencyOf(Violation v) => AgencyName(v).ToUpper(CultureInfo.GetCultureInfo("vi-VN"));

    private string PlaceOf(Violation v) => PlaceNames.Short(facts.Current.Find(v.AgencyId)?.UnitId is { } seat ? facts.Current.Units.Find(seat)?.Name : null);

    private static PaperParagraph Article(int number, string text) => PaperParagraph.Of(string.Create(CultureInfo.InvariantCulture, $"**Điều {number}.** {PaperRun.Escape(text)}"));

    private static PaperParagraph Heading(string text) => PaperParagraph.Of($"**{text}**");

    private static PaperParagraph Line(string text) => PaperParagraph.Of(PaperRun.Escape(text));

    private static string Dong(long amount) => string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{amount:#,0} đồng");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string? Value, string Symbol) Split(string? number, string symbol) => number?.IndexOf('/', StringComparison.Ordinal) is { } at and > 0 ? (number[..at], number[(at + 1)..]) : (number, symbol);
}
