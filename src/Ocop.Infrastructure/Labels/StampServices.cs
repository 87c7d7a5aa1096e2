using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Labels;

namespace Ocop.Infrastructure.Labels;

internal static class StampServices
{
    public static IServiceCollection AddStamps(this IServiceCollection services)
    {
        services.AddScoped<IStampCodes, StampCodes>();
        services.AddScoped<IReportedChecks, ReportedChecks>();
        services.AddSingleton<IStampReader, StampReader>();
        services.AddSingleton<IStampSheets, StampSheets>();
        services.AddSingleton<StampScans>();
        services.AddSingleton<IStampScans>(p => p.GetRequiredService<StampScans>());
        services.AddHostedService(p => p.GetRequiredService<StampScans>());
        return services;
    }
}
