using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Api.Tests.Contract;

/// <summary>What others rely on changes only on purpose.</summary>
public sealed class ContractTests
{
    private static readonly Assembly[] House = [typeof(DomainError).Assembly, typeof(Application.ApplicationServices).Assembly, typeof(Infrastructure.InfrastructureServices).Assembly, typeof(Program).Assembly];

    [Test]
    public async Task The_api_description_is_the_committed_one()
    {
        await using var api = await TestApi.StartAsync();
        using var http = api.Http();

        Snapshot.AssertEqual(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), "docs/api/v1.json");
    }

    [Test]
    public async Task The_migration_makes_what_the_model_says()
    {
        await using var api = await TestApi.StartAsync();
        await using var scope = api.Services.CreateAsyncScope();

        Assert.That(scope.ServiceProvider.GetRequiredService<OcopDbContext>().Database.HasPendingModelChanges(), Is.False);
    }

    [Test]
    public void Every_error_is_in_the_catalogue()
    {
        var text = new StringBuilder("""
            # Error codes

            Every failure is a problem (RFC 9457) whose `code` is stable: clients switch on it, people read `detail`, which comes in Vietnamese or, by
            `Accept-Language: en`, in English. This page is generated from the code (`scripts/openapi.sh`); a test fails when one is missing here.
            `…` and `0` stand for values of the case at hand.

            Two codes differ in status by the request: `record.stale` is 412 with `If-Match` and 409 without. Fields of the wrong shape come as
            `request.invalid` (400) with one entry each in `errors`: `pointer`, `code` (`field.not_empty`, `field.maximum_length`, `field.unknown_value` …), `detail`.
            What reading a list finds in its rows has codes of its own (`import.…`) in the row's `messages`.

            | Code | Status | Tiếng Việt | English |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));

        foreach (var error in Errors().DistinctBy(e => e.Code).OrderBy(e => e.Code, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{error.Code}` | {StatusOf(error)} | {Cell(error.Vietnamese)} | {Cell(error.English)} |\n");
        }

        Snapshot.AssertEqual(text.ToString(), "docs/api/errors.md");
    }

    [Test]
    public void Every_error_has_a_code_of_its_form_and_both_languages() => Assert.Multiple(() =>
    {
        foreach (var error in Errors())
        {
            Assert.That(error.Code, Does.Match("^[a-z_]+\\.[a-z_]+$"));
            Assert.That(error.Vietnamese, Is.Not.Empty.And.Not.EqualTo(error.English), error.Code);
            Assert.That(error.English, Is.Not.Empty, error.Code);
        }
    });

    private static IEnumerable<DomainError> Errors() => House.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Errors", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(DomainError))
        .Select(method => (DomainError)method.Invoke(null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!);

    private static object? Sample(Type type) =>
        type == typeof(string) ? "…"
        : type == typeof(TimeSpan) ? TimeSpan.FromMinutes(1)
        : type == typeof(DateOnly) ? new DateOnly(2026, 1, 1)
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type)
        : null;

    private static int StatusOf(DomainError error) => error.Code switch
    {
        "request.method_not_allowed" => 405,
        "request.too_large" => 413,
        "request.unsupported_media_type" => 415,
        "request.if_match_needed" => 428,
        "service.unexpected" => 500,
        "service.database_unavailable" => 503,
        _ => error.Kind switch
        {
            ErrorKind.Malformed => 400,
            ErrorKind.NotFound => 404,
            ErrorKind.Forbidden => 403,
            ErrorKind.Conflict => 409,
            ErrorKind.PreconditionFailed => 412,
            ErrorKind.Rule => 422,
            ErrorKind.Unauthenticated => 401,
            ErrorKind.TooMany => 429,
            _ => throw new ArgumentOutOfRangeException(nameof(error), error.Kind, "Say its status."),
        },
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
