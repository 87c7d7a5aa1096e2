using System.Globalization;
using System.Text;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.PublicRegister;
using Ocop.Infrastructure.WorkItems;

namespace Ocop.Infrastructure.Subjects;

/// <summary>Builds the SQL of the list of subjects; only the conditions that are asked for appear.</summary>
internal sealed class SubjectSql
{
    private readonly SubjectFilter _filter;
    private readonly StringBuilder _where = new("s.merged_into_id is null");
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly string _products;

    public SubjectSql(SubjectFilter filter, UnitId? unit, Reach within, DateOnly today)
    {
        _filter = filter;
        var counted = ReachSql.OfProducts(within, "p", Add) is { } products ? " and " + products : "";
        _products = $"(select count(*)::int from products p where p.subject_id = s.id and p.merged_into_id is null{counted})";

        if (ReachSql.OfSubjects(within, "s", Add) is { } seen)
        {
            And(seen);
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            And(Search(word));
        }

        if (filter.Kinds.Count > 0)
        {
            And($"s.kind = any({Add(filter.Kinds.Select(k => Conversions.Kebab(k)).ToArray())})");
        }

        if (unit is { } id)
        {
            And($"s.unit_id in (select member_id from administrative_unit_members where unit_id = {Add(id.Value)})");
        }

        if (filter.WorkItem is { } kind)
        {
            var day = Add(today);
            And($"s.id in (select e.subject_id from register_entries e where e.shown_from <= {day} and e.shown_until > {day} and {WorkItemSql.Condition(kind)}{(ReachSql.OfProducts(within, "e", Add) is { } reached ? " and " + reached : "")})");
        }
    }

    public static string SortName(SubjectFilter filter) => (filter.Descending ? "-" : "") + (filter.Sort == SubjectSort.Name ? "name" : "productCount");

    public static string SortValue(SubjectSort sort, SubjectRow row) =>
        sort == SubjectSort.Name ? row.Name : row.ProductCount.ToString(CultureInfo.InvariantCulture);

    public NpgsqlCommand Page(Cursor? after) => Rows(after, string.Create(CultureInfo.InvariantCulture, $"limit {_filter.Limit + 1}"));

    public NpgsqlCommand All() => Rows(null, "");

    public NpgsqlCommand Count() => Command(string.Create(
        CultureInfo.InvariantCulture, $"select count(*)::int from (select 1 from subjects s where {_where} limit {Paging.CountCap}) x"));

    // By name, the products are counted for the rows of the page alone; by their number, for all, which no index can spare.
    private NpgsqlCommand Rows(Cursor? after, string limit)
    {
        var (order, sign) = _filter.Descending ? ("desc", "<") : ("asc", ">");
        var byName = _filter.Sort == SubjectSort.Name;
        var key = byName ? "s.name" : "c.products";
        var keyset = after is null ? "" : $" and ({key}, s.id) {sign} ({Add(SortValue(after))}, {Add(after.Id)})";
        var counted = byName ? "" : $" cross join lateral (select {_products} as products) c";

        return Command($"""
            select s.id, s.name, s.kind, s.tax_code, u.code, u.name, d.name, {(byName ? _products : "s.products")}, s.placeholder, s.illustrative
            from (select s.*{(byName ? "" : ", c.products")} from subjects s{counted} where {_where}{keyset} order by {key} {order}, s.id {order} {limit}) s
            left join administrative_units u on u.id = s.unit_id
            left join administrative_units d on d.id = case u.level when 'district' then u.id when 'commune' then u.parent_id end and d.level = 'district'
            order by {(byName ? "s.name" : "s.products")} {order}, s.id {order}
            """);
    }

    private object SortValue(Cursor after) => _filter.Sort == SubjectSort.Name
        ? after.Values[0] ?? ""
        : int.TryParse(after.Values[0], CultureInfo.InvariantCulture, out var count) ? count : throw new DomainException(CommonErrors.InvalidCursor());

    private string Search(string word)
    {
        var likes = SearchWords.Patterns(word).Select(p => Add(p)).ToList();
        var branches = $"select id from subjects where {Any("name_search")} union select subject_id from subject_aliases where {Any("key")}";

        if (word.All(c => char.IsAsciiDigit(c) || c == '-'))
        {
            branches += $" union select id from subjects where tax_code like {Add(word + "%")}";
        }

        return $"s.id in ({branches})";

        string Any(string column) => string.Join(" or ", likes.Select(p => $"{column} like {p}"));
    }

    private void And(string condition) => _where.Append(" and ").Append(condition);

    private string Add(object value)
    {
        _parameters.Add(new() { Value = value });
        return string.Create(CultureInfo.InvariantCulture, $"${_parameters.Count}");
    }

    private NpgsqlCommand Command(string sql)
    {
        var command = new NpgsqlCommand(sql);
        _parameters.ForEach(p => command.Parameters.Add(p));
        return command;
    }
}
