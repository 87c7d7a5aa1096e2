using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Infrastructure.Persistence;

/// <summary>How the domain's typed ids and enums lie in columns: as uuid and as kebab-case text, the same words as in the API.</summary>
internal static class Conversions
{
    public static void AddTo(ModelConfigurationBuilder builder)
    {
        foreach (var id in EntityIds.Types)
        {
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        foreach (var type in typeof(AggregateRoot).Assembly.GetTypes().Where(t => t.IsEnum))
        {
            builder.Properties(type).HaveConversion(typeof(KebabEnumConverter<>).MakeGenericType(type));
        }
    }

    public static string Kebab(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Reads what <see cref="Kebab"/> wrote, for plain SQL.</summary>
    public static TEnum FromKebab<TEnum>(string text)
        where TEnum : struct, Enum => KebabEnumConverter<TEnum>.FromText[text];

    internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(Read, Write)
        where TId : struct
    {
        private static readonly ParameterExpression Id = Expression.Parameter(typeof(TId), "id");
        private static readonly ParameterExpression Value = Expression.Parameter(typeof(Guid), "value");
        private static readonly Expression<Func<TId, Guid>> Read = Expression.Lambda<Func<TId, Guid>>(Expression.Property(Id, "Value"), Id);
        private static readonly Expression<Func<Guid, TId>> Write =
            Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, Value), Value);
    }

    internal sealed class KebabEnumConverter<TEnum>() : ValueConverter<TEnum, string>(e => ToText[e], t => FromText[t])
        where TEnum : struct, Enum
    {
        private static readonly Dictionary<TEnum, string> ToText = Enum.GetValues<TEnum>().ToDictionary(e => e, e => Kebab(e));
        internal static readonly Dictionary<string, TEnum> FromText = ToText.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
