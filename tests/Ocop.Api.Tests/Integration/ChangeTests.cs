using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.Integration;

/// <summary>What others follow: published events by a position without gaps.</summary>
public sealed class ChangeTests : ApiTest
{
    [Test]
    public async Task Commands_at_once_give_one_order_without_gaps_and_without_what_stays_inside()
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        await Parallel.ForAsync(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => await ProductAsync(subject, $"Khô cá {i}"));
        await using (var source = NpgsqlDataSource.Create(Api.ConnectionString))
        await using (var inside = source.CreateCommand("""
            insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values (gen_random_uuid(), 'session.started.v1', 'internal', gen_random_uuid(), '{}', now())
            """))
        {
            await inside.ExecuteNonQueryAsync();
        }

        await Api.SequenceAsync();
        var (items, through) = await Http.AllAsync(limit: 7);

        Assert.That(items.Select(i => i.GetProperty("position").GetInt64()), Is.EqualTo(Enumerable.Range(1, 41).Select(n => (long)n)));
        Assert.That(items.Select(i => i.GetProperty("id").GetGuid()), Is.Unique);
        Assert.That(through, Is.EqualTo(41));
        Assert.That(items.Select(i => i.GetProperty("type").GetString()), Has.All.StartsWith("vn.gov.dongthap.ocop.").And.None.Contains("session"));
        Assert.That(await Api.ColumnAsync("select count(*) from ledger_positions"), Is.EqualTo(await Api.ColumnAsync("select count(*) from ledger_events")));
        Assert.That(await Api.ColumnAsync("select max(position) - count(*) from ledger_positions"), Is.EqualTo(new[] { "0" }));
        Assert.That(await Api.ColumnAsync("select count(*) from ledger_unsequenced"), Is.EqualTo(new[] { "0" }));
    }

    [Test]
    public async Task An_event_of_a_record_comes_before_the_next_one_of_it()
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        var product = await ProductAsync(subject, "Khô cá lóc");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            for (var done = false; !done;)
            {
                using var changed = await Http.PatchAsync($"/api/v1/products/{product}", new { name = $"Khô cá lóc {i}" }, await Http.ETagAsync($"/api/v1/products/{product}"));
                done = changed.IsSuccessStatusCode;
            }
        }));
        await Api.SequenceAsync();

        var (items, _) = await Http.AllAsync();
        var names = items.Where(i => i.GetProperty("subject").GetString() == $"products/{product}").Skip(1).Select(i => i.GetProperty("data").GetProperty("changes")[0]).ToList();
        Assert.That(names, Has.Count.EqualTo(6));

        // each begins where the one before it ended
        foreach (var (before, after) in names.Zip(names.Skip(1)))
        {
            Assert.That(after.GetProperty("from").GetString(), Is.EqualTo(before.GetProperty("to").GetString()));
        }
    }

    [Test]
    public async Task Each_item_is_a_cloud_event_without_personal_values()
    {
        await SubjectAsync("HTX Cá Linh", new { representativeName = "Nguyễn Thị Sen", phone = "0901234567" });
        await Api.SequenceAsync();

        var item = (await Http.GetJsonAsync("/api/v1/changes")).GetProperty("items")[0];

        Assert.That((item.GetProperty("specversion").GetString(), item.GetProperty("datacontenttype").GetString()), Is.EqualTo(("1.0", "application/json")));
        Assert.That(item.GetProperty("type").GetString(), Is.EqualTo("vn.gov.dongthap.ocop.subject.registered.v1"));
        Assert.That(item.GetProperty("subject").GetString(), Is.EqualTo($"subjects/{item.GetProperty("data").GetProperty("aggregateId").GetString()}"));
        Assert.That(Uri.TryCreate(item.GetProperty("source").GetString(), UriKind.Absolute, out _));
        Assert.That(item.GetProperty("time").GetDateTimeOffset(), Is.EqualTo(TestApi.Start));
        Assert.That(item.ToString(), Does.Not.Contain("Sen").And.Not.Contain("0901234567"));
        Assert.That(item.EnumerateObject().Select(p => p.Name), Has.All.Match("^[a-z0-9]+$"));
    }

    [Test]
    public async Task The_published_schema_of_cloud_events_takes_every_item()
    {
        var schema = Node.InRepository("../shared/vectors/http/cloudevents.schema.json");

        if (!File.Exists(schema) || !Directory.Exists(Node.InRepository("tools/webhooks/node_modules")))
        {
            Assert.Ignore("The schema, or the packages of tools/webhooks, are not here.");
        }

        await ProductAsync(await SubjectAsync("HTX Cá Linh"), "Khô cá lóc");
        await Api.SequenceAsync();
        var (items, _) = await Http.AllAsync();

        var (code, output) = Node.Feed(JsonSerializer.Serialize(new { schema = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(schema)), items }), Node.InRepository("tools/webhooks/schema.mjs"));
        Assert.That((code, output.Trim()), Is.EqualTo((0, "2 valid")));
    }

    [Test]
    public async Task A_filtered_consumer_moves_on_and_one_that_was_away_gets_all()
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        await ProductAsync(subject, "Khô cá lóc");
        await SubjectAsync("Cơ sở Dân Mập");
        await Api.SequenceAsync();

        var products = await Http.GetJsonAsync("/api/v1/changes?types=product.");
        Assert.That((products.GetProperty("items").GetArrayLength(), products.GetProperty("through").GetInt64()), Is.EqualTo((1, 3L)));
        var exact = await Http.GetJsonAsync("/api/v1/changes?types=vn.gov.dongthap.ocop.subject.registered.v1,product.registered.v1&limit=2");
        Assert.That((exact.GetProperty("items").GetArrayLength(), exact.GetProperty("through").GetInt64(), exact.GetProperty("last").GetInt64()), Is.EqualTo((2, 2L, 3L)));

        await ProductAsync(subject, "Khô cá sặc");
        await Api.SequenceAsync();
        Assert.That((await Http.GetJsonAsync("/api/v1/changes?types=product.&after=3")).GetProperty("items")[0].GetProperty("position").GetInt64(), Is.EqualTo(4));
    }

    [Test]
    public async Task Somebody_who_waits_is_told_at_once()
    {
        await SubjectAsync("HTX Cá Linh");
        await Api.SequenceAsync();
        var waiting = Http.GetJsonAsync("/api/v1/changes?after=1&wait=20");
        await Task.Delay(200);
        Assert.That(waiting.IsCompleted, Is.False);

        var began = TimeProvider.System.GetTimestamp();
        await SubjectAsync("Cơ sở Dân Mập");
        var page = await waiting;

        Assert.That(page.GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(5)));
        var none = await Http.GetJsonAsync("/api/v1/changes?after=2&wait=1");
        Assert.That((none.GetProperty("items").GetArrayLength(), none.GetProperty("through").GetInt64()), Is.EqualTo((0, 2L)));
    }

    [TestCase("after=9", 422, "changes.position_unknown")]
    [TestCase("after=-1", 400, "request.invalid")]
    [TestCase("after=nhat", 400, "request.malformed")]
    [TestCase("limit=1001", 400, "request.invalid")]
    [TestCase("wait=31", 400, "request.invalid")]
    [TestCase("types=product.registered.v1,session.started.v1", 422, "changes.type_unknown")]
    public async Task What_cannot_be_answered_is_refused_clearly(string query, int status, string code)
    {
        using var response = await Http.GetAsync(new Uri($"/api/v1/changes?{query}", UriKind.Relative));
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task Every_published_type_has_a_name_in_both_languages()
    {
        var types = (await Http.GetJsonAsync("/api/v1/changes/types")).GetProperty("items").EnumerateArray().ToList();

        Assert.That(types.Select(t => t.GetProperty("type").GetString()), Does.Contain("vn.gov.dongthap.ocop.certification.granted.v1").And.None.Contains("complaint"));
        Assert.That(types.SelectMany(t => (string?[])[t.GetProperty("name").GetString(), t.GetProperty("nameEn").GetString()]), Has.None.Match(@"\.v1$"));
    }

    [Test]
    public async Task A_proof_leads_to_the_root_of_the_day_and_a_changed_event_does_not()
    {
        var subject = await SubjectAsync("HTX Cá Linh");

        for (var i = 0; i < 5; i++)
        {
            await ProductAsync(subject, $"Khô cá {i}");
        }

        await Api.SequenceAsync();
        var id = (await Http.GetJsonAsync("/api/v1/changes?after=3&limit=1")).GetProperty("items")[0].GetProperty("id").GetString();
        var early = await Http.GetJsonAsync($"/api/v1/ledger/proofs/{id}");
        Assert.That(early.GetProperty("root").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Check(early), Does.StartWith("0 unchanged so far"));

        Api.Clock.Advance(TimeSpan.FromDays(2));
        await Api.RunJobAsync("ledger-roots");
        await Api.RunJobAsync("ledger-roots", TimeSpan.FromMinutes(1));
        var roots = (await Http.GetJsonAsync("/api/v1/public/ledger/roots")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(roots.Select(r => (r.GetProperty("day").GetString(), r.GetProperty("events").GetInt64())), Is.EqualTo(new[] { ("2026-11-24", 0L), ("2026-11-23", await EventsAsync()) }));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/ledger/roots?limit=1")).GetProperty("nextCursor").GetString(), Is.Not.Null);

        var proof = await Http.GetJsonAsync($"/api/v1/ledger/proofs/{id}");
        Assert.That(Check(proof, roots[1].GetProperty("root").GetString()!), Is.EqualTo("0 unchanged"));
        Assert.That(Check(proof, roots[0].GetProperty("root").GetString()!), Does.StartWith("1 changed"));
        var changed = JsonNode.Parse(proof.ToString())!;
        changed["input"]!["payload"] = changed["input"]!["payload"]!.GetValue<string>().Replace("Khô cá", "Khô bò", StringComparison.Ordinal);
        Assert.That(Check(JsonSerializer.SerializeToElement(changed)), Does.StartWith("1 changed"));
    }

    [Test]
    public async Task Events_inside_are_proved_to_those_who_examine_alone()
    {
        await Api.ExecuteAsync("insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values (gen_random_uuid(), 'session.started.v1', 'internal', gen_random_uuid(), '{}', now())");
        await Api.SequenceAsync();
        var id = (await Api.ColumnAsync("select id from ledger_events where type = 'session.started.v1'")).Single();
        var proof = await Http.GetJsonAsync($"/api/v1/ledger/proofs/{id}");
        Assert.That((proof.GetProperty("feedPosition").ValueKind, proof.GetProperty("input").GetProperty("id").GetString()), Is.EqualTo((JsonValueKind.Null, id)));

        Api.Caller.Granted.Remove(Permissions.AuditRead);
        using var hidden = await Http.GetAsync(new Uri($"/api/v1/ledger/proofs/{id}", UriKind.Relative));
        await hidden.AssertProblemAsync(404, "proof.not_found");
    }

    [Test]
    public async Task The_weekly_check_finds_the_first_event_that_somebody_changed()
    {
        var subject = await SubjectAsync("HTX Cá Linh");
        await ProductAsync(subject, "Khô cá lóc");
        await ProductAsync(subject, "Khô cá sặc");
        await Api.SequenceAsync();
        await Api.RunJobAsync("ledger-check");
        Assert.That(await Api.ColumnAsync("select results::text from job_runs where job = 'ledger-check'"), Is.EqualTo(new[] { $$"""{"days": 0, "events": {{await EventsAsync()}}}""" }));

        var first = (await Api.ColumnAsync("select min(p.position) from ledger_positions p join ledger_events e on e.id = p.event_id where e.type = 'product.registered.v1'")).Single();
        await Api.ExecuteAsync("update ledger_events set payload = jsonb_set(payload, '{name}', '\"Khô bò\"') where type = 'product.registered.v1'");
        await Api.RunJobAsync("ledger-check", TimeSpan.FromMinutes(1));
        Assert.That(await Api.ColumnAsync("select error from job_runs where job = 'ledger-check' and status = 'failed'"), Has.One.Contains($"At position {first} event"));
    }

    [Test]
    public async Task A_long_transaction_loses_none_of_its_events()
    {
        await using var source = NpgsqlDataSource.Create(Api.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var many = new NpgsqlCommand("""
            insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at)
            select gen_random_uuid(), 'product.registered.v1', 'published', gen_random_uuid(), '{}', now() from generate_series(1, 6000)
            """, connection))
        {
            await many.ExecuteNonQueryAsync();
        }

        await SubjectAsync("HTX Cá Linh");
        await Api.SequenceAsync();
        Assert.That((await Http.GetJsonAsync("/api/v1/changes")).GetProperty("last").GetInt64(), Is.EqualTo(1));

        await transaction.CommitAsync();
        await Api.SequenceAsync();
        Assert.That((await Http.GetJsonAsync("/api/v1/changes?after=1&limit=1000")).GetProperty("last").GetInt64(), Is.EqualTo(6001));
    }

    [Test]
    public async Task The_application_can_change_no_position()
    {
        await SubjectAsync("HTX Cá Linh");
        await Api.SequenceAsync();
        await using var source = NpgsqlDataSource.Create(Api.ConnectionString);

        foreach (var statement in (string[])["update ledger_positions set hash = leaf", "delete from ledger_positions", "delete from ledger_roots", "update ledger_roots set root = ''"])
        {
            await using var command = source.CreateCommand(statement);
            Assert.That(async () => await command.ExecuteNonQueryAsync(), Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo("42501"), statement);
        }
    }

    private async Task<long> EventsAsync() => long.Parse((await Api.ColumnAsync("select count(*) from ledger_events")).Single(), System.Globalization.CultureInfo.InvariantCulture);

    private static string Check(JsonElement proof, params string[] root)
    {
        var file = Path.GetTempFileName();

        try
        {
            File.WriteAllText(file, proof.ToString());
            var (code, output) = Node.Run([Node.InRepository("docs/ledger-check.mjs"), file, .. root]);
            return $"{code} {output.Trim()}";
        }
        finally
        {
            File.Delete(file);
        }
    }
}

/// <summary>What tests of the feed say again and again.</summary>
internal static class Following
{
    /// <summary>Gives all that is committed its positions.</summary>
    public static async Task SequenceAsync(this TestApi api)
    {
        while (await api.Services.GetRequiredService<LedgerSequencer>().SequenceOnceAsync(CancellationToken.None) > 0)
        {
            // more than one batch
        }
    }

    /// <summary>Every event, page by page, as a consumer reads them.</summary>
    public static async Task<(List<JsonElement> Items, long Through)> AllAsync(this HttpClient http, int limit = 1000, long after = 0)
    {
        List<JsonElement> items = [];

        for (var through = after; ;)
        {
            var page = await http.GetJsonAsync($"/api/v1/changes?after={through}&limit={limit}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            through = page.GetProperty("through").GetInt64();

            if (through == page.GetProperty("last").GetInt64())
            {
                return (items, through);
            }
        }
    }
}
