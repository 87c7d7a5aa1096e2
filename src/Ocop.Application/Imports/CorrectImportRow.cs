using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>A person corrects a row under review: its cells, what it matches, or whether it counts.</summary>
/// <param name="Cells">By meaning; null takes a correction back.</param>
/// <param name="Product">A product's id, or <c>null</c> to choose nothing.</param>
/// <param name="NewProduct">It is a new product.</param>
/// <param name="Skip">Leave the row out.</param>
[Requires(Permissions.ImportsRun)]
public sealed record CorrectImportRow(
    ImportId Id, int Line, IReadOnlyDictionary<ImportField, string?> Cells, Optional<Guid?> Product, Optional<bool> NewProduct, Optional<Guid?> Subject,
    Optional<bool> NewSubject, bool? Skip) : ICommand<ImportRow>;

internal sealed class CorrectImportRowValidator : AbstractValidator<CorrectImportRow>
{
    public const int MaxCell = 32_767;

    public CorrectImportRowValidator()
    {
        RuleForEach(c => c.Cells).Must(c => Enum.IsDefined(c.Key) && c.Key is not (ImportField.Ignored or ImportField.Ordinal)).OverridePropertyName("cells");
        RuleForEach(c => c.Cells).Must(c => c.Value is null || c.Value.Length <= MaxCell).OverridePropertyName("cells");
    }
}

internal sealed class CorrectImportRowHandler(
    IOcopDb db, IImportStaging staging, IRegisterLookup register, Planning planning, IReferenceFacts facts) : IRequestHandler<CorrectImportRow, ImportRow>
{
    public async Task<ImportRow> Handle(CorrectImportRow command, CancellationToken cancellationToken)
    {
        var import = await db.LockedImportAsync(command.Id, cancellationToken);
        import.RequireReview();
        var layout = import.Layout!;
        var row = await staging.FindAsync(import.Id, command.Line, cancellationToken) ?? throw new DomainException(ImportErrors.RowNotFound(command.Line));
        var corrections = new Dictionary<ImportField, string?>(command.Cells);
        var choice = await ChooseAsync(command, row.Choice, corrections, cancellationToken);
        var changed = (await FilledBelowAsync(import.Id, layout, row, command.Cells, cancellationToken)).ToDictionary(r => r.Source.Line);
        changed[command.Line] = Corrected(row, corrections) with { Choice = choice, Skipped = command.Skip ?? row.Skipped };

        var interpreter = planning.Interpreter(layout);
        var read = new[] { changed[command.Line], row }.Concat(changed.Values).Select(r => interpreter.Interpret(r.Source)).ToList();
        var (related, before) = await staging.ReadRelatedAsync(import.Id, Relation(changed.Keys, read), cancellationToken);
        var same = ChoosesSubject(command) ? read[0].SubjectKey : "";
        var listed = related.Select(r => changed.GetValueOrDefault(r.Source.Line) ?? Following(r, interpreter, same, choice)).ToList();
        var planned = await planning.Planner(import, layout).PlanAsync(listed, cancellationToken);
        await staging.ReplaceAsync(import.Id, planned, cancellationToken);

        var after = planned.Aggregate(default(ImportCounts), (sum, p) => sum + p.Counts);
        import.CorrectRow(command.Line, [.. command.Cells.Keys], command.Product.IsSet || command.Subject.IsSet, command.Skip, after - before);

        return ImportRows.Shown(StagedRow.Of(planned.Single(p => p.Line == command.Line)), import, facts.Current.Units);
    }

    /// <summary>A record of the register is chosen by its id; one that the list itself brings, by being given its name.</summary>
    private async Task<RowChoice> ChooseAsync(CorrectImportRow command, RowChoice before, Dictionary<ImportField, string?> corrections, CancellationToken ct)
    {
        var (product, subject) = (command.Product.Or(before.ProductId), command.Subject.Or(before.SubjectId));
        var planned = await staging.NamesOfPlannedAsync(command.Id, command.Subject.Or(null), command.Product.Or(null), ct);

        if (command.Product is { IsSet: true, Value: { } p } && (await register.ProductsAsync([], [], [p], ct)).Count == 0)
        {
            corrections[ImportField.ProductName] = planned.Product ?? throw new DomainException(ImportErrors.UnknownChoice());
            product = null;
        }

        if (command.Subject is { IsSet: true, Value: { } s } && (await register.SubjectsAsync([], [], [s], ct)).Count == 0)
        {
            corrections[ImportField.SubjectName] = planned.Subject ?? throw new DomainException(ImportErrors.UnknownChoice());
            subject = null;
        }

        return new(
            product, command.NewProduct.Or(before.NewProduct && !command.Product.IsSet), subject, command.NewSubject.Or(before.NewSubject && !command.Subject.IsSet));
    }

    /// <summary>A cell that others below were filled from speaks for them too, as it did in the file.</summary>
    private async Task<IReadOnlyList<ListedRow>> FilledBelowAsync(
        ImportId id, ImportLayout layout, ListedRow row, IReadOnlyDictionary<ImportField, string?> cells, CancellationToken ct)
    {
        Dictionary<int, ListedRow> below = [];

        foreach (var (field, text) in cells)
        {
            foreach (var column in layout.Columns.Where(c => c.Field == field))
            {
                foreach (var filled in await staging.ReadFilledBelowAsync(id, row.Source.Line, column.Index, ct))
                {
                    var known = below.GetValueOrDefault(filled.Source.Line, filled);
                    below[filled.Source.Line] = Corrected(known, new Dictionary<ImportField, string?> { [field] = text });
                }
            }
        }

        return [.. below.Values];
    }

    private static ListedRow Corrected(ListedRow row, IReadOnlyDictionary<ImportField, string?> cells)
    {
        var corrections = new Dictionary<ImportField, string>(row.Source.Corrections);

        foreach (var (field, text) in cells)
        {
            if (text is null)
            {
                corrections.Remove(field);
            }
            else
            {
                corrections[field] = text;
            }
        }

        return row with { Source = row.Source with { Corrections = corrections } };
    }

    private static RelatedRows Relation(IEnumerable<int> lines, IReadOnlyList<InterpretedRow> read) => new(
        [.. lines], [.. read.Select(r => r.SubjectKey).Where(k => k.Length > 0).Distinct()],
        [.. read.Where(r => r.SubjectKey.Length == 0).SelectMany(r => r.ProductNames.Take(1)).Select(ProductNames.Key).Distinct()]);

    private static bool ChoosesSubject(CorrectImportRow command) => command.Subject.IsSet || command.NewSubject.IsSet;

    // Who says whose subject a name is, says it for every row that bears the name.
    private static ListedRow Following(ListedRow row, RowInterpreter interpreter, string subjectKey, RowChoice choice) =>
        subjectKey.Length > 0 && row.Choice is { SubjectId: null, NewSubject: false, ProductId: null } && interpreter.Interpret(row.Source).SubjectKey == subjectKey
            ? row with { Choice = row.Choice with { SubjectId = choice.SubjectId, NewSubject = choice.NewSubject } }
            : row;
}
