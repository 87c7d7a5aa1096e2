using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Infrastructure.Mail;

/// <summary>A letter that waits, or was sent.</summary>
public sealed class OutboxLetter
{
    public Guid Id { get; init; }
    public required string ToAddress { get; init; }
    public required string Subject { get; init; }

    /// <summary>Emptied when it is sent: it may hold a link that opens an account.</summary>
    public required string Text { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? SentAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>When it is tried next; null when it was sent, or is given up.</summary>
    public DateTimeOffset? DueAt { get; set; }
    public string? Error { get; set; }

    /// <summary>Of a file that goes with it.</summary>
    public string? AttachmentHash { get; init; }
    public string? AttachmentName { get; init; }
}

internal sealed class OutboxLetterConfiguration : IEntityTypeConfiguration<OutboxLetter>
{
    public void Configure(EntityTypeBuilder<OutboxLetter> builder)
    {
        builder.ToTable("outbox_letters");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => l.DueAt).HasFilter("due_at is not null");
    }
}
