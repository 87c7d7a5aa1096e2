using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Inspections;

/// <summary>Now is 23 November 2026. Plans are made for 2027, whose year has not begun; visits are made today.</summary>
public sealed class InspectionPlanTests
{
    private const string Plans = "/api/v1/inspection-plans";
    private const string Teams = "/api/v1/inspection-teams";
    private const string Visits = "/api/v1/inspections";
    private const string Surveillance = "cuc-qltt-dong-thap";
    private const string Trade = Person.IndustryAndTrade;

    private TestApi _api = null!;
    private Person _office = null!;
    private Person _planner = null!;
    private Guid _quiet;
    private Guid _known;
    private Guid _product;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _office = Person.At(_api);
        await _office.SignInAsync();
        _planner = await Person.WithRoleAsync(_api, Roles.TeamLeader, Trade, name: "lap-ke-hoach");
        _quiet = await EnterAsync("/api/v1/subjects", new { name = "HTX Yên Lặng", kind = "cooperative" });
        _known = await EnterAsync("/api/v1/subjects", new { name = "Cơ sở Cá Linh", kind = "cooperative" });
        await EnterAsync("/api/v1/products", new { name = "Chiếu lác", subjectId = _quiet, code = "CL-1" });
        _product = await EnterAsync("/api/v1/products", new { name = "Mắm cá linh", subjectId = _known, code = "MCL-1" });
    }

    [TearDown]
    public async Task StopAsync()
    {
        _planner.Dispose();
        _office.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Subjects_are_proposed_by_the_signs_that_speak_for_them_and_each_says_why()
    {
        // recognised with 70.5 points, which hold four stars by half a point; ends in 51 days
        await EnterAsync("/api/v1/certifications", new { productId = _product, stars = 4, score = 70.5, level = "province", decisionDate = "2024-01-13", decisionNumber = "12/QĐ-UBND" });
        await ReadAsync(await StepAsync(_planner, "/api/v1/violations", new { subjectId = _known, productIds = new[] { _product }, kind = "mark-after-end", act = "In logo khi hết hạn", detectedOn = "2026-11-20", source = "market-check" }));

        var found = (await _planner.Http.GetJsonAsync($"{Plans}/proposals?year=2027&count=true")).GetProperty("items").EnumerateArray().ToList();

        Assert.That(found.Select(f => f.GetProperty("subjectId").GetGuid()), Is.EqualTo(new[] { _known, _quiet }), "the one with signs first");
        Assert.That(Reasons(found[0]), Is.EqualTo(new[] { ("past-violation", 25, 1), ("never-inspected", 20, 0), ("expiry-near", 10, 51), ("borderline-score", 10, 1) }));
        Assert.That(found[0].GetProperty("points").GetInt32(), Is.EqualTo(65));
        Assert.That(Reasons(found[1]), Is.EqualTo(new[] { ("never-inspected", 20, 0) }));

        var first = await _planner.Http.GetJsonAsync($"{Plans}/proposals?limit=1");
        var second = await _planner.Http.GetJsonAsync($"{Plans}/proposals?limit=1&cursor={first.GetProperty("nextCursor").GetString()}");
        Assert.That(second.GetProperty("items")[0].GetProperty("subjectId").GetGuid(), Is.EqualTo(_quiet));
        Assert.That(second.GetProperty("nextCursor").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_plan_is_approved_by_somebody_else_then_changes_only_with_a_reason()
    {
        var plan = await DraftAsync(_planner);
        using var empty = await StepAsync(_planner, $"{Plans}/{plan}/submission", new { }, await TagAsync(_planner, $"{Plans}/{plan}"));
        await empty.AssertProblemAsync(422, "plan.empty");
        await AddAsync(_planner, plan, _known, 204, month: 3);
        using var twice = await AddAsync(_planner, plan, _known, null, month: 3);
        await twice.AssertProblemAsync(422, "plan.target_twice");
        using var month = await AddAsync(_planner, plan, _quiet, null, month: 13);
        await month.AssertProblemAsync(422, "plan.month");

        // one inspection of a business in a year, whichever agency plans it
        using var other = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Surveillance, name: "thi-truong");
        var theirs = await DraftAsync(other);
        using var again = await AddAsync(other, theirs, _known, null);
        await again.AssertProblemAsync(422, "plan.planned_already");
        using var signs = await AddAsync(other, theirs, _known, 204, signs: "Bán hàng giả mạo, có ảnh");
        var seen = (await other.Http.GetJsonAsync($"{Plans}/proposals?year=2027&q=ca linh")).GetProperty("items")[0].GetProperty("plannedBy").EnumerateArray();
        Assert.That(seen.Select(p => p.GetProperty("month").GetInt32()), Is.EquivalentTo(new[] { 3, 1 }));
        Assert.That((await other.Http.GetJsonAsync($"{Plans}/proposals?year=2027&unplanned=true")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        using var hidden = await other.Http.GetAsync(Path($"{Plans}/{plan}"));
        await hidden.AssertProblemAsync(404, "plan.not_found");

        using var early = await StepAsync(_office, $"{Plans}/{plan}/approval", new { decisionNumber = "15/KH-SCT" }, await TagAsync(_office, $"{Plans}/{plan}"));
        await early.AssertProblemAsync(422, "plan.not_submitted");
        await DoneAsync(_planner, $"{Plans}/{plan}/submission", new { }, await TagAsync(_planner, $"{Plans}/{plan}"));
        using var waiting = await AddAsync(_planner, plan, _quiet, null);
        await waiting.AssertProblemAsync(422, "plan.submitted");
        await DoneAsync(_office, $"{Plans}/{plan}/return", new { reason = "Bổ sung căn cứ" }, await TagAsync(_office, $"{Plans}/{plan}"));
        await DoneAsync(_office, $"{Plans}/{plan}/submission", new { }, await TagAsync(_office, $"{Plans}/{plan}"));
        using var own = await StepAsync(_office, $"{Plans}/{plan}/approval", new { decisionNumber = "15/KH-SCT" }, await TagAsync(_office, $"{Plans}/{plan}"));
        await own.AssertProblemAsync(422, "plan.own_submission");
        using var head = await Person.WithRoleAsync(_api, Roles.Leader, "ubnd-tinh-dong-thap", name: "lanh-dao");
        await DoneAsync(head, $"{Plans}/{plan}/approval", new { decisionNumber = "15/KH-SCT", decisionOn = "2026-11-23" }, await TagAsync(head, $"{Plans}/{plan}"));

        using var bare = await AddAsync(_planner, plan, _quiet, null);
        await bare.AssertProblemAsync(422, "field.required");
        await AddAsync(_planner, plan, _quiet, 204, reason: "Có phản ánh mới");
        var target = (await _planner.Http.GetJsonAsync($"{Plans}/{plan}")).GetProperty("targets").EnumerateArray().Single(t => t.GetProperty("subjectId").GetGuid() == _quiet);
        await DoneAsync(
            _planner, $"{Plans}/{plan}/targets/{target.GetProperty("id").GetGuid()}/withdrawal", new { reason = "Đã ngừng sản xuất" }, await TagAsync(_planner, $"{Plans}/{plan}"));
        var after = await _planner.Http.GetJsonAsync($"{Plans}/{plan}");
        Assert.That(
            after.GetProperty("targets").EnumerateArray().Select(t => (t.GetProperty("subjectId").GetGuid(), t.GetProperty("addedBecause").GetString(), t.GetProperty("withdrawnBecause").GetString())),
            Is.EquivalentTo(new (Guid, string?, string?)[] { (_known, null, null), (_quiet, "Có phản ánh mới", "Đã ngừng sản xuất") }), "what was planned stays to be read");

        using var docx = await _planner.Http.GetAsync(Path($"{Plans}/{plan}/plan.docx"));
        Assert.That((await docx.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).ToArray(), Is.EqualTo("PK"u8.ToArray()));
    }

    [Test]
    public async Task A_team_of_several_agencies_makes_the_visits_of_a_plan_and_each_member_sees_them()
    {
        using var member = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Surveillance, name: "thanh-vien");
        using var later = await Person.WithRoleAsync(_api, Roles.PoliceOfficer, "cong-an-dong-thap", name: "den-sau");
        var (planner, surveillance, police) = (await IdOfAsync(_planner), await IdOfAsync(member), await IdOfAsync(later));
        var candidates = (await _planner.Http.GetJsonAsync("/api/v1/inspectors?q=thanh-vien")).GetProperty("items").EnumerateArray().ToList();
        Assert.That(candidates.Select(c => c.GetProperty("id").GetGuid()), Is.EqualTo(new[] { surveillance }));

        using var backwards = await StepAsync(_planner, Teams, TeamOf(planner, [surveillance], "2026-12-31", "2026-12-01"));
        await backwards.AssertProblemAsync(422, "team.period");
        var team = (await ReadAsync(await StepAsync(_planner, Teams, TeamOf(planner, [surveillance], "2026-11-01", "2026-12-31")))).GetProperty("id").GetGuid();
        var plan = await DraftAsync(_planner, 2026);
        await AddAsync(_planner, plan, _known, 204, month: 10, team: team);
        var target = (await _planner.Http.GetJsonAsync($"{Plans}/{plan}")).GetProperty("targets")[0].GetProperty("id").GetGuid();
        object VisitOn(string day, Guid subject) => new { kind = "planned", subjectId = subject, checklists = new[] { "sales-point" }, scheduledOn = day, planTargetId = target };

        using var early = await StepAsync(_planner, Visits, VisitOn("2026-11-23", _known));
        await early.AssertProblemAsync(422, "plan.not_approved");
        await DoneAsync(_planner, $"{Plans}/{plan}/submission", new { }, await TagAsync(_planner, $"{Plans}/{plan}"));
        await DoneAsync(_office, $"{Plans}/{plan}/approval", new { decisionNumber = "15/KH-SCT" }, await TagAsync(_office, $"{Plans}/{plan}"));
        Assert.That((await _planner.Http.GetJsonAsync($"{Plans}/{plan}")).GetProperty("targets")[0].GetProperty("overdue").GetBoolean(), "October is over");
        using var another = await StepAsync(_planner, Visits, VisitOn("2026-11-23", _quiet));
        await another.AssertProblemAsync(422, "plan.target_of_another");
        using var after = await StepAsync(_planner, Visits, VisitOn("2027-01-05", _known));
        await after.AssertProblemAsync(422, "team.not_active");

        var visit = (await ReadAsync(await StepAsync(_planner, Visits, VisitOn("2026-11-24", _known)))).GetProperty("id").GetGuid();
        var seen = await member.Http.GetJsonAsync($"{Visits}/{visit}");
        Assert.That(seen.GetProperty("members").EnumerateArray().Select(m => (m.GetProperty("userId").GetGuid(), m.GetProperty("leads").GetBoolean())), Is.EquivalentTo(new[] { (planner, true), (surveillance, false) }));
        using var outsider = await later.Http.GetAsync(Path($"{Visits}/{visit}"));
        await outsider.AssertProblemAsync(404, "inspection.not_found");

        await DoneAsync(_planner, $"{Teams}/{team}/amendment", new { leaderId = planner, memberIds = new[] { police }, to = "2026-12-31", reason = "QĐ 31/QĐ-SCT" }, await TagAsync(_planner, $"{Teams}/{team}"));
        Assert.That((await later.Http.GetJsonAsync($"{Visits}/{visit}")).GetProperty("members").GetArrayLength(), Is.EqualTo(2), "a visit that has not begun changes with its team");
        using var gone = await member.Http.GetAsync(Path($"{Visits}/{visit}"));
        await gone.AssertProblemAsync(404, "inspection.not_found");
        using var foreign = await StepAsync(later, $"{Teams}/{team}/end", new { reason = "x" }, await TagAsync(later, $"{Teams}/{team}"));
        Assert.That((int)foreign.StatusCode, Is.EqualTo(403), "a member does not dissolve another agency's team");
        await DoneAsync(_planner, $"{Teams}/{team}/end", new { reason = "Xong nhiệm vụ" }, await TagAsync(_planner, $"{Teams}/{team}"));
        Assert.That((await _planner.Http.GetJsonAsync($"{Teams}?active=true")).GetProperty("items").GetArrayLength(), Is.Zero);
        Assert.That((await _planner.Http.GetJsonAsync($"{Plans}?year=2026")).GetProperty("items")[0].GetProperty("targets").GetInt32(), Is.EqualTo(1));
    }

    private static IEnumerable<(string? Sign, int Points, int Count)> Reasons(JsonElement proposal) =>
        proposal.GetProperty("reasons").EnumerateArray().Select(r => (r.GetProperty("sign").GetString(), r.GetProperty("points").GetInt32(), r.GetProperty("count").GetInt32()));

    private static object TeamOf(Guid leader, Guid[] members, string from, string to) =>
        new { name = "Đoàn liên ngành", decisionNumber = "30/QĐ-SCT", decisionOn = "2026-11-01", from, to, leaderId = leader, memberIds = members };

    private static async Task<Guid> DraftAsync(Person planner, int year = 2027) =>
        (await ReadAsync(await StepAsync(planner, Plans, new { year, name = "Kế hoạch kiểm tra sản phẩm OCOP" }))).GetProperty("id").GetGuid();

    private static async Task<HttpResponseMessage> AddAsync(
        Person planner, Guid plan, Guid subject, int? status, int month = 1, string? signs = null, string? reason = null, Guid? team = null)
    {
        var response = await StepAsync(
            planner, $"{Plans}/{plan}/targets", new { targets = new[] { new { subjectId = subject, month, signs, teamId = team } }, reason }, await TagAsync(planner, $"{Plans}/{plan}"));

        if (status is { } wanted)
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(wanted), await response.Content.ReadAsStringAsync());
        }

        return response;
    }

    private async Task<Guid> EnterAsync(string path, object body) => (await ReadAsync(await StepAsync(_office, path, body))).GetProperty("id").GetGuid();

    private static Task<HttpResponseMessage> StepAsync(Person person, string path, object body, string? ifMatch = null) => person.SendAsync(
        HttpMethod.Post, path, body, [("X-CSRF-Token", person.CsrfToken!), .. ifMatch is null ? Array.Empty<(string, string)>() : [("If-Match", ifMatch)]]);

    private static async Task DoneAsync(Person person, string path, object body, string ifMatch)
    {
        using var response = await StepAsync(person, path, body, ifMatch);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), $"{path}: {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.That(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
            return await response.JsonAsync();
        }
    }

    private static async Task<string> TagAsync(Person person, string path)
    {
        using var response = await person.Http.GetAsync(Path(path));
        return response.Headers.ETag!.ToString();
    }

    private static async Task<Guid> IdOfAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
