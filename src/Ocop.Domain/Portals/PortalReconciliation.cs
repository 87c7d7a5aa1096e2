namespace Ocop.Domain.Portals;

public enum ReconciliationStatus { Waiting, Running, Done, Failed }

/// <summary>How a record here and at a portal do not agree.</summary>
public enum DifferenceKind
{
    /// <summary>The portal lacks it.</summary>
    Missing,

    /// <summary>The portal has what it should not have.</summary>
    Surplus,

    /// <summary>Both have it, and it is not the same.</summary>
    Different,
}

/// <summary>A comparison of what a portal has with what it should have (đối soát).</summary>
public sealed class PortalReconciliation
{
    private PortalReconciliation() { }

    public Guid Id { get; private set; }
    public string Portal { get; private set; } = null!;
    public ReconciliationStatus Status { get; private set; }
    public DateTimeOffset RequestedAt { get; private set; }
    public Guid? RequestedBy { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public int Ours { get; private set; }
    public int Theirs { get; private set; }
    public int Equal { get; private set; }
    public int Missing { get; private set; }
    public int Surplus { get; private set; }
    public int Different { get; private set; }

    /// <summary>Why the portal could not be read.</summary>
    public string? Error { get; private set; }

    public static PortalReconciliation Of(string portal, Guid? by, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at), Portal = portal, RequestedBy = by, RequestedAt = at,
    };

    public void Begin() => Status = ReconciliationStatus.Running;

    public void Finish(int ours, int theirs, int equal, int missing, int surplus, int different, DateTimeOffset at)
    {
        (Status, FinishedAt) = (ReconciliationStatus.Done, at);
        (Ours, Theirs, Equal, Missing, Surplus, Different) = (ours, theirs, equal, missing, surplus, different);
    }

    public void Fail(string error, DateTimeOffset at) => (Status, FinishedAt, Error) = (ReconciliationStatus.Failed, at, error);
}

/// <summary>One record on which both do not agree.</summary>
public sealed class PortalDifference
{
    private PortalDifference() { }

    public Guid Id { get; private set; }
    public Guid ReconciliationId { get; private set; }
    public DifferenceKind Kind { get; private set; }
    public string RecordId { get; private set; } = null!;
    public string? Code { get; private set; }
    public string? Name { get; private set; }

    /// <summary>JSON: each field that is not the same, here and there.</summary>
    public string Fields { get; private set; } = null!;
    public DateTimeOffset? ResentAt { get; private set; }
}
