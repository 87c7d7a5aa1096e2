using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Infrastructure.WorkItems;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>
/// Builds the register's SQL. Only the conditions that are asked for appear, each on a column with an index of its own order, and the limit is a literal:
/// a catch-all condition or a parameter there would cost the planner its knowledge.
/// </summary>
internal sealed class RegisterSql
{
    private readonly StringBuilder _where = new("e.shown_from <= @on and e.shown_until > @on");
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly RegisterFilter _filter;

    public RegisterSql(RegisterFilter filter, UnitTree units, DateOnly today, int expiringDays)
    {
        _filter = filter;
        Add("on", filter.On);
        AddText(filter);
        AddUnit(filter, units, today);
        AddStatuses(filter.Statuses, expiringDays);

        if (filter.Public)
        {
            _where.Append(" and e.certification_id is not null");
        }

        Match("group_code", filter.GroupCode);
        Match("type_code", filter.TypeCode);
        Match("subject_id", filter.SubjectId?.Value);
        Match("product_id", filter.ProductId?.Value);
        AnyOf("stars", filter.Stars);
        AnyOf("subject_kind", [.. filter.SubjectKinds.Select(k => Persistence.Conversions.Kebab(k))]);
        Compare("expires_on >=", "expires_from", filter.ExpiresFrom);
        Compare("expires_on <=", "expires_to", filter.ExpiresTo);

        if (filter.WorkItem is { } lacking)
        {
            Require(WorkItemSql.Condition(lacking));
        }
    }

    /// <summary>Restricts to rows of a condition in terms of <c>e</c> that needs no parameter.</summary>
    public void Require(string condition) => _where.Append(" and ").Append(condition);

    /// <summary>One page in the filter's order; one row more than the limit tells whether there is a next.</summary>
    public NpgsqlCommand Page(NpgsqlConnection connection, Cursor? after)
    {
        var (column, isText) = Column(_filter.Sort);
        var direction = _filter.Descending ? "desc" : "asc";
        var beyond = _filter.Descending ? "<" : ">";
        var seek = "";

        if (after is not null)
        {
            Add("after_id", after.Id);

            if (after.Values[0] is { } value)
            {
                Add("after", isText ? value : ParseValue(value));
                var rest = _filter.Descending || !Nullable ? "" : $" or e.{column} is null";
                seek = $" and ((e.{column}, e.product_id) {beyond} (@after, @after_id){rest})";
            }
            else
            {
                var rest = _filter.Descending ? $" or e.{column} is not null" : "";
                seek = $" and ((e.{column} is null and e.product_id {beyond} @after_id){rest})";
            }
        }

        return Command(connection, string.Create(CultureInfo.InvariantCulture,
            $"select {RegisterRows.Columns} from register_entries e where {_where}{seek} order by e.{column} {direction}, e.product_id {direction} limit {_filter.Limit + 1}"));
    }

    /// <summary>A count that stops at the cap.</summary>
    public NpgsqlCommand Count(NpgsqlConnection connection) => Command(connection, string.Create(CultureInfo.InvariantCulture,
        $"select count(*)::int from (select 1 from register_entries e where {_where} limit {Paging.CountCap}) t"));

    /// <summary>Everything, in the filter's order.</summary>
    public NpgsqlCommand All(NpgsqlConnection connection)
    {
        var direction = _filter.Descending ? "desc" : "asc";
        return Command(connection, $"select {RegisterRows.Columns} from register_entries e where {_where} order by e.{Column(_filter.Sort).Name} {direction}, e.product_id {direction}");
    }

    /// <summary>How the sort is named in the API and in cursors.</summary>
    public static string SortName(RegisterFilter filter) => (filter.Descending ? "-" : "") + filter.Sort;

    /// <summary>The row's value in the filter's order, for the cursor.</summary>
    public static string? SortValue(RegisterSort sort, RegisterRow row) => sort switch
    {
        RegisterSort.Name => row.Name,
        RegisterSort.Code => row.Code,
        RegisterSort.Stars => row.Stars?.ToString(CultureInfo.InvariantCulture),
        _ => row.Dates.ExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    // PostgreSQL puts nulls last ascending and first descending; name and code are never null.
    private bool Nullable => _filter.Sort is RegisterSort.ExpiresOn or RegisterSort.Stars;

    private static (string Name, bool IsText) Column(RegisterSort sort) => sort switch
    {
        RegisterSort.Name => ("name", true),
        RegisterSort.Code => ("code", true),
        RegisterSort.Stars => ("stars", false),
        _ => ("expires_on", false),
    };

    private object ParseValue(string text)
    {
        if (_filter.Sort == RegisterSort.Stars && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stars))
        {
            return stars;
        }

        return _filter.Sort == RegisterSort.ExpiresOn && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new DomainException(CommonErrors.InvalidCursor());
    }

    private void AddText(RegisterFilter filter)
    {
        var index = 0;

        foreach (var word in SearchWords.Of(filter.Text))
        {
            // The text begins with a space, so the start of a word is always a space and the word; that has trigrams even for two letters.
            var name = string.Create(CultureInfo.InvariantCulture, $"q{index++}");
            Add(name, SearchWords.Patterns(word)[^1]);
            _where.Append(CultureInfo.InvariantCulture, $" and e.search_text like @{name}");

            if (filter.Public)
            {
                _where.Append(CultureInfo.InvariantCulture, $" and (e.public_search_text is null or e.public_search_text like @{name})");
            }
        }
    }

    private void AddUnit(RegisterFilter filter, UnitTree units, DateOnly today)
    {
        if (filter.UnitCode is not { } code)
        {
            return;
        }

        var on = filter.UnitOn ?? today;
        var unit = units.Find(code, on) ?? (filter.UnitOn is null ? units.FindLatest(code) : null) ?? throw new DomainException(UnitErrors.Unknown(code, on));
        var exists = unit.HoldsOn(today);
        var column = (unit.Level, exists) switch
        {
            (UnitLevel.Province, true) => "current_province_id",
            (UnitLevel.Province, false) => "province_id",
            (UnitLevel.District, _) => "district_id",
            (_, true) => "current_unit_id",
            _ => "unit_id",
        };
        Match(column, unit.Id.Value);
    }

    private void AddStatuses(IReadOnlyList<RegisterStatus> statuses, int expiringDays)
    {
        if (statuses.Count == 0)
        {
            return;
        }

        const string Standing = "e.valid_from <= @on and e.expires_on >= @on and (e.ended_on is null or e.ended_on > @on) and (e.suspended is null or not e.suspended @> @on)";
        const string NotEnded = "(e.ended_on is null or e.ended_on > @on)";
        _where.Append(" and (").AppendJoin(" or ", statuses.Distinct().Select(s => s switch
        {
            RegisterStatus.InForce => $"({Standing})",
            RegisterStatus.Expiring => string.Create(CultureInfo.InvariantCulture, $"({Standing} and e.expires_on <= @on + {expiringDays})"),
            RegisterStatus.Expired => $"(e.expires_on < @on and {NotEnded})",
            RegisterStatus.Suspended => $"(e.valid_from <= @on and e.expires_on >= @on and {NotEnded} and e.suspended @> @on)",
            RegisterStatus.Revoked => "(e.ended_on <= @on and e.ended_as = 'revoked')",
            RegisterStatus.Withdrawn => "(e.ended_on <= @on and e.ended_as = 'withdrawn')",
            RegisterStatus.NotYet => $"(e.valid_from > @on and {NotEnded})",
            RegisterStatus.Unconfirmed => $"(e.certification_id is not null and e.valid_from is null and {NotEnded})",
            RegisterStatus.None => "(e.certification_id is null)",
            _ => throw new ArgumentOutOfRangeException(nameof(statuses)),
        })).Append(')');
    }

    private void Match<T>(string column, T? value)
    {
        if (value is not null)
        {
            Add(column, value);
            _where.Append(CultureInfo.InvariantCulture, $" and e.{column} = @{column}");
        }
    }

    private void AnyOf<T>(string column, IReadOnlyList<T> values)
    {
        if (values.Count > 0)
        {
            Add(column, values.ToArray());
            _where.Append(CultureInfo.InvariantCulture, $" and e.{column} = any(@{column})");
        }
    }

    private void Compare(string comparison, string name, DateOnly? value)
    {
        if (value is { } day)
        {
            Add(name, day);
            _where.Append(CultureInfo.InvariantCulture, $" and e.{comparison} @{name}");
        }
    }

    private void Add(string name, object value) => _parameters.Add(value is DateOnly day
        ? new NpgsqlParameter<DateOnly>(name, NpgsqlDbType.Date) { TypedValue = day }
        : new NpgsqlParameter(name, value));

    private NpgsqlCommand Command(NpgsqlConnection connection, string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(_parameters.Select(p => p.Clone()).ToArray());
        return command;
    }
}
