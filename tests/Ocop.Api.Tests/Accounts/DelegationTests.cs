using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Somebody absent lets a colleague hold a role for some days.</summary>
public sealed class DelegationTests
{
    private TestApi _api = null!;
    private Person _administrator = null!;
    private Person _officer = null!;
    private Person _colleague = null!;
    private Guid _assignment;
    private Guid _deputy;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();
        _officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        _colleague = await Person.WithRoleAsync(_api, Roles.Leader, Person.MyTho);
        using var stranger = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.DaoThanh, name: "dao-thanh");
        _assignment = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments")[0].GetProperty("id").GetGuid();
        _deputy = (await _colleague.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        _officer.Dispose();
        _colleague.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_colleague_stands_in_for_the_days_of_the_absence()
    {
        var colleagues = (await _officer.Http.GetJsonAsync($"/api/v1/me/colleagues?assignmentId={_assignment}")).GetProperty("items");
        Assert.That(colleagues.EnumerateArray().Select(c => c.GetProperty("id").GetGuid()), Is.EqualTo(new[] { _deputy }), "people of the same agency, without oneself");
        Assert.That(await MayWriteAsync(), Is.False);

        using var delegated = await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validFrom = "2026-11-23", validTo = "2026-11-24" });
        Assert.That((int)delegated.StatusCode, Is.EqualTo(201), await delegated.Content.ReadAsStringAsync());

        Assert.That(await MayWriteAsync(), Is.True);
        var shown = (await _officer.Http.GetJsonAsync("/api/v1/me/delegations")).GetProperty("items")[0];
        Assert.That(shown.GetProperty("deputy").GetProperty("displayName").GetString(), Is.EqualTo("Người thử"));
        Assert.That(shown.GetProperty("isCurrent").GetBoolean(), Is.True);
        Assert.That((await _colleague.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments").EnumerateArray().Single(a => a.GetProperty("role").GetString() == Roles.CommuneOfficer)
            .GetProperty("isDelegated").GetBoolean(), Is.True);

        _api.Clock.SetUtcNow(new(2026, 11, 24, 17, 0, 0, TimeSpan.Zero));
        await _colleague.SignInAsync(Roles.Leader + "@dongthap.example");
        Assert.That(await MayWriteAsync(), Is.False, "the 25th has begun in Vietnam");
    }

    [Test]
    public async Task Whoever_is_back_ends_it_and_so_does_the_end_of_the_role()
    {
        using var first = await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validTo = "2026-12-01" });
        var id = (await first.JsonAsync()).GetProperty("id").GetGuid();
        await (await _colleague.ChangeAsync(HttpMethod.Delete, $"/api/v1/me/delegations/{id}")).AssertProblemAsync(404, "delegation.not_found");
        Assert.That((int)(await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/me/delegations/{id}")).StatusCode, Is.EqualTo(204));
        Assert.That(await MayWriteAsync(), Is.False);
        await (await _officer.ChangeAsync(HttpMethod.Delete, $"/api/v1/me/delegations/{id}")).AssertProblemAsync(404, "delegation.not_found");

        using var second = await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validTo = "2026-12-01" });
        Assert.That(await MayWriteAsync(), Is.True);
        var me = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        Assert.That((int)(await _administrator.ChangeAsync(HttpMethod.Delete, $"/api/v1/users/{me}/assignments/{_assignment}")).StatusCode, Is.EqualTo(204));
        Assert.That(await MayWriteAsync(), Is.False);
    }

    [Test]
    public async Task A_delegation_that_makes_no_sense_is_refused()
    {
        var (stranger, mine) = (await IdOfAsync("dao-thanh"), (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid());

        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = stranger, validTo = "2026-12-01" })).AssertProblemAsync(422, "delegation.not_colleague");
        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = mine, validTo = "2026-12-01" })).AssertProblemAsync(422, "delegation.not_colleague");
        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy })).AssertProblemAsync(400, "request.invalid");
        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validTo = "2026-11-22" })).AssertProblemAsync(422, "delegation.outside_role");
        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validFrom = "2026-11-22", validTo = "2026-12-01" })).AssertProblemAsync(422, "delegation.outside_role");
        await (await DelegateAsync(new { assignmentId = Guid.CreateVersion7(), deputyId = _deputy, validTo = "2026-12-01" })).AssertProblemAsync(404, "assignment.not_found");
        Assert.That((int)(await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validTo = "2026-12-01" })).StatusCode, Is.EqualTo(201));
        await (await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validFrom = "2026-12-01", validTo = "2026-12-05" })).AssertProblemAsync(409, "assignment.overlaps");
    }

    [Test]
    public async Task What_was_delegated_is_not_passed_on_nor_is_the_role_of_an_administrator()
    {
        using var first = await DelegateAsync(new { assignmentId = _assignment, deputyId = _deputy, validTo = "2026-12-01" });
        var stand = (await first.JsonAsync()).GetProperty("id").GetGuid();
        var officer = (await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();
        using var passedOn = await _colleague.ChangeAsync(HttpMethod.Post, "/api/v1/me/delegations", new { assignmentId = stand, deputyId = officer, validTo = "2026-11-30" });
        await passedOn.AssertProblemAsync(422, "delegation.not_delegable");

        Assert.That((await _administrator.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments")[0].GetProperty("isDelegable").GetBoolean(), Is.False);
        Assert.That((await _officer.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments")[0].GetProperty("isDelegable").GetBoolean(), Is.True);
        var administration = (await _administrator.Http.GetJsonAsync("/api/v1/me")).GetProperty("assignments")[0].GetProperty("id").GetGuid();
        using var keys = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/me/delegations", new { assignmentId = administration, deputyId = _deputy, validTo = "2026-11-30" });
        await keys.AssertProblemAsync(422, "delegation.not_delegable");
    }

    private Task<HttpResponseMessage> DelegateAsync(object body) => _officer.ChangeAsync(HttpMethod.Post, "/api/v1/me/delegations", body);

    private async Task<bool> MayWriteAsync() =>
        (await _colleague.Http.GetJsonAsync("/api/v1/me")).GetProperty("permissions").EnumerateArray().Any(p => p.GetString() == "register.write");

    private async Task<Guid> IdOfAsync(string name) => (await _administrator.Http.GetJsonAsync($"/api/v1/users?q={name}")).GetProperty("items")[0].GetProperty("id").GetGuid();
}
