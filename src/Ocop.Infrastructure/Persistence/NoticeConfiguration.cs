using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certifications;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Notices;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ExpiryReviewConfiguration : IEntityTypeConfiguration<ExpiryReview>
{
    public void Configure(EntityTypeBuilder<ExpiryReview> builder)
    {
        builder.ToTable("expiry_reviews");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.On).HasColumnName("state_on");
        builder.HasIndex(r => r.CertificationId).IsUnique();
        builder.HasOne<Certification>().WithMany().HasForeignKey(r => r.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeBatch>, IEntityTypeConfiguration<NoticeTemplate>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.On).HasColumnName("dated_on");
        builder.Property(n => n.PaperHash).HasMaxLength(64);

        // one of each kind about a recognition, whoever sends at once
        builder.HasIndex(n => new { n.CertificationId, n.Kind }).IsUnique();
        builder.HasIndex(n => n.BatchId);
        builder.HasIndex(n => n.SubjectId);
        builder.HasIndex(n => n.PaperHash);
        builder.HasOne<NoticeBatch>().WithMany().HasForeignKey(n => n.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Certification>().WithMany().HasForeignKey(n => n.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(n => n.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(n => n.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeBatch> builder)
    {
        builder.ToTable("notice_batches");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.On).HasColumnName("dated_on");
        builder.Property(b => b.PdfHash).HasMaxLength(64);
        builder.Property(b => b.DocxHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<NoticeTemplate> builder)
    {
        builder.ToTable("notice_templates");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.Wording);
        builder.HasIndex(t => t.Kind).IsUnique();
    }
}
