using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certifications;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.Products;

namespace Ocop.Infrastructure.Persistence;

internal sealed class LocalityReviewConfiguration : IEntityTypeConfiguration<LocalityReview>, IEntityTypeConfiguration<ReviewCandidate>, IEntityTypeConfiguration<ReviewItem>,
    IEntityTypeConfiguration<ReviewFinding>
{
    private const string ReviewKey = "ReviewId";
    private const int Precision = 5;
    private const int Scale = 2;

    public void Configure(EntityTypeBuilder<LocalityReview> builder)
    {
        builder.ToTable("locality_reviews");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.From).HasColumnName("from_on");
        builder.Property(r => r.To).HasColumnName("to_on");
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => r.AgencyId);
        builder.HasIndex(r => r.UnitId);
        builder.HasIndex(r => new { r.PublishedAt, r.Id }).HasFilter("published_at is not null");
        builder.Ignore(r => r.IsConcluded);
        builder.HasMany(r => r.Candidates).WithOne().HasForeignKey(ReviewKey).IsRequired();
        builder.HasMany(r => r.Items).WithOne().HasForeignKey(ReviewKey).IsRequired();
        builder.HasMany(r => r.Findings).WithOne().HasForeignKey(ReviewKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<ReviewCandidate> builder)
    {
        builder.ToTable("locality_review_candidates");
        builder.Property<LocalityReviewId>(ReviewKey);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.CertificationId);
        builder.HasIndex(c => c.ProductId);
        builder.HasOne<Certification>().WithMany().HasForeignKey(c => c.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewItem> builder)
    {
        builder.ToTable("locality_review_items");
        builder.Property<LocalityReviewId>(ReviewKey);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.OriginalScore).HasPrecision(Precision, Scale);
        builder.Property(i => i.Score).HasPrecision(Precision, Scale);
        builder.Ignore(i => i.ScoreDifference);
        builder.HasIndex(i => i.CertificationId);
        builder.HasIndex(i => i.ProductId);
        builder.HasOne<Certification>().WithMany().HasForeignKey(i => i.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(i => i.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewFinding> builder)
    {
        builder.ToTable("locality_review_findings");
        builder.Property<LocalityReviewId>(ReviewKey);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasIndex(f => f.DueOn).HasFilter("status = 'open'");
        builder.HasOne<ReviewItem>().WithMany().HasForeignKey(f => f.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
