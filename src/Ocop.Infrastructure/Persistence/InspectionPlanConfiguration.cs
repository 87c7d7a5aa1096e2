using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Inspections;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class InspectionPlanConfiguration : IEntityTypeConfiguration<InspectionPlan>, IEntityTypeConfiguration<PlanTarget>, IEntityTypeConfiguration<InspectionTeam>,
    IEntityTypeConfiguration<TeamMember>
{
    private const string PlanKey = "PlanId";
    private const string TeamKey = "TeamId";

    public void Configure(EntityTypeBuilder<InspectionPlan> builder)
    {
        builder.ToTable("inspection_plans");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.Year, p.AgencyId });
        builder.HasMany(p => p.Targets).WithOne().HasForeignKey(PlanKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<PlanTarget> builder)
    {
        builder.ToTable("inspection_plan_targets");
        builder.Property<InspectionPlanId>(PlanKey);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.SubjectId);
        builder.HasOne<Subject>().WithMany().HasForeignKey(t => t.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<InspectionTeam>().WithMany().HasForeignKey(t => t.TeamId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InspectionTeam> builder)
    {
        builder.ToTable("inspection_teams");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.AgencyId);
        builder.Ignore(t => t.Inspectors);
        builder.HasMany(t => t.Members).WithOne().HasForeignKey(TeamKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("inspection_team_members");
        builder.Property<InspectionTeamId>(TeamKey);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.HasIndex(m => m.UserId);
    }
}
