using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;
using static Ocop.Domain.Tests.Refusal;

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

    [Test]
    public void A_code_is_made_for_a_subject_that_is_not_merged_and_each_step_is_told()
    {
        var subject = NewSubject("1400123456");
        var code = RepresentativeCode.Make(subject, "hash", Officer, Now, 30);
        Assert.That((code.SubjectId, code.Hash, code.MadeBy, code.MadeAt, code.ExpiresAt), Is.EqualTo((subject.Id, "hash", (Guid?)Officer, Now, Now.AddDays(30))));
        code.Revoke(Now.AddHours(1));
        Assert.That((code.RevokedAt, code.UsedAt), Is.EqualTo(((DateTimeOffset?)Now.AddHours(1), (DateTimeOffset?)null)));
        Assert.That(code.PopEvents(), Is.EqualTo(new IDomainEvent[] { new RepresentativeCodeMade(subject.Id, code.Id, Now.AddDays(30)), new RepresentativeCodeRevoked(subject.Id, code.Id) }));

        var used = Make();
        used.PopEvents();
        used.Use(Now.AddDays(1));
        Assert.That(used.UsedAt, Is.EqualTo(Now.AddDays(1)));
        Assert.That(used.PopEvents(), Is.EqualTo(new[] { new RepresentativeCodeUsed(used.SubjectId, used.Id) }));

        SubjectMerge.Perform(NewSubject(null), subject, [], Now);
        Refuses("subject.merged", () => RepresentativeCode.Make(subject, "hash", Officer, Now, 30));
    }

    [Test]
    public void A_registration_keeps_what_the_person_says_within_its_lengths()
    {
        RepresentativeClaim claim = new(" lan@sen.example ", " Lê  Lan ", "1400123456", " HTX  Sen ", " Tôi là\r\ngiám đốc ");
        var request = RepresentativeRequest.Receive(claim, Now);
        Assert.That((request.Email, request.DisplayName, request.SubjectName, request.Note, request.Status, request.ReceivedAt), Is.EqualTo(
            ("lan@sen.example", "Lê Lan", "HTX Sen", "Tôi là\ngiám đốc", RepresentativeRequestStatus.Waiting, Now)));
        Assert.That(request.PopEvents(), Is.EqualTo(new[] { new RepresentativeRequested(request.Id) }));
        Requires("email", "địa chỉ e-mail", () => RepresentativeRequest.Receive(claim with { Email = " " }, Now));
        Requires("displayName", "họ tên", () => RepresentativeRequest.Receive(claim with { DisplayName = "" }, Now));
        TakesAtMost(254, "email", text => RepresentativeRequest.Receive(claim with { Email = text }, Now));
        TakesAtMost(200, "displayName", text => RepresentativeRequest.Receive(claim with { DisplayName = text }, Now));
        TakesAtMost(Subject.MaxNameLength, "subjectName", text => RepresentativeRequest.Receive(claim with { SubjectName = text }, Now));
        TakesAtMost(1000, "note", text => RepresentativeRequest.Receive(claim with { Note = text }, Now));
    }

    [Test]
    public void A_decision_tells_who_made_it_and_whether_a_code_did()
    {
        var subject = SubjectId.New();
        var (byCode, byOfficer, rejected, expired) = (Receive(), Receive(), Receive(), Receive());
        byCode.Approve(subject, null, Now);
        byOfficer.Approve(subject, Officer, Now);
        Requires("reason", "lý do", () => rejected.Reject(" ", Officer, Now));
        rejected.Reject(" Không  rõ ", Officer, Now);
        expired.Expire(Now);
        Assert.That((byOfficer.Status, byOfficer.SubjectId, byOfficer.DecidedBy, byOfficer.ClosedAt), Is.EqualTo((RepresentativeRequestStatus.Approved, (SubjectId?)subject, (Guid?)Officer, (DateTimeOffset?)Now)));
        Assert.That((rejected.Reason, expired.Status, expired.DecidedBy), Is.EqualTo(("Không rõ", RepresentativeRequestStatus.Expired, (Guid?)null)));
        Assert.That(new[] { byCode, byOfficer, rejected, expired }.Select(r => r.PopEvents().Last()), Is.EqualTo(new IDomainEvent[]
        {
            new RepresentativeApproved(byCode.Id, subject, true), new RepresentativeApproved(byOfficer.Id, subject, false), new RepresentativeRejected(rejected.Id, "Không rõ"),
            new RepresentativeRequestExpired(expired.Id),
        }));
        TakesAtMost(1000, "reason", text => Receive().Reject(text, Officer, Now));
    }

    [Test]
    public void The_link_of_an_owner_who_agreed_is_used_up()
    {
        var subject = SubjectId.New();
        var request = Receive();
        request.Approve(subject, Officer, Now);
        request.AwaitConfirmation([1, 2], Now.AddDays(7));
        Assert.That((request.ConfirmationHash, request.ConfirmationExpiresAt), Is.EqualTo((new byte[] { 1, 2 }, (DateTimeOffset?)Now.AddDays(7))));
        request.Confirm(Now);
        Assert.That((request.ConfirmationHash, request.ConfirmationExpiresAt), Is.EqualTo(((byte[]?)null, (DateTimeOffset?)null)));
        Assert.That(request.PopEvents().Last(), Is.EqualTo(new RepresentativeConfirmed(request.Id, subject)));
    }

    private static RepresentativeCode Make() => RepresentativeCode.Make(NewSubject("1400123456"), "hash", Officer, Now, 30);

    private static Subject NewSubject(string? taxCode) => Subject.Register(new("HTX Sen", SubjectKind.Cooperative, taxCode, null, null, null, null, null));

    private static RepresentativeRequest Receive(string taxCode = "1400123456") => RepresentativeRequest.Receive(new("lan@sen.example", "Lan", taxCode, null, null), Now);
}
