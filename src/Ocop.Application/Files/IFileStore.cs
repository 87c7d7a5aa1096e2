namespace Ocop.Application.Files;

/// <summary>
/// Files by their content: a file's name is its SHA-256, so the same bytes lie there once. The file is written before the row that refers to it;
/// what no row refers to is swept later.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps the content, unless it is longer than allowed.</summary>
    /// <exception cref="Ocop.Domain.Common.DomainException"><c>file.too_large</c>, <c>file.empty</c></exception>
    Task<StoredFile> SaveAsync(Stream content, long maxBytes, CancellationToken ct);

    /// <summary>Keeps what the program itself writes: as long as it is, and nothing at all too.</summary>
    Task<StoredFile> KeepAsync(Stream content, CancellationToken ct);

    /// <summary>The content, seekable.</summary>
    /// <exception cref="Ocop.Domain.Common.DomainException"><c>file.not_found</c></exception>
    Stream Open(string hash);

    /// <summary>Names of files last written before a moment, for the sweep.</summary>
    IEnumerable<string> WrittenBefore(DateTimeOffset moment);

    /// <summary>Deletes a file, unless it is not there, or was written again since a moment: then somebody is about to refer to it.</summary>
    void Delete(string hash, DateTimeOffset writtenBefore);
}

/// <summary>A file that is kept.</summary>
/// <param name="Hash">SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">In bytes.</param>
public sealed record StoredFile(string Hash, long Size);
