using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Imports;

public sealed class RowInterpreterTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DefaultDecision Above = new("1850/QĐ-UBND-HC", new DateOnly(2020, 12, 7));

    [Test]
    public void A_clean_row_is_understood_whole()
    {
        var row = Read(product: "Khô cá sặc rằn", subject: "Cơ sở Dân Mập", address: "xã Mỹ Đông, huyện Tháp Mười", stars: "3 sao", number: "1850/QĐ-UBND-HC", date: "07/12/2020");

        Assert.Multiple(() =>
        {
            Assert.That(row.Severity, Is.EqualTo(ImportSeverity.Ok), Codes(row));
            Assert.That(row.ProductNames, Is.EqualTo(new[] { "Khô cá sặc rằn" }));
            Assert.That((row.Stars, row.SubjectName, row.SubjectKind, row.SubjectKey), Is.EqualTo(((int?)3, "Cơ sở Dân Mập", SubjectKind.Household, "dan map")));
            Assert.That((row.DecisionNumber, row.DecisionDate), Is.EqualTo(("1850/QĐ-UBND-HC", (DateOnly?)new DateOnly(2020, 12, 7))));
            Assert.That((row.Unit?.Code, row.Claim), Is.EqualTo(("30055", RecognitionClaim.Recognised)));
        });
    }

    [TestCase("", "3 sao", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.product_name_missing")]
    [TestCase(" \u00A0", "3 sao", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.product_name_missing")]
    [TestCase("A", "3 – 4 sao", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_several")]
    [TestCase("A", "tiềm năng 5 sao", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_not_awarded")]
    [TestCase("A", "2 sao", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_out_of_range")]
    [TestCase("A", "0", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_out_of_range")]
    [TestCase("A", "92,4 điểm", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_are_score")]
    [TestCase("A", "đẹp", "xã Mỹ Đông, huyện Tháp Mười", "07/12/2020", "import.stars_unreadable")]
    [TestCase("A", "3 sao", "xã Không Có, huyện Tháp Mười", "07/12/2020", "import.unit_unknown")]
    [TestCase("A", "3 sao", "huyện Cầu Kè", "07/12/2020", "import.unit_unknown")]
    [TestCase("A", "3 sao", "xã Mỹ Đông, huyện Tháp Mười", "31/02/2021", "import.date_impossible")]
    [TestCase("A", "3 sao", "xã Mỹ Đông, huyện Tháp Mười", "03/03/2026", "import.date_in_future")]
    [TestCase("A", "3 sao", "xã Mỹ Đông, huyện Tháp Mười", "1/1/1", "import.date_unreadable")]
    public void Refuses_what_cannot_be_right(string product, string stars, string address, string date, string code)
    {
        var row = Read(product, "Cơ sở Dân Mập", address, stars, "1850/QĐ-UBND-HC", date);

        Assert.Multiple(() =>
        {
            Assert.That(row.Severity, Is.EqualTo(ImportSeverity.Error));
            Assert.That(row.Messages.Where(m => m.Severity is ImportSeverity.Error).Select(m => m.Code), Is.EqualTo(new[] { code }));
        });
    }

    [TestCase("stars", "", "import.stars_missing")]
    [TestCase("subject", "", "import.subject_missing")]
    [TestCase("address", "", "import.unit_missing")]
    [TestCase("address", "Phường 1", "import.unit_ambiguous")]
    [TestCase("address", "TX. Gò Công", "import.unit_approximate")]
    [TestCase("number", "1850", "import.decision_suffix_missing")]
    [TestCase("number", "Số:    /QĐ-UBND", "import.decision_number_blank")]
    [TestCase("number", "", "import.decision_number_missing")]
    [TestCase("date", "", "import.decision_date_missing")]
    [TestCase("date", "12/2020", "import.date_incomplete")]
    [TestCase("date", "12/11", "import.date_without_year")]
    [TestCase("address", "xã An Cư", "import.unit_by_name_alone")]
    [TestCase("subject", "CÔNG TY THHH SACHI NGUYỄN", "import.subject_form_mistyped")]
    [TestCase("date", "chưa rõ", "import.date_not_stated")]
    [TestCase("date", "44172", "import.date_from_serial")]
    [TestCase("date", "07/12/20", "import.date_short_year")]
    [TestCase("product", "Nem chua\nNem giòn", "import.products_split")]
    [TestCase("product", "Mắm cá cơm, Mắm ruốc", "import.products_may_be_several")]
    public void Warns_about_what_can_be_read_with_care(string field, string text, string code)
    {
        string Or(string name, string usual) => field == name ? text : usual;
        var row = Read(Or("product", "A"), Or("subject", "Cơ sở B"), Or("address", "xã Mỹ Đông, huyện Tháp Mười"), Or("stars", "3 sao"), Or("number", "1850/QĐ-UBND-HC"), Or("date", "07/12/2020"));

        Assert.Multiple(() =>
        {
            Assert.That(row.Severity, Is.EqualTo(ImportSeverity.Warning), Codes(row));
            Assert.That(row.Messages.Select(m => m.Code), Does.Contain(code));
        });
    }

    [Test]
    public void The_decision_above_the_list_speaks_for_rows_that_name_none()
    {
        var row = Read("A", "Cơ sở B", "huyện Tháp Mười", "3 sao", above: Above);

        Assert.That((row.DecisionNumber, row.DecisionDate), Is.EqualTo((Above.Number, Above.Date)));
    }

    [Test]
    public void The_decision_above_the_list_lends_its_number_to_no_other_date()
    {
        var row = Read("A", "Cơ sở B", "huyện Tháp Mười", "3 sao", date: "08/3/2024", above: Above);

        Assert.Multiple(() =>
        {
            Assert.That((row.DecisionNumber, row.DecisionDate), Is.EqualTo(((string?)null, (DateOnly?)new DateOnly(2024, 3, 8))));
            Assert.That(Codes(row), Does.Contain("import.decision_date_differs"));
        });
    }

    [Test]
    public void A_future_decision_above_the_list_is_refused_too()
    {
        var row = Read("A", "Cơ sở B", "huyện Tháp Mười", "3 sao", above: new("1/QĐ-UBND", Today.AddDays(1)));

        Assert.That((row.DecisionDate, row.Severity, Codes(row)), Is.EqualTo(((DateOnly?)null, ImportSeverity.Error, "import.date_in_future")));
    }

    [Test]
    public void A_refused_date_is_not_replaced_by_the_one_above_the_list() =>
        Assert.That(Read("A", "Cơ sở B", "huyện Tháp Mười", "3 sao", date: "31/02/2021", above: Above).DecisionDate, Is.Null);

    [Test]
    public void The_day_of_the_hand_over_is_no_decision_date()
    {
        var row = Interpret([(ImportField.ProductName, "Gạo"), (ImportField.SubjectName, "Cơ sở B"), (ImportField.Stars, "3"), (ImportField.IssueDate, "12/11/2024"), (ImportField.District, "Tháp Mười")]);

        Assert.That((row.IssuedOn, row.DecisionDate), Is.EqualTo(((DateOnly?)new DateOnly(2024, 11, 12), (DateOnly?)null)));
    }

    [TestCase("30/02/2026", null, "import.date_impossible")]
    [TestCase("07/12/2023", "2023-12-07", null)]
    [TestCase("12/2099", null, null)]
    [TestCase("36 tháng", null, null)]
    public void A_printed_expiry_is_read_and_refused_only_when_it_never_was(string text, string? date, string? code)
    {
        var row = Interpret([
            (ImportField.ProductName, "Gạo"), (ImportField.SubjectName, "Cơ sở B"), (ImportField.Stars, "3"), (ImportField.District, "Tháp Mười"),
            (ImportField.DecisionNumber, "86/QĐ-UBND"), (ImportField.DecisionDate, "07/12/2020"), (ImportField.ExpiryDate, text)]);

        Assert.That((row.ExpiresOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Codes(row)), Is.EqualTo((date, code ?? "")));
    }

    [TestCase("Khô cá\nsặc rằn", 1)]
    [TestCase("- Nem chua;\n- Nem giòn;", 2)]
    public void The_products_cell_is_shown_as_it_stands(string cell, int products)
    {
        var row = Read(cell, "Cơ sở B", "huyện Tháp Mười", "3 sao");

        Assert.That((row.ProductNameText, row.ProductNames.Count), Is.EqualTo((cell, products)));
    }

    [TestCase("status=recognised; đợt 2020", RecognitionClaim.Recognised)]
    [TestCase("status=candidate; đăng ký tham gia", RecognitionClaim.Candidate)]
    [TestCase("status=district_assessed; trình tỉnh", RecognitionClaim.DistrictAssessed)]
    [TestCase("status=recognised_generic; đợt 2019", RecognitionClaim.RecognisedGeneric)]
    [TestCase("status=proposed_5star; tỉnh", RecognitionClaim.Proposed)]
    [TestCase("status=evaluated", RecognitionClaim.Evaluated)]
    [TestCase("công nhận lại", RecognitionClaim.Recognised)]
    [TestCase("", RecognitionClaim.Recognised)]
    public void Only_what_is_said_to_be_recognised_is(string note, RecognitionClaim claim)
    {
        var row = Interpret([(ImportField.ProductName, "Gạo"), (ImportField.Stars, "3"), (ImportField.Note, note)]);

        Assert.Multiple(() =>
        {
            Assert.That(row.Claim, Is.EqualTo(claim));
            Assert.That(Codes(row).Contains("import.not_a_recognition", StringComparison.Ordinal), Is.EqualTo(claim is not RecognitionClaim.Recognised));
        });
    }

    [TestCase("CHƯA NỘP", RecognitionClaim.Candidate)]
    [TestCase("CHỜ CHẤM", RecognitionClaim.Candidate)]
    [TestCase("Hoàn thành", RecognitionClaim.Evaluated)]
    [TestCase("Đã công nhận", RecognitionClaim.Recognised)]
    [TestCase("Còn hiệu lực", RecognitionClaim.Recognised)]
    [TestCase("Thu hồi", RecognitionClaim.Other)]
    public void Reads_the_status_column(string status, RecognitionClaim claim) => Assert.That(ClaimText.Read(status, null), Is.EqualTo(claim));

    [Test]
    public void Ticks_below_star_headings_are_stars()
    {
        ImportColumn[] columns = [new(0, "Tên sản phẩm", ImportField.ProductName), new(1, "Hạng / 3 sao", ImportField.Stars), new(2, "Hạng / 4 sao", ImportField.Stars)];
        var interpreter = new RowInterpreter(new(columns, UnitsOfTheTest.Index, Today));

        Assert.Multiple(() =>
        {
            Assert.That(interpreter.Interpret(new(2, ["A", "", "x"])).Stars, Is.EqualTo(4));
            Assert.That(interpreter.Interpret(new(3, ["A", "X", ""])).Stars, Is.EqualTo(3));
            Assert.That(interpreter.Interpret(new(4, ["A", "x", "x"])).Severity, Is.EqualTo(ImportSeverity.Error));
            Assert.That(interpreter.Interpret(new(5, ["A", "", ""])).Stars, Is.Null);
        });
    }

    [Test]
    public void What_an_officer_typed_wins_over_the_file()
    {
        ImportColumn[] columns = [new(0, "Tên sản phẩm", ImportField.ProductName), new(1, "Hạng", ImportField.Stars)];
        var interpreter = new RowInterpreter(new(columns, UnitsOfTheTest.Index, Today));
        var row = new SourceRow(7, ["A", "3 – 4 sao"]) { Corrections = new Dictionary<ImportField, string> { [ImportField.Stars] = "4", [ImportField.DecisionDate] = "07/12/2020" } };
        var read = interpreter.Interpret(row);

        Assert.That((read.Stars, read.DecisionDate), Is.EqualTo(((int?)4, (DateOnly?)new DateOnly(2020, 12, 7))));
    }

    [TestCase("8934563138165", "8934563138165")]
    [TestCase(" 893 4563 13816 5 ", "8934563138165")]
    [TestCase("8934563138164", null)]
    [TestCase("8.93E+12", null)]
    public void Barcodes_are_checked(string text, string? gtin) =>
        Assert.That(Interpret([(ImportField.ProductName, "Gạo"), (ImportField.Gtin, text)]).Gtin, Is.EqualTo(gtin));

    [Test]
    public void Stars_of_a_section_count_only_without_a_stars_column()
    {
        ImportColumn[] columns = [new(0, "Tên sản phẩm", ImportField.ProductName)];
        var row = new SourceRow(3, ["Gạo"]) { Section = "SẢN PHẨM ĐẠT 4 SAO › Huyện Lai Vung" };
        var read = new RowInterpreter(new(columns, UnitsOfTheTest.Index, Today)).Interpret(row);

        Assert.That((read.Stars, read.Unit?.Code), Is.EqualTo(((int?)4, "876")));
    }

    [Test]
    public void Every_message_is_named_once_and_says_its_column()
    {
        var row = Read("A", "Cơ sở B", "huyện Tháp Mười", "6 sao");
        var message = row.Messages.Single(m => m.Code == "import.stars_out_of_range");

        Assert.Multiple(() =>
        {
            Assert.That(message.Column, Is.EqualTo(3));
            Assert.That(message.Vietnamese, Is.Not.EqualTo(message.English));
            Assert.That(message.Vietnamese, Does.Contain("6 sao"));
        });
    }

    [Test]
    public void A_hostile_cell_is_neither_fatal_nor_slow()
    {
        var hostile = string.Concat(Enumerable.Repeat("3 – (Số 1/Q. ngày 1/", 1600));
        var row = Read(hostile, hostile, hostile, hostile, hostile, hostile);

        Assert.That(row.Severity, Is.EqualTo(ImportSeverity.Error));
    }

    private static string Codes(InterpretedRow row) => string.Join(' ', row.Messages.Where(m => m.Severity is not ImportSeverity.Ok).Select(m => m.Code));

    private static InterpretedRow Read(string product, string subject, string address, string stars, string number = "", string date = "", DefaultDecision? above = null) =>
        Interpret([
            (ImportField.ProductName, product), (ImportField.SubjectName, subject), (ImportField.Address, address),
            (ImportField.Stars, stars), (ImportField.DecisionNumber, number), (ImportField.DecisionDate, date)], above);

    private static InterpretedRow Interpret((ImportField Field, string Text)[] cells, DefaultDecision? above = null) =>
        new RowInterpreter(new([.. cells.Select((c, i) => new ImportColumn(i, c.Field.ToString(), c.Field))], UnitsOfTheTest.Index, Today) { Decision = above ?? DefaultDecision.None })
            .Interpret(new(2, [.. cells.Select(c => c.Text)]));
}
