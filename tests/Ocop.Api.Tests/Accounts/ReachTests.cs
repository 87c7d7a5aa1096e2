using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Each role sees and changes what its duty and area allow, through every door: lists, counts, exports, single records, histories, work lists.</summary>
public sealed class ReachTests
{
    private const string Here = "Mắm cá linh phường Mỹ Tho";
    private const string HereBefore = "Khô cá lóc phường 2";
    private const string There = "Kẹo dừa phường Đạo Thạnh";
    private const string Typed = "Rượu nếp không ghi địa bàn";
    private TestApi _api = null!;
    private Person _administrator = null!;
    private readonly Dictionary<string, Guid> _products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _certifications = new(StringComparer.Ordinal);

    private static readonly string[] Everything = [Here, HereBefore, There, Typed];

    [SetUp]
    public async Task StartAsync()
    {
        _api = await Person.StartAsync();
        _administrator = Person.At(_api);
        await _administrator.SignInAsync();

        await RegisterAsync(Here, Unit("28261"), subjectUnit: Unit("28261"));
        await RegisterAsync(HereBefore, Unit("28264", new(2025, 6, 30)), subjectUnit: null);
        await RegisterAsync(There, Unit("28249"), subjectUnit: Unit("28249"));
        await RegisterAsync(Typed, null, subjectUnit: null, "QD26-14");
    }

    [TearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _api.DisposeAsync();
    }

    [TestCase(Roles.CoordinationOfficer, null, Everyone)]
    [TestCase(Roles.Leader, null, Everyone)]
    [TestCase(Roles.Inspector, null, Everyone)]
    [TestCase(Roles.PoliceOfficer, null, Everyone)]
    [TestCase(Roles.CommuneOfficer, Person.MyTho, Here + "|" + HereBefore)]
    [TestCase(Roles.CommuneOfficer, Person.DaoThanh, There)]
    [TestCase(Roles.LocalityOfficer, "ubnd-tinh-dong-thap", Here + "|" + HereBefore + "|" + There)]
    [TestCase(Roles.DepartmentOfficer, Person.IndustryAndTrade, Typed)]
    [TestCase(Roles.DepartmentOfficer, "so-vhttdl-dong-thap", "")]
    public async Task A_role_sees_its_own_through_every_door(string role, string? agency, string seen)
    {
        using var person = await Person.WithRoleAsync(_api, role, agency);

        await AssertSeesAsync(person, seen == Everyone ? Everything : seen.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Test]
    public async Task A_representative_sees_the_own_subject_and_follows_it_through_a_merge()
    {
        using var person = await Person.WithRoleAsync(_api, Roles.ProducerRepresentative, subject: _subjects[There]);
        await AssertSeesAsync(person, There);

        using var merged = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/subjects/{_subjects[Here]}/merges", new { duplicateId = _subjects[There] });

        Assert.That((int)merged.StatusCode, Is.EqualTo(201), await merged.Content.ReadAsStringAsync());
        Assert.That(await NamesAsync(person, "/api/v1/products"), Is.EquivalentTo(new[] { Here, There }));
    }

    [Test]
    public async Task A_council_member_without_a_session_sees_nothing_of_the_register()
    {
        using var member = await Person.WithRoleAsync(_api, Roles.CouncilMember);

        foreach (var path in (string[])["products", "subjects", "certifications", "work-items", $"products/{_products[Here]}"])
        {
            await (await member.Http.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative))).AssertProblemAsync(403, "caller.not_permitted");
        }
    }

    [Test]
    public async Task Roles_add_up_and_each_permission_goes_as_far_as_the_role_that_gives_it()
    {
        using var person = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);
        var me = await MeAsync(person);
        using var assigned = await _administrator.ChangeAsync(HttpMethod.Post, $"/api/v1/users/{me}/assignments", new { role = Roles.Leader });
        Assert.That((int)assigned.StatusCode, Is.EqualTo(201));

        await AssertSeesAsync(person, Everything);

        Assert.That(await PatchStatusAsync(person, "products", _products[Here], new { description = "Ngon." }), Is.EqualTo(204));
        await (await PatchAsync(person, "products", _products[There], new { description = "Ngon." })).AssertProblemAsync(403, "caller.outside_reach");
        await (await PatchAsync(person, "subjects", _subjects[There], new { phone = "0901" })).AssertProblemAsync(403, "caller.outside_reach");

        foreach (var subject in (Guid[])[_subjects[Here], _subjects[There]])
        {
            Assert.That(await PatchStatusAsync(_administrator, "subjects", subject, new { phone = "0909123456" }), Is.EqualTo(204));
        }

        Assert.That(await ShowsPhoneAsync(person, _subjects[Here]), Is.True);
        Assert.That(await ShowsPhoneAsync(person, _subjects[There]), Is.False, "telephone numbers are for those who may edit that record");
    }

    [Test]
    public async Task An_officer_of_a_commune_keeps_the_records_of_the_commune_and_no_others()
    {
        using var officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);

        Assert.That(await PatchStatusAsync(officer, "products", _products[Here], new { name = Here + " hảo hạng" }), Is.EqualTo(204));
        await (await PatchAsync(officer, "products", _products[There], new { name = "Của tôi" })).AssertProblemAsync(404, "product.not_found");
        await (await PatchAsync(officer, "subjects", _subjects[There], new { name = "Của tôi" })).AssertProblemAsync(404, "subject.not_found");
        await (await PatchAsync(officer, "products", _products[Here], new { unitId = Unit("28249") })).AssertProblemAsync(403, "caller.outside_reach");
        await (await PatchAsync(officer, "subjects", _subjects[Here], new { unitId = Unit("28249") })).AssertProblemAsync(403, "caller.outside_reach");

        await AssertPostAsync(officer, "subjects", new { name = "HTX mới", kind = "cooperative", unitId = Unit("28261") }, 201, null);
        await AssertPostAsync(officer, "subjects", new { name = "HTX xa", kind = "cooperative", unitId = Unit("28249") }, 403, "caller.outside_reach");
        await AssertPostAsync(officer, "products", new { name = "Mắm thái", subjectId = _subjects[Here], unitId = Unit("28261") }, 201, null);
        await AssertPostAsync(officer, "products", new { name = "Kẹo chuối", subjectId = _subjects[Here], unitId = Unit("28249") }, 403, "caller.outside_reach");
        await AssertPostAsync(officer, "products", new { name = "Kẹo chuối", subjectId = _subjects[There], unitId = Unit("28261") }, 404, "subject.not_found");
        await AssertPostAsync(officer, "certifications", new { productId = _products[Here], stars = 3, level = "province", decisionDate = "2026-01-01" }, 403, "caller.not_permitted");
    }

    [Test]
    public async Task A_filter_or_a_search_does_not_lead_outside()
    {
        using var officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);

        Assert.That(await NamesAsync(officer, "/api/v1/products?q=keo dua"), Is.Empty);
        Assert.That(await NamesAsync(officer, "/api/v1/products?unit=28249"), Is.Empty);
        Assert.That(await NamesAsync(officer, "/api/v1/products?group=QD26-II"), Is.Empty);
        Assert.That(await NamesAsync(officer, $"/api/v1/products?subject={_subjects[There]}"), Is.Empty);
        Assert.That(await NamesAsync(officer, "/api/v1/subjects?q=dao thanh"), Is.Empty);
        Assert.That(await NamesAsync(officer, "/api/v1/subjects?unit=28249"), Is.Empty);
        Assert.That(await NamesAsync(officer, "/api/v1/products?workItem=no-unit"), Is.Empty);
        Assert.That((await officer.Http.GetJsonAsync($"/api/v1/certifications?product={_products[There]}")).GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_subject_of_another_commune_shows_only_its_products_here()
    {
        using var created = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name = "Mứt dừa", subjectId = _subjects[There], unitId = Unit("28261") });
        Assert.That((int)created.StatusCode, Is.EqualTo(201));
        using var officer = await Person.WithRoleAsync(_api, Roles.CommuneOfficer, Person.MyTho);

        var row = (await officer.Http.GetJsonAsync("/api/v1/subjects?q=dao thanh")).GetProperty("items")[0];
        Assert.That(row.GetProperty("productCount").GetInt32(), Is.EqualTo(1));
        Assert.That((await officer.Http.GetJsonAsync($"/api/v1/subjects/{_subjects[There]}")).GetProperty("productCount").GetInt32(), Is.EqualTo(1));
        await (await PatchAsync(officer, "subjects", _subjects[There], new { phone = "0901" })).AssertProblemAsync(403, "caller.outside_reach");
    }

    [Test]
    public void An_officer_of_a_district_had_the_district_until_districts_ended()
    {
        var facts = _api.Services.GetRequiredService<IReferenceFacts>();
        var district = facts.Current.Agencies.Single(a => a.Code == "ubnd-815").Id;
        HeldRole[] held = [new(Roles.LocalityOfficer, district)];

        var before = new Reaches(facts, new FakeTimeProvider(new(2025, 5, 1, 0, 0, 0, TimeSpan.Zero))).Of(held, Permissions.RegisterRead);
        var after = new Reaches(facts, _api.Clock).Of(held, Permissions.RegisterRead);

        Assert.That(before.PresentUnits, Does.Contain((UnitId?)new UnitId(Unit("28264", new(2025, 6, 30))!.Value)));
        Assert.That(after.PresentUnits.Concat(after.FormerUnits).Concat(after.Units), Is.Empty);
    }

    [Test]
    public void An_agency_that_ended_lives_on_in_its_successor()
    {
        var facts = _api.Services.GetRequiredService<IReferenceFacts>();
        var before = facts.Current.Agencies.Single(a => a.Code == "so-cong-thuong-tien-giang").Id;

        var reach = new Reaches(facts, _api.Clock).Of([new(Roles.DepartmentOfficer, before)], Permissions.RegisterRead);

        Assert.That(reach.Types, Is.EquivalentTo(facts.Current.TypesOfField("industry-trade").Cast<Domain.Products.ProductTypeId?>()));
        Assert.That(reach.Types, Is.Not.Empty);
    }

    [TestCase(Roles.CommuneOfficer, null, "assignment.agency_with_area_needed")]
    [TestCase(Roles.DepartmentOfficer, null, "assignment.agency_with_field_needed")]
    [TestCase(Roles.DepartmentOfficer, Person.MyTho, "assignment.agency_with_field_needed")]
    [TestCase(Roles.ProducerRepresentative, null, "assignment.subject_needed")]
    public async Task A_role_needs_what_its_reach_is_computed_from(string role, string? agency, string code)
    {
        using var response = await _administrator.ChangeAsync(
            HttpMethod.Post, "/api/v1/users", new { email = "x@dongthap.example", displayName = "Lan", role, agencyId = agency is null ? (Guid?)null : Person.AgencyOf(_api, agency).Value });
        await response.AssertProblemAsync(422, code);
    }

    [Test]
    public async Task Only_a_representative_stands_for_a_subject()
    {
        object Invitation(string role, Guid subjectId) => new { email = "x@dongthap.example", displayName = "Lan", role, subjectId };

        await (await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Invitation(Roles.Leader, _subjects[Here]))).AssertProblemAsync(422, "assignment.subject_not_used");
        await (await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Invitation(Roles.ProducerRepresentative, Guid.CreateVersion7()))).AssertProblemAsync(404, "subject.not_found");
        using var invited = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/users", Invitation(Roles.ProducerRepresentative, _subjects[Here]));
        var user = await _administrator.Http.GetJsonAsync($"/api/v1/users/{(await invited.JsonAsync()).GetProperty("id").GetGuid()}");
        Assert.That(user.GetProperty("assignments")[0].GetProperty("subjectName").GetString(), Is.EqualTo("HTX " + Here));
    }

    private const string Everyone = "*";

    private async Task AssertSeesAsync(Person person, params string[] seen)
    {
        var doors = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["list"] = await NamesAsync(person, "/api/v1/products"),
            ["CSV"] = await ExportedAsync(person, "/api/v1/products.csv"),
            ["certifications"] = await NamesAsync(person, "/api/v1/certifications", "productName"),
            ["certifications' CSV"] = await ExportedAsync(person, "/api/v1/certifications.csv"),
            ["subjects"] = Subjects(await NamesAsync(person, "/api/v1/subjects")),
            ["subjects' CSV"] = await ExportedAsync(person, "/api/v1/subjects.csv"),
            ["product"] = await FoundAsync(person, _products, id => $"/api/v1/products/{id}"),
            ["product's history"] = await FoundAsync(person, _products, id => $"/api/v1/products/{id}/history"),
            ["product's certifications"] = await FoundAsync(person, _products, id => $"/api/v1/products/{id}/certifications"),
            ["certification"] = await FoundAsync(person, _certifications, id => $"/api/v1/certifications/{id}"),
            ["certification's history"] = await FoundAsync(person, _certifications, id => $"/api/v1/certifications/{id}/history"),
            ["subject"] = await FoundAsync(person, _subjects, id => $"/api/v1/subjects/{id}"),
            ["subject's history"] = await FoundAsync(person, _subjects, id => $"/api/v1/subjects/{id}/history"),
        };

        Assert.Multiple(() =>
        {
            foreach (var (door, found) in doors)
            {
                Assert.That(found, Is.EquivalentTo(seen), door);
            }
        });
        Assert.That((await person.Http.GetJsonAsync("/api/v1/products?count=true")).GetProperty("total").GetInt32(), Is.EqualTo(seen.Length));
        Assert.That((await person.Http.GetJsonAsync("/api/v1/subjects?count=true")).GetProperty("total").GetInt32(), Is.EqualTo(seen.Length));
        Assert.That((await person.Http.GetJsonAsync("/api/v1/certifications?count=true")).GetProperty("total").GetInt32(), Is.EqualTo(seen.Length));
        Assert.That((await person.Http.GetJsonAsync("/api/v1/statistics")).GetProperty("products").GetInt32(), Is.EqualTo(seen.Length));
        Assert.That((await person.Http.GetJsonAsync("/api/v1/statistics")).GetProperty("subjects").GetInt32(), Is.EqualTo(seen.Length));
        var counts = (await person.Http.GetJsonAsync("/api/v1/work-items")).GetProperty("items").EnumerateArray()
            .ToDictionary(i => i.GetProperty("kind").GetString()!, i => i.GetProperty("count").GetInt32(), StringComparer.Ordinal);
        Assert.That(counts["no-unit"], Is.EqualTo(seen.Count(name => name == Typed)));
        Assert.That(counts["no-type"], Is.EqualTo(seen.Count(name => name != Typed)));
    }

    private static string[] Subjects(string[] names) => [.. names.Select(n => n["HTX ".Length..])];

    private static async Task<string[]> FoundAsync(Person person, Dictionary<string, Guid> records, Func<Guid, string> path)
    {
        List<string> found = [];

        foreach (var (name, id) in records)
        {
            using var response = await person.Http.GetAsync(new Uri(path(id), UriKind.Relative));
            Assert.That((int)response.StatusCode, Is.AnyOf(200, 404));

            if (response.IsSuccessStatusCode)
            {
                found.Add(name);
            }
        }

        return [.. found];
    }

    private static async Task<string[]> NamesAsync(Person person, string path, string property = "name") =>
        [.. (await person.Http.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty(property).GetString()!)];

    private static async Task<string[]> ExportedAsync(Person person, string path)
    {
        var text = await person.Http.GetStringAsync(new Uri(path, UriKind.Relative));
        return [.. Everything.Where(text.Contains)];
    }

    private async Task RegisterAsync(string name, Guid? unitId, Guid? subjectUnit, string? typeCode = null)
    {
        _subjects[name] = await CreateAsync("subjects", new { name = "HTX " + name, kind = "cooperative", unitId = subjectUnit });
        _products[name] = await CreateAsync("products", new { name, subjectId = _subjects[name], unitId, typeCode });
        _certifications[name] = await CreateAsync("certifications", new { productId = _products[name], stars = 3, level = "province", decisionDate = "2025-12-01", decisionNumber = "12/QĐ" });
    }

    private async Task<Guid> CreateAsync(string path, object body)
    {
        using var response = await _administrator.ChangeAsync(HttpMethod.Post, "/api/v1/" + path, body);
        Assert.That((int)response.StatusCode, Is.EqualTo(201), await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task AssertPostAsync(Person person, string path, object body, int status, string? code)
    {
        using var response = await person.ChangeAsync(HttpMethod.Post, "/api/v1/" + path, body);

        if (code is not null)
        {
            await response.AssertProblemAsync(status, code);
        }
        else
        {
            Assert.That((int)response.StatusCode, Is.EqualTo(status), await response.Content.ReadAsStringAsync());
        }
    }

    private async Task<HttpResponseMessage> PatchAsync(Person person, string kind, Guid id, object patch)
    {
        var path = new Uri($"/api/v1/{kind}/{id}", UriKind.Relative);
        using var current = await _administrator.Http.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Patch, path) { Content = JsonContent.Create(patch, mediaType: new("application/merge-patch+json")) };
        request.Headers.TryAddWithoutValidation("If-Match", current.Headers.ETag!.ToString());
        request.Headers.Add("X-CSRF-Token", person.CsrfToken);
        return await person.Http.SendAsync(request);
    }

    private async Task<int> PatchStatusAsync(Person person, string kind, Guid id, object patch)
    {
        using var response = await PatchAsync(person, kind, id, patch);
        return (int)response.StatusCode;
    }

    private static async Task<bool> ShowsPhoneAsync(Person person, Guid subject) =>
        (await person.Http.GetStringAsync(new Uri($"/api/v1/subjects/{subject}/history", UriKind.Relative))).Contains("0909123456", StringComparison.Ordinal);

    private static async Task<Guid> MeAsync(Person person) => (await person.Http.GetJsonAsync("/api/v1/me")).GetProperty("user").GetProperty("id").GetGuid();

    private Guid? Unit(string code, DateOnly? on = null) =>
        _api.Services.GetRequiredService<IReferenceFacts>().Current.Units.Find(code, on ?? new(2026, 11, 23))!.Id.Value;
}
