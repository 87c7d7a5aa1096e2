using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Products;

public sealed class ProductSplitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [TestCase(true)]
    [TestCase(false)]
    public void The_part_has_the_owner_the_type_and_the_sources_of_the_whole(bool illustrative)
    {
        var whole = Whole(illustrative);

        var (split, part) = ProductSplit.Perform(whole, " Mắm cá sặc ", "DT-2", [], [], Now);

        Assert.That((split.ProductId, split.PartId, split.SplitAt, split.UndoneAt), Is.EqualTo((whole.Id, part.Id, Now, (DateTimeOffset?)null)));
        Assert.That((part.Name, part.Code, part.SubjectId, part.TypeId, part.Description, part.Illustrative), Is.EqualTo(("Mắm cá sặc", "DT-2", whole.SubjectId, whole.TypeId, (string?)null, illustrative)));
        Assert.That(part.Sources.Select(s => (s.Title, s.Url)), Is.EqualTo(new[] { ("Quyết định 12", "https://ocop.example") }));
        Assert.That(whole.PopEvents(), Is.EqualTo(new[] { new ProductSplitOff(whole.Id, split.Id, part.Id, "Mắm cá sặc", 0) }));
    }

    [Test]
    public void A_recognition_goes_once_however_often_it_is_named()
    {
        var whole = Whole();
        var certification = Certification.Grant(whole.Id, 3, CertificationLevel.Province, new("1/QĐ", Today), 36, Today);

        var (_, part) = ProductSplit.Perform(whole, "Mắm", "DT-2", [certification], [certification.Id, certification.Id], Now);

        Assert.That(certification.ProductId, Is.EqualTo(part.Id));
        Assert.That(whole.PopEvents().Cast<ProductSplitOff>().Single().CertificationsMoved, Is.EqualTo(1));
    }

    [Test]
    public void Those_that_stay_and_those_that_go_follow_each_other_no_longer()
    {
        var whole = Whole();
        var (first, second) = (Granted(whole, 2020), Granted(whole, 2022));
        CertificationTimeline.Arrange([first, second]);

        ProductSplit.Perform(whole, "Mắm", "DT-2", [first, second], [first.Id], Now);

        Assert.That((first.SupersededOn, second.SupersededOn, second.ShownFrom), Is.EqualTo(((DateOnly?)null, (DateOnly?)null, DateOnly.MinValue)));
    }

    [Test]
    public void It_is_taken_back_once_and_told()
    {
        var whole = Whole();
        var (split, part) = ProductSplit.Perform(whole, "Mắm", "DT-2", [], [], Now);
        whole.PopEvents();

        var merge = split.Undo(whole, part, [], Now.AddDays(1));

        Assert.That((split.UndoneAt, merge.SurvivorId, merge.DuplicateId, part.MergedIntoId), Is.EqualTo(((DateTimeOffset?)Now.AddDays(1), whole.Id, part.Id, (ProductId?)whole.Id)));
        Assert.That(whole.PopEvents(), Is.EqualTo(new IDomainEvent[] { new ProductMerged(whole.Id, merge.Id, part.Id, "Mắm", "DT-2", 0), new ProductSplitUndone(whole.Id, split.Id, part.Id) }));
        Assert.That(Assert.Throws<DomainException>(() => split.Undo(whole, part, [], Now))!.Error.Code, Is.EqualTo("product.split_undone"));
    }

    private static Certification Granted(Product product, int year) => Certification.Grant(product.Id, 3, CertificationLevel.Province, new("1/QĐ", new(year, 5, 1)), 36, Today);

    private static Product Whole(bool illustrative = false)
    {
        var whole = Product.Register(SubjectId.New(), new("Mắm cá linh", ProductTypeId.Of("QD26-07"), null, null, "Ngon", null), "DT-1", illustrative);
        whole.AddSource("Quyết định 12", "https://ocop.example");
        whole.PopEvents();
        return whole;
    }
}
