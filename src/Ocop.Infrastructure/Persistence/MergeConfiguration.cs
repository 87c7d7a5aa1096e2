using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class MergeConfiguration : IEntityTypeConfiguration<ProductMerge>, IEntityTypeConfiguration<ProductSplit>,
    IEntityTypeConfiguration<SubjectMerge>, IEntityTypeConfiguration<SubjectSplit>
{
    public void Configure(EntityTypeBuilder<ProductMerge> builder)
    {
        builder.ToTable("product_merges");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.PrimitiveCollection(m => m.CertificationIds);
        builder.PrimitiveCollection(m => m.CodeKeys);
        builder.PrimitiveCollection(m => m.SourceIds);
        builder.PrimitiveCollection(m => m.ImageIds);
        builder.PrimitiveCollection(m => m.ImagePositions);
        builder.HasIndex(m => m.SurvivorId);
        builder.HasIndex(m => m.DuplicateId);
        builder.HasOne<Product>().WithMany().HasForeignKey(m => m.SurvivorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(m => m.DuplicateId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProductSplit> builder)
    {
        builder.ToTable("product_splits");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.ProductId);
        builder.HasOne<Product>().WithMany().HasForeignKey(s => s.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(s => s.PartId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubjectMerge> builder)
    {
        builder.ToTable("subject_merges");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.PrimitiveCollection(m => m.ProductIds);
        builder.PrimitiveCollection(m => m.AliasIds);
        builder.HasIndex(m => m.SurvivorId);
        builder.HasIndex(m => m.DuplicateId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(m => m.SurvivorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(m => m.DuplicateId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubjectSplit> builder)
    {
        builder.ToTable("subject_splits");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.SubjectId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(s => s.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(s => s.PartId).OnDelete(DeleteBehavior.Restrict);
    }
}
