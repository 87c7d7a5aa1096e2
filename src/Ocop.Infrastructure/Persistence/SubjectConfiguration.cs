using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class SubjectConfiguration : IEntityTypeConfiguration<Subject>, IEntityTypeConfiguration<SubjectAlias>
{
    public void Configure(EntityTypeBuilder<Subject> builder)
    {
        builder.ToTable("subjects");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Name).UseCollation(OcopDbContext.SortCollation);
        builder.Property<string>("NameSearch").HasComputedColumnSql("public.vn_fold(name)", stored: true).UseCollation("C");
        builder.HasIndex("NameSearch").HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(s => new { s.Name, s.Id });
        builder.HasIndex(s => s.TaxCode).IsUnique().HasFilter("tax_code is not null and merged_into_id is null");
        builder.HasIndex(s => s.TaxCode).HasDatabaseName("ix_subjects_tax_code_prefix").HasOperators("text_pattern_ops");
        builder.HasIndex(s => s.UnitId);
        builder.HasIndex(s => s.MergedIntoId).HasFilter("merged_into_id is not null");
        builder.HasIndex(s => s.Placeholder).HasFilter("placeholder");
        builder.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(s => s.MatchKey).UseCollation("C");
        builder.HasIndex(s => s.MatchKey);
        builder.HasMany(s => s.Aliases).WithOne().HasForeignKey("SubjectId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<SubjectAlias> builder)
    {
        builder.ToTable("subject_aliases");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.Key);
        builder.HasIndex(a => a.Key).HasDatabaseName("ix_subject_aliases_key_search").HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.Property(a => a.MatchKey).UseCollation("C");
        builder.HasIndex(a => a.MatchKey);
    }
}
