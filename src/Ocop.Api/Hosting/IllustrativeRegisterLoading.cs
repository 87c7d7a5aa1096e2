using MediatR;
using Ocop.Application.Common;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Hosting;

/// <summary>Fills a developer's register with invented records; the only way in, and shut outside Development.</summary>
internal static class IllustrativeRegisterLoading
{
    public static async Task LoadIllustrativeRegisterAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var units = scope.ServiceProvider.GetRequiredService<IReferenceFacts>().Current.Units;
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(IllustrativeRegister.Read(units), app.Lifetime.ApplicationStopping);
    }
}
