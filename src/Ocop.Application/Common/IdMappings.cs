using System.Reflection;
using AutoMapper;
using Ocop.Domain.Common;

namespace Ocop.Application.Common;

/// <summary>The domain's typed ids, and how read models show them: as plain UUIDs.</summary>
public static class EntityIds
{
    /// <summary>Every <c>readonly record struct SomethingId(Guid Value)</c> of the domain.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. typeof(AggregateRoot).Assembly.GetTypes().Where(IsId)];

    public static bool IsId(Type type) =>
        type is { IsValueType: true, IsEnum: false }
        && type.Name.EndsWith("Id", StringComparison.Ordinal)
        && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}

internal sealed class IdProfile : Profile
{
    private static readonly MethodInfo MapOne = typeof(IdProfile).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public IdProfile()
    {
        foreach (var type in EntityIds.Types)
        {
            MapOne.MakeGenericMethod(type).Invoke(this, null);
        }
    }

    private void Map<TId>()
        where TId : struct
    {
        var id = System.Linq.Expressions.Expression.Parameter(typeof(TId), "id");
        var value = System.Linq.Expressions.Expression.Property(id, "Value");
        CreateMap<TId, Guid>().ConvertUsing(System.Linq.Expressions.Expression.Lambda<Func<TId, Guid>>(value, id));
    }
}
