using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Labels;

public readonly record struct StampAlertId(Guid Value)
{
    public static StampAlertId New() => new(Guid.CreateVersion7());
}

/// <summary>What became of a suspicion.</summary>
public enum StampAlertStatus
{
    /// <summary>Nobody has looked into it.</summary>
    Open,

    /// <summary>An agency found that the stamp was copied, or follows it up by a case.</summary>
    Confirmed,

    /// <summary>There is a harmless reason.</summary>
    Dismissed,
}

/// <summary>A reason to suspect that a stamp was copied, as it was measured.</summary>
public sealed class StampAlertReason
{
    private StampAlertReason() { }

    internal StampAlertReason(StampSign sign) => (Id, Sign, Measured, Points) = (Guid.CreateVersion7(), sign.Kind, sign.Measured, sign.Points);

    public Guid Id { get; private set; }
    public StampSignKind Sign { get; private set; }
    public int Measured { get; private set; }
    public int Points { get; private set; }
}

/// <summary>A suspicion that a stamp was copied (nghi sao chép tem). While it is not dismissed, whoever checks the stamp is warned.</summary>
public sealed class StampAlert : AggregateRoot
{
    public const int MaxTextLength = 2000;

    private readonly List<StampAlertReason> _reasons = [];

    private StampAlert() { }

    public StampAlertId Id { get; private set; }
    public StampGrantId GrantId { get; private set; }

    /// <summary>The stamp's running number.</summary>
    public long Number { get; private set; }

    /// <summary>The stamp's code.</summary>
    public long Code { get; private set; }
    public int Score { get; private set; }

    /// <summary>Checks that were looked at.</summary>
    public int Checks { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }
    public StampAlertStatus Status { get; private set; }

    /// <summary>Why it was dismissed or confirmed.</summary>
    public string? Because { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public IReadOnlyList<StampAlertReason> Reasons => _reasons;

    public static StampAlert Raise(StampGrant grant, long number, StampCode code, CloneScore score, int checks, DateTimeOffset now)
    {
        StampAlert alert = new() { Id = StampAlertId.New(), GrantId = grant.Id, Number = number, Code = code.Value, Score = score.Total, Checks = checks, RaisedAt = now, Status = StampAlertStatus.Open };
        alert._reasons.AddRange(score.Signs.Select(s => new StampAlertReason(s)));
        alert.Raise(new StampCloneSuspected(alert.Id, grant.Id, grant.ProductId, grant.Series, number, score.Total));
        return alert;
    }

    /// <exception cref="DomainException"><c>stamp.alert_closed</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Dismiss(string reason, Guid by, DateTimeOffset now)
    {
        Close(StampAlertStatus.Dismissed, reason, by, now);
        Raise(new StampSuspicionDismissed(Id, Because!));
    }

    /// <exception cref="DomainException"><c>stamp.alert_closed</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Confirm(string reason, Guid by, DateTimeOffset now)
    {
        Close(StampAlertStatus.Confirmed, reason, by, now);
        Raise(new StampSuspicionConfirmed(Id, Because!));
    }

    private void Close(StampAlertStatus status, string reason, Guid by, DateTimeOffset now)
    {
        if (Status != StampAlertStatus.Open)
        {
            throw new DomainException(StampErrors.AlertClosed());
        }

        Because = Guard.Prose(reason, "reason", MaxTextLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));
        (Status, ClosedAt, ClosedBy) = (status, now, by);
    }
}
