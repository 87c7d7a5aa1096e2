using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.ProgramTargets;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ProgramTargetConfiguration : IEntityTypeConfiguration<ProgramTarget>
{
    public void Configure(EntityTypeBuilder<ProgramTarget> builder)
    {
        builder.ToTable("program_targets");
        builder.Property(t => t.Id).ValueGeneratedNever();

        // one that holds, whoever sets at once
        builder.HasIndex(t => new { t.Year, t.UnitId, t.Measure }).IsUnique().HasFilter("withdrawn_at is null");
    }
}
