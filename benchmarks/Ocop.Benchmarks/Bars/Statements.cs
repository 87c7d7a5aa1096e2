using System.Globalization;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.PublicRegister;

namespace Ocop.Benchmarks.Bars;

/// <summary>The register's own SQL, as the application builds it, without the application around it.</summary>
internal static class Statements
{
    private const int ExpiringDays = 90;

    // what every address of the data has in it
    private static readonly UnitTree Units = new([Unit("82", "Tỉnh Tiền Giang", "Tỉnh", UnitLevel.Province), Unit("87", "Tỉnh Đồng Tháp", "Tỉnh", UnitLevel.Province),
        Unit("1", "Xã A", "Xã", UnitLevel.Commune)], []);

    public static NpgsqlCommand Page(NpgsqlConnection connection, RegisterFilter filter, Guid? currentUnit = null, Cursor? after = null)
    {
        var sql = new RegisterSql(filter, Reach.Everything, Units, filter.On, ExpiringDays);

        if (currentUnit is { } unit)
        {
            sql.Require($"e.current_unit_id = '{unit}'");
        }

        return sql.Page(connection, after).First();
    }

    public static NpgsqlCommand Count(NpgsqlConnection connection, RegisterFilter filter) => new RegisterSql(filter, Reach.Everything, Units, filter.On, ExpiringDays).Count(connection);

    /// <summary>The command's text with its parameters written out, for a program that knows no parameters.</summary>
    public static string Literal(NpgsqlCommand command) => command.Parameters.OrderByDescending(p => p.ParameterName.Length)
        .Aggregate(command.CommandText, (text, p) => text.Replace("@" + p.ParameterName, Literal(p.Value!), StringComparison.Ordinal)).ReplaceLineEndings(" ");

    private static AdministrativeUnit Unit(string code, string name, string kind, UnitLevel level) =>
        AdministrativeUnit.Record(code, name, kind, level, null, null, null, confirmed: true, source: "");

    private static string Literal(object value) => value switch
    {
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'"),
        int[] numbers => $"'{{{string.Join(',', numbers)}}}'::int[]",
        string[] texts => $"'{{{string.Join(',', texts)}}}'::text[]",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Guid id => $"'{id}'::uuid",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
