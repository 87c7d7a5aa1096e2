using Npgsql;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Benchmarks.Data;

/// <summary>The words of the real lists that the program carries, from which any number of products are put together.</summary>
internal sealed class Vocabulary
{
    private static readonly (SubjectKind Kind, string Form)[] Forms =
    [
        (SubjectKind.Cooperative, "Hợp tác xã"), (SubjectKind.Enterprise, "Công ty TNHH"), (SubjectKind.Household, "Hộ kinh doanh"),
        (SubjectKind.Household, "Cơ sở"), (SubjectKind.CooperativeGroup, "Tổ hợp tác"),
    ];

    private readonly string[] _products;
    private readonly string[] _syllables;

    private Vocabulary(string[] products, string[] syllables, Place[] places, Guid[] types, Guid[] issuers) =>
        (_products, _syllables, Places, Types, Issuers) = (products, syllables, places, types, issuers);

    public IReadOnlyList<Place> Places { get; }
    public IReadOnlyList<Guid> Types { get; }
    public IReadOnlyList<Guid> Issuers { get; }

    /// <summary>Names from the sample register, places and types from the loaded reference data.</summary>
    public static async Task<Vocabulary> ReadAsync(NpgsqlConnection connection)
    {
        var rows = ReferenceFile.Read("sample-register.csv", r => (Product: r["product_name"], Subject: r["subject_name"]));
        string[] products = [.. rows.Select(r => r.Product).Where(p => p.Length is > 2 and < 80).Distinct(StringComparer.Ordinal)];
        string[] syllables =
        [
            .. rows.SelectMany(r => (r.Product + " " + r.Subject).Split(' ')).Where(w => w.Length > 1 && w.All(char.IsLetter) && char.IsUpper(w[0]))
                .Distinct(StringComparer.Ordinal),
        ];

        return new(
            products, syllables,
            [.. await ListAsync(
                connection,
                """
                select u.id, case when u.valid_to is null then u.id else n.new_id end from administrative_units u
                left join lateral (
                    select s.new_id from administrative_unit_successions s join administrative_units t on t.id = s.new_id and t.valid_to is null
                    where s.old_id = u.id and s.scope = 'full' limit 1) n on true
                where u.level = 'commune' order by u.code, u.valid_from nulls first
                """,
                r => new Place(r.GetGuid(0), r.IsDBNull(1) ? null : r.GetGuid(1)))],
            [.. await ListAsync(connection, "select id from product_types order by code", r => r.GetGuid(0))],
            [.. await ListAsync(connection, "select id from agencies order by code", r => r.GetGuid(0))]);
    }

    /// <summary>A few words are in very many names and most in few, as in real lists.</summary>
    public string ProductName(Random random) => $"{_products[Skewed(random, _products.Length)]} {Brand(random)}";

    public (SubjectKind Kind, string Name) SubjectName(Random random)
    {
        var (kind, form) = Forms[random.Next(Forms.Length)];
        return (kind, $"{form} {Brand(random)} {_syllables[random.Next(_syllables.Length)]}");
    }

    private string Brand(Random random) => $"{_syllables[random.Next(_syllables.Length)]} {_syllables[random.Next(_syllables.Length)]}";

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2));

    private static async Task<List<T>> ListAsync<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];

        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}

/// <summary>A commune as recorded, and what it is today.</summary>
internal sealed record Place(Guid UnitId, Guid? CurrentUnitId);
