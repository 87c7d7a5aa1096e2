using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certifications;
using Ocop.Domain.Decisions;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Labels;

/// <summary>One stamp's code: nothing else is kept of a single stamp, and nothing of it in another table.</summary>
internal sealed class StampCodeRow
{
    public long Code { get; init; }

    /// <summary>The grant's short name.</summary>
    public int GrantKey { get; init; }

    /// <summary>The running number within the grant, from 0.</summary>
    public int Position { get; init; }
}

/// <summary>A check of a stamp.</summary>
internal sealed class StampScanRow
{
    public long Code { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Tenths of a degree.</summary>
    public short? Latitude { get; init; }
    public short? Longitude { get; init; }

    /// <summary>Of the day: a keyed hash whose key is deleted the next day.</summary>
    public Guid? Device { get; init; }
}

/// <summary>The key of a day's devices.</summary>
internal sealed class ScanSalt
{
    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; init; }
    public required byte[] Salt { get; init; }
}

internal sealed class StampConfiguration : IEntityTypeConfiguration<StampGrant>, IEntityTypeConfiguration<StampRange>, IEntityTypeConfiguration<StampMovement>, IEntityTypeConfiguration<StampAlert>,
    IEntityTypeConfiguration<StampAlertReason>, IEntityTypeConfiguration<StampCodeRow>, IEntityTypeConfiguration<StampScanRow>, IEntityTypeConfiguration<ScanSalt>
{
    private const string GrantId = "GrantId";
    private const string AlertId = "AlertId";
    private const string From = "from_number";
    private const string To = "to_number";

    public void Configure(EntityTypeBuilder<StampGrant> builder)
    {
        builder.ToTable("stamp_grants");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Series).HasMaxLength(StampGrant.MaxSeriesLength);
        builder.Property(g => g.From).HasColumnName(From);
        builder.Property(g => g.To).HasColumnName(To);
        builder.Ignore(g => g.Quantity);
        builder.Ignore(g => g.Balance);
        builder.Property<string>("SearchText").HasComputedColumnSql("public.vn_fold(series || ' ' || decision_number)", stored: true).UseCollation("C");
        builder.HasIndex(g => g.Key).IsUnique();
        builder.HasIndex(g => new { g.ProductId, g.DecisionNumber });
        builder.HasIndex(g => g.SubjectId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(g => g.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(g => g.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Certification>().WithMany().HasForeignKey(g => g.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(g => g.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(g => g.Ranges).WithOne().HasForeignKey(GrantId).IsRequired();
        builder.HasMany(g => g.Movements).WithOne().HasForeignKey(GrantId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<StampRange> builder)
    {
        builder.ToTable("stamp_ranges");
        builder.Property<StampGrantId>(GrantId);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.From).HasColumnName(From);
        builder.Property(r => r.To).HasColumnName(To);
        builder.Property(r => r.Lot).HasMaxLength(LotCode.MaxLength);
        builder.Ignore(r => r.Count);
        builder.HasIndex(GrantId, nameof(StampRange.From));
    }

    public void Configure(EntityTypeBuilder<StampMovement> builder)
    {
        builder.ToTable("stamp_movements");
        builder.Property<StampGrantId>(GrantId);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.From).HasColumnName(From);
        builder.Property(m => m.To).HasColumnName(To);
        builder.Property(m => m.Lot).HasMaxLength(LotCode.MaxLength);
        builder.Property(m => m.By).HasColumnName("moved_by");
        builder.Property(m => m.At).HasColumnName("moved_at");
        builder.HasIndex(GrantId, nameof(StampMovement.Id));
    }

    public void Configure(EntityTypeBuilder<StampAlert> builder)
    {
        builder.ToTable("stamp_alerts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.Code).IsUnique().HasFilter("status <> 'dismissed'").HasDatabaseName("ix_stamp_alerts_code_standing");
        builder.HasIndex(a => new { a.GrantId, a.Id });
        builder.HasOne<StampGrant>().WithMany().HasForeignKey(a => a.GrantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Reasons).WithOne().HasForeignKey(AlertId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<StampAlertReason> builder)
    {
        builder.ToTable("stamp_alert_reasons");
        builder.Property<StampAlertId>(AlertId);
        builder.Property(r => r.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<StampCodeRow> builder)
    {
        builder.ToTable("stamp_codes");
        builder.HasKey(c => c.Code);
        builder.Property(c => c.Code).ValueGeneratedNever();

        // the codes of a grant lie side by side in the table: a summary of its pages finds them, and takes no room
        builder.HasIndex(c => c.GrantKey).HasMethod("brin").HasStorageParameter("autosummarize", true);
    }

    public void Configure(EntityTypeBuilder<StampScanRow> builder)
    {
        builder.ToTable("stamp_scans");
        builder.HasNoKey();
        builder.HasIndex(s => new { s.Code, s.At });
        builder.HasIndex(s => s.At).HasMethod("brin");
    }

    public void Configure(EntityTypeBuilder<ScanSalt> builder)
    {
        builder.ToTable("scan_salts");
        builder.HasKey(s => s.Day);
    }
}

/// <summary>What the migration tool cannot say about ranges of stamps.</summary>
internal static class StampSql
{
    /// <summary>No number of a roll is granted twice, and no stamp is in two states. A range is split in one transaction, whichever part is written first.</summary>
    public const string NoOverlaps = """
        alter table stamp_grants add constraint ex_stamp_grants_series_range
          exclude using gist (series with =, int8range(from_number, to_number, '[]') with &&);
        alter table stamp_ranges add constraint ex_stamp_ranges_grant_range
          exclude using gist (grant_id with =, int8range(from_number, to_number, '[]') with &&) deferrable initially deferred;
        """;
}
