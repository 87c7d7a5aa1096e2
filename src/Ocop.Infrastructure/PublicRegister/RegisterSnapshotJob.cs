using System.Data;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Jobs;
using Ocop.Application.Ledger;
using Ocop.Application.PublicRegister;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.PublicRegister;

/// <summary>In the night: the public register as files for everybody. Run again on the same day, it takes the place of that day's.</summary>
internal sealed class RegisterSnapshotJob(IServiceScopeFactory scopes) : IBackgroundJob
{
    public string Name => "register-snapshot";

    public string Cron => "0 45 1 * * ?";

    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SnapshotMaking>().MakeAsync(ct);
    }
}

internal sealed class SnapshotMaking(
    OcopDbContext db, IFeedEnd feed, IFileStore files, IProcessRules rules, IOptions<PublicRegisterOptions> names, IOptions<OpenDataOptions> openData, TimeProvider clock)
{
    private const int Format = 1;
    private const int Buffer = 1 << 16;
    private const string Ndjson = "application/x-ndjson";
    private const string Gzip = "application/gzip";
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public async Task<IReadOnlyDictionary<string, int>> MakeAsync(CancellationToken ct)
    {
        var (day, madeAt) = (clock.Today(), clock.GetUtcNow());
        List<RegisterSnapshotFile> made = [];
        long position;

        await using (var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct))
        {
            // first, and in the same snapshot: what the rows do not show yet lies behind it
            position = await feed.CurrentAsync(ct);
            SnapshotQueries rows = new((NpgsqlConnection)db.Database.GetDbConnection(), day, rules.Get(ProcessRuleKeys.ExpiringDays, day), names.Value);
            await AddAsync(made, day, "products.ndjson", rows.ProductsAsync(ct), ct);
            await AddAsync(made, day, "certifications.ndjson", rows.CertificationsAsync(ct), ct);
            await AddAsync(made, day, "units.ndjson", rows.UnitsAsync(ct), ct);
            await AddAsync(made, day, "product-types.ndjson", rows.TypesAsync(ct), ct);
        }

        RegisterSnapshot snapshot = new()
        {
            Day = day,
            Format = Format,
            MadeAt = madeAt,
            FeedPosition = position,
            Licence = openData.Value.Licence,
            LicenceUrl = openData.Value.LicenceUrl,
            LicenceConfirmed = openData.Value.LicenceConfirmed,
            Files = made,
        };
        var removed = await PublishAsync(snapshot, ct);
        return new Dictionary<string, int>(StringComparer.Ordinal) { ["products"] = made[0].Rows, ["files"] = made.Count, ["removed"] = removed };
    }

    private async Task<int> PublishAsync(RegisterSnapshot snapshot, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var kept = await db.Set<RegisterSnapshot>().Where(s => s.Day != snapshot.Day).OrderByDescending(s => s.Day).Select(s => s.Day).Take(Math.Max(0, openData.Value.Kept - 1)).ToListAsync(ct);
        var old = db.Set<RegisterSnapshotFile>().Where(f => !kept.Contains(f.Day));
        var hashes = await old.Select(f => f.Hash).Distinct().ToListAsync(ct);
        var removed = await db.Set<RegisterSnapshot>().Where(s => s.Day != snapshot.Day && !kept.Contains(s.Day)).CountAsync(ct);
        await db.Set<RegisterSnapshot>().Where(s => !kept.Contains(s.Day)).ExecuteDeleteAsync(ct);
        db.Add(snapshot);
        await db.SaveChangesAsync(ct);
        var still = await db.Set<RegisterSnapshotFile>().Where(f => hashes.Contains(f.Hash)).Select(f => f.Hash).ToListAsync(ct);
        await transaction.CommitAsync(ct);

        // units and types are the same bytes night after night: what another snapshot still names stays
        foreach (var hash in hashes.Except(still, StringComparer.Ordinal))
        {
            files.Delete(hash, DateTimeOffset.MaxValue);
        }

        return removed;
    }

    private async Task AddAsync<TRow>(List<RegisterSnapshotFile> made, DateOnly day, string name, IAsyncEnumerable<TRow> rows, CancellationToken ct)
    {
        var count = 0;
        var plain = await KeepAsync(
            async output =>
            {
                await foreach (var row in rows.WithCancellation(ct))
                {
                    await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(row, Json), ct);
                    await output.WriteAsync(LineEnd, ct);
                    count++;
                }
            }, ct);
        var packed = await KeepAsync(
            async output =>
            {
                await using var input = files.Open(plain.Hash);
                await using GZipStream gzip = new(output, CompressionLevel.Optimal, leaveOpen: true);
                await input.CopyToAsync(gzip, ct);
            }, ct);

        made.Add(new() { Day = day, Name = name, Hash = plain.Hash, MediaType = Ndjson, Bytes = plain.Size, Rows = count });
        made.Add(new() { Day = day, Name = name + ".gz", Hash = packed.Hash, MediaType = Gzip, Bytes = packed.Size, Rows = count });
    }

    /// <summary>Keeps what is written while it is written: never the whole of it in memory, nor a second time on the disk.</summary>
    private async Task<StoredFile> KeepAsync(Func<Stream, Task> write, CancellationToken ct)
    {
        Pipe pipe = new();
        var writing = WriteAsync();

        try
        {
            await using var reading = pipe.Reader.AsStream(leaveOpen: true);
            return await files.KeepAsync(reading, ct);
        }
        finally
        {
            await pipe.Reader.CompleteAsync();
            await writing;
        }

        async Task WriteAsync()
        {
            Exception? failure = null;

            try
            {
                await using BufferedStream output = new(pipe.Writer.AsStream(leaveOpen: true), Buffer);
                await write(output);
            }
            catch (Exception e)
            {
                // the reader throws it
                failure = e;
            }

            await pipe.Writer.CompleteAsync(failure);
        }
    }
}
