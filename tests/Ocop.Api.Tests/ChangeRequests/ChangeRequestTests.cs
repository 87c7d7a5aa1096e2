using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.ChangeRequests;

/// <summary>Representatives propose, officers lay old and new side by side and decide; nobody touches what is another's.</summary>
public sealed class ChangeRequestTests
{
    private TestApi _api = null!;
    private Person _administrator = null!;
    private Person _officer = null!;
    private Person _mai = null!;
    private Guid _subject;
    private Guid _product;
    private Guid _foreignSubject;
    private Guid _foreignProduct;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        (_subject, _product) = await RegisterAsync("HTX Sen", "Mắm cá linh", "28261");
        (_foreignSubject, _foreignProduct) = await RegisterAsync("HTX Dừa", "Kẹo dừa", "28249");
        _officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        _mai = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject, name: "mai");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _officer.Dispose();
        _mai.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task An_officer_approves_what_stands_beside_the_old_and_the_public_reads_it()
    {
        await CreateAsync("certifications", new { productId = _product, stars = 4, level = "province", decisionDate = "2026-01-15" });
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm cá linh Mỹ Tho", description = "Ủ chín tháng.", note = "Theo bao bì mới." });
        Assert.That((await ProductAsync()).GetProperty("name").GetString(), Is.EqualTo("Mắm cá linh"), "a proposal changes nothing");
        var detail = await _officer.Http.GetJsonAsync($"/api/v1/change-requests/{id}");
        Assert.That(detail.GetProperty("note").GetString(), Is.EqualTo("Theo bao bì mới."));
        Assert.That(ChangesOf(detail), Is.EqualTo(new[] { ("name", "Mắm cá linh", "Mắm cá linh", "Mắm cá linh Mỹ Tho", false), ("description", null, null, "Ủ chín tháng.", false) }));

        Assert.That(await DecideAsync(_officer, id, "approval", new { }), Is.EqualTo(204));

        var product = await ProductAsync();
        Assert.That((product.GetProperty("name").GetString(), product.GetProperty("description").GetString()), Is.EqualTo(("Mắm cá linh Mỹ Tho", "Ủ chín tháng.")));
        using var stranger = Person.At(_api);
        var code = product.GetProperty("code").GetString();
        Assert.That((await stranger.Http.GetJsonAsync($"/api/v1/public/products/{code}")).GetProperty("name").GetString(), Is.EqualTo("Mắm cá linh Mỹ Tho"));
        Assert.That((await _mai.Http.GetJsonAsync($"/api/v1/change-requests/{id}")).GetProperty("request").GetProperty("status").GetString(), Is.EqualTo("approved"));
        Assert.That((await LettersAsync()).Single().GetProperty("text").GetString(), Does.Contain("đã được duyệt").And.Contain($"/quan-tri/de-nghi/{id}"));
        await (await DecideAgainAsync(id, "rejection", new { reason = "Thôi." })).AssertProblemAsync(409, "change_request.decided");
    }

    [Test]
    public async Task An_officer_may_take_some_of_the_fields()
    {
        var id = await ProposeAsync($"subjects/{_subject}", new { phone = "0909 123 456", address = "Ấp 3", ownerName = "Mai" });

        await (await DecideAgainAsync(id, "approval", new { fields = new[] { "kind" } })).AssertProblemAsync(422, "change_request.field_unknown");
        await (await DecideAgainAsync(id, "approval", new { fields = Array.Empty<string>() })).AssertProblemAsync(422, "change_request.nothing_chosen");
        Assert.That(await DecideAsync(_officer, id, "approval", new { fields = new[] { "phone", "ownerName" } }), Is.EqualTo(204));

        var subject = await _administrator.Http.GetJsonAsync($"/api/v1/subjects/{_subject}");
        Assert.That((subject.GetProperty("phone").GetString(), subject.GetProperty("ownerName").GetString(), subject.GetProperty("address").GetString()), Is.EqualTo(("0909 123 456", "Mai", (string?)null)));
        var taken = (await _mai.Http.GetJsonAsync($"/api/v1/change-requests/{id}")).GetProperty("changes").EnumerateArray().ToDictionary(c => c.GetProperty("field").GetString()!, c => c.GetProperty("taken").GetBoolean());
        Assert.That(taken, Is.EquivalentTo(new Dictionary<string, bool> { ["ownerName"] = true, ["phone"] = true, ["address"] = false }));
        Assert.That((await LettersAsync()).Single().GetProperty("text").GetString(), Does.Contain("Một phần đề nghị").And.Not.Contain("0909"));
    }

    [Test]
    public async Task A_rejection_says_why()
    {
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm" });

        await (await DecideAgainAsync(id, "rejection", new { reason = "" })).AssertProblemAsync(400, "request.invalid");
        Assert.That(await DecideAsync(_officer, id, "rejection", new { reason = "Tên phải như trong giấy chứng nhận." }), Is.EqualTo(204));

        var row = (await _mai.Http.GetJsonAsync("/api/v1/change-requests")).GetProperty("items")[0];
        Assert.That((row.GetProperty("status").GetString(), row.GetProperty("reason").GetString()), Is.EqualTo(("rejected", "Tên phải như trong giấy chứng nhận.")));
        Assert.That((await LettersAsync()).Single().GetProperty("text").GetString(), Does.Contain("Tên phải như trong giấy chứng nhận."));
        Assert.That((await ProductAsync()).GetProperty("name").GetString(), Is.EqualTo("Mắm cá linh"));
    }

    [Test]
    public async Task What_moved_in_between_is_marked_and_must_have_been_seen()
    {
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm của Mai", story = "Chuyện." });
        var seen = await _officer.Http.ETagAsync($"/api/v1/change-requests/{id}");
        using var edited = await _officer.Http.SendAsync(await PatchAsync(_officer, $"/api/v1/products/{_product}", new { name = "Mắm của xã" }));
        Assert.That((int)edited.StatusCode, Is.EqualTo(204));

        await (await SendAsync(_officer, id, "approval", new { }, seen)).AssertProblemAsync(412, "record.stale");
        Assert.That((await ProductAsync()).GetProperty("name").GetString(), Is.EqualTo("Mắm của xã"), "what was not seen is not overwritten");
        Assert.That((await _officer.Http.GetJsonAsync($"/api/v1/change-requests/{id}")).GetProperty("request").GetProperty("status").GetString(), Is.EqualTo("waiting"));
        Assert.That(ChangesOf(await _officer.Http.GetJsonAsync($"/api/v1/change-requests/{id}"))[0], Is.EqualTo(("name", "Mắm cá linh", "Mắm của xã", "Mắm của Mai", true)));

        Assert.That(await DecideAsync(_officer, id, "approval", new { }), Is.EqualTo(204));
    }

    [Test]
    public async Task A_decision_says_what_was_read()
    {
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm" });

        await (await SendAsync(_officer, id, "approval", new { }, null)).AssertProblemAsync(428, "request.if_match_needed");
        await (await SendAsync(_officer, id, "rejection", new { reason = "Không." }, "\"1-1\"")).AssertProblemAsync(412, "record.stale");
    }

    [Test]
    public async Task One_proposal_waits_for_each_record()
    {
        var first = await ProposeAsync($"products/{_product}", new { name = "Một" });
        await (await TryProposeAsync(_mai, $"products/{_product}", new { story = "Hai" })).AssertProblemAsync(409, "change_request.waiting");
        await ProposeAsync($"subjects/{_subject}", new { phone = "0909" });
        await (await TryProposeAsync(_mai, $"subjects/{_subject}", new { phone = "0910" })).AssertProblemAsync(409, "change_request.waiting");

        Assert.That((int)(await _mai.ChangeAsync(HttpMethod.Delete, $"/api/v1/change-requests/{first}")).StatusCode, Is.EqualTo(204));
        await (await _mai.ChangeAsync(HttpMethod.Delete, $"/api/v1/change-requests/{first}")).AssertProblemAsync(409, "change_request.decided");
        await ProposeAsync($"products/{_product}", new { story = "Hai" });

        var rows = (await _mai.Http.GetJsonAsync("/api/v1/change-requests?count=true"));
        Assert.That(rows.GetProperty("total").GetInt32(), Is.EqualTo(3));
        Assert.That(rows.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("status").GetString()), Is.EqualTo(new[] { "waiting", "waiting", "taken-back" }), "what waits comes first");
    }

    [Test]
    public async Task Two_proposals_at_once_leave_one()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => TryProposeAsync(_mai, $"products/{_product}", new { name = $"Mắm {i}" })));

        Assert.That(answers.Select(a => (int)a.StatusCode).Order(), Is.EqualTo(new[] { 201, 409, 409, 409 }));
    }

    [Test]
    public async Task What_was_proposed_is_told_to_the_proposer_and_its_personal_values_go_with_the_subject_s()
    {
        var id = await ProposeAsync($"subjects/{_subject}", new { name = "HTX Sen Hồng", phone = "0909 123 456", ownerName = "Trần Thị Mai", note = "Số mới của Mai" });
        var data = await _mai.Http.GetJsonAsync("/api/v1/me/personal-data");
        Assert.That(data.GetProperty("proposals")[0].GetProperty("note").GetString(), Is.EqualTo("Số mới của Mai"));
        Assert.That(await DecideAsync(_officer, id, "approval", new { }), Is.EqualTo(204));

        using var erased = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{_subject}/erasure", new { basis = "Đơn số 7/2026" });
        Assert.That((int)erased.StatusCode, Is.EqualTo(204), await erased.Content.ReadAsStringAsync());

        Assert.That(await _api.ColumnAsync("select concat_ws('|', name, new_value) from change_request_fields order by name"), Is.EqualTo((string[])["name|HTX Sen Hồng", "ownerName", "phone"]));
        Assert.That(await _api.ColumnAsync("select note from change_requests where note is not null"), Is.Empty);
    }

    [Test]
    public async Task Only_the_proposer_takes_back_and_never_decides()
    {
        using var colleague = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject, name: "tu");
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm" });
        await (await colleague.ChangeAsync(HttpMethod.Delete, $"/api/v1/change-requests/{id}")).AssertProblemAsync(403, "change_request.not_proposer");
        Assert.That((await colleague.Http.GetJsonAsync("/api/v1/change-requests")).GetProperty("items")[0].GetProperty("mine").GetBoolean(), Is.False);
        await (await SendAsync(_mai, id, "approval", new { }, "\"1-1\"")).AssertProblemAsync(403, "caller.not_permitted");

        // a person who is both proposes in one role and must not decide in the other
        var me = (await _mai.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        using var assigned = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{me}/assignments", new { role = Roles.CoordinationOfficer });
        Assert.That((int)assigned.StatusCode, Is.EqualTo(201));
        var tag = await _mai.Http.ETagAsync($"/api/v1/change-requests/{id}");
        await (await SendAsync(_mai, id, "approval", new { }, tag)).AssertProblemAsync(403, "change_request.own_proposal");
        await (await SendAsync(_mai, id, "rejection", new { reason = "Không." }, tag)).AssertProblemAsync(403, "change_request.own_proposal");
    }

    [TestCase("""{}""", 422, "change_request.nothing_proposed")]
    [TestCase("""{"name":"Mắm cá linh","note":"Không đổi gì"}""", 422, "change_request.nothing_proposed")]
    [TestCase("""{"name":""}""", 400, "request.invalid")]
    [TestCase("""{"name":null}""", 400, "request.invalid")]
    [TestCase("""{"name":5}""", 400, "request.malformed")]
    [TestCase("""{"gtins":["123"]}""", 422, "product.gtin_invalid")]
    [TestCase("""{"gtins":[null]}""", 400, "request.invalid")]
    [TestCase("""{"unitId":"0199b0a0-0000-7000-8000-000000000000"}""", 422, "change_request.unit_unknown")]
    public async Task A_proposal_that_makes_no_sense_is_refused(string body, int status, string code)
    {
        using var response = await TryProposeAsync(_mai, $"products/{_product}", JsonDocument.Parse(body).RootElement);
        await response.AssertProblemAsync(status, code);
    }

    [TestCase("""{"phone":"01234567890123456789012345678901234567890123456789"}""", 400, "request.invalid")]
    [TestCase("""{"taxCode":"1400000000"}""", 422, "change_request.nothing_proposed")]
    public async Task So_is_one_for_a_subject(string body, int status, string code)
    {
        using var response = await TryProposeAsync(_mai, $"subjects/{_subject}", JsonDocument.Parse(body).RootElement);
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task What_the_register_refuses_is_not_approved()
    {
        using var taken = await _administrator.Http.SendAsync(await PatchAsync(_administrator, $"/api/v1/products/{_foreignProduct}", new { gtins = new[] { "8938505974194" } }));
        Assert.That((int)taken.StatusCode, Is.EqualTo(204));
        var id = await ProposeAsync($"products/{_product}", new { gtins = new[] { "8938505974194" }, unitId = Unit("28249") });

        await (await DecideAgainAsync(id, "approval", new { fields = new[] { "gtins" } })).AssertProblemAsync(409, "product.code_taken");
        await (await DecideAgainAsync(id, "approval", new { fields = new[] { "unitId" } })).AssertProblemAsync(403, "caller.outside_reach");

        var detail = await _officer.Http.GetJsonAsync($"/api/v1/change-requests/{id}");
        Assert.That(detail.GetProperty("request").GetProperty("status").GetString(), Is.EqualTo("waiting"), "the decision is undone with the change");
        Assert.That(ChangesOf(detail).Single(c => c.Field == "unitId").To, Is.EqualTo("Phường Đạo Thạnh"), "units are shown by their names");
        Assert.That(await LettersAsync(), Is.Empty);
    }

    [Test]
    public async Task A_product_that_passed_to_another_is_not_changed_at_the_word_of_the_former_owner()
    {
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm" });
        using var passed = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/products/{_product}/transfers", new { subjectId = _foreignSubject, on = "2026-11-01" });
        Assert.That((int)passed.StatusCode, Is.EqualTo(201));

        await (await DecideAgainAsync(id, "approval", new { })).AssertProblemAsync(409, "change_request.record_moved");
        Assert.That(await DecideAsync(_officer, id, "rejection", new { reason = "Đã chuyển chủ thể." }), Is.EqualTo(204));
    }

    [Test]
    public async Task What_is_anothers_is_absent_through_every_door()
    {
        using var dua = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _foreignSubject, name: "dua");
        using var elsewhere = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.DaoThanh, name: "dao-thanh");
        using var leader = await Person.WithRoleAsync(_api, Roles.Leader);
        var requests = new[] { await ProposeAsync($"products/{_product}", new { name = "Mắm" }), await ProposeAsync($"subjects/{_subject}", new { phone = "0909" }) };

        foreach (var outsider in (Person[])[dua, elsewhere, leader])
        {
            Assert.That((await outsider.Http.GetJsonAsync("/api/v1/change-requests?count=true")).GetProperty("total").GetInt32(), Is.Zero);

            foreach (var id in requests)
            {
                await (await outsider.Http.GetAsync(new Uri($"/api/v1/change-requests/{id}", UriKind.Relative))).AssertProblemAsync(404, "change_request.not_found");
            }
        }

        foreach (var id in requests)
        {
            await (await dua.ChangeAsync(HttpMethod.Delete, $"/api/v1/change-requests/{id}")).AssertProblemAsync(404, "change_request.not_found");
            await (await SendAsync(elsewhere, id, "approval", new { }, "\"1-1\"")).AssertProblemAsync(404, "change_request.not_found");
            await (await SendAsync(elsewhere, id, "rejection", new { reason = "Không." }, "\"1-1\"")).AssertProblemAsync(404, "change_request.not_found");
        }

        await (await TryProposeAsync(dua, $"products/{_product}", new { name = "Của tôi" })).AssertProblemAsync(404, "product.not_found");
        await (await TryProposeAsync(dua, $"subjects/{_subject}", new { phone = "1" })).AssertProblemAsync(404, "subject.not_found");
        await (await TryProposeAsync(_administrator, $"products/{_product}", new { name = "Của tôi" })).AssertProblemAsync(403, "caller.not_permitted");

        foreach (var path in (string[])[$"products/{_product}", $"products/{_product}/history", $"products/{_product}/certifications", $"subjects/{_subject}", $"subjects/{_subject}/history"])
        {
            Assert.That((int)(await dua.Http.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative))).StatusCode, Is.EqualTo(404), path);
        }

        foreach (var path in (string[])["products?q=mam", $"products?subject={_subject}", "subjects?q=sen", "certifications"])
        {
            Assert.That((await dua.Http.GetStringAsync(new Uri("/api/v1/" + path, UriKind.Relative))), Does.Not.Contain("Sen").And.Not.Contain("Mắm"), path);
        }

        Assert.That(await dua.Http.GetStringAsync(new Uri("/api/v1/products.csv", UriKind.Relative)), Does.Contain("Kẹo dừa").And.Not.Contain("Mắm"));
        Assert.That((await dua.Http.GetJsonAsync("/api/v1/me/subjects")).GetRawText(), Does.Contain("Kẹo dừa").And.Not.Contain("Mắm"));
        Assert.That(await RequestsAsync(_officer), Is.EquivalentTo(requests));
        Assert.That(await RequestsAsync(_administrator), Is.EquivalentTo(requests));
    }

    [Test]
    public async Task A_subject_that_is_merged_takes_its_proposals_along()
    {
        var id = await ProposeAsync($"products/{_product}", new { name = "Mắm" });
        using var merged = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{_foreignSubject}/merges", new { duplicateId = _subject });
        Assert.That((int)merged.StatusCode, Is.EqualTo(201), await merged.Content.ReadAsStringAsync());

        Assert.That(await RequestsAsync(_mai), Is.EqualTo(new[] { id }));
        Assert.That(await DecideAsync(_officer, id, "approval", new { }), Is.EqualTo(204));
    }

    [Test]
    public async Task A_list_goes_on_page_by_page()
    {
        var ids = new[] { await ProposeAsync($"subjects/{_subject}", new { phone = "1" }), await ProposeAsync($"products/{_product}", new { name = "Một" }) };
        await DecideAsync(_officer, ids[0], "rejection", new { reason = "Không." });
        _api.Clock.Advance(TimeSpan.FromMinutes(1));
        await ProposeAsync($"subjects/{_subject}", new { phone = "2" });
        List<string> seen = [];

        for (var next = ""; next is not null;)
        {
            var page = await _officer.Http.GetJsonAsync($"/api/v1/change-requests?limit=1{(next.Length == 0 ? "" : "&cursor=" + next)}");
            seen.Add(page.GetProperty("items")[0].GetProperty("status").GetString() + " " + page.GetProperty("items")[0].GetProperty("recordName").GetString());
            next = page.GetProperty("nextCursor").GetString();
        }

        Assert.That(seen, Is.EqualTo(new[] { "waiting HTX Sen", "waiting Mắm cá linh", "rejected HTX Sen" }));
        await (await _officer.Http.GetAsync(new Uri("/api/v1/change-requests?cursor=x", UriKind.Relative))).AssertProblemAsync(400, "list.invalid_cursor");
        await (await _officer.Http.GetAsync(new Uri("/api/v1/change-requests?status=done", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
        await (await _officer.Http.GetAsync(new Uri("/api/v1/change-requests?limit=0", UriKind.Relative))).AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task The_ledger_knows_who_and_which_fields_and_no_values()
    {
        var id = await ProposeAsync($"subjects/{_subject}", new { phone = "0909123456" });
        await DecideAsync(_officer, id, "approval", new { });

        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        await using var read = source.CreateCommand("select string_agg(type || ' ' || payload::text, ' ') from ledger_events");
        var text = (string)(await read.ExecuteScalarAsync())!;
        Assert.That(text, Does.Contain("change-request.proposed.v1").And.Contain("change-request.approved.v1").And.Contain("subject.changed.v1").And.Not.Contain("0909123456"));
    }

    [Test]
    public async Task A_representative_is_told_what_to_do_next()
    {
        using var granted = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/certifications", new { productId = _product, stars = 4, level = "province", decisionDate = "2024-04-10" });
        Assert.That((int)granted.StatusCode, Is.EqualTo(201));
        var waiting = await ProposeAsync($"products/{_product}", new { name = "Mắm" });

        var subject = (await _mai.Http.GetJsonAsync("/api/v1/me/subjects")).GetProperty("items")[0];
        var product = subject.GetProperty("products")[0];

        Assert.That((product.GetProperty("stars").GetInt32(), product.GetProperty("status").GetString(), product.GetProperty("expiresOn").GetString(), product.GetProperty("daysLeft").GetInt32()),
            Is.EqualTo((4, "in-force", "2027-04-10", 138)));
        Assert.That(product.GetProperty("nextSteps").EnumerateArray().Select(s => $"{s.GetProperty("kind")} {s.GetProperty("from")} {s.GetProperty("until")}".Trim()),
            Is.EqualTo(new[] { "file-reevaluation 2026-10-12 2026-12-11", "send-decision-number", "describe-product" }));
        Assert.That((product.GetProperty("waitingChangeId").GetString(), subject.GetProperty("waitingChangeId").ValueKind), Is.EqualTo((waiting.ToString(), JsonValueKind.Null)));
    }

    private async Task<(Guid Subject, Guid Product)> RegisterAsync(string subject, string product, string unit)
    {
        var id = await CreateAsync("subjects", new { name = subject, kind = "cooperative", unitId = Unit(unit) });
        return (id, await CreateAsync("products", new { name = product, subjectId = id, unitId = Unit(unit) }));
    }

    private async Task<Guid> CreateAsync(string path, object body)
    {
        using var response = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/" + path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static Task<HttpResponseMessage> TryProposeAsync(Person person, string record, object body) => person.ChangeAsync(HttpMethod.Post, $"/api/v1/{record}/change-requests", body);

    private async Task<Guid> ProposeAsync(string record, object body)
    {
        using var response = await TryProposeAsync(_mai, record, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<int> DecideAsync(Person person, Guid id, string decision, object body)
    {
        using var response = await SendAsync(person, id, decision, body, await person.Http.ETagAsync($"/api/v1/change-requests/{id}"));
        return (int)response.StatusCode;
    }

    private async Task<HttpResponseMessage> DecideAgainAsync(Guid id, string decision, object body) =>
        await SendAsync(_officer, id, decision, body, await _officer.Http.ETagAsync($"/api/v1/change-requests/{id}"));

    private static Task<HttpResponseMessage> SendAsync(Person person, Guid id, string decision, object body, string? tag) => person.SendAsync(
        HttpMethod.Post, $"/api/v1/change-requests/{id}/{decision}", body, [("X-CSRF-Token", person.CsrfToken!), .. tag is null ? Array.Empty<(string, string)>() : [("If-Match", tag)]]);

    private static async Task<HttpRequestMessage> PatchAsync(Person person, string path, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, new Uri(path, UriKind.Relative)) { Content = System.Net.Http.Json.JsonContent.Create(body, mediaType: new("application/merge-patch+json")) };
        request.Headers.TryAddWithoutValidation("If-Match", await person.Http.ETagAsync(path));
        request.Headers.Add("X-CSRF-Token", person.CsrfToken);
        return request;
    }

    private static (string Field, string? From, string? Now, string? To, bool Moved)[] ChangesOf(JsonElement detail) => [.. detail.GetProperty("changes").EnumerateArray().Select(c => (
        c.GetProperty("field").GetString()!, c.GetProperty("from").GetString(), c.GetProperty("now").GetString(), c.GetProperty("to").GetString(), c.GetProperty("moved").GetBoolean()))];

    private Task<JsonElement> ProductAsync() => _administrator.Http.GetJsonAsync($"/api/v1/products/{_product}");

    private static async Task<Guid[]> RequestsAsync(Person person) =>
        [.. (await person.Http.GetJsonAsync("/api/v1/change-requests")).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetGuid())];

    private async Task<List<JsonElement>> LettersAsync() => [.. (await _administrator.Http.GetJsonAsync("/api/v1/outbox")).GetProperty("items").EnumerateArray()];

    private Guid Unit(string code) => _api.Services.GetRequiredService<IReferenceFacts>().Current.Units.Find(code, new(2026, 11, 23))!.Id.Value;
}
