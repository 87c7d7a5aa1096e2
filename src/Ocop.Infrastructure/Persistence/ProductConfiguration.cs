using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>, IEntityTypeConfiguration<ProductCode>,
    IEntityTypeConfiguration<ProductSource>, IEntityTypeConfiguration<ProductImage>, IEntityTypeConfiguration<ProductTransfer>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Code);
        builder.HasIndex(p => p.SubjectId);
        builder.HasIndex(p => p.MergedIntoId).HasFilter("merged_into_id is not null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(p => p.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Codes).WithOne().HasForeignKey("ProductId").IsRequired();
        builder.HasMany(p => p.Sources).WithOne().HasForeignKey("ProductId").IsRequired();
        builder.HasMany(p => p.Images).WithOne().HasForeignKey("ProductId").IsRequired();
        builder.HasMany(p => p.Transfers).WithOne().HasForeignKey("ProductId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<ProductCode> builder)
    {
        builder.ToTable("product_codes");
        builder.HasKey(c => c.Key);
        builder.Property<Domain.Products.ProductId>("ProductId");
        builder.Property(c => c.Key).UseCollation("C");

        // Two indexes on one column are one unless both are named.
        builder.HasIndex(["ProductId"], "ix_product_codes_product_id").IncludeProperties(nameof(ProductCode.Kind), nameof(ProductCode.Value));
        builder.HasIndex(["ProductId"], "ux_product_codes_one_code").HasDatabaseName("ux_product_codes_one_code").IsUnique().HasFilter("kind = 'code'");
    }

    public void Configure(EntityTypeBuilder<ProductSource> builder)
    {
        builder.ToTable("product_sources");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ProductImage> builder)
    {
        builder.ToTable("product_images");
        builder.Property(i => i.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ProductTransfer> builder)
    {
        builder.ToTable("product_transfers");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.From).HasColumnName("from_subject_id");
        builder.Property(t => t.To).HasColumnName("to_subject_id");
        builder.Property(t => t.On).HasColumnName("transferred_on");
    }
}
