using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Mail;

/// <summary>Letters to the owners of accounts: sent where there is a mail server, else kept for whoever looks after accounts.</summary>
public sealed partial class MailTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly object Lan = new { email = "lan@dongthap.example", displayName = "Nguyễn Thị Lan", role = Roles.CoordinationOfficer };

    [Test]
    public async Task Without_a_mail_server_the_link_is_shown_and_a_forgotten_passwords_letter_is_kept()
    {
        await using var api = await Person.StartAsync(("Public:Address", "https://ocop.example/"));
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var invited = await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Lan);
        Assert.That((await invited.JsonAsync()).GetProperty("link").GetProperty("token").GetString(), Is.Not.Empty);
        Assert.That(await LettersAsync(administrator), Is.Empty);
        using var lan = Person.At(api);

        Assert.That((int)(await ForgetAsync(lan, "LAN@dongthap.example")).StatusCode, Is.EqualTo(202));

        var letter = (await UntilAsync(() => LettersAsync(administrator), l => l.Count > 0)).Single();
        Assert.That((letter.GetProperty("to").GetString(), letter.GetProperty("status").GetString()), Is.EqualTo(("lan@dongthap.example", "waiting")));
        using var chosen = await lan.SendAsync(
            HttpMethod.Post, "/api/v1/public/account-links/password", new { token = TokenIn(letter.GetProperty("text").GetString()!), password = Person.Password });
        Assert.That((int)chosen.StatusCode, Is.EqualTo(204));
        await lan.SignInAsync("lan@dongthap.example");
    }

    [Test]
    public async Task With_a_mail_server_the_owner_gets_the_link_and_nobody_else()
    {
        await using var server = new MailServer();
        await using var api = await StartAsync(server);
        using var administrator = Person.At(api);
        await administrator.SignInAsync();

        using var invited = await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Lan);

        Assert.That((await invited.JsonAsync()).GetProperty("link").GetProperty("token").ValueKind, Is.EqualTo(JsonValueKind.Null));
        await UntilAsync(() => Task.FromResult(server.Taken.ToList()), t => t.Count > 0);
        var letter = (await UntilAsync(() => LettersAsync(administrator), l => l.Single().GetProperty("status").GetString() == "sent")).Single();
        Assert.That(letter.GetProperty("text").GetString(), Is.Empty, "a link that was sent is kept nowhere");
        Assert.That(server.Taken.Single(), Does.Contain("To: lan@dongthap.example").And.Contain("OCOP"));
        using var lan = Person.At(api);
        using var chosen = await lan.SendAsync(HttpMethod.Post, "/api/v1/public/account-links/password", new { token = TokenIn(Decoded(server.Taken.Single())), password = Person.Password });
        Assert.That((int)chosen.StatusCode, Is.EqualTo(204), await chosen.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task A_letter_that_is_refused_is_tried_again_and_can_be_sent_by_hand()
    {
        await using var server = new MailServer { Refuses = true };
        await using var api = await StartAsync(server);
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var invited = await administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Lan);
        var refused = (await UntilAsync(() => LettersAsync(administrator), l => l.Single().GetProperty("attempts").GetInt32() > 0)).Single();
        Assert.That(refused.GetProperty("error").GetString(), Does.Contain("try later"));
        Assert.That(refused.GetProperty("status").GetString(), Is.EqualTo("waiting"));
        var path = $"/api/v1/outbox/{refused.GetProperty("id").GetGuid()}/retry";
        server.Refuses = false;

        Assert.That((int)(await administrator.ChangeAsync(HttpMethod.Post, path)).StatusCode, Is.EqualTo(204));

        await UntilAsync(() => LettersAsync(administrator), l => l.Single().GetProperty("status").GetString() == "sent");
        await (await administrator.ChangeAsync(HttpMethod.Post, path)).AssertProblemAsync(404, "letter.not_found");
    }

    [Test]
    public async Task Nothing_tells_whether_an_account_has_the_e_mail()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var stranger = Person.At(api);

        using var known = await ForgetAsync(stranger, Person.Email);
        using var unknown = await ForgetAsync(stranger, "khong@dongthap.example");

        Assert.That(((int)unknown.StatusCode, await unknown.Content.ReadAsStringAsync()), Is.EqualTo(((int)known.StatusCode, await known.Content.ReadAsStringAsync())));
        await UntilAsync(() => LettersAsync(administrator), l => l.Count > 0);
        Assert.That((await LettersAsync(administrator)).Select(l => l.GetProperty("to").GetString()), Is.EqualTo((string[])[Person.Email]));
        await (await ForgetAsync(stranger, "")).AssertProblemAsync(400, "request.invalid");
    }

    [Test]
    public async Task Nobody_floods_a_mailbox()
    {
        await using var api = await Person.StartAsync();
        using var stranger = Person.At(api);
        HashSet<int> statuses = [];

        for (var i = 0; i < 15; i++)
        {
            using var response = await ForgetAsync(stranger, Person.Email);
            statuses.Add((int)response.StatusCode);
        }

        Assert.That(statuses, Is.EquivalentTo((int[])[202, 429]));
    }

    private static Task<TestApi> StartAsync(MailServer server) => Person.StartAsync(
        ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Smtp:Security", "none"), ("Smtp:From", "OCOP <ocop@dongthap.example>"));

    private static Task<HttpResponseMessage> ForgetAsync(Person person, string email) => person.SendAsync(HttpMethod.Post, "/api/v1/public/password-resets", new { email });

    private static async Task<List<JsonElement>> LettersAsync(Person administrator) =>
        [.. (await administrator.Http.GetJsonAsync("/api/v1/outbox")).GetProperty("items").EnumerateArray()];

    private static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> isIt)
    {
        for (var started = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(started) < Patience; await Task.Delay(100))
        {
            if (await ask() is var answer && isIt(answer))
            {
                return answer;
            }
        }

        throw new TimeoutException("It did not come to pass.");
    }

    private static string TokenIn(string text) => Link().Match(text).Groups["token"].Value;

    private static string Decoded(string message)
    {
        var (head, body) = (message.Split("\r\n\r\n")[0].Split("\n\n")[0], message[(message.IndexOf(Environment.NewLine + Environment.NewLine, StringComparison.Ordinal) + 2)..]);
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.ReplaceLineEndings("").Trim()))
            : body.Replace("=" + Environment.NewLine, "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/dang-nhap/dat-mat-khau#(?<token>[\w-]+)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
