using System.Text.Json;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Products;

public sealed class ProductMergeTests : ApiTest
{
    private const string Products = "/api/v1/products";

    [Test]
    public async Task A_merged_duplicate_leads_to_the_survivor_and_can_be_taken_back()
    {
        var subject = await SubjectAsync("HTX A");
        var survivor = await ProductAsync(subject, "Khô cá lóc", new { code = "A-1" });
        var duplicate = await ProductAsync(subject, "Khô cá lóc Tháp Mười", new { code = "B-2", gtins = new[] { "8938505974194" } });
        await CertificationAsync(survivor, 3, "2022-05-01", "1/QĐ");
        await CertificationAsync(duplicate, 4, "2025-05-01", "2/QĐ");
        var before = await StateAsync(survivor, duplicate);

        var merge = await CreateAsync($"{Products}/{survivor}/merges", new { duplicateId = duplicate });

        var shown = await Http.GetJsonAsync($"{Products}/{duplicate}");
        Assert.That((shown.GetProperty("id").GetGuid(), shown.GetProperty("mergedInto").GetGuid(), shown.GetProperty("stars").GetInt32()), Is.EqualTo((survivor, survivor, 4)));
        Assert.That(await ListAsync(Products, "code"), Is.EqualTo(["A-1"]));
        Assert.That(await ListAsync($"{Products}/{survivor}/certifications", "status"), Is.EqualTo(["in-force", "superseded"]));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/B-2")).GetProperty("product").GetProperty("code").GetString(), Is.EqualTo("A-1"), "a printed code keeps working");
        Assert.That((await Http.GetJsonAsync("/api/v1/public/products/b-2")).GetProperty("code").GetString(), Is.EqualTo("A-1"));

        Assert.That((int)(await DeleteAsync($"{Products}/{survivor}/merges/{merge}")).StatusCode, Is.EqualTo(204));

        Assert.That(await StateAsync(survivor, duplicate), Is.EqualTo(before));
        Assert.That((await Http.GetJsonAsync("/api/v1/public/verify/B-2")).GetProperty("product").GetProperty("code").GetString(), Is.EqualTo("B-2"));
        Assert.That(await ListAsync($"{Products}/{survivor}/history", "type"), Is.SupersetOf(["product.merged.v1", "product.merge-undone.v1"]));
    }

    [Test]
    public async Task Two_different_recognitions_of_one_day_are_not_merged()
    {
        var subject = await SubjectAsync("HTX A");
        var (one, two) = (await ProductAsync(subject, "Khô"), await ProductAsync(subject, "Khô 2"));
        await CertificationAsync(one, 3, "2025-05-01");
        await CertificationAsync(two, 4, "2025-05-01");

        await (await PostAsync($"{Products}/{one}/merges", new { duplicateId = two })).AssertProblemAsync(409, "product.merge_same_day");
        Assert.That(await ListAsync(Products, "stars"), Is.EqualTo(["3", "4"]));
    }

    [Test]
    public async Task A_split_gives_recognitions_to_a_new_product_and_can_be_taken_back()
    {
        var whole = await ProductAsync(await SubjectAsync("HTX A"), "Mắm cá lóc, mắm cá sặc");
        await CertificationAsync(whole, 3, "2024-05-01");
        var moving = await CertificationAsync(whole, 4, "2025-05-01");

        var split = await Http.PostJsonAsync($"{Products}/{whole}/splits", new { name = "Mắm cá sặc", certificationIds = new[] { moving } });

        Assert.That(await ListAsync($"{Products}?sort=stars", "stars"), Is.EqualTo(["3", "4"]));
        Assert.That((int)(await DeleteAsync($"{Products}/{whole}/splits/{split.GetProperty("id").GetGuid()}")).StatusCode, Is.EqualTo(204));
        Assert.That(await ListAsync(Products, "stars"), Is.EqualTo(["4"]));
    }

    [Test]
    public async Task Passes_to_another_subject_on_a_date_and_back()
    {
        var (one, two) = (await SubjectAsync("HTX A"), await SubjectAsync("HTX B"));
        var product = await ProductAsync(one, "Khô");

        var transfer = await CreateAsync($"{Products}/{product}/transfers", new { subjectId = two, on = "2026-11-01" });

        Assert.That(await ListAsync(Products, "subjectName"), Is.EqualTo(["HTX B"]));
        var shown = (await Http.GetJsonAsync($"{Products}/{product}")).GetProperty("transfers")[0];
        Assert.That((shown.GetProperty("fromSubjectName").GetString(), shown.GetProperty("on").GetString()), Is.EqualTo(("HTX A", "2026-11-01")));
        await (await PostAsync($"{Products}/{product}/transfers", new { subjectId = one, on = "2026-11-24" })).AssertProblemAsync(422, "product.transfer_in_future");
        await (await PostAsync($"{Products}/{product}/transfers", new { subjectId = two, on = "2026-11-02" })).AssertProblemAsync(422, "product.same_subject");
        await (await PostAsync($"{Products}/{product}/transfers", new { subjectId = Guid.CreateVersion7(), on = "2026-11-02" })).AssertProblemAsync(404, "subject.not_found");

        Assert.That((int)(await DeleteAsync($"{Products}/{product}/transfers/{transfer}")).StatusCode, Is.EqualTo(204));
        Assert.That(await ListAsync(Products, "subjectName"), Is.EqualTo(["HTX A"]));
        var change = (await Http.GetJsonAsync($"{Products}/{product}/history")).GetProperty("items").EnumerateArray()
            .Single(i => i.GetProperty("type").GetString() == "product.transferred.v1").GetProperty("changes")[0];
        Assert.That((change.GetProperty("before").GetString(), change.GetProperty("after").GetString()), Is.EqualTo(("HTX A", "HTX B")), "ids are told by name");
    }

    private async Task<string> StateAsync(params Guid[] ids)
    {
        List<string> state = [];

        foreach (var id in ids)
        {
            var product = (await Http.GetJsonAsync($"{Products}/{id}")).EnumerateObject().Where(p => p.Name is not "version").ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal);
            var certifications = (await Http.GetJsonAsync($"{Products}/{id}/certifications")).GetProperty("items").EnumerateArray()
                .Select(c => c.EnumerateObject().Where(p => p.Name is not "version").ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal));
            state.Add(JsonSerializer.Serialize(product) + JsonSerializer.Serialize(certifications));
        }

        return string.Join('\n', state);
    }
}
