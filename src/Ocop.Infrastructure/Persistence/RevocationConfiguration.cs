using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Certifications;
using Ocop.Domain.Decisions;
using Ocop.Domain.Revocations;

namespace Ocop.Infrastructure.Persistence;

internal sealed class RevocationConfiguration : IEntityTypeConfiguration<RevocationProposal>, IEntityTypeConfiguration<RevocationEvidence>,
    IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<DecisionItem>, IEntityTypeConfiguration<DecisionCorrection>
{
    public void Configure(EntityTypeBuilder<RevocationProposal> builder)
    {
        builder.ToTable("revocation_proposals");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Undecided);

        // Two indexes on one column are one unless both are named. One proposal waits for each recognition, whoever proposes at once.
        builder.HasIndex([nameof(RevocationProposal.CertificationId)], "ix_revocation_proposals_certification_id");
        builder.HasIndex([nameof(RevocationProposal.CertificationId)], "ux_revocation_proposals_one_undecided").HasDatabaseName("ux_revocation_proposals_one_undecided")
            .IsUnique().HasFilter("status in ('open', 'reviewed')");
        builder.HasIndex(p => p.DecisionDueOn).HasFilter("status in ('open', 'reviewed')");
        builder.HasOne<Certification>().WithMany().HasForeignKey(p => p.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(p => p.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Evidence).WithOne().HasForeignKey("ProposalId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<RevocationEvidence> builder)
    {
        builder.ToTable("revocation_evidence");
        builder.Property<RevocationProposalId>("ProposalId");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Hash).HasColumnName("file_hash");
        builder.Property(e => e.Size).HasColumnName("file_size");
        builder.HasIndex(e => e.Hash).HasFilter("file_hash is not null");
    }

    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decisions");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Date).HasColumnName("signed_on");

        // one number of one body in one year is one paper
        builder.HasIndex(d => new { d.AgencyId, d.Number, d.Date }).IsUnique().HasFilter("number is not null");
        builder.HasIndex(d => new { d.PublishedOn, d.Id }).HasFilter("status = 'published'");
        builder.HasIndex(d => d.ScanHash).HasFilter("scan_hash is not null");
        builder.HasMany(d => d.Items).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(d => d.Corrections).WithOne().HasForeignKey("DecisionId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<DecisionItem> builder)
    {
        builder.ToTable("decision_items");
        builder.Property<DecisionId>("DecisionId");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex("DecisionId", nameof(DecisionItem.Ordinal)).IsUnique();
        builder.HasOne<Certification>().WithMany().HasForeignKey(i => i.CertificationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RevocationProposal>().WithMany().HasForeignKey(i => i.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DecisionCorrection> builder)
    {
        builder.ToTable("decision_corrections");
        builder.Property<DecisionId>("DecisionId");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.On).HasColumnName("corrected_on");
    }
}
