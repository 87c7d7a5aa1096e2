using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>Stops a packed part that unpacks to more than it declared or than is fit; declared sizes can lie.</summary>
internal sealed class BoundedStream(Stream inner, long packedLength) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        _read += read;

        if (_read > ReadingLimits.UnpackedBytes || (_read > ReadingLimits.HarmlessBytes && _read / Math.Max(1, packedLength) > ReadingLimits.PackingRatio))
        {
            throw new DomainException(ImportFileErrors.Bomb());
        }

        return read;
    }
}
