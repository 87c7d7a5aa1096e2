using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>
/// Walks down a list below its header and gives the data rows alone: sections are remembered, merged cells filled,
/// totals, repeated headers, signatures and footnotes left out. One walk, one instance.
/// </summary>
/// <param name="layout">How the list is laid out.</param>
/// <param name="knowsMerges">The file tells its merged cells; then a blank that is not merged is a blank.</param>
public sealed partial class ListRows(ListLayout layout, bool knowsMerges)
{
    // What may reach down a merged cell. Stars never do: a product that was given none must not inherit its neighbour's.
    private static readonly ImportField[] Reaching =
    [
        ImportField.SubjectName, ImportField.SubjectKind, ImportField.Address, ImportField.Commune, ImportField.District, ImportField.Province,
        ImportField.DecisionNumber, ImportField.DecisionDate, ImportField.RecognitionYear, ImportField.IssueDate, ImportField.ExpiryDate,
        ImportField.Group, ImportField.Type, ImportField.TaxCode, ImportField.OwnerName, ImportField.Phone, ImportField.Email,
    ];

    // What belongs to the subject and is merged with it.
    private static readonly ImportField[] OfTheSubject =
        [ImportField.SubjectKind, ImportField.Address, ImportField.Commune, ImportField.District, ImportField.Province, ImportField.TaxCode, ImportField.OwnerName, ImportField.Phone, ImportField.Email];

    private static readonly ImportField[] Places = [ImportField.Address, ImportField.Commune, ImportField.District];

    private static readonly string[] HeadProducts = ["te", "tê", "sa", "sả", "danh mục", "mặt hàng", "hàng hóa", "product", "name", "item", "sp "];

    private readonly List<(SectionKind Kind, string Text)> _sections = layout.Title is { } title ? [SectionText.Read(title)] : [];
    private readonly int _product = layout.ColumnOf(ImportField.ProductName);
    private readonly int _subject = layout.ColumnOf(ImportField.SubjectName);
    private readonly string _productHeading = layout.Columns.FirstOrDefault(c => c.Field is ImportField.ProductName)?.Heading ?? "";
    private readonly int[] _stars = [.. layout.Columns.Where(c => c.Field is ImportField.Stars).Select(c => c.Index)];
    private readonly int[] _saying = [.. layout.Columns.Where(c => c.Field is ImportField.SubjectName or ImportField.Stars or ImportField.DecisionNumber
        or ImportField.Gtin or ImportField.ProductCode or ImportField.Score).Select(c => c.Index)];
    private readonly int _ordinal = layout.ColumnOf(ImportField.Ordinal);
    private readonly int[] _places = [.. layout.Columns.Where(c => Places.Contains(c.Field)).Select(c => c.Index)];
    private int[]? _order;
    private string[]? _above;
    private bool _over;
    private bool _firstBelowHeader = true;

    /// <summary>The data row, or nothing when the row is none.</summary>
    public SourceRow? Next(ListRow row)
    {
        if (row.Line <= layout.LastHeaderLine || !row.Filled.Any())
        {
            // A merged cell may cover a row that holds nothing else; only then does the block go on.
            _above = row.Line > layout.LastHeaderLine && row.FromAbove.Count == 0 ? null : _above;
            return null;
        }

        if (IsHeaderAgain(row))
        {
            _over = false;
            _firstBelowHeader = true;
            return null;
        }

        if (_over || IsColumnNumbers(row))
        {
            return null;
        }

        var cells = Tidy(row);

        if (IsOutside(row, cells) || TakeSection(cells))
        {
            return null;
        }

        if (Blank(cells, _product) && _saying.All(c => Blank(cells, c)) && (Blank(cells, _ordinal) || _places.All(c => Blank(cells, c))))
        {
            return null;
        }

        var filled = Fill(row, cells);
        _above = cells;

        return new(row.Line, cells)
        {
            Section = _sections.Count == 0 ? null : string.Join(SectionText.Separator, _sections.Select(s => s.Text)),
            Filled = filled,
            Formulas = row.Formulas,
            Hidden = row.Hidden,
        };
    }

    private string[] Tidy(ListRow row)
    {
        var cells = new string[layout.Columns.Count];

        for (var c = 0; c < cells.Length; c++)
        {
            cells[c] = CellText.Tidy(row[_order is null ? c : _order[c]]);
        }

        return cells;
    }

    private List<int> Fill(ListRow row, string[] cells)
    {
        var filled = new List<int>();

        foreach (var (column, text) in row.FromAbove)
        {
            if (column < cells.Length && cells[column].Length == 0 && text.Length > 0 && (column == _product || Reaching.Contains(layout.Columns[column].Field)))
            {
                cells[column] = CellText.Tidy(text);
                filled.Add(column);
            }
        }

        if (_above is null || layout.MadeByProgram || knowsMerges)
        {
            return filled;
        }

        // Text files do not tell merged cells. A blank subject below one is a merged cell, unless the row names another place.
        if (_subject >= 0 && Blank(cells, _subject) && !Blank(_above, _subject) && !Blank(cells, _product) && SamePlaceOrNone(cells))
        {
            FillFrom(_above, cells, [ImportField.SubjectName, .. OfTheSubject], filled);
        }
        else if (_subject >= 0 && !Blank(cells, _subject))
        {
            // A place that stands left of subject and product groups them: "Huyện | Xã | Chủ thể | Sản phẩm".
            var left = Math.Min(_subject, _product);
            var grouping = layout.Columns.Where(c => c.Index < left && c.Field is ImportField.District or ImportField.Province).ToArray();

            if (Array.TrueForAll([.. layout.Columns.Where(c => Places.Contains(c.Field) && c.Index > left)], c => Blank(cells, c.Index)))
            {
                foreach (var c in grouping.Where(c => Blank(cells, c.Index) && !Blank(_above, c.Index)))
                {
                    cells[c.Index] = _above[c.Index];
                    filled.Add(c.Index);
                }
            }
        }

        return filled;
    }

    private void FillFrom(string[] above, string[] cells, ImportField[] fields, List<int> filled)
    {
        foreach (var column in layout.Columns)
        {
            if (fields.Contains(column.Field) && Blank(cells, column.Index) && !Blank(above, column.Index))
            {
                cells[column.Index] = above[column.Index];
                filled.Add(column.Index);
            }
        }
    }

    private bool SamePlaceOrNone(string[] cells) => layout.Columns.Where(c => Places.Contains(c.Field))
        .All(c => Blank(cells, c.Index) || string.Equals(SpellingKey.Of(cells[c.Index]), SpellingKey.Of(_above![c.Index]), StringComparison.Ordinal));

    // Section rows: a unit, a group, stars, a subject alone in its row, beside nothing but a section's number and counts.
    private bool TakeSection(string[] cells)
    {
        var filled = Enumerable.Range(0, cells.Length).Where(c => cells[c].Length > 0).ToArray();
        var words = Array.FindAll(filled, c => !Numbers().IsMatch(cells[c]) && !(c != _product && SectionText.IsSectionNumber(cells[c])));
        var distinct = words.Select(c => cells[c]).Distinct(StringComparer.Ordinal).ToArray();

        if (distinct.Length != 1)
        {
            return false;
        }

        var at = words[0];
        var section = SectionText.Read(distinct[0].Replace('\n', ' '));
        var isUnit = section.Kind is SectionKind.District or SectionKind.Commune or SectionKind.Province;
        var numbered = Array.Exists(filled, c => c < at && SectionText.IsSectionNumber(cells[c]));

        // A row with a subject or stars alone, or a running number and a place, is a data row that lacks its product.
        if (!numbered && !(isUnit && filled.Length == 1) && (_saying.Contains(at) || (_places.Contains(at) && filled.Contains(_ordinal))))
        {
            return false;
        }

        // A lone name in the product's column, unless it reads like a section, is a product whose other cells are empty.
        var readsLikeOne = isUnit || section.Kind is SectionKind.Decision || (section.Kind is SectionKind.Subject && _subject < 0)
            || (section.Kind is SectionKind.Stars or SectionKind.Group or SectionKind.Subject && (filled.Length == 1 || Capitals(distinct[0])));

        if (words.Contains(_product) && !numbered && !readsLikeOne)
        {
            return false;
        }

        Remember(section);
        _above = null;

        return true;
    }

    private void Remember((SectionKind Kind, string Text) section)
    {
        if (section.Kind is SectionKind.Other)
        {
            return;
        }

        // A new province ends its districts, a district its communes and subjects; stars and groups stand beside them.
        _sections.RemoveAll(s => s.Kind == section.Kind || section.Kind switch
        {
            SectionKind.Province => s.Kind is SectionKind.District or SectionKind.Commune or SectionKind.Subject,
            SectionKind.District => s.Kind is SectionKind.Commune or SectionKind.Subject,
            SectionKind.Commune => s.Kind is SectionKind.Subject,
            SectionKind.Stars or SectionKind.Group => s.Kind is SectionKind.Subject,
            _ => false,
        });
        _sections.Add(section);
    }

    private bool IsOutside(ListRow row, string[] cells)
    {
        var filled = Enumerable.Range(0, row.Cells.Count).Where(c => !string.IsNullOrWhiteSpace(row.Cells[c])).ToArray();

        if (filled.Length > 4 || _stars.Any(s => StarsText.Read(s < cells.Length ? cells[s] : "").Outcome is StarsOutcome.Stars && !SectionText.IsTotal(cells[filled[0] < cells.Length ? filled[0] : 0])))
        {
            return false;
        }

        var first = VietnameseText.Clean(row.Cells[filled[0]]);
        var lead = filled.Length > 1 && Numbers().IsMatch(first) ? VietnameseText.Clean(row.Cells[filled[1]]) : first;

        if (SectionText.IsTotal(lead) || (filled.Length == 1 && SectionText.IsFootnote(lead) && filled[0] != _product))
        {
            return true;
        }

        if (SectionText.IsSignature(first) || (filled.Length <= 3 && Array.Exists(filled, c => SectionText.IsSignature(VietnameseText.Clean(row.Cells[c])))))
        {
            _over = true;
            return true;
        }

        return false;
    }

    // The header again on each page, or of a second table whose columns stand in another order.
    private bool IsHeaderAgain(ListRow row)
    {
        // Asked of every row, so the cheap question first: does a cell stand there that heads products?
        if (_product < 0 || !row.Cells.Any(MayHeadProducts) || row.Filled.Take(2).Count() < 2)
        {
            return false;
        }

        var same = layout.Columns.Count(c => c.Field is not ImportField.Ignored && c.Heading.Length > 0
            && string.Equals(VietnameseText.Fold(row[c.Index]), VietnameseText.Fold(c.Heading.Split(" / ")[0]), StringComparison.Ordinal));

        if (same >= 2)
        {
            _order = null;
            return true;
        }

        if (ListLayout.Find([row]) is not { Score: >= 16 } again || HeadingText.Read(row[again.ColumnOf(ImportField.ProductName) is var p and >= 0 ? p : 0]).Weight < 4)
        {
            return false;
        }

        var order = layout.Columns.Select(c => c.Field is ImportField.Ignored ? c.Index : again.ColumnOf(c.Field)).ToArray();
        _order = [.. order.Select(o => o < 0 ? int.MaxValue : o)];

        return true;
    }

    // "(1) (2) (3)", "A B 1 2 3=1+2" below the header.
    private bool IsColumnNumbers(ListRow row)
    {
        if (!_firstBelowHeader)
        {
            return false;
        }

        _firstBelowHeader = false;
        var cells = row.Filled.Select(c => VietnameseText.Clean(row[c])).ToArray();

        if (cells.Length < 3 || !Array.TrueForAll(cells, c => ColumnNumber().IsMatch(c)))
        {
            return false;
        }

        // Letters first, then numbers, each counting on by one: "A B 1 2 3".
        var signs = Array.ConvertAll(cells, c => ColumnNumber().Match(c).Groups["n"].Value.ToUpperInvariant());
        var letters = signs.TakeWhile(n => char.IsLetter(n[0])).ToArray();

        return letters.Select((l, i) => l[0] == 'A' + i).All(right => right)
            && signs.Skip(letters.Length).Select((n, i) => string.Equals(n, (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).All(right => right);
    }

    private bool MayHeadProducts(string cell)
    {
        var text = cell.AsSpan().Trim();

        return text.Length is > 1 and < 80
            && (HeadProducts.Any(h => cell.AsSpan().Trim().StartsWith(h, StringComparison.OrdinalIgnoreCase)) || string.Equals(CellText.Tidy(cell), _productHeading, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Capitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static bool Blank(string[] cells, int column) => column < 0 || cells[column].Length == 0;

    [GeneratedRegex(@"^[\d\s.,/%+-]+$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[(\[]?(?<n>\d{1,2}|[A-Za-z])[)\]]?(?:\s*=.*)?$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex ColumnNumber();
}
