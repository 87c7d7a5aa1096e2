using System.Net;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Ocop.Api.Http;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ocop.Api.Hosting;

/// <summary>Metrics for Prometheus at <c>/metrics</c>; metrics and traces by OTLP where a collector is named.</summary>
internal static class Telemetry
{
    private const string MetricsPath = "/metrics";
    private const string TokenKey = "Metrics:Token";
    private static readonly string[] Untraced = ["/health", MetricsPath, "/assets"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var collector = Collector(builder.Configuration);
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("ocop", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql").AddRuntimeInstrumentation().AddPrometheusExporter();

                if (collector is not null)
                {
                    metrics.AddOtlpExporter(exporter => exporter.Endpoint = collector);
                }
            });

        // traces cost a tenth of a request, so they are made only where somebody takes them; query strings are left out of them
        if (collector is not null)
        {
            telemetry.WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !context.Request.Path.IsBelow(Untraced))
                .AddHttpClientInstrumentation()
                .AddNpgsql()
                .AddOtlpExporter(exporter => exporter.Endpoint = collector));
        }
    }

    /// <summary>
    /// Not for the public: with <c>Metrics:Token</c> whoever presents it, from anywhere; without it only programs on this
    /// machine itself. Others learn not even that it is there.
    /// </summary>
    public static void MapMetrics(this WebApplication app)
    {
        var token = app.Configuration[TokenKey];

        app.UseWhen(
            context => context.Request.Path.IsBelow(MetricsPath),
            metrics => metrics.Use((context, next) =>
            {
                if (string.IsNullOrEmpty(token) ? LocalCaller.Is(context) : HasToken(context.Request, token))
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }));
        app.UseOpenTelemetryPrometheusScrapingEndpoint(MetricsPath);
    }

    private static bool HasToken(HttpRequest request, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes("Bearer " + token));

    private static Uri? Collector(ConfigurationManager configuration) =>
        (configuration["Otlp:Endpoint"] ?? configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]) is { Length: > 0 } address ? new(address) : null;
}

/// <summary>Whether a program on this very machine asks, and not a proxy here for somebody elsewhere.</summary>
internal static class LocalCaller
{
    private static readonly string[] SignsOfProxy = ["X-Forwarded-For", "X-Original-For", "Forwarded", "Via", "X-Real-IP"];

    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !SignsOfProxy.Any(context.Request.Headers.ContainsKey);
}
