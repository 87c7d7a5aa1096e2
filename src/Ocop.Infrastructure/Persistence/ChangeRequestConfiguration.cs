using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ChangeRequestConfiguration : IEntityTypeConfiguration<ChangeRequest>, IEntityTypeConfiguration<ProposedField>
{
    public void Configure(EntityTypeBuilder<ChangeRequest> builder)
    {
        builder.ToTable("change_requests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.ProposedAt);

        // Two indexes on one column are one unless both are named. One request waits for each record, whoever proposes at once.
        builder.HasIndex([nameof(ChangeRequest.SubjectId)], "ix_change_requests_subject_id");
        builder.HasIndex([nameof(ChangeRequest.ProductId)], "ix_change_requests_product_id");
        builder.HasIndex([nameof(ChangeRequest.ProductId)], "ux_change_requests_one_waiting_product").HasDatabaseName("ux_change_requests_one_waiting_product")
            .IsUnique().HasFilter("status = 'waiting'");
        builder.HasIndex([nameof(ChangeRequest.SubjectId)], "ux_change_requests_one_waiting_subject").HasDatabaseName("ux_change_requests_one_waiting_subject")
            .IsUnique().HasFilter("status = 'waiting' and product_id is null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(r => r.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Fields).WithOne().HasForeignKey("ChangeRequestId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<ProposedField> builder)
    {
        builder.ToTable("change_request_fields");
        builder.Property<ChangeRequestId>("ChangeRequestId");
        builder.HasKey("ChangeRequestId", nameof(ProposedField.Name));
        builder.Property(f => f.Name).HasMaxLength(40);
        builder.Property(f => f.From).HasColumnName("old_value");
        builder.Property(f => f.To).HasColumnName("new_value");
    }
}
