using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certifications;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;

namespace Ocop.Infrastructure.Persistence;

internal sealed class CertificationConfiguration : IEntityTypeConfiguration<Certification>, IEntityTypeConfiguration<CertificationSuspension>,
    IEntityTypeConfiguration<CertificationStep>
{
    public void Configure(EntityTypeBuilder<Certification> builder)
    {
        builder.ToTable("certifications", t => t.HasCheckConstraint("ck_certifications_stars", "stars between 3 and 5"));
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Score).HasPrecision(5, 2);
        builder.Ignore(c => c.Dates);
        builder.Ignore(c => c.Confirmed);
        builder.Property(c => c.UndoneRevocations).HasColumnType("datemultirange").HasConversion<DayRanges.Converter, DayRanges.Comparer>().HasDefaultValueSql("'{}'");

        // Two confirmed recognitions of one product never begin on one day: the second writer loses here, whatever it had read.
        builder.HasIndex(c => new { c.ProductId, c.ValidFrom }).IsUnique();
        builder.HasIndex(c => c.DecisionNumber);
        builder.HasIndex(c => c.CertificateNumber).HasFilter("certificate_number is not null");
        builder.HasOne<Product>().WithMany().HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Steps).WithOne().HasForeignKey("CertificationId").IsRequired();
        builder.HasMany(c => c.Suspensions).WithOne().HasForeignKey("CertificationId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<CertificationSuspension> builder)
    {
        builder.ToTable("certification_suspensions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.From).HasColumnName("suspended_from");
        builder.Property(s => s.Until).HasColumnName("suspended_until");
    }

    public void Configure(EntityTypeBuilder<CertificationStep> builder)
    {
        builder.ToTable("certification_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.On).HasColumnName("effective_on");
        builder.Property(s => s.Until).HasColumnName("effective_until");
        builder.Ignore(s => s.Counts);
        builder.HasIndex(s => s.DecisionNumber).HasFilter("decision_number is not null");

        builder.HasOne<Decision>().WithMany().HasForeignKey(s => s.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("CertificationId");

        // two steps taken at once, each without having seen the other: the second loses
        builder.HasIndex("CertificationId", nameof(CertificationStep.Ordinal)).IsUnique().HasFilter("struck_out_because is null");
    }
}
