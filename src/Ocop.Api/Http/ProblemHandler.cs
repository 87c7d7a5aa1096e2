using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>The one place where a failure becomes a response (RFC 9457), with a stable <c>code</c> for clients to switch on.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = 499;
            return ValueTask.FromResult(true);
        }

        var problem = ToProblem(exception, httpContext);

        if (problem.Status >= 500)
        {
            logger.LogError(exception, "Request failed");
        }

        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = "5";
        }
        else if (exception is DomainException { Error.RetryAfter: { } wait })
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        return problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private static ProblemDetails ToProblem(Exception exception, HttpContext context) => exception switch
    {
        DomainException { Error: var e } => Problems.Of(StatusOf(e.Kind), e, context),
        ValidationException e => Invalid(e, context),
        PreconditionRequiredException => Problems.Of(428, HttpErrors.IfMatchNeeded(), context),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.Of(413, HttpErrors.BodyTooLarge(), context),
        BadHttpRequestException => Problems.Of(400, HttpErrors.Malformed(), context),
        DbUpdateConcurrencyException => Problems.Of(HttpErrors.HasIfMatch(context) ? 412 : 409, CommonErrors.Stale(), context),
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } e } =>
            Problems.Of(409, UniqueConstraints.ErrorOf(e.ConstraintName), context),
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } e } =>
            Problems.Of(422, HttpErrors.UnknownReference(e.ConstraintName), context),
        PostgresException { IsTransient: true } or NpgsqlException { IsTransient: true } or { InnerException: NpgsqlException { IsTransient: true } } =>
            Problems.Of(503, HttpErrors.DatabaseUnavailable(), context),
        _ => Problems.Of(500, HttpErrors.Unexpected(), context),
    };

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.NotFound => 404,
        ErrorKind.Forbidden => 403,
        ErrorKind.Conflict => 409,
        ErrorKind.PreconditionFailed => 412,
        ErrorKind.Rule => 422,
        ErrorKind.Unauthenticated => 401,
        ErrorKind.TooMany => 429,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static ProblemDetails Invalid(ValidationException e, HttpContext context)
    {
        var problem = Problems.Of(400, HttpErrors.Invalid(), context);
        problem.Extensions["errors"] = e.Errors.Select(f => new FieldProblem(Pointer(f.PropertyName), "field." + Snake(f.ErrorCode), f.ErrorMessage)).ToArray();
        return problem;
    }

    private static string Pointer(string property) =>
        "#/" + string.Join('/', property.Split('.', '[').Select(p => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(p.TrimEnd(']'))));

    private static string Snake(string code) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(code.Replace("Validator", "", StringComparison.Ordinal));
}

/// <summary>What is wrong with one field of the request.</summary>
/// <param name="Pointer">JSON pointer into the body, such as <c>#/name</c>.</param>
/// <param name="Code">Stable, for clients to switch on.</param>
/// <param name="Detail">A sentence in the reader's language.</param>
internal sealed record FieldProblem(string Pointer, string Code, string Detail);
