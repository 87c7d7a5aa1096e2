using Npgsql;

namespace Ocop.Api.Tests.Support;

/// <summary>What a test looks at, or arranges, below the application.</summary>
internal static class Sql
{
    /// <summary>The first column of every row, as text.</summary>
    public static async Task<string[]> ColumnAsync(this TestApi api, string sql, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);
        await using var command = Command(source, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];

        while (await reader.ReadAsync())
        {
            rows.Add(await reader.IsDBNullAsync(0) ? "" : reader.GetValue(0).ToString()!);
        }

        return [.. rows];
    }

    public static async Task ExecuteAsync(this TestApi api, string sql, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(api.OwnerConnectionString);
        await using var command = Command(source, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlDataSource source, string sql, object[] values)
    {
        var command = source.CreateCommand(sql);

        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
