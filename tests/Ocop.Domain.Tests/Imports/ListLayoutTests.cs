using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class ListLayoutTests
{
    [TestCase("Tên sản phẩm", ImportField.ProductName)]
    [TestCase("Tên\nsản phẩm", ImportField.ProductName)]
    [TestCase("TÊN SẢN PHẨM", ImportField.ProductName)]
    [TestCase("Sản phẩm", ImportField.ProductName)]
    [TestCase("Tên SP", ImportField.ProductName)]
    [TestCase("product_name", ImportField.ProductName)]
    [TestCase("productName", ImportField.ProductName)]
    [TestCase("name", ImportField.ProductName)]
    [TestCase("Tên sản phẩm đạt OCOP", ImportField.ProductName)]
    [TestCase("Tên chủ thể", ImportField.SubjectName)]
    [TestCase("Tên chủ thể sx", ImportField.SubjectName)]
    [TestCase("Tên chủ thể, địa chỉ", ImportField.SubjectName)]
    [TestCase("Chủ thể sản xuất", ImportField.SubjectName)]
    [TestCase("Cơ sở/ Doanh nghiệp sản xuất", ImportField.SubjectName)]
    [TestCase("author", ImportField.SubjectName)]
    [TestCase("subject_name", ImportField.SubjectName)]
    [TestCase("subject_kind", ImportField.SubjectKind)]
    [TestCase("Loại hình chủ thể", ImportField.SubjectKind)]
    [TestCase("Địa chỉ", ImportField.Address)]
    [TestCase("Địa chỉ chủ thể", ImportField.Address)]
    [TestCase("Địa phương", ImportField.Address)]
    [TestCase("address", ImportField.Address)]
    [TestCase("Huyện/TP", ImportField.District)]
    [TestCase("Huyện, thị xã, thành phố", ImportField.District)]
    [TestCase("district", ImportField.District)]
    [TestCase("Xã, phường", ImportField.Commune)]
    [TestCase("Xã/phường/thị trấn", ImportField.Commune)]
    [TestCase("commune", ImportField.Commune)]
    [TestCase("Phân hạng", ImportField.Stars)]
    [TestCase("Xếp hạng", ImportField.Stars)]
    [TestCase("Hạng sao", ImportField.Stars)]
    [TestCase("Số sao", ImportField.Stars)]
    [TestCase("Kết quả phân hạng (sao)", ImportField.Stars)]
    [TestCase("star", ImportField.Stars)]
    [TestCase("stars", ImportField.Stars)]
    [TestCase("Điểm", ImportField.Score)]
    [TestCase("Tổng điểm", ImportField.Score)]
    [TestCase("Số QĐ", ImportField.DecisionNumber)]
    [TestCase("Số Quyết định", ImportField.DecisionNumber)]
    [TestCase("Quyết định công nhận", ImportField.DecisionNumber)]
    [TestCase("Số QÐ", ImportField.DecisionNumber)]
    [TestCase("decision_number", ImportField.DecisionNumber)]
    [TestCase("Ngày QĐ", ImportField.DecisionDate)]
    [TestCase("Ngày công nhận", ImportField.DecisionDate)]
    [TestCase("Ngày ký quyết định", ImportField.DecisionDate)]
    [TestCase("decision_date", ImportField.DecisionDate)]
    [TestCase("Năm công nhận", ImportField.RecognitionYear)]
    [TestCase("issue_date", ImportField.IssueDate)]
    [TestCase("Ngày trao giấy chứng nhận", ImportField.IssueDate)]
    [TestCase("expiry_date", ImportField.ExpiryDate)]
    [TestCase("Mã SP", ImportField.ProductCode)]
    [TestCase("Mã sản phẩm", ImportField.ProductCode)]
    [TestCase("gtin", ImportField.Gtin)]
    [TestCase("Mã vạch", ImportField.Gtin)]
    [TestCase("Nhóm sản phẩm", ImportField.Group)]
    [TestCase("Phân nhóm sp", ImportField.Type)]
    [TestCase("Bộ sản phẩm", ImportField.Type)]
    [TestCase("Ghi chú", ImportField.Note)]
    [TestCase("note", ImportField.Note)]
    [TestCase("source_url", ImportField.SourceUrl)]
    [TestCase("TT", ImportField.Ordinal)]
    [TestCase("Số TT", ImportField.Ordinal)]
    [TestCase("Mã số thuế", ImportField.TaxCode)]
    [TestCase("Điện thoại", ImportField.Phone)]
    [TestCase("Link hồ sơ", ImportField.Ignored)]
    [TestCase("Đơn vị tính", ImportField.Ignored)]
    [TestCase("Sản lượng", ImportField.Ignored)]
    [TestCase("", ImportField.Ignored)]
    public void Knows_headings_by_synonym(string heading, ImportField field) => Assert.That(HeadingText.Read(heading).Field, Is.EqualTo(field));

    [Test]
    public void Finds_a_header_of_two_rows()
    {
        var layout = Find(
            "DANH SÁCH SẢN PHẨM OCOP||||||",
            "(Kèm theo Quyết định số 1850/QĐ-UBND-HC ngày 07/12/2020)||||||",
            "TT|Sản phẩm||Chủ thể||Quyết định công nhận|",
            "|Mã|Tên|Tên|Địa chỉ|Số|Ngày",
            "1|A-1|Gạo|Cơ sở A|Huyện Lai Vung|1850/QĐ-UBND-HC|07/12/2020");

        Assert.Multiple(() =>
        {
            Assert.That((layout?.HeaderLine, layout?.LastHeaderLine), Is.EqualTo((3, 4)));
            Assert.That(layout?.Columns.Select(c => c.Field), Is.EqualTo(new[]
            {
                ImportField.Ordinal, ImportField.ProductCode, ImportField.ProductName, ImportField.SubjectName, ImportField.Address,
                ImportField.DecisionNumber, ImportField.DecisionDate,
            }));
            Assert.That(layout?.Decision, Is.EqualTo(new DefaultDecision("1850/QĐ-UBND-HC", new DateOnly(2020, 12, 7))));
        });
    }

    [Test]
    public void A_header_of_one_row_takes_no_data_row_with_it()
    {
        var layout = Find("STT|Tên sản phẩm|Chủ thể|Hạng sao", "1|Gạo|Cơ sở A|3 sao", "2|Nếp||4 sao");

        Assert.That((layout?.HeaderLine, layout?.LastHeaderLine), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_header_may_say_product_in_words_nobody_knows()
    {
        var layout = Find("STT|Hạng mục|Chủ thể|Địa chỉ|Xếp hạng", "1|Gạo|Cơ sở A|Huyện Lai Vung|3 sao");

        Assert.That(layout?.ColumnOf(ImportField.ProductName), Is.EqualTo(1));
    }

    [Test]
    public void Prose_is_no_list() =>
        Assert.That(Find("Kính gửi: Các sở, ngành tỉnh", "Thực hiện kế hoạch về sản phẩm OCOP, đề nghị các đơn vị báo cáo", "Trân trọng."), Is.Null);

    [Test]
    public void An_officer_may_say_what_a_column_means()
    {
        var layout = Find("A|Tên sản phẩm|C", "1|2|3")!.With(new Dictionary<int, ImportField> { [2] = ImportField.ProductName });

        Assert.That(layout.Columns.Select(c => c.Field), Is.EqualTo(new[] { ImportField.Ignored, ImportField.Ignored, ImportField.ProductName }));
    }

    [Test]
    public void A_blank_subject_below_another_is_a_merged_cell_within_its_section_only()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng|Ngày công nhận",
            "I|HUYỆN LAI VUNG||||", "1|Nem|Cơ sở A|xã Tân Thành|3 sao|07/12/2020", "2|Bì|||3 sao|", "3|Chả||||", "II|HUYỆN TAM NÔNG||||", "1|Gạo|||3 sao|");

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => r.Cells[2]), Is.EqualTo(new[] { "Cơ sở A", "Cơ sở A", "Cơ sở A", "" }));
            Assert.That(rows.Select(r => r.Cells[3]), Is.EqualTo(new[] { "xã Tân Thành", "xã Tân Thành", "xã Tân Thành", "" }));
            Assert.That(rows.Select(r => r.Cells[4]), Is.EqualTo(new[] { "3 sao", "3 sao", "", "3 sao" }), "stars are never inherited");
            Assert.That(rows.Select(r => r.Cells[5]), Is.EqualTo(new[] { "07/12/2020", "", "", "" }), "nor are dates, without a merged cell");
            Assert.That(rows.Select(r => r.Section), Is.EqualTo(new[] { "HUYỆN LAI VUNG", "HUYỆN LAI VUNG", "HUYỆN LAI VUNG", "HUYỆN TAM NÔNG" }));
        });
    }

    [Test]
    public void A_blank_subject_with_a_place_of_its_own_stays_blank() =>
        Assert.That(Walk("TT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng", "1|Nem|Cơ sở A|xã Tân Thành|3 sao", "2|Gạo||xã Mỹ Đông|3 sao")[1].Cells[2], Is.Empty);

    [Test]
    public void In_a_program_s_file_a_blank_is_a_blank() =>
        Assert.That(Walk("product_name|subject_name|district|stars", "Nem|Cơ sở A|Huyện Lai Vung|3", "Gạo||Huyện Lai Vung|3")[1].Cells[1], Is.Empty);

    [Test]
    public void Totals_signatures_repeated_headers_and_numbers_of_columns_are_no_data()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể|Hạng", "(1)|(2)|(3)|(4)", "1|Nem|Cơ sở A|3 sao", "|||", "TT|Tên sản phẩm|Chủ thể|Hạng", "2|Trà tổng hợp|Cơ sở B|4 sao", "3|||",
            "|Cộng: 2 sản phẩm||", "|Tổng cộng: 2 sản phẩm||", "Tổng số|||2", "Ghi chú: số liệu đến 2025|||", "|Nơi nhận:||TM. ỦY BAN NHÂN DÂN", "|- Như trên;||KT. CHỦ TỊCH", "|- Lưu: VT.||", "|||Nguyễn Văn A");

        Assert.That(rows.Select(r => r.Cells[1]), Is.EqualTo(new[] { "Nem", "Trà tổng hợp" }));
    }

    [Test]
    public void Rows_that_lack_their_product_are_kept_to_be_refused()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể|Hạng", "1|Nem|Cơ sở A|3 sao", "2||Cơ sở B|3 sao", "3|||4 sao", "4||Cơ sở C|", "5|Gạo||");

        Assert.That(rows.Select(r => r.Line), Is.EqualTo(new[] { 2, 3, 4, 5, 6 }));
    }

    [Test]
    public void Sections_may_carry_stars_groups_and_subjects_too()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể", "A|SẢN PHẨM 4 SAO|", "I|Huyện Lai Vung (02 sản phẩm)|", "1|Nem|Cơ sở A", "II|Huyện Tam Nông|", "1|Gạo|Cơ sở B", "B|SẢN PHẨM 3 SAO|", "1|Trà|Cơ sở C");

        Assert.That(rows.Select(r => r.Section), Is.EqualTo(new[]
        {
            "SẢN PHẨM 4 SAO › Huyện Lai Vung (02 sản phẩm)", "SẢN PHẨM 4 SAO › Huyện Tam Nông", "Huyện Tam Nông › SẢN PHẨM 3 SAO",
        }));
    }

    [Test]
    public void Stars_in_the_title_are_the_section_of_the_rows() =>
        Assert.That(Walk("DANH SÁCH SẢN PHẨM OCOP ĐẠT 4 SAO||", "TT|Tên sản phẩm|Chủ thể", "1|Nem|Cơ sở A").Single().Section, Is.EqualTo("DANH SÁCH SẢN PHẨM OCOP ĐẠT 4 SAO"));

    [Test]
    public void A_row_of_short_cells_is_no_row_of_column_numbers() =>
        Assert.That(Walk("Tên sản phẩm|Chủ thể|Hạng", "A|X|3", "B|Y|4"), Has.Length.EqualTo(2));

    [Test]
    public void A_second_table_may_order_its_columns_otherwise()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể|Hạng sao", "1|Nem|Cơ sở A|3 sao", "|||", "PHỤ LỤC II|||", "STT|Chủ thể|Tên sản phẩm|Xếp hạng", "1|Cơ sở B|Gạo|4 sao");

        Assert.That(rows[^1].Cells, Is.EqualTo(new[] { "1", "Gạo", "Cơ sở B", "4 sao" }));
    }

    [Test]
    public void Merged_cells_that_the_file_tells_reach_down_but_never_with_stars()
    {
        ListRow[] rows =
        [
            new(1, ["Tên sản phẩm", "Chủ thể", "Hạng", "Số QĐ"]), new(2, ["Nem", "Cơ sở A", "3 sao", "1/QĐ-UBND"]),
            new(3, ["Bì", "", "", ""]) { FromAbove = new Dictionary<int, string> { [1] = "Cơ sở A", [2] = "3 sao", [3] = "1/QĐ-UBND" } },
            new(4, ["Gạo", "", "4 sao", ""]),
        ];
        var walk = new ListRows(ListLayout.Find(rows)!, knowsMerges: true);
        var read = rows.Select(walk.Next).OfType<SourceRow>().ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(read[1].Cells, Is.EqualTo(new[] { "Bì", "Cơ sở A", "", "1/QĐ-UBND" }));
            Assert.That(read[2].Cells, Is.EqualTo(new[] { "Gạo", "", "4 sao", "" }), "where merges are told, a blank is a blank");
        });
    }

    [Test]
    public void A_numbered_row_with_a_place_alone_is_a_data_row_that_lacks_its_product()
    {
        var rows = Walk("TT|Tên sản phẩm|Chủ thể|Địa chỉ", "1|Nem|Cơ sở A|Huyện Lai Vung", "2|||Huyện Lấp Vò", "3|||", "4|Chả|Cơ sở B|");

        Assert.That(rows.Select(r => (r.Line, r.Cells[1], r.Section)), Is.EqualTo(new[] { (2, "Nem", (string?)null), (3, "", null), (5, "Chả", null) }));
    }

    [Test]
    public void A_subject_in_the_products_column_of_a_list_without_subjects_heads_its_products()
    {
        var rows = Walk("STT|Sản phẩm|Phân hạng", "1|Công ty TNHH Sen Trắng|", "|Trà sen|4 sao", "2|HTX Sen Đỏ, xã Mỹ Đông, huyện Tháp Mười|", "|Mứt sen|3 sao");

        Assert.That(rows.Select(r => (r.Cells[1], r.Section)), Is.EqualTo(new[] { ("Trà sen", "Công ty TNHH Sen Trắng"), ("Mứt sen", "HTX Sen Đỏ, xã Mỹ Đông, huyện Tháp Mười") }));
    }

    private static ListRow[] Rows(string[] lines) => [.. lines.Select((l, i) => new ListRow(i + 1, l.Split('|')))];

    private static ListLayout? Find(params string[] lines) => ListLayout.Find(Rows(lines));

    private static SourceRow[] Walk(params string[] lines)
    {
        var rows = Rows(lines);
        var walk = new ListRows(ListLayout.Find(rows)!, knowsMerges: false);

        return [.. rows.Select(walk.Next).OfType<SourceRow>()];
    }
}
