using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Api.V1;
using Ocop.Application.Accounts;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Accounts;

public sealed class PermissionTests
{
    private static readonly string[] Open = ["/api/v1/public/", "/api/v1/session", "/health/", .. ResolverEndpoints.Places];

    [Test]
    public async Task Nothing_is_open_to_everybody_but_what_is_meant_to_be()
    {
        await using var api = await Person.StartAsync();
        var endpoints = api.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();

        var open = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'));

        Assert.That(endpoints, Has.Count.GreaterThan(10));
        Assert.That(open.Where(path => !Open.Any(start => path.StartsWith(start, StringComparison.Ordinal))), Is.Empty);
    }

    [TestCase("GET", "/api/v1/products", 200)]
    [TestCase("GET", "/api/v1/subjects", 200)]
    [TestCase("POST", "/api/v1/products", 403)]
    public async Task A_leader_reads_the_register_and_changes_nothing(string method, string path, int status)
    {
        await using var api = await Person.StartAsync();
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);

        using var response = await leader.ChangeAsync(new(method), path, method == "POST" ? new { name = "Xoài", subjectId = Guid.CreateVersion7() } : null);

        Assert.That((int)response.StatusCode, Is.EqualTo(status), await response.Content.ReadAsStringAsync());
    }

    [TestCase("GET", "/api/v1/nothing-there", 404)]
    [TestCase("PUT", "/api/v1/products", 405)]
    [TestCase("GET", "/api/v1/products", 401)]
    public async Task Whoever_is_unknown_learns_what_is_not_there_and_is_asked_to_sign_in_for_the_rest(string method, string path, int status)
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);

        using var response = await person.SendAsync(new(method), path);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
    }

    [TestCase("12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901")]
    public async Task A_key_that_cannot_be_kept_is_refused_and_not_left_out(string key)
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        using var response = await person.SendAsync(
            HttpMethod.Post, "/api/v1/subjects", new { name = "HTX", kind = "cooperative" }, ("X-CSRF-Token", person.CsrfToken!), ("Idempotency-Key", key));

        await response.AssertProblemAsync(400, "request.idempotency_key_invalid");
    }

    [Test]
    public void Every_role_allows_only_what_there_is_and_the_administrator_everything_but_to_speak_for_a_subject()
    {
        Assert.That(Roles.All.SelectMany(role => role.Grants).Select(grant => grant.Permission).Distinct(), Is.SubsetOf(Permissions.All));
        Assert.That(Roles.PermissionsOf([Roles.Administrator]), Is.EquivalentTo(Permissions.All.Except(
            [Permissions.ChangesPropose, Permissions.FindingsRemedy, Permissions.ViolationsExplain, Permissions.RecallsReport, Permissions.LabelsReport])));
        Assert.That(Roles.PermissionsOf([Roles.Leader, "made-up"]), Is.EquivalentTo(Roles.PermissionsOf([Roles.Leader])));
    }
}
