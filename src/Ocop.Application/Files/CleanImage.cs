using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.Files;

/// <summary>
/// An image without what a camera or an editor wrote beside the picture: place, device, names, comments, thumbnails. The picture itself is not touched, so nothing
/// is lost but that; which way up a photo is stays.
/// </summary>
/// <param name="ContentType">By its content, never by its name.</param>
public sealed record CleanImage(string ContentType, byte[] Content)
{
    /// <summary>Reads a JPEG, PNG or WebP.</summary>
    /// <exception cref="DomainException"><c>product.image_unreadable</c></exception>
    public static CleanImage Of(ReadOnlySpan<byte> file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xD8, 0xFF, ..] => new("image/jpeg", JpegCleaning.Clean(file)),
                [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new("image/png", PngCleaning.Clean(file)),
                [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => new("image/webp", WebpCleaning.Clean(file)),
                _ => throw new DomainException(ProductErrors.ImageUnreadable()),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // A length that points beyond the end: cut off or forged.
            throw new DomainException(ProductErrors.ImageUnreadable());
        }
    }
}
