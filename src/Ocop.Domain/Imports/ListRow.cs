namespace Ocop.Domain.Imports;

/// <summary>A row of a file, as it stands there: title, header, section, data or signature.</summary>
/// <param name="Line">Line from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">Cells from the left, Unicode, line breaks kept.</param>
public sealed record ListRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Text of the merged cell that reaches down into this row, by column.</summary>
    public IReadOnlyDictionary<int, string> FromAbove { get; init; } = Nothing;

    /// <summary>Text of the merged cell that reaches right into this row, by column.</summary>
    public IReadOnlyDictionary<int, string> FromLeft { get; init; } = Nothing;

    /// <summary>Columns whose value is the last result of a formula.</summary>
    public IReadOnlyList<int> Formulas { get; init; } = [];

    /// <summary>Columns whose value comes from another file.</summary>
    public IReadOnlyList<int> LinkedOut { get; init; } = [];

    /// <summary>The row is hidden in the spreadsheet.</summary>
    public bool Hidden { get; init; }

    /// <summary>Cell by column; empty beyond the last.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>Columns that hold something.</summary>
    public IEnumerable<int> Filled => Enumerable.Range(0, Cells.Count).Where(c => !string.IsNullOrWhiteSpace(Cells[c]));

    private static readonly IReadOnlyDictionary<int, string> Nothing = new Dictionary<int, string>();
}
