using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Application.Jobs;
using Ocop.Application.Watches;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Watches;
using Ocop.Infrastructure.Accounts;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Watches;

internal static class WatchServices
{
    public static IServiceCollection AddWatches(this IServiceCollection services)
    {
        services.AddSingleton<IWatchLinks, WatchLinks>();
        services.AddSingleton<IBackgroundJob, WatchLettersJob>();
        return services;
    }
}

/// <summary>By the keys that every node shares; a key that is no longer used still opens what it closed.</summary>
internal sealed class WatchLinks(IDataProtectionProvider protection) : IWatchLinks
{
    public string Make(WatchPurpose purpose, string value) => Protector(purpose).Protect(value);

    public string? Read(WatchPurpose purpose, string token)
    {
        try
        {
            return Protector(purpose).Unprotect(token);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector Protector(WatchPurpose purpose) => protection.CreateProtector("Ocop.Watches.v1", purpose.ToString());
}

/// <summary>Every ten minutes: one letter to each follower without an account whose products changed.</summary>
internal sealed class WatchLettersJob(IServiceScopeFactory scopes) : IBackgroundJob
{
    public string Name => "watch-letters";

    public string Cron => "0 0/10 * * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        var letters = 0;

        while (await WriteNextAsync(ct))
        {
            letters++;
        }

        return new Dictionary<string, int>(StringComparer.Ordinal) { ["letters"] = letters };
    }

    private async Task<bool> WriteNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var writing = scope.ServiceProvider.GetRequiredService<WatchLetterWriting>();
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => writing.WriteNextAsync(ct), ct);
    }
}

internal sealed class WatchConfiguration : IEntityTypeConfiguration<Watch>, IEntityTypeConfiguration<WatchNews>
{
    public void Configure(EntityTypeBuilder<Watch> builder)
    {
        builder.ToTable("watches", t => t.HasCheckConstraint("ck_watches_one", "num_nonnulls(user_id, email) = 1 and num_nonnulls(product_id, subject_id) = 1"));
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.HasIndex(w => new { w.UserId, w.ProductId, w.SubjectId }).IsUnique().AreNullsDistinct(false).HasFilter("user_id is not null");
        builder.HasIndex(w => new { w.Email, w.ProductId, w.SubjectId }).IsUnique().AreNullsDistinct(false).HasFilter("email is not null");
        builder.HasIndex(w => w.ProductId);
        builder.HasIndex(w => w.SubjectId);
        builder.HasOne<User>().WithMany().HasForeignKey(w => w.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Product>().WithMany().HasForeignKey(w => w.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Subject>().WithMany().HasForeignKey(w => w.SubjectId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WatchNews> builder)
    {
        builder.ToTable("watch_news");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.On).HasColumnName("effective_on");
        builder.HasIndex(n => new { n.Email, n.Id });
        builder.HasOne<Product>().WithMany().HasForeignKey(n => n.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}
