using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Complaints;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>, IEntityTypeConfiguration<InspectedProduct>, IEntityTypeConfiguration<InspectionChecklist>,
    IEntityTypeConfiguration<InspectionMember>, IEntityTypeConfiguration<InspectionAnswer>, IEntityTypeConfiguration<InspectionSample>, IEntityTypeConfiguration<SampleResult>,
    IEntityTypeConfiguration<InspectionPhoto>, IEntityTypeConfiguration<InspectionSignature>, IEntityTypeConfiguration<MinutesHandover>, IEntityTypeConfiguration<Finding>,
    IEntityTypeConfiguration<FindingRemedy>, IEntityTypeConfiguration<FindingExtension>
{
    private const string InspectionKey = "InspectionId";
    private const string FindingKey = "FindingId";

    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("inspections");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => new { i.AgencyId, i.Id });
        builder.HasIndex(i => new { i.SubjectId, i.ConcludedOn });
        builder.HasIndex(i => i.ScheduledOn).HasFilter("status in ('scheduled', 'in-progress')");
        builder.HasIndex(i => i.ConcludedOn).HasFilter("concluded_on is not null");
        builder.HasIndex(i => i.ComplaintId).HasFilter("complaint_id is not null");
        builder.HasIndex(i => i.PlanTargetId).HasFilter("plan_target_id is not null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(i => i.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(i => i.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InspectionTeam>().WithMany().HasForeignKey(i => i.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanTarget>().WithMany().HasForeignKey(i => i.PlanTargetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(i => i.FollowsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Products).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Checklists).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Members).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Answers).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Samples).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Photos).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Signatures).WithOne().HasForeignKey(InspectionKey).IsRequired();
        builder.HasMany(i => i.Handovers).WithOne().HasForeignKey(InspectionKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<InspectedProduct> builder)
    {
        builder.ToTable("inspection_products");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.ProductId);
        builder.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InspectionChecklist> builder)
    {
        builder.ToTable("inspection_checklists");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<Checklist>().WithMany().HasForeignKey(c => c.ChecklistId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InspectionMember> builder)
    {
        builder.ToTable("inspection_members");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.UserId);
    }

    public void Configure(EntityTypeBuilder<InspectionAnswer> builder)
    {
        builder.ToTable("inspection_answers");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.At).HasColumnName("answered_at");
        builder.Property(a => a.By).HasColumnName("answered_by");
        builder.HasOne<ChecklistItem>().WithMany().HasForeignKey(a => a.ItemId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InspectionSample> builder)
    {
        builder.ToTable("inspection_samples");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasMany(s => s.Results).WithOne().HasForeignKey("SampleId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<SampleResult> builder)
    {
        builder.ToTable("sample_results");
        builder.Property<Guid>("SampleId");
        builder.Property(r => r.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<InspectionPhoto> builder)
    {
        builder.ToTable("inspection_photos");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Hash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(p => p.Size).HasColumnName("file_size");
        builder.HasIndex(p => p.Hash);
    }

    public void Configure(EntityTypeBuilder<InspectionSignature> builder)
    {
        builder.ToTable("inspection_signatures");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.At).HasColumnName("signed_at");
        builder.Property(s => s.ImageHash).HasColumnName("file_hash").HasMaxLength(64);
        builder.HasIndex(s => s.ImageHash);
    }

    public void Configure(EntityTypeBuilder<MinutesHandover> builder)
    {
        builder.ToTable("minutes_handovers");
        builder.Property<InspectionId>(InspectionKey);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.TokenHash).HasMaxLength(64);
        builder.HasIndex(h => h.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("findings");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Unsettled);
        builder.Property<string>("SearchText").HasComputedColumnSql("public.vn_fold(text || ' ' || coalesce(measure, ''))", stored: true).UseCollation("C");
        builder.HasIndex(f => new { f.AgencyId, f.DueOn }).HasFilter("status in ('open', 'submitted')");
        builder.HasIndex(f => new { f.SubjectId, f.DueOn });
        builder.HasIndex(f => f.InspectionId);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(f => f.InspectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(f => f.CheckedAtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(f => f.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(f => f.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ChecklistItem>().WithMany().HasForeignKey(f => f.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(f => f.Remedies).WithOne().HasForeignKey(FindingKey).IsRequired();
        builder.HasMany(f => f.Extensions).WithOne().HasForeignKey(FindingKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<FindingRemedy> builder)
    {
        builder.ToTable("finding_remedies");
        builder.Property<FindingId>(FindingKey);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Hash).HasColumnName("file_hash").HasMaxLength(64);
        builder.Property(r => r.Size).HasColumnName("file_size");
        builder.HasIndex(r => r.Hash).HasFilter("file_hash is not null");
    }

    public void Configure(EntityTypeBuilder<FindingExtension> builder)
    {
        builder.ToTable("finding_extensions");
        builder.Property<FindingId>(FindingKey);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.FormerDueOn).HasColumnName("former_due_on");
        builder.Property(e => e.By).HasColumnName("extended_by");
        builder.Property(e => e.At).HasColumnName("extended_at");
    }
}
