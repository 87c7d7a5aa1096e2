using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Products;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Complaints;

public sealed class ComplaintTests
{
    private static readonly Guid Officer = IdOf(1);
    private static readonly ProductId Product = new(IdOf(2));
    private static readonly AgencyId Market = new(IdOf(3));
    private static readonly AgencyId Farming = new(IdOf(4));
    private static readonly ComplaintDetails Details = new(ComplaintKind.Counterfeit, " Tem giả\r\nở chợ ", " Chợ  Cao Lãnh ", " 7K ", " 0900 ");

    [Test]
    public void What_a_citizen_says_is_kept_as_they_said_it()
    {
        var complaint = Complaint.Receive("hash", Details, Product, 77, Now);
        Assert.That((complaint.ReceiptHash, complaint.ReceivedAt, complaint.Kind, complaint.Status, complaint.Text, complaint.Place, complaint.Code), Is.EqualTo(
            ("hash", Now, ComplaintKind.Counterfeit, ComplaintStatus.Received, "Tem giả\nở chợ", "Chợ Cao Lãnh", "7K")));
        Assert.That((complaint.Contact, complaint.ProductId, complaint.StampCode, complaint.Open), Is.EqualTo(("0900", (ProductId?)Product, (long?)77, true)));
        Assert.That(complaint.PopEvents(), Is.EqualTo(new[] { new ComplaintReceived(complaint.Id, ComplaintKind.Counterfeit, Product, "Tem giả\nở chợ", "Chợ Cao Lãnh", "0900") }));
    }

    [Test]
    public void A_complaint_needs_words_and_nothing_else()
    {
        Requires("text", "nội dung phản ánh", () => Complaint.Receive("h", Details with { Text = " " }, null, null, Now));
        var anonymous = Complaint.Receive("h", new(ComplaintKind.Other, "x", " ", "", null), null, null, Now);
        Assert.That((anonymous.Place, anonymous.Code, anonymous.Contact), Is.EqualTo(((string?)null, (string?)null, (string?)null)));
        TakesAtMost(4000, "text", text => Complaint.Receive("h", Details with { Text = text }, null, null, Now));
        TakesAtMost(300, "place", text => Complaint.Receive("h", Details with { Place = text }, null, null, Now));
        TakesAtMost(300, "productCode", text => Complaint.Receive("h", Details with { Code = text }, null, null, Now));
        TakesAtMost(300, "contact", text => Complaint.Receive("h", Details with { Contact = text }, null, null, Now));
    }

    [Test]
    public void What_was_sent_twice_is_known_by_its_words()
    {
        var complaint = Received();
        Assert.That(complaint.Says(ComplaintKind.Counterfeit, "Tem giả\nở chợ  ", "Chợ Cao Lãnh", "7K"), Is.True);
        Assert.That(complaint.Says(ComplaintKind.Label, Details.Text, Details.Place, Details.Code), Is.False);
        Assert.That(complaint.Says(Details.Kind, "Tem giả", Details.Place, Details.Code), Is.False);
        Assert.That(complaint.Says(Details.Kind, Details.Text, null, Details.Code), Is.False);
        Assert.That(complaint.Says(Details.Kind, Details.Text, Details.Place, "7L"), Is.False);
        TakesAtMost(4000, "text", text => complaint.Says(Details.Kind, text, null, null));
        TakesAtMost(300, "place", text => complaint.Says(Details.Kind, "x", text, null));
        TakesAtMost(300, "productCode", text => complaint.Says(Details.Kind, "x", null, text));
    }

    [Test]
    public void It_is_passed_from_agency_to_agency_and_answered()
    {
        var complaint = Received();
        complaint.Assign(Market, Now);
        complaint.Assign(Farming, Now.AddDays(1));
        Assert.That((complaint.AgencyId, complaint.AssignedAt, complaint.Status, complaint.Open), Is.EqualTo(((AgencyId?)Farming, (DateTimeOffset?)Now.AddDays(1), ComplaintStatus.InProgress, true)));
        Requires("answer", "nội dung trả lời", () => complaint.Reply(" ", Officer, Now));
        complaint.Reply(" Đã xử lý ", Officer, Now.AddDays(2));
        Assert.That((complaint.Status, complaint.Answer, complaint.ClosedBy, complaint.ClosedAt, complaint.Open), Is.EqualTo(
            (ComplaintStatus.Answered, "Đã xử lý", (Guid?)Officer, (DateTimeOffset?)Now.AddDays(2), false)));
        Assert.That(complaint.PopEvents(), Is.EqualTo(new IDomainEvent[]
        {
            new ComplaintAssigned(complaint.Id, Product, null, Market), new ComplaintAssigned(complaint.Id, Product, Market, Farming), new ComplaintAnswered(complaint.Id, Product, "Đã xử lý"),
        }));
        TakesAtMost(4000, "answer", text => Received().Reply(text, Officer, Now));
    }

    [Test]
    public void It_is_rejected_with_a_reason_that_is_its_answer()
    {
        var complaint = Received();
        Requires("answer", "nội dung trả lời", () => complaint.Reject("", Officer, Now));
        complaint.Reject(" Không rõ ", Officer, Now);
        Assert.That((complaint.Status, complaint.Answer, complaint.ClosedBy), Is.EqualTo((ComplaintStatus.Rejected, "Không rõ", (Guid?)Officer)));
        Assert.That(complaint.PopEvents(), Is.EqualTo(new[] { new ComplaintRejected(complaint.Id, Product, "Không rõ") }));
    }

    [Test]
    public void One_that_says_the_same_is_merged_into_another_that_has_an_answer_of_its_own()
    {
        var (complaint, other) = (Received(), Received());
        Refuses("complaint.merge_with_itself", () => complaint.MergeInto(complaint, Officer, Now));
        complaint.MergeInto(other, Officer, Now);
        Assert.That((complaint.Status, complaint.MergedIntoId, complaint.ClosedAt, complaint.ClosedBy), Is.EqualTo(
            (ComplaintStatus.Merged, (ComplaintId?)other.Id, (DateTimeOffset?)Now, (Guid?)Officer)));
        Assert.That(complaint.PopEvents(), Is.EqualTo(new[] { new ComplaintMerged(complaint.Id, Product, other.Id) }));
        Refuses("complaint.merge_target_merged", () => other.MergeInto(complaint, Officer, Now));
        other.Reply("x", Officer, Now);
        Assert.DoesNotThrow(() => Received().MergeInto(other, Officer, Now), "its answer is there already");
    }

    [TestCase(ComplaintStatus.Answered)]
    [TestCase(ComplaintStatus.Rejected)]
    [TestCase(ComplaintStatus.Merged)]
    public void Nothing_happens_to_one_that_is_closed(ComplaintStatus status)
    {
        var complaint = Received();

        switch (status)
        {
            case ComplaintStatus.Answered: complaint.Reply("x", Officer, Now); break;
            case ComplaintStatus.Rejected: complaint.Reject("x", Officer, Now); break;
            default: complaint.MergeInto(Received(), Officer, Now); break;
        }

        Refuses("complaint.closed", () => complaint.Assign(Market, Now));
        Refuses("complaint.closed", () => complaint.Reply("x", Officer, Now));
        Refuses("complaint.closed", () => complaint.Reject("x", Officer, Now));
        Refuses("complaint.closed", () => complaint.MergeInto(Received(), Officer, Now));
        Refuses("complaint.closed", () => complaint.AddPhoto("h", "image/png", 1));
    }

    [Test]
    public void Five_pictures_belong_to_it()
    {
        var complaint = Received();
        var photo = complaint.AddPhoto("h1", "image/png", 12);
        Assert.That((photo.Hash, photo.ContentType, photo.Size), Is.EqualTo(("h1", "image/png", 12L)));
        Assert.That(complaint.PopEvents(), Is.EqualTo(new[] { new ComplaintPhotoAdded(complaint.Id, "h1") }));

        for (var n = 2; n <= 5; n++)
        {
            complaint.AddPhoto($"h{n}", "image/png", 12);
        }

        Refuses("complaint.too_many_photos", () => complaint.AddPhoto("h6", "image/png", 12));
        Assert.That(complaint.Photos.Select(p => p.Hash), Is.EqualTo(new[] { "h1", "h2", "h3", "h4", "h5" }));
    }

    [Test]
    public void A_challenge_that_was_spent_says_when_and_not_by_whom()
    {
        var spent = SpentChallenge.Of(IdOf(9), Now);
        Assert.That((spent.Id, spent.SpentAt), Is.EqualTo((IdOf(9), Now)));
    }

    private static Complaint Received()
    {
        var complaint = Complaint.Receive("hash", Details, Product, null, Now);
        complaint.PopEvents();
        return complaint;
    }
}
