using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

public readonly record struct ImportId(Guid Value)
{
    public static ImportId New() => new(Guid.CreateVersion7());
}

/// <summary>How far an import has come.</summary>
public enum ImportStatus
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>Being read, understood and matched.</summary>
    Running,

    /// <summary>Waits for a person.</summary>
    Review,

    /// <summary>Being entered into the register.</summary>
    Committing,

    /// <summary>Entered.</summary>
    Committed,

    /// <summary>The file could not be read; nothing was changed.</summary>
    Failed,

    /// <summary>Given up by a person; nothing was changed.</summary>
    Cancelled,
}

/// <summary>What becomes of a list that has wrong rows.</summary>
public enum ImportMode
{
    /// <summary>Nothing is entered while a single row is wrong.</summary>
    AllOrNothing,

    /// <summary>Right and doubtful rows are entered, wrong ones are left out.</summary>
    ValidRows,
}

/// <summary>Rows by outcome.</summary>
/// <param name="Total">Data rows read so far.</param>
/// <param name="Creates">Rows that enter a product.</param>
/// <param name="Links">Rows that add to a product that is there.</param>
/// <param name="Unchanged">Rows that say nothing new.</param>
public readonly record struct ImportCounts(int Total, int Ok, int Warnings, int Errors, int Creates, int Links, int Unchanged)
{
    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => Add(left, right);

    public static ImportCounts operator -(ImportCounts left, ImportCounts right) => Subtract(left, right);

    public static ImportCounts Add(ImportCounts left, ImportCounts right) => new(
        left.Total + right.Total, left.Ok + right.Ok, left.Warnings + right.Warnings, left.Errors + right.Errors,
        left.Creates + right.Creates, left.Links + right.Links, left.Unchanged + right.Unchanged);

    public static ImportCounts Subtract(ImportCounts left, ImportCounts right) => new(
        left.Total - right.Total, left.Ok - right.Ok, left.Warnings - right.Warnings, left.Errors - right.Errors,
        left.Creates - right.Creates, left.Links - right.Links, left.Unchanged - right.Unchanged);
}

/// <summary>What was found out about the file.</summary>
/// <param name="Encoding">Of a text file.</param>
/// <param name="Delimiter">Of a text file.</param>
/// <param name="Sheet">Of a workbook.</param>
public sealed record ImportLayout(
    string? Encoding, string? Delimiter, string? Sheet, int HeaderLine, IReadOnlyList<ImportColumn> Columns, DefaultDecision Decision, bool Uses1904Dates);

/// <summary>A list on its way into the register. Its rows are staged beside it; the register sees nothing of them before the commit.</summary>
public sealed class Import : AggregateRoot
{
    /// <summary>A worker that dies is replaced so often; a file that kills workers must not do so for ever.</summary>
    public const int MaxAttempts = 3;

    private Import() { }

    public ImportId Id { get; private set; }
    public string FileName { get; private set; } = null!;

    /// <summary>SHA-256 in the file store.</summary>
    public string FileHash { get; private set; } = null!;
    public long FileSize { get; private set; }
    public ImportMode Mode { get; private set; }

    /// <summary>Commits by itself once read, when its mode allows (<c>dryRun=false</c>).</summary>
    public bool CommitsItself { get; private set; }
    public ImportStatus Status { get; private set; }
    public ImportCounts Counts { get; private set; }

    /// <summary>0–100.</summary>
    public int Progress { get; private set; }
    public ImportLayout? Layout { get; private set; }

    /// <summary>Meanings of columns that a person set, by index.</summary>
    public IReadOnlyDictionary<int, ImportField> ColumnOverrides { get; private set; } = new Dictionary<int, ImportField>();
    public string? ErrorCode { get; private set; }
    public string? ErrorVietnamese { get; private set; }
    public string? ErrorEnglish { get; private set; }

    /// <summary>The user who asked; none for the system itself.</summary>
    public Guid? CreatedBy { get; private set; }
    public AgencyId? AgencyId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the matching with the register began that the staged rows show; what was entered since may be missing in it.</summary>
    public DateTimeOffset? MatchedAt { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }
    public int Attempts { get; private set; }

    public bool Finished => Status is ImportStatus.Committed or ImportStatus.Failed or ImportStatus.Cancelled;

    public static Import Queue(
        string fileName, string fileHash, long fileSize, ImportMode mode, bool commitsItself, Guid? createdBy, AgencyId? agencyId, DateTimeOffset now)
    {
        var import = new Import
        {
            Id = ImportId.New(),
            FileName = Guard.Required(Path.GetFileName(fileName.Replace('\\', '/')), "file", "tên tệp", 255),
            FileHash = fileHash,
            FileSize = fileSize,
            Mode = mode,
            CommitsItself = commitsItself,
            Status = ImportStatus.Queued,
            CreatedBy = createdBy,
            AgencyId = agencyId,
            CreatedAt = now,
        };
        import.Raise(new ImportQueued(import.Id, import.FileName, fileHash));
        return import;
    }

    /// <summary>A worker takes it; after a worker's death another one starts anew.</summary>
    public void Start(DateTimeOffset now)
    {
        Status = ImportStatus.Running;
        Attempts++;
        Counts = default;
        Progress = 0;
        MatchedAt = now;
    }

    public void Describe(ImportLayout layout) => Layout = layout;

    /// <summary>Every row is staged; a person looks at it, or it goes on by itself.</summary>
    public void FinishReading(ImportCounts counts)
    {
        Counts = counts;
        Progress = 100;
        Attempts = 0;
        Status = CommitsItself && (counts.Errors == 0 || Mode == ImportMode.ValidRows) ? ImportStatus.Committing : ImportStatus.Review;
    }

    /// <summary>Another meaning for some columns: the file is read again.</summary>
    public void MapColumns(IReadOnlyDictionary<int, ImportField> columns)
    {
        RequireReview();

        int[] unknown = [.. columns.Keys.Except(Layout!.Columns.Select(c => c.Index))];

        if (unknown.Length > 0)
        {
            throw new DomainException(ImportErrors.UnknownColumn(unknown[0]));
        }

        ColumnOverrides = new Dictionary<int, ImportField>(ColumnOverrides.Concat(columns).GroupBy(p => p.Key).Select(g => g.Last()));
        CommitsItself = false;
        Status = ImportStatus.Queued;
        Raise(new ImportColumnsMapped(Id, columns));
    }

    /// <summary>A person corrected a row, and it came out otherwise.</summary>
    public void CorrectRow(int line, IReadOnlyList<ImportField> fields, bool matchChosen, bool? skipped, ImportCounts change)
    {
        RequireReview();
        Counts += change;
        Raise(new ImportRowCorrected(Id, line, fields, matchChosen, skipped));
    }

    /// <summary>The rows are matched anew with the register as it is.</summary>
    public void Rematch(ImportCounts counts, DateTimeOffset now) => (Counts, MatchedAt) = (counts, now);

    public void BeginCommit(ImportMode? mode)
    {
        RequireReview();
        Mode = mode ?? Mode;
        RefuseIfWrong();
        Status = ImportStatus.Committing;
    }

    /// <summary>A correction or a new matching may have made a row wrong since the person asked.</summary>
    public void RefuseIfWrong()
    {
        if (Mode == ImportMode.AllOrNothing && Counts.Errors > 0)
        {
            throw new DomainException(ImportErrors.HasErrors(Counts.Errors));
        }
    }

    public void Complete(DateTimeOffset now)
    {
        Status = ImportStatus.Committed;
        FinishedAt = now;
        Raise(new ImportCommitted(Id, Counts.Creates, Counts.Links, Counts.Unchanged, Counts.Errors));
    }

    /// <summary>The commit did not come about; the rows are there still, for another try.</summary>
    public void ReturnToReview(DomainError? reason)
    {
        Status = ImportStatus.Review;
        CommitsItself = false;
        SetError(reason);
    }

    public void Fail(DomainError error, DateTimeOffset now)
    {
        Status = ImportStatus.Failed;
        FinishedAt = now;
        SetError(error);
        Raise(new ImportFailed(Id, error.Code));
    }

    public void Cancel(DateTimeOffset now)
    {
        if (Status == ImportStatus.Cancelled)
        {
            return;
        }

        if (Status is ImportStatus.Committed or ImportStatus.Failed)
        {
            throw new DomainException(ImportErrors.Finished());
        }

        Status = ImportStatus.Cancelled;
        FinishedAt = now;
        Raise(new ImportCancelled(Id));
    }

    public void RequireReview()
    {
        if (Status != ImportStatus.Review)
        {
            throw new DomainException(ImportErrors.NotInReview());
        }
    }

    private void SetError(DomainError? error) => (ErrorCode, ErrorVietnamese, ErrorEnglish) = (error?.Code, error?.Vietnamese, error?.English);
}
