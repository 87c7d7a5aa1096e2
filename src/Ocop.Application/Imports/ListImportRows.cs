using System.Globalization;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>The data rows of a list as they came out.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record ListImportRows(ImportId Id, ImportSeverity? Status, string? Q, int Limit, string? Cursor) : IQuery<Page<ImportRow>>;

/// <summary>A row with its place named.</summary>
public sealed record ImportRow(StagedRow Staged, ImportRowUnit? Unit, IReadOnlyList<ImportRowCandidate> Candidates, IReadOnlyDictionary<int, string> Headings);

/// <summary>The unit that a row names.</summary>
/// <param name="Code">Official code at its time.</param>
/// <param name="DistrictName">The district above, or itself; none after June 2025.</param>
public sealed record ImportRowUnit(Guid Id, string Code, string Name, string? DistrictName);

/// <summary>A record that may be meant.</summary>
/// <param name="UnitName">Where it is.</param>
/// <param name="Planned">It comes from this list and is not in the register yet.</param>
public sealed record ImportRowCandidate(Guid? ProductId, Guid? SubjectId, string Name, string? UnitName, double Score, bool Planned);

internal sealed class ListImportRowsValidator : AbstractValidator<ListImportRows>
{
    public ListImportRowsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListImportRowsHandler(IOcopDb db, IImportRows rows, IReferenceFacts facts) : IRequestHandler<ListImportRows, Page<ImportRow>>
{
    public async Task<Page<ImportRow>> Handle(ListImportRows query, CancellationToken cancellationToken)
    {
        var import = await db.ReadImportAsync(query.Id, cancellationToken);
        var found = await rows.ReadAsync(query.Id, query.Status, SearchWords.Of(query.Q), After(query.Cursor), query.Limit + 1, cancellationToken).ToListAsync(cancellationToken);
        var page = found.Take(query.Limit).Select(r => ImportRows.Shown(r, import, facts.Current.Units)).ToList();
        return new(page, found.Count > query.Limit ? page[^1].Staged.Line.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static int? After(string? cursor) => string.IsNullOrEmpty(cursor)
        ? null
        : int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : throw new DomainException(CommonErrors.InvalidCursor());
}

internal static class ImportRows
{
    public static ImportRow Shown(StagedRow row, Import import, UnitTree units) => new(
        row, UnitOf(row.UnitId, row.DecisionDate, units),
        [.. row.Candidates.Select(c => new ImportRowCandidate(c.ProductId, c.SubjectId, c.Name, UnitOf(c.UnitId, null, units)?.Name, c.Score, c.Planned))],
        (import.Layout?.Columns ?? []).ToDictionary(c => c.Index, c => c.Heading));

    // Named as on the row's day: code 29869 was Phường 2 before it became Phường 1.
    private static ImportRowUnit? UnitOf(Guid? id, DateOnly? on, UnitTree units) => id is { } known && units.Find(new UnitId(known)) is { } unit
        ? new(known, unit.Code, NameOf(unit, on), units.DistrictOf(unit.Id) is { } district ? NameOf(district, on) : null)
        : null;

    private static string NameOf(AdministrativeUnit unit, DateOnly? on) => on is { } day ? unit.NameOn(day) : unit.Name;
}
