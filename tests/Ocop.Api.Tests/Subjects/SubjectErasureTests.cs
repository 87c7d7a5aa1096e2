using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Subjects;

/// <summary>What a record tells of a household's owner can go when it is no longer needed.</summary>
public sealed class SubjectErasureTests : ApiTest
{
    private const string Basis = "Đơn yêu cầu số 7/2026";
    private static readonly object Owner = new { kind = "household", ownerName = "Trần Văn Mập", phone = "0912 345 678", email = "map@example.vn", address = "12 Lý Thường Kiệt" };

    [Test]
    public async Task Owner_telephone_e_mail_and_address_go_and_the_ledger_stays_as_it_was()
    {
        var subject = await SubjectAsync("Hộ kinh doanh Dân Mập", Owner);
        Assert.That((int)(await Http.PatchAsync($"/api/v1/subjects/{subject}", new { phone = "0900 000 000" }, "*")).StatusCode, Is.EqualTo(428));
        using var changed = await Http.PatchAsync($"/api/v1/subjects/{subject}", new { phone = "0987 654 321" }, await Http.ETagAsync($"/api/v1/subjects/{subject}"));
        Assert.That((int)changed.StatusCode, Is.EqualTo(204));
        var before = await Api.ColumnAsync("select e::text from ledger_events e order by id");

        Assert.That((int)(await EraseAsync(subject)).StatusCode, Is.EqualTo(204));

        var after = await Api.ColumnAsync("select e::text from ledger_events e order by id");
        Assert.That(after[..before.Length], Is.EqualTo(before), "byte for byte");
        Assert.That(after[before.Length..], Has.Length.EqualTo(1).And.All.Contain("subject.personal-data-erased.v1"));
        Assert.That(await Api.ColumnAsync("select v.event_id::text from ledger_personal_values v join ledger_events e on e.id = v.event_id where e.aggregate_id = $1", subject), Is.Empty);
        var shown = await Http.GetJsonAsync($"/api/v1/subjects/{subject}");
        Assert.That(new[] { "ownerName", "phone", "email", "address" }.Select(f => shown.GetProperty(f).ToString()), Is.All.Empty);
        Assert.That(shown.GetProperty("name").GetString(), Is.EqualTo("Hộ kinh doanh Dân Mập"));
        var history = await Http.GetStringAsync(new Uri($"/api/v1/subjects/{subject}/history", UriKind.Relative));
        Assert.That(history, Does.Contain("subject.changed.v1").And.Not.Contain("0987").And.Contain(Basis));
        await (await EraseAsync(subject)).AssertProblemAsync(409, "subject.nothing_to_erase");
    }

    [Test]
    public async Task What_a_duplicate_told_goes_with_it()
    {
        var (subject, duplicate) = (await SubjectAsync("Hộ kinh doanh Dân Mập"), await SubjectAsync("HKD Dân Mập", Owner));
        await Http.PostJsonAsync($"/api/v1/subjects/{subject}/merges", new { duplicateId = duplicate });

        await (await EraseAsync(duplicate)).AssertProblemAsync(422, "subject.merged");
        Assert.That((int)(await EraseAsync(subject)).StatusCode, Is.EqualTo(204));

        Assert.That(await Api.ColumnAsync("select phone from subjects where phone is not null or owner_name is not null"), Is.Empty);
    }

    [TestCase("2024-06-01", "subject.recognition_in_force")]
    [TestCase(null, "subject.recognition_in_force")]
    [TestCase("2020-06-01", "subject.erasure_too_early")]
    [TestCase("2018-06-01", null)]
    public async Task It_is_kept_while_a_recognition_needs_it(string? decisionDate, string? refused)
    {
        var subject = await SubjectAsync("Hộ kinh doanh Dân Mập", Owner);
        await CertificationAsync(await ProductAsync(subject, "Khô cá lóc"), 3, decisionDate);

        using var response = await EraseAsync(subject);

        if (refused is null)
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        }
        else
        {
            await response.AssertProblemAsync(409, refused);
        }
    }

    private Task<HttpResponseMessage> EraseAsync(Guid subject) => PostAsync($"/api/v1/subjects/{subject}/erasure", new { basis = Basis });
}
