using MediatR;
using Ocop.Application.Files;
using Ocop.Application.Imports;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Hosting;

/// <summary>Fills a developer's register with what public sources name; never in Production. The workers read it once the application serves.</summary>
internal static class SampleRegisterLoading
{
    private const long MaxSize = 10 * 1024 * 1024;

    public static async Task QueueSampleRegisterAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await using var content = SampleRegister.Open();
        var stopping = app.Lifetime.ApplicationStopping;
        var file = await scope.ServiceProvider.GetRequiredService<IFileStore>().SaveAsync(content, MaxSize, stopping);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new QueueSampleRegister(SampleRegister.FileName, file.Hash, file.Size), stopping);
    }
}
