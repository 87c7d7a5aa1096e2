using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Jobs;
using Ocop.Application.Ledger;
using Ocop.Application.PublicRegister;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.PublicRegister;

internal static class SnapshotServices
{
    public static IServiceCollection AddSnapshots(this IServiceCollection services)
    {
        services.AddOptions<OpenDataOptions>().BindConfiguration(OpenDataOptions.Section)
            .Validate(o => o.Kept >= 1, "OpenData:Kept is 1 or more.").ValidateOnStart();
        services.AddScoped<IFeedEnd, FeedEnd>();
        services.AddScoped<ISnapshots, Snapshots>();
        services.AddScoped<SnapshotMaking>();
        services.AddSingleton<IBackgroundJob, RegisterSnapshotJob>();
        return services;
    }
}
