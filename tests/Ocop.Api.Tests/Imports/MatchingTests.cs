using System.Globalization;
using System.Text;
using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Application.Imports;

namespace Ocop.Api.Tests.Imports;

/// <summary>What a list's rows are taken for.</summary>
public sealed class MatchingTests
{
    private const string Header = "Tên sản phẩm;Tên chủ thể;Huyện;Phân hạng;Số quyết định;Ngày quyết định;Mã sản phẩm;Mã số thuế;Ghi chú\n";
    private const string D2020 = "1850/QĐ-UBND-HC;07/12/2020";
    private const string D2024 = "77/QĐ-UBND-HC;08/03/2024";

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

    // dirty-lists §6: the spellings of one subject that differ by legal form, case, spelling habit or place only.
    [TestCase("Công ty TNHH MTV Nam Huy Đồng Tháp|Công ty TNHH Nam Huy|Công ty Nam Huy Đồng Tháp|CÔNG TY TNHH MTV NAM HUY ĐỒNG THÁP")]
    [TestCase("Công ty TNHH TMDV Trí Sơn|công ty TNHH TMDV Trí Sơn|Công ty TNHH Thương mại Trí Sơn|Cty Trí Sơn")]
    [TestCase("Công ty TNHH Thương mại HK|công ty TNHH TMDV HK")]
    [TestCase("Công ty Trách nhiệm hữu hạn Trà Vinh Farm|Công ty TNHH Trà Vinh FARM|CTy TNHH TRÀ VINH FARM")]
    [TestCase("Công ty TNHH Sachi Nguyễn|CÔNG TY TNHH SACHI NGUYỄN|CÔNG TY THHH SACHI NGUYỄN")]
    [TestCase("Công ty TNHH Tấn Phước|Công ty TNHH MTV Tấn Phước|CTY TNHH TẤN PHƯỚC|Cty TNHH TMDV Tấn Phước|công ty trách nhiệm hữu hạn Tấn Phước|CÔNG TY THHH TẤN PHƯỚC|Công ty TNHH SX TM Tấn Phước|Công ty TNHH Tấn Phước Đồng Tháp")]
    public async Task One_subject_in_many_spellings_is_one_subject(string spellings)
    {
        await EnterAsync([.. spellings.Split('|').Select((s, i) => $"Sản phẩm {(char)('A' + i)};{s};Huyện Tháp Mười;3 sao;;;;;")]);

        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(1));
        Assert.That(await _client.ListAsync("/api/v1/products"), Has.Count.EqualTo(spellings.Split('|').Length));
    }

    [TestCase("Cơ sở khô cá đồng Phan Chao|Cơ sở sản xuất khô cá đồng thiên nhiên Phan Chao")]
    [TestCase("cơ sở sản xuất nem Hoàng Khánh|Hộ kinh doanh Hoàng Khánh")]
    [TestCase("Hộ kinh doanh Út Lê Trâm|hộ kinh doanh dưa mắm Út Lê Trâm Cái Bè")]
    public async Task A_spelling_that_is_only_alike_is_proposed_with_a_score(string spellings)
    {
        var import = await ReviewAsync([.. spellings.Split('|').Select((s, i) => $"Sản phẩm {(char)('A' + i)};{s};Huyện Cái Bè;3 sao;{D2020};;;")]);
        var second = await _client.RowAsync(import, 3);

        Assert.That(second.Codes(), Does.Contain("import.subject_near_match"), second.ToString());
        Assert.That(second.Status(), Is.EqualTo("warning"));
        var match = second.GetProperty("match");
        Assert.That(match.GetProperty("score").GetDouble(), Is.InRange(0.7, 0.99));
        Assert.That(match.Name(), Is.EqualTo(spellings.Split('|')[0]));

        await _client.CommitAsync(import);
        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_same_name_with_other_tones_or_in_another_district_is_another_subject()
    {
        await EnterAsync(
            $"Khô;Cơ sở Hùng Hồng;Huyện Tháp Mười;3 sao;{D2020};;;", $"Khô;Cơ sở Hưng Hồng;Huyện Tháp Mười;3 sao;{D2020};;;",
            $"Khô;Cơ sở Hùng Hồng;Huyện Lai Vung;3 sao;{D2020};;;", $"Khô;Công ty TNHH Hùng Hồng;Huyện Tháp Mười;3 sao;{D2020};;;");

        Assert.That(await _client.ListAsync("/api/v1/subjects"), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task The_same_name_in_another_district_is_proposed_and_never_shown_as_certain()
    {
        await EnterAsync($"Khô;Cơ sở Hùng Hồng;Huyện Tháp Mười;3 sao;{D2020};;;");
        var row = await _client.RowAsync(await ReviewAsync($"Khô;Cơ sở Hùng Hồng;Huyện Lai Vung;3 sao;{D2020};;;"), 2);

        Assert.That(row.Codes(), Does.Contain("import.subject_near_match"));
        Assert.That(row.GetProperty("match").GetProperty("score").GetDouble(), Is.InRange(0.88, 0.99));
    }

    [Test]
    public async Task A_province_at_the_end_of_a_name_is_dropped_where_no_place_is_stated()
    {
        await EnterAsync("Hạt sen;Công ty TNHH Nam Huy;;3 sao;;;;;", "Mít sấy;Công ty Nam Huy Đồng Tháp;;3 sao;;;;;", "Trà;Công ty TNHH Đồng Tháp;;3 sao;;;;;", "Bánh;Công ty TNHH Tiền Giang;;3 sao;;;;;");

        Assert.That((await _client.ListAsync("/api/v1/subjects")).Select(s => s.Name()), Is.EquivalentTo(new[] { "Công ty TNHH Nam Huy", "Công ty TNHH Đồng Tháp", "Công ty TNHH Tiền Giang" }));
    }

    [Test]
    public async Task A_printed_expiry_that_the_decision_does_not_give_is_said()
    {
        const string Rows = "Tên sản phẩm;Tên chủ thể;Huyện;Hạng;Số quyết định;Ngày quyết định;Ngày hết hạn\n"
            + "A;Cơ sở B;Huyện Tháp Mười;3 sao;86/QĐ-UBND;07/12/2020;07/12/2023\nC;Cơ sở B;Huyện Tháp Mười;3 sao;86/QĐ-UBND;07/12/2020;07/12/2025\n";
        var rows = await _client.RowsAsync(await _client.ReviewAsync("han.csv", Rows));

        Assert.That(rows.Select(r => r.Codes().Contains("import.expiry_differs")), Is.EqualTo(new[] { false, true }));
        Assert.That(rows[1].GetProperty("messages").EnumerateArray().Last().GetProperty("column").GetString(), Is.EqualTo("Ngày hết hạn"));
    }

    [Test]
    public async Task A_tax_code_tells_whose_a_product_is_whatever_the_name()
    {
        await EnterAsync($"Trà;Công ty TNHH Sen Hồng;Huyện Tháp Mười;3 sao;{D2020};;1400123456;");
        var row = await _client.RowAsync(await ReviewAsync($"Mứt;Công ty Cổ phần Lotus;Huyện Lai Vung;3 sao;{D2020};;1400123456;"), 2);

        Assert.That(row.GetProperty("match").Name(), Is.EqualTo("Công ty TNHH Sen Hồng"));
        Assert.That(row.Codes(), Does.Contain("import.tax_code_other_name"));
    }

    [Test]
    public async Task A_new_decision_is_a_new_recognition_of_the_same_product()
    {
        await EnterAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2020};;;");
        var import = await EnterAsync($"khô cá sặc rằn ;CƠ SỞ DÂN MẬP;Huyện Tháp Mười;4 sao;{D2024};;;");

        Assert.That(import.Count("links"), Is.EqualTo(1));
        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That((product.Count("stars"), product.Status()), Is.EqualTo((4, "in-force")));
        var all = await CertificationsAsync(product);
        Assert.That(all.Select(c => (c.Count("stars"), c.Status())), Is.EquivalentTo(new[] { (4, "in-force"), (3, "superseded") }));
    }

    [Test]
    public async Task Both_decisions_in_one_list_give_one_product_with_two_recognitions()
    {
        await EnterAsync(
            $"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;4 sao;{D2024};;;", $"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2020};;;");

        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That((product.Count("stars"), product.Status()), Is.EqualTo((4, "in-force")));
        Assert.That(await CertificationsAsync(product), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_decision_completes_the_recognition_that_lacked_one()
    {
        await EnterAsync("Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;;;;;đợt 2020");
        var before = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That(before.Status(), Is.EqualTo("unconfirmed"));

        await EnterAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2020};;;");

        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That(product.GetProperty("decisionNumber").GetString(), Is.EqualTo("1850/QĐ-UBND-HC"));
        Assert.That(product.GetProperty("expiresOn").GetString(), Is.EqualTo("2023-12-07"));
        Assert.That(await CertificationsAsync(product), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_decision_of_another_year_does_not_complete_it()
    {
        await EnterAsync("Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;;;;;xếp hạng năm 2019");
        await EnterAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2024};;;");

        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That(product.Status(), Is.EqualTo("in-force"));
        Assert.That(await CertificationsAsync(product), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Stars_without_a_decision_say_nothing_new_about_a_product_that_has_them()
    {
        await EnterAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2020};;;");
        var row = await _client.RowAsync(await ReviewAsync("Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;;;;;"), 2);

        Assert.That(row.Action(), Is.EqualTo("unchanged"), row.ToString());
    }

    [Test]
    public async Task Other_stars_by_the_same_decision_contradict_the_register_and_change_nothing()
    {
        await EnterAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;3 sao;{D2020};;;");
        var row = await _client.RowAsync(await ReviewAsync($"Khô cá sặc rằn;Cơ sở Dân Mập;Huyện Tháp Mười;5 sao;{D2020};;;"), 2);

        Assert.That(row.Action(), Is.EqualTo("unchanged"));
        Assert.That(row.Codes(), Does.Contain("import.certification_contradiction"));
    }

    [TestCase("status=candidate; đăng ký đánh giá")]
    [TestCase("status=recognised_generic; bài báo chỉ gọi tên loại sản phẩm")]
    [TestCase("status=proposed_5star")]
    public async Task What_is_no_recognition_is_entered_without_one(string note)
    {
        var import = await ReviewAsync($"Nem Lai Vung;Cơ sở Tư Minh;Huyện Lai Vung;5 sao;;;;;{note}");
        await _client.CommitAsync(import);

        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That(product.Status(), Is.EqualTo("none"));
        Assert.That(await _client.ListAsync("/api/v1/public/products"), Is.Empty);
    }

    [Test]
    public async Task Without_a_subject_each_product_gets_a_stand_in_and_keeps_it_the_next_time()
    {
        string[] rows = ["Hạt sen sấy bơ;;Huyện Tháp Mười;3 sao;;;;;", "Trà tim sen;;Huyện Tháp Mười;3 sao;;;;;", "Trà tim sen;;Huyện Lai Vung;3 sao;;;;;"];
        await EnterAsync(rows);

        var products = await _client.ListAsync("/api/v1/products");
        Assert.That(products, Has.Count.EqualTo(3));
        Assert.That(products.Select(p => p.GetProperty("subjectName").GetString()), Is.All.EqualTo("Chủ thể chưa rõ"));
        Assert.That(products.Select(p => p.GetProperty("subjectId").GetGuid()).Distinct().Count(), Is.EqualTo(3));
        Assert.That((await _client.RowsAsync(await ReviewAsync(rows))).Select(r => r.Action()), Is.All.EqualTo("unchanged"));
    }

    [Test]
    public async Task A_named_owner_of_a_product_without_one_is_proposed_and_entered_when_chosen()
    {
        await EnterAsync("Trà tim sen;;Huyện Tháp Mười;3 sao;;;;;");
        var import = await ReviewAsync("Trà tim sen;Cơ sở Sen Việt;Huyện Tháp Mười;3 sao;;;;;");
        var row = await _client.RowAsync(import, 2);
        Assert.That(row.Codes(), Does.Contain("import.product_near_match"), row.ToString());

        using var chosen = await _client.CorrectAsync(import, 2, new { match = new { productId = row.GetProperty("match").GetProperty("productId").GetGuid() } });
        Assert.That((await chosen.JsonAsync()).Action(), Is.EqualTo("link"));
        await _client.CommitAsync(import);

        var product = (await _client.ListAsync("/api/v1/products")).Single();
        Assert.That(product.GetProperty("subjectName").GetString(), Is.EqualTo("Cơ sở Sen Việt"));
    }

    [Test]
    public async Task A_code_finds_its_product_and_no_other_product_takes_it()
    {
        await EnterAsync($"Kẹo dừa ca cao;Công ty Đông Á;Huyện Lai Vung;3 sao;{D2020};83-829-28780-3-2022;;");
        var import = await ReviewAsync(
            $"Kẹo dừa ca-cao;Công ty TNHH Đông Á;Huyện Lai Vung;4 sao;{D2024};83-829-28780-3-2022;;", $"Rượu sen;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};83-829-28780-3-2022;;");
        var rows = await _client.RowsAsync(import);

        Assert.That(rows.Select(r => r.Action()), Is.EqualTo(new[] { "link", "create" }));
        Assert.That(rows[1].Codes(), Does.Contain("import.code_of_other_product"));
        await _client.CommitAsync(import);
        Assert.That((await _client.ListAsync("/api/v1/products")).Count(p => p.GetProperty("code").GetString() == "83-829-28780-3-2022"), Is.EqualTo(1));
    }

    [Test]
    public async Task Tones_tell_products_apart_and_spelling_habits_do_not()
    {
        await EnterAsync(
            $"Mứt dừa;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};;;", $"Mứt dứa;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};;;",
            $"Gạo VD 20;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};;;", $"gạo VD20;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};;;");

        Assert.That((await _client.ListAsync("/api/v1/products")).Select(p => p.Name()), Is.EquivalentTo(new[] { "Mứt dừa", "Mứt dứa", "Gạo VD 20" }));
    }

    [Test]
    public async Task Rows_far_apart_mean_the_same_as_rows_side_by_side()
    {
        await EnterAsync(
            $"Nem chua;Cơ sở Út Nam;Huyện Lai Vung;3 sao;;;;;", $"Trà sen;;Huyện Tháp Mười;3 sao;{D2020};;;", $"Mắm cá linh;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};83-829-1;;");
        string[] rows =
        [
            $"Khô cá lóc;Cơ sở Dân Mập;Huyện Tam Nông;3 sao;{D2020};83-829-2;;", $"Khô cá lóc;CSSX Dân Mập;Huyện Tam Nông;4 sao;{D2024};;;",
            $"Khô cá lóc;Cơ sở Dân Mập;Huyện Tam Nông;3 sao;{D2020};;;", $"Khô cá lóc đồng;Cơ sở Dân Mập;Huyện Tam Nông;4 sao;{D2024};83-829-2;;",
            $"Nem chua;Cơ sở Út Nam;Huyện Lai Vung;3 sao;{D2020};;;", $"Nem chua;Cơ sở Út Nam;Huyện Lai Vung;3 sao;{D2020};;;",
            $"Cá viên;;Huyện Tháp Mười;3 sao;{D2020};;;", $"Cá viên;;Huyện Tháp Mười;3 sao;{D2020};;;",
            $"Mắm cá linh;Cơ sở Ba Tàu;Huyện Tháp Mười;3 sao;{D2020};;;", $"Mắm cá linh;Cơ sở Ba Tàu;Huyện Tháp Mười;4 sao;{D2020};;;",
            $"Trà sen;;Huyện Tháp Mười;4 sao;{D2024};;;", $"Trà sen;;Huyện Tháp Mười;4 sao;{D2024};;;",
        ];
        var near = await ToldAsync(2);

        Assert.That(await ToldAsync(Planning.BatchSize), Is.EqualTo(near));
        Assert.That(near, Has.Some.Contains("create").And.Some.Contains("link").And.Some.Contains("unchanged"));

        // others stand between them
        async Task<List<string>> ToldAsync(int others)
        {
            var between = Enumerable.Range(0, others).Select(i => string.Create(CultureInfo.InvariantCulture, $"Mứt số {i};Cơ sở Bảy Đực;Huyện Lai Vung;3 sao;;;;;"));
            var all = await _client.RowsAsync(await ReviewAsync([.. rows.SelectMany(r => between.Prepend(r))]));
            return [.. all.Where((_, i) => i % (others + 1) == 0).Select(Told)];
        }

        static string Told(JsonElement row) => $"{row.GetProperty("product").GetProperty("name")} {row.Action()} {row.Status()} {string.Join(' ', row.Codes())}";
    }

    [Test]
    public async Task Five_thousand_rows_are_quick()
    {
        var text = new StringBuilder(Header);

        for (var i = 0; i < 5000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Mắm cá linh số {i};Cơ sở Út Nam {i % 400};Huyện Tháp Mười;3 sao;{D2020};;;\n");
        }

        var start = TimeProvider.System.GetTimestamp();
        var import = await _client.EnterAsync("lon.csv", text.ToString());

        TestContext.Out.WriteLine(TimeProvider.System.GetElapsedTime(start));
        Assert.That(import.Count("creates"), Is.EqualTo(5000), import.ToString());
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.LessThan(TimeSpan.FromMinutes(3)));
    }

    private Task<JsonElement> ReviewAsync(params string[] rows) => _client.ReviewAsync("ds.csv", Header + string.Join("\n", rows) + "\n");

    private Task<JsonElement> EnterAsync(params string[] rows) => _client.EnterAsync("ds.csv", Header + string.Join("\n", rows) + "\n");

    private Task<List<JsonElement>> CertificationsAsync(JsonElement product) => _client.ListAsync($"/api/v1/certifications?product={product.GetProperty("id").GetGuid()}");
}
