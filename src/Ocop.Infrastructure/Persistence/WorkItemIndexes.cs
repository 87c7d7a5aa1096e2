using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Infrastructure.Persistence;

/// <summary>One partial index per kind of work item, so that counting what lacks something costs as much as there is of it.</summary>
internal sealed class WorkItemIndexes : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        Index(builder, "no_certification", "certification_id is null");
        Index(builder, "unconfirmed", "certification_id is not null and valid_from is null and ended_on is null");
        Index(builder, "decision_number_missing", "decision_date is not null and decision_number is null and ended_on is null");
        Index(builder, "unit_today_missing", "unit_id is not null and current_unit_id is null");
        Index(builder, "no_unit", "unit_id is null");
        Index(builder, "no_type", "type_id is null");
    }

    private static void Index(EntityTypeBuilder<RegisterEntry> builder, string name, string filter) =>
        builder.HasIndex(e => new { e.ShownFrom, e.ShownUntil, e.SubjectId }).HasDatabaseName($"ix_register_entries_work_{name}").HasFilter(filter);
}
