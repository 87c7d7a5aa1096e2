namespace Ocop.Application.Files;

/// <summary>A file's bytes; the reader disposes of them.</summary>
public sealed record DocumentContent(string ContentType, Stream Content, string Hash);
