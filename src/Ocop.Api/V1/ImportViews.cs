using System.Text.Json;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;

namespace Ocop.Api.V1;

/// <summary>An import and how far it has come.</summary>
/// <param name="Total">Data rows read so far.</param>
/// <param name="Creates">Rows that enter a product.</param>
/// <param name="Links">Rows that add to a product that is there.</param>
/// <param name="Unchanged">Rows that say nothing new.</param>
/// <param name="Progress">0–100.</param>
/// <param name="Encoding">Of a text file.</param>
/// <param name="Delimiter">Of a text file.</param>
/// <param name="Sheet">Of a workbook.</param>
/// <param name="HeaderLine">Line of the (first) header row.</param>
/// <param name="CreatedBy">The officer's name; null for the system itself.</param>
internal sealed record ImportView(
    Guid Id, string FileName, long FileSize, ImportStatus Status, int Total, int Ok, int Warnings, int Errors, int Creates, int Links, int Unchanged, int Progress,
    string? Encoding, string? Delimiter, string? Sheet, int? HeaderLine, IReadOnlyList<ImportColumn> Columns, ImportMode Mode, bool DryRun, ImportErrorView? Error,
    DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, string? CreatedBy, uint Version)
{
    public static ImportView Of(ImportDetail i, string? createdBy, bool english) => new(
        i.Id, i.FileName, i.FileSize, i.Status, i.Counts.Total, i.Counts.Ok, i.Counts.Warnings, i.Counts.Errors, i.Counts.Creates, i.Counts.Links, i.Counts.Unchanged,
        i.Progress, i.Layout?.Encoding, i.Layout?.Delimiter, i.Layout?.Sheet, i.Layout?.HeaderLine, i.Layout?.Columns ?? [], i.Mode, !i.CommitsItself,
        i.Error is { } e ? new(e.Code, english ? e.English : e.Vietnamese) : null, i.CreatedAt, i.FinishedAt, createdBy, i.Version);
}

/// <summary>Why an import failed, or did not go on.</summary>
internal sealed record ImportErrorView(string Code, string Text);

/// <summary>One data row of a list.</summary>
/// <param name="Line">Line that a spreadsheet shows.</param>
/// <param name="Cells">What each meaning was read from, corrections included.</param>
/// <param name="Corrected">Meanings that a person corrected.</param>
/// <param name="Match">The record found; with a score below 1 it is a proposal.</param>
/// <param name="Candidates">Records that may be meant, best first.</param>
internal sealed record ImportRowView(
    int Line, ImportSeverity Status, RowAction Action, bool Skipped, ImportProductView Product, ImportSubjectView Subject, ImportRowUnit? Unit,
    ImportDecisionView Decision, RowMatch? Match, IReadOnlyList<ImportRowCandidate> Candidates, RowChoice Choice, IReadOnlyDictionary<string, string> Cells,
    IReadOnlyList<string> Corrected, IReadOnlyList<ImportMessageView> Messages)
{
    public static ImportRowView Of(ImportRow row, IReadOnlyList<ImportColumn> columns, bool english)
    {
        var r = row.Staged;
        var cells = columns.Where(c => c.Field is not ImportField.Ignored && c.Index < r.Cells.Count).GroupBy(c => c.Field)
            .ToDictionary(g => ImportTexts.Kebab(g.Key), g => r.Cells[g.First().Index], StringComparer.Ordinal);

        foreach (var (field, text) in r.Corrections)
        {
            cells[ImportTexts.Kebab(field)] = text;
        }

        return new(
            r.Line, r.Status, r.Action, r.Skipped, new(r.ProductName, r.Stars), new(r.SubjectName, r.SubjectKind), row.Unit, new(r.DecisionNumber, r.DecisionDate), r.Match,
            row.Candidates, r.Choice, cells, [.. r.Corrections.Keys.Select(f => ImportTexts.Kebab(f))],
            [.. r.Messages.Select(m => new ImportMessageView(
                m.Code, m.Severity, english ? m.English : m.Vietnamese, m.Column is { } index ? row.Headings.GetValueOrDefault(index) : null, m.Field))]);
    }
}

/// <param name="Name">The cell's text.</param>
internal sealed record ImportProductView(string Name, int? Stars);

/// <param name="Name">The cell's text, or that of the merged cell above.</param>
internal sealed record ImportSubjectView(string Name, SubjectKind Kind);

internal sealed record ImportDecisionView(string? Number, DateOnly? Date);

/// <summary>A finding about a row.</summary>
/// <param name="Column">Heading of the column that it is about.</param>
internal sealed record ImportMessageView(string Code, ImportSeverity Severity, string Text, string? Column, ImportField? Field);

/// <summary>What a person says about a row; absent fields stay.</summary>
/// <param name="Cells">Text by meaning; null takes a correction back.</param>
/// <param name="Match">Which records it means.</param>
/// <param name="Skip">Leave it out.</param>
internal sealed record CorrectRowRequest(IReadOnlyDictionary<string, string?>? Cells, MatchChoiceRequest? Match, bool? Skip)
{
    public CorrectImportRow ToCommand(ImportId id, int line) => new(
        id, line, (Cells ?? new Dictionary<string, string?>()).ToDictionary(c => ImportTexts.FieldOf(c.Key), c => c.Value),
        Chosen(Match?.ProductId ?? default), New(Match?.ProductId ?? default), Chosen(Match?.SubjectId ?? default), New(Match?.SubjectId ?? default), Skip);

    private static Optional<Guid?> Chosen(Optional<string?> choice) => choice.Select<Guid?>(c => c is null or MatchChoiceRequest.New
        ? null
        : Guid.TryParse(c, out var id) ? id : throw new DomainException(ImportErrors.UnknownChoice()));

    private static Optional<bool> New(Optional<string?> choice) => choice.Select(c => c == MatchChoiceRequest.New);
}

/// <summary>Ids of records, <c>new</c> for a record of its own, or null for no choice.</summary>
internal sealed record MatchChoiceRequest
{
    public const string New = "new";

    public Optional<string?> ProductId { get; init; }
    public Optional<string?> SubjectId { get; init; }
}

/// <summary>The fixed words of imports in the API.</summary>
internal static class ImportTexts
{
    public static string Kebab<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static ImportMode? ModeOf(string text) => text switch
    {
        "" or "all" => ImportMode.AllOrNothing,
        "valid" => ImportMode.ValidRows,
        _ => Of<ImportMode>(text),
    };

    public static ImportSeverity? SeverityOf(string? text) => string.IsNullOrEmpty(text) ? null : Of<ImportSeverity>(text) ?? throw new BadHttpRequestException("status");

    public static ImportField FieldOf(string text) => Of<ImportField>(text) ?? throw new BadHttpRequestException("cells");

    private static TEnum? Of<TEnum>(string text)
        where TEnum : struct, Enum =>
        !char.IsAsciiDigit(text.FirstOrDefault()) && Enum.TryParse<TEnum>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : null;
}
