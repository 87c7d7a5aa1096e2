using Ocop.Domain.Common;

namespace Ocop.Domain.Products;

public readonly record struct ProductTypeId(Guid Value)
{
    public static ProductTypeId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the type with that code.</summary>
    public static ProductTypeId Of(string code) => new(StableId.Of($"product-type:{code}"));
}
