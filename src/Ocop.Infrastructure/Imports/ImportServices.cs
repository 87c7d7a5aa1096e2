using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Imports;
using Ocop.Infrastructure.Imports.Reading;

namespace Ocop.Infrastructure.Imports;

internal static class ImportServices
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<IImportReader, ImportReader>();
        services.AddScoped<IRegisterLookup, RegisterLookup>();
        services.AddScoped<IImportStaging, ImportStaging>();
        services.AddScoped<IImportCommit, ImportCommit>();
        services.AddSingleton<IImportRows, StagedRows>();
        services.AddSingleton<ImportQueue>();
        services.AddSingleton<IImportQueue>(p => p.GetRequiredService<ImportQueue>());
        services.AddHostedService<ImportWorker>();
    }
}
