using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.SavedViews;

namespace Ocop.Infrastructure.Persistence;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => new { v.OwnerId, v.Page });
        builder.HasIndex(v => new { v.AgencyId, v.Page }).HasFilter("shared");
        builder.HasIndex(v => new { v.OwnerId, v.Page }).HasDatabaseName("ux_saved_views_one_default").IsUnique().HasFilter("is_default");
    }
}
