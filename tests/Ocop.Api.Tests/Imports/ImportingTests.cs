using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Npgsql;
using Ocop.Api.Tests.Support;

namespace Ocop.Api.Tests.Imports;

/// <summary>A list on its way into the register.</summary>
public sealed class ImportingTests
{
    private const string Header = "Tên sản phẩm,Tên chủ thể,Huyện,Phân hạng,Số quyết định,Ngày quyết định\n";
    private const string ThreeRows = Header
        + "Khô cá sặc rằn,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,1850/QĐ-UBND-HC,07/12/2020\n"
        + "Khô cá sặc rằn,Cơ sở Hùng Hồng,Huyện Tháp Mười,3 sao,1850/QĐ-UBND-HC,07/12/2020\n"
        + "Trà lá sen,Công ty TNHH Sen Đại Việt,Huyện Tháp Mười,4 sao,512/QĐ-UBND-HC,12/05/2025\n";

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
    public async Task A_dry_run_ends_in_review_and_changes_nothing()
    {
        var import = await _client.ReviewAsync("ds.csv", ThreeRows);

        Assert.That(import.Status(), Is.EqualTo("review"), import.ToString());
        Assert.That(import.Counts(), Is.EqualTo((3, 3, 0, 0)), import.ToString());
        Assert.That(import.Count("progress"), Is.EqualTo(100));
        Assert.That((await _client.RowsAsync(import)).Select(r => r.Action()), Is.All.EqualTo("create"));
        Assert.That(await _client.ListAsync("/api/v1/products"), Is.Empty);
        Assert.That(await _client.ListAsync("/api/v1/subjects"), Is.Empty);
    }

    [Test]
    public async Task A_row_shows_what_was_read_and_where()
    {
        var row = await _client.RowAsync(await _client.ReviewAsync("ds.csv", ThreeRows), 2);

        Assert.That(row.GetProperty("product").Name(), Is.EqualTo("Khô cá sặc rằn"));
        Assert.That(row.GetProperty("product").Count("stars"), Is.EqualTo(3));
        Assert.That(row.GetProperty("subject").Name(), Is.EqualTo("Cơ sở Dân Mập"));
        Assert.That(row.GetProperty("subject").GetProperty("kind").GetString(), Is.EqualTo("household"));
        Assert.That(row.GetProperty("unit").GetProperty("districtName").GetString(), Is.EqualTo("Huyện Tháp Mười"));
        Assert.That(row.GetProperty("decision").GetProperty("number").GetString(), Is.EqualTo("1850/QĐ-UBND-HC"));
        Assert.That(row.GetProperty("decision").GetProperty("date").GetString(), Is.EqualTo("2020-12-07"));
        Assert.That(row.GetProperty("match").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(row.GetProperty("cells").GetProperty("stars").GetString(), Is.EqualTo("3 sao"));
    }

    [Test]
    public async Task A_commit_enters_products_subjects_recognitions_sources_and_history()
    {
        await _client.EnterAsync("ds.csv", ThreeRows);

        var products = await _client.ListAsync("/api/v1/products?sort=name");
        Assert.That(products.Select(p => (p.Name(), p.GetProperty("subjectName").GetString(), p.Count("stars"), p.Status())), Is.EquivalentTo(new[]
        {
            ("Khô cá sặc rằn", "Cơ sở Dân Mập", 3, "expired"), ("Khô cá sặc rằn", "Cơ sở Hùng Hồng", 3, "expired"),
            ("Trà lá sen", "Công ty TNHH Sen Đại Việt", 4, "in-force"),
        }));
        Assert.That(products[^1].GetProperty("expiresOn").GetString(), Is.EqualTo("2028-05-12"));
        Assert.That(products[^1].GetProperty("code").GetString(), Does.Match("^OCOP-[0-9A-HJKMNP-TV-Z]{8}$"));

        var detail = await _client.Http.GetJsonAsync($"/api/v1/products/{products[^1].GetProperty("id").GetGuid()}");
        Assert.That(detail.GetProperty("sources").EnumerateArray().Single().GetProperty("title").GetString(), Is.EqualTo("ds.csv, dòng 4"));

        var events = await EventsAsync();
        Assert.That(events.Count(e => e == "subject.registered.v1"), Is.EqualTo(3));
        Assert.That(events.Count(e => e == "product.registered.v1"), Is.EqualTo(3));
        Assert.That(events.Count(e => e == "certification.granted.v1"), Is.EqualTo(3));
        Assert.That(events[^1], Is.EqualTo("import.committed.v1"));
    }

    [Test]
    public async Task What_a_list_enters_is_written_as_a_form_would_write_it()
    {
        await _client.EnterAsync("ds.csv", Header + "Trà lá sen,Cơ sở Dân Mập,Huyện Tháp Mười,4 sao,512/QĐ-UBND-HC,12/05/2025\n");
        var subject = await _client.Http.PostJsonAsync("/api/v1/subjects", new { name = "Cơ sở Lá Sen", kind = "household" });
        var product = await _client.Http.PostJsonAsync("/api/v1/products", new { name = "Trà lá sen", subjectId = subject.GetProperty("id").GetGuid() });
        await _client.Http.PostJsonAsync("/api/v1/certifications", new
        {
            productId = product.GetProperty("id").GetGuid(),
            stars = 4,
            level = "unknown",
            decisionNumber = "512/QĐ-UBND-HC",
            decisionDate = "2025-05-12",
        });

        var pairs = await QueryAsync(
            "select type, string_agg(array_to_string(array(select jsonb_object_keys(payload) order by 1), ','), ' | ' order by id) from ledger_events "
            + "where type ~ '^(subject|product|certification)' group by type order by type");

        Assert.That(pairs, Has.Count.EqualTo(3));
        Assert.That(pairs.Select(p => p.Second.Split(" | ")), Is.All.Matches<string[]>(p => p!.Length == 2 && p[0] == p[1]), string.Join("\n", pairs));
        var shapes = await QueryAsync(
            "select decision_number, concat_ws(' ', shown_from, shown_until, valid_from, expires_on, level, superseded_on) from certifications order by id");
        Assert.That(shapes[0], Is.EqualTo(shapes[1]));
    }

    [Test]
    public async Task The_same_list_again_changes_nothing()
    {
        await _client.EnterAsync("ds.csv", ThreeRows);
        var before = await FingerprintAsync();

        var again = await _client.ReviewAsync("ds.csv", ThreeRows);
        Assert.That((await _client.RowsAsync(again)).Select(r => r.Action()), Is.All.EqualTo("unchanged"));
        Assert.That((await _client.RowAsync(again, 2)).GetProperty("match").GetProperty("score").GetDouble(), Is.EqualTo(1));
        var committed = await _client.CommitAsync(again);

        Assert.That(committed.Status(), Is.EqualTo("committed"));
        Assert.That(committed.Count("unchanged"), Is.EqualTo(3));
        Assert.That(await FingerprintAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_list_without_review_enters_itself()
    {
        var import = await _client.ReviewAsync("ds.csv", Encoding.UTF8.GetBytes(ThreeRows), dryRun: false);

        Assert.That(import.Status(), Is.EqualTo("committed"), import.ToString());
        Assert.That(await _client.ListAsync("/api/v1/products"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_list_with_a_wrong_row_waits_for_a_person()
    {
        var text = ThreeRows + ",Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\nMắm cá linh,Cơ sở Dân Mập,Huyện Tháp Mười,6 sao,,\n";
        var import = await _client.ReviewAsync("ds.csv", Encoding.UTF8.GetBytes(text), dryRun: false);

        Assert.That(import.Status(), Is.EqualTo("review"));
        Assert.That(import.Count("errors"), Is.EqualTo(2), import.ToString());
        Assert.That((await _client.RowsAsync(import, "&status=error")).Select(r => (r.Count("line"), r.Action())), Is.EqualTo(new[] { (5, "none"), (6, "none") }));
        using var refused = await _client.TryCommitAsync(import);
        await refused.AssertProblemAsync(422, "import.has_errors");
        Assert.That(await _client.ListAsync("/api/v1/products"), Is.Empty);

        var committed = await _client.CommitAsync(import, "valid-rows");
        Assert.That(committed.Status(), Is.EqualTo("committed"));
        Assert.That(await _client.ListAsync("/api/v1/products"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_committed_list_is_not_committed_twice()
    {
        var import = await _client.EnterAsync("ds.csv", ThreeRows);

        using var second = await _client.TryCommitAsync(import);
        await second.AssertProblemAsync(409, "import.not_in_review");
        using var cancelled = await _client.Http.DeleteAsync(new Uri($"/api/v1/imports/{import.GetProperty("id").GetGuid()}", UriKind.Relative));
        await cancelled.AssertProblemAsync(409, "import.finished");
    }

    [Test]
    public async Task Two_lists_entered_at_once_make_no_duplicates()
    {
        var first = await _client.ReviewAsync("a.csv", ThreeRows);
        var second = await _client.ReviewAsync("b.csv", ThreeRows);

        var results = await Task.WhenAll(_client.CommitAsync(first), _client.CommitAsync(second));

        Assert.That(results.Select(r => r.Status()), Is.All.EqualTo("committed"));
        Assert.That(await _client.ListAsync("/api/v1/products"), Has.Count.EqualTo(3));
        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(3));
        Assert.That(results.Sum(r => r.Count("creates")), Is.EqualTo(3));
        Assert.That(results.Sum(r => r.Count("unchanged")), Is.EqualTo(3));
    }

    [Test]
    public async Task What_was_entered_by_hand_since_the_dry_run_is_not_entered_again()
    {
        var import = await _client.ReviewAsync("ds.csv", ThreeRows);
        var subject = await _client.Http.PostJsonAsync("/api/v1/subjects", new { name = "Công ty TNHH Sen Đại Việt", kind = "enterprise" });
        await _client.Http.PostJsonAsync("/api/v1/products", new { name = "Trà lá sen", subjectId = subject.GetProperty("id").GetGuid() });

        await _client.CommitAsync(import);

        Assert.That((await _client.ListAsync("/api/v1/products")).Count(p => p.Name() == "Trà lá sen"), Is.EqualTo(1));
        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_cancelled_list_leaves_nothing()
    {
        var text = new StringBuilder(Header);

        for (var i = 0; i < 20_000; i++)
        {
            text.Append("Mắm số ").Append(i).Append(",Cơ sở Số ").Append(i % 700).Append(",Huyện Tháp Mười,3 sao,,\n");
        }

        var id = await _client.SendAsync("lon.csv", Encoding.UTF8.GetBytes(text.ToString()));
        using var cancelled = await _client.Http.DeleteAsync(new Uri($"/api/v1/imports/{id}", UriKind.Relative));
        Assert.That((int)cancelled.StatusCode, Is.EqualTo(204));

        var import = await _client.SettledAsync(id);
        Assert.That(import.Status(), Is.EqualTo("cancelled"));
        Assert.That(await _client.ListAsync("/api/v1/products"), Is.Empty);

        // The worker goes on with the next one at once.
        Assert.That((await _client.EnterAsync("ds.csv", ThreeRows)).Status(), Is.EqualTo("committed"));
        Assert.That(await _client.RowsAsync(import), Is.Empty);
    }

    [TestCase("rac.bin", "import.not_a_table")]
    [TestCase("hong.xlsx", null)]
    [TestCase("khong-tieu-de.csv", "import.header_not_found")]
    public async Task A_file_that_is_no_list_says_why_and_changes_nothing(string name, string? code)
    {
        var import = await _client.ReviewAsync(name, name switch
        {
            "rac.bin" => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))],
            "hong.xlsx" => BrokenWorkbook(),
            _ => Encoding.UTF8.GetBytes("a;b;c\n1;2;3\n4;5;6\n"),
        });

        Assert.That(import.Status(), Is.EqualTo("failed"), import.ToString());
        Assert.That(import.GetProperty("error").GetProperty("code").GetString(), code is null ? Does.StartWith("import.") : Is.EqualTo(code));
        Assert.That(import.GetProperty("error").GetProperty("text").GetString(), Is.Not.Empty);
        Assert.That(await _client.RowsAsync(import), Is.Empty);
        Assert.That(await _client.ListAsync("/api/v1/products"), Is.Empty);
    }

    [Test]
    public async Task A_request_without_a_file_or_with_too_large_a_one_is_refused()
    {
        using var empty = await _client.Http.PostAsync(new Uri("/api/v1/imports", UriKind.Relative), new MultipartFormDataContent { { new StringContent("true"), "dryRun" } });
        await empty.AssertProblemAsync(422, "import.file_missing");

        using var large = await _client.PostAsync("lon.csv", new byte[65 * 1024 * 1024]);
        Assert.That((int)large.StatusCode, Is.AnyOf(413, 422), await large.Content.ReadAsStringAsync());
        Assert.That((await _client.ListAsync("/api/v1/imports")), Is.Empty);
    }

    [Test]
    public async Task A_cell_of_thirty_megabytes_is_named_by_its_line()
    {
        var import = await _client.ReviewAsync("o-lon.csv", Encoding.UTF8.GetBytes($"Tên sản phẩm;Tên chủ thể\n{new string('a', 30 * 1024 * 1024)};Cơ sở A\n"));

        Assert.That(import.Status(), Is.EqualTo("failed"));
        Assert.That(import.GetProperty("error").GetProperty("code").GetString(), Is.EqualTo("import.cell_too_large"));
        Assert.That(import.GetProperty("error").GetProperty("text").GetString(), Does.Contain("2"));
    }

    [TestCase("all", "all-or-nothing")]
    [TestCase("valid", "valid-rows")]
    public async Task Modes_have_short_names(string mode, string shown) =>
        Assert.That((await _client.ReviewAsync("ds.csv", Encoding.UTF8.GetBytes(ThreeRows), mode: mode)).GetProperty("mode").GetString(), Is.EqualTo(shown));

    [Test]
    public async Task A_sheet_that_is_not_read_is_said_at_the_first_row()
    {
        var workbook = new Reading.TestWorkbook().Row("Tên sản phẩm", "Tên chủ thể", "Huyện", "Hạng").Row("Nem", "Cơ sở A", "Huyện Lấp Vò", "3 sao").Row("Chả", "Cơ sở A", "Huyện Lấp Vò", "3 sao")
            .Sheet("Lai Vung").Row("Tên sản phẩm", "Tên chủ thể", "Hạng").Row("Bì", "Cơ sở B", "3 sao");
        var import = await _client.ReviewAsync("hai-trang.xlsx", workbook.Build());
        var rows = await _client.RowsAsync(import);

        Assert.That(rows.Select(r => r.Codes().Contains("import.other_sheets_not_read")), Is.EqualTo(new[] { true, false }));
        Assert.That(rows[0].GetProperty("messages").EnumerateArray().Last().GetProperty("text").GetString(), Does.Contain("Lai Vung"));
    }

    [Test]
    public async Task A_unit_is_named_as_on_the_rows_day()
    {
        const string Rows = "Tên sản phẩm;Tên chủ thể;Địa chỉ;Hạng;Số quyết định;Ngày quyết định\n"
            + "Nem;Cơ sở A;Phường 2, TP. Cao Lãnh;3 sao;86/QĐ-UBND;05/05/2023\nChả;Cơ sở A;Phường 1, TP. Cao Lãnh;3 sao;86/QĐ-UBND;05/05/2025\n";
        var rows = await _client.RowsAsync(await _client.ReviewAsync("phuong.csv", Rows));

        Assert.That(rows.Select(r => (r.GetProperty("unit").GetProperty("code").GetString(), r.GetProperty("unit").Name())), Is.EqualTo(new[] { ("29869", "Phường 2"), ("29869", "Phường 1") }));
    }

    [Test]
    public async Task Whoever_may_not_import_sends_nothing()
    {
        _api.Caller.Granted.Remove("imports.run");

        using var refused = await _client.PostAsync("ds.csv", Encoding.UTF8.GetBytes(ThreeRows));
        await refused.AssertProblemAsync(403, "caller.not_permitted");
    }

    [Test]
    public async Task The_report_tells_each_row_with_real_dates_and_no_formulas()
    {
        var import = await _client.EnterAsync("ds.csv", ThreeRows + "=1+1,Cơ sở Dân Mập,Huyện Tháp Mười,3 sao,,\n");

        using var response = await _client.Http.GetAsync(new Uri($"/api/v1/imports/{import.GetProperty("id").GetGuid()}/report.xlsx", UriKind.Relative));
        await using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await sheet.ReadToEndAsync();

        Assert.That(xml, Does.Contain("Khô cá sặc rằn").And.Contain("44172").And.Contain("entered"));
        Assert.That(xml, Does.Not.Contain("<x:f>").And.Not.Contain("<f>"));
    }

    private static byte[] BrokenWorkbook()
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
            part.Write("<workbook><sheets><sheet");
        }

        return stream.ToArray();
    }

    private async Task<List<string>> EventsAsync() => [.. (await QueryAsync("select type, '' from ledger_events order by id")).Select(e => e.First)];

    private async Task<string> FingerprintAsync() => string.Join("\n", (await QueryAsync(
        """
        select 'subjects', coalesce(md5(string_agg(s::text, '' order by id)), '') from subjects s
        union all select 'products', coalesce(md5(string_agg(s::text, '' order by id)), '') from products s
        union all select 'codes', coalesce(md5(string_agg(s::text, '' order by key)), '') from product_codes s
        union all select 'sources', coalesce(md5(string_agg(s::text, '' order by id)), '') from product_sources s
        union all select 'certifications', coalesce(md5(string_agg(s::text, '' order by id)), '') from certifications s
        union all select 'aliases', coalesce(md5(string_agg(s::text, '' order by id)), '') from subject_aliases s
        union all select 'entries', coalesce(md5(string_agg(s::text, '' order by product_id, shown_from)), '') from register_entries s
        union all select 'ledger', count(*)::text from ledger_events where type !~ '^import'
        """)).Select(p => $"{p.First} {p.Second}"));

    private async Task<List<(string First, string Second)>> QueryAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_api.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        List<(string, string)> rows = [];

        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.IsDBNull(1) ? "" : reader.GetString(1)));
        }

        return rows;
    }
}
