using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>Units are set up, renamed, merged and divided, and products follow.</summary>
public sealed class UnitChangeTests : ApiTest
{
    private const string Basis = "Nghị quyết số 1/NQ-UBTVQH16";

    [Test]
    public async Task A_renamed_unit_shows_each_name_on_its_days()
    {
        var (id, product) = (Unit("28261"), await ProductInAsync("28261"));

        Assert.That(await StatusAsync($"{id}/renaming", new { name = "Phường Tân Mỹ Tho", kind = "Phường", on = "2026-11-20", basis = Basis }), Is.EqualTo(204));

        Assert.That(await ListAsync("/api/v1/administrative-units?q=28261&on=2026-11-19", "name"), Is.EqualTo(new[] { "Phường Mỹ Tho" }));
        Assert.That(await ListAsync("/api/v1/administrative-units?q=28261&on=2026-11-20", "name"), Is.EqualTo(new[] { "Phường Tân Mỹ Tho" }));
        Assert.That((await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("currentUnitName").GetString(), Is.EqualTo("Phường Tân Mỹ Tho"));
        Assert.That(await ListAsync("/api/v1/products?q=tan my tho", "id"), Is.EqualTo(new[] { product.ToString() }), "the search knows the new name");
        await (await PostAsync($"/api/v1/administrative-units/{id}/renaming", new { name = "X", kind = "Phường", on = "2026-11-20", basis = Basis })).AssertProblemAsync(422, "unit.day_outside");
        await (await PostAsync($"/api/v1/administrative-units/{id}/renaming", new { name = "X", kind = "Phường", on = "2026-12-20", basis = Basis })).AssertProblemAsync(422, "unit.in_future");
    }

    [Test]
    public async Task A_merged_unit_takes_its_products_along()
    {
        var (id, product) = (Unit("28261"), await ProductInAsync("28261"));

        Assert.That(await StatusAsync($"{id}/dissolution", new { lastDay = "2026-11-20", successorIds = new[] { Unit("28249") }, basis = Basis }), Is.EqualTo(204));

        Assert.That((await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("currentUnitCode").GetString(), Is.EqualTo("28249"));
        Assert.That((await Http.GetJsonAsync($"/api/v1/products/{product}")).GetProperty("unitCode").GetString(), Is.EqualTo("28261"), "what the paper says stays");
        Assert.That(await ListAsync("/api/v1/products?unit=28249", "id"), Is.EqualTo(new[] { product.ToString() }));
        Assert.That(await ListAsync("/api/v1/administrative-units?q=28261", "name"), Is.Empty);
        await (await PostAsync($"/api/v1/administrative-units/{id}/dissolution", new { lastDay = "2026-11-21", successorIds = new[] { Unit("28249") }, basis = Basis })).AssertProblemAsync(409, "unit.ended");
    }

    [Test]
    public async Task The_products_of_a_divided_unit_wait_for_somebody_to_say_where_they_lie()
    {
        var product = await ProductInAsync("28261");

        Assert.That(await StatusAsync($"{Unit("28261")}/dissolution", new { lastDay = "2026-11-20", successorIds = new[] { Unit("28249"), Unit("28270") }, basis = Basis }), Is.EqualTo(204));

        Assert.That(await ListAsync("/api/v1/products?workItem=unit-today-missing", "id"), Is.EqualTo(new[] { product.ToString() }));
    }

    [Test]
    public async Task Units_become_a_new_one_that_may_bear_the_code_of_one_of_them()
    {
        var (first, second) = (await ProductInAsync("28261"), await ProductInAsync("28249"));
        var province = Unit("82");

        var id = await CreateAsync("/api/v1/administrative-units", new
        {
            code = "28261",
            name = "Phường Cửa Tiểu",
            kind = "Phường",
            level = "commune",
            parentId = province,
            validFrom = "2026-11-21",
            absorbs = new[] { Unit("28261"), Unit("28249") },
            basis = Basis,
        });

        Assert.That(await ListAsync("/api/v1/products?unit=28261", "id"), Is.EquivalentTo(new[] { first.ToString(), second.ToString() }));
        var unit = await Http.GetJsonAsync($"/api/v1/administrative-units/{id}");
        Assert.That(unit.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("code").GetString()), Does.Contain("28249").And.Contain("28264"), "also what those had taken over");
    }

    [TestCase("28261", "82", "2026-11-21", 409, "unit.code_taken")]
    [TestCase("99999", "28249", "2026-11-21", 422, "unit.parent_not_there")]
    [TestCase("99999", null, "2026-11-21", 422, "unit.parent_not_there")]
    [TestCase("99999", "82", "2026-12-21", 422, "unit.in_future")]
    [TestCase("x", "82", "2026-11-21", 400, "request.invalid")]
    public async Task What_makes_no_sense_is_refused(string code, string? parent, string from, int status, string problem)
    {
        using var response = await PostAsync("/api/v1/administrative-units", new
        {
            code,
            name = "Phường Cửa Tiểu",
            kind = "Phường",
            level = "commune",
            parentId = parent is null ? (Guid?)null : Unit(parent),
            validFrom = from,
            basis = Basis,
        });
        await response.AssertProblemAsync(status, problem);
    }

    [Test]
    public async Task A_unit_goes_into_one_of_its_own_level_and_not_with_units_below_it()
    {
        async Task RefusedAsync(string unit, string successor, int status, string code) =>
            await (await PostAsync($"/api/v1/administrative-units/{Unit(unit)}/dissolution", new { lastDay = "2026-11-20", successorIds = new[] { Unit(successor) }, basis = Basis }))
                .AssertProblemAsync(status, code);

        await RefusedAsync("28261", "82", 422, "unit.successor_not_there");
        await RefusedAsync("28261", "28261", 422, "unit.successor_not_there");
        await RefusedAsync("82", "28261", 409, "unit.has_units_below");
    }

    private async Task<int> StatusAsync(string path, object body)
    {
        using var response = await PostAsync("/api/v1/administrative-units/" + path, body);
        return (int)response.StatusCode;
    }

    private async Task<Guid> ProductInAsync(string code) => await ProductAsync(await SubjectAsync("HTX " + code), "Mắm " + code, new { unitId = Unit(code) });

    private Guid Unit(string code) => Api.Services.GetRequiredService<IReferenceFacts>().Current.Units.FindLatest(code)!.Id.Value;
}
