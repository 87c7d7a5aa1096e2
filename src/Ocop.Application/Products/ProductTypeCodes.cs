using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Product types by their codes, which lists and forms use.</summary>
internal sealed class ProductTypeCodes(IReferenceFacts facts)
{
    /// <exception cref="DomainException"><c>product.type_unknown</c></exception>
    public ProductTypeId? IdOf(string? code) => string.IsNullOrWhiteSpace(code)
        ? null
        : facts.Current.ProductTypes.FirstOrDefault(t => t.Code == code)?.Id ?? throw new DomainException(ProductErrors.TypeUnknown(code));
}
