using Ocop.Application.Papers;

namespace Ocop.Infrastructure.Papers;

internal sealed class PaperWriter : IPaperWriter
{
    public byte[] Write(PaperFormat format, IReadOnlyList<Paper> papers) => format switch
    {
        PaperFormat.Docx => DocxPapers.Write(papers),
        PaperFormat.Pdf => PdfPapers.Write(papers),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
