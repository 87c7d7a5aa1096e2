namespace Ocop.Application.Accounts;

/// <summary>What a typed code is worth.</summary>
public enum CodeCheck
{
    Right,
    Wrong,

    /// <summary>It was right before; each code opens once.</summary>
    Used,
}

/// <summary>The second factors of accounts: a secret shared with an authenticator application, and recovery codes. Works within the transaction under way.</summary>
public interface ISecondFactors
{
    Task<bool> IsEnabledAsync(Guid userId, CancellationToken ct);

    /// <summary>How many recovery codes have not been used.</summary>
    Task<int> RecoveryCodesLeftAsync(Guid userId, CancellationToken ct);

    /// <summary>Makes a new secret that waits to be confirmed; one that is in use stays so until then.</summary>
    Task<byte[]> BeginAsync(Guid userId, CancellationToken ct);

    /// <summary>Puts the waiting secret in use, if the code is one of it; null when none waits.</summary>
    Task<CodeCheck?> ConfirmAsync(Guid userId, string code, CancellationToken ct);

    /// <summary>Uses a code up: of two requests at once with the same code one gets <see cref="CodeCheck.Used"/>.</summary>
    Task<CodeCheck> UseCodeAsync(Guid userId, string code, CancellationToken ct);

    /// <summary>Uses a recovery code up: false when it is none, or was used.</summary>
    Task<bool> UseRecoveryCodeAsync(Guid userId, string code, CancellationToken ct);

    /// <summary>Makes new recovery codes; those before are worth nothing. Stored as hashes, so that they can be shown only now.</summary>
    Task<IReadOnlyList<string>> MakeRecoveryCodesAsync(Guid userId, CancellationToken ct);

    /// <summary>Forgets the secrets and the codes: false when there was no second factor.</summary>
    Task<bool> RemoveAsync(Guid userId, CancellationToken ct);
}

/// <summary>Draws QR codes.</summary>
public interface IQrCodes
{
    /// <summary>The text as an SVG image, black on white, with its quiet zone.</summary>
    string Svg(string text);
}
