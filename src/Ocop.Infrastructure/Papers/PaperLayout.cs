using Ocop.Application.Papers;

namespace Ocop.Infrastructure.Papers;

/// <summary>
/// Sizes by Annex I of Decree 30/2020/NĐ-CP, in points and millimetres: A4, 20–25 mm above and below, 30–35 mm at the left, 15–20 mm at the right;
/// the letterhead in 12–13, the text in 13–14, recipients in 11 under a heading in 12.
/// </summary>
internal static class PaperLayout
{
    public const double PageWidth = 210;
    public const double PageHeight = 297;
    public const double Top = 20;
    public const double Bottom = 20;
    public const double Left = 30;
    public const double Right = 15;
    public const double TextWidth = PageWidth - Left - Right;

    public const int AgencySize = 12;
    public const int MottoSize = 13;
    public const int NumberSize = 13;
    public const int SubjectSize = 12;
    public const int TextSize = 14;
    public const int TableSize = 12;
    public const int RecipientHeadingSize = 12;
    public const int RecipientSize = 11;
    public const int PageNumberSize = 13;

    /// <summary>Between paragraphs; the Decree asks for at least 6.</summary>
    public const int ParagraphGap = 6;

    /// <summary>Of a paragraph's first line.</summary>
    public const double Indent = 10;

    /// <summary>Blank lines in which a person signs and a seal is set.</summary>
    public const int SigningLines = 4;

    /// <summary>The left column's share of the letterhead's and of the signature's width, in per cent.</summary>
    public const int LeftShare = 42;

    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string DraftMark = "DỰ THẢO";

    public static double Points(double millimetres) => millimetres / 25.4 * 72;

    /// <summary>Legal bases with their closing signs: semicolons, and a full stop after the last.</summary>
    public static IEnumerable<string> Bases(Paper paper) =>
        paper.LegalBases.Select((text, i) => text.TrimEnd(' ', ';', '.', ',') + (i == paper.LegalBases.Count - 1 ? "." : ";"));

    /// <summary>Recipients with their dashes and closing signs.</summary>
    public static IEnumerable<string> Recipients(Paper paper) =>
        paper.Recipients.Select((text, i) => $"- {text.TrimEnd(' ', ';', '.')}{(i == paper.Recipients.Count - 1 ? "." : ";")}");
}
