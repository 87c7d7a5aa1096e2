using Ocop.Domain.Notifications;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using static Ocop.Domain.Tests.Fixed;

namespace Ocop.Domain.Tests.Notifications;

public sealed class NotificationTests
{
    [Test]
    public void A_notification_tells_one_person_of_one_thing_and_is_read_when_it_was_first_seen()
    {
        var told = Notification.Tell(IdOf(1), NotificationKinds.RoleGranted, new(IdOf(2), new(IdOf(3)), new(IdOf(4)), "inspector"), Now);
        Assert.That((told.UserId, told.Kind, told.Category, told.RecordId, told.ProductId, told.SubjectId, told.Role), Is.EqualTo(
            (IdOf(1), "role.granted", NotificationCategory.Access, IdOf(2), (ProductId?)new ProductId(IdOf(3)), (SubjectId?)new SubjectId(IdOf(4)), "inspector")));
        Assert.That((told.At, told.ReadAt, told.MailedAt), Is.EqualTo((Now, (DateTimeOffset?)null, (DateTimeOffset?)null)));

        told.Read(Now.AddHours(1));
        told.Read(Now.AddHours(2));
        told.Mail(Now.AddHours(3));
        told.Mail(Now.AddHours(4));
        Assert.That((told.ReadAt, told.MailedAt), Is.EqualTo(((DateTimeOffset?)Now.AddHours(1), (DateTimeOffset?)Now.AddHours(3))));
        told.Unread();
        Assert.That(told.ReadAt, Is.Null);
        told.Read(Now.AddHours(5));
        Assert.That(told.ReadAt, Is.EqualTo(Now.AddHours(5)));
    }

    [Test]
    public void A_later_notification_has_a_later_id()
    {
        var ids = Enumerable.Range(0, 20).Select(n => Notification.Tell(IdOf(1), NotificationKinds.ImportFailed, new(IdOf(2)), Now.AddSeconds(n)).Id.ToString()).ToList();
        Assert.That(ids, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [TestCase(NotificationKinds.ChangeRequestWaiting, NotificationCategory.Task)]
    [TestCase(NotificationKinds.ViolationLimitationNear, NotificationCategory.Task)]
    [TestCase(NotificationKinds.ChangeRequestRejected, NotificationCategory.Decision)]
    [TestCase(NotificationKinds.RevocationRefused, NotificationCategory.Decision)]
    [TestCase(NotificationKinds.RoleEnded, NotificationCategory.Access)]
    public void What_waits_was_decided_or_may_be_done_is_told_apart(string kind, NotificationCategory category) => Assert.That(NotificationKinds.CategoryOf(kind), Is.EqualTo(category));

    [Test]
    public void Every_kind_has_a_category()
    {
        var kinds = typeof(NotificationKinds).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.That(NotificationKinds.All, Is.EquivalentTo(kinds));
    }

    [Test]
    public void Who_chose_nothing_gets_a_letter_a_day_about_everything()
    {
        var preferences = NotificationPreferences.Default(IdOf(1));
        Assert.That((preferences.UserId, preferences.Digest), Is.EqualTo((IdOf(1), DigestFrequency.Daily)));
        Assert.That(Enum.GetValues<NotificationCategory>().Select(preferences.Mails), Is.All.True);
    }

    [TestCase(true, false, false, NotificationCategory.Task)]
    [TestCase(false, true, false, NotificationCategory.Decision)]
    [TestCase(false, false, true, NotificationCategory.Access)]
    public void A_letter_tells_of_what_was_chosen_alone(bool tasks, bool decisions, bool access, NotificationCategory only)
    {
        var preferences = NotificationPreferences.Default(IdOf(1));
        preferences.Choose(DigestFrequency.Weekly, tasks, decisions, access);
        Assert.That(preferences.Digest, Is.EqualTo(DigestFrequency.Weekly));
        Assert.That(Enum.GetValues<NotificationCategory>().Where(preferences.Mails), Is.EqualTo(new[] { only }));
        Assert.Throws<ArgumentOutOfRangeException>(() => preferences.Mails((NotificationCategory)9));
    }

    [Test]
    public void A_reminder_is_of_one_kind_record_and_day()
    {
        var reminder = Reminder.Of(NotificationKinds.FindingOverdue, IdOf(7), Today, Now);
        Assert.That((reminder.Kind, reminder.RecordId, reminder.DueOn, reminder.ToldAt), Is.EqualTo(("finding.overdue", IdOf(7), Today, Now)));
    }
}
