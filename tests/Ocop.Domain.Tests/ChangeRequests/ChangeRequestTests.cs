using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.ChangeRequests;

[Parallelizable(ParallelScope.All)]
public sealed class ChangeRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Proposer = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Test]
    public void Keeps_only_what_differs_with_the_old_text_beside_the_new()
    {
        var product = NewProduct();

        var request = Propose(product, ("name", "  Mắm cá linh  "), ("description", "Ngon.\r\nSạch."), ("story", null));

        Assert.That(request.Fields.Select(f => (f.Name, f.From, f.To, f.Taken)), Is.EqualTo(new[] { ("description", (string?)null, (string?)"Ngon.\nSạch.", (bool?)null) }));
        Assert.That((request.ProductId, request.SubjectId, request.Status), Is.EqualTo(((ProductId?)product.Id, product.SubjectId, ChangeRequestStatus.Waiting)));
        Assert.That(product.Description, Is.Null, "a proposal changes nothing");
    }

    [Test]
    public void Reads_codes_in_any_order_and_form()
    {
        var product = NewProduct();
        product.SetGtins(["8938505974194", "96385074"]);

        Refuses("change_request.nothing_proposed", () => Propose(product, ("gtins", " 9638-5074,8938505974194, 96385074")));
        Assert.That(Propose(product, ("gtins", "")).Fields.Single().To, Is.Null);
        Refuses("product.gtin_invalid", () => Propose(product, ("gtins", "8938505974195")));
    }

    [Test]
    public void Speaks_of_a_subject_by_its_own_fields_and_leaves_the_tax_code_to_officers()
    {
        var subject = Subject.Register(new("HTX Sen", SubjectKind.Cooperative, "1400123456", "Lan", "0901", null, null, null));

        var request = Propose(subject, ("phone", "0909 123 456"), ("taxCode", "1400000000"), ("ownerName", " "));

        Assert.That(request.Fields.Select(f => (f.Name, f.From, f.To)), Is.EqualTo(new[] { ("ownerName", "Lan", null), ("phone", (string?)"0901", (string?)"0909 123 456") }));
        Assert.That((request.ProductId, request.SubjectId), Is.EqualTo(((ProductId?)null, subject.Id)));
    }

    [TestCase("name", "", "field.required")]
    [TestCase("phone", "01234567890123456789012345678901234567890", "field.too_long")]
    public void Refuses_what_the_record_would(string field, string text, string code) =>
        Refuses(code, () => Propose(Subject.Register(new("HTX Sen", SubjectKind.Cooperative, null, null, null, null, null, null)), (field, text)));

    [Test]
    public void Says_which_fields_and_never_their_values()
    {
        var request = Propose(Subject.Register(new("HTX Sen", SubjectKind.Cooperative, null, null, null, null, null, null)), ("phone", "0909123456"), ("address", "Ấp 3"));

        var proposed = (ChangeProposed)request.PopEvents().Single();
        Assert.That(proposed.Fields, Is.EqualTo("phone, address"));
        Assert.That(proposed.ToString(), Does.Not.Contain("0909").And.Not.Contain("Ấp"));
    }

    [Test]
    public void Is_approved_as_a_whole_or_field_by_field()
    {
        var whole = Propose(NewProduct(), ("name", "Mắm cá sặc"), ("story", "Xưa…"));
        whole.PopEvents();
        whole.Approve(null, Officer, Now);
        Assert.That(whole.Fields.Select(f => f.Taken), Is.All.True);
        Assert.That((whole.Status, whole.DecidedBy, whole.DecidedAt), Is.EqualTo((ChangeRequestStatus.Approved, (Guid?)Officer, (DateTimeOffset?)Now)));
        Assert.That(((ChangeApproved)whole.PopEvents().Single()).Fields, Is.EqualTo("name, story"));

        var part = Propose(NewProduct(), ("name", "Mắm cá sặc"), ("story", "Xưa…"));
        part.PopEvents();
        part.Approve(["story"], Officer, Now);
        Assert.That(part.Fields.ToDictionary(f => f.Name, f => f.Taken), Is.EquivalentTo(new Dictionary<string, bool?> { ["name"] = false, ["story"] = true }));
        Assert.That(((ChangeApproved)part.PopEvents().Single()).Fields, Is.EqualTo("story"));
    }

    [Test]
    public void Takes_no_field_that_it_does_not_have_and_not_none()
    {
        var request = Propose(NewProduct(), ("name", "Mắm cá sặc"));

        Refuses("change_request.field_unknown", () => request.Approve(["name", "story"], Officer, Now));
        Refuses("change_request.nothing_chosen", () => request.Approve([], Officer, Now));
        Assert.That((request.Status, request.Fields.Single().Taken), Is.EqualTo((ChangeRequestStatus.Waiting, (bool?)null)));
    }

    [Test]
    public void Is_never_decided_by_its_proposer()
    {
        var request = Propose(NewProduct(), ("name", "Mắm cá sặc"));

        Refuses("change_request.own_proposal", () => request.Approve(null, Proposer, Now));
        Refuses("change_request.own_proposal", () => request.Reject("Không.", Proposer, Now));
        Refuses("change_request.not_proposer", () => request.TakeBack(Officer, Now));
    }

    [Test]
    public void Is_rejected_with_a_reason()
    {
        var request = Propose(NewProduct(), ("name", "Mắm cá sặc"));

        Refuses("field.required", () => request.Reject(" ", Officer, Now));
        request.Reject(" Tên khác giấy chứng nhận. ", Officer, Now);

        Assert.That((request.Status, request.Reason), Is.EqualTo((ChangeRequestStatus.Rejected, "Tên khác giấy chứng nhận.")));
        Assert.That(request.PopEvents().OfType<ChangeRejected>().Single().Reason, Is.EqualTo("Tên khác giấy chứng nhận."));
    }

    [TestCase(ChangeRequestStatus.Approved)]
    [TestCase(ChangeRequestStatus.Rejected)]
    [TestCase(ChangeRequestStatus.TakenBack)]
    public void Is_decided_once(ChangeRequestStatus outcome)
    {
        var request = Propose(NewProduct(), ("name", "Mắm cá sặc"));

        switch (outcome)
        {
            case ChangeRequestStatus.Approved: request.Approve(null, Officer, Now); break;
            case ChangeRequestStatus.Rejected: request.Reject("Không.", Officer, Now); break;
            default: request.TakeBack(Proposer, Now); break;
        }

        Assert.That(request.Status, Is.EqualTo(outcome));
        Refuses("change_request.decided", () => request.Approve(null, Officer, Now));
        Refuses("change_request.decided", () => request.Reject("Không.", Officer, Now));
        Refuses("change_request.decided", () => request.TakeBack(Proposer, Now));
        Assert.That(request.Status, Is.EqualTo(outcome));
    }

    private static Product NewProduct() => Product.Register(SubjectId.New(), new("Mắm cá linh", null, null, null, null, null), "OCOP-1");

    private static ChangeRequest Propose(Product product, params (string Name, string? Text)[] wanted) => ChangeRequest.Propose(product, Texts(wanted), null, Proposer, Now);

    private static ChangeRequest Propose(Subject subject, params (string Name, string? Text)[] wanted) => ChangeRequest.Propose(subject, Texts(wanted), null, Proposer, Now);

    private static Dictionary<string, string?> Texts((string Name, string? Text)[] wanted) => wanted.ToDictionary(w => w.Name, w => w.Text, StringComparer.Ordinal);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(() => act())!.Error.Code, Is.EqualTo(code));
}
