namespace Ocop.Infrastructure.Postgres;

/// <summary>The embedded server cannot be had; the message says why and what to do.</summary>
public sealed class EmbeddedPostgresException(string message, Exception? inner = null) : Exception(message, inner);
