using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Ocop.Api.Hosting;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Benchmarks.Data;

/// <summary>A register of a given size: the tables that are the truth by COPY, the list's rows by the statement that the application uses.</summary>
internal static class DataSet
{
    private const int Edition = 1;
    private const int Seed = 20261123;
    private static readonly string[] Tables = ["subjects", "products", "product_codes", "certifications", "register_entries"];

    /// <summary>Made when it is not there, or was made for another schema.</summary>
    public static async Task<BenchDatabase> EnsureAsync(BenchServer server, int products, DateOnly today)
    {
        var database = await server.DatabaseAsync("ocop_bench_" + products.ToString(CultureInfo.InvariantCulture));
        var fingerprint = Fingerprint(database);

        if (await IsMadeAsync(database, fingerprint))
        {
            return database;
        }

        await server.DropAsync(database.Name);
        database = await server.DatabaseAsync(database.Name);
        var watch = Stopwatch.StartNew();
        await DatabasePreparation.PrepareAsync(Unpooled(database.Owner), Unpooled(database.Application), CancellationToken.None);
        await using var connection = new NpgsqlConnection(database.Superuser + ";Command Timeout=0;Pooling=false");
        await connection.OpenAsync();

        // Foreign keys hold by construction; checking four million of them would measure nothing.
        await RunAsync(connection, "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'; set jit = off");
        var indexes = await TakeIndexesAsync(connection);
        var words = await Vocabulary.ReadAsync(connection);
        await CopyAsync(connection, words, products, today);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {products:N0} products copied after {watch.Elapsed.TotalSeconds:0} s"));
        await RunAsync(connection, "create index on product_codes (product_id) include (kind, value); create index on certifications (product_id); analyze");
        await RunAsync(connection, "create temporary table refreshed_products as select id from products; analyze refreshed_products");
        await RunAsync(connection, RegisterRefresh.InsertSql);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  register written after {watch.Elapsed.TotalSeconds:0} s"));
        await RunAsync(connection, "drop index product_codes_product_id_kind_value_idx; drop index certifications_product_id_idx");

        foreach (var index in indexes)
        {
            await RunAsync(connection, index);
        }

        await RunAsync(connection, "vacuum analyze");
        await RunAsync(connection, $"create table public.benchmark_data as select '{fingerprint}'::text as fingerprint; grant select on benchmark_data to public; checkpoint");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {products:N0} products ready after {watch.Elapsed.TotalSeconds:0} s"));
        return database;
    }

    private static string Unpooled(string connection) => connection + ";Pooling=false;Command Timeout=0";

    private static string Fingerprint(BenchDatabase database)
    {
        var options = new DbContextOptionsBuilder<OcopDbContext>();
        OcopDatabaseOptions.Configure(options, database.Owner);
        using var db = new OcopDbContext(options.Options);
        var schema = db.Database.GenerateCreateScript() + RegisterRefresh.InsertSql + SchemaSql.BeforeTables + SchemaSql.AfterTables;
        return Edition + ":" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(schema)))[..16];
    }

    private static async Task<bool> IsMadeAsync(BenchDatabase database, string fingerprint)
    {
        await using var connection = new NpgsqlConnection(database.Superuser + ";Pooling=false");
        await connection.OpenAsync();
        await using var exists = new NpgsqlCommand("select to_regclass('public.benchmark_data') is not null", connection);

        if (!(bool)(await exists.ExecuteScalarAsync())!)
        {
            return false;
        }

        await using var command = new NpgsqlCommand("select fingerprint from benchmark_data", connection);
        return (string?)await command.ExecuteScalarAsync() == fingerprint;
    }

    /// <summary>Indexes are built once at the end; those behind constraints stay.</summary>
    private static async Task<List<string>> TakeIndexesAsync(NpgsqlConnection connection)
    {
        List<(string Name, string Definition)> found = [];
        await using (var command = new NpgsqlCommand(
            """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            """, connection))
        {
            command.Parameters.Add(new() { Value = Tables.Select(t => "public." + t).ToArray() });
            await using var reader = await command.ExecuteReaderAsync();

            while (await reader.ReadAsync())
            {
                found.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        foreach (var (name, _) in found)
        {
            await RunAsync(connection, "drop index " + name);
        }

        return [.. found.Select(f => f.Definition)];
    }

    private static async Task CopyAsync(NpgsqlConnection connection, Vocabulary words, int products, DateOnly today)
    {
        var random = new Random(Seed);
        var now = DateTime.SpecifyKind(today.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        var subjects = new Guid[Math.Max(1, products / 5)];
        var hasMatchKey = await HasColumnAsync(connection, "subjects", "match_key");

        await using (var copy = await connection.BeginBinaryImportAsync(
            $"copy subjects (id, name, initials_name, kind, placeholder, illustrative, changed_at{(hasMatchKey ? ", match_key" : "")}) from stdin binary"))
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var (kind, name) = words.SubjectName(random);
                var subject = Subject.Register(new(name, kind, null, null, null, null, null, null));
                subjects[i] = subject.Id.Value;
                await copy.StartRowAsync();
                await copy.WriteAsync(subjects[i]);
                await copy.WriteAsync(subject.Name);
                await copy.WriteAsync(subject.InitialsName);
                await copy.WriteAsync(Conversions.Kebab(subject.Kind));
                await copy.WriteAsync(false);
                await copy.WriteAsync(false);
                await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);

                if (hasMatchKey)
                {
                    await copy.WriteAsync(SubjectText.Key(subject.Name));
                }
            }

            await copy.CompleteAsync();
        }

        var ids = new Guid[products];

        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy products (id, name, subject_id, type_id, unit_id, current_unit_id, illustrative, changed_at) from stdin binary"))
        {
            for (var i = 0; i < products; i++)
            {
                var place = words.Places[random.Next(words.Places.Count)];
                ids[i] = Guid.CreateVersion7();
                await copy.StartRowAsync();
                await copy.WriteAsync(ids[i]);
                await copy.WriteAsync(words.ProductName(random));
                await copy.WriteAsync(subjects[random.Next(subjects.Length)]);
                await copy.WriteAsync(words.Types[random.Next(words.Types.Count)]);
                await copy.WriteAsync(place.UnitId);
                await copy.WriteOrNullAsync(place.CurrentUnitId);
                await copy.WriteAsync(false);
                await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync("copy product_codes (key, kind, value, product_id) from stdin binary"))
        {
            var codes = OwnCodes().GetEnumerator();

            foreach (var id in ids)
            {
                codes.MoveNext();
                await copy.StartRowAsync();
                await copy.WriteAsync(codes.Current);
                await copy.WriteAsync("code");
                await copy.WriteAsync(codes.Current);
                await copy.WriteAsync(id);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync(
            """
            copy certifications (id, product_id, stars, level, decision_number, decision_date, issuer_id, valid_from, expires_on, ended_on, ended_as, end_ground,
            superseded_on, shown_from, shown_until, changed_at) from stdin binary
            """))
        {
            foreach (var id in ids)
            {
                await WriteCertificationsAsync(copy, id, words, random, today, now);
            }

            await copy.CompleteAsync();
        }
    }

    // Every second product has been recognised twice; one in ten names no decision; one in fifty was revoked.
    private static async Task WriteCertificationsAsync(NpgsqlBinaryImporter copy, Guid product, Vocabulary words, Random random, DateOnly today, DateTime now)
    {
        var first = today.AddDays(-random.Next(1, 5 * 365));
        DateOnly?[] decided = random.Next(10) == 0 ? [null] : random.Next(10) < 5 ? [first] : [first.AddMonths(-40), first];

        for (var i = 0; i < decided.Length; i++)
        {
            var next = i + 1 < decided.Length ? decided[i + 1] : null;
            var revoked = next is null && decided[i] is { } d && d < today.AddDays(-30) && random.Next(50) == 0;
            await copy.StartRowAsync();
            await copy.WriteAsync(Guid.CreateVersion7());
            await copy.WriteAsync(product);
            await copy.WriteAsync(random.Next(10) switch { < 6 => 3, < 9 => 4, _ => 5 });
            await copy.WriteAsync("province");
            await copy.WriteTextAsync(decided[i] is null ? null : string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 3000)}/QĐ-UBND"));
            await copy.WriteOrNullAsync(decided[i]);
            await copy.WriteAsync(words.Issuers[random.Next(words.Issuers.Count)]);
            await copy.WriteOrNullAsync(decided[i]);
            await copy.WriteOrNullAsync(decided[i]?.AddMonths(36));
            await copy.WriteOrNullAsync(revoked ? today.AddDays(-20) : (DateOnly?)null);
            await copy.WriteTextAsync(revoked ? "revoked" : null);
            await copy.WriteTextAsync(revoked ? "Không còn đáp ứng tiêu chí" : null);
            await copy.WriteOrNullAsync(next);
            await copy.WriteAsync(i == 0 ? DateOnly.MinValue : decided[i]!.Value, NpgsqlDbType.Date);
            await copy.WriteAsync(next ?? DateOnly.MaxValue, NpgsqlDbType.Date);
            await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);
        }
    }

    /// <summary>Different codes without end: an odd step walks all of 2^35 before it returns.</summary>
    private static IEnumerable<string> OwnCodes()
    {
        const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        const ulong Step = 22_695_477_123;

        for (ulong n = 1; ; n++)
        {
            var value = n * Step;
            var symbols = string.Create(7, value, static (span, v) =>
            {
                for (var i = 0; i < span.Length; i++, v >>= 5)
                {
                    span[i] = Digits[(int)(v & 31)];
                }
            });

            if (char.IsAsciiLetterOrDigit(Crockford.Check(symbols)) && Crockford.Check(symbols) != 'U')
            {
                yield return "OCOP-" + symbols + Crockford.Check(symbols);
            }
        }
    }

    private static async Task<bool> HasColumnAsync(NpgsqlConnection connection, string table, string column)
    {
        await using var command = new NpgsqlCommand("select exists (select 1 from information_schema.columns where table_name = $1 and column_name = $2)", connection);
        command.Parameters.Add(new() { Value = table });
        command.Parameters.Add(new() { Value = column });
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}

internal static class Copying
{
    public static Task WriteOrNullAsync<T>(this NpgsqlBinaryImporter copy, T? value)
        where T : struct => value is { } v ? copy.WriteAsync(v) : copy.WriteNullAsync();

    public static Task WriteTextAsync(this NpgsqlBinaryImporter copy, string? value) => value is null ? copy.WriteNullAsync() : copy.WriteAsync(value);
}
