namespace Ocop.Api.OpenApi;

/// <summary>What a type is called in the description: its own name, and <c>ProductRowPage</c> for a <c>Page&lt;ProductRow&gt;</c>.</summary>
internal static class SchemaNames
{
    public static string Of(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;
}
