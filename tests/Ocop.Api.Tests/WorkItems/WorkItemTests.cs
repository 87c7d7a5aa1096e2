using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Api.Tests.WorkItems;

public sealed class WorkItemTests : ApiTest
{
    [Test]
    public async Task Every_count_is_what_the_filtered_list_shows_and_completing_takes_it_off()
    {
        var unit = (await Http.GetJsonAsync("/api/v1/administrative-units?level=commune&limit=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        var divided = (await Http.GetJsonAsync("/api/v1/administrative-units?on=2025-06-30&level=district&limit=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        var type = (await Http.GetJsonAsync("/api/v1/product-types?limit=1")).GetProperty("items")[0].GetProperty("code").GetString();
        var subject = await SubjectAsync("HTX A");
        var unknown = await UnknownSubjectAsync();
        var unconfirmed = await ProductAsync(subject, "Chưa xác nhận", new { unitId = unit, typeCode = type });
        var certification = await CertificationAsync(unconfirmed, 3, null);
        await CertificationAsync(await ProductAsync(subject, "Thiếu số quyết định", new { unitId = unit, typeCode = type }), 3, "2025-05-01");
        await CertificationAsync(await ProductAsync(unknown, "Chưa rõ chủ thể", new { unitId = unit, typeCode = type }), 3, "2025-05-01", "1/QĐ");
        await CertificationAsync(await ProductAsync(subject, "Không đơn vị", new { typeCode = type }), 3, "2025-05-01", "1/QĐ");
        await CertificationAsync(await ProductAsync(subject, "Đơn vị hôm nay", new { typeCode = type, unitId = divided }), 3, "2025-05-01", "1/QĐ");
        await CertificationAsync(await ProductAsync(subject, "Không bộ", new { unitId = unit }), 3, "2025-05-01", "1/QĐ");
        await ProductAsync(subject, "Chưa công nhận", new { unitId = unit, typeCode = type });

        var counts = await CountsAsync();

        Assert.That(counts.Values, Is.All.EqualTo(1), string.Join(", ", counts));
        Assert.That(counts, Has.Count.EqualTo(7));

        foreach (var (kind, name) in (Dictionary<string, string>)new()
        {
            ["no-certification"] = "Chưa công nhận", ["unknown-subject"] = "Chưa rõ chủ thể", ["unconfirmed-certification"] = "Chưa xác nhận",
            ["decision-number-missing"] = "Thiếu số quyết định", ["unit-today-missing"] = "Đơn vị hôm nay", ["no-unit"] = "Không đơn vị", ["no-type"] = "Không bộ",
        })
        {
            Assert.That(await ListAsync($"/api/v1/products?workItem={kind}", "name"), Is.EqualTo([name]), kind);
            Assert.That(await ListAsync($"/api/v1/subjects?workItem={kind}", "name"), Is.EqualTo([kind == "unknown-subject" ? Subject.UnknownName : "HTX A"]), kind);
        }

        var path = $"/api/v1/certifications/{certification}";
        await Http.PatchAsync(path, new { decisionDate = "2025-01-02", decisionNumber = "3/QĐ" }, await Http.ETagAsync(path));

        Assert.That((await CountsAsync())["unconfirmed-certification"], Is.Zero);
    }

    private async Task<Dictionary<string, int>> CountsAsync() => (await Http.GetJsonAsync("/api/v1/work-items")).GetProperty("items").EnumerateArray()
        .ToDictionary(i => i.GetProperty("kind").GetString()!, i => i.GetProperty("count").GetInt32(), StringComparer.Ordinal);

    private async Task<Guid> UnknownSubjectAsync()
    {
        await using var scope = Api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IOcopDb>();
        var subject = Subject.RegisterUnknown();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => Task.FromResult(db.Subjects.Add(subject)), CancellationToken.None);
        return subject.Id.Value;
    }
}
