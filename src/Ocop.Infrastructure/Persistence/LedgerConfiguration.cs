using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Ledger;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Retention;

namespace Ocop.Infrastructure.Persistence;

internal sealed class LedgerConfiguration : IEntityTypeConfiguration<LedgerEvent>, IEntityTypeConfiguration<LedgerPersonalValues>, IEntityTypeConfiguration<IdempotencyKey>,
    IEntityTypeConfiguration<PersonalRead>, IEntityTypeConfiguration<RetentionRun>, IEntityTypeConfiguration<LedgerPosition>, IEntityTypeConfiguration<LedgerUnsequenced>,
    IEntityTypeConfiguration<LedgerRoot>
{
    public void Configure(EntityTypeBuilder<LedgerEvent> builder)
    {
        builder.ToTable("ledger_events");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Payload).HasColumnType("jsonb");
        builder.HasIndex(e => new { e.AggregateId, e.Id });
        builder.HasIndex(e => new { e.ActorId, e.Id });
    }

    public void Configure(EntityTypeBuilder<LedgerPersonalValues> builder)
    {
        builder.ToTable("ledger_personal_values");
        builder.HasKey(v => v.EventId);
        builder.Property(v => v.EventId).ValueGeneratedNever();
        builder.Property(v => v.Values).HasColumnType("jsonb");
    }

    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.HasKey(k => new { k.CallerId, k.Key });
        builder.Property(k => k.Result).HasColumnType("jsonb");
        builder.HasIndex(k => k.CreatedAt);
    }

    public void Configure(EntityTypeBuilder<PersonalRead> builder)
    {
        builder.ToTable("personal_reads");
        builder.HasKey(r => new { r.ReaderId, r.RecordId, r.Day });
    }

    public void Configure(EntityTypeBuilder<RetentionRun> builder)
    {
        builder.ToTable("retention_runs");
        builder.HasKey(r => new { r.Day, r.Kind });
        builder.Property(r => r.Kind).HasMaxLength(50);
    }

    public void Configure(EntityTypeBuilder<LedgerPosition> builder)
    {
        builder.ToTable("ledger_positions");
        builder.HasKey(p => p.Position);
        builder.Property(p => p.Position).ValueGeneratedNever();
        builder.HasIndex(p => p.EventId).IsUnique();
        builder.HasIndex(p => p.FeedPosition).IsUnique().HasFilter("feed_position is not null");
    }

    public void Configure(EntityTypeBuilder<LedgerUnsequenced> builder)
    {
        builder.ToTable("ledger_unsequenced");
        builder.HasKey(u => u.EventId);
        builder.Property(u => u.EventId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<LedgerRoot> builder)
    {
        builder.ToTable("ledger_roots");
        builder.HasKey(r => r.Day);
        builder.HasIndex(r => r.LastPosition);
    }
}
