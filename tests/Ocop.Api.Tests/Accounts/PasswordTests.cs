using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Accounts;

public sealed class PasswordTests
{
    private const string New = "rổ xoài chín đầu mùa";

    [Test]
    public async Task Changes_the_password_and_ends_the_other_sessions()
    {
        await using var api = await Person.StartAsync();
        using var here = Person.At(api);
        using var elsewhere = Person.At(api);
        await here.SignInAsync();
        await elsewhere.SignInAsync();

        using var response = await ChangeAsync(here, Person.Password, New);

        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        Assert.That(await here.StatusOfMeAsync(), Is.EqualTo(200));
        Assert.That(await elsewhere.StatusOfMeAsync(), Is.EqualTo(401));
        using var old = await elsewhere.TrySignInAsync();
        await old.AssertProblemAsync(401, "session.invalid_credentials");
        await elsewhere.SignInAsync(password: New.Normalize(System.Text.NormalizationForm.FormD));
    }

    [TestCase(Person.Password, "ngắn quá", 422, "password.too_short")]
    [TestCase(Person.Password, "matkhau2026!!", 422, "password.common")]
    [TestCase(Person.Password, Person.Password, 422, "password.unchanged")]
    [TestCase("không phải mật khẩu này", New, 422, "password.current_wrong")]
    [TestCase("", New, 400, "request.invalid")]
    public async Task Refuses_with_a_reason_and_changes_nothing(string current, string wanted, int status, string code)
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        using var response = await ChangeAsync(person, current, wanted);

        await response.AssertProblemAsync(status, code);
        await person.SignInAsync();
    }

    [Test]
    public async Task Whoever_finds_an_open_screen_cannot_guess_the_password_either()
    {
        await using var api = await Person.StartAsync();
        using var person = Person.At(api);
        await person.SignInAsync();

        for (var i = 0; i < 5; i++)
        {
            using var wrong = await ChangeAsync(person, "không phải mật khẩu này", New);
        }

        using var locked = await ChangeAsync(person, Person.Password, New);
        await locked.AssertProblemAsync(429, "session.locked_out");
    }

    private static Task<HttpResponseMessage> ChangeAsync(Person person, string currentPassword, string newPassword) =>
        person.ChangeAsync(HttpMethod.Put, "/api/v1/me/password", new { currentPassword, newPassword });
}
