using System.Security.Cryptography;
using System.Text.Json;

namespace Ocop.Domain.Traces;

/// <summary>What kind of party somebody in the chain is; decides how the public reads its name.</summary>
public enum TracePartyKind { Organisation, Household, Person }

/// <summary>Somebody in the chain.</summary>
/// <param name="Identifier">GLN, tax code or a code of the sender's own.</param>
public sealed record TraceParty(string Name, TracePartyKind Kind, string? Identifier);

/// <summary>One thing that happened to the lot.</summary>
/// <param name="Code">The stage's trace code.</param>
/// <param name="PlaceCode">GLN or a code of the sender's own.</param>
/// <param name="From">One step back.</param>
/// <param name="To">One step forward.</param>
public sealed record TraceStage(
    string? Code, string Name, string? PlaceCode, string? PlaceName, DateTimeOffset At, IReadOnlyList<TraceParty> From, IReadOnlyList<TraceParty> To, IReadOnlyDictionary<string, string> Attributes);

/// <summary>What the traceability system says of a lot: the ten items of TT 02/2024/TT-BKHCN.</summary>
public sealed record TraceContent(
    string? ProductName, string? ImageUrl, TraceParty? Producer, string? Address, IReadOnlyList<TraceStage> Stages, DateTimeOffset? ProducedAt, string? TraceCode, string? Brand, string? Model,
    string? Serial, string? ShelfLife, IReadOnlyList<string> Standards)
{
    /// <summary>The same for the same content: whoever sends it again changes nothing.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));
}
