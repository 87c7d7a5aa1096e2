using Ocop.Application.Imports;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>Decides which sheet of a workbook is the list, and how its text was typed.</summary>
internal static class WorkbookChoice
{
    private const int MostSheets = 60;

    /// <summary>The sheet an officer named, else the one whose header reads best; visible sheets before hidden ones, then the first.</summary>
    public static WorkbookSheet Choose(WorkbookFile workbook, ReadingOverrides overrides)
    {
        if (overrides.Sheet is { } wanted)
        {
            return workbook.Sheets.FirstOrDefault(s => string.Equals(s.Name, wanted, StringComparison.OrdinalIgnoreCase))
                ?? throw new DomainException(ImportFileErrors.SheetNotFound(wanted));
        }

        if (workbook.Sheets.Count == 0)
        {
            throw new DomainException(ImportFileErrors.NotATable());
        }

        if (workbook.Sheets.Count == 1)
        {
            return workbook.Sheets[0];
        }

        var typedWith = TypedWith(workbook);

        return workbook.Sheets.Take(MostSheets)
            .Select(s => (Sheet: s, Score: Score(workbook, s, typedWith)))
            .OrderByDescending(s => s.Score > 0 && !s.Sheet.Hidden).ThenByDescending(s => s.Score)
            .First().Sheet;
    }

    /// <summary>Visible sheets beside the chosen one that hold a list of products too.</summary>
    public static IReadOnlyList<string> OtherLists(WorkbookFile workbook, WorkbookSheet chosen, OldFont typedWith) =>
    [
        .. workbook.Sheets.Take(MostSheets).Where(s => s != chosen && !s.Hidden && Sampled(workbook, s, typedWith) is var rows && ListLayout.Find(rows) is { } layout
            && layout.ColumnOf(ImportField.ProductName) >= 0 && layout.Columns.Count(c => c.Field is not ImportField.Ignored) >= 3 && HoldsData(rows, layout)).Select(s => s.Name),
    ];

    /// <summary>The old font that the workbook's text was typed with, if any.</summary>
    public static OldFont TypedWith(WorkbookFile workbook) => LegacyText.InUnicode(
        workbook.SharedStrings.Count > 0
            ? workbook.SharedStrings.Take(4000)
            : workbook.Sheets.Take(3).SelectMany(s => new SheetRows(workbook, s, []).Rows().Take(ReadingLimits.SampledRows)).SelectMany(r => r.Cells));

    public static IEnumerable<ListRow> Decoded(IEnumerable<ListRow> rows, OldFont typedWith) => typedWith.Encoding is LegacyEncoding.None
        ? rows
        : rows.Select(r => r with
        {
            Cells = [.. r.Cells.Select(c => LegacyText.Decode(c, typedWith))],
            FromAbove = r.FromAbove.ToDictionary(p => p.Key, p => LegacyText.Decode(p.Value, typedWith)),
            FromLeft = r.FromLeft.ToDictionary(p => p.Key, p => LegacyText.Decode(p.Value, typedWith)),
        });

    private static int Score(WorkbookFile workbook, WorkbookSheet sheet, OldFont typedWith)
    {
        var rows = Sampled(workbook, sheet, typedWith);

        // Of two equal headers, an empty template loses.
        return ListLayout.Find(rows) is { } layout ? (layout.Score * 2) + (HoldsData(rows, layout) ? 1 : 0) : 0;
    }

    private static List<ListRow> Sampled(WorkbookFile workbook, WorkbookSheet sheet, OldFont typedWith) =>
        [.. Decoded(new SheetRows(workbook, sheet, []).Rows(), typedWith).Take(ReadingLimits.SampledRows)];

    private static bool HoldsData(List<ListRow> rows, ListLayout layout) => rows.Exists(r => r.Line > layout.LastHeaderLine && r.Filled.Skip(1).Any());
}
