namespace Ocop.Application.PublicRegister;

/// <summary>Cached public answers. They live a second at most on other nodes; here they go at once when what they show has changed.</summary>
public interface IPublicCache
{
    /// <summary>Call after the commit, never inside the transaction.</summary>
    ValueTask EvictAsync(IReadOnlyCollection<Guid> productIds, CancellationToken ct);
}
