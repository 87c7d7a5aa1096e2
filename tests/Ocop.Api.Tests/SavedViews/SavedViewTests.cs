using Ocop.Api.Tests.Support;
using Ocop.Domain.Agencies;

namespace Ocop.Api.Tests.SavedViews;

public sealed class SavedViewTests : ApiTest
{
    private const string Views = "/api/v1/saved-views";

    [Test]
    public async Task Is_ones_own_until_it_is_shared_with_the_agency()
    {
        var mine = Api.Caller.UserId;
        Api.Caller.AgencyId = new AgencyId(Guid.CreateVersion7());
        var shared = await CreateAsync(Views, new { page = "products", name = "Sắp hết hạn", query = "?status=expiring", shared = true, isDefault = true });
        await CreateAsync(Views, new { page = "products", name = "Riêng", query = "q=x" });

        Assert.That(await ListAsync($"{Views}?page=products", "query"), Is.EquivalentTo(["status=expiring", "q=x"]));
        Assert.That(await ListAsync($"{Views}?page=subjects", "name"), Is.Empty);

        Api.Caller.UserId = Guid.CreateVersion7();
        var colleague = (await Http.GetJsonAsync(Views)).GetProperty("items")[0];
        Assert.That(await ListAsync(Views, "name"), Is.EqualTo(["Sắp hết hạn"]));
        Assert.That((colleague.GetProperty("mine").GetBoolean(), colleague.GetProperty("isDefault").GetBoolean()), Is.EqualTo((false, false)));
        await (await Http.PatchAsync($"{Views}/{shared}", new { name = "Của tôi" }, null)).AssertProblemAsync(404, "saved_view.not_found");
        await (await DeleteAsync($"{Views}/{shared}")).AssertProblemAsync(404, "saved_view.not_found");

        Api.Caller.AgencyId = new AgencyId(Guid.CreateVersion7());
        Assert.That(await ListAsync(Views, "name"), Is.Empty, "another agency sees nothing");

        Api.Caller.UserId = mine;
        Assert.That((int)(await DeleteAsync($"{Views}/{shared}")).StatusCode, Is.EqualTo(204));
        Assert.That(await ListAsync(Views, "name"), Is.EqualTo(["Riêng"]));
    }

    [Test]
    public async Task A_page_opens_with_one_default_only()
    {
        var first = await CreateAsync(Views, new { page = "products", name = "A", query = "", isDefault = true });
        await CreateAsync(Views, new { page = "products", name = "B", query = "", isDefault = true });
        await CreateAsync(Views, new { page = "subjects", name = "C", query = "", isDefault = true });

        Assert.That(await ListAsync(Views, "isDefault"), Is.EqualTo(["False", "True", "True"]));

        using var response = await Http.PatchAsync($"{Views}/{first}", new { isDefault = true }, null);

        Assert.That((int)response.StatusCode, Is.EqualTo(204), await response.Content.ReadAsStringAsync());
        Assert.That(await ListAsync(Views, "isDefault"), Is.EqualTo(["True", "False", "True"]));
    }

    [Test]
    public async Task Cannot_be_shared_by_somebody_without_an_agency() =>
        await (await PostAsync(Views, new { page = "products", name = "A", query = "", shared = true })).AssertProblemAsync(422, "saved_view.no_agency");
}
