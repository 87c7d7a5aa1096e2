using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

[Requires(Permissions.ImportsRun)]
public sealed record GetImport(ImportId Id) : IQuery<ImportDetail>;

/// <summary>An import with all that is known about its file.</summary>
/// <param name="Error">Why it failed, or why the last commit did not come about.</param>
public sealed record ImportDetail(
    Guid Id, string FileName, long FileSize, ImportStatus Status, ImportCounts Counts, int Progress, ImportMode Mode, bool CommitsItself, ImportLayout? Layout,
    ImportProblem? Error, Guid? CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, uint Version)
{
    internal static ImportDetail Of(Import i) => new(
        i.Id.Value, i.FileName, i.FileSize, i.Status, i.Counts, i.Progress, i.Mode, i.CommitsItself, i.Layout,
        i.ErrorCode is { } code ? new(code, i.ErrorVietnamese!, i.ErrorEnglish!) : null, i.CreatedBy, i.CreatedAt, i.FinishedAt, i.Version);
}

/// <summary>What went wrong with a whole import.</summary>
public sealed record ImportProblem(string Code, string Vietnamese, string English);

internal sealed class GetImportHandler(IOcopDb db) : IRequestHandler<GetImport, ImportDetail>
{
    public async Task<ImportDetail> Handle(GetImport query, CancellationToken cancellationToken) =>
        ImportDetail.Of(await db.ReadImportAsync(query.Id, cancellationToken));
}
