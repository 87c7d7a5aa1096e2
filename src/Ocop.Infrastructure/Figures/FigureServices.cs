using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Figures;
using Ocop.Application.ProgramTargets;
using Ocop.Application.Supervision;

namespace Ocop.Infrastructure.Figures;

internal static class FigureServices
{
    public static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddSingleton<IRegisterFigures, RegisterFigures>().AddSingleton<IProgramActuals, ProgramActualsReader>().AddSingleton<ISupervisedRegister, SupervisedRegister>();
}
