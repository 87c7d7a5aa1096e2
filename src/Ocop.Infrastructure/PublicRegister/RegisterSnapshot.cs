using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Application.PublicRegister;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>The public register as it stood in the night of a day.</summary>
internal sealed class RegisterSnapshot
{
    public DateOnly Day { get; init; }
    public int Format { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public long FeedPosition { get; init; }
    public required string Licence { get; init; }
    public required string LicenceUrl { get; init; }
    public bool LicenceConfirmed { get; init; }

    // a list that can grow, which the shortest way to write it would not make
    public IReadOnlyList<RegisterSnapshotFile> Files { get; init; } = new List<RegisterSnapshotFile>();
}

/// <summary>One of its files; the bytes lie in the file store under their hash.</summary>
internal sealed class RegisterSnapshotFile
{
    public DateOnly Day { get; init; }
    public required string Name { get; init; }
    public required string Hash { get; init; }
    public required string MediaType { get; init; }
    public long Bytes { get; init; }
    public int Rows { get; init; }
}

internal sealed class RegisterSnapshotConfiguration : IEntityTypeConfiguration<RegisterSnapshot>, IEntityTypeConfiguration<RegisterSnapshotFile>
{
    public void Configure(EntityTypeBuilder<RegisterSnapshot> builder)
    {
        builder.ToTable("register_snapshots");
        builder.HasKey(s => s.Day);
        builder.Property(s => s.Day).ValueGeneratedNever();
        builder.HasMany(s => s.Files).WithOne().HasForeignKey(f => f.Day).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RegisterSnapshotFile> builder)
    {
        builder.ToTable("register_snapshot_files");
        builder.HasKey(f => new { f.Day, f.Name });
        builder.Property(f => f.Name).HasMaxLength(60);
        builder.Property(f => f.Hash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(f => f.Bytes).HasColumnName("file_size");
        builder.HasIndex(f => f.Hash);
    }
}

internal sealed class Snapshots(OcopDbContext db) : ISnapshots
{
    public async Task<IReadOnlyList<SnapshotManifest>> ListAsync(DateOnly? day, int most, CancellationToken ct)
    {
        var found = await db.Set<RegisterSnapshot>().AsNoTracking().Include(s => s.Files).Where(s => day == null || s.Day == day).OrderByDescending(s => s.Day).Take(most).ToListAsync(ct);
        return [.. found.Select(s => new SnapshotManifest(
            s.Format, s.Day, s.MadeAt, s.FeedPosition, s.Licence, s.LicenceUrl, s.LicenceConfirmed,
            [.. s.Files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => new SnapshotFile(f.Name, $"/api/v1/public/snapshots/{s.Day:yyyy-MM-dd}/{f.Name}", f.MediaType, f.Bytes, f.Rows, f.Hash))]))];
    }
}
