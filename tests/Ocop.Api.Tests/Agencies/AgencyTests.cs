using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Agencies;

/// <summary>Public bodies are set up, renamed, merged and dissolved, each with its day.</summary>
public sealed class AgencyTests : ApiTest
{
    private const string Basis = "Quyết định số 12/QĐ-UBND ngày 01/11/2026";

    [Test]
    public async Task A_body_is_entered_with_a_code_of_its_name()
    {
        var id = await CreateAsync("/api/v1/agencies", New("Trung tâm Xúc tiến OCOP"));

        var agency = await Http.GetJsonAsync($"/api/v1/agencies/{id}");
        Assert.That(agency.GetProperty("code").GetString(), Is.EqualTo("trung-tam-xuc-tien-ocop"));
        Assert.That(agency.GetProperty("source").GetString(), Is.EqualTo(Basis));
        Assert.That(await ListAsync("/api/v1/agencies?q=xuc tien ocop", "name"), Is.EqualTo(new[] { "Trung tâm Xúc tiến OCOP" }));
        Assert.That(await ListAsync("/api/v1/agencies?q=xuc tien ocop&on=2026-10-31", "name"), Is.Empty);
        await (await PostAsync("/api/v1/agencies", New("Trung tâm Xúc tiến OCOP"))).AssertProblemAsync(409, "agency.code_taken");
    }

    [Test]
    public async Task A_renamed_body_takes_over_and_what_was_decided_keeps_the_old_name()
    {
        var old = await FindAsync("so-cong-thuong-dong-thap");
        var subject = await SubjectAsync("HTX Cá Linh");
        var product = await ProductAsync(subject, "Mắm cá linh");
        await CreateAsync("/api/v1/certifications", new { productId = product, stars = 3, level = "province", decisionDate = "2026-01-15", decisionNumber = "15/QĐ", issuerAgencyId = old });

        var renamed = await CreateAsync($"/api/v1/agencies/{old}/renaming", new { name = "Sở Kinh tế tỉnh Đồng Tháp", nameEn = "Department of Economy", on = "2026-12-01", basis = Basis });

        var code = (await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("code").GetString();
        Assert.That((await Http.GetJsonAsync($"/api/v1/public/products/{code}")).GetRawText(), Does.Contain("Sở Công Thương tỉnh Đồng Tháp").And.Not.Contain("Sở Kinh tế"));
        Assert.That((await Http.GetJsonAsync($"/api/v1/agencies/{old}")).GetProperty("validTo").GetString(), Is.EqualTo("2026-11-30"));
        var now = await Http.GetJsonAsync($"/api/v1/agencies/{renamed}");
        Assert.That(now.GetProperty("code").GetString(), Is.EqualTo("so-cong-thuong-dong-thap"));
        Assert.That(now.GetProperty("predecessors")[0].GetProperty("id").GetGuid(), Is.EqualTo(old));
        Assert.That(await ListAsync("/api/v1/agencies?q=so kinh te&on=2026-12-01", "name"), Has.Length.EqualTo(1));
        await (await PostAsync($"/api/v1/agencies/{old}/renaming", new { name = "X", nameEn = "X", on = "2027-01-01", basis = Basis })).AssertProblemAsync(409, "agency.ended");
    }

    [Test]
    public async Task Bodies_merge_into_a_new_one_that_bears_the_code_of_one_of_them()
    {
        var (one, two) = (await FindAsync("so-cong-thuong-dong-thap"), await FindAsync("so-khcn-dong-thap"));

        var id = await CreateAsync("/api/v1/agencies", New("Sở Kinh tế", code: "so-khcn-dong-thap", absorbs: [one, two], field: "industry-trade"));

        foreach (var old in (Guid[])[one, two])
        {
            var ended = await Http.GetJsonAsync($"/api/v1/agencies/{old}");
            Assert.That(ended.GetProperty("validTo").GetString(), Is.EqualTo("2026-10-31"));
            Assert.That(ended.GetProperty("present").GetProperty("id").GetGuid(), Is.EqualTo(id));
        }
    }

    [Test]
    public async Task A_body_with_people_needs_a_successor_to_whom_they_pass()
    {
        await using var api = await Person.StartAsync();
        using var administrator = Person.At(api);
        await administrator.SignInAsync();
        using var officer = await Person.WithRoleAsync(api, Roles.DepartmentOfficer);
        var (agency, other) = (Person.AgencyOf(api, Person.IndustryAndTrade).Value, Person.AgencyOf(api, "so-y-te-dong-thap").Value);
        var path = $"/api/v1/agencies/{agency}/dissolution";

        await (await administrator.ChangeAsync(HttpMethod.Post, path, new { lastDay = "2026-11-22", basis = Basis })).AssertProblemAsync(409, "agency.open_work");
        await (await administrator.ChangeAsync(HttpMethod.Post, path, new { lastDay = "2026-11-22", successorId = agency, basis = Basis })).AssertProblemAsync(422, "agency.own_successor");
        await (await administrator.ChangeAsync(HttpMethod.Post, path, new { lastDay = "2026-11-22", successorId = Guid.CreateVersion7(), basis = Basis }))
            .AssertProblemAsync(422, "agency.successor_not_there");
        Assert.That((int)(await administrator.ChangeAsync(HttpMethod.Post, path, new { lastDay = "2026-11-22", successorId = other, basis = Basis })).StatusCode, Is.EqualTo(204));

        var reach = api.Services.GetRequiredService<Reaches>().Of([new(Roles.DepartmentOfficer, new(agency))], Permissions.RegisterRead);
        Assert.That(reach.Types, Is.EquivalentTo(api.Services.GetRequiredService<IReferenceFacts>().Current.TypesOfField("health").Cast<Domain.Products.ProductTypeId?>()),
            "its people have the field of the successor now");
        await (await administrator.ChangeAsync(HttpMethod.Post, path, new { lastDay = "2026-11-22", successorId = other, basis = Basis })).AssertProblemAsync(409, "agency.ended");

        Assert.That((int)(await administrator.ChangeAsync(HttpMethod.Delete, path)).StatusCode, Is.EqualTo(204));
        Assert.That((await administrator.Http.GetJsonAsync($"/api/v1/agencies/{agency}")).GetProperty("validTo").ValueKind, Is.EqualTo(JsonValueKind.Null));
        await (await administrator.ChangeAsync(HttpMethod.Delete, path)).AssertProblemAsync(409, "agency.not_ended");
    }

    [TestCase("""{"name":"X","nameEn":"X","kind":"department","validFrom":"2026-11-01","basis":" "}""", 400, "request.invalid")]
    [TestCase("""{"name":"X","nameEn":"X","kind":"department","validFrom":"2026-11-01","code":"Sở X","basis":"QĐ 1"}""", 422, "agency.code_invalid")]
    [TestCase("""{"name":"X","nameEn":"X","kind":"department","validFrom":"2026-11-01","field":"magic","basis":"QĐ 1"}""", 422, "agency.field_unknown")]
    [TestCase("""{"name":"X","nameEn":"X","kind":"department","validFrom":"2026-11-01","absorbs":["0190a5d6-0000-7000-8000-000000000000"],"basis":"QĐ 1"}""", 404, "agency.not_found")]
    public async Task What_makes_no_sense_is_refused(string body, int status, string code)
    {
        using var response = await PostAsync("/api/v1/agencies", JsonSerializer.Deserialize<JsonElement>(body));
        await response.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task A_new_edition_of_the_program_leaves_what_was_changed_here()
    {
        var id = await FindAsync("so-y-te-dong-thap");
        await CreateAsync($"/api/v1/agencies/{id}/renaming", new { name = "Sở Sức khỏe", nameEn = "Department of Health", on = "2026-11-01", basis = Basis });
        await using var scope = Api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        db.Remove(db.Set<ReferenceEdition>().Single(e => e.Name == ReferenceEdition.Facts));
        await db.SaveChangesAsync();

        Assert.That(await ReferenceDataLoader.LoadAsync(db, CancellationToken.None), Is.True);

        Api.Services.GetRequiredService<IReferenceFacts>().Forget();
        Assert.That((await Http.GetJsonAsync($"/api/v1/agencies/{id}")).GetProperty("validTo").GetString(), Is.EqualTo("2026-10-31"));
    }

    [Test]
    public async Task Another_node_notices_within_seconds()
    {
        var store = Api.Services.GetRequiredService<ReferenceFactsStore>();
        var before = store.Current;
        await store.ForgetIfChangedAsync(CancellationToken.None);
        Assert.That(store.Current, Is.SameAs(before));

        // what the other node does, without this one's own forgetting
        await using (var scope = Api.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
            db.Add(new ReferenceEdition { Name = ReferenceEdition.Changes, ContentHash = Guid.CreateVersion7().ToString("N") });
            await db.SaveChangesAsync();
        }

        await store.ForgetIfChangedAsync(CancellationToken.None);
        Assert.That(store.Current, Is.Not.SameAs(before));
    }

    [Test]
    public async Task Each_step_is_in_the_audit_with_its_basis()
    {
        var id = await CreateAsync("/api/v1/agencies", New("Trung tâm Xúc tiến OCOP"));
        await PostAsync($"/api/v1/agencies/{id}/dissolution", new { lastDay = "2026-11-20", basis = "Quyết định số 99" });

        var audit = (await Http.GetJsonAsync($"/api/v1/audit?record={id}")).GetProperty("items");
        Assert.That(audit.EnumerateArray().Select(e => e.GetProperty("type").GetString()), Is.EqualTo(new[] { "agency.ended.v1", "agency.established.v1" }));
        Assert.That(audit[0].GetRawText(), Does.Contain("Quyết định số 99"));
    }

    private static object New(string name, string? code = null, Guid[]? absorbs = null, string? field = null) =>
        new { code, name, nameEn = "A centre", kind = "centre", validFrom = "2026-11-01", absorbs, field, basis = Basis };

    private async Task<Guid> FindAsync(string code)
    {
        var found = (await Http.GetJsonAsync($"/api/v1/agencies?q={code}&limit=200")).GetProperty("items");
        return found.EnumerateArray().Single(a => a.GetProperty("code").GetString() == code).GetProperty("id").GetGuid();
    }
}
