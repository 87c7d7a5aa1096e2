using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Inspections;

public readonly record struct ChecklistId(Guid Value)
{
    /// <summary>The id of the checklist with that code from that day on.</summary>
    public static ChecklistId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("checklist", code, validFrom));
}

public readonly record struct ChecklistItemId(Guid Value)
{
    public static ChecklistItemId Of(ChecklistId checklist, string code) => new(StableId.Of($"checklist-item:{checklist.Value:N}:{code}"));
}

/// <summary>What an item asks for.</summary>
public enum AnswerKind
{
    /// <summary>Đạt, không đạt hoặc không áp dụng.</summary>
    Verdict,
    Number,
    Text,
    Photo,
}

/// <summary>How grave a failure is.</summary>
public enum FindingSeverity { Minor, Major, Critical }

/// <summary>What the register itself knows the answer to.</summary>
public enum MachineCheck
{
    /// <summary>The stars printed are the stars in force; the inspector enters what is printed.</summary>
    StarsInForce,

    /// <summary>The product is recognised.</summary>
    ProductRecognised,

    /// <summary>The day of the visit lies within the recognition's validity.</summary>
    WithinValidity,

    /// <summary>The GTIN that was scanned is one of the subject's products'; the inspector enters what is printed.</summary>
    GtinOfSubject,
}

/// <summary>What an inspection of one kind looks at (phiếu kiểm tra), in the version of a day. A visit keeps the version it began with.</summary>
public sealed class Checklist : IDated
{
    private Checklist() { }

    public ChecklistId Id { get; private set; }

    /// <summary>Readable code of our own: "mark-use".</summary>
    public string Code { get; private set; } = null!;
    public int Edition { get; private set; }
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;

    /// <summary>Asked once for each product inspected; otherwise once for the visit.</summary>
    public bool PerProduct { get; private set; }
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static Checklist Record(
        string code, int edition, string name, string nameEn, bool perProduct, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? act, bool confirmed, string source) => new()
        {
            Id = ChecklistId.Of(code, validFrom), Code = code, Edition = edition, Name = name, NameEn = nameEn, PerProduct = perProduct, ValidFrom = validFrom, ValidTo = validTo,
            LegalDocumentId = act, Confirmed = confirmed, Source = source,
        };
}

/// <summary>One question of a checklist.</summary>
public sealed class ChecklistItem
{
    private ChecklistItem() { }

    public ChecklistItemId Id { get; private set; }
    public ChecklistId ChecklistId { get; private set; }
    public int Ordinal { get; private set; }
    public string Code { get; private set; } = null!;
    public string Question { get; private set; } = null!;
    public string QuestionEn { get; private set; } = null!;

    /// <summary>How to look, in words for whoever stands there.</summary>
    public string? Guidance { get; private set; }
    public string? GuidanceEn { get; private set; }
    public AnswerKind Answer { get; private set; }

    /// <summary>Of a number.</summary>
    public string? Unit { get; private set; }

    /// <summary>A failure is shown by a photo.</summary>
    public bool NeedsPhoto { get; private set; }

    /// <summary>How grave a failure is, unless the inspector says otherwise.</summary>
    public FindingSeverity Severity { get; private set; }

    /// <summary>Code of the kind of violation that a failure suggests.</summary>
    public string? ViolationKind { get; private set; }
    public MachineCheck? Check { get; private set; }

    public static ChecklistItem Record(ChecklistId checklist, int ordinal, string code, (string Vietnamese, string English) question, (string? Vietnamese, string? English) guidance,
        AnswerKind answer, string? unit, bool needsPhoto, FindingSeverity severity, string? violationKind, MachineCheck? check) => new()
        {
            Id = ChecklistItemId.Of(checklist, code), ChecklistId = checklist, Ordinal = ordinal, Code = code, Question = question.Vietnamese, QuestionEn = question.English,
            Guidance = guidance.Vietnamese, GuidanceEn = guidance.English, Answer = answer, Unit = unit, NeedsPhoto = needsPhoto, Severity = severity, ViolationKind = violationKind, Check = check,
        };
}
