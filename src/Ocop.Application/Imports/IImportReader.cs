using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Reads a list from a file, row by row, without knowing what the register holds.</summary>
public interface IImportReader
{
    /// <summary>
    /// Recognises the file and finds its table. The content must be seekable and stay open until the source is disposed.
    /// Throws a <see cref="Ocop.Domain.Common.DomainException"/> from <see cref="ImportFileErrors"/> when it is no list.
    /// </summary>
    Task<ImportSource> OpenAsync(Stream content, string fileName, ReadingOverrides? overrides, CancellationToken cancellation);
}

/// <summary>What an officer decided about the file, over what was detected.</summary>
public sealed record ReadingOverrides
{
    /// <summary>Meaning by column index, from 0; columns not named keep what was detected.</summary>
    public IReadOnlyDictionary<int, ImportField> Columns { get; init; } = new Dictionary<int, ImportField>();

    /// <summary>Sheet by name.</summary>
    public string? Sheet { get; init; }

    /// <summary>Line of the (first) header row.</summary>
    public int? HeaderLine { get; init; }
}

/// <summary>An open list.</summary>
public abstract class ImportSource : IAsyncDisposable
{
    /// <summary>utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni; none for a workbook.</summary>
    public required string? Encoding { get; init; }

    /// <summary>Delimiter of a text file; none for a workbook.</summary>
    public required string? Delimiter { get; init; }

    /// <summary>Sheet of a workbook; none for a text file.</summary>
    public required string? Sheet { get; init; }

    /// <summary>Line of the (first) header row, from 1.</summary>
    public required int HeaderLine { get; init; }

    /// <summary>The columns and what they mean.</summary>
    public required IReadOnlyList<ImportColumn> Columns { get; init; }

    /// <summary>Decision named above the table.</summary>
    public required DefaultDecision DefaultDecision { get; init; }

    /// <summary>Serial dates count from 1904.</summary>
    public required bool Uses1904Dates { get; init; }

    /// <summary>Other sheets of the workbook that look like lists too; they are not read.</summary>
    public IReadOnlyList<string> OtherLists { get; init; } = [];

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public abstract double ReadFraction { get; }

    /// <summary>The data rows, once, in the file's order; may throw from <see cref="ImportFileErrors"/> when the file breaks further down.</summary>
    public abstract IAsyncEnumerable<SourceRow> ReadRowsAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
