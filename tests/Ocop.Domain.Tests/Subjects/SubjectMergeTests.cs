using CsCheck;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Subjects;

[Parallelizable(ParallelScope.All)]
public sealed class SubjectMergeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    private sealed record Case(Subject Subject, List<Product> Products)
    {
        public string State() => string.Join('\n',
        [
            $"{Subject.MergedIntoId} {Subject.Name} {Subject.TaxCode}",
            .. Subject.Aliases.Select(a => $"{a.Id} {a.Key}").Order(StringComparer.Ordinal),
            .. Products.Select(p => $"{p.Id} {p.SubjectId}"),
        ]);
    }

    private static readonly Gen<Case> Cases =
        from name in Gen.Int[0, 4]
        from aliases in Gen.Int[0, 6].List[0, 4]
        from products in Gen.Int[0, 4]
        select Make($"HTX số {name}", aliases.Select(a => $"HTX số {a}"), products);

    [Test]
    public void Undoing_a_merge_gives_back_the_same_state() => Gen.Select(Cases, Cases).Sample((survivor, duplicate) =>
    {
        var before = survivor.State() + duplicate.State();
        var merge = SubjectMerge.Perform(survivor.Subject, duplicate.Subject, duplicate.Products, Now);
        Assert.That(duplicate.Products.Select(p => p.SubjectId), Is.All.EqualTo(survivor.Subject.Id));
        merge.Undo(survivor.Subject, duplicate.Subject, duplicate.Products, Now);

        return survivor.State() + duplicate.State() == before;
    }, iter: 500);

    [Test]
    public void The_duplicates_name_and_spellings_lead_to_the_survivor()
    {
        var (survivor, duplicate) = (Make("HTX Bình Thành", [], 1), Make("Hợp tác xã Bình Thành", ["HTXNN Bình Thành", "htx binh thanh"], 2));

        SubjectMerge.Perform(survivor.Subject, duplicate.Subject, duplicate.Products, Now);

        Assert.That(survivor.Subject.Aliases.Select(a => a.Name), Is.EquivalentTo(["HTXNN Bình Thành", "Hợp tác xã Bình Thành"]));
        Assert.That(duplicate.Subject.MergedIntoId, Is.EqualTo(survivor.Subject.Id));
    }

    [Test]
    public void An_unknown_subject_lends_no_name()
    {
        var survivor = Make("HTX Bình Thành", [], 0);
        var unknown = Subject.RegisterUnknown();

        SubjectMerge.Perform(survivor.Subject, unknown, [], Now);

        Assert.That(survivor.Subject.Aliases, Is.Empty);
    }

    [Test]
    public void Refuses_to_merge_a_known_subject_into_an_unknown_one() =>
        Refuses("subject.merge_into_unknown", () => SubjectMerge.Perform(Subject.RegisterUnknown(), Make("HTX A", [], 0).Subject, [], Now));

    [Test]
    public void Refuses_to_merge_illustrative_with_real() => Refuses("subject.merge_illustrative", () => SubjectMerge.Perform(
        Make("HTX A", [], 0).Subject, Subject.Register(new("HTX B", SubjectKind.Cooperative, null, null, null, null, null, null), illustrative: true), [], Now));

    [Test]
    public void Refuses_to_undo_once_a_product_passed_on()
    {
        var (survivor, duplicate) = (Make("HTX A", [], 0), Make("HTX B", [], 1));
        var merge = SubjectMerge.Perform(survivor.Subject, duplicate.Subject, duplicate.Products, Now);
        duplicate.Products[0].TransferTo(SubjectId.New(), Today, Today);

        Refuses("subject.merge_not_undoable", () => merge.Undo(survivor.Subject, duplicate.Subject, duplicate.Products, Now));
    }

    [Test]
    public void Refuses_to_undo_once_a_spelling_was_removed()
    {
        var (survivor, duplicate) = (Make("HTX A", [], 0), Make("HTX B", ["HTX Bê"], 0));
        var merge = SubjectMerge.Perform(survivor.Subject, duplicate.Subject, [], Now);
        survivor.Subject.SetAliases([]);

        Refuses("subject.merge_not_undoable", () => merge.Undo(survivor.Subject, duplicate.Subject, [], Now));
    }

    [Test]
    public void A_split_and_its_undoing_move_the_products_there_and_back()
    {
        var whole = Make("HTX A và B", [], 2);

        var (split, part) = SubjectSplit.Perform(whole.Subject, "HTX B", [whole.Products[1]], Now);

        Assert.That(whole.Products.Select(p => p.SubjectId), Is.EqualTo([whole.Subject.Id, part.Id]));

        split.Undo(whole.Subject, part, [whole.Products[1]], Now);

        Assert.That(whole.Products.Select(p => p.SubjectId), Is.All.EqualTo(whole.Subject.Id));
        Refuses("subject.split_undone", () => split.Undo(whole.Subject, part, [], Now));
    }

    [Test]
    public void Events_name_nobody_outside_their_personal_part()
    {
        var (survivor, duplicate) = (Make("HTX A", [], 0), Make("Hộ kinh doanh Lưu Thế Hiển", [], 0));
        survivor.Subject.PopEvents();

        SubjectMerge.Perform(survivor.Subject, duplicate.Subject, [], Now);

        var merged = (SubjectMerged)survivor.Subject.PopEvents().Single();
        var open = merged.GetType().GetProperties().Where(p => !p.IsDefined(typeof(PersonalDataAttribute), inherit: false));
        Assert.That(open.Select(p => p.GetValue(merged)?.ToString()), Has.None.Contains("Hiển"));
    }

    private static void Refuses(string code, Action action) => Assert.That(Assert.Throws<DomainException>(action.Invoke)!.Error.Code, Is.EqualTo(code));

    private static Case Make(string name, IEnumerable<string> aliases, int products)
    {
        var subject = Subject.Register(new(name, SubjectKind.Cooperative, null, null, null, null, null, null));
        subject.SetAliases(aliases);
        return new(subject, [.. Enumerable.Range(0, products).Select(i => Product.Register(subject.Id, new($"Sản phẩm {i}", null, null, null, null, null), ProductCode.NewOwn()))]);
    }
}
