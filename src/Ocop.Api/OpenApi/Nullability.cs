using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Ocop.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.OpenApi;

/// <summary>
/// Says of every field whether it may be null and whether it is always there, as the code says it. An answer has all its fields; a request needs
/// those that cannot be null; an edit needs none.
/// </summary>
internal sealed class Nullability : ISchemaFilter
{
    private readonly NullabilityInfoContext _nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } properties } whole || context.Type.Namespace?.StartsWith("Ocop", StringComparison.Ordinal) != true)
        {
            return;
        }

        var required = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var property in context.Type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

            if (!properties.TryGetValue(name, out var field))
            {
                continue;
            }

            var isEdit = OptionalConverterFactory.IsOptional(property.PropertyType);
            var isNullable = MayBeNull(property, isEdit);
            properties[name] = isEdit ? WithoutTypesDescription(WithNull(field, isNullable)) : WithNull(field, isNullable);

            if (!isEdit && (IsRequest(context.Type) ? !isNullable : IsAlwaysWritten(property)))
            {
                required.Add(name);
            }
        }

        whole.Required = required;
    }

    private bool MayBeNull(PropertyInfo property, bool isEdit)
    {
        lock (_nullability)
        {
            var info = _nullability.Create(property);
            return property.GetCustomAttribute<System.ComponentModel.DataAnnotations.RequiredAttribute>() is null
                && (isEdit ? info.GenericTypeArguments[0] : info).ReadState is not NullabilityState.NotNull;
        }
    }

    private static bool IsAlwaysWritten(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.WhenWritingNull };

    // what is sent to us is named so; its parts, too
    private static bool IsRequest(Type type) => type.Name.EndsWith("Request", StringComparison.Ordinal) || type.Name.EndsWith("Upload", StringComparison.Ordinal) || type.Name == "RowChoice";

    private static IOpenApiSchema WithNull(IOpenApiSchema field, bool isNullable)
    {
        switch (field)
        {
            case OpenApiSchema plain when plain.Type is { } type:
                plain.Type = isNullable ? type | JsonSchemaType.Null : type & ~JsonSchemaType.Null;
                return plain;
            case OpenApiSchemaReference reference when isNullable:
                return new OpenApiSchema { Description = reference.Description, OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference] };
            default:
                return field;
        }
    }

    // the description of the wrapper, which is no part of the contract
    private static IOpenApiSchema WithoutTypesDescription(IOpenApiSchema field)
    {
        if (field.Description?.StartsWith("A field of a partial edit", StringComparison.Ordinal) == true)
        {
            field.Description = null;
        }

        return field;
    }
}
