namespace Ocop.Application.Common;

/// <summary>How a list leaves the system as a file.</summary>
public enum ExportFormat { Csv, Xlsx }

/// <summary>One column of an exported list.</summary>
/// <param name="Heading">In the reader's language.</param>
/// <param name="Value">Text, a date, a number or null; dates and numbers stay such in a spreadsheet.</param>
/// <param name="Width">In characters.</param>
public sealed record ExportColumn<T>(string Heading, Func<T, object?> Value, int Width = 20)
{
    /// <summary>Colours a text in a spreadsheet, so that the eye finds what needs a look; null leaves it plain.</summary>
    public Func<T, CellTone>? Tone { get; init; }
}

/// <summary>What a coloured cell says at a glance; its text says the same.</summary>
public enum CellTone { Plain, Good, Doubtful, Bad }

/// <summary>What a list is called and where it comes from; a spreadsheet says so above its headings, a CSV has headings only.</summary>
/// <param name="Title">For example "Danh sách chủ thể OCOP".</param>
/// <param name="Notes">Filter, time and user, one line each.</param>
/// <param name="Columns">From left to right.</param>
public sealed record ExportSheet<T>(string Title, IReadOnlyList<string> Notes, IReadOnlyList<ExportColumn<T>> Columns);

/// <summary>Writes lists as files, row by row, however long they are.</summary>
public interface IListExport
{
    Task WriteAsync<T>(ExportFormat format, ExportSheet<T> sheet, IAsyncEnumerable<T> rows, Stream output, CancellationToken ct);
}
