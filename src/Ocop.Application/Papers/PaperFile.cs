namespace Ocop.Application.Papers;

/// <summary>A paper as a file.</summary>
/// <param name="Name">Without accents, with its extension.</param>
public sealed record PaperFile(string Name, string ContentType, byte[] Content);
