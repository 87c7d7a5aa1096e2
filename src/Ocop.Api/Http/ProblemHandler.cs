using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Clients;
using Ocop.Application.Clients;
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

        if (exception is DomainException { Error.Permission: { } permission } && httpContext.Features.Get<ApiClient>() is { } client && !client.Permissions.Contains(permission, StringComparer.Ordinal))
        {
            // RFC 6750: the token does not reach so far
            var enough = Scopes.With(permission).FirstOrDefault() is { } scope ? $", scope=\"{scope}\"" : "";
            httpContext.Response.Headers.WWWAuthenticate = "Bearer realm=\"Ocop\", error=\"insufficient_scope\"" + enough;
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
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Problems.Of(415, HttpErrors.UnsupportedMediaType(), context),
        BadHttpRequestException e => Malformed(e, context),

        // a form was asked for, and no body of any kind came
        InvalidOperationException { TargetSite.DeclaringType: var thrower } when thrower == typeof(FormFeature) && context.Request.ContentType is null => Problems.Of(415, HttpErrors.UnsupportedMediaType(), context),
        DbUpdateConcurrencyException => Problems.Of(HttpErrors.HasIfMatch(context) ? 412 : 409, CommonErrors.Stale(), context),
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation } e } =>
            Problems.Of(409, UniqueConstraints.ErrorOf(e.ConstraintName), context),
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } e } =>
            Problems.Of(422, HttpErrors.UnknownReference(ReferringFields.Of(e)), context),

        // a character that no text of the database can hold, where nothing before the database looked at it
        PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter }
            or { InnerException: PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter } } =>
            Problems.Of(400, HttpErrors.Malformed(), context),
        PostgresException { IsTransient: true } or NpgsqlException { IsTransient: true } or { InnerException: NpgsqlException { IsTransient: true } } =>
            Problems.Of(503, HttpErrors.DatabaseUnavailable(), context),
        _ => Problems.Of(500, HttpErrors.Unexpected(), context),
    };

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Malformed => 400,
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
        problem.Extensions["errors"] = e.Errors.Select(f => new FieldProblem(Pointer(f.PropertyName), "field." + Snake(f.ErrorCode), Problems.Shortened(DetailOf(f, context)))).ToArray();
        return problem;
    }

    /// <summary>The sentence with the field's name as the API writes it, not as words made of it.</summary>
    private static string DetailOf(ValidationFailure failure, HttpContext context) =>
        failure.ErrorCode == Choices.UnknownValue ? HttpErrors.UnknownValue(failure.PropertyName, failure.ErrorMessage, Problems.InEnglish(context))
        : failure.FormattedMessagePlaceholderValues?.GetValueOrDefault("PropertyName") is string shown
            ? failure.ErrorMessage.Replace($"'{shown}'", $"'{Pointer(failure.PropertyName)[2..]}'", StringComparison.Ordinal)
            : failure.ErrorMessage;

    /// <summary>What could not be read, where the framework says which field or parameter it was.</summary>
    private static ProblemDetails Malformed(BadHttpRequestException e, HttpContext context)
    {
        var problem = Problems.Of(400, HttpErrors.Malformed(), context);

        if (MisreadFields.PointerOf(e) is { } pointer)
        {
            problem.Extensions["errors"] = new[] { new FieldProblem(pointer, "field.malformed", HttpErrors.MisreadField(Problems.InEnglish(context))) };
        }

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
