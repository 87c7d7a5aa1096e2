using Ocop.Api.Tests.Support;
using Ocop.Application.Common;

namespace Ocop.Api.Tests.Subjects;

public sealed class SubjectMergeTests : ApiTest
{
    private const string Subjects = "/api/v1/subjects";

    [Test]
    public async Task A_merged_duplicate_leads_to_the_survivor_and_can_be_taken_back()
    {
        var survivor = await SubjectAsync("HTX Bình Thành");
        var duplicate = await SubjectAsync("Hợp tác xã Bình Thành", new { taxCode = "1400123456", aliases = new[] { "HTXNN Bình Thành" } });
        await ProductAsync(duplicate, "Khô cá lóc");

        var merge = await CreateAsync($"{Subjects}/{survivor}/merges", new { duplicateId = duplicate });

        var shown = await Http.GetJsonAsync($"{Subjects}/{duplicate}");
        Assert.That((shown.GetProperty("id").GetGuid(), shown.GetProperty("mergedInto").GetGuid()), Is.EqualTo((survivor, survivor)));
        Assert.That(shown.GetProperty("merges")[0].GetProperty("duplicateName").GetString(), Is.EqualTo("Hợp tác xã Bình Thành"));
        Assert.That(await ListAsync($"{Subjects}?q=htxnn+binh", "productCount"), Is.EqualTo(["1"]));
        Assert.That(await ListAsync("/api/v1/products", "subjectName"), Is.EqualTo(["HTX Bình Thành"]), "the register's rows follow");
        await (await Http.PatchAsync($"{Subjects}/{duplicate}", new { name = "x" }, "\"1\"")).AssertProblemAsync(412, "record.stale");

        Assert.That((int)(await DeleteAsync($"{Subjects}/{survivor}/merges/{merge}")).StatusCode, Is.EqualTo(204));

        Assert.That(await ListAsync("/api/v1/products", "subjectName"), Is.EqualTo(["Hợp tác xã Bình Thành"]));
        Assert.That((await Http.GetJsonAsync($"{Subjects}/{survivor}")).GetProperty("aliases").GetArrayLength(), Is.Zero);
        var back = await Http.GetJsonAsync($"{Subjects}/{duplicate}");
        Assert.That((back.GetProperty("name").GetString(), back.GetProperty("aliases")[0].GetString()), Is.EqualTo(("Hợp tác xã Bình Thành", "HTXNN Bình Thành")));
        await (await DeleteAsync($"{Subjects}/{survivor}/merges/{merge}")).AssertProblemAsync(422, "subject.merge_undone");
    }

    [Test]
    public async Task Is_not_taken_back_once_the_tax_code_went_to_the_survivor()
    {
        var survivor = await SubjectAsync("HTX A");
        var duplicate = await SubjectAsync("HTX B", new { taxCode = "1400123456" });
        var merge = await CreateAsync($"{Subjects}/{survivor}/merges", new { duplicateId = duplicate });
        await Http.PatchAsync($"{Subjects}/{survivor}", new { taxCode = "1400123456" }, await Http.ETagAsync($"{Subjects}/{survivor}"));

        await (await DeleteAsync($"{Subjects}/{survivor}/merges/{merge}")).AssertProblemAsync(409, "subject.tax_code_taken");
    }

    [Test]
    public async Task A_split_gives_products_to_a_new_subject_and_can_be_taken_back()
    {
        var whole = await SubjectAsync("HTX A và B");
        await ProductAsync(whole, "Khô");
        var moved = await ProductAsync(whole, "Mắm");

        var split = await Http.PostJsonAsync($"{Subjects}/{whole}/splits", new { name = "HTX B", productIds = new[] { moved } });

        Assert.That(await ListAsync($"/api/v1/products?subject={split.GetProperty("subjectId").GetGuid()}", "name"), Is.EqualTo(["Mắm"]));
        Assert.That((int)(await DeleteAsync($"{Subjects}/{whole}/splits/{split.GetProperty("id").GetGuid()}")).StatusCode, Is.EqualTo(204));
        Assert.That(await ListAsync($"/api/v1/products?subject={whole}", "name"), Is.EqualTo(["Khô", "Mắm"]));
    }

    [Test]
    public async Task Refuses_to_split_off_another_subjects_product()
    {
        var other = await ProductAsync(await SubjectAsync("HTX B"), "Mắm");

        await (await PostAsync($"{Subjects}/{await SubjectAsync("HTX A")}/splits", new { name = "HTX C", productIds = new[] { other } }))
            .AssertProblemAsync(422, "subject.split_foreign_product");
    }

    [Test]
    public async Task Needs_the_permission_to_merge()
    {
        var (one, two) = (await SubjectAsync("HTX A"), await SubjectAsync("HTX B"));
        Api.Caller.Granted.Remove(Permissions.RegisterMerge);

        await (await PostAsync($"{Subjects}/{one}/merges", new { duplicateId = two })).AssertProblemAsync(403, "caller.not_permitted");
    }
}
