using System.Security.Cryptography;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Files;

namespace Ocop.Api.Tests.Files;

public sealed class FileStoreTests
{
    [Test]
    public async Task Keeps_the_same_bytes_once_under_their_hash()
    {
        using var folder = new TestFolder();
        var store = new FileStore(folder.Path);
        var bytes = RandomNumberGenerator.GetBytes(200_000);

        var first = await store.SaveAsync(new MemoryStream(bytes), 1 << 20, CancellationToken.None);
        var second = await store.SaveAsync(new MemoryStream(bytes), 1 << 20, CancellationToken.None);

        Assert.That(second, Is.EqualTo(first));
        Assert.That(first.Hash, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes))));
        Assert.That(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), Has.Length.EqualTo(1));
        await using var content = store.Open(first.Hash);
        var read = new byte[content.Length];
        await content.ReadExactlyAsync(read);
        Assert.That(read, Is.EqualTo(bytes));
    }

    [Test]
    public async Task Refuses_what_is_too_large_and_leaves_nothing_behind()
    {
        using var folder = new TestFolder();
        var store = new FileStore(folder.Path);

        var refused = await Assert.ThrowsAsync<DomainException>(() => store.SaveAsync(new MemoryStream(new byte[2000]), 1999, CancellationToken.None));

        Assert.That(refused!.Error.Code, Is.EqualTo("file.too_large"));
        Assert.That(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), Is.Empty);
    }

    [TestCase("../../etc/passwd")]
    [TestCase("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    public void Opens_nothing_but_its_own_files(string name)
    {
        using var folder = new TestFolder();
        var store = new FileStore(folder.Path);

        var refused = Assert.Throws<DomainException>(() => store.Open(name));

        Assert.That(refused!.Error.Code, Is.EqualTo("file.not_found"));
    }
}
