using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Violations;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ViolationConfiguration : IEntityTypeConfiguration<Violation>, IEntityTypeConfiguration<ViolationProduct>, IEntityTypeConfiguration<ViolationPayment>,
    IEntityTypeConfiguration<ViolationTransfer>
{
    private const string ViolationKey = "ViolationId";

    public void Configure(EntityTypeBuilder<Violation> builder)
    {
        builder.ToTable("violations");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Ignore(v => v.LeftToPay);
        builder.Ignore(v => v.PendingTransfer);
        builder.Property<string>("SearchText")
            .HasComputedColumnSql("public.vn_fold(act || ' ' || coalesce(place, '') || ' ' || coalesce(minutes_number, '') || ' ' || coalesce(decision_number, ''))", stored: true).UseCollation("C");
        builder.HasIndex(v => new { v.AgencyId, v.Id });
        builder.HasIndex(v => new { v.SubjectId, v.DetectedOn });
        builder.HasIndex(v => v.DueOn).HasFilter("due_on is not null");
        builder.HasIndex(v => v.SourceId).HasFilter("source_id is not null");
        builder.HasOne<Subject>().WithMany().HasForeignKey(v => v.SubjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ViolationKind>().WithMany().HasForeignKey(v => v.KindId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Products).WithOne().HasForeignKey(ViolationKey).IsRequired();
        builder.HasMany(v => v.Payments).WithOne().HasForeignKey(ViolationKey).IsRequired();
        builder.HasMany(v => v.Transfers).WithOne().HasForeignKey(ViolationKey).IsRequired();
    }

    public void Configure(EntityTypeBuilder<ViolationProduct> builder)
    {
        builder.ToTable("violation_products");
        builder.Property<ViolationId>(ViolationKey);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.ProductId);
        builder.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ViolationPayment> builder)
    {
        builder.ToTable("violation_payments");
        builder.Property<ViolationId>(ViolationKey);
        builder.Property(p => p.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ViolationTransfer> builder)
    {
        builder.ToTable("violation_transfers");
        builder.Property<ViolationId>(ViolationKey);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.FromAgencyId);
        builder.HasIndex(t => t.ToAgencyId);
    }
}
