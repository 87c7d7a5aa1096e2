using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ArtworkConfiguration : IEntityTypeConfiguration<Artwork>, IEntityTypeConfiguration<ArtworkFile>
{
    public void Configure(EntityTypeBuilder<Artwork> builder)
    {
        builder.ToTable("artworks");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property<string>("SearchText")
            .HasComputedColumnSql("public.vn_fold(title || ' ' || coalesce(certificate_number, '') || ' ' || coalesce(decision_number, ''))", stored: true).UseCollation("C");
        builder.HasIndex(a => a.ProductId);
        builder.HasOne<Product>().WithMany().HasForeignKey(a => a.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Files).WithOne().HasForeignKey("ArtworkId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<ArtworkFile> builder)
    {
        builder.ToTable("artwork_files");
        builder.Property<ArtworkId>("ArtworkId");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Hash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(f => f.Size).HasColumnName("file_size");
        builder.HasIndex(f => f.Hash);
    }
}
