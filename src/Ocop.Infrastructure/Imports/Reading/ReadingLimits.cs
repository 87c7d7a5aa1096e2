namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>What a file may ask of the reader. Far above any province's list, far below what would harm the server.</summary>
internal static class ReadingLimits
{
    public const long FileBytes = 256L << 20;

    /// <summary>One part of a workbook, unpacked.</summary>
    public const long UnpackedBytes = 768L << 20;

    /// <summary>Honest sheets pack 10 to 40 times smaller; a bomb about a thousand times.</summary>
    public const int PackingRatio = 200;

    /// <summary>Below this size the ratio says nothing.</summary>
    public const long HarmlessBytes = 32L << 20;

    public const int PackedParts = 10_000;

    /// <summary>Excel's own limit.</summary>
    public const int CellCharacters = 32_767;

    public const long SharedCharacters = 64L << 20;
    public const int Columns = 200;
    public const int Rows = 500_000;

    /// <summary>Rows looked at to find the header.</summary>
    public const int SampledRows = 200;
}
