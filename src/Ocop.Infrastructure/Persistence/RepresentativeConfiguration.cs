using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class RepresentativeConfiguration : IEntityTypeConfiguration<RepresentativeCode>, IEntityTypeConfiguration<RepresentativeRequest>
{
    public void Configure(EntityTypeBuilder<RepresentativeCode> builder)
    {
        builder.ToTable("representative_codes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.SubjectId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(c => c.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RepresentativeRequest> builder)
    {
        builder.ToTable("representative_requests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.TaxCode);
        builder.HasIndex(r => r.ReceivedAt);
        builder.HasIndex(r => r.ClosedAt).HasFilter("closed_at is not null");
        builder.HasIndex(r => r.ConfirmationHash).IsUnique().HasFilter("confirmation_hash is not null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(r => r.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
