using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Notifications;
using Ocop.Infrastructure.Accounts;

namespace Ocop.Infrastructure.Persistence;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationPreferences>, IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.HasIndex(n => new { n.UserId, n.Id });

        // Two indexes on one column are one unless both are named. The few that are unread: the number on the bell, and the morning's letter.
        builder.HasIndex([nameof(Notification.UserId), nameof(Notification.Id)], "ix_notifications_unread").HasDatabaseName("ix_notifications_unread").HasFilter("read_at is null");
        builder.HasIndex(n => n.RecordId).HasFilter("read_at is null");
        builder.HasIndex(n => n.At);
        builder.HasOne<User>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NotificationPreferences> builder)
    {
        builder.ToTable("notification_preferences");
        builder.HasKey(p => p.UserId);
        builder.Property(p => p.UserId).ValueGeneratedNever();
        builder.HasOne<User>().WithOne().HasForeignKey<NotificationPreferences>(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("reminders");
        builder.HasKey(r => new { r.Kind, r.RecordId, r.DueOn });
    }
}
