using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Adds a picture to a product.</summary>
/// <param name="ProductId">Which product.</param>
/// <param name="Content">As uploaded; metadata are stripped before anything is kept.</param>
/// <param name="AlternativeText">What the picture shows, for those who do not see it; the product's name unless said.</param>
[Requires(Permissions.RegisterWrite)]
public sealed record AddProductImage(ProductId ProductId, ReadOnlyMemory<byte> Content, string? AlternativeText) : ICommand<AddedImage>
{
    public const int MaxBytes = 10 * 1024 * 1024;
}

/// <summary>A picture just added.</summary>
public sealed record AddedImage(Guid Id, string Url);

internal sealed class AddProductImageValidator : AbstractValidator<AddProductImage>
{
    public AddProductImageValidator() => RuleFor(c => c.AlternativeText).MaximumLength(300).OverridePropertyName("alt");
}

internal sealed class AddProductImageHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<AddProductImage, AddedImage>
{
    public async Task<AddedImage> Handle(AddProductImage command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterWrite, command.ProductId, cancellationToken);
        var clean = CleanImage.Of(command.Content.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, AddProductImage.MaxBytes, cancellationToken);
        var image = product.AddImage(stored.Hash, clean.ContentType, string.IsNullOrWhiteSpace(command.AlternativeText) ? product.Name : command.AlternativeText);

        return new(image.Id, $"/api/v1/public/images/{stored.Hash}");
    }
}
