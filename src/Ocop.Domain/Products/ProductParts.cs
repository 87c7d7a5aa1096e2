using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Products;

/// <summary>Where a fact about a product was found.</summary>
public sealed class ProductSource
{
    private ProductSource() { }

    internal ProductSource(string title, string? url)
    {
        Id = Guid.CreateVersion7();
        Title = Guard.Required(title, "source", "nguồn", 500);
        Url = Guard.Optional(url, "url", 1000);
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = null!;
    public string? Url { get; private set; }
}

/// <summary>A picture of a product; the bytes lie in the file store under their hash.</summary>
public sealed class ProductImage
{
    private ProductImage() { }

    internal ProductImage(string fileHash, string contentType, string alternativeText, int position)
    {
        Id = Guid.CreateVersion7();
        FileHash = fileHash;
        ContentType = contentType;
        AlternativeText = Guard.Required(alternativeText, "alternativeText", "mô tả ảnh", 300);
        Position = position;
    }

    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the stored bytes, lower-case hexadecimal.</summary>
    public string FileHash { get; private set; } = null!;
    public string ContentType { get; private set; } = null!;
    public string AlternativeText { get; private set; } = null!;
    public int Position { get; private set; }

    internal void MoveTo(int position) => Position = position;
}

/// <summary>A product's passing from one subject to another.</summary>
public sealed class ProductTransfer
{
    private ProductTransfer() { }

    internal ProductTransfer(SubjectId from, SubjectId to, DateOnly on)
    {
        Id = Guid.CreateVersion7();
        From = from;
        To = to;
        On = on;
    }

    public Guid Id { get; private set; }
    public SubjectId From { get; private set; }
    public SubjectId To { get; private set; }

    /// <summary>The first day with the new subject.</summary>
    public DateOnly On { get; private set; }
}
