using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Clients;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Infrastructure.Integration;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.Integration;

/// <summary>Events on their way to real receivers.</summary>
public sealed class WebhookTests
{
    private TestApi _api = null!;
    private HttpClient _http = null!;
    private Receiver _receiver = null!;
    private Guid _client;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync(("Webhooks:AllowPrivate", "true"), ("Webhooks:TimeoutSeconds", "1"));
        _http = _api.Http();
        _receiver = await Receiver.StartAsync();
        _client = (await _http.PostJsonAsync("/api/v1/oauth-clients", new { clientId = "thong-ke", name = "Hệ thống thống kê", kind = "system", scopes = new[] { "changes.read", "webhooks.manage" } }))
            .GetProperty("id").GetGuid();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Test]
    public async Task An_event_arrives_as_it_stands_in_the_feed_and_signed_so_that_others_libraries_accept_it()
    {
        await SubjectAsync("Trước khi đăng ký");
        await _api.SequenceAsync();
        var (_, secret) = await SubscribeAsync();
        await SubjectAsync("HTX Cá Linh");
        await _receiver.UntilAsync(1);

        var arrival = _receiver.Arrivals.Single();
        var inFeed = (await _http.GetJsonAsync("/api/v1/changes?after=1")).GetProperty("items")[0];
        Assert.That(JsonElement.DeepEquals(arrival.Event, inFeed), arrival.Event.ToString());
        Assert.That(arrival.Headers["webhook-id"], Is.EqualTo(inFeed.GetProperty("id").GetString()));
        Assert.That(secret, Does.StartWith("whsec_"));
        Assert.That(Sign(secret, arrival), Is.EqualTo(arrival.Headers["webhook-signature"]));

        foreach (var column in await _api.ColumnAsync("select row_to_json(s)::text from webhook_subscriptions s"))
        {
            Assert.That(column, Does.Not.Contain(secret[6..]).And.Not.Contain(Convert.ToHexStringLower(Convert.FromBase64String(secret[6..]))));
        }

        if (!Directory.Exists(Node.InRepository("tools/webhooks/node_modules")))
        {
            Assert.Ignore("The packages of tools/webhooks are not installed.");
        }

        // the libraries compare with the time of this machine
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var id = arrival.Headers["webhook-id"];
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["webhook-id"] = id,
            ["webhook-timestamp"] = timestamp.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["webhook-signature"] = WebhookSignature.Sign(WebhookSignature.Read(secret), id, timestamp, arrival.Body),
        };
        Assert.That(Libraries(secret, headers, Encoding.UTF8.GetString(arrival.Body)), Is.EqualTo((0, "standardwebhooks: right\nsvix: right")));
        Assert.That(Libraries(secret, headers, Encoding.UTF8.GetString(arrival.Body) + " ").Code, Is.EqualTo(1));
    }

    [Test]
    public async Task A_receiver_that_was_down_gets_each_records_events_in_order_and_others_do_not_wait()
    {
        var (id, _) = await SubscribeAsync();
        var subject = await SubjectAsync("HTX Cá Linh");
        await _receiver.UntilAsync(1);

        // down for one record only
        _receiver.Answer = (arrival, response) =>
        {
            response.StatusCode = arrival.Subject == $"subjects/{subject}" ? 503 : 204;
            return Task.CompletedTask;
        };
        await RenameAsync(subject, "HTX Cá Linh Một");
        await RenameAsync(subject, "HTX Cá Linh Hai");
        await SubjectAsync("Cơ sở Dân Mập");
        await _receiver.UntilAsync(3);
        Assert.That(_receiver.Arrivals.Select(a => a.Position), Does.Not.Contain(3L), "the second renaming waits for the first");
        await UntilAsync(async () => (await DeliveryAsync(id, position: 2)).GetProperty("attempts").GetInt32() == 1);
        await UntilAsync(id, "waiting", 2);

        _receiver.AnswerWith(204);
        Later(TimeSpan.FromSeconds(6));
        await UntilAsync(id, "delivered", 4);
        Assert.That(_receiver.Arrivals.Where(a => a.Subject == $"subjects/{subject}").Select(a => a.Position).Distinct(), Is.EqualTo(new long?[] { 1, 2, 3 }));
        var log = (await _http.GetJsonAsync($"/api/v1/webhooks/{id}/deliveries?state=delivered&limit=3"));
        Assert.That(log.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("position").GetInt64()), Is.EqualTo(new[] { 4L, 3L, 2L }));
        Assert.That(log.GetProperty("items")[2].GetProperty("attempts").GetInt32(), Is.EqualTo(2));
        Assert.That((await _http.GetJsonAsync($"/api/v1/webhooks/{id}/deliveries?limit=3&cursor={log.GetProperty("nextCursor").GetString()}")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Retry_after_is_honoured_and_after_the_last_attempt_it_is_given_up_and_can_be_sent_anew()
    {
        var (id, _) = await SubscribeAsync();
        _receiver.AnswerWith(429, "chờ chút", ("Retry-After", "3600"));
        await SubjectAsync("HTX Cá Linh");
        await UntilAsync(id, "waiting", 1, attempts: 1);
        var delivery = await DeliveryAsync(id);
        Assert.That(delivery.GetProperty("nextAttemptAt").GetDateTimeOffset(), Is.EqualTo(_api.Clock.GetUtcNow().AddHours(1)).Within(TimeSpan.FromSeconds(1)));
        Assert.That((delivery.GetProperty("status").GetInt32(), delivery.GetProperty("answer").GetString()), Is.EqualTo((429, "chờ chút")));

        _receiver.AnswerWith(500, new string('á', 5000));

        for (var attempt = 2; attempt <= 10; attempt++)
        {
            Later(TimeSpan.FromHours(27));
            await UntilAsync(id, attempt < 10 ? "waiting" : "failed", 1, attempts: attempt);
        }

        var failed = await DeliveryAsync(id);
        Assert.That(Encoding.UTF8.GetByteCount(failed.GetProperty("answer").GetString()!), Is.LessThanOrEqualTo(1024));
        Assert.That(failed.GetProperty("nextAttemptAt").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That((await _http.GetJsonAsync("/api/v1/webhooks")).GetProperty("items")[0].GetProperty("failed").GetInt32(), Is.EqualTo(1));
        await UntilAsync(async () => (await _api.ColumnAsync("select kind from notifications")).SequenceEqual(["webhook.given-up"]));

        _receiver.AnswerWith(204);
        await PostAsync($"/api/v1/webhooks/{id}/replay", new { deliveries = new[] { failed.GetProperty("id").GetGuid() } });
        await UntilAsync(id, "delivered", 1);
        await PostAsync($"/api/v1/webhooks/{id}/replay", new { fromPosition = 0 });
        await _receiver.UntilAsync(12);
        using var future = await _http.PostAsJsonAsync(new Uri($"/api/v1/webhooks/{id}/replay", UriKind.Relative), new { fromPosition = 99 });
        await future.AssertProblemAsync(422, "changes.position_unknown");
        using var nothing = await _http.PostAsJsonAsync(new Uri($"/api/v1/webhooks/{id}/replay", UriKind.Relative), new { });
        await nothing.AssertProblemAsync(422, "webhook.replay_nothing");
    }

    [Test]
    public async Task A_receiver_that_is_gone_is_switched_off_and_nothing_is_lost_when_it_comes_back()
    {
        var (id, _) = await SubscribeAsync();
        _receiver.AnswerWith(410);
        await SubjectAsync("HTX Cá Linh");
        await UntilAsync(async () => (await _http.GetJsonAsync($"/api/v1/webhooks/{id}")).GetProperty("state").GetString() == "switched-off");
        Assert.That((await _http.GetJsonAsync($"/api/v1/webhooks/{id}")).GetProperty("reason").GetString(), Is.EqualTo("gone"));
        Assert.That(await _api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications"), Is.EqualTo(new[] { "webhook.switched-off true" }));
        await SubjectAsync("Cơ sở Dân Mập");
        await _api.SequenceAsync();
        Assert.That(_receiver.Arrivals, Has.Count.EqualTo(1));

        _receiver.AnswerWith(204);
        await PostAsync($"/api/v1/webhooks/{id}/resumption", new { });
        await _receiver.UntilAsync(2);
        Assert.That(await _api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications"), Is.EqualTo(new[] { "webhook.switched-off false" }));

        await PostAsync($"/api/v1/webhooks/{id}/pause", new { });
        await SubjectAsync("HTX Sen Hồng");
        await Task.Delay(300);
        Assert.That(_receiver.Arrivals, Has.Count.EqualTo(2));
        await PostAsync($"/api/v1/webhooks/{id}/resumption", new { });
        await _receiver.UntilAsync(3);
    }

    [Test]
    public async Task Slow_unreachable_and_redirecting_receivers_are_told_from_one_another()
    {
        var (id, _) = await SubscribeAsync();
        _receiver.Answer = async (_, response) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            response.StatusCode = 204;
        };
        Assert.That((await TestAsync(id)).GetProperty("error").GetString(), Is.EqualTo("timed-out"));

        _receiver.AnswerWith(302, null, ("Location", _receiver.Url));
        var redirected = await TestAsync(id);
        Assert.That((redirected.GetProperty("error").GetString(), redirected.GetProperty("delivered").GetBoolean(), _receiver.Arrivals.Count), Is.EqualTo(("redirected", false, 2)));

        _receiver.AnswerWith(200, "\0\u0001 rác");
        var answered = await TestAsync(id);
        Assert.That((answered.GetProperty("delivered").GetBoolean(), answered.GetProperty("answer").GetString()), Is.EqualTo((true, "   rác")));
        Assert.That(_receiver.Arrivals.Last().Event.GetProperty("type").GetString(), Is.EqualTo("vn.gov.dongthap.ocop.webhook.tested.v1"));

        await _receiver.DisposeAsync();
        Assert.That((await TestAsync(id)).GetProperty("error").GetString(), Is.EqualTo("unreachable"));
    }

    [Test]
    public async Task For_a_day_both_secrets_sign()
    {
        var (id, old) = await SubscribeAsync();
        var rotated = await PostAsync($"/api/v1/webhooks/{id}/secret-rotation", new { });
        var secret = rotated.GetProperty("secret").GetString()!;
        Assert.That(rotated.GetProperty("previousEndsAt").GetDateTimeOffset(), Is.EqualTo(_api.Clock.GetUtcNow().AddHours(24)));
        await TestAsync(id);
        var arrival = _receiver.Arrivals.Last();
        Assert.That(arrival.Headers["webhook-signature"], Is.EqualTo($"{Sign(secret, arrival)} {Sign(old, arrival)}"));

        _api.Clock.Advance(TimeSpan.FromHours(25));
        await TestAsync(id);
        arrival = _receiver.Arrivals.Last();
        Assert.That(arrival.Headers["webhook-signature"], Is.EqualTo(Sign(secret, arrival)));
    }

    [Test]
    public async Task Only_the_types_that_were_asked_for_arrive_and_edits_need_the_version()
    {
        var (id, _) = await SubscribeAsync("product.");
        var subject = await SubjectAsync("HTX Cá Linh");
        await _http.PostJsonAsync("/api/v1/products", new { name = "Khô cá lóc", subjectId = subject });
        await _receiver.UntilAsync(1);
        Assert.That(_receiver.Arrivals.Single().Subject, Does.StartWith("products/"));

        using var without = await _http.PatchAsync($"/api/v1/webhooks/{id}", new { name = "Khác" }, ifMatch: null);
        Assert.That((int)without.StatusCode, Is.EqualTo(428));
        using var changed = await _http.PatchAsync($"/api/v1/webhooks/{id}", new { types = Array.Empty<string>() }, await _http.ETagAsync($"/api/v1/webhooks/{id}"));
        Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        await SubjectAsync("Cơ sở Dân Mập");
        await _receiver.UntilAsync(2);
        using var unknown = await _http.PostAsJsonAsync(new Uri("/api/v1/webhooks", UriKind.Relative), new { clientId = _client, name = "Khác", url = _receiver.Url, types = new[] { "complaint." } });
        await unknown.AssertProblemAsync(422, "changes.type_unknown");

        using var removed = await _http.DeleteAsync(new Uri($"/api/v1/webhooks/{id}", UriKind.Relative));
        Assert.That((int)removed.StatusCode, Is.EqualTo(204));
        Assert.That(await _api.ColumnAsync("select count(*) from webhook_deliveries"), Is.EqualTo(new[] { "0" }));
        Assert.That(await _api.ColumnAsync("select type from ledger_events where type like 'webhook.%' order by id"), Is.EqualTo(new[] { "webhook.registered.v1", "webhook.changed.v1", "webhook.removed.v1" }));
    }

    [Test]
    public async Task What_a_node_held_when_it_died_is_sent_by_another()
    {
        var (id, _) = await SubscribeAsync();
        await PostAsync($"/api/v1/webhooks/{id}/pause", new { });
        await SubjectAsync("HTX Cá Linh");
        await _api.SequenceAsync();
        await _api.ExecuteAsync("""
            insert into webhook_deliveries (id, subscription_id, event_id, feed_position, aggregate_id, type, state, attempts, due_at, leased_until, created_at)
            select gen_random_uuid(), $1, e.id, 1, e.aggregate_id, e.type, 'waiting', 0, $2, $2 + interval '2 minutes', $2 from ledger_events e where e.type = 'subject.registered.v1'
            """, id, _api.Clock.GetUtcNow());
        await PostAsync($"/api/v1/webhooks/{id}/resumption", new { });
        await Task.Delay(500);
        Assert.That(_receiver.Arrivals, Is.Empty);
        Later(TimeSpan.FromMinutes(3));
        await _receiver.UntilAsync(1);
    }

    private static string Sign(string secret, Arrival arrival) => WebhookSignature.Sign(
        WebhookSignature.Read(secret), arrival.Headers["webhook-id"], long.Parse(arrival.Headers["webhook-timestamp"], System.Globalization.CultureInfo.InvariantCulture), arrival.Body);

    private static (int Code, string Output) Libraries(string secret, Dictionary<string, string> headers, string body)
    {
        var (code, output) = Node.Feed(JsonSerializer.Serialize(new { secret, headers, body }), Node.InRepository("tools/webhooks/verify.mjs"));
        return (code, output.Trim());
    }

    private async Task<(Guid Id, string Secret)> SubscribeAsync(params string[] types)
    {
        var made = await _http.PostJsonAsync("/api/v1/webhooks", new { clientId = _client, name = "Cổng thống kê", url = _receiver.Url, types });
        return (made.GetProperty("id").GetGuid(), made.GetProperty("secret").GetString()!);
    }

    private async Task<Guid> SubjectAsync(string name) => (await _http.PostJsonAsync("/api/v1/subjects", new { name, kind = "cooperative" })).GetProperty("id").GetGuid();

    private async Task RenameAsync(Guid subject, string name)
    {
        using var response = await _http.PatchAsync($"/api/v1/subjects/{subject}", new { name }, await _http.ETagAsync($"/api/v1/subjects/{subject}"));
        Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    private Task<JsonElement> TestAsync(Guid id) => PostAsync($"/api/v1/webhooks/{id}/test", new { });

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return response.StatusCode == HttpStatusCode.NoContent ? default : await response.JsonAsync();
    }

    /// <summary>The clock goes on, and the deliverer looks at it.</summary>
    private void Later(TimeSpan time)
    {
        _api.Clock.Advance(time);
        _api.Services.GetRequiredService<LedgerBell>().Deliverable.Ring();
    }

    private async Task<JsonElement> DeliveryAsync(Guid id, long position = 1) =>
        (await _http.GetJsonAsync($"/api/v1/webhooks/{id}/deliveries")).GetProperty("items").EnumerateArray().Single(d => d.GetProperty("position").GetInt64() == position);

    private Task UntilAsync(Guid id, string state, int count, int? attempts = null) => UntilAsync(async () =>
    {
        var items = (await _http.GetJsonAsync($"/api/v1/webhooks/{id}/deliveries?state={state}")).GetProperty("items").EnumerateArray().ToList();
        return items.Count == count && (attempts is null || items.All(i => i.GetProperty("attempts").GetInt32() == attempts));
    });

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.That(tries, Is.LessThan(200));
            await Task.Delay(50);
        }
    }
}

/// <summary>Where events are never sent, and who may subscribe for whom.</summary>
public sealed class WebhookGuardTests
{
    [TestCase("8.8.8.8", true)]
    [TestCase("203.162.0.181", true)]
    [TestCase("2606:4700::1111", true)]
    [TestCase("127.0.0.1", false)]
    [TestCase("127.9.9.9", false)]
    [TestCase("0.0.0.0", false)]
    [TestCase("10.1.2.3", false)]
    [TestCase("172.31.255.255", false)]
    [TestCase("172.32.0.1", true)]
    [TestCase("192.168.1.1", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("100.64.0.1", false)]
    [TestCase("100.128.0.1", true)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("::1", false)]
    [TestCase("::", false)]
    [TestCase("::ffff:127.0.0.1", false)]
    [TestCase("::ffff:10.0.0.1", false)]
    [TestCase("::ffff:8.8.8.8", true)]
    [TestCase("::127.0.0.1", false)]
    [TestCase("64:ff9b::7f00:1", false)]
    [TestCase("fe80::1", false)]
    [TestCase("fd00:ec2::254", false)]
    [TestCase("ff02::1", false)]
    [TestCase("2002:7f00:1::", false)]
    public void Only_addresses_of_the_public_internet_are_sent_to(string address, bool allowed) =>
        Assert.That(AddressGuard.IsPublic(IPAddress.Parse(address)), Is.EqualTo(allowed));

    [Test]
    public void A_name_that_changed_its_answer_gains_nothing()
    {
        var guard = new AddressGuard(Options.Create(new WebhookOptions()));
        var to = new DnsEndPoint("nhan.example", 443);

        Assert.That(() => guard.Require(to, [IPAddress.Parse("8.8.8.8")]), Throws.Nothing);
        Assert.That(() => guard.Require(to, [IPAddress.Parse("8.8.8.8"), IPAddress.Loopback]), Throws.InstanceOf<AddressRefusedException>());
        Assert.That(() => guard.Require(to, []), Throws.InstanceOf<AddressRefusedException>());
        Assert.That(() => guard.Require(new("nhan.example", 5432), [IPAddress.Parse("8.8.8.8")]), Throws.InstanceOf<AddressRefusedException>());
        Assert.That(async () => await guard.ConnectAsync(new("localhost", 443), CancellationToken.None), Throws.InstanceOf<AddressRefusedException>());
    }

    [Test]
    public async Task Addresses_of_the_own_network_are_refused_when_they_are_registered()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        var client = (await http.PostJsonAsync("/api/v1/oauth-clients", new { clientId = "thong-ke", name = "Hệ thống thống kê", kind = "system", scopes = new[] { "webhooks.manage" } })).GetProperty("id").GetGuid();

        foreach (var (url, code) in ((string, string)[])
        [
            ("https://127.0.0.1/nhan", "webhook.address_refused"), ("https://localhost/nhan", "webhook.address_refused"), ("https://[::ffff:169.254.169.254]/", "webhook.address_refused"),
            ("https://2130706433/", "webhook.address_refused"), ("https://0x7f.1/", "webhook.address_refused"), ("http://nhan.example/", "webhook.url_invalid"), ("https://a:b@nhan.example/", "webhook.url_invalid"),
            ("ftp://nhan.example/", "webhook.url_invalid"), ("nhan", "webhook.url_invalid"), ("https://nhan.example:22/", "webhook.port_refused"),
        ])
        {
            using var response = await http.PostAsJsonAsync(new Uri("/api/v1/webhooks", UriKind.Relative), new { clientId = client, name = "Thử", url });
            await response.AssertProblemAsync(422, code);
        }

        await http.PostJsonAsync("/api/v1/webhooks", new { clientId = client, name = "Thử", url = "https://nhan.example:8443/webhook" });
    }

    [Test]
    public async Task A_partner_sees_to_the_systems_of_their_agency_alone_and_a_system_to_its_own()
    {
        await using var api = await Person.StartAsync(("Webhooks:AllowPrivate", "true"));
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        var agency = Person.AgencyOf(api, Person.IndustryAndTrade).Value;
        var own = await administrator.SystemAsync("so-cong-thuong", new { agencyId = agency }, "changes.read", "webhooks.manage");
        var other = await administrator.SystemAsync("tinh-khac", null, "changes.read", "webhooks.manage");
        using var partner = await Person.WithRoleAsync(api, Roles.Partner, agency: Person.IndustryAndTrade);

        using var refused = await partner.ChangeAsync(HttpMethod.Post, "/api/v1/webhooks", new { clientId = other.Id, name = "Thử", url = "http://127.0.0.1:1/" });
        await refused.AssertProblemAsync(422, "webhook.client_unknown");
        using var made = await partner.ChangeAsync(HttpMethod.Post, "/api/v1/webhooks", new { clientId = own.Id, name = "Thử", url = "http://127.0.0.1:1/" });
        Assert.That((int)made.StatusCode, Is.EqualTo(201), await made.Content.ReadAsStringAsync());
        using var foreign = await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/webhooks", new { clientId = other.Id, name = "Của nơi khác", url = "http://127.0.0.1:1/" });
        var hidden = (await foreign.JsonAsync()).GetProperty("id").GetGuid();

        Assert.That((await partner.Http.GetJsonAsync("/api/v1/webhooks")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await administrator.Http.GetJsonAsync("/api/v1/webhooks")).GetProperty("items").GetArrayLength(), Is.EqualTo(2));
        using var absent = await partner.Http.GetAsync(new Uri($"/api/v1/webhooks/{hidden}", UriKind.Relative));
        await absent.AssertProblemAsync(404, "webhook.not_found");

        using var system = api.Http();
        system.DefaultRequestHeaders.Authorization = new("Bearer", await system.TokenAsync(other, "webhooks.manage"));
        Assert.That((await system.GetJsonAsync("/api/v1/webhooks")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()), Is.EqualTo(new[] { hidden }));
        await system.PostJsonAsync("/api/v1/webhooks", new { name = "Của tôi", url = "http://127.0.0.1:1/" });
        using var others = await system.PostAsJsonAsync(new Uri("/api/v1/webhooks", UriKind.Relative), new { clientId = own.Id, name = "Thử", url = "http://127.0.0.1:1/" });
        await others.AssertProblemAsync(422, "webhook.client_unknown");
    }

    [Test]
    public void The_published_vectors_of_signatures_hold_for_the_sender_and_for_the_sample_receiver()
    {
        var path = Node.InRepository("../shared/vectors/http/standard-webhooks.json");

        if (!File.Exists(path))
        {
            Assert.Ignore("The vectors are not here.");
        }

        using var vectors = JsonDocument.Parse(File.ReadAllText(path));

        foreach (var sign in vectors.RootElement.GetProperty("sign").EnumerateArray())
        {
            Assert.That(
                WebhookSignature.Sign(WebhookSignature.Read(Text(sign, "secret")), Text(sign, "id"), sign.GetProperty("timestamp").GetInt64(), Encoding.UTF8.GetBytes(Text(sign, "body"))),
                Is.EqualTo(Text(sign, "signature")));
        }

        foreach (var secret in vectors.RootElement.GetProperty("emptySecretsMustThrow").EnumerateArray())
        {
            Assert.That(() => WebhookSignature.Read(secret.GetString()!), Throws.ArgumentException);
        }

        var (code, output) = Node.Feed(vectors.RootElement.ToString(), Node.InRepository("tools/webhooks/vectors.mjs"));
        Assert.That((code, output.Trim()), Is.EqualTo((0, "all hold")));

        static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
    }
}
