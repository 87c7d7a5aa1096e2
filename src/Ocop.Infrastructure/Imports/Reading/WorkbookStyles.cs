using System.Globalization;
using System.Xml;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>Tells dates from numbers: in a workbook only the number format does.</summary>
internal static class WorkbookStyles
{
    public static List<bool> ReadDateStyles(XmlReader reader)
    {
        using var xml = reader;
        var formats = new Dictionary<int, bool>();
        var styles = new List<bool>();
        var inCellFormats = false;

        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "numFmt") when Int(xml.GetAttribute("numFmtId")) is { } id:
                    formats[id] = ShowsDate(xml.GetAttribute("formatCode") ?? "");
                    break;
                case (XmlNodeType.Element, "cellXfs"):
                    inCellFormats = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "cellXfs"):
                    inCellFormats = false;
                    break;
                case (XmlNodeType.Element, "xf") when inCellFormats:
                    var format = Int(xml.GetAttribute("numFmtId")) ?? 0;
                    styles.Add(formats.TryGetValue(format, out var date) ? date : IsBuiltInDate(format));
                    break;
            }
        }

        return styles;
    }

    // 14–22 and 45–47 everywhere; 27–36 and 50–58 in the East Asian editions.
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    // "dd/mm/yyyy", "[$-42A]d mmmm, yyyy"; not "0 \s\a\o", "#,##0\ \đ", "[Red]0".
    private static bool ShowsDate(string code)
    {
        var days = false;
        var years = false;

        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is var quote and >= 0 ? quote : code.Length;
                    break;
                case '[':
                    i = code.IndexOf(']', i + 1) is var bracket and >= 0 ? bracket : code.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D':
                    days = true;
                    break;
                case 'y' or 'Y':
                    years = true;
                    break;
                case ';':
                    return days || years;
                default:
                    break;
            }
        }

        return days || years;
    }

    private static int? Int(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
