using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>What a row says about the product's standing.</summary>
public enum RecognitionClaim
{
    /// <summary>Recognised; also a list that says nothing else.</summary>
    Recognised,

    /// <summary>Named by its kind only ("Nem Lai Vung"): no certain product, no recognition.</summary>
    RecognisedGeneric,

    /// <summary>Registered for evaluation; no result known.</summary>
    Candidate,

    /// <summary>Assessed by the district, not yet recognised.</summary>
    DistrictAssessed,

    /// <summary>Evaluated, not yet recognised.</summary>
    Evaluated,

    /// <summary>Proposed for five stars; not yet recognised as such.</summary>
    Proposed,

    /// <summary>A standing that nobody here knows; never taken for a recognition.</summary>
    Other,
}

/// <summary>A row as the register understands it: pure reading, nothing matched with what is recorded but the unit.</summary>
public sealed record InterpretedRow
{
    /// <summary>Line that a spreadsheet shows for the row, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The cells as read.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>The product cell: NFC, trimmed, its lines kept.</summary>
    public string ProductNameText { get; init; } = "";

    /// <summary>Products named in the cell: one, or one a line when the cell holds several lines.</summary>
    public IReadOnlyList<string> ProductNames { get; init; } = [];

    /// <summary>3, 4 or 5; none when the cell is blank.</summary>
    public int? Stars { get; init; }

    /// <summary>The subject cell: NFC, trimmed, filled from above when merged.</summary>
    public string SubjectNameText { get; init; } = "";

    /// <summary>The subject's name without the address that stood in the same cell; empty when not stated.</summary>
    public string SubjectName { get; init; } = "";

    /// <summary>Kind by the list's own column, else by the legal form in the name.</summary>
    public SubjectKind SubjectKind { get; init; }

    /// <summary>Folded name without legal forms: the same for every spelling of one subject.</summary>
    public string SubjectKey { get; init; } = "";

    /// <summary>Address as stated, from its own columns and from the subject's cell.</summary>
    public string AddressText { get; init; } = "";

    /// <summary>The unit, when it is certain.</summary>
    public RecordedUnit? Unit { get; init; }

    /// <summary>Units it may be, when it is not.</summary>
    public IReadOnlyList<RecordedUnit> UnitCandidates { get; init; } = [];

    /// <summary>Decision number in its normal form.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Date of the decision.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>GTIN digits, check digit right.</summary>
    public string? Gtin { get; init; }

    /// <summary>Code of the product, opaque.</summary>
    public string? ProductCode { get; init; }

    /// <summary>Product group as stated.</summary>
    public string GroupText { get; init; } = "";

    /// <summary>Product type as stated.</summary>
    public string TypeText { get; init; } = "";

    /// <summary>Day of the hand-over; not the decision date.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Last valid day as printed; the register computes its own.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>What the row claims; only <see cref="RecognitionClaim.Recognised"/> is a recognition.</summary>
    public RecognitionClaim Claim { get; init; }

    /// <summary>Points as stated.</summary>
    public decimal? Score { get; init; }

    /// <summary>Page that the row was taken from.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Note as stated.</summary>
    public string Note { get; init; } = "";

    /// <summary>Tax code as stated, digits and hyphen.</summary>
    public string? TaxCode { get; init; }

    /// <summary>Owner as stated; personal data.</summary>
    public string? OwnerName { get; init; }

    /// <summary>Telephone as stated; personal data.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail as stated; personal data.</summary>
    public string? Email { get; init; }

    /// <summary>Everything found about the row.</summary>
    public IReadOnlyList<ImportMessage> Messages { get; init; } = [];

    /// <summary>The heaviest of the findings.</summary>
    public ImportSeverity Severity => Messages.Count == 0 ? ImportSeverity.Ok : Messages.Max(m => m.Severity);
}
