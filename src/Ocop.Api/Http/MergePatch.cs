using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Http;

/// <summary>
/// RFC 7396 merge patch: a request is a record of <see cref="Optional{T}"/> properties, so that an absent field and a null one differ; the OpenAPI document
/// shows the plain types.
/// </summary>
internal static class MergePatch
{
    public const string MediaType = "application/merge-patch+json";

    /// <summary>Takes a merge patch; plain JSON too, which many clients cannot help sending.</summary>
    public static RouteHandlerBuilder AcceptsMergePatch<TRequest>(this RouteHandlerBuilder builder)
        where TRequest : notnull => builder.Accepts<TRequest>(MediaType, "application/json").WithMetadata(new TakesMergePatch());

    /// <summary>Refuses other patches, such as RFC 6902's: the framework takes whatever ends in <c>+json</c>.</summary>
    public static void UseMergePatchOnly(this WebApplication app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<TakesMergePatch>() is not null
        && MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
        && type.MediaType != MediaType && type.MediaType != "application/json"
            ? Problems.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, HttpErrors.UnsupportedMediaType())
            : next(context));

    private sealed class TakesMergePatch;
}

/// <summary>Reads and writes <see cref="Optional{T}"/> as the value itself.</summary>
internal sealed class OptionalConverterFactory : JsonConverterFactory
{
    public static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    public override bool CanConvert(Type typeToConvert) => IsOptional(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(OptionalConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
    {
        // A null that is written down must reach the field; only absence leaves it unset.
        public override bool HandleNull => true;

        // By the value's own converter: a reader of its own would say where the mistake is as if nothing stood around the value.
        public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType != JsonTokenType.Null ? new(((JsonConverter<T>)options.GetConverter(typeof(T))).Read(ref reader, typeof(T), options)!)
            : default(T) is null ? new(default!)
            : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}

/// <summary>Describes <see cref="Optional{T}"/> in OpenAPI as <c>T</c>. Register it as <see cref="ISerializerDataContractResolver"/> after Swagger itself.</summary>
internal sealed class OptionalContractResolver(JsonSerializerOptions options) : ISerializerDataContractResolver
{
    private readonly JsonSerializerDataContractResolver _inner = new(options);

    public DataContract GetDataContractForType(Type type) =>
        _inner.GetDataContractForType(OptionalConverterFactory.IsOptional(type) ? type.GetGenericArguments()[0] : type);
}
