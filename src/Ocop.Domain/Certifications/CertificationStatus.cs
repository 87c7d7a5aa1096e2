namespace Ocop.Domain.Certifications;

/// <summary>What a recognition is worth on a given day. The list is open for clients: an unknown value means not valid.</summary>
public enum CertificationStatus
{
    /// <summary>Còn hiệu lực.</summary>
    InForce,

    /// <summary>Còn hiệu lực nhưng sắp hết hạn.</summary>
    Expiring,

    /// <summary>Hết hạn.</summary>
    Expired,

    /// <summary>Tạm dừng.</summary>
    Suspended,

    /// <summary>Bị thu hồi.</summary>
    Revoked,

    /// <summary>Chủ thể tự rút.</summary>
    Withdrawn,

    /// <summary>Đã thay bằng lần công nhận sau.</summary>
    Superseded,

    /// <summary>Chưa đến ngày hiệu lực.</summary>
    NotYet,

    /// <summary>Chưa xác nhận: thiếu quyết định hoặc ngày, nên không tính được thời hạn.</summary>
    Unconfirmed,
}

/// <summary>What a day can change without anybody deciding anything.</summary>
public enum CertificationTurn { Expired, Began, SuspensionEnded }

/// <summary>How a recognition came to an end before its time.</summary>
public enum EndReason { Revoked, Withdrawn }

/// <summary>Days from the first to the last, both included; without a last day it goes on.</summary>
public readonly record struct SuspendedDays(DateOnly From, DateOnly? Until)
{
    public bool Contains(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>The dates that decide a recognition's status on any day. The register's SQL mirrors <see cref="On"/>; a test holds both together.</summary>
/// <param name="ValidFrom">First day; null = unconfirmed.</param>
/// <param name="ExpiresOn">Last valid day.</param>
/// <param name="EndedOn">First day without validity after a revocation or withdrawal.</param>
/// <param name="SupersededOn">First day of the recognition that took its place.</param>
public readonly record struct CertificationDates(
    DateOnly? ValidFrom, DateOnly? ExpiresOn, DateOnly? EndedOn, EndReason? EndedAs, DateOnly? SupersededOn, IReadOnlyCollection<SuspendedDays> Suspensions)
{
    /// <summary>Days for which it was revoked before a decision put it back.</summary>
    public IReadOnlyCollection<SuspendedDays>? UndoneRevocations { get; init; }

    /// <summary>The last day on which it can be worth anything; null while nobody knows.</summary>
    public DateOnly? LastDay => ((DateOnly?[])[ExpiresOn, EndedOn?.AddDays(-1), SupersededOn?.AddDays(-1)]).Min();

    /// <summary>The status on a day.</summary>
    /// <param name="day">A date in Asia/Ho_Chi_Minh.</param>
    /// <param name="expiringDays">With so many days left or fewer it counts as expiring.</param>
    public CertificationStatus On(DateOnly day, int expiringDays)
    {
        if (EndedOn <= day)
        {
            return EndedAs == EndReason.Withdrawn ? CertificationStatus.Withdrawn : CertificationStatus.Revoked;
        }

        if (UndoneRevocations?.Any(r => r.Contains(day)) == true)
        {
            return CertificationStatus.Revoked;
        }

        if (SupersededOn <= day)
        {
            return CertificationStatus.Superseded;
        }

        if (ValidFrom is not { } from || ExpiresOn is not { } expires)
        {
            return CertificationStatus.Unconfirmed;
        }

        if (day < from)
        {
            return CertificationStatus.NotYet;
        }

        if (day > expires)
        {
            return CertificationStatus.Expired;
        }

        if (Suspensions.Any(s => s.Contains(day)))
        {
            return CertificationStatus.Suspended;
        }

        return expires.DayNumber - day.DayNumber <= expiringDays ? CertificationStatus.Expiring : CertificationStatus.InForce;
    }
}
