namespace Ocop.Application.Papers;

/// <summary>
/// An administrative paper as Decree 30/2020/NĐ-CP lays it out. It says what stands where; the writers know how that looks on A4.
/// </summary>
/// <param name="Letterhead">Who issues it.</param>
/// <param name="Number">The line under the letterhead.</param>
/// <param name="Place">Where and when it is issued.</param>
/// <param name="Abstract">What it is about, in one sentence: under the title, or after "V/v" in a letter (công văn).</param>
/// <param name="Body">What it says.</param>
/// <param name="Signature">Who signs.</param>
/// <param name="Recipients">The lines of "Nơi nhận", without dashes.</param>
public sealed record Paper(
    PaperLetterhead Letterhead, PaperNumber Number, PaperPlace Place, string Abstract, IReadOnlyList<PaperBlock> Body, PaperSignature Signature, IReadOnlyList<string> Recipients)
{
    /// <summary>Its kind in capitals, such as <c>QUYẾT ĐỊNH</c>; a letter (công văn) has none.</summary>
    public string? Title { get; init; }

    /// <summary>Whoever decides, in capitals between the abstract and the legal bases of a decision, such as <c>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH</c>.</summary>
    public string? Decider { get; init; }

    /// <summary>"Kính gửi", one line each.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>"Căn cứ …", without the closing signs: the writers set them.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>What goes with it, each on pages of its own.</summary>
    public IReadOnlyList<PaperAnnex> Annexes { get; init; } = [];

    /// <summary>Not signed yet, and marked so.</summary>
    public bool Draft { get; init; }
}

/// <summary>The issuing agency.</summary>
/// <param name="SuperiorBody">The body that it belongs to; none above a People's Committee of a province.</param>
/// <param name="Agency">Its name.</param>
public sealed record PaperLetterhead(string? SuperiorBody, string Agency);

/// <summary>Number and symbol.</summary>
/// <param name="Value">Null until the paper is numbered: room is left for it.</param>
/// <param name="Symbol">Such as <c>QĐ-UBND</c>, or <c>UBND-KT</c> in a letter.</param>
public sealed record PaperNumber(string? Value, string Symbol)
{
    public override string ToString() => $"Số: {(string.IsNullOrWhiteSpace(Value) ? "        " : Value)}/{Symbol}";
}

/// <summary>Where and when.</summary>
/// <param name="Name">Such as <c>Đồng Tháp</c>.</param>
/// <param name="Date">Null until the paper is dated: room is left for day and month.</param>
/// <param name="Year">Of an undated paper.</param>
public sealed record PaperPlace(string Name, DateOnly? Date, int Year)
{
    public PaperPlace(string name, DateOnly date) : this(name, date, date.Year) { }

    public override string ToString() => Date is { } day ? $"{Name}, {PaperWords.Date(day)}" : $"{Name}, ngày      tháng      năm {Year}";
}

/// <summary>The signature.</summary>
/// <param name="Authority">Its lines in capitals, such as <c>TM. ỦY BAN NHÂN DÂN</c>, <c>KT. CHỦ TỊCH</c>, <c>PHÓ CHỦ TỊCH</c>.</param>
/// <param name="Signer">Full name; null leaves room for it.</param>
public sealed record PaperSignature(IReadOnlyList<string> Authority, string? Signer);

/// <summary>What goes with a paper, on pages of its own.</summary>
/// <param name="Title">Such as <c>DANH SÁCH SẢN PHẨM</c>.</param>
/// <param name="Reference">Which paper it belongs to: "(Kèm theo Quyết định số …)".</param>
/// <param name="Body">What it says.</param>
public sealed record PaperAnnex(string Title, string? Reference, IReadOnlyList<PaperBlock> Body);

/// <summary>A part of a paper's text, from top to bottom.</summary>
public abstract record PaperBlock;

/// <summary>How a paragraph stands.</summary>
public enum PaperAlignment { Justified, Left, Centred, Right }

/// <summary>A paragraph of text.</summary>
public sealed record PaperParagraph(IReadOnlyList<PaperRun> Runs, PaperAlignment Alignment = PaperAlignment.Justified) : PaperBlock
{
    /// <summary>Begins with an indented line, as paragraphs of papers do.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Reads <c>**bold**</c> and <c>*italic*</c>.</summary>
    public static PaperParagraph Of(string text, PaperAlignment alignment = PaperAlignment.Justified) =>
        new(PaperRun.Read(text), alignment) { Indented = alignment == PaperAlignment.Justified };
}

/// <summary>A piece of text in one hand.</summary>
public sealed record PaperRun(string Text, bool Bold = false, bool Italic = false)
{
    /// <summary>Reads <c>**bold**</c> and <c>*italic*</c>; <c>\*</c> is an asterisk. What is not closed runs to the end.</summary>
    public static IReadOnlyList<PaperRun> Read(string text)
    {
        List<PaperRun> runs = [];
        System.Text.StringBuilder piece = new();
        var (bold, italic) = (false, false);

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '*' or '\\')
            {
                piece.Append(text[++i]);
            }
            else if (text[i] != '*')
            {
                piece.Append(text[i]);
            }
            else
            {
                Take();
                var twice = i + 1 < text.Length && text[i + 1] == '*';
                (bold, italic, i) = twice ? (!bold, italic, i + 1) : (bold, !italic, i);
            }
        }

        Take();
        return runs;

        void Take()
        {
            if (piece.Length > 0)
            {
                runs.Add(new(piece.ToString(), bold, italic));
                piece.Clear();
            }
        }
    }

    /// <summary>Text of somebody else's, so that its asterisks stay asterisks.</summary>
    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}

/// <summary>A table; its head stands again on every page.</summary>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">As many cells as columns.</param>
public sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PaperBlock;

/// <summary>A column.</summary>
/// <param name="Width">Its share of the page's width, beside the others'.</param>
public sealed record PaperColumn(string Heading, int Width, PaperAlignment Alignment = PaperAlignment.Left);

/// <summary>Begins a new page.</summary>
public sealed record PaperPageBreak : PaperBlock;
