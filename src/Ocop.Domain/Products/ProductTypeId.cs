namespace Ocop.Domain.Products;

public readonly record struct ProductTypeId(Guid Value);
