using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Products;

[Parallelizable(ParallelScope.All)]
public sealed class ProductTests
{
    private const string OwnCode = "83-832-1-1-2022";
    private const string Eight = "96385074";
    private const string Thirteen = "8938505974194";
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly SubjectId Owner = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly SubjectId Other = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly ProductDetails Details = new("Khô cá lóc", null, null, null, null, null);

    [Test]
    public void A_product_enters_the_register_under_a_code()
    {
        var (type, unit, current) = (ProductTypeId.Of("QD26-07"), new UnitId(Guid.CreateVersion7()), new UnitId(Guid.CreateVersion7()));
        var product = Product.Register(Owner, new(" Khô  cá lóc ", type, unit, current, " Ngon.\r\nSạch. ", " "), " 83-832-1-1-2022 ", illustrative: true);

        Assert.That((product.Name, product.SubjectId, product.TypeId, product.UnitId, product.CurrentUnitId, product.Description, product.Story, product.Illustrative),
            Is.EqualTo(("Khô cá lóc", Owner, (ProductTypeId?)type, (UnitId?)unit, (UnitId?)current, "Ngon.\nSạch.", (string?)null, true)));
        Assert.That((product.Code, product.MergedIntoId), Is.EqualTo((OwnCode, (ProductId?)null)));
        Assert.That(product.PopEvents(), Is.EqualTo(new[] { new ProductRegistered(product.Id, OwnCode, "Khô cá lóc", Owner) }));
    }

    [Test]
    public void An_invented_one_may_have_an_id_that_examples_name_and_no_other_is_invented()
    {
        ProductId id = new(Guid.Parse("33333333-3333-3333-3333-333333333333"));
        Assert.That(Product.Register(Owner, Details, OwnCode, id: id).Id, Is.EqualTo(id));
        Assert.That((New().Id == New().Id, New().Illustrative), Is.EqualTo((false, false)));
    }

    [TestCase("name", 300)]
    [TestCase("description", 8000)]
    [TestCase("story", 8000)]
    [TestCase("code", 64)]
    public void A_text_is_as_long_as_its_field_at_most(string field, int most)
    {
        Product Of(int length) => Product.Register(
            Owner, new(field == "name" ? new('x', length) : "Khô", null, null, null, field == "description" ? new('x', length) : null, field == "story" ? new('x', length) : null),
            field == "code" ? new('X', length) : OwnCode);

        Assert.DoesNotThrow(() => Of(most));
        Assert.That(Assert.Throws<DomainException>(() => Of(most + 1))!.Error.English, Is.EqualTo(CommonErrors.TooLong(field, most).English));
    }

    [Test]
    public void It_has_a_name_and_a_code()
    {
        Refuses("field.required", () => Product.Register(Owner, Details with { Name = " " }, OwnCode));
        Refuses("field.required", () => Product.Register(Owner, Details, " "));
    }

    [Test]
    public void A_change_tells_every_field_that_it_changed_and_no_other()
    {
        var product = New();
        product.Change(Details);
        Assert.That(product.PopEvents(), Is.Empty, "nothing changed");

        var (type, unit, current) = (ProductTypeId.Of("QD26-07"), new UnitId(Guid.CreateVersion7()), new UnitId(Guid.CreateVersion7()));
        product.Change(new("Mắm cá linh", type, unit, current, "Ngon", "Xưa"));

        var changed = (ProductChanged)product.PopEvents().Single();
        Assert.That(changed.ProductId, Is.EqualTo(product.Id));
        Assert.That(changed.Changes, Is.EqualTo(new FieldChange[]
        {
            new("name", "Khô cá lóc", "Mắm cá linh"), new("typeId", null, type.Value.ToString()), new("unitId", null, unit.Value.ToString()), new("currentUnitId", null, current.Value.ToString()),
            new("description", null, "Ngon"), new("story", null, "Xưa"),
        }));
    }

    [Test]
    public void An_old_code_keeps_leading_to_the_product_and_may_become_its_code_again()
    {
        var product = New();
        product.Recode("83-832-2-2-2024");
        Assert.That(Codes(product), Is.EquivalentTo(new[] { (ProductCodeKind.Alias, OwnCode), (ProductCodeKind.Code, "83-832-2-2-2024") }));
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("code", OwnCode, "83-832-2-2-2024") }));

        product.Recode("83 \u2013 832-1-1-2022");
        Assert.That(Codes(product), Is.EquivalentTo(new[] { (ProductCodeKind.Code, OwnCode), (ProductCodeKind.Alias, "83-832-2-2-2024") }));
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("code", "83-832-2-2-2024", OwnCode) }));

        product.Recode(OwnCode);
        Assert.That(product.PopEvents(), Is.Empty, "it has that code");
    }

    [Test]
    public void Another_code_may_lead_to_it_too_and_is_noted_once()
    {
        var product = New();
        product.AddAlias("DT-7");
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("aliases", null, "DT-7") }));
        product.AddAlias("dt-7");
        product.AddAlias(OwnCode);
        Assert.That(product.PopEvents(), Is.Empty);
        Assert.That(Codes(product), Is.EqualTo(new[] { (ProductCodeKind.Code, OwnCode), (ProductCodeKind.Alias, "DT-7") }));
    }

    [Test]
    public void The_numbers_on_its_packs_are_set_as_a_whole()
    {
        var product = New();
        product.AddAlias("DT-7");
        product.PopEvents();

        product.SetGtins([Thirteen, "9638-5074", Thirteen]);
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("gtins", "", "08938505974194, 00000096385074") }));
        product.SetGtins([Eight, Thirteen]);
        Assert.That(product.PopEvents(), Is.Empty, "the order says nothing");
        product.SetGtins([Eight]);
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("gtins", "08938505974194, 00000096385074", "00000096385074") }));
        Refuses("product.gtin_invalid", () => product.SetGtins(["8938505974195"]));
        Assert.That(Codes(product), Is.EqualTo(new[] { (ProductCodeKind.Code, OwnCode), (ProductCodeKind.Alias, "DT-7"), (ProductCodeKind.Gtin, "00000096385074") }));
    }

    [Test]
    public void A_number_is_added_to_those_that_it_has_once()
    {
        var product = New();
        product.AddGtin(Gtin.Parse(Eight));
        product.AddGtin(Gtin.Parse(Thirteen));
        product.PopEvents();
        product.AddGtin(Gtin.Parse(Eight));
        Assert.That(product.PopEvents(), Is.Empty);
        Assert.That(Codes(product).Skip(1), Is.EqualTo(new[] { (ProductCodeKind.Gtin, "00000096385074"), (ProductCodeKind.Gtin, "08938505974194") }));
    }

    [Test]
    public void A_number_that_is_its_alias_already_leads_to_it_as_it_is()
    {
        var product = New();
        product.AddAlias(Thirteen);
        product.PopEvents();
        product.AddGtin(Gtin.Parse(Thirteen));
        Assert.That(product.PopEvents(), Is.Empty);
    }

    [Test]
    public void A_source_is_noted_once()
    {
        var product = New();
        product.AddSource(" Quyết định 12 ", " https://ocop.example ");
        product.AddSource("Quyết định 12", "https://ocop.example");
        product.AddSource("Quyết định 12", null);
        product.AddSource("Quyết định 13", null);
        Assert.That(product.Sources.Select(s => (s.Title, s.Url)), Is.EqualTo(new[] { ("Quyết định 12", "https://ocop.example"), ("Quyết định 12", (string?)null), ("Quyết định 13", null) }));
        Assert.That(product.PopEvents().Cast<ProductChanged>().SelectMany(e => e.Changes), Is.EqualTo(new FieldChange[]
        {
            new("sources", null, "Quyết định 12"), new("sources", null, "Quyết định 12"), new("sources", null, "Quyết định 13"),
        }));
        Refuses("field.required", () => product.AddSource(" ", null));
        Refuses("field.too_long", () => product.AddSource(new('x', 501), null));
        Refuses("field.too_long", () => product.AddSource("x", new('x', 1001)));
    }

    [Test]
    public void It_has_twenty_pictures_at_most_one_behind_the_other_and_none_twice()
    {
        var product = New();
        var images = Enumerable.Range(0, 20).Select(i => product.AddImage($"h{i}", "image/png", $" Ảnh {i} ")).ToList();
        Assert.That(images.Select(i => i.Position), Is.EqualTo(Enumerable.Range(0, 20)));
        Assert.That((images[3].FileHash, images[3].ContentType, images[3].AlternativeText), Is.EqualTo(("h3", "image/png", "Ảnh 3")));
        product.PopEvents();

        Assert.That(product.AddImage("h3", "image/png", "Khác"), Is.SameAs(images[3]));
        Refuses("product.too_many_images", () => product.AddImage("h20", "image/png", "Ảnh"));
        Assert.That(product.PopEvents(), Is.Empty);

        product.RemoveImage(images[3].Id);
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("images", "Ảnh 3", null) }));
        Refuses("product.image_not_found", () => product.RemoveImage(images[3].Id));
        Assert.That(product.AddImage("h20", "image/png", "Ảnh 20").Position, Is.EqualTo(20), "behind the last one");
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("images", null, "Ảnh 20") }));
    }

    [Test]
    public void A_picture_is_described()
    {
        Refuses("field.required", () => New().AddImage("h", "image/png", " "));
        Refuses("field.too_long", () => New().AddImage("h", "image/png", new('x', 301)));
    }

    [Test]
    public void It_passes_to_another_subject_on_a_day_after_the_last_time()
    {
        var product = New();
        Refuses("product.same_subject", () => product.TransferTo(Owner, Today, Today));

        var transfer = product.TransferTo(Other, Today.AddDays(-5), Today);
        Assert.That((transfer.From, transfer.To, transfer.On, product.SubjectId), Is.EqualTo((Owner, Other, Today.AddDays(-5), Other)));
        Assert.That(product.PopEvents(), Is.EqualTo(new[] { new ProductTransferred(product.Id, Owner, Other, Today.AddDays(-5)) }));

        Refuses("product.transfer_not_in_order", () => product.TransferTo(Owner, Today.AddDays(-5), Today));
        Refuses("product.transfer_not_in_order", () => product.TransferTo(Owner, Today.AddDays(-6), Today));
        product.TransferTo(Owner, Today.AddDays(-4), Today);
        Assert.That(product.Transfers, Has.Count.EqualTo(2));
    }

    [Test]
    public void The_last_passing_is_taken_back_as_if_it_had_never_been()
    {
        var product = New();
        var transfer = product.TransferTo(Other, Today, Today);
        product.PopEvents();
        product.UndoTransfer(transfer.Id);
        Assert.That((product.SubjectId, product.Transfers.Count), Is.EqualTo((Owner, 0)));
        Assert.That(product.PopEvents(), Is.EqualTo(new[] { new ProductTransferUndone(product.Id, Owner, Other, Today) }));
        Refuses("product.transfer_not_found", () => product.UndoTransfer(transfer.Id));
    }

    [Test]
    public void A_passing_is_not_taken_back_once_the_record_moved_on()
    {
        var product = New();
        var transfer = product.TransferTo(Other, Today, Today);
        product.PopEvents();
        product.MoveTo(Other);
        Assert.That(product.PopEvents(), Is.Empty, "it is there already");
        product.MoveTo(Owner);
        Assert.That(Changed(product), Is.EqualTo(new[] { new FieldChange("subjectId", Other.Value.ToString(), Owner.Value.ToString()) }));
        Refuses("product.transfer_not_last", () => product.UndoTransfer(transfer.Id));
    }

    [Test]
    public void A_duplicate_that_was_merged_is_not_edited_any_more()
    {
        var (survivor, duplicate) = (New(), Product.Register(Owner, Details, "DT-8"));
        ProductMerge.Perform(survivor, duplicate, [], [], new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

        Action[] edits =
        [
            () => duplicate.Change(Details), () => duplicate.Recode("DT-9"), () => duplicate.AddAlias("DT-9"), () => duplicate.SetGtins([]), () => duplicate.AddGtin(Gtin.Parse(Eight)),
            () => duplicate.AddImage("h", "image/png", "Ảnh"), () => duplicate.RemoveImage(Guid.Empty), () => duplicate.TransferTo(Other, Today, Today), () => duplicate.UndoTransfer(Guid.Empty),
            () => ProductSplit.Perform(duplicate, "x", "DT-9", [], [], default),
        ];

        foreach (var edit in edits)
        {
            Refuses("product.merged", edit);
        }
    }

    [TestCase("96385074", 8, "96385074")]
    [TestCase("614141007349", 12, "614141007349")]
    [TestCase("8938505974194", 13, "8938505974194")]
    [TestCase("18938505974191", 14, "18938505974191")]
    [TestCase("00000096385074", 8, "96385074")]
    [TestCase("893-8505 974194", 13, "8938505974194")]
    public void A_number_is_printed_without_the_zeros_before_it(string text, int length, string printed)
    {
        var gtin = Gtin.Parse(text);
        Assert.That((gtin.Length, gtin.Printed, gtin.ToString()), Is.EqualTo((length, printed, printed.PadLeft(14, '0'))));
    }

    [TestCase("0")]
    [TestCase("")]
    [TestCase("A0")]
    public void One_digit_or_a_letter_checks_nothing(string digits) => Assert.That(Gtin.HasCheckDigit(digits), Is.False);

    [Test]
    public void Groups_and_types_keep_the_act_that_sets_them()
    {
        var act = LegalDocumentId.New();
        var group = ProductGroup.Record("QD26-I", "Thực phẩm", "Food", Today, Today.AddDays(1), act, confirmed: true, "QĐ 26");
        Assert.That((group.Id, group.Code, group.Name, group.NameEn, group.ValidFrom, group.ValidTo, group.LegalDocumentId, group.Confirmed, group.Source),
            Is.EqualTo((ProductGroupId.Of("QD26-I"), "QD26-I", "Thực phẩm", "Food", (DateOnly?)Today, (DateOnly?)Today.AddDays(1), act, true, "QĐ 26")));
        var type = ProductType.Record("QD26-07", "Gạo", "Rice", group.Id, "Lương thực", "Bộ NN", Today, null, act, confirmed: true, "QĐ 26");
        Assert.That((type.Id, type.Code, type.Name, type.NameEn, type.GroupId, type.Subgroup, type.LeadingMinistry, type.ValidFrom, type.LegalDocumentId, type.Confirmed, type.Source),
            Is.EqualTo((ProductTypeId.Of("QD26-07"), "QD26-07", "Gạo", "Rice", group.Id, "Lương thực", "Bộ NN", (DateOnly?)Today, act, true, "QĐ 26")));
        Assert.That((ProductTypeId.Of("QD26-08") == type.Id, ProductGroupId.Of("QD26-II") == group.Id, type.Id.Value == group.Id.Value), Is.EqualTo((false, false, false)));
    }

    private static Product New()
    {
        var product = Product.Register(Owner, Details, OwnCode);
        product.PopEvents();
        return product;
    }

    private static IEnumerable<(ProductCodeKind Kind, string Value)> Codes(Product product) => product.Codes.Select(c => (c.Kind, c.Value));

    private static IReadOnlyList<FieldChange> Changed(Product product) => ((ProductChanged)product.PopEvents().Single()).Changes;

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(act.Invoke)!.Error.Code, Is.EqualTo(code));
}
