using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Every row of a list with what became of it.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record ExportImportReport(ImportId Id) : IQuery<ImportReport>;

/// <summary>A list and its rows, read as they are written.</summary>
public sealed record ImportReport(ImportDetail Import, IAsyncEnumerable<ImportRow> Rows);

internal sealed class ExportImportReportHandler(IOcopDb db, IImportRows rows, IReferenceFacts facts) : IRequestHandler<ExportImportReport, ImportReport>
{
    public async Task<ImportReport> Handle(ExportImportReport query, CancellationToken cancellationToken)
    {
        var import = await db.ReadImportAsync(query.Id, cancellationToken);
        UnitTree units = facts.Current.Units;
        return new(ImportDetail.Of(import), rows.ReadAsync(query.Id, null, [], null, null, cancellationToken).Select(r => ImportRows.Shown(r, import, units)));
    }
}
