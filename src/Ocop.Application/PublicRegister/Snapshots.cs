using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Domain.Common;

namespace Ocop.Application.PublicRegister;

/// <summary>What the province allows others to do with its open data.</summary>
public sealed class OpenDataOptions
{
    public const string Section = "OpenData";

    public string Licence { get; set; } = "CC BY 4.0";

    public string LicenceUrl { get; set; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>Whether a decision names the licence; until then it is a proposal, and told so wherever it is shown.</summary>
    public bool LicenceConfirmed { get; set; }

    /// <summary>So many snapshots are kept.</summary>
    public int Kept { get; set; } = 14;
}

/// <summary>The snapshots of the public register that are kept, the newest first.</summary>
[AllowAnyCaller]
public sealed record ListSnapshots : IQuery<Page<SnapshotManifest>>;

/// <summary>The newest.</summary>
[AllowAnyCaller]
public sealed record GetLatestSnapshot : IQuery<SnapshotManifest>;

/// <summary>That of a day.</summary>
[AllowAnyCaller]
public sealed record GetSnapshot(DateOnly Day) : IQuery<SnapshotManifest>;

/// <summary>A file of a snapshot.</summary>
[AllowAnyCaller]
public sealed record GetSnapshotFile(DateOnly Day, string Name) : IQuery<SnapshotFileContent>;

/// <summary>What a snapshot of the public register holds.</summary>
/// <param name="Format">Version of the format; fields may be added within one.</param>
/// <param name="Day">The day whose register it shows, in Việt Nam; names the snapshot.</param>
/// <param name="FeedPosition">From here <c>GET /api/v1/changes</c> goes on: what the files do not show yet comes after it.</param>
/// <param name="Licence">What may be done with it.</param>
/// <param name="LicenceConfirmed">False while no decision of the province names that licence.</param>
public sealed record SnapshotManifest(
    int Format, DateOnly Day, DateTimeOffset MadeAt, long FeedPosition, string Licence, string LicenceUrl, bool LicenceConfirmed, IReadOnlyList<SnapshotFile> Files);

/// <summary>A file of a snapshot.</summary>
/// <param name="Name">Such as <c>products.ndjson</c>.</param>
/// <param name="Url">Address below this server.</param>
/// <param name="Rows">Lines of NDJSON, in a compressed file too.</param>
/// <param name="Sha256">Of its bytes, as 64 hexadecimal digits; also its ETag.</param>
public sealed record SnapshotFile(string Name, string Url, string MediaType, long Bytes, int Rows, string Sha256);

/// <summary>A file's bytes; the reader disposes of them.</summary>
public sealed record SnapshotFileContent(SnapshotFile File, DateTimeOffset MadeAt, Stream Content);

public static class SnapshotErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "snapshot.not_found",
        "Không có bản dữ liệu này; các bản cũ được xoá dần.", "There is no such snapshot; old ones are removed in time.");
}

/// <summary>The snapshots that are kept.</summary>
public interface ISnapshots
{
    /// <summary>The newest first; at most so many, or that of a day.</summary>
    Task<IReadOnlyList<SnapshotManifest>> ListAsync(DateOnly? day, int most, CancellationToken ct);
}

internal sealed class ListSnapshotsHandler(ISnapshots snapshots) : IRequestHandler<ListSnapshots, Page<SnapshotManifest>>
{
    public async Task<Page<SnapshotManifest>> Handle(ListSnapshots query, CancellationToken cancellationToken) =>
        new(await snapshots.ListAsync(null, int.MaxValue, cancellationToken), null);
}

internal sealed class GetLatestSnapshotHandler(ISnapshots snapshots) : IRequestHandler<GetLatestSnapshot, SnapshotManifest>
{
    public async Task<SnapshotManifest> Handle(GetLatestSnapshot query, CancellationToken cancellationToken) =>
        (await snapshots.ListAsync(null, 1, cancellationToken)).SingleOrDefault() ?? throw new DomainException(SnapshotErrors.NotFound());
}

internal sealed class GetSnapshotHandler(ISnapshots snapshots) : IRequestHandler<GetSnapshot, SnapshotManifest>
{
    public async Task<SnapshotManifest> Handle(GetSnapshot query, CancellationToken cancellationToken) =>
        (await snapshots.ListAsync(query.Day, 1, cancellationToken)).SingleOrDefault() ?? throw new DomainException(SnapshotErrors.NotFound());
}

internal sealed class GetSnapshotFileHandler(ISnapshots snapshots, IFileStore files) : IRequestHandler<GetSnapshotFile, SnapshotFileContent>
{
    public async Task<SnapshotFileContent> Handle(GetSnapshotFile query, CancellationToken cancellationToken)
    {
        var manifest = (await snapshots.ListAsync(query.Day, 1, cancellationToken)).SingleOrDefault();
        var file = manifest?.Files.SingleOrDefault(f => f.Name == query.Name) ?? throw new DomainException(SnapshotErrors.NotFound());
        return new(file, manifest.MadeAt, files.Open(file.Sha256));
    }
}
