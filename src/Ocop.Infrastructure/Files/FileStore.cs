using System.Buffers;
using System.Security.Cryptography;
using Ocop.Application.Files;
using Ocop.Domain.Common;
using Ocop.Domain.Files;

namespace Ocop.Infrastructure.Files;

/// <summary>Files in a folder (a shared mount where there are several nodes), spread over 256 subfolders.</summary>
/// <param name="directory"><c>Files:Directory</c>.</param>
internal sealed class FileStore(string directory) : IFileStore
{
    private const int HashLength = 64;

    public Task<StoredFile> SaveAsync(Stream content, long maxBytes, CancellationToken ct) => PlaceAsync(draft => WriteAsync(content, draft, maxBytes, mayBeEmpty: false, ct));

    public Task<StoredFile> KeepAsync(Stream content, CancellationToken ct) => PlaceAsync(draft => WriteAsync(content, draft, long.MaxValue, mayBeEmpty: true, ct));

    private async Task<StoredFile> PlaceAsync(Func<string, Task<StoredFile>> write)
    {
        // Written beside its place and moved there whole: a reader never sees half a file, a crash leaves only rubbish to sweep.
        var incoming = Directory.CreateDirectory(Path.Combine(directory, "incoming")).FullName;
        var draft = Path.Combine(incoming, Guid.CreateVersion7().ToString("N"));

        try
        {
            var stored = await write(draft);
            var place = PathOf(stored.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(draft, place, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Stream Open(string hash)
    {
        try
        {
            return new FileStream(PathOf(hash), new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DomainException(FileErrors.NotFound());
        }
    }

    public IEnumerable<string> WrittenBefore(DateTimeOffset moment) => Directory.Exists(directory)
        ? Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f).Length == HashLength && File.GetLastWriteTimeUtc(f) < moment.UtcDateTime)
            .Select(f => Path.GetFileName(f))
        : [];

    public void Delete(string hash, DateTimeOffset writtenBefore)
    {
        var place = PathOf(hash);

        // of a file that is not there, the time is that of the year 1601
        if (File.GetLastWriteTimeUtc(place) < writtenBefore.UtcDateTime && File.Exists(place))
        {
            File.Delete(place);
        }
    }

    private static async Task<StoredFile> WriteAsync(Stream content, string draft, long maxBytes, bool mayBeEmpty, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var buffer = MemoryPool<byte>.Shared.Rent(81920);
        long size = 0;
        await using var file = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous });

        while (await content.ReadAsync(buffer.Memory, ct) is > 0 and var read)
        {
            size += read;

            if (size > maxBytes)
            {
                throw new DomainException(FileErrors.TooLarge(maxBytes));
            }

            hash.AppendData(buffer.Memory.Span[..read]);
            await file.WriteAsync(buffer.Memory[..read], ct);
        }

        if (size == 0 && !mayBeEmpty)
        {
            throw new DomainException(FileErrors.Empty());
        }

        await file.FlushAsync(ct);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }

    // A hash comes from a row or an address, so it is checked before it becomes part of a path.
    private string PathOf(string hash) => hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(directory, hash[..2], hash)
        : throw new DomainException(FileErrors.NotFound());
}
