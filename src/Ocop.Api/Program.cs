using Ocop.Api.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(OcopHost.Options(args)).UseDefaultUrl();
    await using var database = await OcopDatabase.OpenAsync(builder.Configuration, builder.Environment);

    var app = builder.Build();
    app.AnnounceWhenStarted(database);
    await app.RunAsync();
    return 0;
}
catch (StartupException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

public partial class Program;
