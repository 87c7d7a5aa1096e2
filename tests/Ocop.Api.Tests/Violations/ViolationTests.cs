using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Api.Tests.Violations;

/// <summary>Today is Monday, 23 November 2026.</summary>
public sealed class ViolationTests
{
    private const string Desk = "/api/v1/violations";
    private const string Market = "cuc-qltt-dong-thap";
    private const string Police = "cong-an-dong-thap";

    private TestApi _api = null!;
    private Person _office = null!;
    private Person _market = null!;
    private Guid _subject;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _office = await Person.WithRoleAsync(_api, Roles.CoordinationOfficer, "vpdp-dong-thap");
        _market = await Person.WithRoleAsync(_api, Roles.MarketSurveillanceOfficer, Market);
        _subject = await SubjectAsync("HTX Cá Linh", "1400123456");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _market.Dispose();
        _office.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_case_goes_from_its_detection_to_its_end_each_step_with_its_last_day()
    {
        var product = await CreatedAsync(_office, "/api/v1/products", new { name = "Mắm cá linh", subjectId = _subject, code = "MCL-1" });
        var id = Guid.CreateVersion7();
        var body = new { id, subjectId = _subject, productIds = new[] { product }, kind = "mark-after-end", act = "In 4 sao sau khi hết hạn", place = "Chợ Cao Lãnh", detectedOn = "2026-11-13", source = "market-check" };
        Assert.That((await CreatedAsync(_market, Desk, body), await CreatedAsync(_market, Desk, body)), Is.EqualTo((id, id)), "sent again, it is the same case");

        // Friday 13 November and two working days
        var detail = await DetailAsync(_market, id);
        Assert.That((Case(detail, "status"), Case(detail, "dueOn"), detail.GetProperty("case").GetProperty("overdue").GetBoolean(), Case(detail, "kindName")),
            Is.EqualTo(("detected", "2026-11-17", true, "Dùng logo, hạng sao sau khi hết hạn hoặc bị thu hồi")));
        Assert.That((Text(detail, "revocationGround"), detail.GetProperty("products")[0].GetProperty("name").GetString()), Is.EqualTo(("mark-misuse", "Mắm cá linh")));
        Assert.That((await ItemsAsync(_market, "?overdue=true&kind=mark-after-end&mine=true&q=cao+lanh&product=" + product)).Length, Is.EqualTo(1));
        Assert.That((await ItemsAsync(_market, "?kind=label")).Length, Is.Zero);

        await RefusedAsync(_market, id, "decision", Decision("2026-11-20"), "violation.decision_before_minutes");
        await RefusedAsync(_market, id, "minutes", new { number = "12/BB-VPHC", on = "2026-11-12" }, "violation.before_detection");
        // 24 November is a day off
        await DoneAsync(_market, id, "minutes", new { number = "12/BB-VPHC", on = "2026-11-16" });
        detail = await DetailAsync(_market, id);
        Assert.That((Case(detail, "status"), Case(detail, "dueOn"), Text(detail, "explanationDueOn"), Text(detail, "limitationOn")), Is.EqualTo(("recorded", "2026-11-26", "2026-11-23", "2028-11-13")));

        await DoneAsync(_market, id, "explanation", new { text = "Bao bì cũ còn lại", receivedOn = "2026-11-18" });
        await RefusedAsync(_market, id, "payment", new { amountVnd = 1, paidOn = "2026-11-20" }, "violation.wrong_state");
        await RefusedAsync(_market, id, "decision", Decision("2026-11-15"), "violation.decision_before_minutes");
        await RefusedAsync(_market, id, "decision", Decision("2026-11-24"), "violation.day_in_future");
        await RefusedAsync(_market, id, "decision", Decision("2026-11-20", measure: "warning"), "violation.fine_shape");
        await DoneAsync(_market, id, "decision", Decision("2026-11-20"));
        Assert.That((Case(await DetailAsync(_market, id), "status"), Case(await DetailAsync(_market, id), "dueOn")), Is.EqualTo(("decided", "2026-11-30")));

        var payment = Guid.CreateVersion7();
        await DoneAsync(_market, id, "payment", new { id = payment, amountVnd = 3_000_000, paidOn = "2026-11-21", receipt = "BL-1" });
        await DoneAsync(_market, id, "payment", new { id = payment, amountVnd = 3_000_000, paidOn = "2026-11-21", receipt = "BL-1" });
        await RefusedAsync(_market, id, "payment", new { amountVnd = 2_000_001, paidOn = "2026-11-22" }, "violation.payment_above_fine");
        await DoneAsync(_market, id, "appeal", new { on = "2026-11-22", text = "Mức phạt cao" });
        await RefusedAsync(_market, id, "closure", new { closure = "other", reason = "x" }, "violation.appeal_open");
        await DoneAsync(_market, id, "appeal", new { on = "2026-11-23", outcome = "changed", fineVnd = 4_000_000 });
        await RefusedAsync(_market, id, "closure", new { closure = "carried-out" }, "violation.not_carried_out");
        await DoneAsync(_market, id, "payment", new { amountVnd = 1_000_000, paidOn = "2026-11-23" });
        await DoneAsync(_market, id, "execution", new { on = "2026-11-23", note = "Đã thay nhãn" });
        detail = await DetailAsync(_market, id);
        Assert.That((Case(detail, "status"), detail.GetProperty("leftToPay").GetInt64(), detail.GetProperty("payments").GetArrayLength()), Is.EqualTo(("carried-out", 0L, 2)));
        await DoneAsync(_market, id, "closure", new { closure = "carried-out" });
        await RefusedAsync(_market, id, "closure", new { closure = "other", reason = "x" }, "violation.wrong_state");
        Assert.That((await ItemsAsync(_market, "?open=true")).Length, Is.Zero);
        Assert.That(await _api.ColumnAsync("select payload::text from ledger_events where type like 'violation.%'"), Has.None.Contains("In 4 sao").And.None.Contains("Bao bì cũ"), "what may name people can be erased");
    }

    [Test]
    public async Task No_fine_goes_above_the_frame_and_none_comes_after_the_time_for_it()
    {
        await using (var scope = _api.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<OcopDbContext>().Database.ExecuteSqlRawAsync("update violation_kinds set fine_from = 1000000, fine_to = 4000000 where code = 'label'");
            scope.ServiceProvider.GetRequiredService<IReferenceFacts>().Forget();
        }

        var id = await RecordAsync(_market, "label", "2026-11-20", "2026-11-20");
        await RefusedAsync(_market, id, "decision", Decision("2026-11-23"), "violation.fine_above_frame");
        await DoneAsync(_market, id, "decision", Decision("2026-11-23", fine: 4_000_000));
        var old = await RecordAsync(_market, "barcode", "2024-11-20", "2024-11-21");
        await RefusedAsync(_market, old, "decision", Decision("2026-11-23"), "violation.limitation_passed");
        await RefusedAsync(_market, old, "closure", new { closure = "time-barred" }, "field.required");
        await DoneAsync(_market, old, "closure", new { closure = "time-barred", reason = "Hết thời hiệu" });
        var kinds = (await _market.Http.GetJsonAsync("/api/v1/violation-kinds?limit=50")).GetProperty("items").EnumerateArray().ToList();
        Assert.That((kinds.Count, kinds.Count(k => k.GetProperty("confirmed").GetBoolean()), kinds.Count(k => k.GetProperty("revocationGround").ValueKind == JsonValueKind.Null)), Is.EqualTo((15, 0, 0)));
    }

    [Test]
    public async Task A_case_handed_over_is_the_other_agencys_from_its_receipt_on_and_what_is_sealed_is_read_there_alone()
    {
        using var police = await Person.WithRoleAsync(_api, Roles.PoliceOfficer, Police);
        using var industry = await Person.WithRoleAsync(_api, Roles.DepartmentOfficer, Person.IndustryAndTrade);
        var id = await RecordAsync(_market, "counterfeit", "2026-11-19", "2026-11-20");
        Assert.That((await ItemsAsync(police, "")).Length, Is.Zero);
        using var unseen = await industry.Http.GetAsync(new Uri($"{Desk}/{id}", UriKind.Relative));
        await unseen.AssertProblemAsync(404, "violation.not_found");

        await DoneAsync(_market, id, "transfer", new { agencyId = Person.AgencyOf(_api, Police).Value, reason = "Dấu hiệu tội phạm", sealedDetails = "Kho ở ấp 3" });
        await RefusedAsync(_market, id, "decision", Decision("2026-11-23"), "violation.awaits_receipt");
        await RefusedAsync(_market, id, "receipt", new { }, "violation.nothing_to_receive");
        Assert.That((await ItemsAsync(police, "?mine=true")).Length, Is.EqualTo(1));
        Assert.That((await DetailAsync(police, id)).GetProperty("transfers")[0].GetProperty("sealedDetails").ValueKind, Is.EqualTo(JsonValueKind.Null), "not before the receipt");
        await DoneAsync(police, id, "receipt", new { });

        var detail = await DetailAsync(police, id);
        Assert.That((Case(detail, "agencyName"), Case(detail, "dueOn"), Text(detail.GetProperty("transfers")[0], "sealedDetails")), Is.EqualTo(("Công an tỉnh Đồng Tháp", "2026-12-07", "Kho ở ấp 3")));
        Assert.That(await _api.ColumnAsync("select count(*) from ledger_events where type = 'violation.seal-read.v1'"), Is.EqualTo(new[] { "1" }));

        foreach (var other in new[] { _market, _office })
        {
            var seen = (await DetailAsync(other, id)).GetProperty("transfers")[0];
            Assert.That((seen.GetProperty("sealed").GetBoolean(), seen.GetProperty("sealedDetails").ValueKind), Is.EqualTo((true, JsonValueKind.Null)));
        }

        using var former = await StepAsync(_market, id, "closure", new { closure = "other", reason = "x" });
        await former.AssertProblemAsync(403, "caller.outside_reach");
        Assert.That(await _api.ColumnAsync("select payload::text from ledger_events where type like 'violation.%'"), Has.None.Contains("ấp 3"));
    }

    [Test]
    public async Task A_subject_reads_its_case_from_the_minutes_on_and_explains_itself()
    {
        using var representative = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subject);
        using var stranger = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: await SubjectAsync("HTX Khác", null), name: "khac");
        var id = await RecordAsync(_market, "label", "2026-11-20", minutes: null);
        Assert.That((await representative.Http.GetJsonAsync("/api/v1/me/violations")).GetProperty("items").GetArrayLength(), Is.Zero);
        using var early = await StepAsync(representative, id, "explanation", new { text = "Chưa biết" });
        await early.AssertProblemAsync(404, "violation.not_found");

        await DoneAsync(_market, id, "minutes", new { number = "13/BB-VPHC", on = "2026-11-23" });
        Assert.That((await representative.Http.GetJsonAsync("/api/v1/me/violations")).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        Assert.That((await stranger.Http.GetJsonAsync("/api/v1/me/violations")).GetProperty("items").GetArrayLength(), Is.Zero);
        var detail = await DetailAsync(representative, id);
        Assert.That((detail.GetProperty("source").ValueKind, detail.GetProperty("others").ValueKind, detail.GetProperty("mayExplain").GetBoolean(), detail.GetProperty("mayHandle").GetBoolean()),
            Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null, true, false)));
        await DoneAsync(representative, id, "explanation", new { text = "Đã in lại nhãn", receivedOn = "2026-11-20" });
        Assert.That((Text(await DetailAsync(_market, id), "explanation"), Text(await DetailAsync(_market, id), "explanationOn")), Is.EqualTo(("Đã in lại nhãn", "2026-11-23")), "a subject's own day is today");
        using var refused = await representative.Http.GetAsync(new Uri(Desk, UriKind.Relative));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
        using var minutes = await representative.Http.GetAsync(new Uri($"{Desk}/{id}/minutes.pdf", UriKind.Relative));
        Assert.That(((int)minutes.StatusCode, minutes.Content.Headers.ContentType?.MediaType), Is.EqualTo((200, "application/pdf")));
        using var undecided = await representative.Http.GetAsync(new Uri($"{Desk}/{id}/decision.docx", UriKind.Relative));
        await undecided.AssertProblemAsync(422, "violation.not_decided");
        await DoneAsync(_market, id, "decision", Decision("2026-11-23", fine: null, measure: "warning"));
        using var decision = await representative.Http.GetAsync(new Uri($"{Desk}/{id}/decision.docx", UriKind.Relative));
        Assert.That(((int)decision.StatusCode, (await decision.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((200, decision.Content.Headers.ContentLength)));
    }

    [Test]
    public async Task Other_cases_of_a_subject_show_as_a_number_days_and_kinds_across_agencies()
    {
        using var police = await Person.WithRoleAsync(_api, Roles.PoliceOfficer, Police);
        var double_ = await SubjectAsync("Cá Linh HTX", null);
        var first = await RecordAsync(police, "food-safety", "2026-10-01", null, double_);
        var unfounded = await RecordAsync(police, "barcode", "2026-10-02", null);
        await DoneAsync(police, unfounded, "closure", new { closure = "unfounded", reason = "Mã đúng" });
        var id = await RecordAsync(_market, "label", "2026-11-20", null);
        Assert.That((await DetailAsync(_market, id)).GetProperty("others").GetProperty("count").GetInt32(), Is.Zero);
        await _api.ColumnAsync($"update subjects set merged_into_id = '{_subject}' where id = '{double_}' returning 1");

        var others = (await DetailAsync(_market, id)).GetProperty("others");
        Assert.That((others.GetProperty("count").GetInt32(), Text(others.GetProperty("items")[0], "detectedOn"), Text(others.GetProperty("items")[0], "kind")), Is.EqualTo((1, "2026-10-01", "food-safety")));
        Assert.That(others.GetProperty("items")[0].EnumerateObject().Select(p => p.Name), Is.EquivalentTo(new[] { "detectedOn", "kind", "kindName", "kindNameEn" }));
        using var elsewhere = await _market.Http.GetAsync(new Uri($"{Desk}/{first}", UriKind.Relative));
        await elsewhere.AssertProblemAsync(404, "violation.not_found");
        Assert.That((await ItemsAsync(_office, $"?subject={_subject}")).Length, Is.EqualTo(3));
    }

    [Test]
    public async Task Refuses_what_does_not_fit()
    {
        async Task RefusedAsync(object body, int status, string? code)
        {
            using var response = await _market.ChangeAsync(HttpMethod.Post, Desk, body);

            if (code is null)
            {
                Assert.That((int)response.StatusCode, Is.EqualTo(status));
            }
            else
            {
                await response.AssertProblemAsync(status, code);
            }
        }

        var foreign = await CreatedAsync(_office, "/api/v1/products", new { name = "Khô", subjectId = await SubjectAsync("HTX Khác", null) });
        await RefusedAsync(new { }, 400, null);
        await RefusedAsync(new { subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-20", source = "rumour" }, 400, null);
        await RefusedAsync(new { subjectId = _subject, kind = "nothing", act = "x", detectedOn = "2026-11-20", source = "market-check" }, 422, "violation.kind_unknown");
        await RefusedAsync(new { subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-24", source = "market-check" }, 422, "violation.day_in_future");
        await RefusedAsync(new { subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-20", source = "market-check", productIds = new[] { foreign } }, 422, "violation.product_of_another");
        await RefusedAsync(new { subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-20", source = "complaint", sourceId = Guid.CreateVersion7() }, 422, "violation.source_unknown");
        await RefusedAsync(new { subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-20", source = "market-check", agencyId = Person.AgencyOf(_api, Police).Value }, 422, "violation.agency_not_yours");
        var id = await RecordAsync(_market, "label", "2026-11-20", null);
        using var taken = await _office.ChangeAsync(HttpMethod.Post, Desk, new { id, subjectId = _subject, kind = "label", act = "x", detectedOn = "2026-11-20", source = "market-check" });
        await taken.AssertProblemAsync(409, "violation.id_taken");
        using var withoutTag = await _market.ChangeAsync(HttpMethod.Post, $"{Desk}/{id}/minutes", new { number = "1", on = "2026-11-20" });
        Assert.That((int)withoutTag.StatusCode, Is.EqualTo(428));
        using var inspector = await Person.WithRoleAsync(_api, Roles.Inspector, Market);
        await DoneAsync(inspector, id, "minutes", new { number = "1", on = "2026-11-20" });
        using var notDecider = await StepAsync(inspector, id, "decision", Decision("2026-11-23"));
        await notDecider.AssertProblemAsync(403, "caller.not_permitted");
    }

    private static object Decision(string on, long? fine = 5_000_000, string measure = "fine") => new
    {
        number = "21/QĐ-XPHC",
        on,
        body = "Chi cục Quản lý thị trường tỉnh Đồng Tháp",
        signatory = "Nguyễn Văn A",
        signatoryTitle = "Chi cục trưởng",
        measure,
        fineVnd = fine,
        remedies = "Thu hồi nhãn",
    };

    private async Task<Guid> SubjectAsync(string name, string? taxCode) => await CreatedAsync(_office, "/api/v1/subjects", new { name, kind = "cooperative", taxCode });

    private async Task<Guid> RecordAsync(Person person, string kind, string detectedOn, string? minutes, Guid? subject = null) => await CreatedAsync(person, Desk, new
    {
        subjectId = subject ?? _subject,
        kind,
        act = "Nhãn thiếu hạn dùng",
        detectedOn,
        source = "market-check",
        minutesNumber = minutes is null ? null : "12/BB-VPHC",
        minutesOn = minutes,
    });

    private static async Task<Guid> CreatedAsync(Person person, string path, object body)
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<HttpResponseMessage> StepAsync(Person person, Guid id, string step, object body)
    {
        using var seen = await person.Http.GetAsync(new Uri($"{Desk}/{id}", UriKind.Relative));
        var tag = seen.Headers.ETag?.ToString() ?? "\"1\"";
        return await person.SendAsync(HttpMethod.Post, $"{Desk}/{id}/{step}", body, ("X-CSRF-Token", person.CsrfToken ?? ""), ("If-Match", tag));
    }

    private static async Task DoneAsync(Person person, Guid id, string step, object body)
    {
        using var response = await StepAsync(person, id, step, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
    }

    private static async Task RefusedAsync(Person person, Guid id, string step, object body, string code)
    {
        using var response = await StepAsync(person, id, step, body);
        await response.AssertProblemAsync(422, code);
    }

    private static Task<JsonElement> DetailAsync(Person person, Guid id) => person.Http.GetJsonAsync($"{Desk}/{id}");

    private static async Task<JsonElement[]> ItemsAsync(Person person, string query) => [.. (await person.Http.GetJsonAsync(Desk + query)).GetProperty("items").EnumerateArray()];

    private static string? Case(JsonElement detail, string name) => Text(detail.GetProperty("case"), name);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
