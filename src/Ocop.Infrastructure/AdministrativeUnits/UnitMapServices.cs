using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.AdministrativeUnits;

namespace Ocop.Infrastructure.AdministrativeUnits;

internal static class UnitMapServices
{
    public static IServiceCollection AddUnitMap(this IServiceCollection services)
    {
        services.AddOptions<UnitMapOptions>().BindConfiguration(UnitMapOptions.Section);
        return services.AddSingleton<IUnitMap, UnitMapDrawing>();
    }
}
