using Ocop.Api.Accounts;
using Ocop.Api.Clients;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Api.OpenApi;
using Ocop.Api.V1;
using Ocop.Application;
using Ocop.Infrastructure;
using Ocop.Infrastructure.Jobs;

try
{
    var builder = WebApplication.CreateBuilder(OcopHost.Options(args)).UseDefaultUrl();
    await using var database = await OcopDatabase.OpenAsync(builder.Configuration, builder.Environment);

    builder.Host.UseDefaultServiceProvider((host, o) => o.ValidateOnBuild = o.ValidateScopes = !host.HostingEnvironment.IsProduction());
    builder.AddOperations();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"]);
    builder.Services.AddInfrastructure(database.ConnectionString, DataFolder.FilesOf(builder.Configuration, builder.Environment));
    builder.Services.AddJobScheduler(builder.Configuration, database.ConnectionString);
    builder.Services.AddOcopHttp();
    builder.Services.AddSignIn(builder.Configuration, builder.Environment);
    builder.Services.AddOAuth(builder.Configuration, builder.Environment);
    builder.Services.AddOpenApiDescription();
    builder.Services.AddPublicCache();

    var app = builder.Build();

    await app.PrepareDatabaseAsync(database);
    await app.OpenFirstClientsAsync();
    await app.LoadIllustrativeRegisterAsync();
    await app.QueueSampleRegisterAsync();
    app.UseOperations();
    app.UseOcopProblems();
    app.UseWebClientFiles();
    app.MapMetrics();
    app.UseOpenApiDescription();
    app.UseRateLimits();
    app.UseParameterLimits();
    app.UseSignIn();
    app.UseOutputCache();
    app.MapHealth();
    app.MapOnce(routes =>
    {
        routes.MapV1();
        routes.MapResolver();
    });
    app.AnnounceWhenStarted(database, [.. await app.OpenFirstAccountAsync(), .. await app.OpenDemonstrationAsync()]);
    await app.RunAsync();
    return 0;
}
catch (StartupException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

public partial class Program;
