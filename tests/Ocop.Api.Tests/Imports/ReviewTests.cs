using System.Text;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Imports;

/// <summary>What a person corrects before a list goes in.</summary>
public sealed class ReviewTests
{
    private const string Header = "TT,Tên sản phẩm,Tên chủ thể,Huyện,Phân hạng,Số quyết định,Ngày quyết định\n";

    private TestApi _api = null!;
    private ImportClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _client = new(_api.Http());
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task A_corrected_cell_mends_its_row_and_the_counts()
    {
        var import = await _client.ReviewAsync("ds.csv", Header + "1,Khô,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,1850/QĐ-UBND-HC,31/02/2020\n");
        Assert.That(import.Count("errors"), Is.EqualTo(1));

        using var corrected = await _client.CorrectAsync(import, 2, new { cells = new Dictionary<string, string> { ["decision-date"] = "07/12/2020" } });
        var row = await corrected.JsonAsync();

        Assert.That((row.Status(), row.Action()), Is.EqualTo(("ok", "create")), row.ToString());
        Assert.That(row.GetProperty("decision").GetProperty("date").GetString(), Is.EqualTo("2020-12-07"));
        Assert.That(row.GetProperty("corrected").EnumerateArray().Single().GetString(), Is.EqualTo("decision-date"));
        var after = await _client.Http.GetJsonAsync($"/api/v1/imports/{import.GetProperty("id").GetGuid()}");
        Assert.That(after.Counts(), Is.EqualTo((1, 1, 0, 0)));
        Assert.That((await _client.CommitAsync(import)).Status(), Is.EqualTo("committed"));

        using var taken = await _client.CorrectAsync(import, 2, new { cells = new Dictionary<string, string?> { ["decision-date"] = null } });
        await taken.AssertProblemAsync(409, "import.not_in_review");
    }

    [Test]
    public async Task A_skipped_row_is_left_out_and_wrong_no_longer()
    {
        var import = await _client.ReviewAsync(
            "ds.csv", Header + "1,Khô,Cơ sở Dân Mập,Huyện Tháp Mười,9 sao,,\n2,Mắm,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,1850/QĐ-UBND-HC,07/12/2020\n");

        using var skipped = await _client.CorrectAsync(import, 2, new { skip = true });
        Assert.That((await skipped.JsonAsync()).GetProperty("skipped").GetBoolean(), Is.True);

        Assert.That((await _client.CommitAsync(import)).Status(), Is.EqualTo("committed"));
        Assert.That((await _client.ListAsync("/api/v1/products")).Single().Name(), Is.EqualTo("Mắm"));
    }

    [Test]
    public async Task When_the_row_that_brought_a_subject_is_skipped_the_next_one_brings_it()
    {
        var import = await _client.ReviewAsync(
            "ds.csv", Header + "1,Khô,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\n2,Mắm,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\n3,Mắm,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\n");
        using var skipped = await _client.CorrectAsync(import, 2, new { skip = true });
        await _client.CommitAsync(import);

        Assert.That((await _client.ListAsync("/api/v1/products")).Single().GetProperty("subjectName").GetString(), Is.EqualTo("Cơ sở Dân Mập"));
    }

    [Test]
    public async Task A_chosen_subject_holds_for_every_row_that_bears_the_name_and_for_the_next_list()
    {
        await _client.EnterAsync("a.csv", Header + "1,Nem chua,Cơ sở khô cá đồng Phan Chao,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n");
        const string list = Header + "1,Khô lóc,Cơ sở sản xuất khô cá đồng thiên nhiên Phan Chao,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n"
            + "2,Khô sặc,Cơ sở sản xuất khô cá đồng thiên nhiên Phan Chao,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n";
        var import = await _client.ReviewAsync("b.csv", list);
        var proposed = (await _client.RowAsync(import, 2)).GetProperty("match");
        Assert.That(proposed.GetProperty("score").GetDouble(), Is.LessThan(1));

        using var chosen = await _client.CorrectAsync(import, 2, new { match = new { subjectId = proposed.GetProperty("subjectId").GetGuid() } });
        Assert.That((int)chosen.StatusCode, Is.EqualTo(200), await chosen.Content.ReadAsStringAsync());
        Assert.That((await _client.RowsAsync(import)).Select(r => r.Status()), Is.All.EqualTo("ok"));
        await _client.CommitAsync(import);

        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(1));
        var next = await _client.ReviewAsync("c.csv", list);
        Assert.That((await _client.RowsAsync(next)).Select(r => (r.Status(), r.Action())), Is.All.EqualTo(("ok", "unchanged")));
    }

    [Test]
    public async Task A_proposal_from_the_same_list_can_be_chosen_too()
    {
        var import = await _client.ReviewAsync(
            "b.csv", Header + "1,Khô lóc,Cơ sở khô cá đồng Phan Chao,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n"
            + "2,Khô sặc,Cơ sở sản xuất khô cá đồng thiên nhiên Phan Chao,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n");
        var candidate = (await _client.RowAsync(import, 3)).GetProperty("candidates").EnumerateArray().First();
        Assert.That(candidate.GetProperty("planned").GetBoolean(), Is.True);

        using var chosen = await _client.CorrectAsync(import, 3, new { match = new { subjectId = candidate.GetProperty("subjectId").GetGuid() } });
        Assert.That((int)chosen.StatusCode, Is.EqualTo(200), await chosen.Content.ReadAsStringAsync());
        await _client.CommitAsync(import);

        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_corrected_merged_cell_speaks_for_the_blank_ones_below()
    {
        var import = await _client.ReviewAsync(
            "b.csv", Header + "1,Khô lóc,Cơ sở Dân Map,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n2,Khô sặc,,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n"
            + "3,Mắm,Cơ sở Ba Tàu,Huyện Tam Nông,3 sao,1850/QĐ-UBND-HC,07/12/2020\n");
        Assert.That((await _client.RowAsync(import, 3)).GetProperty("subject").Name(), Is.EqualTo("Cơ sở Dân Map"));

        using var corrected = await _client.CorrectAsync(import, 2, new { cells = new Dictionary<string, string> { ["subject-name"] = "Cơ sở Dân Mập" } });
        Assert.That((int)corrected.StatusCode, Is.EqualTo(200), await corrected.Content.ReadAsStringAsync());
        await _client.CommitAsync(import);

        Assert.That((await _client.ListAsync("/api/v1/subjects")).Select(s => s.Name()), Is.EquivalentTo(new[] { "Cơ sở Dân Mập", "Cơ sở Ba Tàu" }));
    }

    [Test]
    public async Task Another_meaning_of_a_column_reads_the_file_again_and_keeps_corrections()
    {
        var import = await _client.ReviewAsync("ds.csv", "Tên sản phẩm;Bên làm;Huyện;Phân hạng\nKhô;Cơ sở Dân Mập;Huyện Tháp Mười;9 sao\n");
        var column = import.GetProperty("columns").EnumerateArray().Single(c => c.GetProperty("heading").GetString() == "Bên làm");
        Assert.That(column.GetProperty("field").GetString(), Is.EqualTo("ignored"));
        using var corrected = await _client.CorrectAsync(import, 2, new { cells = new Dictionary<string, string> { ["stars"] = "3 sao" } });

        using var mapped = await _client.Http.PatchAsync(
            $"/api/v1/imports/{import.GetProperty("id").GetGuid()}/columns", new { columns = new[] { new { index = 1, field = "subject-name" } } }, ifMatch: null);
        Assert.That((int)mapped.StatusCode, Is.EqualTo(202), await mapped.Content.ReadAsStringAsync());
        await _client.SettledAsync(import.GetProperty("id").GetGuid());
        var row = await _client.RowAsync(import, 2);

        Assert.That(row.GetProperty("subject").Name(), Is.EqualTo("Cơ sở Dân Mập"));
        Assert.That(row.GetProperty("product").Count("stars"), Is.EqualTo(3));
    }

    [Test]
    public async Task Rows_are_found_by_words_in_any_order_and_paged()
    {
        var text = new StringBuilder(Header);

        for (var i = 0; i < 120; i++)
        {
            text.Append(i).Append(",Mắm cá linh ").Append(i).Append(",Cơ sở Út Nam,Huyện Tháp Mười,3 sao,,\n");
        }

        var import = await _client.ReviewAsync("ds.csv", text.ToString());

        Assert.That((await _client.RowsAsync(import, limit: 50)).Select(r => r.Count("line")), Is.EqualTo(Enumerable.Range(2, 120)));
        Assert.That(await _client.RowsAsync(import, "&q=linh%20mam%20117"), Has.Count.EqualTo(1));
        Assert.That(await _client.RowsAsync(import, "&status=error"), Is.Empty);
        using var wrong = await _client.Http.GetAsync(new Uri($"/api/v1/imports/{import.GetProperty("id").GetGuid()}/rows?cursor=x", UriKind.Relative));
        await wrong.AssertProblemAsync(400, "list.invalid_cursor");
    }

    [Test]
    public async Task Messages_speak_the_readers_language_and_name_the_column()
    {
        var import = await _client.ReviewAsync("ds.csv", Header + "1,Khô,Cơ sở Dân Mập,Huyện Tháp Mười,9 sao,,\n");
        var english = (await _client.RowAsync(import, 2)).GetProperty("messages").EnumerateArray().First();
        _client.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        var vietnamese = (await _client.RowAsync(import, 2)).GetProperty("messages").EnumerateArray().First();

        Assert.That(english.GetProperty("column").GetString(), Is.EqualTo("Phân hạng"));
        Assert.That(english.GetProperty("code").GetString(), Is.EqualTo("import.stars_out_of_range"));
        Assert.That(english.GetProperty("text").GetString(), Is.Not.EqualTo(vietnamese.GetProperty("text").GetString()));
    }

    [Test]
    public async Task An_unknown_import_row_or_record_is_named()
    {
        using var import = await _client.Http.GetAsync(new Uri($"/api/v1/imports/{Guid.CreateVersion7()}", UriKind.Relative));
        await import.AssertProblemAsync(404, "import.not_found");
        var review = await _client.ReviewAsync("ds.csv", Header + "1,Khô,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\n");
        using var row = await _client.CorrectAsync(review, 77, new { skip = true });
        await row.AssertProblemAsync(404, "import.row_not_found");
        using var record = await _client.CorrectAsync(review, 2, new { match = new { productId = Guid.CreateVersion7() } });
        await record.AssertProblemAsync(422, "import.unknown_choice");
        using var field = await _client.CorrectAsync(review, 2, new { cells = new Dictionary<string, string> { ["nonsense"] = "x" } });
        await field.AssertProblemAsync(400, "request.malformed");
    }
}
