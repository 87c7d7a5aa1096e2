using System.IO;
using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.AdministrativeUnits;

public sealed class UnitMapTests
{
    private const string Map = "/api/v1/public/unit-map";

    [Test]
    public async Task Draws_a_tile_for_each_commune_of_today_without_boundaries()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();
        var map = await http.GetJsonAsync(Map);
        var units = map.GetProperty("units").EnumerateArray().ToList();
        var (width, height) = (map.GetProperty("width").GetInt32(), map.GetProperty("height").GetInt32());

        Assert.That(map.GetProperty("kind").GetString(), Is.EqualTo("tiles"));
        Assert.That(units.Select(u => u.GetProperty("code").GetString()).Distinct().Count(), Is.EqualTo(102));
        Assert.That(units.Select(u => (u.GetProperty("x").GetInt32(), u.GetProperty("y").GetInt32())), Is.Unique, "no tile lies on another");
        Assert.That(units.Select(u => u.GetProperty("x").GetInt32()), Is.All.InRange(1, width - 1));
        Assert.That(units.Select(u => u.GetProperty("y").GetInt32()), Is.All.InRange(1, height - 1));

        using var request = new HttpRequestMessage(HttpMethod.Get, Map);
        request.Headers.TryAddWithoutValidation("If-None-Match", await http.ETagAsync(Map));
        using var again = await http.SendAsync(request);
        Assert.That((int)again.StatusCode, Is.EqualTo(304));
    }

    [Test]
    public async Task Draws_boundaries_that_lie_there_and_leaves_units_that_are_none()
    {
        using TestFolder folder = new();
        var file = Path.Combine(folder.Path, "units.geojson");
        await File.WriteAllTextAsync(file, """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"28249"},"geometry":{"type":"Polygon","coordinates":[[[106,10],[106.5,10],[107,10],[107,11],[106,11],[106,10]],[[106.2,10.2],[106.2,10.4],[106.4,10.4],[106.4,10.2],[106.2,10.2]]]}},
              {"type":"Feature","properties":{"code":"99999"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}
            """);
        await using var api = await TestApi.StartAsync(("Map:BoundariesFile", file));
        using var http = api.Http();
        var map = await http.GetJsonAsync(Map);
        var unit = map.GetProperty("units").EnumerateArray().Single();

        Assert.That((map.GetProperty("kind").GetString(), map.GetProperty("width").GetInt32(), unit.GetProperty("code").GetString()), Is.EqualTo(("boundaries", 1000, "28249")));
        Assert.That(map.GetProperty("height").GetInt32(), Is.EqualTo(1017).Within(2), "a degree of longitude is shorter there than one of latitude");
        Assert.That(unit.GetProperty("path").GetString()!.Count(c => c == 'M'), Is.EqualTo(2), "the lake is left out");
        Assert.That(unit.GetProperty("path").GetString(), Does.StartWith("M4 1013l992 0"), "a point on a straight line says nothing");
    }

    [TestCase("no json")]
    [TestCase("""{"type":"FeatureCollection","features":[]}""")]
    [TestCase("""{"features":[{"properties":{"code":"28249"},"geometry":{"type":"Point","coordinates":[1,2]}}]}""")]
    public async Task Draws_tiles_where_boundaries_cannot_be_used(string content)
    {
        using TestFolder folder = new();
        var file = Path.Combine(folder.Path, "units.geojson");
        await File.WriteAllTextAsync(file, content);
        await using var api = await TestApi.StartAsync(("Map:BoundariesFile", file));
        using var http = api.Http();
        Assert.That((await http.GetJsonAsync(Map)).GetProperty("kind").GetString(), Is.EqualTo("tiles"));
    }

    [Test]
    public async Task Draws_the_whole_province_from_real_boundaries()
    {
        var file = SharedFiles.Find("data", "boundaries", "dongthap_2025_wards_3dp.geojson");
        await using var api = await TestApi.StartAsync(("Map:BoundariesFile", file));
        using var http = api.Http();
        using var response = await http.GetAsync(new Uri(Map, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        var units = JsonDocument.Parse(text).RootElement.GetProperty("units").EnumerateArray().ToList();
        Assert.That(units, Has.Count.EqualTo(102));
        Assert.That(units.Select(u => u.GetProperty("path").GetString()!.Length), Is.All.GreaterThan(20));
        Assert.That(text, Has.Length.LessThan(250_000), "it goes over the phone's network");
    }
}
