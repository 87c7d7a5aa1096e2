using Ocop.Domain.Imports;
using Ocop.Domain.Products;

namespace Ocop.Application.Imports;

/// <summary>What some rows have in common with others of the list, so that they are matched together.</summary>
/// <param name="Lines">The rows themselves.</param>
/// <param name="SubjectKeys">Names of their subjects.</param>
/// <param name="OwnerlessKeys">Names of their products, where they name no subject.</param>
public sealed record RelatedRows(IReadOnlyCollection<int> Lines, IReadOnlyCollection<string> SubjectKeys, IReadOnlyCollection<string> OwnerlessKeys);

/// <summary>The rows of lists before they enter the register. Works on the connection of the unit of work, inside its transaction when there is one.</summary>
public interface IImportStaging
{
    /// <summary>Writes a batch and how far the import has come, both or neither. False when the import is no longer running: somebody cancelled it.</summary>
    Task<bool> AppendAsync(ImportId id, IReadOnlyList<PlannedRow> rows, ImportCounts counts, int progress, CancellationToken ct);

    /// <summary>Puts these rows in the place of the ones with the same lines.</summary>
    Task ReplaceAsync(ImportId id, IReadOnlyList<PlannedRow> rows, CancellationToken ct);

    /// <summary>All rows in the list's order.</summary>
    IAsyncEnumerable<ListedRow> ReadAsync(ImportId id, CancellationToken ct);

    /// <summary>Rows that a person touched, by line.</summary>
    Task<IReadOnlyDictionary<int, ListedRow>> ReadTouchedAsync(ImportId id, CancellationToken ct);

    Task<ListedRow?> FindAsync(ImportId id, int line, CancellationToken ct);

    /// <summary>The rows right below a row, as long as a column is filled from it.</summary>
    Task<IReadOnlyList<ListedRow>> ReadFilledBelowAsync(ImportId id, int line, int column, CancellationToken ct);

    /// <summary>The rows that share a subject or a product with the given ones, themselves included, with what they count for.</summary>
    Task<(IReadOnlyList<ListedRow> Rows, ImportCounts Counts)> ReadRelatedAsync(ImportId id, RelatedRows related, CancellationToken ct);

    /// <summary>What the rows would do to products, in the list's order.</summary>
    Task<IReadOnlyList<PlannedEntry>> ReadPlannedAsync(ImportId id, IReadOnlyCollection<ProductId> products, CancellationToken ct);

    /// <summary>Names of what a list itself brings, by the id that the review showed; none when it brings no such record.</summary>
    Task<(string? Subject, string? Product)> NamesOfPlannedAsync(ImportId id, Guid? subjectId, Guid? productId, CancellationToken ct);

    Task ClearAsync(ImportId id, CancellationToken ct);

    /// <summary>Forgets what was entered already; the rows stay for the report.</summary>
    Task ClearEntriesAsync(ImportId id, CancellationToken ct);
}

/// <summary>Enters staged rows into the register.</summary>
public interface IImportCommit
{
    /// <summary>Keeps everybody else from changing the register until the transaction ends.</summary>
    Task LockRegisterAsync(CancellationToken ct);

    /// <summary>Whether the register may have changed since the rows were matched with it.</summary>
    Task<bool> RegisterChangedSinceAsync(ImportId id, DateTimeOffset matchedAt, CancellationToken ct);

    /// <summary>Writes the staged entries in whole sets, with their ledger rows and the register's read model.</summary>
    /// <returns>The products whose public answers change.</returns>
    Task<IReadOnlyCollection<Guid>> ApplyAsync(ImportId id, CancellationToken ct);
}

/// <summary>The staged rows as people read them.</summary>
public interface IImportRows
{
    /// <param name="id">The import.</param>
    /// <param name="status">ok, warning or error; all when null.</param>
    /// <param name="words">Folded words that a product's or subject's name must have.</param>
    /// <param name="after">Last line of the page before.</param>
    /// <param name="limit">Rows at most; all when null.</param>
    /// <param name="ct">Cancels.</param>
    IAsyncEnumerable<StagedRow> ReadAsync(ImportId id, ImportSeverity? status, IReadOnlyList<string> words, int? after, int? limit, CancellationToken ct);
}

/// <summary>A staged row, for showing.</summary>
public sealed record StagedRow(
    int Line, ImportSeverity Status, RowAction Action, bool Skipped, IReadOnlyList<string> Cells, IReadOnlyDictionary<ImportField, string> Corrections, RowChoice Choice,
    string ProductName, int? Stars, string SubjectName, Ocop.Domain.Subjects.SubjectKind SubjectKind, Guid? UnitId, string? DecisionNumber, DateOnly? DecisionDate,
    RowMatch? Match, IReadOnlyList<MatchCandidate> Candidates, IReadOnlyList<ImportMessage> Messages)
{
    internal static StagedRow Of(PlannedRow p) => new(
        p.Line, p.Status, p.Action, p.Listed.Skipped, p.Listed.Source.Cells, p.Listed.Source.Corrections, p.Listed.Choice, p.Row.ProductNameText, p.Row.Stars,
        p.Row.SubjectNameText, p.Row.SubjectKind, p.Row.Unit?.Id, p.Row.DecisionNumber, p.Row.DecisionDate, p.Match, p.Candidates, p.Messages);
}
