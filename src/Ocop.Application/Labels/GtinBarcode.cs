using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Labels;

/// <summary>How a code is shown to a reader.</summary>
public enum BarcodeSymbology { Ean13, Ean8, UpcA, Itf14, Gs1DataMatrix, Qr }

/// <summary>As what it is drawn.</summary>
public enum BarcodeFormat { Svg, Png }

/// <summary>A registered number as an image for the pack.</summary>
/// <param name="Symbology">The one that fits its length where none is said.</param>
/// <param name="Lot">Also stands in a GS1 DataMatrix.</param>
/// <param name="ExpiresOn">Also stands in a GS1 DataMatrix.</param>
[Requires(Permissions.Known)]
public sealed record GetGtinBarcode(GtinRegistrationId Id, BarcodeSymbology? Symbology, BarcodeFormat Format, string? Lot, DateOnly? ExpiresOn) : IQuery<BarcodeImage>;

/// <summary>The QR code by which anybody finds a product's public page.</summary>
[Requires(Permissions.Known)]
public sealed record GetProductQrCode(ProductId Id, BarcodeFormat Format) : IQuery<BarcodeImage>;

/// <summary>An image of a code.</summary>
public sealed record BarcodeImage(byte[] Content, string ContentType, string Name);

/// <summary>Draws codes.</summary>
public interface IBarcodeDrawing
{
    /// <param name="symbology">How.</param>
    /// <param name="content">The digits, the address, or the elements of a GS1 DataMatrix, which the drawing begins with FNC1.</param>
    /// <param name="caption">What stands below the bars.</param>
    /// <param name="format">As what.</param>
    byte[] Draw(BarcodeSymbology symbology, string content, string? caption, BarcodeFormat format);
}

/// <summary>What codes say.</summary>
internal sealed class Barcodes(IOptions<PublicAddressOptions> site)
{
    private const int MaxLot = 20;
    private const string LotSigns = "!\"%&'()*+,-./:;<=>?_";

    /// <summary>The symbologies that can carry a number of its length, the usual one first.</summary>
    public static IReadOnlyList<BarcodeSymbology> FitFor(Gtin gtin)
    {
        const int eight = 8;
        const int twelve = 12;
        const int thirteen = 13;
        BarcodeSymbology[] linear = gtin.Length switch
        {
            eight => [BarcodeSymbology.Ean8],
            twelve => [BarcodeSymbology.UpcA, BarcodeSymbology.Ean13, BarcodeSymbology.Itf14],
            thirteen => [BarcodeSymbology.Ean13, BarcodeSymbology.Itf14],
            _ => [BarcodeSymbology.Itf14],
        };
        return [.. linear, BarcodeSymbology.Gs1DataMatrix, BarcodeSymbology.Qr];
    }

    public string LinkOf(Gtin gtin) => $"{site.Value.Address.TrimEnd('/')}/01/{gtin.Value}";

    public string PageOf(string code) => $"{site.Value.Address.TrimEnd('/')}/q/{Uri.EscapeDataString(code)}";

    /// <exception cref="DomainException"><c>gtin.element_invalid</c></exception>
    public static string ElementsOf(Gtin gtin, string? lot, DateOnly? expiresOn)
    {
        if (lot is not null && (lot.Length is 0 or > MaxLot || !lot.All(c => char.IsAsciiLetterOrDigit(c) || LotSigns.Contains(c, StringComparison.Ordinal))))
        {
            throw new DomainException(GtinErrors.ElementInvalid("lot"));
        }

        // the lot has no fixed length, so it stands last
        var expiry = expiresOn is { } day ? "17" + day.ToString("yyMMdd", CultureInfo.InvariantCulture) : "";
        return $"01{gtin.Value}{expiry}{(lot is null ? "" : "10" + lot)}";
    }
}

internal sealed class GetGtinBarcodeValidator : AbstractValidator<GetGtinBarcode>
{
    public GetGtinBarcodeValidator()
    {
        RuleFor(q => q.Symbology).IsInEnum();
        RuleFor(q => q.Format).IsInEnum();
    }
}

internal sealed class GetGtinBarcodeHandler(IOcopDb db, ICaller caller, Barcodes barcodes, IBarcodeDrawing drawing) : IRequestHandler<GetGtinBarcode, BarcodeImage>
{
    private const int Twelve = 12;
    private const int Thirteen = 13;
    private const int Eight = 8;

    public async Task<BarcodeImage> Handle(GetGtinBarcode query, CancellationToken cancellationToken)
    {
        var text = await db.GtinsFor(caller, caller.ReadsOrReportsLabels()).Where(g => g.Id == query.Id).Select(g => g.Gtin).SingleOrDefaultAsync(cancellationToken)
            ?? throw new DomainException(GtinErrors.NotFound());
        var gtin = Gtin.Parse(text);
        var symbology = query.Symbology ?? Barcodes.FitFor(gtin)[0];

        if (!Barcodes.FitFor(gtin).Contains(symbology))
        {
            throw new DomainException(GtinErrors.SymbologyUnfit(symbology.Word()));
        }

        var content = symbology switch
        {
            BarcodeSymbology.Qr => barcodes.LinkOf(gtin),
            BarcodeSymbology.Gs1DataMatrix => Barcodes.ElementsOf(gtin, query.Lot, query.ExpiresOn),
            BarcodeSymbology.Ean8 => gtin.Value[^Eight..],
            BarcodeSymbology.UpcA => gtin.Value[^Twelve..],
            BarcodeSymbology.Ean13 => gtin.Value[^Thirteen..],
            _ => gtin.Value,
        };
        var linear = symbology is not (BarcodeSymbology.Qr or BarcodeSymbology.Gs1DataMatrix);
        return query.Format.Image(drawing.Draw(symbology, content, linear ? content : null, query.Format), $"{gtin.Printed}-{symbology.Word()}");
    }
}

internal sealed class GetProductQrCodeHandler(IOcopDb db, ICaller caller, Barcodes barcodes, IBarcodeDrawing drawing) : IRequestHandler<GetProductQrCode, BarcodeImage>
{
    public async Task<BarcodeImage> Handle(GetProductQrCode query, CancellationToken cancellationToken)
    {
        var code = await db.LabelledFor(caller, caller.ReadsOrReportsLabels()).Where(p => p.Id == query.Id)
            .SelectMany(p => p.Codes.Where(c => c.Kind == ProductCodeKind.Code).Select(c => c.Value)).SingleOrDefaultAsync(cancellationToken) ?? throw new DomainException(ProductErrors.NotFound());
        return query.Format.Image(drawing.Draw(BarcodeSymbology.Qr, barcodes.PageOf(code), caption: null, query.Format), $"{code}-qr");
    }
}

/// <summary>Symbologies by the words of the contract.</summary>
public static class BarcodeSymbologies
{
    private static readonly Dictionary<string, BarcodeSymbology> Words = new(StringComparer.Ordinal)
    {
        ["ean-13"] = BarcodeSymbology.Ean13, ["ean-8"] = BarcodeSymbology.Ean8, ["upc-a"] = BarcodeSymbology.UpcA, ["itf-14"] = BarcodeSymbology.Itf14,
        ["gs1-datamatrix"] = BarcodeSymbology.Gs1DataMatrix, ["qr"] = BarcodeSymbology.Qr,
    };

    public static IReadOnlyList<string> AllWords { get; } = [.. Words.Keys];

    public static string Word(this BarcodeSymbology symbology) => Words.First(w => w.Value == symbology).Key;

    public static BarcodeSymbology? Find(string word) => Words.TryGetValue(word, out var symbology) ? symbology : null;
}

internal static class BarcodeImages
{
    public static BarcodeImage Image(this BarcodeFormat format, byte[] content, string name) =>
        format == BarcodeFormat.Svg ? new(content, "image/svg+xml", name + ".svg") : new(content, "image/png", name + ".png");
}
