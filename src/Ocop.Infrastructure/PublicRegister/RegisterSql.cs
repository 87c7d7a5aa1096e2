using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Infrastructure.ExpiryReviews;
using Ocop.Infrastructure.WorkItems;
using SubjectText = Ocop.Domain.Imports.SubjectText;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>
/// Builds the register's SQL. Only the conditions that are asked for appear, each on a column with an index of its own order, and the limit is a literal:
/// a catch-all condition or a parameter there would cost the planner its knowledge.
/// </summary>
internal sealed class RegisterSql
{
    /// <summary>In force on <c>@on</c>.</summary>
    public const string Standing = "e.valid_from <= @on and e.expires_on >= @on and (e.ended_on is null or e.ended_on > @on) and (e.suspended is null or not e.suspended @> @on) and (e.undone_revocations is null or not e.undone_revocations @> @on)";

    /// <summary>Today's unit, as columns to count by.</summary>
    public static readonly IReadOnlyList<string> Unit = ["e.current_unit_id", "e.current_unit_code", "e.current_unit_name"];

    private const int WordsByIndex = 8;
    private readonly StringBuilder _where;
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly RegisterFilter _filter;
    private readonly RegisterOrdering _ordering;

    public RegisterSql(RegisterFilter filter, Reach within, UnitTree units, DateOnly today, int expiringDays)
    {
        _filter = filter;
        _ordering = RegisterOrdering.Of(filter);
        _where = new(filter.View switch
        {
            RegisterView.Present => "e.shown_from <= @on and e.shown_until > @on",
            RegisterView.Superseded => "e.shown_until <= @on and e.certification_id is not null",
            _ => "e.certification_id is not null",
        });
        Add("on", On(filter));
        AddReach(within);

        if (filter.Answering is { } answering)
        {
            AddReach(answering);
        }

        AddText(filter, units);
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

        AnyOf("level", [.. filter.Levels.Select(l => Persistence.Conversions.Kebab(l))]);

        if (filter.Review is { } review)
        {
            Require(ReviewSql.Condition(review));
        }

        if (filter.WorkItem is { } lacking)
        {
            Require(WorkItemSql.Condition(lacking));
        }
    }

    /// <summary>Restricts to rows of a condition in terms of <c>e</c> that needs no parameter.</summary>
    public void Require(string condition) => _where.Append(" and ").Append(condition);

    /// <summary>
    /// One page in the filter's order, in parts to be read one after another until there is one row more than the limit, which tells that there is a next page.
    /// </summary>
    public IEnumerable<NpgsqlCommand> Page(NpgsqlConnection connection, Cursor? after) => _ordering.Parts(after, Add).Select(part => Command(connection, string.Create(
        CultureInfo.InvariantCulture, $"select {RegisterRows.Columns} from register_entries e where {_where} and {part} order by {_ordering.WithinPart} limit {_filter.Limit + 1}")));

    /// <summary>A count that stops at the cap.</summary>
    public NpgsqlCommand Count(NpgsqlConnection connection) => Command(connection, string.Create(CultureInfo.InvariantCulture,
        $"select count(*)::int from (select 1 from register_entries e where {_where} limit {Paging.CountCap}) t"));

    /// <summary>The latest, of what has come to pass.</summary>
    public NpgsqlCommand Latest(NpgsqlConnection connection, RegisterMoment by, int count)
    {
        var moment = by switch
        {
            RegisterMoment.ValidFrom => "e.valid_from",
            RegisterMoment.ExpiresOn => "e.expires_on",
            RegisterMoment.SuspendedFrom => "(select max(lower(r)) from unnest(e.suspended) r where lower(r) <= @on)",
            RegisterMoment.EndedOn => "e.ended_on",
            _ => "e.shown_until",
        };
        return Command(connection, string.Create(CultureInfo.InvariantCulture,
            $"select {RegisterRows.Columns} from register_entries e where {_where} order by {moment} desc, e.certification_id limit {count}"));
    }

    /// <summary>Counts by today's unit.</summary>
    public NpgsqlCommand ByUnit(NpgsqlConnection connection, string counts) => Command(connection,
        $"select {string.Join(", ", Unit)}, {counts} from register_entries e where {_where} group by 1, 2, 3 order by e.current_unit_name nulls last, 1");

    /// <summary>Counts by some of the row's values; the first column tells the row over all.</summary>
    /// <param name="connection">Open.</param>
    /// <param name="keys">Expressions on <c>e</c> to count by; null in the row over all.</param>
    /// <param name="counts">Aggregates.</param>
    /// <param name="join">What the aggregates need beside <c>e</c>.</param>
    public NpgsqlCommand Grouped(NpgsqlConnection connection, IReadOnlyList<string> keys, string counts, string join = "")
    {
        var all = string.Join(", ", keys);
        return Command(connection, $"select grouping({keys[0]}) = 1, {all}, {counts} from register_entries e {join} where {_where} group by grouping sets (({all}), ()) order by 1, {all}");
    }

    /// <summary>Everything, in the filter's order.</summary>
    public NpgsqlCommand All(NpgsqlConnection connection) =>
        Command(connection, $"select {RegisterRows.Columns} from register_entries e where {_where} order by {_ordering}");

    private void AddReach(Reach within)
    {
        string Named(object value)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"reach{_parameters.Count}");
            Add(name, value);
            return "@" + name;
        }

        if (ReachSql.OfProducts(within, "e", Named) is { } condition)
        {
            Require(condition);
        }
    }

    private void AddText(RegisterFilter filter, UnitTree units)
    {
        // The index is asked for what narrows: not for words of nearly every address and every second maker, nor for all words of a long name.
        // What it finds is looked through for the rest.
        var words = SearchWords.Of(filter.Text);
        var sought = words.Where(w => w != ProductCode.OwnWord && !units.CommonWords.Contains(w) && !SubjectText.CommonFormWords.Contains(w)).Take(WordsByIndex).ToHashSet(StringComparer.Ordinal);

        foreach (var (index, word) in words.Index())
        {
            // The text begins with a space, so the start of a word is always a space and the word; that has trigrams even for two letters.
            var text = sought.Count == 0 || sought.Contains(word) ? "e.search_text" : "(e.search_text || '')";
            var name = string.Create(CultureInfo.InvariantCulture, $"q{index}");
            Add(name, SearchWords.InSpacedText(word));
            _where.Append(CultureInfo.InvariantCulture, $" and {text} like @{name}");

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

        if (unit.Level == UnitLevel.Province)
        {
            Match(unit.HoldsOn(today) ? "current_province_id" : "province_id", unit.Id.Value);
        }
        else if (unit.HoldsOn(today))
        {
            Match("current_unit_id", unit.Id.Value);
        }
        else
        {
            MatchFormer(unit, units);
        }
    }

    /// <summary>What was recorded in a unit of the past, below it, or in what it had itself taken over; by one column where one says it, which has its order.</summary>
    private void MatchFormer(AdministrativeUnit unit, UnitTree units)
    {
        var members = units.MembersOf(unit.Id);

        if (members.Count == 1)
        {
            Match("unit_id", unit.Id.Value);
        }
        else if (unit.Level == UnitLevel.District && members.All(m => units.DistrictOf(m)?.Id == unit.Id))
        {
            Match("district_id", unit.Id.Value);
        }
        else
        {
            AnyOf("unit_id", [.. members.Select(m => m.Value)]);
        }
    }

    // PostgreSQL reads the last day there is as infinity, on which no row is shown.
    private static DateOnly On(RegisterFilter filter) => filter.On == DateOnly.MaxValue ? filter.On.AddDays(-1) : filter.On;

    private void AddStatuses(IReadOnlyList<RegisterStatus> statuses, int expiringDays)
    {
        if (statuses.Count == 0)
        {
            return;
        }

        const string NotEnded = "(e.ended_on is null or e.ended_on > @on) and (e.undone_revocations is null or not e.undone_revocations @> @on)";
        _where.Append(" and (").AppendJoin(" or ", statuses.Distinct().Select(s => s switch
        {
            RegisterStatus.InForce => $"({Standing})",
            RegisterStatus.Expiring => string.Create(CultureInfo.InvariantCulture, $"({Standing} and e.expires_on <= @on + {expiringDays})"),
            RegisterStatus.Expired => $"(e.expires_on < @on and {NotEnded})",
            RegisterStatus.Suspended => $"(e.valid_from <= @on and e.expires_on >= @on and {NotEnded} and e.suspended @> @on)",
            RegisterStatus.Revoked => "((e.ended_on <= @on and e.ended_as = 'revoked') or e.undone_revocations @> @on)",
            RegisterStatus.Withdrawn => "(e.ended_on <= @on and e.ended_as = 'withdrawn')",
            RegisterStatus.NotYet => $"(e.valid_from > @on and {NotEnded})",
            RegisterStatus.Unconfirmed => $"(e.certification_id is not null and e.valid_from is null and {NotEnded})",
            RegisterStatus.None => "(e.certification_id is null)",

            // what took its place is shown instead
            RegisterStatus.Superseded => "false",
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
