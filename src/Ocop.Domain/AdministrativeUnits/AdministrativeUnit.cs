using Ocop.Domain.Common;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>Tier of local government. Districts ended on 30 June 2025.</summary>
public enum UnitLevel { Province, District, Commune }

/// <summary>A province, district or commune, for the time that it existed. A code without its date names nothing: 82 was Tiền Giang and is Đồng Tháp.</summary>
public sealed class AdministrativeUnit : IDated
{
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
