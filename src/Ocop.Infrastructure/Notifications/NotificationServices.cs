using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Notifications;

namespace Ocop.Infrastructure.Notifications;

internal static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddSingleton<IRoleHolders, RoleHolders>();
        services.AddSingleton<DigestJob>();
        return services;
    }
}
