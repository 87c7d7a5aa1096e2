using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Whoever may import sees every list of the province: two officers must not enter the same one unawares.</summary>
internal static class ImportAccess
{
    /// <exception cref="DomainException"><c>import.not_found</c></exception>
    public static async Task<Import> LockedImportAsync(this IOcopDb db, ImportId id, CancellationToken ct)
    {
        await db.LockAsync<Import>(id.Value, ct);
        return await db.Imports.SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new DomainException(ImportErrors.NotFound());
    }

    /// <exception cref="DomainException"><c>import.not_found</c></exception>
    public static async Task<Import> ReadImportAsync(this IOcopDb db, ImportId id, CancellationToken ct) =>
        await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new DomainException(ImportErrors.NotFound());
}
