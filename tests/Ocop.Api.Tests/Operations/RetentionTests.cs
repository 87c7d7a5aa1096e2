using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Imports;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Files;
using Ocop.Domain.Common;

namespace Ocop.Api.Tests.Operations;

/// <summary>What is past its period goes, once a day, and the report says so.</summary>
public sealed class RetentionTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _http = _api.Http();
        await RanAsync("2026-11-23");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    // periods: 7, 90, 30, 30, 2, 365, 7, 30, 180, 2, 400, 7, 365, 730, five times 1825, 2, 730 and 1 days; the run of 24 November counts from the beginning of that day
    [TestCase("sessions-ended", "2026-11-16")]
    [TestCase("letters-sent", "2026-08-25")]
    [TestCase("webhook-deliveries", "2026-10-24")]
    [TestCase("account-links", "2026-10-24")]
    [TestCase("sign-in-counts", "2026-11-21")]
    [TestCase("sign-in-addresses", "2025-11-23")]
    [TestCase("idempotency-keys", "2026-11-16")]
    [TestCase("representative-requests", "2026-10-24")]
    [TestCase("notifications", "2026-05-27")]
    [TestCase("read-marks", "2026-11-21")]
    [TestCase("job-runs", "2025-10-19")]
    [TestCase("watches-unconfirmed", "2026-11-16")]
    [TestCase("complaint-contacts", "2025-11-23")]
    [TestCase("complaint-personal-values", "2024-11-23")]
    [TestCase("inspection-signatures", "2021-11-24")]
    [TestCase("inspection-opinions", "2021-11-24")]
    [TestCase("inspection-answer-texts", "2021-11-24")]
    [TestCase("violation-explanations", "2021-11-24")]
    [TestCase("supervision-personal-values", "2021-11-24")]
    [TestCase("spent-challenges", "2026-11-21")]
    [TestCase("stamp-scans", "2024-11-23")]
    [TestCase("partner-scans", "2024-11-23")]
    [TestCase("scan-salts", "2026-11-22")]
    public async Task What_is_past_its_period_goes_and_what_is_not_stays(string kind, string goes)
    {
        var lastMoment = new DateTimeOffset(DateOnly.ParseExact(goes, "yyyy-MM-dd", null), new(23, 59, 59), TimeSpan.FromHours(7));
        await PutAsync(kind, lastMoment, "goes");
        await PutAsync(kind, lastMoment.AddSeconds(2), "stays");

        _api.Clock.Advance(TimeSpan.FromDays(1));
        await RanAsync("2026-11-24");

        Assert.That(await HeldAsync(kind), Is.EqualTo((string[])["stays"]));
        Assert.That(await _api.ColumnAsync("select removed from retention_runs where day = '2026-11-24' and kind = $1", kind), Is.EqualTo((string[])["1"]));
        var row = await RowAsync(kind);
        Assert.That((row.GetProperty("held").GetInt32(), row.GetProperty("removed").GetInt32()), Is.EqualTo((kind == "job-runs" ? 3 : 1, 1)), "of runs, those of the job itself are held too");
        Assert.That(row.GetProperty("oldestAt").GetDateTimeOffset().UtcDateTime, Is.EqualTo(kind is "read-marks" or "scan-salts" ? lastMoment.AddSeconds(1).UtcDateTime : lastMoment.AddSeconds(2).UtcDateTime));
        Assert.That(row.GetProperty("lastRunAt").GetDateTimeOffset(), Is.EqualTo(_api.Clock.GetUtcNow()));
    }

    [Test]
    public async Task More_than_one_batch_goes_in_one_run_and_the_ledger_stays()
    {
        await _api.ExecuteAsync("""
            with e as (
              insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at)
              select uuid_v7('2020-01-01', i), 'session.started.v1', 'internal', gen_random_uuid(), '{}', '2020-01-01' from generate_series(1, 2500) i returning id)
            insert into ledger_personal_values (event_id, "values", salt) select id, '{"address": "192.0.2.1"}', '' from e
            """);

        _api.Clock.Advance(TimeSpan.FromDays(1));
        await RanAsync("2026-11-24");

        Assert.That(await _api.ColumnAsync("select count(*) from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.type like 'session.%'"), Is.EqualTo((string[])["0"]));
        Assert.That(await _api.ColumnAsync("select count(*) from ledger_events where type = 'session.started.v1'"), Is.EqualTo((string[])["2500"]));
        Assert.That(await _api.ColumnAsync("select c->>'to' from ledger_events, jsonb_array_elements(payload->'changes') c where payload->>'day' = '2026-11-24' and c->>'field' = 'sign-in-addresses'"),
            Is.EqualTo((string[])["2500"]));
    }

    [Test]
    public async Task It_runs_once_a_day_and_makes_up_for_days_when_nothing_ran()
    {
        _api.Clock.Advance(TimeSpan.FromHours(3));
        await _api.RunJobAsync("retention");
        Assert.That(await EventsAsync(), Is.EqualTo((string[])["2026-11-23"]));

        _api.Clock.Advance(TimeSpan.FromDays(5));
        await RanAsync("2026-11-28");
        Assert.That(await EventsAsync(), Does.Contain("2026-11-28").And.Unique);
    }

    [Test]
    public async Task While_another_node_is_about_it_this_one_waits()
    {
        await using var other = new NpgsqlConnection(_api.ConnectionString);
        await other.OpenAsync();
        await ExecuteAsync(other, "select pg_advisory_lock(202047490)");
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await _api.RunJobAsync("retention");
        Assert.That(await EventsAsync(), Is.EqualTo((string[])["2026-11-23"]));

        await ExecuteAsync(other, "select pg_advisory_unlock(202047490)");
        _api.Clock.Advance(TimeSpan.FromMinutes(10));
        await RanAsync("2026-11-24");
    }

    [Test]
    public async Task Files_of_cancelled_imports_go_with_the_rows_read_from_them_unless_another_import_needs_them()
    {
        using var client = new ImportClient(_api.Http());
        const string list = "Tên sản phẩm,Chủ thể,Số sao\nMắm cá linh,HTX Cá Linh,4\n";
        var (first, second) = (await client.ReviewAsync("a.csv", list), await client.ReviewAsync("b.csv", list));
        await CancelAsync(first);
        await MakeOldAsync();
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await RanAsync("2026-11-24");
        var hash = (await _api.ColumnAsync("select distinct file_hash from imports")).Single();
        Assert.That(await RowsAsync(first), Is.EqualTo("0"));
        Assert.That(await RowsAsync(second), Is.EqualTo("1"));
        Assert.That(() => Files.Open(hash).Dispose(), Throws.Nothing, "another import needs the file");

        await CancelAsync(second);
        await MakeOldAsync();
        _api.Clock.Advance(TimeSpan.FromDays(1));
        await RanAsync("2026-11-25");

        Assert.That(() => Files.Open(hash).Dispose(), Throws.InstanceOf<DomainException>());
        Assert.That(await _api.ColumnAsync("select count(*) from imports"), Is.EqualTo((string[])["2"]), "that there was an import is not forgotten");
        Assert.That((await RowAsync("import-files-cancelled")).GetProperty("held").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task The_report_tells_period_and_source_and_what_goes_on_request_only()
    {
        await _http.PostJsonAsync("/api/v1/subjects", new { name = "Cơ sở Dân Mập", kind = "household", phone = "0912 345 678" });

        var rows = (await _http.GetJsonAsync("/api/v1/retention")).GetProperty("items").EnumerateArray().ToList();

        Assert.That(rows.Select(r => r.GetProperty("days").ValueKind), Is.All.EqualTo(JsonValueKind.Number), "each kind has its rule");
        Assert.That(rows.Select(r => r.GetProperty("source").GetString()), Is.All.Not.Empty);
        var subjects = await RowAsync("subject-personal-values");
        Assert.That((subjects.GetProperty("onRequest").GetBoolean(), subjects.GetProperty("held").GetInt32(), subjects.GetProperty("confirmed").GetBoolean()), Is.EqualTo((true, 1, false)));
    }

    private IFileStore Files => _api.Services.GetRequiredService<IFileStore>();

    private Task PutAsync(string kind, DateTimeOffset at, string mark) => kind switch
    {
        "sessions-ended" => _api.ExecuteAsync("""
            with u as (insert into users (id, display_name, password_change_due, password_set_at, created_at, email_confirmed, two_factor_enabled)
              values (gen_random_uuid(), $2, false, $1, $1, false, false) returning id)
            insert into user_sessions (id, user_id, key_hash, csrf_token, client, started_at, seen_at, expires_at)
            select gen_random_uuid(), id, convert_to($2, 'UTF8'), '', $2, $1, $1, $1 from u
            """, at.ToUniversalTime(), mark),
        "letters-sent" => _api.ExecuteAsync(
            "insert into outbox_letters (id, to_address, subject, text, created_at, sent_at, attempts) values (gen_random_uuid(), '', $2, '', '2020-01-01', $1, 1)", at.ToUniversalTime(), mark),
        "webhook-deliveries" => _api.ExecuteAsync("""
            with c as (insert into oauth_clients (id, kind, scopes, redirects, addresses, created_at) values (gen_random_uuid(), 'system', '{}', '{}', '{}', $1) returning id),
              s as (insert into webhook_subscriptions (id, client_id, name, url, types, state, secret, created_at, changed_at) select gen_random_uuid(), id, $2, '', '{}', 'active', '', $1, $1 from c returning id)
            insert into webhook_deliveries (id, subscription_id, event_id, feed_position, aggregate_id, type, state, attempts, last_attempt_at, answer, created_at)
            select gen_random_uuid(), id, gen_random_uuid(), 1, gen_random_uuid(), '', 'delivered', 1, $1, $2, '2020-01-01' from s
            """, at.ToUniversalTime(), mark),
        "account-links" => _api.ExecuteAsync("""
            with u as (insert into users (id, display_name, password_change_due, password_set_at, created_at, email_confirmed, two_factor_enabled)
              values (gen_random_uuid(), $2, false, $1, $1, false, false) returning id)
            insert into user_links (id, user_id, token_hash, created_at, expires_at) select gen_random_uuid(), id, convert_to($2, 'UTF8'), $1, $1 from u
            """, at.ToUniversalTime(), mark),
        "sign-in-counts" => _api.ExecuteAsync("insert into sign_in_counts (key, attempts, last_at) values ($2, 1, $1)", at.ToUniversalTime(), mark),
        "sign-in-addresses" => _api.ExecuteAsync("""
            with e as (
              insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values (uuid_v7($1, 1), 'session.started.v1', 'internal', gen_random_uuid(), '{}', $1) returning id)
            insert into ledger_personal_values (event_id, "values", salt) select id, to_jsonb($2::text), '' from e
            """, at.ToUniversalTime(), mark),
        "idempotency-keys" => _api.ExecuteAsync(
            "insert into idempotency_keys (caller_id, key, body_hash, result, created_at) values (gen_random_uuid(), $2, '', '{}', $1)", at.ToUniversalTime(), mark),
        "representative-requests" => _api.ExecuteAsync("""
            insert into representative_requests (id, email, display_name, tax_code, status, received_at, closed_at, changed_at)
            values (gen_random_uuid(), 'mai@sen.example', $2, '1400777777', 'rejected', '2020-01-01', $1, $1)
            """, at.ToUniversalTime(), mark),
        "notifications" => _api.ExecuteAsync("""
            with u as (insert into users (id, display_name, password_change_due, password_set_at, created_at, email_confirmed, two_factor_enabled)
              values (gen_random_uuid(), $2, false, $1, $1, false, false) returning id)
            insert into notifications (id, user_id, kind, category, record_id, role, at) select gen_random_uuid(), id, 'role.ended', 'access', id, $2, $1 from u
            """, at.ToUniversalTime(), mark),
        "watches-unconfirmed" => WatchAsync(at, mark),
        "complaint-contacts" => _api.ExecuteAsync("""
            insert into complaints (id, receipt_hash, received_at, kind, status, text, contact, closed_at, changed_at) values (gen_random_uuid(), md5($2), $1, 'other', 'answered', $2, $2, $1, $1)
            """, at.ToUniversalTime(), mark),
        "complaint-personal-values" => _api.ExecuteAsync("""
            with e as (
              insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values (uuid_v7($1, 1), 'complaint.received.v1', 'internal', gen_random_uuid(), '{}', $1) returning id)
            insert into ledger_personal_values (event_id, "values", salt) select id, to_jsonb($2::text), '' from e
            """, at.ToUniversalTime(), mark),
        "inspection-signatures" => VisitAsync(
            at, mark, "insert into inspection_signatures (id, inspection_id, party, name, signed_at, entered_by, file_hash) select gen_random_uuid(), id, 'subject', '', $1, id, encode(sha256(convert_to($2, 'UTF8')), 'hex') from i"),
        "inspection-opinions" => VisitAsync(at, mark, "select 1 from i"),
        "inspection-answer-texts" => VisitAsync(
            at, mark, """insert into inspection_answers (id, inspection_id, item_id, answered_at, answered_by, text) select gen_random_uuid(), id, (select id from checklist_items limit 1), $1, id, $2 from i"""),
        "violation-explanations" => ViolationAsync(at, mark),
        "supervision-personal-values" => _api.ExecuteAsync("""
            with e as (
              insert into ledger_events (id, type, visibility, aggregate_id, payload, occurred_at) values (uuid_v7($1, 1), 'violation.explained.v1', 'internal', gen_random_uuid(), '{}', $1) returning id)
            insert into ledger_personal_values (event_id, "values", salt) select id, to_jsonb($2::text), '' from e
            """, at.ToUniversalTime(), mark),
        "spent-challenges" => _api.ExecuteAsync("insert into spent_challenges (id, spent_at) values (md5($2)::uuid, $1)", at.ToUniversalTime(), mark),
        "stamp-scans" => _api.ExecuteAsync("insert into stamp_scans (code, at) values (length($2), $1)", at.ToUniversalTime(), mark),
        "partner-scans" => _api.ExecuteAsync(
            "insert into partner_scans (id, code, code_key, scanned_at, reported_at, fingerprint) values (gen_random_uuid(), $2, $2, $1, $1, $2)", at.ToUniversalTime(), mark),
        "scan-salts" => _api.ExecuteAsync("insert into scan_salts (day, salt) values ($1, convert_to($2, 'UTF8'))", DateOnly.FromDateTime(at.DateTime), mark),
        "job-runs" => _api.ExecuteAsync(
            "insert into job_runs (id, job, scheduled_for, requested, status, finished_at) values (gen_random_uuid(), $2, $1, false, 'succeeded', $1)", at.ToUniversalTime(), mark),
        "read-marks" => _api.ExecuteAsync(
            "insert into personal_reads (reader_id, record_id, day) values (gen_random_uuid(), md5($2)::uuid, $1)", DateOnly.FromDateTime(at.DateTime), mark),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A concluded visit whose opinion is the mark, and what belongs to it.</summary>
    private async Task VisitAsync(DateTimeOffset at, string mark, string part) => await _api.ExecuteAsync($"""
        with i as (
          insert into inspections (id, kind, status, scheduled_on, agency_id, subject_id, opinion, concluded_at, concluded_on, created_by, created_at, changed_at)
          select gen_random_uuid(), 'unannounced', 'concluded', '2020-01-01', (select id from agencies limit 1), $3, $2, $1, '2020-01-01', $3, $1, $1 returning id)
        {part}
        """, at.ToUniversalTime(), mark, await SubjectAsync(mark));

    private async Task ViolationAsync(DateTimeOffset at, string mark) => await _api.ExecuteAsync("""
        insert into violations (id, agency_id, subject_id, kind_id, status, awaits_receipt, act, detected_on, source, created_at, created_by, minutes_due_on, explanation, closed_at, changed_at)
        select gen_random_uuid(), (select id from agencies limit 1), $3, (select id from violation_kinds limit 1), 'closed', false, '', '2020-01-01', 'market-check', $1, $3, '2020-01-01', $2, $1, $1
        """, at.ToUniversalTime(), mark, await SubjectAsync(mark));

    private async Task<Guid> SubjectAsync(string mark) =>
        (await _http.PostJsonAsync("/api/v1/subjects", new { name = "HTX " + mark, kind = "cooperative" })).GetProperty("id").GetGuid();

    private async Task WatchAsync(DateTimeOffset at, string mark)
    {
        var subject = await SubjectAsync(mark);
        await _api.ExecuteAsync("insert into watches (id, email, subject_id, created_at) values (gen_random_uuid(), $2, $3, $1)", at.ToUniversalTime(), mark, subject);
        await _api.ExecuteAsync("insert into watches (id, email, subject_id, created_at, confirmed_at) values (gen_random_uuid(), $2 || '@xong.example', $3, $1, $1)", at.ToUniversalTime(), mark, subject);
    }

    private Task<string[]> HeldAsync(string kind) => _api.ColumnAsync(kind switch
    {
        "sessions-ended" => "select client from user_sessions",
        "letters-sent" => "select subject from outbox_letters",
        "webhook-deliveries" => "select answer from webhook_deliveries",
        "account-links" => "select convert_from(token_hash, 'UTF8') from user_links",
        "sign-in-counts" => "select key from sign_in_counts",
        "sign-in-addresses" => """select v."values" #>> '{}' from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.type like 'session.%'""",
        "idempotency-keys" => "select key from idempotency_keys",
        "notifications" => "select role from notifications where kind = 'role.ended'",
        "watches-unconfirmed" => "select email from watches where confirmed_at is null",
        "complaint-contacts" => "select contact from complaints where contact is not null",
        "complaint-personal-values" => """select v."values" #>> '{}' from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.type like 'complaint.%'""",
        "inspection-signatures" => "select case file_hash when encode(sha256('goes'), 'hex') then 'goes' else 'stays' end from inspection_signatures where file_hash is not null",
        "inspection-opinions" => "select opinion from inspections where opinion is not null",
        "inspection-answer-texts" => "select text from inspection_answers where text is not null",
        "violation-explanations" => "select explanation from violations where explanation is not null",
        "supervision-personal-values" => """select v."values" #>> '{}' from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.type like 'violation.%'""",
        "spent-challenges" => "select case id when md5('goes')::uuid then 'goes' else 'stays' end from spent_challenges",
        "stamp-scans" => "select case code when 4 then 'goes' else 'stays' end from stamp_scans",
        "partner-scans" => "select code from partner_scans",
        "scan-salts" => "select convert_from(salt, 'UTF8') from scan_salts",
        "job-runs" => "select job from job_runs where job in ('goes', 'stays')",
        "representative-requests" => "select display_name from representative_requests",
        _ => "select case record_id when md5('goes')::uuid then 'goes' else 'stays' end from personal_reads",
    });

    private async Task<JsonElement> RowAsync(string kind) =>
        (await _http.GetJsonAsync("/api/v1/retention")).GetProperty("items").EnumerateArray().Single(r => r.GetProperty("kind").GetString() == kind);

    private async Task<string> RowsAsync(JsonElement import) => (await _api.ColumnAsync("select count(*) from import_rows where import_id = $1", import.GetProperty("id").GetGuid())).Single();

    private async Task CancelAsync(JsonElement import)
    {
        using var response = await _http.DeleteAsync(new Uri($"/api/v1/imports/{import.GetProperty("id").GetGuid()}", UriKind.Relative));
        Assert.That((int)response.StatusCode, Is.EqualTo(204));
    }

    private async Task MakeOldAsync()
    {
        await _api.ExecuteAsync("update imports set finished_at = '2026-01-01' where status = 'cancelled'");

        foreach (var file in Directory.EnumerateFiles(_api.DataDirectory, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private Task<string[]> EventsAsync() => _api.ColumnAsync("select payload->>'day' from ledger_events where type = 'retention.ran.v1' order by id");

    private async Task RanAsync(string day)
    {
        await _api.RunJobAsync("retention");
        Assert.That(await EventsAsync(), Does.Contain(day));
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
