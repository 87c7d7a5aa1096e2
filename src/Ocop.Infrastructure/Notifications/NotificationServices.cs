using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Notifications;

namespace Ocop.Infrastructure.Notifications;

/// <summary>The letters that put notifications together (configuration <c>Notifications</c>).</summary>
public sealed class NotificationOptions
{
    public const string Section = "Notifications";

    /// <summary>Whether this node takes part; of those that do, each letter is written by one.</summary>
    public bool Digests { get; set; } = true;
}

internal static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<NotificationOptions>().BindConfiguration(NotificationOptions.Section);
        services.AddSingleton<IRoleHolders, RoleHolders>();
        services.AddSingleton<DigestJob>();
        services.AddHostedService<DigestWorker>();
        return services;
    }
}
