using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Products;

public readonly record struct ProductGroupId(Guid Value)
{
    public static ProductGroupId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the group with that code.</summary>
    public static ProductGroupId Of(string code) => new(StableId.Of($"product-group:{code}"));
}

/// <summary>One of the groups (nhóm) that an act sorts products into.</summary>
public sealed class ProductGroup : IDated
{
    private ProductGroup() { }

    public ProductGroupId Id { get; private set; }

    /// <summary>Act and numeral: "QD26-I".</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The act that sets it.</summary>
    public LegalDocumentId LegalDocumentId { get; private set; }

    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static ProductGroup Record(
        string code, string name, string nameEn, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId act, bool confirmed, string source) => new()
        {
            Id = ProductGroupId.Of(code),
            Code = code,
            Name = name,
            NameEn = nameEn,
            ValidFrom = validFrom,
            ValidTo = validTo,
            LegalDocumentId = act,
            Confirmed = confirmed,
            Source = source,
        };
}

/// <summary>One of the types (bộ sản phẩm) with its own set of criteria.</summary>
public sealed class ProductType : IDated
{
    private ProductType() { }

    public ProductTypeId Id { get; private set; }

    /// <summary>Act and running number: "QD26-07".</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public ProductGroupId GroupId { get; private set; }

    /// <summary>Subgroup (phân nhóm) as the act names it.</summary>
    public string? Subgroup { get; private set; }

    /// <summary>Ministries that lead its criteria, as the act names them, separated by semicolons.</summary>
    public string? LeadingMinistry { get; private set; }

    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The act that sets it.</summary>
    public LegalDocumentId LegalDocumentId { get; private set; }

    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static ProductType Record(
        string code, string name, string nameEn, ProductGroupId groupId, string? subgroup, string? leadingMinistry,
        DateOnly? validFrom, DateOnly? validTo, LegalDocumentId act, bool confirmed, string source) => new()
        {
            Id = ProductTypeId.Of(code),
            Code = code,
            Name = name,
            NameEn = nameEn,
            GroupId = groupId,
            Subgroup = subgroup,
            LeadingMinistry = leadingMinistry,
            ValidFrom = validFrom,
            ValidTo = validTo,
            LegalDocumentId = act,
            Confirmed = confirmed,
            Source = source,
        };
}
