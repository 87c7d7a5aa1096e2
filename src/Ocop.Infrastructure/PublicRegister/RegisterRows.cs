using Npgsql;
using NpgsqlTypes;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>Reads a row of <c>register_entries</c>; the columns and their places stand side by side here and nowhere else.</summary>
internal static class RegisterRows
{
    public const string Columns = """
        e.product_id, e.code, e.name, e.subject_id, e.subject_name, e.subject_initials_name, e.subject_kind, e.type_code, e.type_name, e.group_code, e.group_name,
        e.unit_code, e.unit_name, e.district_name, e.current_unit_code, e.current_unit_name, e.certification_id, e.stars, e.level, e.issuer, e.decision_number,
        e.decision_date, e.valid_from, e.expires_on, e.ended_on, e.ended_as, e.suspended, e.end_ground, e.illustrative, e.xmin,
        e.end_ground_id, e.end_decision_number, e.end_decision_date, e.shown_until, e.undone_revocations
        """;

    /// <summary>Those that a verification needs.</summary>
    public const string VerifiedColumns = """
        e.product_id, e.code, e.name, e.subject_name, e.subject_initials_name, e.group_name, e.unit_name, e.stars, e.level, e.issuer, e.decision_number, e.decision_date,
        e.valid_from, e.expires_on, e.ended_on, e.ended_as, e.suspended, e.end_ground, e.illustrative, e.undone_revocations
        """;

    /// <summary>How many these are; what a statement adds stands after them.</summary>
    public const int VerifiedCount = 20;

    public static RegisterRow Read(NpgsqlDataReader r) => new()
    {
        Id = r.GetGuid(0), Code = r.GetString(1), Name = r.GetString(2), SubjectId = r.GetGuid(3), SubjectName = r.GetString(4), SubjectInitialsName = r.GetString(5),
        SubjectKind = r.GetString(6), TypeCode = Text(r, 7), TypeName = Text(r, 8), GroupCode = Text(r, 9), GroupName = Text(r, 10), UnitCode = Text(r, 11),
        UnitName = Text(r, 12), DistrictName = Text(r, 13), CurrentUnitCode = Text(r, 14), CurrentUnitName = Text(r, 15),
        CertificationId = r.IsDBNull(16) ? null : r.GetGuid(16), Stars = r.IsDBNull(17) ? null : r.GetInt32(17), Level = Text(r, 18), Issuer = Text(r, 19),
        DecisionNumber = Text(r, 20), DecisionDate = Day(r, 21), Dates = ReadDates(r, 22, 34), EndGround = Text(r, 27), Illustrative = r.GetBoolean(28),
        Version = r.GetFieldValue<uint>(29), EndGroundId = r.IsDBNull(30) ? null : r.GetGuid(30), EndDecisionNumber = Text(r, 31), EndDecisionDate = Day(r, 32),
        ShownUntil = r.GetFieldValue<DateOnly>(33),
    };

    public static VerifiedRow ReadVerified(NpgsqlDataReader r) => new()
    {
        Id = r.GetGuid(0), Code = r.GetString(1), Name = r.GetString(2), SubjectName = r.GetString(3), SubjectInitialsName = r.GetString(4), GroupName = Text(r, 5),
        UnitName = Text(r, 6), Stars = r.IsDBNull(7) ? null : r.GetInt32(7), Level = Text(r, 8), Issuer = Text(r, 9), DecisionNumber = Text(r, 10),
        DecisionDate = Day(r, 11), Dates = ReadDates(r, 12, 19), EndGround = Text(r, 17), Illustrative = r.GetBoolean(18),
    };

    public static CertificationDates ReadDates(NpgsqlDataReader r, int at, int undoneAt) => new(
        Day(r, at), Day(r, at + 1), Day(r, at + 2),
        Text(r, at + 3) switch { null => null, "withdrawn" => EndReason.Withdrawn, _ => EndReason.Revoked },
        null,
        DaysOf(r, at + 4))
    {
        UndoneRevocations = DaysOf(r, undoneAt),
    };

    public static SuspendedDays[] DaysOf(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? [] : [.. r.GetFieldValue<NpgsqlRange<DateOnly>[]>(at).Select(DayRanges.ToDays)];

    public static string? Text(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetString(at);

    public static DateOnly? Day(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetFieldValue<DateOnly>(at);
}
