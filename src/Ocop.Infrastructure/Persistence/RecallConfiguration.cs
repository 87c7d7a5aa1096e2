using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class RecallConfiguration : IEntityTypeConfiguration<Recall>, IEntityTypeConfiguration<RecallLot>, IEntityTypeConfiguration<RecallNotice>, IEntityTypeConfiguration<RecallProgress>,
    IEntityTypeConfiguration<RecallTreatment>
{
    private const string RecallKey = "RecallId";
    private const int Precision = 12;
    private const int Scale = 3;

    public void Configure(EntityTypeBuilder<Recall> builder)
    {
        builder.ToTable("recalls");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property<string>("SearchText").HasComputedColumnSql("public.vn_fold(code || ' ' || lot_codes || ' ' || basis)", stored: true).UseCollation("C");
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => r.SubjectId);
        builder.HasIndex(r => r.NoticeDueAt).HasFilter("notified_at is null and closed_at is null");
        builder.HasIndex(r => new { r.PublishedAt, r.Id }).HasFilter("published_at is not null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(r => r.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Lots).WithOne().HasForeignKey(RecallKey).IsRequired();
        builder.HasMany(r => r.Notices).WithOne().HasForeignKey(RecallKey).IsRequired();
        builder.HasMany(r => r.Progress).WithOne().HasForeignKey(RecallKey).IsRequired();
        builder.HasMany(r => r.Treatments).WithOne().HasForeignKey(RecallKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<RecallLot> builder)
    {
        builder.ToTable("recall_lots");
        builder.Property<RecallId>(RecallKey);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Code).HasMaxLength(LotCode.MaxLength);
        builder.Property(l => l.Made).HasPrecision(Precision, Scale);
        builder.Property(l => l.Sold).HasPrecision(Precision, Scale);
        builder.Property(l => l.Left).HasColumnName("left_over").HasPrecision(Precision, Scale);
        builder.Property(l => l.Recovered).HasPrecision(Precision, Scale);
        builder.Property(l => l.Destroyed).HasPrecision(Precision, Scale);
        builder.Ignore(l => l.Unaccounted);
        builder.HasIndex(RecallKey, nameof(RecallLot.ProductId), nameof(RecallLot.Code)).IsUnique();
        builder.HasIndex(l => l.ProductId);
        builder.HasOne<Product>().WithMany().HasForeignKey(l => l.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecallNotice> builder)
    {
        builder.ToTable("recall_notices");
        builder.Property<RecallId>(RecallKey);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.At).HasColumnName("notified_at");
        builder.Property(n => n.By).HasColumnName("recorded_by");
    }

    public void Configure(EntityTypeBuilder<RecallProgress> builder)
    {
        builder.ToTable("recall_progress");
        builder.Property<RecallId>(RecallKey);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Sold).HasPrecision(Precision, Scale);
        builder.Property(p => p.Left).HasColumnName("left_over").HasPrecision(Precision, Scale);
        builder.Property(p => p.Recovered).HasPrecision(Precision, Scale);
        builder.Property(p => p.Destroyed).HasPrecision(Precision, Scale);
        builder.Property(p => p.At).HasColumnName("reported_at");
        builder.Property(p => p.By).HasColumnName("reported_by");
        builder.HasOne<RecallLot>().WithMany().HasForeignKey(p => p.LotId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RecallTreatment> builder)
    {
        builder.ToTable("recall_treatments");
        builder.Property<RecallId>(RecallKey);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.On).HasColumnName("treated_on");
        builder.Property(t => t.By).HasColumnName("recorded_by");
    }
}
