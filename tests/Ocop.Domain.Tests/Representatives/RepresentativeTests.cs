using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Tests.Representatives;

[Parallelizable(ParallelScope.All)]
public sealed class RepresentativeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Test]
    public void A_code_works_once_and_until_it_expires()
    {
        var code = Make();

        Assert.That((code.IsUsable(Now.AddDays(30).AddTicks(-1)), code.IsUsable(Now.AddDays(30))), Is.EqualTo((true, false)));
        Refuses("representative_code.over", () => code.Use(Now.AddDays(30)));
        code.Use(Now.AddDays(1));
        Assert.That(code.IsUsable(Now.AddDays(2)), Is.False);
        Refuses("representative_code.over", () => code.Use(Now.AddDays(2)));
        Refuses("representative_code.over", () => code.Revoke(Now.AddDays(2)));
        Assert.That(code.PopEvents().Select(e => e.AggregateId), Is.EqualTo(new[] { code.SubjectId.Value, code.SubjectId.Value }), "the subject's history tells it");
    }

    [Test]
    public void A_revoked_code_is_worth_nothing()
    {
        var code = Make();
        code.Revoke(Now);

        Refuses("representative_code.over", () => code.Use(Now));
    }

    [Test]
    public void A_code_needs_a_tax_code_to_be_used_with() =>
        Refuses("representative_code.tax_code_missing", () => RepresentativeCode.Make(NewSubject(null), "hash", Officer, Now, 30));

    [TestCase("1400 123 456", "1400123456")]
    [TestCase("1400123456-001", "1400123456-001")]
    [TestCase("087012345678", "087012345678")]
    public void A_registration_keeps_the_tax_code_in_its_normal_form(string typed, string kept) => Assert.That(Receive(typed).TaxCode, Is.EqualTo(kept));

    [TestCase("12345", "subject.tax_code_invalid")]
    [TestCase("140012345x", "subject.tax_code_invalid")]
    public void A_registration_needs_a_tax_code(string typed, string code) => Refuses(code, () => Receive(typed));

    [Test]
    public void A_registration_tells_the_ledger_nothing_of_the_person()
    {
        var request = Receive();
        request.Approve(SubjectId.New(), null, Now);

        Assert.That(string.Join(' ', request.PopEvents()), Does.Not.Contain("lan@").And.Not.Contain("Lan").And.Not.Contain("1400123456"));
    }

    [Test]
    public void A_registration_is_decided_once()
    {
        var request = Receive();
        Refuses("field.required", () => request.Reject("", Officer, Now));
        request.Reject("Không phải người của hợp tác xã.", Officer, Now);

        Assert.That((request.Status, request.DecidedBy, request.ClosedAt), Is.EqualTo((RepresentativeRequestStatus.Rejected, (Guid?)Officer, (DateTimeOffset?)Now)));
        Refuses("representative_request.decided", () => request.Approve(SubjectId.New(), Officer, Now));
        Refuses("representative_request.decided", () => request.Expire(Now));
    }

    [Test]
    public void The_owner_of_an_account_agrees_once_and_in_time()
    {
        var subject = SubjectId.New();
        var request = Receive();
        Refuses("representative_request.link_invalid", () => request.Confirm(Now));
        request.Approve(subject, Officer, Now);
        Refuses("representative_request.link_invalid", () => request.Confirm(Now));
        request.AwaitConfirmation([1], Now.AddDays(7));

        Refuses("representative_request.link_invalid", () => request.Confirm(Now.AddDays(7)));
        Assert.That(request.Confirm(Now.AddDays(7).AddTicks(-1)), Is.EqualTo(subject));
        Refuses("representative_request.link_invalid", () => request.Confirm(Now));
    }

    private static RepresentativeCode Make() => RepresentativeCode.Make(NewSubject("1400123456"), "hash", Officer, Now, 30);

    private static Subject NewSubject(string? taxCode) => Subject.Register(new("HTX Sen", SubjectKind.Cooperative, taxCode, null, null, null, null, null));

    private static RepresentativeRequest Receive(string taxCode = "1400123456") => RepresentativeRequest.Receive(new("lan@sen.example", "Lan", taxCode, null, null), Now);

    private static void Refuses(string code, Action act) => Assert.That(Assert.Throws<DomainException>(() => act())!.Error.Code, Is.EqualTo(code));
}
