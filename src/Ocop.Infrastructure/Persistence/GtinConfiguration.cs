using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Persistence;

internal sealed class GtinConfiguration : IEntityTypeConfiguration<GtinRegistration>, IEntityTypeConfiguration<GtinPrefix>
{
    private const int Digits = 14;

    public void Configure(EntityTypeBuilder<GtinRegistration> builder)
    {
        builder.ToTable("gtin_registrations");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Gtin).HasMaxLength(Digits).UseCollation("C");
        builder.Property(g => g.CompanyPrefix).UseCollation("C");
        builder.Property<string>("SearchText").HasComputedColumnSql("public.vn_fold(gtin || ' ' || coalesce(variant, '') || ' ' || coalesce(licence_number, ''))", stored: true).UseCollation("C");
        builder.HasIndex(g => g.ProductId);
        builder.HasIndex(g => g.SubjectId);
        builder.HasIndex(g => g.LicenceUntil).HasFilter("licence_until is not null");
        builder.HasIndex(g => g.CompanyPrefix).HasFilter("company_prefix is not null");
        builder.HasOne<Product>().WithMany().HasForeignKey(g => g.ProductId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subject>().WithMany().HasForeignKey(g => g.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GtinPrefix> builder)
    {
        builder.ToTable("gtin_prefixes");
        builder.Property(p => p.Id).ValueGeneratedNever();
    }
}
