using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.ProgramTargets;
using Ocop.Domain.ProgramTargets;

namespace Ocop.Api.V1;

/// <summary>The programme's targets.</summary>
internal static class ProgramTargetEndpoints
{
    private static readonly Dictionary<TargetMeasure, (string Vietnamese, string English)> Measures = new()
    {
        [TargetMeasure.InForce] = ("Sản phẩm còn hiệu lực", "Products in force"), [TargetMeasure.FourStarsInForce] = ("Trong đó từ 4 sao", "Of these, four stars or more"),
        [TargetMeasure.FiveStarsInForce] = ("Trong đó 5 sao", "Of these, five stars"), [TargetMeasure.SubjectsInForce] = ("Chủ thể có sản phẩm còn hiệu lực", "Subjects with products in force"),
        [TargetMeasure.NewlyRecognised] = ("Sản phẩm được công nhận mới", "Products newly recognised"), [TargetMeasure.Upgraded] = ("Sản phẩm được nâng hạng", "Products with more stars than before"),
        [TargetMeasure.RenewalRate] = ("Tỷ lệ được công nhận lại (%)", "Renewed (%)"),
    };

    public static void MapProgramTargets(this IEndpointRouteBuilder v1)
    {
        v1.MapList<ProgramTargetItem>("program-targets", List).WithTags("Figures").WithName("listProgramTargets").WithSummary("The programme's targets, and what was reached");
        var group = v1.MapGroup("program-targets").WithTags("Figures");
        group.MapPost("", Set).WithName("setProgramTarget").WithSummary("Set a figure that the programme is to reach");
        group.MapPatch("{id:guid}", Change).WithName("changeProgramTarget").WithSummary("Change a target").AcceptsMergePatch<ChangeProgramTargetRequest>();
        group.MapDelete("{id:guid}", Withdraw).WithName("withdrawProgramTarget").WithSummary("Give a target up; it stays on record");
    }

    private static async Task<IResult> List(int? year, string? unit, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var page = await mediator.Send(new ListProgramTargets(year, unit), ct);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "chi-tieu-ocop", english ? "Targets of the OCOP programme" : "Chỉ tiêu Chương trình OCOP và kết quả", Columns(english), page.Items)
            : Results.Ok(page);
    }

    private static async Task<Created<CreatedId>> Set(SetProgramTargetRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new SetProgramTarget(body.Year, body.Unit ?? "", body.Measure, new(body.Value ?? -1, body.LegalDocumentId is { } d ? new(d) : null, body.Source ?? "", body.Confirmed ?? false)), ct);
        return TypedResults.Created($"/api/v1/program-targets/{id}", new CreatedId(id));
    }

    private static async Task<NoContent> Change(Guid id, ChangeProgramTargetRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeProgramTarget(new(id), Preconditions.ReadVersion(context)) { Value = body.Value, LegalDocumentId = body.LegalDocumentId, Source = body.Source, Confirmed = body.Confirmed }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Withdraw(Guid id, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new WithdrawProgramTarget(new(id)), ct);
        return TypedResults.NoContent();
    }

    private static IReadOnlyList<ExportColumn<ProgramTargetItem>> Columns(bool en) =>
    [
        new(en ? "Year" : "Năm", t => t.Year, 8), new(en ? "Unit" : "Địa bàn", t => t.UnitName, 24), new(en ? "Measure" : "Chỉ tiêu", t => en ? Measures[t.Measure].English : Measures[t.Measure].Vietnamese, 36),
        new(en ? "Target" : "Kế hoạch", t => t.Value, 12), new(en ? "Reached" : "Kết quả", t => t.Reached, 12), new(en ? "Percent" : "Tỷ lệ đạt (%)", t => t.Percent, 14),
        new(en ? "Counted on" : "Tính đến ngày", t => t.CountedOn, 16), new(en ? "Plan" : "Văn bản", t => t.LegalDocumentNumber, 20), new(en ? "Source" : "Nguồn", t => t.Source, 50),
        new(en ? "Confirmed" : "Đã xác nhận", t => t.Confirmed ? (en ? "yes" : "có") : en ? "no" : "chưa", 14),
    ];
}

/// <summary>A target to set.</summary>
/// <param name="Year">2018 or later.</param>
/// <param name="Unit">Code of a unit of that year.</param>
/// <param name="Measure">in-force, four-stars-in-force, five-stars-in-force, subjects-in-force, newly-recognised, upgraded, renewal-rate.</param>
/// <param name="Value">At least so many; percent for <c>renewal-rate</c>.</param>
/// <param name="LegalDocumentId">The plan, where it is recorded.</param>
/// <param name="Source">The plan and its point, or where the figure was taken from.</param>
/// <param name="Confirmed">Whether a source at hand states it; false without it.</param>
internal sealed record SetProgramTargetRequest(int? Year, string? Unit, TargetMeasure? Measure, int? Value, Guid? LegalDocumentId, string? Source, bool? Confirmed);

/// <summary>What to change; absent fields stay.</summary>
internal sealed record ChangeProgramTargetRequest
{
    public Optional<int?> Value { get; init; }
    public Optional<Guid?> LegalDocumentId { get; init; }
    public Optional<string?> Source { get; init; }
    public Optional<bool?> Confirmed { get; init; }
}
