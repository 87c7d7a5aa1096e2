using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;

namespace Ocop.Domain.Agencies;

/// <summary>What sort of body an agency is.</summary>
public enum AgencyKind
{
    /// <summary>Thủ tướng, Chính phủ.</summary>
    Government,

    /// <summary>Bộ.</summary>
    Ministry,

    /// <summary>Văn phòng Điều phối nông thôn mới, of the centre or the province.</summary>
    CoordinationOffice,

    /// <summary>Ủy ban nhân dân.</summary>
    PeoplesCommittee,

    /// <summary>Sở.</summary>
    Department,

    /// <summary>Trung tâm.</summary>
    Centre,

    /// <summary>Liên minh Hợp tác xã.</summary>
    CooperativeAlliance,

    /// <summary>Công an.</summary>
    Police,

    /// <summary>Cục, Chi cục Quản lý thị trường.</summary>
    MarketSurveillance,
}

/// <summary>A public body, for the time that it existed under this name.</summary>
public sealed class Agency : IDated
{
    private Agency() { }

    public AgencyId Id { get; private set; }

    /// <summary>Readable code of our own; one code may have several dated rows.</summary>
    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public AgencyKind Kind { get; private set; }

    /// <summary>The unit that it serves; none for the centre.</summary>
    public UnitId? UnitId { get; private set; }

    /// <summary>Field of duty: agriculture, industry-trade, health, science …; none for a general body.</summary>
    public string? Field { get; private set; }

    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The body that took over its duties.</summary>
    public AgencyId? SuccessorId { get; private set; }

    /// <summary>Whether a source at hand states the body and its dates.</summary>
    public bool Confirmed { get; private set; }

    public string Source { get; private set; } = null!;

    public static Agency Record(
        string code, string name, string nameEn, AgencyKind kind, UnitId? unitId, string? field, DateOnly? validFrom, DateOnly? validTo,
        AgencyId? successorId, bool confirmed, string source) => new()
        {
            Id = AgencyId.Of(code, validFrom),
            Code = code,
            Name = VietnameseText.Clean(name),
            NameEn = nameEn,
            Kind = kind,
            UnitId = unitId,
            Field = field,
            ValidFrom = validFrom,
            ValidTo = validTo,
            SuccessorId = successorId,
            Confirmed = confirmed,
            Source = source,
        };
}
