using Ocop.Domain.Certifications;
using Ocop.Domain.Labels;

namespace Ocop.Application.PublicRegister;

/// <summary>The answer to a check in one word. The list is open: an unknown word means not valid.</summary>
public enum VerificationVerdict
{
    InForce,
    Expiring,
    Expired,
    Suspended,
    Revoked,
    Withdrawn,
    Superseded,
    NotYet,
    Unconfirmed,

    /// <summary>The stamp was declared worthless, torn, lost or taken back.</summary>
    StampWorthless,

    /// <summary>Nobody has put the stamp on a pack.</summary>
    StampNotActivated,

    /// <summary>The pack's lot is taken off the market.</summary>
    ProductRecalled,

    /// <summary>The product was not recognised when it was packed.</summary>
    NotRecognisedWhenPacked,

    /// <summary>Somebody found the stamp on another product.</summary>
    WrongProduct,

    /// <summary>The stamp looks copied.</summary>
    Suspicious,
}

/// <summary>What decided the answer to a check of a stamp; the first that holds, in this order.</summary>
public enum StampOutcome
{
    Worthless,
    NotActivated,
    ProductRecalled,
    NotRecognised,
    WrongProduct,
    Suspicious,
    FirstCheck,
    RepeatCheck,
}

/// <summary>What there is to say of a stamp.</summary>
/// <param name="Series">The roll.</param>
/// <param name="Number">Its running number; compare it with the one on the pack.</param>
/// <param name="Lot">The lot of the pack that it was put on.</param>
/// <param name="Outcome">What decided the answer.</param>
/// <param name="Checks">How often it was checked before; 200 means that often or more.</param>
/// <param name="ChecksToday">How often of these today.</param>
/// <param name="FirstCheckedAt">When it was first checked; null when this is the first time.</param>
/// <param name="StatusWhenPacked">What the recognition was worth on the day of packing.</param>
/// <param name="StatusToday">What it is worth today.</param>
/// <param name="Reason">The answer in a sentence, in Vietnamese.</param>
/// <param name="ReasonEn">The same in English.</param>
public sealed record CheckedStamp(
    string Series, long Number, string? Lot, DateOnly? PackedOn, StampOutcome Outcome, int Checks, int ChecksToday, DateTimeOffset? FirstCheckedAt, CertificationStatus? StatusWhenPacked,
    CertificationStatus StatusToday, string Reason, string ReasonEn);
