using System.ComponentModel;
using MediatR;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Figures;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

/// <summary>What the register counts over time and area, within the caller's reach.</summary>
internal static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder v1)
    {
        v1.MapTable<ExpiringFigures>("figures/expiring", Expiring).WithTags("Figures").WithName("countExpiring").WithSummary("Recognitions by the quarter in which they end, and by unit");
        v1.MapTable<RenewalFigures>("figures/renewals", Renewals).WithTags("Figures").WithName("countRenewals").WithSummary("How many of those that ended were recognised again, and how soon");
    }

    private static async Task<IResult> Expiring([AsParameters] FigureQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var figures = await mediator.Send(new CountExpiring(query.ToQuestion(today, StartOfQuarter(today).AddYears(-1), StartOfQuarter(today).AddMonths(27).AddDays(-1))), ct);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "het-han-theo-quy", english ? "Expiring OCOP recognitions by quarter and unit" : "Công nhận OCOP hết hạn theo quý và địa bàn", ExpiringColumns(english), figures.Items)
            : Results.Ok(figures);
    }

    private static async Task<IResult> Renewals([AsParameters] RenewalFigureQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var by = Choices.Of<FigureGrouping>(query.By, "by") ?? FigureGrouping.Quarter;
        var figures = await mediator.Send(new CountRenewals(query.ToQuestion(today, StartOfQuarter(today).AddYears(-2), StartOfQuarter(today).AddMonths(3).AddDays(-1)), by), ct);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "cong-nhan-lai", english ? "Renewals of OCOP recognitions" : "Công nhận lại sản phẩm OCOP", RenewalColumns(by, english), [.. figures.Items, Named(figures.Total, english ? "Total" : "Cộng")])
            : Results.Ok(figures);
    }

    private static RenewalTally Named(RenewalTally total, string name) => total with { Quarter = name, UnitName = name };

    private static DateOnly StartOfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    private static IReadOnlyList<ExportColumn<ExpiringTally>> ExpiringColumns(bool en) =>
    [
        new(en ? "Quarter" : "Quý", t => t.Quarter, 12), new(en ? "From" : "Từ ngày", t => t.From, 14), new(en ? "To" : "Đến ngày", t => t.To, 14),
        new(en ? "Unit code" : "Mã địa bàn", t => t.UnitCode, 14), new(en ? "Unit" : "Địa bàn", t => t.UnitName, 28), new(en ? "Recognitions" : "Số công nhận", t => t.Count, 14),
        new(en ? "3 stars" : "3 sao", t => t.ThreeStars, 10), new(en ? "4 stars" : "4 sao", t => t.FourStars, 10), new(en ? "5 stars" : "5 sao", t => t.FiveStars, 10),
    ];

    private static IReadOnlyList<ExportColumn<RenewalTally>> RenewalColumns(FigureGrouping by, bool en) =>
    [
        by == FigureGrouping.Quarter
            ? new(en ? "Quarter" : "Quý", t => t.Quarter, 12)
            : new(en ? "Unit" : "Địa bàn", t => t.UnitName ?? (en ? "Unit not known" : "Chưa rõ địa bàn"), 28),
        new(en ? "End in the time" : "Đến hạn", t => t.Due, 12), new(en ? "Renewed in time" : "Công nhận lại đúng hạn", t => t.InTime, 22), new(en ? "Renewed late" : "Công nhận lại muộn", t => t.Late, 20),
        new(en ? "Not renewed" : "Không công nhận lại", t => t.NotRenewed, 20), new(en ? "Pending" : "Chưa đến ngày", t => t.Pending, 16), new(en ? "Rate (%)" : "Tỷ lệ (%)", t => t.Rate, 12),
        new(en ? "Median days" : "Trung vị số ngày từ khi hết hạn đến quyết định", t => t.MedianDays, 26),
    ];
}

/// <summary>Of which products, and which last valid days.</summary>
internal record FigureQuery
{
    /// <summary>First of the last valid days, yyyy-MM-dd.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last of them; at most ten years later.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Code of an administrative unit: today's with everything merged into it.</summary>
    public string? Unit { get; init; }

    /// <summary>Reads <c>unit</c> as a code of that day: 82 was Tiền Giang until 30 June 2025.</summary>
    public DateOnly? UnitOn { get; init; }

    /// <summary>Code of a product group, such as QD26-I.</summary>
    public string? Group { get; init; }

    /// <summary>Code of a product type, such as QD26-07.</summary>
    public string? Type { get; init; }

    /// <summary>3, 4 or 5; several by repeating or with commas.</summary>
    [Words("3", "4", "5")]
    public string[]? Stars { get; init; }

    public FigureQuestion ToQuestion(DateOnly today, DateOnly from, DateOnly to)
    {
        var register = new RegisterQuery { Unit = Unit, UnitOn = UnitOn, Group = Group, Type = Type, Stars = Stars }.ToFilter(today);
        return new(register, From ?? from, To ?? to);
    }
}

/// <summary>The same, and what to count by.</summary>
internal sealed record RenewalFigureQuery : FigureQuery
{
    /// <summary>quarter, unit.</summary>
    [DefaultValue("quarter")]
    [ChoiceOf<FigureGrouping>]
    public string? By { get; init; }
}
