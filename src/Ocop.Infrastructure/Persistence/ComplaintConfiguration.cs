using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Complaints;
using Ocop.Domain.Products;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<ComplaintPhoto>, IEntityTypeConfiguration<SpentChallenge>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.ReceiptHash).HasMaxLength(64);
        builder.Ignore(c => c.Open);
        builder.Property<string>("SearchText").HasComputedColumnSql("public.vn_fold(text || ' ' || coalesce(place, '') || ' ' || coalesce(code, ''))", stored: true).UseCollation("C");
        builder.HasIndex(c => c.ReceiptHash).IsUnique();
        builder.HasIndex(c => c.ProductId);
        builder.HasIndex(c => c.StampCode).HasFilter("stamp_code is not null");
        builder.HasIndex(c => new { c.AgencyId, c.Id });
        builder.HasIndex(c => c.Id).HasDatabaseName("ix_complaints_open").HasFilter("status in ('received', 'in-progress')");
        builder.HasOne<Product>().WithMany().HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Photos).WithOne().HasForeignKey("ComplaintId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<ComplaintPhoto> builder)
    {
        builder.ToTable("complaint_photos");
        builder.Property<ComplaintId>("ComplaintId");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Hash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(p => p.Size).HasColumnName("file_size");
        builder.HasIndex(p => p.Hash);
    }

    public void Configure(EntityTypeBuilder<SpentChallenge> builder)
    {
        builder.ToTable("spent_challenges");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.SpentAt);
    }
}
