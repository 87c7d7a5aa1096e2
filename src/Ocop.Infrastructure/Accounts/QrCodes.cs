using Ocop.Application.Accounts;
using QRCoder;

namespace Ocop.Infrastructure.Accounts;

internal sealed class QrCodes : IQrCodes
{
    public string Svg(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(new System.Drawing.Size(data.ModuleMatrix.Count, data.ModuleMatrix.Count), "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
