using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Integration;
using Ocop.Infrastructure.Clients;

namespace Ocop.Infrastructure.Integration;

/// <summary>One event on its way to one receiver.</summary>
public sealed class WebhookDelivery
{
    public Guid Id { get; init; }
    public WebhookSubscriptionId SubscriptionId { get; init; }
    public Guid EventId { get; init; }
    public long FeedPosition { get; init; }
    public Guid AggregateId { get; init; }

    /// <summary>Without the prefix.</summary>
    public required string Type { get; init; }
    public DeliveryState State { get; init; }
    public int Attempts { get; init; }

    /// <summary>When it is tried next; null when it is not.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Until then a node is busy with it; one that died lets go by the time.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }
    public DateTimeOffset? LastAttemptAt { get; init; }
    public int? Status { get; init; }
    public string? Error { get; init; }
    public int? DurationMs { get; init; }
    public string? Answer { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>How far in the feed the deliveries of a subscription were made out.</summary>
public sealed class WebhookCursor
{
    public WebhookSubscriptionId SubscriptionId { get; init; }
    public long Through { get; set; }
}

internal sealed class WebhookConfiguration :
    IEntityTypeConfiguration<WebhookSubscription>, IEntityTypeConfiguration<WebhookDelivery>, IEntityTypeConfiguration<WebhookCursor>
{
    public void Configure(EntityTypeBuilder<WebhookSubscription> builder)
    {
        builder.ToTable("webhook_subscriptions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.ClientId);
        builder.HasOne<OAuthClient>().WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.ToTable("webhook_deliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.SubscriptionId, d.FeedPosition }).IsUnique();
        builder.HasIndex(d => new { d.SubscriptionId, d.State, d.FeedPosition });

        // what is due, and whether an earlier event of the same record still waits
        builder.HasIndex(d => new { d.SubscriptionId, d.DueAt }).HasFilter("state = 'waiting'");
        builder.HasIndex(d => new { d.SubscriptionId, d.AggregateId, d.FeedPosition }).HasFilter("state = 'waiting'");
        builder.HasIndex(d => d.CreatedAt);
        builder.HasOne<WebhookSubscription>().WithMany().HasForeignKey(d => d.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WebhookCursor> builder)
    {
        builder.ToTable("webhook_cursors");
        builder.HasKey(c => c.SubscriptionId);
        builder.Property(c => c.SubscriptionId).ValueGeneratedNever();
        builder.HasOne<WebhookSubscription>().WithOne().HasForeignKey<WebhookCursor>(c => c.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
    }
}
