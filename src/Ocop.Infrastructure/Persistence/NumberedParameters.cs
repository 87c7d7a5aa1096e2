using System.Globalization;
using Npgsql;

namespace Ocop.Infrastructure.Persistence;

internal static class NumberedParameters
{
    /// <summary>Adds a parameter without a name and tells how the statement calls it: <c>$1</c>, <c>$2</c> …</summary>
    public static string AddNumbered(this NpgsqlCommand command, object value)
    {
        command.Parameters.Add(new() { Value = value });
        return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
    }
}
