using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

/// <summary>What must be done first is done first: the server lets nothing else through.</summary>
public sealed class SessionDutyTests
{
    private const string New = "rổ xoài chín đầu mùa";

    [Test]
    public async Task Whose_role_requires_a_second_factor_sets_it_up_and_does_nothing_else()
    {
        await using var api = await Person.StartAsync(("Security:RequireTotp", "administrator, auditor"));
        using var hoa = Person.At(api);
        var session = await hoa.SignInAsync();
        Assert.That((Duty(session), Required(session)), Is.EqualTo(("second-factor", true)));

        await AssertShutAsync(hoa, "session.second_factor_due");

        var authenticator = await Authenticator.SetUpAsync(api, hoa);
        Assert.That((int)(await hoa.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative))).StatusCode, Is.EqualTo(200));
        Assert.That(Duty(await hoa.Http.GetJsonAsync("/api/v1/me")), Is.Null);
        using var kept = await hoa.ChangeAsync(HttpMethod.Post, "/api/v1/me/totp/removal", new { password = Person.Password, totpCode = authenticator.NextCode() });
        await kept.AssertProblemAsync(422, "totp.required_by_role");
        using var again = Person.At(api);
        Assert.That(Duty(await again.EnterAsync(await again.TrySignInWithAsync(authenticator.Code))), Is.Null);
    }

    [TestCase("auditor", false)]
    [TestCase("leader coordination-officer", true)]
    [TestCase("*", true)]
    [TestCase("", false)]
    public async Task Roles_are_named_by_the_configuration(string roles, bool isRequired)
    {
        await using var api = await Person.StartAsync(("Security:RequireTotp", roles));
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);

        Assert.That(Required(await leader.Http.GetJsonAsync("/api/v1/me")), Is.EqualTo(isRequired));
        Assert.That((int)(await leader.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative))).StatusCode, Is.EqualTo(isRequired ? 403 : 200));
    }

    [TestCase("Development", null, false)]
    [TestCase("Production", null, true)]
    [TestCase("Production", "", false)]
    [TestCase("Development", "administrator", true)]
    public void Administrators_need_one_outside_development_unless_the_configuration_says_otherwise(string environment, string? configured, bool isRequired)
    {
        using var services = SignInOptionsOf(environment, configured);

        Assert.That(services.GetRequiredService<Microsoft.Extensions.Options.IOptions<SecurityOptions>>().Value.RequiresTotp([Roles.Administrator]), Is.EqualTo(isRequired));
    }

    [Test]
    public async Task A_role_that_is_given_brings_its_duty_at_once()
    {
        await using var api = await Person.StartAsync(("Security:RequireTotp", Roles.Auditor));
        using var hoa = Person.At(api);
        await hoa.SignInAsync();
        using var leader = await Person.WithRoleAsync(api, Roles.Leader);
        var id = (await leader.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();

        await hoa.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{id}/assignments", new { role = Roles.Auditor });

        await (await leader.Http.GetAsync(new Uri("/api/v1/products", UriKind.Relative))).AssertProblemAsync(403, "session.second_factor_due");
        var totp = (await hoa.Http.GetJsonAsync($"/api/v1/users/{id}")).GetProperty("totp");
        Assert.That((totp.GetProperty("enabled").GetBoolean(), totp.GetProperty("required").GetBoolean()), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task Whoever_has_a_password_that_others_know_changes_it_before_anything_else()
    {
        await using var api = await Person.StartAsync();
        await using (var scope = api.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new OpenAccount("lan@dongthap.example", "Lan", Person.Password, PasswordChangeDue: true, Roles.Administrator, null));
        }

        using var lan = Person.At(api);
        Assert.That(Duty(await lan.SignInAsync("lan@dongthap.example")), Is.EqualTo("password-change"));

        await AssertShutAsync(lan, "session.password_change_due");

        using var changed = await lan.ChangeAsync(HttpMethod.Put, "/api/v1/me/password", new { currentPassword = Person.Password, newPassword = New });
        Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        Assert.That((int)(await lan.Http.GetAsync(new Uri("/api/v1/users", UriKind.Relative))).StatusCode, Is.EqualTo(200));
    }

    /// <summary>Reads and changes of every kind are refused; what is public and signing out are not.</summary>
    private static async Task AssertShutAsync(Person person, string code)
    {
        foreach (var path in new[] { "products", "users", "sessions", "audit", "saved-views", "work-items" })
        {
            await (await person.Http.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative))).AssertProblemAsync(403, code);
        }

        await (await person.ChangeAsync(HttpMethod.Delete, "/api/v1/sessions")).AssertProblemAsync(403, code);
        await (await person.ChangeAsync(HttpMethod.Post, "/api/v1/me/recovery-codes", new { totpCode = "123456" })).AssertProblemAsync(403, code);
        await (await person.ChangeAsync(HttpMethod.Post, "/api/v1/subjects", new { name = "HTX", kind = "cooperative" })).AssertProblemAsync(403, code);
        Assert.That(await person.StatusOfMeAsync(), Is.EqualTo(200));
        Assert.That((int)(await person.Http.GetAsync(new Uri("/api/v1/public/products", UriKind.Relative))).StatusCode, Is.EqualTo(200));
        var health = await (await person.Http.GetAsync(new Uri("/health/ready", UriKind.Relative))).Content.ReadAsStringAsync();
        Assert.That(health, Does.Not.Contain("disk"), "details are for those who may manage users");
    }

    private static ServiceProvider SignInOptionsOf(string environment, string? configured)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Security:RequireTotp"] = configured };
        var services = new ServiceCollection();
        Ocop.Api.Accounts.SignInServices.AddSignIn(services, configuration, new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = environment });
        return services.BuildServiceProvider();
    }

    private static string? Duty(JsonElement session) => session.GetProperty("duty").GetString();

    private static bool Required(JsonElement session) => session.GetProperty("totp").GetProperty("required").GetBoolean();
}
