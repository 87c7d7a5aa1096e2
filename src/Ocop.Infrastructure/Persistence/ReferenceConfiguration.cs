using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Holidays;
using Ocop.Domain.Inspections;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Domain.Violations;

namespace Ocop.Infrastructure.Persistence;

internal sealed class AdministrativeUnitConfiguration : IEntityTypeConfiguration<AdministrativeUnit>, IEntityTypeConfiguration<UnitFormerName>,
    IEntityTypeConfiguration<UnitSuccession>, IEntityTypeConfiguration<UnitMember>
{
    public void Configure(EntityTypeBuilder<AdministrativeUnit> builder)
    {
        builder.ToTable("administrative_units");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.HasIndex(u => u.ParentId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.FormerNames).WithOne().HasForeignKey("UnitId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<UnitFormerName> builder)
    {
        builder.ToTable("administrative_unit_former_names");
        builder.Property(n => n.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<UnitSuccession> builder)
    {
        builder.ToTable("administrative_unit_successions");
        builder.HasKey(s => new { s.OldId, s.NewId });
        builder.Property(s => s.On).HasColumnName("effective_on");
        builder.HasIndex(s => s.NewId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.OldId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.NewId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UnitMember> builder)
    {
        builder.ToTable("administrative_unit_members");
        builder.HasKey(m => new { m.UnitId, m.MemberId });
        builder.HasIndex(m => m.MemberId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("agencies");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.UnitId);
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LegalDocumentConfiguration : IEntityTypeConfiguration<LegalDocument>, IEntityTypeConfiguration<ProcessRule>,
    IEntityTypeConfiguration<RevocationGround>, IEntityTypeConfiguration<RecognitionAuthority>, IEntityTypeConfiguration<Checklist>, IEntityTypeConfiguration<ChecklistItem>,
    IEntityTypeConfiguration<LaboratoryLimit>, IEntityTypeConfiguration<ViolationKind>, IEntityTypeConfiguration<RiskFactor>, IEntityTypeConfiguration<ReviewFactor>
{
    public void Configure(EntityTypeBuilder<LegalDocument> builder)
    {
        builder.ToTable("legal_documents");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(d => d.SupersededById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProcessRule> builder)
    {
        builder.ToTable("process_rules");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(r => r.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RevocationGround> builder)
    {
        builder.ToTable("revocation_grounds");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(g => g.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Checklist> builder)
    {
        builder.ToTable("checklists");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(c => c.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ChecklistItem> builder)
    {
        builder.ToTable("checklist_items");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Answer).HasColumnName("answer_kind");
        builder.Property(i => i.Check).HasColumnName("machine_check");
        builder.HasIndex(i => new { i.ChecklistId, i.Ordinal }).IsUnique();
        builder.HasOne<Checklist>().WithMany().HasForeignKey(i => i.ChecklistId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LaboratoryLimit> builder)
    {
        builder.ToTable("laboratory_limits");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(l => l.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RiskFactor> builder)
    {
        builder.ToTable("risk_factors");
        builder.Property(f => f.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ReviewFactor> builder)
    {
        builder.ToTable("review_factors");
        builder.Property(f => f.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ViolationKind> builder)
    {
        builder.ToTable("violation_kinds");
        builder.Property(k => k.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<RecognitionAuthority> builder)
    {
        builder.ToTable("recognition_authorities");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(a => a.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("holidays");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.On).HasColumnName("held_on");
        builder.HasIndex(h => h.On).IsUnique();
    }
}

internal sealed class ProductTypeConfiguration : IEntityTypeConfiguration<ProductGroup>, IEntityTypeConfiguration<ProductType>
{
    public void Configure(EntityTypeBuilder<ProductGroup> builder)
    {
        builder.ToTable("product_groups");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasIndex(g => g.Code).IsUnique();
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(g => g.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProductType> builder)
    {
        builder.ToTable("product_types");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Code).IsUnique();
        builder.HasOne<ProductGroup>().WithMany().HasForeignKey(t => t.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LegalDocument>().WithMany().HasForeignKey(t => t.LegalDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Which edition of the facts a database holds.</summary>
public sealed class ReferenceEdition
{
    public const string Facts = "facts";

    /// <summary>Not of the program: renewed whenever somebody changes a fact here.</summary>
    public const string Changes = "changes";

    public required string Name { get; init; }
    public required string ContentHash { get; set; }
}

internal sealed class ReferenceEditionConfiguration : IEntityTypeConfiguration<ReferenceEdition>
{
    public void Configure(EntityTypeBuilder<ReferenceEdition> builder)
    {
        builder.ToTable("reference_editions");
        builder.HasKey(e => e.Name);
    }
}
