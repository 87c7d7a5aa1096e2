using System.Text;
using System.Text.Unicode;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>How the bytes of a text file become characters, and the characters letters.</summary>
/// <param name="Name">Name shown to people.</param>
/// <param name="Bytes">Bytes to characters; Latin-1 for the old single-byte encodings.</param>
/// <param name="Legacy">Old encoding to decode cell by cell.</param>
internal sealed record TextEncoding(string Name, Encoding Bytes, LegacyEncoding Legacy);

/// <summary>Recognises the encoding of a text file, from its marks, its validity, and at last by how Vietnamese it reads.</summary>
internal static class TextEncodingDetector
{
    private const int SampleBytes = 512 * 1024;

    public static TextEncoding Detect(Stream content)
    {
        var sample = new byte[Math.Min(SampleBytes, content.Length)];
        content.Position = 0;
        content.ReadExactly(sample);

        if (Marked(sample) is { } marked)
        {
            return marked;
        }

        if (WithoutMark(sample) is { } utf16)
        {
            return utf16;
        }

        if (sample.Count(b => b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A)) * 200 > sample.Length)
        {
            throw new DomainException(ImportFileErrors.NotATable());
        }

        var (wellFormed, broken) = CountUtf8(content);

        return broken == 0 || wellFormed > broken * 20 ? Utf8 : SingleByte(sample);
    }

    private static TextEncoding Utf8 => new("utf-8", new UTF8Encoding(false), LegacyEncoding.None);

    private static TextEncoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Utf8
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new("utf-16le", new UnicodeEncoding(false, true), LegacyEncoding.None)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new("utf-16be", new UnicodeEncoding(true, true), LegacyEncoding.None)
        : null;

    // In UTF-16 every delimiter, digit and unmarked letter has a zero byte, always on the same side.
    private static TextEncoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 && bytes.Length < SampleBytes)
        {
            return null;
        }

        var (even, odd) = (0, 0);

        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var pairs = bytes.Length / 2;

        return odd * 3 > pairs && even * 20 < odd ? new("utf-16le", new UnicodeEncoding(false, false), LegacyEncoding.None)
            : even * 3 > pairs && odd * 20 < even ? new("utf-16be", new UnicodeEncoding(true, false), LegacyEncoding.None)
            : null;
    }

    // Over the whole file: the first letter beyond ASCII may stand far down.
    private static (long WellFormed, long Broken) CountUtf8(Stream content)
    {
        var buffer = new byte[256 * 1024];
        var (kept, wellFormed, broken) = (0, 0L, 0L);
        content.Position = 0;

        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var length = kept + read;
            var bytes = buffer.AsSpan(0, length);
            var last = content.Position == content.Length;

            if (last && Utf8Valid(bytes))
            {
                wellFormed += bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? 1 : 0;
                break;
            }

            var at = 0;

            while (at < length)
            {
                var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);

                if (status is System.Buffers.OperationStatus.NeedMoreData && !last)
                {
                    break;
                }

                wellFormed += status is System.Buffers.OperationStatus.Done && rune.Value > 0x7F ? 1 : 0;
                broken += status is System.Buffers.OperationStatus.Done ? 0 : 1;
                at += used;
            }

            kept = length - at;
            bytes[at..].CopyTo(buffer);
        }

        content.Position = 0;

        return (wellFormed, broken);
    }

    private static bool Utf8Valid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static TextEncoding SingleByte(byte[] sample)
    {
        var text = Encoding.Latin1.GetString(sample);
        var best = LegacyText.Best(text, [LegacyEncoding.Windows1258, LegacyEncoding.Tcvn3, LegacyEncoding.Vni]);

        return best switch
        {
            LegacyEncoding.Tcvn3 => new("tcvn3", Encoding.Latin1, best),
            LegacyEncoding.Vni => new("vni", Encoding.Latin1, best),
            _ => new("windows-1258", Encoding.Latin1, LegacyEncoding.Windows1258),
        };
    }
}
