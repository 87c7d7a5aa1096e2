using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.OpenApi;

/// <summary>
/// Says of fields and parameters what the validators of the messages made of them check: that they are needed, and how long or large they may be. A body that several
/// operations take is described by what all of them check.
/// </summary>
internal sealed partial class CheckedShapes(IServiceProvider services) : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        using var scope = services.CreateScope();
        Dictionary<string, List<Dictionary<string, Check>>> bodies = new(StringComparer.Ordinal);

        foreach (var description in context.ApiDescriptions)
        {
            if (description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().FirstOrDefault() is not { } endpoint || Find(swaggerDoc, description) is not { } operation)
            {
                continue;
            }

            var messages = RequestedMessages.Of(endpoint).Select(message => ChecksOf(message, scope.ServiceProvider)).Where(checks => checks.Count > 0).ToList();
            var checks = messages.Count == 0 ? [] : messages.Aggregate(InAll);

            foreach (var parameter in operation.Parameters ?? [])
            {
                if (parameter.In is ParameterLocation.Query && parameter.Schema is OpenApiSchema schema && checks.TryGetValue(parameter.Name!, out var check))
                {
                    check.ApplyTo(schema);

                    // no entries are a list as well
                    if (check.Needed && parameter is OpenApiParameter plain && (schema.Type & JsonSchemaType.Array) is not JsonSchemaType.Array)
                    {
                        plain.Required = true;
                    }
                }
            }

            // what an edit leaves out stays as it is
            var isEdit = operation.RequestBody?.Content?.ContainsKey(OperationRules.MergePatch) == true;

            // a form is described where it is asked for
            foreach (var form in (operation.RequestBody?.Content?.Values ?? []).Select(media => media.Schema).OfType<OpenApiSchema>())
            {
                if (form.Properties is { } fields)
                {
                    Apply(form, fields, checks);
                }
            }

            foreach (var name in BodiesOf(operation))
            {
                (bodies.TryGetValue(name, out var known) ? known : bodies[name] = []).Add(isEdit ? checks.ToDictionary(c => c.Key, c => c.Value with { Needed = false }, StringComparer.Ordinal) : checks);
            }
        }

        foreach (var (name, operations) in bodies)
        {
            if (swaggerDoc.Components?.Schemas?.TryGetValue(name, out var known) == true && known is OpenApiSchema { Properties: { } properties } schema)
            {
                Apply(schema, properties, operations.Aggregate(InAll));
            }
        }
    }

    private static void Apply(OpenApiSchema schema, IDictionary<string, IOpenApiSchema> properties, Dictionary<string, Check> checks)
    {
        foreach (var field in properties.Keys.ToList())
        {
            if (!checks.TryGetValue(field, out var check))
            {
                continue;
            }

            if (check.Needed)
            {
                properties[field] = WithoutNull(properties[field]);
                schema.Required = new SortedSet<string>([.. schema.Required ?? new HashSet<string>(), field], StringComparer.Ordinal);
            }

            if (properties[field] is OpenApiSchema plain)
            {
                check.ApplyTo(plain);
            }
        }
    }

    /// <summary>What holds whichever of the messages is made, or whichever of the operations is asked.</summary>
    private static Dictionary<string, Check> InAll(Dictionary<string, Check> a, Dictionary<string, Check> b) =>
        a.Where(check => b.ContainsKey(check.Key)).ToDictionary(check => check.Key, check => Check.Either(check.Value, b[check.Key]), StringComparer.Ordinal);

    private static IOpenApiSchema WithoutNull(IOpenApiSchema field)
    {
        if (field is OpenApiSchema { OneOf: { Count: 2 } choice } && choice.OfType<OpenApiSchemaReference>().FirstOrDefault() is { } reference)
        {
            return reference;
        }

        if (field is OpenApiSchema { Type: { } type } plain)
        {
            plain.Type = type & ~JsonSchemaType.Null;
        }

        return field;
    }

    private static OpenApiOperation? Find(OpenApiDocument document, ApiDescription description) =>
        document.Paths.TryGetValue("/" + Constraint().Replace(description.RelativePath!.Trim('/'), "{${name}}"), out var path) && description.HttpMethod is { } method
            ? path.Operations?.GetValueOrDefault(HttpMethod.Parse(method)) : null;

    // {id:guid} is {id} in the description
    [GeneratedRegex("\\{(?<name>[^}:]+):[^}]+\\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Constraint();

    private static IEnumerable<string> BodiesOf(OpenApiOperation operation) =>
        (operation.RequestBody?.Content?.Values ?? []).Select(media => media.Schema).OfType<OpenApiSchemaReference>().Select(schema => schema.Reference.Id!).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, Check> ChecksOf(Type message, IServiceProvider services) =>
        services.GetServices(typeof(IValidator<>).MakeGenericType(message)).OfType<IValidator>().SelectMany(validator => ChecksOf(validator, services))
            .GroupBy(check => check.Field, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Aggregate(Check.Both), StringComparer.Ordinal);

    private static IEnumerable<Check> ChecksOf(IValidator validator, IServiceProvider services)
    {
        foreach (var rule in validator.CreateDescriptor().Rules.Where(rule => !rule.HasCondition && !rule.HasAsyncCondition))
        {
            var isOfEach = rule.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));
            var field = JsonNamingPolicy.CamelCase.ConvertName(rule.PropertyName ?? "");

            foreach (var component in rule.Components.Where(component => !component.HasCondition && !component.HasAsyncCondition))
            {
                if (component.Validator is IChildValidatorAdaptor part && field.Length == 0)
                {
                    // the fields of a part that its sender does not see as one
                    foreach (var check in ChecksOf((IValidator)ActivatorUtilities.CreateInstance(services, part.ValidatorType), services))
                    {
                        yield return check;
                    }
                }
                else if (Check.Of(field, component.Validator, isOfEach) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    /// <summary>What is checked of a field, or of each of its entries.</summary>
    private sealed record Check(string Field, bool Needed = false, int? MinLength = null, int? MaxLength = null, decimal? Minimum = null, decimal? Maximum = null, Check? OfEach = null, string? Format = null, string? Pattern = null)
    {
        public static Check? Of(string field, IPropertyValidator validator, bool isOfEach)
        {
            Check? check = validator switch
            {
                INotEmptyValidator => new(field, Needed: true, MinLength: 1),
                INotNullValidator => new(field, Needed: true),
                IEmailValidator => new(field, Format: "email"),
                IRegularExpressionValidator pattern => new(field, Pattern: pattern.Expression),
                ILengthValidator length => new(field, MinLength: length.Min > 0 ? length.Min : null, MaxLength: length.Max > 0 ? length.Max : null),
                IBetweenValidator { Name: "InclusiveBetweenValidator" } between => new(field, Minimum: Number(between.From), Maximum: Number(between.To)),
                IComparisonValidator { Comparison: Comparison.GreaterThanOrEqual, MemberToCompare: null } least => new(field, Minimum: Number(least.ValueToCompare)),
                IComparisonValidator { Comparison: Comparison.GreaterThan, MemberToCompare: null, ValueToCompare: int or long } least => new(field, Minimum: Number(least.ValueToCompare) + 1),
                IComparisonValidator { Comparison: Comparison.LessThanOrEqual, MemberToCompare: null } most => new(field, Maximum: Number(most.ValueToCompare)),
                IComparisonValidator { Comparison: Comparison.LessThan, MemberToCompare: null, ValueToCompare: int or long } most => new(field, Maximum: Number(most.ValueToCompare) - 1),
                _ => null,
            };

            return check is null || !isOfEach ? check : new(field, OfEach: check);
        }

        /// <summary>Where both must hold.</summary>
        public static Check Both(Check a, Check b) => new(
            a.Field, a.Needed || b.Needed, Largest(a.MinLength, b.MinLength), Smallest(a.MaxLength, b.MaxLength), Largest(a.Minimum, b.Minimum), Smallest(a.Maximum, b.Maximum),
            a.OfEach is null || b.OfEach is null ? a.OfEach ?? b.OfEach : Both(a.OfEach, b.OfEach), a.Format ?? b.Format, a.Pattern ?? b.Pattern);

        /// <summary>What holds whichever of the two is asked.</summary>
        public static Check Either(Check a, Check b) => new(
            a.Field, a.Needed && b.Needed, Common(a.MinLength, b.MinLength, Math.Min), Common(a.MaxLength, b.MaxLength, Math.Max), Common(a.Minimum, b.Minimum, Math.Min),
            Common(a.Maximum, b.Maximum, Math.Max), a.OfEach is null || b.OfEach is null ? null : Either(a.OfEach, b.OfEach),
            a.Format == b.Format ? a.Format : null, a.Pattern == b.Pattern ? a.Pattern : null);

        public void ApplyTo(OpenApiSchema schema)
        {
            switch (schema.Type & ~JsonSchemaType.Null)
            {
                case JsonSchemaType.String when schema.Format is null && schema.Enum is not { Count: > 0 }:
                    schema.MinLength = MinLength ?? schema.MinLength;
                    schema.MaxLength = MaxLength ?? schema.MaxLength;
                    schema.Pattern = Pattern ?? schema.Pattern;
                    schema.Format = Format;
                    break;
                case JsonSchemaType.Array:
                    schema.MinItems = MinLength ?? Whole(Minimum) ?? schema.MinItems;
                    schema.MaxItems = Whole(Maximum) ?? schema.MaxItems;

                    if (schema.Items is OpenApiSchema item)
                    {
                        OfEach?.ApplyTo(item);
                    }

                    break;
                case JsonSchemaType.Integer or JsonSchemaType.Number:
                    schema.Minimum = Minimum?.ToString(CultureInfo.InvariantCulture) ?? schema.Minimum;
                    schema.Maximum = Maximum?.ToString(CultureInfo.InvariantCulture) ?? schema.Maximum;
                    break;
            }
        }

        private static decimal? Number(object? value) => value is int or long or short or decimal or double or float ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

        private static int? Whole(decimal? value) => value is { } v and >= 0 and <= int.MaxValue ? (int)v : null;

        private static T? Largest<T>(T? a, T? b)
            where T : struct, IComparable<T> => a is { } x && b is { } y ? (x.CompareTo(y) >= 0 ? x : y) : a ?? b;

        private static T? Smallest<T>(T? a, T? b)
            where T : struct, IComparable<T> => a is { } x && b is { } y ? (x.CompareTo(y) <= 0 ? x : y) : a ?? b;

        private static T? Common<T>(T? a, T? b, Func<T, T, T> choose)
            where T : struct => a is { } x && b is { } y ? choose(x, y) : null;
    }
}
