using Ocop.Application.Labels;
using Ocop.Infrastructure.Imports;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Labels;

/// <summary>Unlike checks here, which wait in memory for no answer to wait, these are acknowledged: they are written with the report that brings them.</summary>
internal sealed class ReportedChecks(OcopDbContext db) : IReportedChecks
{
    private const string Sql = """
        insert into stamp_scans (code, at, latitude, longitude)
        select * from unnest(@codes, @moments, @latitudes, @longitudes)
        """;

    public Task KeepAsync(IReadOnlyCollection<ReportedCheck> checks, CancellationToken ct) => checks.Count == 0 ? Task.CompletedTask : db.ExecuteAsync(
        Sql, ct, ("codes", checks.Select(c => c.Code.Value).ToArray()), ("moments", checks.Select(c => c.At.ToUniversalTime()).ToArray()),
        ("latitudes", checks.Select(c => c.Place?.Latitude).ToArray()), ("longitudes", checks.Select(c => c.Place?.Longitude).ToArray()));
}
