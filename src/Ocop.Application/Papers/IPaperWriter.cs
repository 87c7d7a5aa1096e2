namespace Ocop.Application.Papers;

/// <summary>What a paper is written as.</summary>
public enum PaperFormat { Docx, Pdf }

/// <summary>Writes papers as files. The same papers give the same bytes, whenever and wherever they are written.</summary>
public interface IPaperWriter
{
    /// <summary>One file; each paper begins on a page of its own, with its own page numbers.</summary>
    byte[] Write(PaperFormat format, IReadOnlyList<Paper> papers);
}

/// <summary>Names of formats.</summary>
public static class PaperFormats
{
    public static string ContentType(this PaperFormat format) => format switch
    {
        PaperFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        PaperFormat.Pdf => "application/pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string Extension(this PaperFormat format) => format switch
    {
        PaperFormat.Docx => ".docx",
        PaperFormat.Pdf => ".pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
