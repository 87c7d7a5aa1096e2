namespace Ocop.Domain.AdministrativeUnits;

/// <summary>How much of a unit went into its successor.</summary>
public enum SuccessionScope
{
    /// <summary>All of it (nhập toàn bộ).</summary>
    Full,

    /// <summary>A part (nhập một phần): what lay in the unit may now lie in any of its successors.</summary>
    Partial,
}

/// <summary>One unit that ended and one that its land went to.</summary>
public sealed class UnitSuccession
{
    private UnitSuccession() { }

    public UnitId OldId { get; private set; }
    public UnitId NewId { get; private set; }

    /// <summary>First day of the new order.</summary>
    public DateOnly On { get; private set; }

    public SuccessionScope Scope { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static UnitSuccession Record(UnitId oldId, UnitId newId, DateOnly on, SuccessionScope scope, bool confirmed, string source) =>
        new() { OldId = oldId, NewId = newId, On = on, Scope = scope, Confirmed = confirmed, Source = source };
}

/// <summary>A recorded unit that counts as part of another, itself included.</summary>
public sealed class UnitMember
{
    private UnitMember() { }

    public UnitId UnitId { get; private set; }
    public UnitId MemberId { get; private set; }

    public static UnitMember Record(UnitId unitId, UnitId memberId) => new() { UnitId = unitId, MemberId = memberId };
}
