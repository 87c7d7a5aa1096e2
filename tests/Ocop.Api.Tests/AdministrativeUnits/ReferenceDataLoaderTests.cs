using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.AdministrativeUnits;

public sealed class ReferenceDataLoaderTests
{
    private const string Counts = """
        select concat_ws(' ',
          (select count(*) from administrative_units), (select count(*) from administrative_unit_former_names),
          (select count(*) from administrative_unit_successions), (select count(*) from administrative_unit_members),
          (select count(*) from agencies), (select count(*) from legal_documents),
          (select count(*) from product_groups), (select count(*) from product_types), (select count(*) from process_rules))
        """;

    [Test]
    public async Task A_second_start_finds_nothing_to_do_and_a_forced_reload_changes_nothing()
    {
        await using var database = await PostgresServer.CreateDatabaseAsync();
        await using var db = Owner(database);
        var before = await ReadAsync(database, Counts);

        Assert.That(await ReferenceDataLoader.LoadAsync(db, CancellationToken.None), Is.False);
        await ExecuteAsync(database, "update reference_editions set content_hash = 'an earlier one'");
        Assert.That(await ReferenceDataLoader.LoadAsync(db, CancellationToken.None), Is.True);
        Assert.That(await ReadAsync(database, Counts), Is.EqualTo(before));
    }

    [Test]
    public async Task A_newer_version_corrects_its_own_rows_and_leaves_those_of_an_administrator()
    {
        await using var database = await PostgresServer.CreateDatabaseAsync();
        await using var db = Owner(database);
        await ExecuteAsync(database, """
            update reference_editions set content_hash = 'an earlier one';
            update administrative_units set name = 'Xã Sai' where code = '30226' and valid_from is not null;
            delete from administrative_unit_former_names where name = 'Thị xã Gò Công';
            insert into administrative_units (id, code, name, kind, level, valid_from, confirmed, source)
              values (gen_random_uuid(), 'X1', 'Xã Thêm', 'Xã', 'commune', '2026-01-01', true, 'test');
            """);

        await ReferenceDataLoader.LoadAsync(db, CancellationToken.None);

        Assert.That(await ReadAsync(database, "select name from administrative_units where code = '30226' and valid_from is not null"), Is.EqualTo("Xã Lai Vung"));
        Assert.That(await ReadAsync(database, "select count(*) from administrative_unit_former_names where name = 'Thị xã Gò Công'"), Is.EqualTo(1));
        Assert.That(await ReadAsync(database, "select count(*) from administrative_units where code = 'X1'"), Is.EqualTo(1));
        Assert.That(await ReadAsync(database, "select count(*) from administrative_unit_members m join administrative_units u on u.id = m.unit_id where u.code = 'X1'"), Is.EqualTo(1));
    }

    [TestCase("30226", 5)]
    [TestCase("29869", 11)]
    [TestCase("30157", 2)]
    [TestCase("82", 443)]
    public async Task A_unit_of_today_counts_itself_and_what_was_merged_wholly_into_it(string code, int members)
    {
        await using var database = await PostgresServer.CreateDatabaseAsync();
        Assert.That(
            await ReadAsync(database, $"select count(*) from administrative_unit_members m join administrative_units u on u.id = m.unit_id where u.code = '{code}' and u.valid_to is null"),
            Is.EqualTo(members));
    }

    [Test]
    public async Task Two_units_never_bear_one_code_on_one_day()
    {
        await using var database = await PostgresServer.CreateDatabaseAsync();

        Assert.That(
            async () => await ExecuteAsync(database, """
                insert into administrative_units (id, code, name, kind, level, valid_from, confirmed, source)
                  values (gen_random_uuid(), '82', 'Tỉnh Khác', 'Tỉnh', 'province', '2026-01-01', true, 'test')
                """),
            Throws.InstanceOf<PostgresException>().With.Property("ConstraintName").EqualTo("ex_administrative_units_code_time"));
    }

    private static OcopDbContext Owner(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<OcopDbContext>();
        OcopDatabaseOptions.Configure(options, database.OwnerConnectionString);
        return new(options.Options);
    }

    private static async Task<object?> ReadAsync(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        return await source.CreateCommand(sql).ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await source.CreateCommand(sql).ExecuteNonQueryAsync();
    }
}
