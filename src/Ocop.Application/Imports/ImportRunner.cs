using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Does what an import needs done without a person.</summary>
public interface IImportRunner
{
    /// <summary>Carries it as far as it goes. Call while holding the import, so that no other node does.</summary>
    Task RunAsync(ImportId id, CancellationToken ct);

    /// <summary>It failed in a way that nobody foresaw; the register has nothing of it.</summary>
    Task GiveUpAsync(ImportId id);
}

/// <summary>
/// Carries one import as far as it goes without a person: reads and stages it, then enters it when it is to. What a dead node left half done is
/// started anew.
/// </summary>
internal sealed class ImportRunner(
    IOcopDb db, IUnitOfWork work, IImportReader reader, IFileStore files, IImportStaging staging, IImportCommit commit, IPublicCache cache, Planning planning,
    TimeProvider clock) : IImportRunner
{
    public async Task RunAsync(ImportId id, CancellationToken ct)
    {
        var status = await work.RunAsync(() => TakeAsync(id, ct), ct);

        if (status == ImportStatus.Running)
        {
            status = await ReadAsync(id, ct);
        }

        if (status == ImportStatus.Committing)
        {
            await CommitAsync(id, ct);
        }
    }

    public async Task GiveUpAsync(ImportId id)
    {
        if (await db.Imports.AsNoTracking().AnyAsync(i => i.Id == id && i.Status == ImportStatus.Running))
        {
            await FailAsync(id, ImportErrors.Unexpected());
        }
    }

    private async Task<ImportStatus> TakeAsync(ImportId id, CancellationToken ct)
    {
        var import = await LoadAsync(id, ct);

        if (import.Status is not (ImportStatus.Queued or ImportStatus.Running))
        {
            return import.Status;
        }

        if (import.Attempts >= Import.MaxAttempts)
        {
            import.Fail(ImportErrors.Interrupted(), clock.GetUtcNow());
            return import.Status;
        }

        import.Start(clock.GetUtcNow());
        return import.Status;
    }

    private async Task<ImportStatus> ReadAsync(ImportId id, CancellationToken ct)
    {
        try
        {
            var touched = await staging.ReadTouchedAsync(id, ct);
            await staging.ClearAsync(id, ct);
            var import = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == id, ct);
            await using var content = files.Open(import.FileHash);
            await using var source = await reader.OpenAsync(content, import.FileName, new ReadingOverrides { Columns = import.ColumnOverrides }, ct);
            var layout = new ImportLayout(
                source.Encoding, source.Delimiter, source.Sheet, source.HeaderLine, source.Columns, source.DefaultDecision, source.Uses1904Dates);
            await ChangeAsync(id, i => i.Describe(layout), ct);
            var planner = planning.Planner(import, layout);
            ImportCounts counts = default;

            await foreach (var batch in Batches(source.ReadRowsAsync(ct), touched, ct))
            {
                var planned = await planner.PlanAsync(batch, ct);

                // A list left unread is said where an officer looks: at the first row.
                if (counts.Total == 0 && source.OtherLists.Count > 0)
                {
                    planned = [planned[0].Saying(ImportMessages.OtherListsNotRead(source.Sheet!, source.OtherLists)), .. planned.Skip(1)];
                }

                counts = planned.Aggregate(counts, (sum, row) => sum + row.Counts);

                if (!await staging.AppendAsync(id, planned, counts, Math.Min(99, (int)(source.ReadFraction * 100)), ct))
                {
                    return ImportStatus.Cancelled;
                }
            }

            return await ChangeAsync(id, i => i.FinishReading(counts), ct);
        }
        catch (DomainException e)
        {
            await FailAsync(id, e.Error);
            return ImportStatus.Failed;
        }
    }

    private async Task CommitAsync(ImportId id, CancellationToken ct)
    {
        try
        {
            var products = await work.RunAsync(() => EnterAsync(id, ct), ct);
            await cache.EvictAsync(products, CancellationToken.None);
        }
        catch (DomainException e)
        {
            await ChangeAsync(id, i => i.ReturnToReview(e.Error), ct);
            return;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Somebody else's change in the same instant, or a lock that was not had in time; nothing of this list is in.
            await ChangeAsync(id, i => i.ReturnToReview(ImportErrors.CommitFailed()), ct);
            throw;
        }

        await staging.ClearEntriesAsync(id, ct);
    }

    private async Task<IReadOnlyCollection<Guid>> EnterAsync(ImportId id, CancellationToken ct)
    {
        var import = await LoadAsync(id, ct);

        if (import.Status != ImportStatus.Committing)
        {
            return [];
        }

        await commit.LockRegisterAsync(ct);

        // What was proposed may be there by now: by another list, or by hand.
        if (await commit.RegisterChangedSinceAsync(id, import.MatchedAt ?? DateTimeOffset.MinValue, ct))
        {
            import.Rematch(await RematchAsync(import, ct), clock.GetUtcNow());
        }

        import.RefuseIfWrong();
        var products = await commit.ApplyAsync(id, ct);
        import.Complete(clock.GetUtcNow());
        return products;
    }

    private async Task<ImportCounts> RematchAsync(Import import, CancellationToken ct)
    {
        var planner = planning.Planner(import, import.Layout!);
        ImportCounts counts = default;

        await foreach (var batch in InBatches(staging.ReadAsync(import.Id, ct), ct))
        {
            var planned = await planner.PlanAsync(batch, ct);
            counts = planned.Aggregate(counts, (sum, row) => sum + row.Counts);
            await staging.ReplaceAsync(import.Id, planned, ct);
        }

        return counts;
    }

    private static IAsyncEnumerable<IReadOnlyList<ListedRow>> Batches(
        IAsyncEnumerable<SourceRow> rows, IReadOnlyDictionary<int, ListedRow> touched, CancellationToken ct) => InBatches(
            rows.Select(r => touched.TryGetValue(r.Line, out var before)
                ? before with { Source = r with { Corrections = before.Source.Corrections } }
                : new ListedRow(r, RowChoice.None, false)), ct);

    private static async IAsyncEnumerable<IReadOnlyList<ListedRow>> InBatches(
        IAsyncEnumerable<ListedRow> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        List<ListedRow> batch = new(Planning.BatchSize);

        await foreach (var row in rows.WithCancellation(ct))
        {
            batch.Add(row);

            if (batch.Count == Planning.BatchSize)
            {
                yield return batch;
                batch = new(Planning.BatchSize);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task FailAsync(ImportId id, DomainError error)
    {
        await staging.ClearAsync(id, CancellationToken.None);
        await ChangeAsync(id, i => i.Fail(error, clock.GetUtcNow()), CancellationToken.None);
    }

    /// <summary>A step of the import, unless somebody ended it meanwhile.</summary>
    private Task<ImportStatus> ChangeAsync(ImportId id, Action<Import> step, CancellationToken ct) => work.RunAsync(
        async () =>
        {
            var import = await LoadAsync(id, ct);

            if (!import.Finished)
            {
                step(import);
            }

            return import.Status;
        }, ct);

    private async Task<Import> LoadAsync(ImportId id, CancellationToken ct)
    {
        // The rows' progress is written past the context, and a step that failed has left its changes in it.
        db.Forget();
        await db.LockAsync<Import>(id.Value, ct);
        return await db.Imports.SingleAsync(i => i.Id == id, ct);
    }
}
