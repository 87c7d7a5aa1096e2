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

/// <summary>What is said of a public body.</summary>
/// <param name="UnitId">The unit that it serves; none for the centre.</param>
/// <param name="Field">Field of duty; none for a general body.</param>
public sealed record AgencyDetails(string Name, string NameEn, AgencyKind Kind, UnitId? UnitId, string? Field);

/// <summary>A public body, for the time that it existed under this name.</summary>
public sealed class Agency : IDated
{
    public const int MaxCodeLength = 60;
    public const int MaxNameLength = 300;
    public const int MaxBasisLength = 500;

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

    /// <summary>Whether somebody entered or changed it here; what the program carries never overwrites it.</summary>
    public bool KeptHere { get; private set; }

    /// <summary>A body that somebody enters.</summary>
    /// <param name="basis">The act or decision that set it up.</param>
    public static Agency Establish(string code, AgencyDetails details, DateOnly validFrom, string basis)
    {
        var agency = Record(
            Guard.Required(code, "code", "mã", MaxCodeLength), Guard.Required(details.Name, "name", "tên", MaxNameLength), Guard.Required(details.NameEn, "nameEn", "tên tiếng Anh", MaxNameLength),
            details.Kind, details.UnitId, details.Field, validFrom, null, null, confirmed: true, Guard.Required(basis, "basis", "căn cứ", MaxBasisLength));
        agency.KeptHere = true;
        return agency;
    }

    /// <summary>The body ends; what it held passes to its successor, and what it decided keeps its name.</summary>
    /// <exception cref="DomainException"><c>agency.ended</c>, <c>agency.day_outside</c>, <c>agency.own_successor</c></exception>
    public void EndOn(DateOnly lastDay, AgencyId? successorId, string basis)
    {
        if (ValidTo is { } end)
        {
            throw new DomainException(AgencyErrors.Ended(end));
        }

        if (lastDay < ValidFrom)
        {
            throw new DomainException(AgencyErrors.DayOutside());
        }

        if (successorId == Id)
        {
            throw new DomainException(AgencyErrors.OwnSuccessor());
        }

        (ValidTo, SuccessorId, KeptHere) = (lastDay, successorId, true);
        Source = $"{Source}; {Guard.Required(basis, "basis", "căn cứ", MaxBasisLength)}";
    }

    /// <summary>Takes a mistaken end back.</summary>
    /// <exception cref="DomainException"><c>agency.not_ended</c></exception>
    public void Reopen()
    {
        if (ValidTo is null)
        {
            throw new DomainException(AgencyErrors.NotEnded());
        }

        (ValidTo, SuccessorId, KeptHere) = (null, null, true);
    }

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
