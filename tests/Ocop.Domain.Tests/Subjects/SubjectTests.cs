using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Subjects;

public sealed class SubjectTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly UnitId Commune = UnitId.Of("30043", new(2025, 7, 1));

    [Test]
    public void What_is_registered_is_cleaned_and_found_by_its_name_without_legal_forms()
    {
        var subject = Subject.Register(new(" HTX  Sen Hồng ", SubjectKind.Cooperative, "1400 123-456", " Lan ", " 0901 ", " a@b.vn ", " Ấp 3 ", Commune));
        Assert.That((subject.Name, subject.InitialsName, subject.Kind, subject.TaxCode, subject.UnitId), Is.EqualTo(("HTX Sen Hồng", "HTX Sen Hồng", SubjectKind.Cooperative, "1400123456", (UnitId?)Commune)));
        Assert.That((subject.OwnerName, subject.Phone, subject.Email, subject.Address), Is.EqualTo(("Lan", "0901", "a@b.vn", "Ấp 3")));
        Assert.That((subject.Placeholder, subject.Illustrative, subject.Id.Value == Guid.Empty), Is.EqualTo((false, false, false)));
        Assert.That(subject.MatchKey, Is.EqualTo(Registered("Hợp tác xã sen hồng").MatchKey).And.Not.EqualTo(Registered("HTX Sen Vàng").MatchKey));
        Assert.That(subject.PopEvents(), Is.EqualTo(new[] { new SubjectRegistered(subject.Id, SubjectKind.Cooperative, "HTX Sen Hồng") }));
        Assert.That(Refusal.Of(() => Registered(" ")), Is.EqualTo("field.required"));
    }

    [Test]
    public void An_invented_subject_says_so_and_may_bear_a_given_id()
    {
        SubjectId id = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
        var subject = Subject.Register(Details("HTX Mẫu"), illustrative: true, id);
        Assert.That((subject.Illustrative, subject.Id), Is.EqualTo((true, id)));
    }

    [TestCase("1400123456", "1400123456")]
    [TestCase("1400.123.456-001", "1400123456-001")]
    [TestCase("087090001234", "087090001234")]
    [TestCase("140012345", null)]
    [TestCase("14001234567", null)]
    [TestCase("14001234567890", null)]
    [TestCase("140012345A", null)]
    [TestCase("140012345678A", null)]
    [TestCase("14001234567A", null)]
    [TestCase(null, null)]
    public void A_tax_code_has_ten_or_twelve_digits_or_thirteen_of_a_branch(string? text, string? expected)
    {
        Assert.That(Subject.TryParseTaxCode(text), Is.EqualTo(expected));
        Assert.That(
            Refusal.Of(() => Subject.Register(Details("HTX Sen") with { TaxCode = text })), Is.EqualTo(expected is null && text is not null ? "subject.tax_code_invalid" : null));
    }

    [Test]
    public void A_blank_tax_code_is_none() => Assert.That(Subject.Register(Details("HTX Sen") with { TaxCode = " " }).TaxCode, Is.Null);

    [Test]
    public void A_change_tells_which_fields_and_keeps_those_of_people_apart()
    {
        var subject = Registered("HTX Sen");
        subject.PopEvents();
        subject.Change(new("Cơ sở Sen", SubjectKind.Household, "1400123456", "Lan", "0901", "a@b.vn", "Ấp 3", Commune));
        var changed = (SubjectChanged)subject.PopEvents().Single();
        Assert.That(changed.Changes, Is.EqualTo(new FieldChange[]
        {
            new("kind", "cooperative", "household"), new("taxCode", null, "1400123456"), new("unitId", null, Commune.Value.ToString()),
        }));
        Assert.That(changed.PersonalChanges, Is.EqualTo(new FieldChange[]
        {
            new("name", "HTX Sen", "Cơ sở Sen"), new("ownerName", null, "Lan"), new("phone", null, "0901"), new("email", null, "a@b.vn"), new("address", null, "Ấp 3"),
        }));
        subject.Change(new("Cơ sở Sen", SubjectKind.Household, "1400123456", "Lan", "0901", "a@b.vn", "Ấp 3", Commune));
        Assert.That(subject.PopEvents(), Is.Empty);
        subject.Change(new("Cơ sở Sen", SubjectKind.Household, null, "Lan", "0901", "a@b.vn", "Ấp 3", Commune));
        Assert.That(((SubjectChanged)subject.PopEvents().Single()).PersonalChanges, Is.Empty);
    }

    [Test]
    public void An_unknown_subject_stands_in_until_it_has_a_name()
    {
        var subject = Subject.RegisterUnknown();
        Assert.That((subject.Placeholder, subject.Name, subject.Kind), Is.EqualTo((true, "Chủ thể chưa rõ", SubjectKind.Unknown)));
        subject.Change(Details(Subject.UnknownName) with { Phone = "0901" });
        Assert.That(subject.Placeholder, Is.True);
        subject.Change(Details("HTX Sen"));
        Assert.That(subject.Placeholder, Is.False);
        subject.Change(Details(Subject.UnknownName));
        Assert.That(subject.Placeholder, Is.False, "it once was somebody");
    }

    [TestCase("Lan", null, null, null)]
    [TestCase(null, "0901", null, null)]
    [TestCase(null, null, "a@b.vn", null)]
    [TestCase(null, null, null, "Ấp 3")]
    public void Whatever_it_tells_of_a_person_can_be_erased(string? owner, string? phone, string? email, string? address)
    {
        var subject = Subject.Register(Details("HTX Sen") with { OwnerName = owner, Phone = phone, Email = email, Address = address });
        subject.PopEvents();
        Assert.That(subject.HasPersonalData, Is.True);
        subject.ErasePersonalData(" Theo yêu cầu ");
        Assert.That((subject.HasPersonalData, subject.Name), Is.EqualTo((false, "HTX Sen")));
        Assert.That(subject.PopEvents(), Is.EqualTo(new[] { new SubjectPersonalDataErased(subject.Id, "Theo yêu cầu") }));
    }

    [Test]
    public void Erasing_needs_a_basis() => Assert.That(Refusal.Of(() => Registered("HTX Sen").ErasePersonalData(" ")), Is.EqualTo("field.required"));

    [Test]
    public void Erasing_the_owner_shows_no_more_of_the_name_than_before()
    {
        var subject = Subject.Register(new("Cơ sở mắm Thị Lan Chi", SubjectKind.Household, null, "Thị Lan Chi", null, null, null, null));
        Assert.That(subject.InitialsName, Is.EqualTo("Cơ sở mắm T.L.C."));
        subject.ErasePersonalData("Theo yêu cầu");
        Assert.That(subject.InitialsName, Is.EqualTo("Cơ sở mắm T.L.C."));
    }

    [Test]
    public void Another_spelling_is_noted_once_and_the_own_name_never()
    {
        var subject = Registered("HTX Sen");
        subject.PopEvents();
        subject.AddAlias("htx  SEN");
        subject.AddAlias(" Hợp tác xã Sen ");
        subject.AddAlias("HOP TAC XA SEN");
        Assert.That(subject.Aliases.Select(a => (a.Name, a.Key)), Is.EqualTo(new[] { ("Hợp tác xã Sen", "hop tac xa sen") }));
        Assert.That(subject.Aliases[0].Id, Is.Not.EqualTo(Guid.Empty));
        Assert.That(subject.Aliases[0].MatchKey, Is.EqualTo(subject.MatchKey));
        var changed = (SubjectChanged)subject.PopEvents().Single();
        Assert.That((changed.Changes.Count, changed.PersonalChanges.Single()), Is.EqualTo((0, new FieldChange("aliases", null, "Hợp tác xã Sen"))));
        Assert.That(Refusal.Of(() => subject.AddAlias(" ")), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => SubjectAlias.Of(new('a', 301))), Is.EqualTo("field.too_long"));
    }

    [Test]
    public void Replaced_spellings_keep_what_stays()
    {
        var subject = Registered("HTX Sen");
        subject.SetAliases(["Sen A", "Sen B"]);
        var kept = subject.Aliases[1].Id;
        subject.PopEvents();
        subject.SetAliases(["sen b", "SEN B", "HTX sen", "Sen C"]);
        Assert.That(subject.Aliases.Select(a => a.Name), Is.EqualTo(new[] { "Sen B", "Sen C" }));
        Assert.That(subject.Aliases[0].Id, Is.EqualTo(kept));
        Assert.That(((SubjectChanged)subject.PopEvents().Single()).PersonalChanges, Is.EqualTo(new[] { new FieldChange("aliases", "Sen A; Sen B", "Sen B; Sen C") }));
        subject.SetAliases(["Sen C", "Sen B"]);
        Assert.That(subject.PopEvents(), Is.Empty);
        subject.SetAliases(["Sen C"]);
        Assert.That(((SubjectChanged)subject.PopEvents().Single()).PersonalChanges, Is.EqualTo(new[] { new FieldChange("aliases", "Sen B; Sen C", "Sen C") }));
    }

    [Test]
    public void What_was_merged_into_another_is_not_touched_any_more()
    {
        var (survivor, duplicate) = (Registered("HTX A"), Registered("HTX B"));
        SubjectMerge.Perform(survivor, duplicate, [], Now);
        Assert.That(Refusal.Of(() => duplicate.Change(Details("HTX C"))), Is.EqualTo("subject.merged"));
        Assert.That(Refusal.Of(() => duplicate.SetAliases(["HTX C"])), Is.EqualTo("subject.merged"));
        Assert.That(Refusal.Of(() => SubjectMerge.Perform(Registered("HTX D"), duplicate, [], Now)), Is.EqualTo("subject.merged"));
        Assert.That(Refusal.Of(() => SubjectMerge.Perform(duplicate, Registered("HTX D"), [], Now)), Is.EqualTo("subject.merged"));
        Assert.That(Refusal.Of(() => SubjectMerge.Perform(survivor, survivor, [], Now)), Is.EqualTo("subject.merge_with_itself"));
        Assert.That(Refusal.Of(() => SubjectSplit.Perform(duplicate, "HTX D", [], Now)), Is.EqualTo("subject.merged"));
    }

    [Test]
    public void A_merge_notes_what_it_moved_and_is_undone_once_and_the_latest_first()
    {
        var (survivor, duplicate) = (Registered("HTX A"), Registered("HTX B"));
        duplicate.SetAliases(["HTX Bê", "htx a"]);
        var product = ProductOf(duplicate);
        survivor.PopEvents();
        duplicate.PopEvents();
        var merge = SubjectMerge.Perform(survivor, duplicate, [product], Now);
        Assert.That((merge.SurvivorId, merge.DuplicateId, merge.MergedAt, merge.UndoneAt), Is.EqualTo((survivor.Id, duplicate.Id, Now, (DateTimeOffset?)null)));
        Assert.That(merge.ProductIds, Is.EqualTo(new[] { product.Id.Value }));
        Assert.That(merge.AliasIds, Is.EqualTo(survivor.Aliases.Where(a => a.Name == "HTX Bê").Select(a => a.Id)));
        Assert.That(merge.NameAliasId, Is.EqualTo(survivor.Aliases.Single(a => a.Name == "HTX B").Id));
        Assert.That(survivor.PopEvents(), Is.EqualTo(new[] { new SubjectMerged(survivor.Id, merge.Id, duplicate.Id, 1, "HTX B") }));
        Assert.That(duplicate.PopEvents(), Is.EqualTo(new[] { new SubjectMergedInto(duplicate.Id, merge.Id, survivor.Id) }));

        var later = SubjectMerge.Perform(Registered("HTX Z"), survivor, [], Now);
        Assert.That(Refusal.Of(() => merge.Undo(survivor, duplicate, [product], Now)), Is.EqualTo("subject.merge_not_undoable"));
        Assert.That((later.NameAliasId is not null, merge.UndoneAt), Is.EqualTo((true, (DateTimeOffset?)null)));
    }

    [Test]
    public void An_undone_merge_tells_both_and_is_not_undone_again()
    {
        var (survivor, duplicate) = (Registered("HTX A"), Registered("HTX B"));
        var merge = SubjectMerge.Perform(survivor, duplicate, [], Now);
        survivor.PopEvents();
        duplicate.PopEvents();
        merge.Undo(survivor, duplicate, [], Now.AddDays(1));
        Assert.That((merge.UndoneAt, duplicate.MergedIntoId), Is.EqualTo(((DateTimeOffset?)Now.AddDays(1), (SubjectId?)null)));
        Assert.That(survivor.PopEvents(), Is.EqualTo(new[] { new SubjectMergeUndone(survivor.Id, merge.Id, duplicate.Id, "HTX B") }));
        Assert.That(duplicate.PopEvents(), Is.EqualTo(new[] { new SubjectRestored(duplicate.Id, merge.Id, survivor.Id) }));
        Assert.That(Refusal.Of(() => merge.Undo(survivor, duplicate, [], Now)), Is.EqualTo("subject.merge_undone"));
    }

    [Test]
    public void A_part_is_of_the_same_kind_and_unit_and_takes_only_what_the_whole_owns()
    {
        var whole = Subject.Register(Details("HTX A và B") with { UnitId = Commune, Phone = "0901" }, illustrative: true);
        whole.PopEvents();
        var product = ProductOf(whole);
        Assert.That(Refusal.Of(() => SubjectSplit.Perform(whole, "HTX B", [product, ProductOf(Registered("HTX C"))], Now)), Is.EqualTo("subject.split_foreign_product"));
        var (split, part) = SubjectSplit.Perform(whole, "HTX B", [product], Now);
        Assert.That((split.SubjectId, split.PartId, split.SplitAt, split.UndoneAt), Is.EqualTo((whole.Id, part.Id, Now, (DateTimeOffset?)null)));
        Assert.That((part.Name, part.Kind, part.UnitId, part.Phone, part.Illustrative), Is.EqualTo(("HTX B", SubjectKind.Cooperative, (UnitId?)Commune, (string?)null, true)));
        Assert.That(whole.PopEvents(), Is.EqualTo(new[] { new SubjectSplitOff(whole.Id, split.Id, part.Id, 1, "HTX B") }));
        split.Undo(whole, part, [product], Now.AddDays(1));
        Assert.That(split.UndoneAt, Is.EqualTo(Now.AddDays(1)));
        Assert.That(whole.PopEvents().Last(), Is.EqualTo(new SubjectSplitUndone(whole.Id, split.Id, part.Id)));
    }

    private static Subject Registered(string name) => Subject.Register(Details(name));

    private static SubjectDetails Details(string name) => new(name, SubjectKind.Cooperative, null, null, null, null, null, null);

    private static Product ProductOf(Subject subject) => Product.Register(subject.Id, new("Mắm", null, null, null, null, null), ProductCode.NewOwn());
}
