using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Npgsql;
using NpgsqlTypes;

namespace Ocop.Benchmarks.Hosts;

/// <summary>
/// What a careful person would write by hand for the two hottest answers, with nothing between the endpoint and the driver:
/// the yardstick of P1 and P2. The bodies have the fields of the real ones.
/// </summary>
internal static class RawEndpoints
{
    private const string VerifySql = """
        select e.code, e.name, e.subject_name, e.unit_name, e.group_name, e.illustrative, e.stars, e.level, e.issuer, e.decision_number, e.decision_date,
            e.valid_from, e.expires_on, e.ended_on, e.ended_as, e.end_ground, e.suspended
        from product_codes k join register_entries e on e.product_id = k.product_id
        where k.key = $1 and e.shown_from <= $2 and e.shown_until > $2 and e.certification_id is not null
        """;

    private const string ListSql = """
        select e.code, e.name, e.subject_name, e.stars, e.valid_from, e.expires_on, e.ended_on, e.ended_as, e.suspended, e.unit_name, e.group_name, e.illustrative, e.product_id
        from register_entries e
        where e.shown_from <= $1 and e.shown_until > $1 and e.current_unit_id = $2
            and (e.valid_from <= $1 and e.expires_on >= $1 and (e.ended_on is null or e.ended_on > $1) and (e.suspended is null or not e.suspended @> $1))
            and e.certification_id is not null and e.group_code = $3 and e.stars = any($4)
        order by e.name, e.product_id limit 21
        """;

    public static void MapRaw(this IEndpointRouteBuilder app, NpgsqlDataSource source, bool sameRules)
    {
        var verify = app.MapGet("/api/v1/public/verify/{code}", (string code, HttpContext context) => VerifyAsync(code, context, source));
        var list = app.MapGet("/api/v1/public/products", (HttpContext context) => ListAsync(context, source));

        if (sameRules)
        {
            verify.AllowAnonymous().CacheOutput(Api.Hosting.PublicCache.Policy);
            list.AllowAnonymous();
        }
    }

    private static async Task VerifyAsync(string code, HttpContext context, NpgsqlDataSource source)
    {
        var now = TimeProvider.System.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(7));
        await using var connection = await source.OpenConnectionAsync(context.RequestAborted);
        await using var command = new NpgsqlCommand(VerifySql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = code.ToUpperInvariant() });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today, NpgsqlDbType = NpgsqlDbType.Date });
        await command.PrepareAsync(context.RequestAborted);
        await using var r = await command.ExecuteReaderAsync(context.RequestAborted);

        if (!await r.ReadAsync(context.RequestAborted))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var (from, expires, ended) = (Day(r, 11), Day(r, 12), Day(r, 13));
        var status = Status(today, from, expires, ended, Text(r, 14), r.IsDBNull(16) ? null : r.GetFieldValue<NpgsqlRange<DateOnly>[]>(16));
        var answer = new RawVerification(
            status, new(r.GetString(0), r.GetString(1), r.GetString(2), Text(r, 3), Text(r, 4), r.GetBoolean(5)),
            new(r.GetInt32(6), status, r.GetString(7), Text(r, 8), Text(r, 9), Day(r, 10), from, expires, ended, Text(r, 15)), now);
        await SendAsync(context, JsonSerializer.SerializeToUtf8Bytes(answer, RawJson.Relaxed.RawVerification));
    }

    private static async Task ListAsync(HttpContext context, NpgsqlDataSource source)
    {
        var query = context.Request.Query;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));
        await using var connection = await source.OpenConnectionAsync(context.RequestAborted);
        await using var command = new NpgsqlCommand(ListSql, connection);
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today, NpgsqlDbType = NpgsqlDbType.Date });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = RawUnits.IdOf(query["unit"]!) });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = query["group"]! });
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [int.Parse(query["stars"]!, CultureInfo.InvariantCulture)] });
        await using var r = await command.ExecuteReaderAsync(context.RequestAborted);
        List<RawRow> rows = new(21);
        string? last = null;

        while (await r.ReadAsync(context.RequestAborted))
        {
            if (rows.Count == 20)
            {
                last = Convert.ToBase64String(Encoding.UTF8.GetBytes(rows[^1].Name + r.GetGuid(12)));
                break;
            }

            rows.Add(new(
                r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt32(3),
                Status(today, Day(r, 4), Day(r, 5), Day(r, 6), Text(r, 7), r.IsDBNull(8) ? null : r.GetFieldValue<NpgsqlRange<DateOnly>[]>(8)),
                Day(r, 5), Text(r, 9), Text(r, 10), r.GetBoolean(11)));
        }

        await SendAsync(context, JsonSerializer.SerializeToUtf8Bytes(new RawPage(rows, last), RawJson.Relaxed.RawPage));
    }

    internal static Task SendAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.Body.WriteAsync(body, 0, body.Length, context.RequestAborted);
    }

    internal static string Status(DateOnly today, DateOnly? from, DateOnly? expires, DateOnly? ended, string? endedAs, NpgsqlRange<DateOnly>[]? suspended) =>
        ended <= today ? endedAs ?? "revoked"
        : from is null || expires is null ? "unconfirmed"
        : today < from ? "not-yet"
        : today > expires ? "expired"
        : suspended is not null && suspended.Any(s => s.LowerBound <= today && (s.UpperBoundInfinite || today < s.UpperBound)) ? "suspended"
        : expires.Value.DayNumber - today.DayNumber <= 90 ? "expiring" : "in-force";

    internal static string? Text(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetString(at);

    internal static DateOnly? Day(NpgsqlDataReader r, int at) => r.IsDBNull(at) ? null : r.GetFieldValue<DateOnly>(at);
}

internal sealed record RawProduct(string Code, string Name, string SubjectName, string? UnitName, string? GroupName, bool Illustrative);

internal sealed record RawCertification(
    int Stars, string Status, string Level, string? Issuer, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? ValidFrom, DateOnly? ExpiresOn, DateOnly? EndedOn, string? EndReason);

internal sealed record RawVerification(string Verdict, RawProduct Product, RawCertification Certification, DateTimeOffset CheckedAt);

internal sealed record RawRow(
    string Code, string Name, string SubjectName, int Stars, string Status, DateOnly? ExpiresOn, string? UnitName, string? GroupName, bool Illustrative);

internal sealed record RawPage(IReadOnlyList<RawRow> Items, string? NextCursor);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RawVerification))]
[JsonSerializable(typeof(RawStampVerification))]
[JsonSerializable(typeof(RawPage))]
internal sealed partial class RawJson : JsonSerializerContext
{
    /// <summary>Vietnamese letters as they are, as the API writes them.</summary>
    public static RawJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}

/// <summary>Codes of today's communes; read once, as the application keeps its reference facts.</summary>
internal static class RawUnits
{
    private static Dictionary<string, Guid> _ids = new Dictionary<string, Guid>(StringComparer.Ordinal);

    public static Guid IdOf(string code) => _ids[code];

    public static async Task LoadAsync(NpgsqlDataSource source)
    {
        Dictionary<string, Guid> ids = new(StringComparer.Ordinal);
        await using var command = source.CreateCommand("select code, id from administrative_units where level = 'commune' and valid_to is null");
        await using var reader = await command.ExecuteReaderAsync();

        while (await reader.ReadAsync())
        {
            ids[reader.GetString(0)] = reader.GetGuid(1);
        }

        _ids = ids;
    }
}
