using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.ChangeRequests;

public sealed class ProposableFieldsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Proposer = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly string Unit = "22222222-2222-2222-2222-222222222222";

    [TestCase("name", " Sen  Vàng ", "Sen Vàng")]
    [TestCase("unitId", "22222222-2222-2222-2222-222222222222", "22222222-2222-2222-2222-222222222222")]
    [TestCase("description", " Ngon.\r\nSạch. ", "Ngon.\nSạch.")]
    [TestCase("story", " Xưa… ", "Xưa…")]
    [TestCase("gtins", "96385074", "00000096385074")]
    public void Each_field_of_a_product_is_cleaned_as_the_record_would(string field, string text, string expected) =>
        Assert.That(Proposed(NewProduct(), field, text), Is.EqualTo((field, expected)));

    [TestCase("name", " Sen  Vàng ", "Sen Vàng")]
    [TestCase("ownerName", " Lan ", "Lan")]
    [TestCase("phone", " 0901 ", "0901")]
    [TestCase("email", " a@b.vn ", "a@b.vn")]
    [TestCase("address", " Ấp  3 ", "Ấp 3")]
    [TestCase("unitId", "22222222-2222-2222-2222-222222222222", "22222222-2222-2222-2222-222222222222")]
    public void Each_field_of_a_subject_is_cleaned_as_the_record_would(string field, string text, string expected) =>
        Assert.That(Proposed(NewSubject(), field, text), Is.EqualTo((field, expected)));

    [TestCase("name", 300)]
    [TestCase("ownerName", 200)]
    [TestCase("phone", 40)]
    [TestCase("email", 200)]
    [TestCase("address", 400)]
    public void No_field_of_a_subject_is_longer_than_in_the_record(string field, int most)
    {
        Assert.That(Refusal.Of(() => Proposed(NewSubject(), field, new('a', most))), Is.Null);
        Assert.That(Refusal.Of(() => Proposed(NewSubject(), field, new('a', most + 1))), Is.EqualTo("field.too_long"));
    }

    [Test]
    public void A_unit_that_the_record_has_already_is_no_change()
    {
        var subject = Subject.Register(new("HTX Sen", SubjectKind.Cooperative, null, null, null, null, null, new(Guid.Parse(Unit))));
        Assert.That(Refusal.Of(() => Proposed(subject, "unitId", Unit)), Is.EqualTo("change_request.nothing_proposed"));
    }

    [Test]
    public void What_tells_of_a_person_is_among_the_fields_of_a_subject_and_neither_tax_code_nor_kind()
    {
        var names = ProposableFields.OfSubject.Select(f => f.Name).ToList();
        Assert.That(ProposableFields.Personal, Is.SubsetOf(names));
        Assert.That(ProposableFields.Personal, Is.EquivalentTo(names.Except(["name", "unitId"])));
        Assert.That(names, Does.Not.Contain("taxCode").And.Not.Contain("kind"));
    }

    [Test]
    public void Codes_are_one_text_whatever_their_order()
    {
        Assert.That(ProposableFields.TextOf(["b", "a", "b"]), Is.EqualTo("a, b"));
        Assert.That(ProposableFields.TextOf([]), Is.Null);
        Assert.That(ProposableFields.CodesIn(" a ,, b,"), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(ProposableFields.CodesIn(null), Is.Empty);
    }

    [Test]
    public void What_was_taken_back_says_by_whom_and_when()
    {
        var product = NewProduct();
        var request = ChangeRequest.Propose(product, new Dictionary<string, string?> { ["story"] = "Xưa…" }, " Vì\r\nsai ", Proposer, Now);
        Assert.That((request.Note, request.ProposedBy, request.ProposedAt, request.Id.Value == Guid.Empty), Is.EqualTo(("Vì\nsai", Proposer, Now, false)));
        Assert.That(request.PopEvents(), Is.EqualTo(new[] { new ChangeProposed(request.Id, product.SubjectId, product.Id, "story") }));
        request.TakeBack(Proposer, Now.AddDays(1));
        Assert.That((request.DecidedBy, request.DecidedAt), Is.EqualTo(((Guid?)Proposer, (DateTimeOffset?)Now.AddDays(1))));
        Assert.That(request.PopEvents(), Is.EqualTo(new[] { new ChangeTakenBack(request.Id, product.SubjectId, product.Id) }));
    }

    private static (string Name, string? To) Proposed(Product product, string field, string text) =>
        Only(ChangeRequest.Propose(product, new Dictionary<string, string?> { [field] = text }, null, Proposer, Now));

    private static (string Name, string? To) Proposed(Subject subject, string field, string text) =>
        Only(ChangeRequest.Propose(subject, new Dictionary<string, string?> { [field] = text }, null, Proposer, Now));

    private static (string Name, string? To) Only(ChangeRequest request) => (request.Fields.Single().Name, request.Fields.Single().To);

    private static Product NewProduct() => Product.Register(SubjectId.New(), new("Mắm cá linh", null, null, null, null, null), "OCOP-1");

    private static Subject NewSubject() => Subject.Register(new("HTX Sen", SubjectKind.Cooperative, null, null, null, null, null, null));
}
