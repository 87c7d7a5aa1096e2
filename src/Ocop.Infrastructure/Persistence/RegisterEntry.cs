using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Persistence;

/// <summary>
/// One product as the register shows it during one period: everything that a list row, a search and a verification need in one place.
/// Written only by <see cref="RegisterRefresh"/>, in the transaction of the change; read only by plain SQL.
/// </summary>
internal sealed class RegisterEntry
{
    public Guid ProductId { get; init; }
    public DateOnly ShownFrom { get; init; }
    public DateOnly ShownUntil { get; init; }
    public Guid? CertificationId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public Guid SubjectId { get; init; }
    public required string SubjectName { get; init; }
    public required string SubjectInitialsName { get; init; }
    public required string SubjectKind { get; init; }
    public Guid? TypeId { get; init; }
    public string? TypeCode { get; init; }
    public string? TypeName { get; init; }
    public string? GroupCode { get; init; }
    public string? GroupName { get; init; }
    public Guid? UnitId { get; init; }
    public string? UnitCode { get; init; }
    public string? UnitName { get; init; }
    public Guid? DistrictId { get; init; }
    public string? DistrictName { get; init; }
    public Guid? ProvinceId { get; init; }
    public Guid? CurrentUnitId { get; init; }
    public string? CurrentUnitCode { get; init; }
    public string? CurrentUnitName { get; init; }
    public Guid? CurrentProvinceId { get; init; }
    public int? Stars { get; init; }
    public string? Level { get; init; }
    public string? Issuer { get; init; }
    public string? DecisionNumber { get; init; }
    public DateOnly? DecisionDate { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? EndedAs { get; init; }
    public string? EndGround { get; init; }
    public Guid? EndGroundId { get; init; }
    public string? EndDecisionNumber { get; init; }
    public DateOnly? EndDecisionDate { get; init; }
    public NpgsqlRange<DateOnly>[]? Suspended { get; init; }

    /// <summary>Days for which it was revoked before a decision put it back.</summary>
    public NpgsqlRange<DateOnly>[]? UndoneRevocations { get; init; }
    public bool Illustrative { get; init; }

    /// <summary>Folded words of names, units old and new, and codes; begins with a space, so that a short word can be sought as the start of a word.</summary>
    public required string SearchText { get; init; }

    /// <summary>The same with a household owner's name reduced to initials; null where that changes nothing.</summary>
    public string? PublicSearchText { get; init; }
}

internal sealed class RegisterEntryConfiguration : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("register_entries");
        builder.HasKey(e => new { e.ProductId, e.ShownFrom });
        builder.Property(e => e.Name).UseCollation(OcopDbContext.SortCollation);
        builder.Property(e => e.SearchText).UseCollation("C");
        builder.Property(e => e.PublicSearchText).UseCollation("C");
        builder.Property(e => e.Suspended).HasColumnType("datemultirange");
        builder.Property(e => e.UndoneRevocations).HasColumnType("datemultirange");

        // Each order that a list can have, and each filter that narrows much, walks one of these and stops after a page.
        builder.HasIndex(e => new { e.Name, e.ProductId });
        builder.HasIndex(e => new { e.CurrentUnitId, e.Name, e.ProductId });
        builder.HasIndex(e => new { e.UnitId, e.Name, e.ProductId });
        builder.HasIndex(e => new { e.DistrictId, e.Name, e.ProductId });
        builder.HasIndex(e => new { e.GroupCode, e.Name, e.ProductId });
        builder.HasIndex(e => new { e.ExpiresOn, e.ProductId });
        builder.HasIndex(e => new { e.Stars, e.ProductId });
        builder.HasIndex(e => new { e.Code, e.ProductId });
        builder.HasIndex(e => e.SubjectId);
        builder.HasIndex(e => e.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
