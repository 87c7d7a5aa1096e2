using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>A product type (bộ sản phẩm) of the act in force on the day asked for.</summary>
/// <param name="Code">Act and running number, such as QD26-07.</param>
/// <param name="GroupCode">Act and numeral, such as QD26-I.</param>
/// <param name="Subgroup">Subgroup (phân nhóm) as the act names it.</param>
/// <param name="LeadingMinistry">Ministries that lead its criteria, separated by semicolons.</param>
/// <param name="LegalDocument">Number of the act that sets it.</param>
/// <param name="Confirmed">Whether a source at hand states the type and its dates.</param>
public sealed record ProductTypeRow(
    Guid Id, string Code, string Name, string NameEn, string GroupCode, string GroupName, string GroupNameEn, string? Subgroup, string? LeadingMinistry,
    DateOnly? ValidFrom, DateOnly? ValidTo, string? LegalDocument, bool Confirmed);

internal static class ProductTypeRows
{
    public static DatedPage<ProductTypeRow> Page(ReferenceFacts facts, DatedFilter filter, DateOnly today)
    {
        var on = filter.On ?? today;
        var types = facts.ProductTypes.Where(t => t.HoldsOn(on));
        var page = DatedList.Take(types, filter, t => t.Code, t => $"{t.Name} {t.NameEn} {facts.GroupOf(t).Name} {t.Code}", t => Row(facts, t));
        return new(page, facts.Version, on);
    }

    private static ProductTypeRow Row(ReferenceFacts facts, ProductType type)
    {
        var group = facts.GroupOf(type);
        return new(
            type.Id.Value, type.Code, type.Name, type.NameEn, group.Code, group.Name, group.NameEn, type.Subgroup, type.LeadingMinistry,
            type.ValidFrom, type.ValidTo, facts.Find(type.LegalDocumentId)?.Number, type.Confirmed);
    }
}
