using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>A sheet of a workbook.</summary>
internal sealed record WorkbookSheet(string Name, string Path, bool Hidden);

/// <summary>
/// An XLSX package, opened part by part as a stream of XML. The parts are read here and not by a library, because every
/// unpacked byte, shared string and cell has to be bounded while it is read.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        CheckCharacters = false, CloseInput = true,
    };

    private readonly ZipArchive _package;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookFile(ZipArchive package) => _package = package;

    public IReadOnlyList<WorkbookSheet> Sheets { get; private set; } = [];

    public bool Uses1904Dates { get; private set; }

    public IReadOnlyList<string> SharedStrings { get; private set; } = [];

    /// <summary>By cell style: the number format shows a date.</summary>
    public IReadOnlyList<bool> DateStyles { get; private set; } = [];

    public static WorkbookFile Open(Stream content)
    {
        WorkbookFile? file = null;

        try
        {
            content.Position = 0;
            file = new WorkbookFile(new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true));
            file.CheckPackage();
            file.ReadWorkbook();

            return file;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or FormatException or OverflowException or NotSupportedException)
        {
            file?.Dispose();
            throw new DomainException(ImportFileErrors.Broken());
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    public void Dispose() => _package.Dispose();

    /// <summary>A part as XML, its unpacked size bounded.</summary>
    public XmlReader Read(string path)
    {
        var part = _parts.GetValueOrDefault(path) ?? throw new InvalidDataException(path);

        return XmlReader.Create(new BoundedStream(part.Open(), part.CompressedLength), Settings);
    }

    /// <summary>The text of the element that the reader stands on, without its phonetic guide, bounded.</summary>
    public static string ReadText(XmlReader xml, int? line)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var buffer = new char[1024];
        var depth = xml.Depth;

        // White space between <r> and <t> is layout; only what stands in <t> (or directly in <v>, <f>) is text.
        var inText = xml.LocalName is "v" or "f" or "t";

        while (xml.Read() && xml.Depth > depth)
        {
            while (xml.NodeType is XmlNodeType.Element && xml.LocalName is "rPh" or "phoneticPr")
            {
                xml.Skip();

                if (xml.Depth <= depth)
                {
                    return Unescaped(text.ToString());
                }
            }

            inText = xml.NodeType is XmlNodeType.Element ? xml.LocalName is "t" && !xml.IsEmptyElement : inText && xml.NodeType is not XmlNodeType.EndElement;

            if (!inText || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
            {
                text.Append(buffer, 0, read);

                if (text.Length > ReadingLimits.CellCharacters)
                {
                    throw new DomainException(ImportFileErrors.CellTooLarge(line));
                }
            }
        }

        return Unescaped(text.ToString());
    }

    private void CheckPackage()
    {
        long packed = 0, unpacked = 0;

        if (_package.Entries.Count > ReadingLimits.PackedParts)
        {
            throw new DomainException(ImportFileErrors.Bomb());
        }

        foreach (var entry in _package.Entries)
        {
            packed += entry.CompressedLength;
            unpacked += entry.Length;
            _parts[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
        }

        if (unpacked > ReadingLimits.HarmlessBytes && unpacked / Math.Max(1, packed) > ReadingLimits.PackingRatio)
        {
            throw new DomainException(ImportFileErrors.Bomb());
        }

        if (unpacked > ReadingLimits.UnpackedBytes)
        {
            throw new DomainException(ImportFileErrors.TooLarge($"{ReadingLimits.UnpackedBytes >> 20} MB"));
        }
    }

    private void ReadWorkbook()
    {
        if (!_parts.ContainsKey("_rels/.rels"))
        {
            throw new DomainException(ImportFileErrors.NotATable());
        }

        var workbook = Relations("", "_rels/.rels").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;

        // A document, a presentation, a binary workbook: packages too, but no tables that are read here.
        if (workbook is null || !workbook.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || !_parts.ContainsKey(workbook)
            || !workbook.Contains("workbook", StringComparison.OrdinalIgnoreCase) && !workbook.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
        {
            throw new DomainException(ImportFileErrors.NotATable());
        }

        var folder = workbook.Contains('/', StringComparison.Ordinal) ? workbook[..workbook.LastIndexOf('/')] : "";
        var relations = Relations(folder, $"{(folder.Length > 0 ? folder + "/" : "")}_rels/{workbook[(folder.Length > 0 ? folder.Length + 1 : 0)..]}.rels");
        var sheets = new List<WorkbookSheet>();

        using (var xml = Read(workbook))
        {
            while (xml.Read())
            {
                if (xml.NodeType is not XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName is "workbookPr")
                {
                    Uses1904Dates = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml.LocalName is "sheet")
                {
                    var id = Attribute(xml, "id", relationship: true);
                    var relation = relations.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));

                    if (relation.Target is { } target && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal) && _parts.ContainsKey(target))
                    {
                        sheets.Add(new(xml.GetAttribute("name") ?? "", target, xml.GetAttribute("state") is "hidden" or "veryHidden"));
                    }
                }
            }
        }

        Sheets = sheets;
        SharedStrings = relations.FirstOrDefault(r => r.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target is { } strings && _parts.ContainsKey(strings) ? ReadSharedStrings(strings) : [];
        DateStyles = relations.FirstOrDefault(r => r.Type.EndsWith("/styles", StringComparison.Ordinal)).Target is { } styles && _parts.ContainsKey(styles) ? WorkbookStyles.ReadDateStyles(Read(styles)) : [];
    }

    private List<string> ReadSharedStrings(string path)
    {
        var strings = new List<string>();
        var characters = 0L;
        using var xml = Read(path);

        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "si")
            {
                var text = ReadText(xml, null);
                strings.Add(text);
                characters += text.Length + 16;

                if (characters > ReadingLimits.SharedCharacters)
                {
                    throw new DomainException(ImportFileErrors.TooLarge($"{ReadingLimits.SharedCharacters >> 20} MB"));
                }
            }
        }

        return strings;
    }

    private List<(string Id, string Type, string? Target)> Relations(string folder, string path)
    {
        var relations = new List<(string Id, string Type, string? Target)>();

        if (!_parts.ContainsKey(path))
        {
            return relations;
        }

        using var xml = Read(path);

        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "Relationship" && xml.GetAttribute("TargetMode") is not "External")
            {
                relations.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
            }
        }

        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));

        foreach (var step in target.Split('/'))
        {
            if (step is "..")
            {
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }
            }
            else if (step is not ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static string? Attribute(XmlReader xml, string name, bool relationship)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);

            if (string.Equals(xml.LocalName, name, StringComparison.Ordinal) && (!relationship || xml.NamespaceURI.Contains("relationships", StringComparison.OrdinalIgnoreCase)))
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();

        return null;
    }

    // _x000D_ stands for a character that XML cannot carry.
    private static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && !char.IsSurrogate((char)code))
            {
                result.Append((char)code);
                i += 6;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }
}
