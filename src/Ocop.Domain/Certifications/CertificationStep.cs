using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;

namespace Ocop.Domain.Certifications;

public readonly record struct CertificationStepId(Guid Value)
{
    public static CertificationStepId New() => new(Guid.CreateVersion7());
}

/// <summary>What can happen to a recognition after it was given. Its expiry and its successor need no step: they follow from dates.</summary>
public enum CertificationStepKind
{
    /// <summary>Tạm đình chỉ.</summary>
    Suspension,

    /// <summary>Khôi phục.</summary>
    Reinstatement,

    /// <summary>Thu hồi.</summary>
    Revocation,

    /// <summary>Chủ thể tự rút.</summary>
    Withdrawal,
}

/// <summary>What was decided, or what a subject asked for.</summary>
/// <param name="On">First day of the effect; in the past, too, or in the future.</param>
/// <param name="Ground">Why, in words; a reinstatement alone may leave it out.</param>
/// <param name="GroundId">The class of the reason, as the act of the day has it.</param>
/// <param name="DecisionNumber">Of the paper, where there is one.</param>
/// <param name="DecisionDate">The day it was signed.</param>
/// <param name="AgencyId">The body that decided.</param>
/// <param name="Until">Last day of a suspension; without it until a reinstatement.</param>
public sealed record StepDetails(
    DateOnly On, string? Ground, RevocationGroundId? GroundId = null, string? DecisionNumber = null, DateOnly? DecisionDate = null, AgencyId? AgencyId = null, DateOnly? Until = null)
{
    /// <summary>The decision on record that it carries out; only another decision undoes it.</summary>
    public DecisionId? DecisionId { get; init; }
}

/// <summary>One step in a recognition's life. It is never edited: a wrong one is struck out with a reason, and where need be another takes its place.</summary>
public sealed class CertificationStep
{
    public const int MaxTextLength = 1000;

    private CertificationStep() { }

    internal CertificationStep(CertificationStepKind kind, StepDetails details, int ordinal, CertificationStepId? replaces)
    {
        Id = CertificationStepId.New();
        Kind = kind;
        Ordinal = ordinal;
        On = details.On;
        Until = kind == CertificationStepKind.Suspension ? details.Until : null;
        Ground = kind == CertificationStepKind.Reinstatement
            ? Guard.Optional(details.Ground, "ground", MaxTextLength) : Guard.Required(details.Ground, "ground", "lý do", MaxTextLength);
        GroundId = details.GroundId;
        DecisionNumber = Guard.Optional(details.DecisionNumber, "decisionNumber", 100);
        DecisionDate = details.DecisionDate;
        AgencyId = details.AgencyId;
        DecisionId = details.DecisionId;
        ReplacesId = replaces;
    }

    public CertificationStepId Id { get; private set; }
    public CertificationStepKind Kind { get; private set; }

    /// <summary>Its place among the recognition's steps; one that replaces another has the place of that.</summary>
    public int Ordinal { get; private set; }

    /// <summary>First day of the effect.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Last day of a suspension.</summary>
    public DateOnly? Until { get; private set; }
    public RevocationGroundId? GroundId { get; private set; }
    public string? Ground { get; private set; }
    public string? DecisionNumber { get; private set; }
    public DateOnly? DecisionDate { get; private set; }

    /// <summary>The body that decided.</summary>
    public AgencyId? AgencyId { get; private set; }

    /// <summary>The decision on record that it carries out.</summary>
    public DecisionId? DecisionId { get; private set; }

    /// <summary>The struck-out step whose place it took.</summary>
    public CertificationStepId? ReplacesId { get; private set; }

    /// <summary>Why it was struck out; null while it counts.</summary>
    public string? StruckOutBecause { get; private set; }

    public bool Counts => StruckOutBecause is null;

    internal void StrikeOut(string reason) => StruckOutBecause = Guard.Required(reason, "reason", "lý do", MaxTextLength);
}
