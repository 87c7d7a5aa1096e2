using Microsoft.AspNetCore.Diagnostics;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>What every endpoint shares: the caller, JSON, problems.</summary>
internal static class HttpServices
{
    public static void AddOcopHttp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Hosting.EndpointStore>();
        FluentValidation.ValidatorOptions.Global.LanguageManager = new ReaderLanguage();
        services.AddScoped<BackgroundIdentity>();
        services.AddScoped<ICaller, HttpCaller>();
        services.AddProblemDetails(o => o.CustomizeProblemDetails = c =>
        {
            // the framework writes the whole traceparent; the logs and the ledger have the trace's id alone
            c.ProblemDetails.Extensions["traceId"] = Problems.TraceId(c.HttpContext);
            c.ProblemDetails.Extensions.Remove("requestId");
        });
        services.AddExceptionHandler<ProblemHandler>();
        services.ConfigureHttpJsonOptions(o => Json.Configure(o.SerializerOptions));
        services.Configure<Microsoft.AspNetCore.Mvc.JsonOptions>(o => Json.Configure(o.JsonSerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
    }

    /// <summary>Gives bare status codes below <c>/api</c> the same problem body as thrown failures.</summary>
    public static void UseOcopProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api => api.UseStatusCodePages(c => ErrorOf(c.HttpContext.Response.StatusCode) is { } error
            ? Problems.WriteAsync(c.HttpContext, c.HttpContext.Response.StatusCode, error)
            : Task.CompletedTask));
        app.UseOptions();
        app.UseMergePatchOnly();
    }

    private static DomainError? ErrorOf(int status) => status switch
    {
        401 => HttpErrors.NotSignedIn(),
        403 => CommonErrors.NotPermitted(null),
        404 => HttpErrors.NotFound(),
        405 => HttpErrors.MethodNotAllowed(),
        413 => HttpErrors.BodyTooLarge(),
        415 => HttpErrors.UnsupportedMediaType(),
        400 => HttpErrors.Malformed(),
        _ => null,
    };
}
