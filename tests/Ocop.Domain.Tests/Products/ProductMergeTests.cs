using CsCheck;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Products;

[Parallelizable(ParallelScope.All)]
public sealed class ProductMergeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static int _counter;

    private sealed record Case(Product Product, List<Certification> Certifications)
    {
        /// <summary>Everything that a merge may touch, as text.</summary>
        public string State() => string.Join('\n',
        [
            $"{Product.MergedIntoId} {Product.SubjectId} {Product.Name}",
            .. Product.Codes.Select(c => $"{c.Kind} {c.Key}").Order(StringComparer.Ordinal),
            .. Product.Sources.Select(s => $"{s.Id} {s.Title}").Order(StringComparer.Ordinal),
            .. Product.Images.OrderBy(i => i.Position).Select(i => $"{i.Position} {i.FileHash}"),
            .. Certifications.OrderBy(c => c.Id.Value).Select(c => $"{c.Id} {c.ProductId} {c.Stars} {c.ValidFrom} {c.SupersededOn} {c.ShownFrom} {c.ShownUntil}"),
        ]);
    }

    private static readonly Gen<Case> Cases =
        from certifications in Gen.Select(Gen.Int[3, 5], Gen.Int[-1, 6]).List[0, 4]
        from sources in Gen.Int[0, 3].HashSet[0, 3]
        from images in Gen.Int[0, 3].HashSet[0, 3]
        from gtins in Gen.Int[0, 2]
        from alias in Gen.Bool
        select Make(certifications, sources, images, gtins, alias);

    [Test]
    public void Undoing_a_merge_gives_back_the_same_state() => Gen.Select(Cases, Cases).Sample((survivor, duplicate) =>
    {
        var before = survivor.State() + duplicate.State();

        try
        {
            var merge = ProductMerge.Perform(survivor.Product, duplicate.Product, survivor.Certifications, duplicate.Certifications, Now);
            Assert.That(duplicate.Product.Codes, Is.Empty);
            merge.Undo(survivor.Product, duplicate.Product, [.. survivor.Certifications, .. duplicate.Certifications], Now);
        }
        catch (DomainException e) when (e.Error.Code == "product.merge_same_day")
        {
            // A refused merge must leave everything as it was, too.
        }

        return survivor.State() + duplicate.State() == before;
    }, iter: 500);

    [Test]
    public void A_merge_moves_recognitions_codes_sources_and_images()
    {
        var survivor = Make([(3, 1)], [0], [0], 1, alias: true);
        var duplicate = Make([(4, 2)], [0, 1], [0, 1], 1, alias: true);
        var (kept, lost) = (survivor.Product.Code, duplicate.Product.Code);

        ProductMerge.Perform(survivor.Product, duplicate.Product, survivor.Certifications, duplicate.Certifications, Now);

        Assert.That(survivor.Product.Code, Is.EqualTo(kept));
        Assert.That(survivor.Product.Codes.Where(c => c.Kind == ProductCodeKind.Alias).Select(c => c.Value), Does.Contain(lost));
        Assert.That(survivor.Product.Codes.Count(c => c.Kind == ProductCodeKind.Gtin), Is.EqualTo(2));
        Assert.That((survivor.Product.Sources.Count, survivor.Product.Images.Count), Is.EqualTo((2, 2)), "what both have is not doubled");
        Assert.That(duplicate.Certifications[0].ProductId, Is.EqualTo(survivor.Product.Id));
        Assert.That(survivor.Certifications[0].SupersededOn, Is.EqualTo(duplicate.Certifications[0].ValidFrom));
        Assert.That(duplicate.Product.MergedIntoId, Is.EqualTo(survivor.Product.Id));
    }

    [Test]
    public void The_same_recognition_entered_twice_stays_behind()
    {
        var survivor = Make([(3, 1)], [], [], 0, alias: false);
        var duplicate = Make([(3, 1)], [], [], 0, alias: false);

        ProductMerge.Perform(survivor.Product, duplicate.Product, survivor.Certifications, duplicate.Certifications, Now);

        Assert.That(duplicate.Certifications[0].ProductId, Is.EqualTo(duplicate.Product.Id));
        Assert.That(survivor.Certifications[0].SupersededOn, Is.Null);
    }

    [Test]
    public void Refuses_two_different_recognitions_of_one_day() =>
        Refuses("product.merge_same_day", () => Merge(Make([(3, 1)], [], [], 0, alias: false), Make([(4, 1)], [], [], 0, alias: false)));

    [Test]
    public void Refuses_to_merge_a_product_with_itself()
    {
        var one = Make([], [], [], 0, alias: false);

        Refuses("product.merge_with_itself", () => Merge(one, one));
    }

    [Test]
    public void Refuses_a_duplicate_that_was_merged_before()
    {
        var duplicate = Make([], [], [], 0, alias: false);
        Merge(Make([], [], [], 0, alias: false), duplicate);

        Refuses("product.merged", () => Merge(Make([], [], [], 0, alias: false), duplicate));
    }

    [Test]
    public void Refuses_to_undo_twice()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [], 0, alias: false));
        var merge = Merge(survivor, duplicate);
        merge.Undo(survivor.Product, duplicate.Product, [], Now);

        Refuses("product.merge_undone", () => merge.Undo(survivor.Product, duplicate.Product, [], Now));
    }

    [Test]
    public void Refuses_to_undo_once_the_survivor_was_merged_on()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [], 0, alias: false));
        var merge = Merge(survivor, duplicate);
        Merge(Make([], [], [], 0, alias: false), survivor);

        Refuses("product.merge_not_undoable", () => merge.Undo(survivor.Product, duplicate.Product, [], Now));
    }

    [Test]
    public void Refuses_to_undo_once_the_duplicates_code_became_the_products()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [], 0, alias: false));
        var code = duplicate.Product.Code;
        var merge = Merge(survivor, duplicate);
        survivor.Product.Recode(code);

        Refuses("product.merge_not_undoable", () => merge.Undo(survivor.Product, duplicate.Product, [], Now));
    }

    [Test]
    public void Refuses_to_undo_once_an_image_was_removed()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [7], 0, alias: false));
        var merge = Merge(survivor, duplicate);
        survivor.Product.RemoveImage(survivor.Product.Images[0].Id);

        Refuses("product.merge_not_undoable", () => merge.Undo(survivor.Product, duplicate.Product, [], Now));
    }

    [Test]
    public void A_split_moves_recognitions_to_a_new_product_and_its_undoing_brings_them_back()
    {
        var whole = Make([(3, 1), (4, 3)], [0], [], 0, alias: false);
        var second = whole.Certifications[1];

        var (split, part) = ProductSplit.Perform(whole.Product, "Mắm cá sặc", ProductCode.NewOwn(), whole.Certifications, [second.Id], Now);

        Assert.That((second.ProductId, part.Name, part.SubjectId), Is.EqualTo((part.Id, "Mắm cá sặc", whole.Product.SubjectId)));
        Assert.That(whole.Certifications[0].SupersededOn, Is.Null);

        var code = part.Code;
        split.Undo(whole.Product, part, whole.Certifications, Now);

        Assert.That(whole.Certifications.Select(c => c.ProductId), Is.All.EqualTo(whole.Product.Id));
        Assert.That(whole.Certifications[0].SupersededOn, Is.EqualTo(second.ValidFrom));
        Assert.That(whole.Product.Codes.Select(c => c.Value), Does.Contain(code), "a code that may be printed keeps working");
    }

    [Test]
    public void Refuses_to_split_off_another_products_recognition() => Refuses("product.split_foreign_certification", () =>
    {
        var whole = Make([(3, 1)], [], [], 0, alias: false);
        ProductSplit.Perform(whole.Product, "x", ProductCode.NewOwn(), whole.Certifications, [CertificationId.New()], Now);
    });

    [Test]
    public void Only_the_last_transfer_is_undone_and_none_lies_in_the_future()
    {
        var product = Make([], [], [], 0, alias: false).Product;
        var first = product.SubjectId;
        var one = product.TransferTo(SubjectId.New(), Today.AddDays(-5), Today);
        var two = product.TransferTo(SubjectId.New(), Today, Today);

        Refuses("product.transfer_in_future", () => product.TransferTo(SubjectId.New(), Today.AddDays(1), Today));
        Refuses("product.transfer_not_last", () => product.UndoTransfer(one.Id));
        product.UndoTransfer(two.Id);
        product.UndoTransfer(one.Id);
        Assert.That(product.SubjectId, Is.EqualTo(first));
    }

    [Test]
    public void A_merge_and_its_undoing_are_told_of_both_records()
    {
        var (survivor, duplicate) = (Make([(3, 1)], [], [], 0, alias: false), Make([(4, 2)], [], [], 0, alias: false));
        var code = duplicate.Product.Code;
        Tell(survivor, duplicate);

        var merge = Merge(survivor, duplicate);

        Assert.That((merge.SurvivorId, merge.DuplicateId, merge.MergedAt, merge.UndoneAt), Is.EqualTo((survivor.Product.Id, duplicate.Product.Id, Now, (DateTimeOffset?)null)));
        Assert.That((merge.OwnCodeKey, merge.CertificationIds.Single()), Is.EqualTo((ProductCode.KeyOf(code), duplicate.Certifications[0].Id.Value)));
        Assert.That(survivor.Product.PopEvents(), Is.EqualTo(new[] { new ProductMerged(survivor.Product.Id, merge.Id, duplicate.Product.Id, "Khô cá lóc", code, 1) }));
        Assert.That(duplicate.Product.PopEvents(), Is.EqualTo(new[] { new ProductMergedInto(duplicate.Product.Id, merge.Id, survivor.Product.Id) }));

        merge.Undo(survivor.Product, duplicate.Product, [.. survivor.Certifications, .. duplicate.Certifications], Now.AddDays(1));

        Assert.That(merge.UndoneAt, Is.EqualTo(Now.AddDays(1)));
        Assert.That(survivor.Product.PopEvents(), Is.EqualTo(new[] { new ProductMergeUndone(survivor.Product.Id, merge.Id, duplicate.Product.Id, "Khô cá lóc") }));
        Assert.That(duplicate.Product.PopEvents(), Is.EqualTo(new[] { new ProductRestored(duplicate.Product.Id, merge.Id, survivor.Product.Id) }));
    }

    [Test]
    public void Pictures_of_the_duplicate_stand_behind_the_survivors_and_get_their_places_back()
    {
        var (survivor, duplicate) = (Make([], [], [1, 2], 0, alias: false), Make([], [], [3, 1, 4, 5], 0, alias: false));
        duplicate.Product.RemoveImage(duplicate.Product.Images[0].Id);

        var merge = Merge(survivor, duplicate);
        Assert.That(Pictures(survivor.Product), Is.EqualTo(new[] { (0, 1), (1, 2), (2, 4), (3, 5) }));
        Assert.That(Pictures(duplicate.Product), Is.EqualTo(new[] { (1, 1) }), "what both have stays behind");

        merge.Undo(survivor.Product, duplicate.Product, [], Now);
        Assert.That(Pictures(duplicate.Product), Is.EqualTo(new[] { (1, 1), (2, 4), (3, 5) }));
    }

    [Test]
    public void The_first_picture_of_a_survivor_without_any_is_the_duplicates_first()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [7], 0, alias: false));
        Merge(survivor, duplicate);
        Assert.That(Pictures(survivor.Product), Is.EqualTo(new[] { (0, 7) }));
    }

    [Test]
    public void An_invented_product_is_never_merged_with_a_real_one()
    {
        var invented = Product.Register(SubjectId.New(), new("Khô", null, null, null, null, null), ProductCode.NewOwn(), illustrative: true);
        Refuses("product.merge_illustrative", () => ProductMerge.Perform(Make([], [], [], 0, alias: false).Product, invented, [], [], Now));
        Refuses("product.merge_illustrative", () => ProductMerge.Perform(invented, Make([], [], [], 0, alias: false).Product, [], [], Now));
    }

    [Test]
    public void A_survivor_that_was_merged_itself_takes_nothing_over()
    {
        var survivor = Make([], [], [], 0, alias: false);
        Merge(Make([], [], [], 0, alias: false), survivor);
        Refuses("product.merged", () => Merge(survivor, Make([], [], [], 0, alias: false)));
    }

    [Test]
    public void Unconfirmed_recognitions_have_no_day_to_share() =>
        Assert.DoesNotThrow(() => Merge(Make([(3, -1)], [], [], 0, alias: false), Make([(4, -1)], [], [], 0, alias: false)));

    [Test]
    public void Refuses_to_undo_once_a_number_was_taken_off()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([], [], [], 1, alias: false));
        var merge = Merge(survivor, duplicate);
        survivor.Product.SetGtins([]);
        Refuses("product.merge_not_undoable", () => merge.Undo(survivor.Product, duplicate.Product, [], Now));
    }

    [Test]
    public void Refuses_to_undo_once_a_recognition_moved_on()
    {
        var (survivor, duplicate) = (Make([], [], [], 0, alias: false), Make([(3, 1)], [], [], 0, alias: false));
        var merge = Merge(survivor, duplicate);
        duplicate.Certifications[0].MoveTo(ProductId.New());
        Refuses("product.merge_not_undoable", () => merge.Undo(survivor.Product, duplicate.Product, duplicate.Certifications, Now));
        Assert.That(merge.UndoneAt, Is.Null);
    }

    [Test]
    public void Recognitions_that_the_survivor_got_itself_stay_with_it()
    {
        var (survivor, duplicate) = (Make([(3, 1)], [], [], 0, alias: false), Make([(3, 3)], [], [], 0, alias: false));
        var merge = Merge(survivor, duplicate);
        merge.Undo(survivor.Product, duplicate.Product, [.. survivor.Certifications, .. duplicate.Certifications], Now);
        Assert.That((survivor.Certifications[0].ProductId, duplicate.Certifications[0].ProductId), Is.EqualTo((survivor.Product.Id, duplicate.Product.Id)));
        Assert.That((survivor.Certifications[0].SupersededOn, duplicate.Certifications[0].ShownFrom), Is.EqualTo(((DateOnly?)null, DateOnly.MinValue)));
    }

    private static IEnumerable<(int Position, int Picture)> Pictures(Product product) =>
        product.Images.Select(i => (i.Position, int.Parse(i.FileHash, System.Globalization.CultureInfo.InvariantCulture))).OrderBy(i => i.Position);

    private static void Tell(params Case[] cases) => Array.ForEach(cases, c => c.Product.PopEvents());

    private static ProductMerge Merge(Case survivor, Case duplicate) =>
        ProductMerge.Perform(survivor.Product, duplicate.Product, survivor.Certifications, duplicate.Certifications, Now);

    private static void Refuses(string code, Action action) => Assert.That(Assert.Throws<DomainException>(action.Invoke)!.Error.Code, Is.EqualTo(code));

    private static Case Make(
        IEnumerable<(int Stars, int Year)> certifications, IEnumerable<int> sources, IEnumerable<int> images, int gtins, bool alias)
    {
        var product = Product.Register(SubjectId.New(), new("Khô cá lóc", null, null, null, null, null), ProductCode.NewOwn());
        var all = certifications.DistinctBy(c => c.Year < 0 ? Guid.CreateVersion7() : (object)c.Year).Select(c => Certification.Grant(
            product.Id, c.Stars, CertificationLevel.Province, new(null, c.Year < 0 ? null : new DateOnly(2019 + c.Year, 5, 1)), 36, Today)).ToList();
        CertificationTimeline.Arrange(all);

        foreach (var source in sources)
        {
            product.AddSource($"Quyết định {source}", null);
        }

        foreach (var image in images)
        {
            product.AddImage($"{image:x64}", "image/png", "Ảnh");
        }

        product.SetGtins(Enumerable.Range(0, gtins).Select(_ => NewGtin()));

        if (alias)
        {
            product.AddAlias($"83-832-{Interlocked.Increment(ref _counter)}-2022");
        }

        return new(product, all);
    }

    private static string NewGtin()
    {
        var body = $"893{Interlocked.Increment(ref _counter):000000000}";
        return Enumerable.Range(0, 10).Select(d => body + d).First(t => Gtin.HasCheckDigit(t));
    }
}
