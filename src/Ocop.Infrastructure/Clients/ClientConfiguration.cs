using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore;

namespace Ocop.Infrastructure.Clients;

/// <summary>OpenIddict's own configurations, with our names for the tables; and our tables beside them.</summary>
internal sealed class ClientConfiguration :
    IEntityTypeConfiguration<OAuthClient>, IEntityTypeConfiguration<OAuthAuthorization>, IEntityTypeConfiguration<OAuthToken>,
    IEntityTypeConfiguration<OAuthClientSecret>, IEntityTypeConfiguration<OAuthClientUsage>, IEntityTypeConfiguration<OAuthKey>
{
    public void Configure(EntityTypeBuilder<OAuthClient> builder)
    {
        new OpenIddictEntityFrameworkCoreApplicationConfiguration<OAuthClient, OAuthAuthorization, OAuthToken, Guid>().Configure(builder);
        builder.ToTable("oauth_clients");
        builder.Property(c => c.Version).IsRowVersion();

        // a client is revoked, never removed: the ledger and its usage name it
        builder.HasMany(c => c.Secrets).WithOne().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OAuthAuthorization> builder)
    {
        new OpenIddictEntityFrameworkCoreAuthorizationConfiguration<OAuthAuthorization, OAuthClient, OAuthToken, Guid>().Configure(builder);
        builder.ToTable("oauth_authorizations");
        builder.HasIndex(a => a.Subject);
    }

    public void Configure(EntityTypeBuilder<OAuthToken> builder)
    {
        new OpenIddictEntityFrameworkCoreTokenConfiguration<OAuthToken, OAuthClient, OAuthAuthorization, Guid>().Configure(builder);
        builder.ToTable("oauth_tokens");
        builder.HasIndex(t => t.ExpirationDate);
    }

    public void Configure(EntityTypeBuilder<OAuthClientSecret> builder)
    {
        builder.ToTable("oauth_client_secrets");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.ClientId);
    }

    public void Configure(EntityTypeBuilder<OAuthClientUsage> builder)
    {
        builder.ToTable("oauth_client_usage");
        builder.HasKey(u => new { u.ClientId, u.Day });
        builder.HasOne<OAuthClient>().WithMany().HasForeignKey(u => u.ClientId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OAuthKey> builder)
    {
        builder.ToTable("oauth_keys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Use).HasMaxLength(20);
    }
}
