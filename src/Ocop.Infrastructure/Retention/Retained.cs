using Npgsql;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Retention;

/// <summary>A kind of record that is kept for a time.</summary>
/// <param name="Kind">Its name in the report; the rule that gives the period is named after it.</param>
internal abstract record Retained(string Kind)
{
    /// <summary>Small enough to hold locks for moments only.</summary>
    protected const int Batch = 1000;

    /// <summary>Removed when somebody asks, never by the job.</summary>
    public bool OnRequest { get; init; }

    /// <summary>How many are held whose time runs, and since when that of the oldest.</summary>
    public abstract Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct);

    /// <summary>Removes one batch of those whose time began before a moment.</summary>
    /// <returns>How many; none when all are gone.</returns>
    public abstract Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct);

    protected static async Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, string sql, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Moment(now) } };
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return ((int)reader.GetInt64(0), await reader.IsDBNullAsync(1, ct) ? null : reader.GetFieldValue<DateTimeOffset>(1));
    }

    protected static NpgsqlParameter Moment(DateTimeOffset value) => new() { Value = value.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz };
}

/// <summary>Rows of a table.</summary>
/// <param name="Table">Its name; <c>t</c> in the expressions.</param>
/// <param name="Since">When a row's time began to run.</param>
internal sealed record RetainedRows(string Kind, string Table, string Since) : Retained(Kind)
{
    /// <summary>Other tables and conditions that tell which rows are meant.</summary>
    public string Of { get; init; } = "";

    /// <summary>The same as "<see cref="Since"/> lies before $1", where an index knows another way to say it.</summary>
    public string? Before { get; init; }

    public override Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct) =>
        CountAsync(connection, $"select count(*), min({Since}) from {Table} t {Of} where {Since} <= $1", now, ct);

    public override async Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct)
    {
        // a row that changed meanwhile has moved, and is left alone
        var sql = $"delete from {Table} where ctid = any(array(select t.ctid from {Table} t {Of} where {Before ?? Since + " < $1"} limit {Batch}))";
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Moment(before) } };
        return await command.ExecuteNonQueryAsync(ct);
    }
}

/// <summary>Values in rows that stay.</summary>
/// <param name="Table">Its name; <c>t</c> in the expressions.</param>
/// <param name="Since">When the time of a row's values began to run.</param>
/// <param name="Column">What is emptied.</param>
internal sealed record RetainedValues(string Kind, string Table, string Since, string Column) : Retained(Kind)
{
    /// <summary>Other tables that tell which rows are meant.</summary>
    public string Of { get; init; } = "";

    public override Task<(int Held, DateTimeOffset? OldestAt)> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken ct) =>
        CountAsync(connection, $"select count(*), min({Since}) from {Table} t {Of} where t.{Column} is not null and {Since} <= $1", now, ct);

    public override async Task<int> RemoveAsync(NpgsqlConnection connection, DateTimeOffset before, CancellationToken ct)
    {
        var sql = $"update {Table} set {Column} = null where ctid = any(array(select t.ctid from {Table} t {Of} where t.{Column} is not null and {Since} < $1 limit {Batch}))";
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Moment(before) } };
        return await command.ExecuteNonQueryAsync(ct);
    }
}
