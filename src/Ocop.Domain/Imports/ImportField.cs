namespace Ocop.Domain.Imports;

/// <summary>What a column of a list means to the register.</summary>
public enum ImportField
{
    /// <summary>Read by nobody; kept with the row so that an officer can look at it.</summary>
    Ignored,

    /// <summary>Running number (TT, STT).</summary>
    Ordinal,

    /// <summary>Product name (tên sản phẩm).</summary>
    ProductName,

    /// <summary>Subject name (tên chủ thể); may carry the address too.</summary>
    SubjectName,

    /// <summary>Kind of subject (loại hình).</summary>
    SubjectKind,

    /// <summary>Address, from hamlet up to province.</summary>
    Address,

    /// <summary>Commune, ward or township.</summary>
    Commune,

    /// <summary>District, town or city of a province (before July 2025).</summary>
    District,

    /// <summary>Province.</summary>
    Province,

    /// <summary>Stars (phân hạng).</summary>
    Stars,

    /// <summary>Points; never read as stars.</summary>
    Score,

    /// <summary>Number of the decision; may carry its date too.</summary>
    DecisionNumber,

    /// <summary>Date on which the decision was signed.</summary>
    DecisionDate,

    /// <summary>Year of recognition; too coarse to compute a validity from.</summary>
    RecognitionYear,

    /// <summary>Day on which the certificate was handed over; never the decision date.</summary>
    IssueDate,

    /// <summary>Expiry as printed; the register computes its own.</summary>
    ExpiryDate,

    /// <summary>Barcode number (GTIN).</summary>
    Gtin,

    /// <summary>National or local product code (mã sản phẩm).</summary>
    ProductCode,

    /// <summary>Product group (nhóm).</summary>
    Group,

    /// <summary>Product type (phân nhóm, bộ sản phẩm).</summary>
    Type,

    /// <summary>Standing of the row: recognised, candidate and the like.</summary>
    Status,

    /// <summary>Address of the page that the row was taken from.</summary>
    SourceUrl,

    /// <summary>Note (ghi chú).</summary>
    Note,

    /// <summary>Tax code of the subject.</summary>
    TaxCode,

    /// <summary>Owner or representative; personal data.</summary>
    OwnerName,

    /// <summary>Telephone; personal data.</summary>
    Phone,

    /// <summary>E-mail; personal data.</summary>
    Email,
}

/// <summary>A column of the list as it was found.</summary>
/// <param name="Index">Place from the left, from 0.</param>
/// <param name="Heading">Heading as printed, on one line; of a two-row header both, joined by " / ".</param>
/// <param name="Field">What the column means.</param>
public sealed record ImportColumn(int Index, string Heading, ImportField Field);
