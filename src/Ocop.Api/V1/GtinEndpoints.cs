using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Application.Ledger;
using Ocop.Domain.Labels;

namespace Ocop.Api.V1;

/// <summary>GS1 numbers of products, and the images that packs bear.</summary>
internal static class GtinEndpoints
{
    private static readonly Dictionary<GtinState, (string Vietnamese, string English)> States = new()
    {
        [GtinState.NotYet] = ("Chưa dùng", "Not yet"), [GtinState.InForce] = ("Đang dùng", "In force"), [GtinState.Expiring] = ("Sắp hết hạn", "Expiring"), [GtinState.Expired] = ("Hết hạn", "Expired"),
        [GtinState.Ended] = ("Ngừng dùng", "Ended"),
    };

    public static void MapGtins(this IEndpointRouteBuilder v1)
    {
        v1.MapList<GtinRow>("gtins", List).WithTags("Labels").WithName("listGtins").WithSummary("Registered GTINs within reach, the newest first");
        var group = v1.MapGroup("gtins").WithTags("Labels");
        group.MapPost("", Register).WithName("registerGtin").WithSummary("Register a GTIN of a product; whoever scans it finds the product");
        group.MapGet("{id:guid}", Get).WithName("getGtin").WithSummary("One registered GTIN").Produces<GtinDetail>().Produces(304);
        group.MapPatch("{id:guid}", Change).WithName("changeGtin").WithSummary("Say something else of a GTIN").AcceptsMergePatch<ChangeGtinRequest>();
        group.MapPost("{id:guid}/end", End).WithName("endGtin").WithSummary("No pack bears it after a day").WithMetadata(new NeedsIfMatchAttribute());
        group.MapGet("{id:guid}/history", History).WithName("getGtinHistory").WithSummary("What happened to a registered GTIN");
        group.MapGet("{id:guid}/barcode", Barcode).WithName("getGtinBarcode").WithSummary("The GTIN as an image for the pack")
            .Produces(200, contentType: "image/svg+xml", additionalContentTypes: ["image/png"]);
        v1.MapGet("products/{id:guid}/qr-code", ProductQr).WithTags("Labels").WithName("getProductQrCode").WithSummary("The QR code that leads to the product's public page")
            .Produces(200, contentType: "image/svg+xml", additionalContentTypes: ["image/png"]);
    }

    private static async Task<IResult> List([AsParameters] GtinQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        GtinFilter filter = new(query.Subject is { } s ? new(s) : null, query.Product is { } p ? new(p) : null, Choices.Of<GtinState>(query.State, "state"), query.Expiring == true, query.Q);
        var english = Problems.InEnglish(context);
        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(context, format, "ma-so-gtin", english ? "Registered GTINs" : "Mã số GTIN", Columns(english), await mediator.Send(new ExportGtins(filter), ct))
            : Results.Ok(await mediator.Send(new ListGtins(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<CreatedGtin>> Register(RegisterGtinRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new RegisterGtin(
                body.Gtin ?? "", new(body.ProductId ?? Guid.Empty), body.SubjectId is { } s ? new(s) : null, body.Level, body.Variant,
                new(body.CompanyPrefix, body.LicenceNumber, body.LicenceOn, body.LicenceUntil), body.ValidFrom, body.ValidTo),
            ct);
        return TypedResults.Created($"/api/v1/gtins/{id}", new CreatedGtin(id));
    }

    private static async Task<IResult> Get(Guid id, HttpContext context, TimeProvider clock, IMediator mediator, CancellationToken ct)
    {
        var gtin = await mediator.Send(new GetGtin(new(id)), ct);
        return Preconditions.OkWithTag(context, gtin, Preconditions.Tag(gtin.Version, clock.Today()));
    }

    private static async Task<NoContent> Change(Guid id, ChangeGtinRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeGtin(new(id), Preconditions.ReadVersion(context))
            {
                Level = body.Level, Variant = body.Variant, CompanyPrefix = body.CompanyPrefix, LicenceNumber = body.LicenceNumber, LicenceOn = body.LicenceOn, LicenceUntil = body.LicenceUntil,
                ValidFrom = body.ValidFrom, ValidTo = body.ValidTo,
            }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> End(Guid id, EndGtinRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EndGtin(new(id), Preconditions.ReadVersion(context), body.On, body.Reason), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Page<HistoryItem>>> History(Guid id, int? limit, string? cursor, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new GetGtinHistory(new(id), new(limit ?? Paging.DefaultLimit, cursor)), ct));

    private static async Task<IResult> Barcode(
        Guid id, [BarcodeChoice] string? symbology, [ChoiceOf<BarcodeFormat>] string? format, string? lot, DateOnly? expiresOn, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        BarcodeSymbology? asked = string.IsNullOrEmpty(symbology) ? null : BarcodeSymbologies.Find(symbology) ?? throw Choices.Unknown("symbology", symbology);
        return Image(context, await mediator.Send(new GetGtinBarcode(new(id), asked, Choices.Of<BarcodeFormat>(format, "format") ?? BarcodeFormat.Svg, string.IsNullOrEmpty(lot) ? null : lot, expiresOn), ct));
    }

    private static async Task<IResult> ProductQr(Guid id, [ChoiceOf<BarcodeFormat>] string? format, HttpContext context, IMediator mediator, CancellationToken ct) =>
        Image(context, await mediator.Send(new GetProductQrCode(new(id), Choices.Of<BarcodeFormat>(format, "format") ?? BarcodeFormat.Svg), ct));

    private static IResult Image(HttpContext context, BarcodeImage image)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.ContentDisposition = $"inline; filename=\"{image.Name}\"";
        return Results.Bytes(image.Content, image.ContentType);
    }

    private static IReadOnlyList<ExportColumn<GtinRow>> Columns(bool en) =>
    [
        new("GTIN", g => g.Printed, 18), new(en ? "Product" : "Sản phẩm", g => g.ProductName, 36), new(en ? "Subject" : "Chủ thể", g => g.SubjectName, 36),
        new(en ? "Pack" : "Quy cách", g => g.Variant, 24), new(en ? "State" : "Tình trạng", g => en ? States[g.State].English : States[g.State].Vietnamese, 14),
        new(en ? "Company prefix" : "Đầu mã doanh nghiệp", g => g.CompanyPrefix, 18), new(en ? "Licence" : "Số giấy chứng nhận GS1", g => g.LicenceNumber, 22),
        new(en ? "Licence until" : "Quyền dùng đến", g => g.LicenceUntil, 14), new(en ? "From" : "Dùng từ", g => g.ValidFrom, 14), new(en ? "To" : "Dùng đến", g => g.ValidTo, 14),
        new(en ? "Given by" : "Nơi cấp đầu mã", g => en ? g.PrefixOfficeEn : g.PrefixOffice, 18),
    ];
}

/// <summary>Filters of registered GTINs.</summary>
internal sealed record GtinQuery
{
    /// <summary>Id of a subject.</summary>
    public Guid? Subject { get; init; }

    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>not-yet, in-force, expiring, expired, ended.</summary>
    [ChoiceOf<GtinState>]
    public string? State { get; init; }

    /// <summary>Only those whose right has run out or soon will.</summary>
    public bool? Expiring { get; init; }

    /// <summary>Digits, words of the pack or the licence, or the subject's name.</summary>
    public string? Q { get; init; }

    /// <summary>1 to 200.</summary>
    [DefaultValue(Paging.DefaultLimit)]
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A GTIN to register.</summary>
/// <param name="Gtin">8, 12, 13 or 14 digits with a right check digit.</param>
/// <param name="SubjectId">Whose number it is, as the certificate of GS1 says; the product's subject without it.</param>
/// <param name="Level">item, inner, case; item without it.</param>
/// <param name="Variant">The pack in words, such as "hộp 500 g".</param>
/// <param name="CompanyPrefix">4 to 12 digits, as the certificate of GS1 says.</param>
/// <param name="LicenceNumber">Of the certificate of GS1.</param>
/// <param name="LicenceUntil">Last day of the right to the company prefix.</param>
/// <param name="ValidFrom">First day on packs; today without it.</param>
/// <param name="ValidTo">Last day.</param>
internal sealed record RegisterGtinRequest(
    string? Gtin, Guid? ProductId, Guid? SubjectId, GtinPackLevel? Level, string? Variant, string? CompanyPrefix, string? LicenceNumber, DateOnly? LicenceOn, DateOnly? LicenceUntil, DateOnly? ValidFrom,
    DateOnly? ValidTo);

/// <summary>What to change; absent fields stay, null empties.</summary>
internal sealed record ChangeGtinRequest
{
    /// <summary>item, inner, case.</summary>
    public Optional<GtinPackLevel?> Level { get; init; }
    public Optional<string?> Variant { get; init; }
    public Optional<string?> CompanyPrefix { get; init; }
    public Optional<string?> LicenceNumber { get; init; }
    public Optional<DateOnly?> LicenceOn { get; init; }
    public Optional<DateOnly?> LicenceUntil { get; init; }
    public Optional<DateOnly?> ValidFrom { get; init; }
    public Optional<DateOnly?> ValidTo { get; init; }
}

/// <summary>From when on no pack bears it.</summary>
/// <param name="On">The last day; today without it.</param>
internal sealed record EndGtinRequest(DateOnly? On, string? Reason);

/// <summary>The registration.</summary>
internal sealed record CreatedGtin(Guid Id);
