using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;
using Ocop.Domain.Certifications;

namespace Ocop.Infrastructure.Persistence;

/// <summary>Spells of days, as PostgreSQL keeps them: [first, day after the last).</summary>
internal static class DayRanges
{
    public static SuspendedDays ToDays(NpgsqlRange<DateOnly> range) =>
        new(range.LowerBound, range.UpperBoundInfinite || range.UpperBound == DateOnly.MaxValue ? null : range.UpperBound.AddDays(-1));

    public static NpgsqlRange<DateOnly> ToRange(SuspendedDays days) =>
        new(days.From, true, false, days.Until?.AddDays(1) ?? default, false, days.Until is null);

    internal sealed class Converter() : ValueConverter<IReadOnlyList<SuspendedDays>, NpgsqlRange<DateOnly>[]>(
        days => days.Select(d => ToRange(d)).ToArray(), ranges => ranges.Select(r => ToDays(r)).ToArray());

    internal sealed class Comparer() : ValueComparer<IReadOnlyList<SuspendedDays>>(
        (one, other) => one!.SequenceEqual(other!), days => days.Aggregate(0, (hash, day) => HashCode.Combine(hash, day)), days => days);
}
