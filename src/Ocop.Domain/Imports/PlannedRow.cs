using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>What a row would do to the register.</summary>
public enum RowAction
{
    /// <summary>Nothing: it is wrong or left out.</summary>
    None,

    /// <summary>Enter a product.</summary>
    Create,

    /// <summary>Add to a product that is there.</summary>
    Link,

    /// <summary>Nothing: it says what is known.</summary>
    Unchanged,
}

/// <summary>What a person chose for a row.</summary>
/// <param name="ProductId">A product of the register.</param>
/// <param name="NewProduct">It is a new one, whatever it resembles.</param>
/// <param name="SubjectId">A subject of the register.</param>
/// <param name="NewSubject">It is a new one, whatever it resembles.</param>
public sealed record RowChoice(Guid? ProductId, bool NewProduct, Guid? SubjectId, bool NewSubject)
{
    public static RowChoice None { get; } = new(null, false, null, false);
}

/// <summary>A row with all that people said about it; everything else follows from this.</summary>
/// <param name="Skipped">A person leaves it out.</param>
public sealed record ListedRow(SourceRow Source, RowChoice Choice, bool Skipped);

/// <summary>One product of a row, ready to be entered. Parts that are null need nothing.</summary>
public sealed record RowEntry
{
    public Subject? NewSubject { get; init; }
    public required SubjectId SubjectId { get; init; }

    /// <summary>Another spelling of the subject.</summary>
    public string? Alias { get; init; }
    public Product? NewProduct { get; init; }
    public required ProductId ProductId { get; init; }

    /// <summary>A code, and a GS1 number, that the recorded product does not have yet.</summary>
    public string? AddedCode { get; init; }
    public string? AddedGtin { get; init; }

    /// <summary>The recorded product had no known owner; this row names it.</summary>
    public bool NamesOwner { get; init; }
    public string? SourceTitle { get; init; }
    public string? SourceUrl { get; init; }

    /// <summary>A recognition to enter, or the shape that a recorded one gets.</summary>
    public Certification? Certification { get; init; }

    /// <summary>The recorded recognition that is completed.</summary>
    public CertificationId? Completes { get; init; }

    /// <summary>The product has other recognitions, so that their order in time changes.</summary>
    public bool Rearranges { get; init; }

    /// <summary>What the ledger will say.</summary>
    public required IReadOnlyList<IDomainEvent> Events { get; init; }
}

/// <summary>A record that was found for a row.</summary>
public sealed record RowMatch(Guid? ProductId, Guid? SubjectId, string Name, double Score);

/// <summary>A row read, matched and ready.</summary>
public sealed record PlannedRow
{
    public required ListedRow Listed { get; init; }
    public required InterpretedRow Row { get; init; }
    public required RowAction Action { get; init; }
    public required ImportSeverity Status { get; init; }
    public required IReadOnlyList<ImportMessage> Messages { get; init; }
    public RowMatch? Match { get; init; }
    public IReadOnlyList<MatchCandidate> Candidates { get; init; } = [];

    /// <summary>The subject that it means or enters; rows that share one are matched together.</summary>
    public SubjectId? SubjectId { get; init; }
    public IReadOnlyList<RowEntry> Entries { get; init; } = [];
    public IReadOnlyList<Guid> ProductIds { get; init; } = [];

    public int Line => Row.Line;

    public ImportCounts Counts => new(
        1, Status == ImportSeverity.Ok ? 1 : 0, Status == ImportSeverity.Warning ? 1 : 0, Status == ImportSeverity.Error ? 1 : 0,
        Action == RowAction.Create ? 1 : 0, Action == RowAction.Link ? 1 : 0, Action == RowAction.Unchanged ? 1 : 0);

    /// <summary>The same row with one more remark.</summary>
    public PlannedRow Saying(ImportMessage message) =>
        this with { Messages = [.. Messages, message], Status = Listed.Skipped || message.Severity < Status ? Status : message.Severity };
}
