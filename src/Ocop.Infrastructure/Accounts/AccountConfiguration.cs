using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.Accounts;

/// <summary>Identity names its tables itself, which the naming convention leaves alone; so they are named here.</summary>
internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<User>, IEntityTypeConfiguration<UserRole>, IEntityTypeConfiguration<UserSession>, IEntityTypeConfiguration<UserLink>, IEntityTypeConfiguration<SignInCount>,
    IEntityTypeConfiguration<UserSecondFactor>, IEntityTypeConfiguration<UserRecoveryCode>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.DisplayName).HasMaxLength(200);
        builder.HasIndex(u => u.NormalizedUserName).IsUnique().HasDatabaseName("ix_users_normalized_user_name");
        builder.HasIndex(u => u.NormalizedEmail).IsUnique().HasDatabaseName("ix_users_normalized_email");

        // failures are counted in sign_in_counts, also for e-mails that no account has; telephone numbers are not asked for
        builder.Ignore(u => u.LockoutEnabled).Ignore(u => u.LockoutEnd).Ignore(u => u.AccessFailedCount);
        builder.Ignore(u => u.PhoneNumber).Ignore(u => u.PhoneNumberConfirmed);
    }

    public void Configure(EntityTypeBuilder<UserRole> builder)
    {
        builder.ToTable("user_roles");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Role).HasMaxLength(50);
        builder.HasIndex(r => r.UserId);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Subject>().WithMany().HasForeignKey(r => r.SubjectId);
        builder.HasOne<UserRole>().WithMany().HasForeignKey(r => r.DelegatedFromId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("user_sessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.KeyHash).IsUnique();
        builder.HasIndex(s => s.UserId);
        builder.HasIndex(s => s.ExpiresAt);
        builder.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserLink> builder)
    {
        builder.ToTable("user_links");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => l.UserId);
        builder.HasOne<User>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserSecondFactor> builder)
    {
        builder.ToTable("user_second_factors");
        builder.HasKey(f => f.UserId);
        builder.Property(f => f.UserId).ValueGeneratedNever();
        builder.HasOne<User>().WithOne().HasForeignKey<UserSecondFactor>(f => f.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserRecoveryCode> builder)
    {
        builder.ToTable("user_recovery_codes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.UserId, c.CodeHash }).IsUnique();
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SignInCount> builder)
    {
        builder.ToTable("sign_in_counts");
        builder.HasKey(c => c.Key);
        builder.HasIndex(c => c.LastAt);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("user_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("user_logins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("user_tokens");
}
