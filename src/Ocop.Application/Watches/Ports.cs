namespace Ocop.Application.Watches;

/// <summary>What a secret of a link allows.</summary>
public enum WatchPurpose
{
    /// <summary>Agree to one watch.</summary>
    Confirmation,

    /// <summary>See and end the watches of an e-mail address.</summary>
    List,

    /// <summary>Read the feed of a follower.</summary>
    Feed,
}

/// <summary>Secrets of links: encrypted and authenticated, so that nothing has to be stored and nothing can be guessed.</summary>
public interface IWatchLinks
{
    string Make(WatchPurpose purpose, string value);

    /// <summary>What the secret was made of; null when it is none, or for another purpose.</summary>
    string? Read(WatchPurpose purpose, string token);
}
