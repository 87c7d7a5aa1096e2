using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Products;
using Ocop.Domain.Traces;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Persistence;

internal sealed class TraceConfiguration : IEntityTypeConfiguration<TraceRecord>, IEntityTypeConfiguration<PartnerScan>
{
    public void Configure(EntityTypeBuilder<TraceRecord> builder)
    {
        builder.ToTable("trace_records");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Gtin).HasMaxLength(14).UseCollation("C");
        builder.Property(r => r.Lot).HasMaxLength(TraceRecord.MaxLotLength).UseCollation("C");
        builder.Property(r => r.Fingerprint).HasMaxLength(64);
        builder.Property(r => r.Content).HasColumnType("jsonb").HasConversion(
            c => JsonSerializer.Serialize(c, LedgerJson.Options), t => JsonSerializer.Deserialize<TraceContent>(t, LedgerJson.Options)!,
            // replaced as a whole, never changed in place
            new ValueComparer<TraceContent>((a, b) => ReferenceEquals(a, b), c => c.Stages.Count));
        builder.HasIndex(r => new { r.Gtin, r.Lot }).IsUnique();
        builder.HasIndex(r => new { r.ProductId, r.RecordedAt });
        builder.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PartnerScan> builder)
    {
        builder.ToTable("partner_scans");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.CodeKey).UseCollation("C");
        builder.Property(s => s.Fingerprint).HasMaxLength(64);
        builder.HasIndex(s => s.Fingerprint).IsUnique();
        builder.HasIndex(s => new { s.CodeKey, s.ScannedAt });
        builder.HasIndex(s => new { s.ProductId, s.ScannedAt }).HasFilter("product_id is not null");
        builder.HasOne<Product>().WithMany().HasForeignKey(s => s.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}
