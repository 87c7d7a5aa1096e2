using Ocop.Api.Http;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Ocop.Api.Hosting;

/// <summary>
/// Structured logs with the trace's id on the console: lines for people in Development, JSON elsewhere. No query strings, bodies,
/// e-mail addresses or names: a log is read by more people than the register, and kept elsewhere.
/// </summary>
internal static class Logs
{
    private const string ForPeople = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}";

    // asked for so often that a line each would say nothing and cost as much as the answer; the metrics count them. A complaint's path bears its receipt, which is a secret.
    private static readonly string[] Unlogged = ["/api/v1/public/verify", "/api/v1/public/complaints", "/api/v1/public/minutes", "/health", "/metrics", "/assets"];

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        // each host has a logger of its own, so that several can run in one process
        builder.Services.AddSerilog(
            (services, logs) =>
            {
                logs.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .MinimumLevel.Override("System", LogEventLevel.Warning)
                    .MinimumLevel.Override(typeof(Accounts.SessionAuthentication).FullName!, LogEventLevel.Warning)
                    // each request for a token in full, with what a person's browser sent; the request log has the line that counts
                    .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
                    // said at each start without a licence key, which development and tests do not need
                    .MinimumLevel.Override("LuckyPennySoftware.AutoMapper.License", LogEventLevel.Error)
                    // every refused save, a code that is taken or a version that is old, with its stack; what is unexpected ProblemHandler logs
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
                    // the keys are as safe as the database that they lie in; docs/security.md says how to do better
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                    // repeats what a stranger may have sent; SingleSignOn says what went wrong
                    .MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogEventLevel.Fatal)
                    .Enrich.FromLogContext()
                    .ReadFrom.Configuration(builder.Configuration)
                    .ReadFrom.Services(services);

                if (builder.Environment.IsDevelopment())
                {
                    logs.WriteTo.Console(outputTemplate: ForPeople, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
                }
                else
                {
                    logs.WriteTo.Console(new CompactJsonFormatter());
                }
            },
            preserveStaticLogger: true);
    }

    /// <summary>One line for each request, with its path but never its query.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<Serilog.ILogger>();

        app.UseWhen(
            context => !context.Request.Path.IsBelow(Unlogged),
            logged => logged.UseSerilogRequestLogging(options =>
            {
                options.Logger = logger;
                options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0} ms";
                options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;

                // the path as it was sent, escapes included, so that nobody writes lines of his own into the log
                options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
                [
                    new("RequestMethod", new ScalarValue(context.Request.Method)),
                    new("RequestPath", new ScalarValue(context.Request.Path.ToUriComponent())),
                    new("StatusCode", new ScalarValue(status)),
                    new("Elapsed", new ScalarValue(elapsed)),
                ];
            }));
    }
}
