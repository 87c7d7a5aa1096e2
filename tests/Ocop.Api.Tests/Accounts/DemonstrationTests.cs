using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Eleven invented people of eleven roles, each with a view of their own.</summary>
public sealed class DemonstrationTests
{
    [Test]
    public async Task Eleven_people_of_eleven_roles_see_what_is_theirs_and_nobody_enters_before_passwords_are_asked_for()
    {
        await using var api = await Person.StartAsync();
        using var nobody = Person.At(api);
        await SendAsync(api, IllustrativeRegister.Read(api.Services.GetRequiredService<IReferenceFacts>().Current.Units));

        var opened = await SendAsync(api, new EnterDemonstration(WithPasswords: false, Password: null));
        Assert.That(opened.Select(p => p.Role).Distinct().Count(), Is.EqualTo(11));
        Assert.That(opened.Select(p => p.Password), Is.All.Null);
        await (await nobody.TrySignInAsync(opened[0].Email)).AssertProblemAsync(401, "session.invalid_credentials");

        var people = await SendAsync(api, new EnterDemonstration(WithPasswords: true, Password: null));
        Assert.That(people.Select(p => p.Email), Is.EqualTo(opened.Select(p => p.Email)), "the same eleven");
        Assert.That(people.Select(p => p.Password).Distinct().Count(), Is.EqualTo(11));
        Dictionary<string, int> seen = new(StringComparer.Ordinal);

        foreach (var person in people)
        {
            using var at = Person.At(api);
            var me = await at.SignInAsync(person.Email, person.Password!);
            Assert.That(me.GetProperty("roles")[0].GetString(), Is.EqualTo(person.Role));
            using var products = await at.Http.GetAsync(new Uri("/api/v1/products?count=true", UriKind.Relative));
            seen[person.Role] = products.IsSuccessStatusCode ? (await products.JsonAsync()).GetProperty("total").GetInt32() : -1;
        }

        var all = seen[Roles.Administrator];
        Assert.That(all, Is.EqualTo(40));
        Assert.That(seen.Where(s => s.Value == all).Select(s => s.Key), Is.EquivalentTo(new[]
        {
            Roles.Administrator, Roles.CoordinationOfficer, Roles.Inspector, Roles.MarketSurveillanceOfficer, Roles.Leader, Roles.Auditor, Roles.Partner,
        }));
        Assert.That(seen[Roles.CouncilMember], Is.EqualTo(-1));
        Assert.That((int[])[seen[Roles.DepartmentOfficer], seen[Roles.CommuneOfficer], seen[Roles.ProducerRepresentative]], Has.All.InRange(1, all - 1));
    }

    private static async Task<T> SendAsync<T>(TestApi api, IRequest<T> command)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }
}
