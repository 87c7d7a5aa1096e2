using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using Ocop.Api.Http;
using Ocop.Api.OpenApi;

namespace Ocop.Api.Hosting;

/// <summary>A parameter that is longer than the description allows is refused before anything looks at it.</summary>
internal static class ParameterLimits
{
    public static void UseParameterLimits(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;

        if (request.Path.IsBelow("/api/v1") && request.Path.Value!.Length + request.QueryString.Value?.Length > SchemaLimits.Least)
        {
            var inPath = request.RouteValues.Select(value => (value.Key, Text: value.Value as string));
            var inQuery = request.Query.SelectMany(values => values.Value.Select(text => (values.Key, Text: text)));

            foreach (var (name, text) in inPath.Concat(inQuery))
            {
                if (text?.Length > SchemaLimits.OfParameter(JsonNamingPolicy.CamelCase.ConvertName(name)))
                {
                    throw new ValidationException([new ValidationFailure(name, HttpErrors.TooLong(Problems.InEnglish(context))) { ErrorCode = "maximum_length" }]);
                }
            }
        }

        return next(context);
    });
}
