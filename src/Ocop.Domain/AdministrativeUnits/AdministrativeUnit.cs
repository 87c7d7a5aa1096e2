using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>Tier of local government. Districts ended on 30 June 2025.</summary>
public enum UnitLevel { Province, District, Commune }

/// <summary>A province, district or commune, for the time that it existed. A code without its date names nothing: 82 was Tiền Giang and is Đồng Tháp.</summary>
public sealed class AdministrativeUnit : IDated
{
    public const int MaxCodeLength = 20;
    public const int MaxNameLength = 200;
    public const int MaxBasisLength = 500;

    private readonly List<UnitFormerName> _formerNames = [];

    private AdministrativeUnit() { }

    public UnitId Id { get; private set; }

    /// <summary>Code of the statistics office.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>Official name with its kind: "Xã Tân Thành", "Thành phố Cao Lãnh".</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Kind in Vietnamese: Tỉnh, Thành phố thuộc tỉnh, Thị xã, Huyện, Phường, Thị trấn, Xã.</summary>
    public string Kind { get; private set; } = null!;

    public UnitLevel Level { get; private set; }

    /// <summary>Unit above; none for a province.</summary>
    public UnitId? ParentId { get; private set; }

    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Whether a source at hand states the unit and its dates.</summary>
    public bool Confirmed { get; private set; }

    /// <summary>Where the row was taken from.</summary>
    public string Source { get; private set; } = null!;

    /// <summary>Names that the unit bore before its present one.</summary>
    public IReadOnlyList<UnitFormerName> FormerNames => _formerNames;

    /// <summary>Whether somebody entered or changed it here; what the program carries never overwrites it.</summary>
    public bool KeptHere { get; private set; }

    /// <summary>A unit that somebody enters.</summary>
    /// <param name="basis">The act that set it up.</param>
    public static AdministrativeUnit Establish(string code, string name, string kind, UnitLevel level, UnitId? parentId, DateOnly validFrom, string basis)
    {
        var unit = Record(
            Guard.Required(code, "code", "mã", MaxCodeLength), Guard.Required(name, "name", "tên", MaxNameLength), Guard.Required(kind, "kind", "loại đơn vị", MaxNameLength),
            level, parentId, validFrom, null, confirmed: true, Guard.Required(basis, "basis", "căn cứ", MaxBasisLength));
        unit.KeptHere = true;
        return unit;
    }

    /// <summary>The unit bears another name from a day on; until the day before, it bore the present one.</summary>
    /// <exception cref="DomainException"><c>unit.ended</c>, <c>unit.day_outside</c></exception>
    public void Rename(string name, string kind, DateOnly on, string basis)
    {
        RequireOpen();
        var since = _formerNames.Max(n => n.ValidTo)?.AddDays(1) ?? ValidFrom;

        if (on <= since)
        {
            throw new DomainException(UnitErrors.DayOutside());
        }

        _formerNames.Add(UnitFormerName.Record(Code, Name, Kind, since, on.AddDays(-1), Confirmed, Guard.Required(basis, "basis", "căn cứ", MaxBasisLength)));
        Name = VietnameseText.Clean(Guard.Required(name, "name", "tên", MaxNameLength));
        Kind = Guard.Required(kind, "kind", "loại đơn vị", MaxNameLength);
        KeptHere = true;
    }

    /// <summary>The unit ends; where it went is a <see cref="UnitSuccession"/> for each unit that took a part.</summary>
    /// <exception cref="DomainException"><c>unit.ended</c>, <c>unit.day_outside</c></exception>
    public void EndOn(DateOnly lastDay)
    {
        RequireOpen();

        if (lastDay < ValidFrom)
        {
            throw new DomainException(UnitErrors.DayOutside());
        }

        (ValidTo, KeptHere) = (lastDay, true);
    }

    private void RequireOpen()
    {
        if (ValidTo is { } end)
        {
            throw new DomainException(UnitErrors.Ended(end));
        }
    }

    public static AdministrativeUnit Record(
        string code, string name, string kind, UnitLevel level, UnitId? parentId, DateOnly? validFrom, DateOnly? validTo,
        bool confirmed, string source, IEnumerable<UnitFormerName>? formerNames = null)
    {
        var unit = new AdministrativeUnit
        {
            Id = UnitId.Of(code, validFrom),
            Code = code,
            Name = VietnameseText.Clean(name),
            Kind = kind,
            Level = level,
            ParentId = parentId,
            ValidFrom = validFrom,
            ValidTo = validTo,
            Confirmed = confirmed,
            Source = source,
        };
        unit._formerNames.AddRange(formerNames ?? []);
        return unit;
    }

    /// <summary>The name borne on a day: Gò Công was a town (thị xã) before May 2024 and a city until June 2025.</summary>
    public string NameOn(DateOnly day) => _formerNames.Find(n => n.HoldsOn(day))?.Name ?? Name;
}

/// <summary>A name that a unit bore for a time, under the same code.</summary>
public sealed class UnitFormerName : IDated
{
    private UnitFormerName() { }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = null!;
    public string Kind { get; private set; } = null!;
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static UnitFormerName Record(
        string unitCode, string name, string kind, DateOnly? validFrom, DateOnly? validTo, bool confirmed, string source) => new()
        {
            Id = StableId.OfDated($"unit-name:{unitCode}", VietnameseText.Fold(name), validTo),
            Name = VietnameseText.Clean(name),
            Kind = kind,
            ValidFrom = validFrom,
            ValidTo = validTo,
            Confirmed = confirmed,
            Source = source,
        };
}
