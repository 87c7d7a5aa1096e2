using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Notifications;
using Ocop.Domain.Notifications;

namespace Ocop.Api.Tests.Notifications;

/// <summary>What is unread comes by e-mail in the morning: once, as often as its reader chose, and without names.</summary>
public sealed class DigestTests
{
    private const string Officer = "commune-officer@dongthap.example";
    private TestApi _api = null!;
    private Person _officer = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
    }

    [TearDown]
    public async Task StopAsync()
    {
        _officer.Dispose();
        await _api.DisposeAsync();
    }

    // 23 November 2026 is a Monday; seven in the morning in Việt Nam is midnight UTC
    [TestCase(DigestFrequency.Daily, "2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z")]
    [TestCase(DigestFrequency.Daily, "2026-11-22T23:59:59Z", "2026-11-22T00:00:00Z")]
    [TestCase(DigestFrequency.Daily, "2026-11-23T16:00:00Z", "2026-11-23T00:00:00Z")]
    [TestCase(DigestFrequency.Weekly, "2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z")]
    [TestCase(DigestFrequency.Weekly, "2026-11-22T23:59:59Z", "2026-11-16T00:00:00Z")]
    [TestCase(DigestFrequency.Weekly, "2026-11-29T23:00:00Z", "2026-11-23T00:00:00Z")]
    public void It_is_due_at_seven_in_the_morning_each_day_or_on_monday(DigestFrequency frequency, string now, string due) =>
        Assert.That(Digests.DueBefore(frequency, At(now)), Is.EqualTo(At(due)));

    [Test]
    public async Task The_morning_s_letter_counts_what_is_unread_once_and_names_nobody()
    {
        await TellAsync("change-request.waiting", "task");
        await TellAsync("change-request.waiting", "task");
        await TellAsync("certification.revoked", "decision");
        await TellAsync("certification.granted", "decision", read: true);

        await MorningAsync(days: 1);
        var letter = (await UntilLettersAsync(1)).Single();
        Assert.That(letter, Does.StartWith("OCOP: 3 thông báo chưa đọc").And.Contain("- 2 việc đang chờ").And.Contain("- 1 quyết định").And.Contain("1 decisions")
            .And.Contain("/quan-tri/thong-bao"));

        await TellAsync("role.granted", "access");
        await MorningAsync(days: 1);
        Assert.That((await UntilLettersAsync(2))[1], Does.Contain("OCOP: 1 thông báo").And.Contain("thay đổi về vai trò").And.Not.Contain("quyết định"));
    }

    [Test]
    public async Task It_comes_as_often_and_about_what_its_reader_chose()
    {
        Assert.That((await _officer.Http.GetJsonAsync("/api/v1/me/notification-preferences")).ToString(), Is.EqualTo("""{"digest":"daily","tasks":true,"decisions":true,"access":true}"""));
        await ChooseAsync(new { digest = "weekly", tasks = true, decisions = false, access = true });
        Assert.That((await _officer.Http.GetJsonAsync("/api/v1/me/notification-preferences")).ToString(), Is.EqualTo("""{"digest":"weekly","tasks":true,"decisions":false,"access":true}"""));
        await TellAsync("change-request.waiting", "task");
        await TellAsync("certification.revoked", "decision");

        await MorningAsync(days: 6);
        Assert.That(await LettersAsync(), Is.Empty, "Sunday");
        await MorningAsync(days: 1);
        Assert.That((await UntilLettersAsync(1)).Single(), Does.StartWith("OCOP: 1 thông báo").And.Contain("1 việc").And.Not.Contain("quyết định"));
    }

    [Test]
    public async Task Who_wants_none_or_cannot_use_the_account_gets_none()
    {
        await ChooseAsync(new { digest = "never", tasks = true, decisions = true, access = true });
        using var closed = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho, name: "da-nghi");
        await _api.ExecuteAsync("update users set disabled_at = now() where email = 'da-nghi@dongthap.example'");
        using var witness = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho, name: "lan");
        await TellAsync("change-request.waiting", "task", to: "%");

        await MorningAsync(days: 1);

        Assert.That(await UntilLettersAsync(1), Has.Length.EqualTo(1));
        Assert.That(await _api.ColumnAsync("select to_address from outbox_letters"), Is.EqualTo((string[])["lan@dongthap.example"]));
    }

    [Test]
    public async Task Of_two_nodes_one_writes()
    {
        await using var other = _api.AnotherNode();
        _ = other.Services;
        await TellAsync("change-request.waiting", "task");

        other.Clock.Advance(TimeSpan.FromHours(21));
        await Task.WhenAll(other.RunJobAsync("digests"), MorningAsync(days: 1), other.RunJobAsync("digests", TimeSpan.FromSeconds(1)));

        Assert.That(await LettersAsync(), Has.Length.EqualTo(1));
    }

    [TestCase("""{"digest":"hourly","tasks":true,"decisions":true,"access":true}""")]
    [TestCase("""{"tasks":true,"decisions":true,"access":true}""")]
    [TestCase("""{"digest":"daily"}""")]
    public async Task A_choice_that_is_none_is_refused(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri("/api/v1/me/notification-preferences", UriKind.Relative)) { Content = new StringContent(body, null, "application/json") };
        request.Headers.Add("X-CSRF-Token", _officer.CsrfToken);
        using var response = await _officer.Http.SendAsync(request);
        Assert.That((int)response.StatusCode, Is.EqualTo(400), await response.Content.ReadAsStringAsync());
    }

    private Task TellAsync(string kind, string category, bool read = false, string to = Officer) => _api.ExecuteAsync("""
        insert into notifications (id, user_id, kind, category, record_id, at, read_at)
        select uuid_v7($4, 1), id, $1, $2, gen_random_uuid(), $4, case when $3 then $4 end from users where email like $5 and password_hash is not null
          and exists (select 1 from user_roles r where r.user_id = users.id and r.role = 'commune-officer')
        """, kind, category, read, _api.Clock.GetUtcNow(), to);

    private async Task ChooseAsync(object choice)
    {
        using var chosen = await _officer.ChangeAsync(HttpMethod.Put, "/api/v1/me/notification-preferences", choice);
        Assert.That((int)chosen.StatusCode, Is.EqualTo(204), await chosen.Content.ReadAsStringAsync());
    }

    /// <summary>The clock goes to seven in the morning after so many nights.</summary>
    private Task MorningAsync(int days)
    {
        var now = _api.Clock.GetUtcNow();
        _api.Clock.Advance(new DateTimeOffset(now.Date.AddDays(days), TimeSpan.Zero) - now);
        return _api.RunJobAsync("digests");
    }

    private Task<string[]> LettersAsync() => _api.ColumnAsync($"select subject || chr(10) || text from outbox_letters where to_address = '{Officer}' or to_address = 'lan@dongthap.example' order by id");

    private async Task<string[]> UntilLettersAsync(int count)
    {
        for (var tries = 0; tries < 200; tries++, await Task.Delay(50))
        {
            if (await LettersAsync() is { } letters && letters.Length >= count)
            {
                return letters;
            }
        }

        throw new TimeoutException("No letter came.");
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
