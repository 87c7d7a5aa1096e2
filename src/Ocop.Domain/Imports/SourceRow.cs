namespace Ocop.Domain.Imports;

/// <summary>A data row of a list, before anybody has understood it.</summary>
/// <param name="Line">Line that a spreadsheet shows for the row, from 1; of a text file the physical line where the record starts.</param>
/// <param name="Cells">Cells from the left; line breaks inside a cell are kept, blanks below a merged cell are filled.</param>
public sealed record SourceRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Text of the section row above ("II. HUYỆN TAM NÔNG"), when the list has such.</summary>
    public string? Section { get; init; }

    /// <summary>Columns filled from the row above, because the list shows a merged cell there.</summary>
    public IReadOnlyList<int> Filled { get; init; } = [];

    /// <summary>Columns whose value is the last result of a formula.</summary>
    public IReadOnlyList<int> Formulas { get; init; } = [];

    /// <summary>The row is hidden in the spreadsheet.</summary>
    public bool Hidden { get; init; }

    /// <summary>What an officer typed over the file, by meaning; wins over the cells.</summary>
    public IReadOnlyDictionary<ImportField, string> Corrections { get; init; } = NoCorrections;

    private static readonly IReadOnlyDictionary<ImportField, string> NoCorrections = new Dictionary<ImportField, string>();
}

/// <summary>The decision named above a table; it speaks for every row that names none itself.</summary>
/// <param name="Number">Number in its normal form, when stated.</param>
/// <param name="Date">Date, when stated.</param>
public sealed record DefaultDecision(string? Number, DateOnly? Date)
{
    /// <summary>No decision is named.</summary>
    public static DefaultDecision None { get; } = new(null, null);
}

/// <summary>What a row is read against.</summary>
/// <param name="Columns">Meaning of the columns.</param>
/// <param name="Units">Administrative units of every date.</param>
/// <param name="Today">Today in Việt Nam; a decision cannot be later.</param>
public sealed record RowContext(IReadOnlyList<ImportColumn> Columns, IUnitDirectory Units, DateOnly Today)
{
    /// <summary>Decision named above the table.</summary>
    public DefaultDecision Decision { get; init; } = DefaultDecision.None;

    /// <summary>Serial dates count from 1904, as in old Macintosh workbooks.</summary>
    public bool Uses1904Dates { get; init; }
}
