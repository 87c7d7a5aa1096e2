using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using Npgsql;
using NpgsqlTypes;

namespace Ocop.Infrastructure.Clients;

/// <summary>How long the keys of tokens are used (configuration <c>OAuth</c>).</summary>
public sealed class KeyOptions
{
    /// <summary>A key signs or encrypts for so long; then the next one does.</summary>
    public TimeSpan KeyRotation { get; set; } = TimeSpan.FromDays(90);
}

/// <summary>The keys as of now, the one in use first. Behind it those that old tokens were made with, and the next one.</summary>
public sealed record TokenKeys(IReadOnlyList<RsaSecurityKey> Signing, IReadOnlyList<SymmetricSecurityKey> Encryption)
{
    internal bool IsSame(TokenKeys other) => Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    private IEnumerable<string> Ids => Signing.Concat<SecurityKey>(Encryption).Select(k => k.KeyId);
}

/// <summary>
/// The keys that tokens are signed and encrypted with, the same for all nodes: they lie in the database, encrypted by Data Protection. A new key is there a day before
/// it is used, so that every node and every client knows it by then, and stays until the last token made with it has ended.
/// </summary>
public sealed class KeyRing(
    NpgsqlDataSource source, IDataProtectionProvider protection, IOptions<KeyOptions> options, TimeProvider clock, ILogger<KeyRing> logger)
    : IDisposable
{
    /// <summary>How often a node looks whether a key's turn has come.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    /// <summary>The longest life of a token: that of a refresh token.</summary>
    public static readonly TimeSpan LongestToken = TimeSpan.FromDays(14);

    private const string Signing = "signing";
    private const string Encryption = "encryption";
    private const int SigningBits = 3072;
    private const int EncryptionBytes = 32;

    // any fixed number of our own
    private const long LockKey = 0x0C0_0B_4E7;
    private static readonly TimeSpan Lead = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("Ocop.OAuthKeys.v1");
    private TokenKeys? _current;
    private CancellationTokenSource _changed = new();

    public TokenKeys Current => _current ?? throw new InvalidOperationException("The keys are loaded at the start.");

    /// <summary>Fires when another key's turn has come, or a key is gone.</summary>
    public IChangeToken Changed => new CancellationChangeToken(_changed.Token);

    /// <summary>Reads the keys, and makes and removes those whose time it is.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var rows = await ReadAsync(connection, ct);

        if (IsDue(rows))
        {
            rows = await RotateAsync(connection, ct);
        }

        var keys = new TokenKeys([.. Ordered(rows, Signing).Select(SigningKey)], [.. Ordered(rows, Encryption).Select(EncryptionKey)]);

        if (_current?.IsSame(keys) != true)
        {
            _current = keys;
            using var old = Interlocked.Exchange(ref _changed, new());
            await old.CancelAsync();
        }
    }

    public void Dispose() => _changed.Dispose();

    private bool IsDue(List<Row> rows) => ((string[])[Signing, Encryption]).Any(use => NeedsNext(rows, use)) || Ended(rows).Any();

    /// <summary>Whether the next key should be there by now.</summary>
    private bool NeedsNext(List<Row> rows, string use) => rows.Where(r => r.Use == use).Select(r => (DateTimeOffset?)r.ActiveFrom).Max() is not { } last
        || last + options.Value.KeyRotation - Lead <= clock.GetUtcNow();

    /// <summary>Keys after which another has been in use for longer than any token lives.</summary>
    private IEnumerable<Row> Ended(List<Row> rows) =>
        rows.Where(r => rows.Any(next => next.Use == r.Use && next.ActiveFrom > r.ActiveFrom && next.ActiveFrom + LongestToken + Lead <= clock.GetUtcNow()));

    /// <summary>One node makes the keys; the others wait, and find them made.</summary>
    private async Task<List<Row>> RotateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await ExecuteAsync(connection, "select pg_advisory_xact_lock($1)", ct, LockKey);
        var rows = await ReadAsync(connection, ct);

        foreach (var ended in Ended(rows).ToList())
        {
            await ExecuteAsync(connection, "delete from oauth_keys where id = $1", ct, ended.Id);
            rows.Remove(ended);
        }

        foreach (var use in (string[])[Signing, Encryption])
        {
            if (NeedsNext(rows, use))
            {
                rows.Add(await MakeAsync(connection, use, rows.Where(r => r.Use == use).Select(r => (DateTimeOffset?)r.ActiveFrom).Max(), ct));
            }
        }

        await transaction.CommitAsync(ct);
        return rows;
    }

    private async Task<Row> MakeAsync(NpgsqlConnection connection, string use, DateTimeOffset? last, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = last + options.Value.KeyRotation;

        // the very first is used at once; where the application did not run when it was due, the next one still gets its day
        var activeFrom = due is null ? now : due > now + Lead ? due.Value : now + Lead;
        var row = new Row(Guid.CreateVersion7(now), use, use == Signing ? NewSigningKey() : RandomNumberGenerator.GetBytes(EncryptionBytes), activeFrom);
        await ExecuteAsync(connection, "insert into oauth_keys (id, use, protected, active_from) values ($1, $2, $3, $4)", ct, row.Id, use, _protector.Protect(row.Key), activeFrom);
        logger.LogInformation("A key for {Use} was made, to be used from {ActiveFrom:u} on", use, activeFrom);
        return row;
    }

    private async Task<List<Row>> ReadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select id, use, protected, active_from from oauth_keys", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<Row> rows = [];

        while (await reader.ReadAsync(ct))
        {
            try
            {
                rows.Add(new(reader.GetGuid(0), reader.GetString(1), _protector.Unprotect(reader.GetFieldValue<byte[]>(2)), reader.GetFieldValue<DateTimeOffset>(3)));
            }
            catch (CryptographicException e)
            {
                // its tokens are worth nothing here; clients ask for new ones
                logger.LogError(e, "The key {Key} cannot be read: the Data Protection key that protects it is not at hand", reader.GetGuid(0));
            }
        }

        return rows;
    }

    /// <summary>The one in use, then those before it, then those to come.</summary>
    private IEnumerable<Row> Ordered(List<Row> rows, string use)
    {
        var now = clock.GetUtcNow();
        return rows.Where(r => r.Use == use).OrderBy(r => r.ActiveFrom > now).ThenByDescending(r => r.ActiveFrom);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(statement, connection);

        foreach (var value in values)
        {
            command.Parameters.Add(value is DateTimeOffset ? new() { Value = value, NpgsqlDbType = NpgsqlDbType.TimestampTz } : new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(ct);
    }

    private static byte[] NewSigningKey()
    {
        using var rsa = RSA.Create(SigningBits);
        return rsa.ExportPkcs8PrivateKey();
    }

    private static RsaSecurityKey SigningKey(Row row)
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(row.Key, out _);
        return new(rsa) { KeyId = row.Id.ToString("N") };
    }

    private static SymmetricSecurityKey EncryptionKey(Row row) => new(row.Key) { KeyId = row.Id.ToString("N") };

    private sealed record Row(Guid Id, string Use, byte[] Key, DateTimeOffset ActiveFrom);
}
