using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Domain.Common;
using Ocop.Domain.Files;

namespace Ocop.Application.PublicRegister;

/// <summary>A picture of a product. The file store holds other files too, so only what a product shows is given out.</summary>
[AllowAnyCaller]
public sealed record GetPublicImage(string Hash) : IQuery<ImageContent>;

/// <summary>A picture's bytes; the reader disposes of them.</summary>
public sealed record ImageContent(string ContentType, Stream Content);

internal sealed class GetPublicImageHandler(IOcopDb db, IFileStore files) : IRequestHandler<GetPublicImage, ImageContent>
{
    public async Task<ImageContent> Handle(GetPublicImage query, CancellationToken cancellationToken)
    {
        var type = await db.Products.SelectMany(p => p.Images).Where(i => i.FileHash == query.Hash).Select(i => i.ContentType).FirstOrDefaultAsync(cancellationToken)
            ?? throw new DomainException(FileErrors.NotFound());

        return new(type, files.Open(query.Hash));
    }
}
