using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Portals;

namespace Ocop.Infrastructure.Portals;

internal sealed class PortalConfiguration : IEntityTypeConfiguration<PortalDelivery>, IEntityTypeConfiguration<PortalReconciliation>, IEntityTypeConfiguration<PortalDifference>
{
    private const int LongestCode = 40;

    public void Configure(EntityTypeBuilder<PortalDelivery> builder)
    {
        builder.ToTable("portal_deliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Portal).HasMaxLength(LongestCode);
        builder.Property(d => d.Kind).HasMaxLength(LongestCode);
        builder.HasIndex(d => new { d.Portal, d.Kind, d.RecordId }).IsUnique();
        builder.HasIndex(d => new { d.Portal, d.ChangedAt, d.Id });
        builder.HasIndex(d => new { d.Portal, d.State, d.ChangedAt, d.Id });
        builder.HasIndex(d => new { d.Portal, d.NextAttemptAt, d.Id }).HasDatabaseName("ix_portal_deliveries_due").HasFilter("next_attempt_at is not null");
    }

    public void Configure(EntityTypeBuilder<PortalReconciliation> builder)
    {
        builder.ToTable("portal_reconciliations");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Portal).HasMaxLength(LongestCode);
        builder.HasIndex(r => new { r.Portal, r.Id });
        builder.HasIndex(r => r.Portal, "ix_portal_reconciliations_open").IsUnique().HasFilter("status in ('waiting', 'running')");
    }

    public void Configure(EntityTypeBuilder<PortalDifference> builder)
    {
        builder.ToTable("portal_differences");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Fields).HasColumnType("jsonb");
        builder.HasIndex(d => new { d.ReconciliationId, d.RecordId });
        builder.HasIndex(d => new { d.ReconciliationId, d.Kind, d.RecordId });
        builder.HasOne<PortalReconciliation>().WithMany().HasForeignKey(d => d.ReconciliationId).OnDelete(DeleteBehavior.Cascade);
    }
}
